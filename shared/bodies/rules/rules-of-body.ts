// The rules of a body of the register on a day.

import type { RegisterIndex } from '../../register/register-index.ts';
import { rulesOn, type RulesOfBody } from './rule-sets.ts';

export function rulesOfBody(index: RegisterIndex, bodyId: string, day: string): RulesOfBody {
  const kind = index.snapshot.bodies.find(({ id }) => id === bodyId)?.kind ?? 'partnership';
  const own = index.snapshot.bodyRules.filter((row) => row.bodyId === bodyId);
  return rulesOn(kind, day, own);
}
