// What needs attention and only the log tells: what was written before its seal was known, and supplements of one number to a pack that no other
// version followed. The screens and the command line both ask here.

import type { Attention } from '../../../shared/attention/rules/concern.ts';
import { packConcerns } from '../../../shared/attention/rules/pack-concerns.ts';
import { oncePer } from '../../../shared/kernel/once.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { packsFollowed } from '../../register/read/issued-packs.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { unawareOfSeals } from './unaware.ts';

export const attentionOfTheLog = oncePer(
  (_register: ReadableRegister) => '',
  (index: RegisterIndex, register: ReadableRegister): readonly Attention[] => [
    ...unawareOfSeals(index, register),
    ...packConcerns(index, packsFollowed(register, index)),
  ],
);
