// What colleagues wrote before learning that it was sealed, as concerns: each opens what sealed it.

import { concernedKinds, concernKey, type Attention } from '../../../shared/attention/rules/concern.ts';
import { oncePer } from '../../../shared/kernel/once.ts';
import { say } from '../../../shared/language/say.ts';
import { nameIn, thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { writtenUnaware } from '../../register/merge/unaware-of-seals.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { Session } from '../../session/session.ts';
import { finderIn } from '../history/telling.ts';

/** Of the register as it is, or as it stood. */
export const unawareOfSeals = oncePer(
  (_register: ReadableRegister) => '',
  (index: RegisterIndex, register: ReadableRegister): readonly Attention[] => {
    const finder = finderIn(register, index);
    return writtenUnaware(register).flatMap(({ sealedBy, seal, entity, id, was, actor, at }): Attention[] => {
      const kind = concernedKinds.find((each) => each === sealedBy.entity.name);
      if (kind === undefined) return [];
      const sealed = { entity: kind, id: sealedBy.id };
      return [
        {
          concern: 'written unaware',
          objectiveRef: '',
          subject: nameIn(index)(kind, sealedBy.id),
          sentence: say(`attention.unaware-${was}`, { actor, thing: thingIn(finder, entity, id), seal }),
          // What is written so later is a matter of its own.
          about: [{ ...sealed, field: `${was} ${id} ${String(at)}` }],
          putRightAt: sealed,
        },
      ];
    });
  },
);

/** Of one thing that seals, but what somebody has set aside. */
export function unawareOf(session: Session, id: string): readonly Attention[] {
  const aside = new Set(session.index().snapshot.dismissals.map(({ concernKey: key }) => key));
  return unawareOfSeals(session.index(), session.view()).filter(
    (each) => each.putRightAt.id === id && !aside.has(concernKey(each)),
  );
}
