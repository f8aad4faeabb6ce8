// What is told wherever something is made of a register: what two people changed apart stands there as one of them has it, and nobody has
// chosen.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { lastMerge } from '../../register/merge/unmerge.ts';
import { conflicts, snapshot } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { openLines } from './conflict-list.ts';
import type { OpenLine } from './left-by-merges.ts';

const mostNamed = 3;

/** All that waits; asked after every change. Where nothing was ever merged, there is nothing to look for. */
export function linesWaiting(register: ReadableRegister, index: () => RegisterIndex): OpenLine[] {
  if (lastMerge(register) === undefined && conflicts(register).length === 0) return [];
  return openLines(register, index());
}

/** Undefined where nothing waits. Without an `index` at hand the register is read for it, where anything was ever merged. */
export function choicesWaiting(
  register: ReadableRegister,
  index: () => RegisterIndex = () => indexOf(snapshot(register)),
): Saying | undefined {
  const lines = linesWaiting(register, index);
  if (lines.length === 0) return undefined;
  const named = lines
    .slice(0, mostNamed)
    .map(({ line: { what, field } }) => (field === null ? what : say('conflicts.field-of', { field, what })));
  const more = lines.length - named.length;
  const things = { several: named, between: '; ' };
  return say('conflicts.choices-waiting', {
    count: lines.length,
    things: more === 0 ? things : say('conflicts.and-more', { things, count: more }),
  });
}
