// A file that states a budget as it is now, for a heading of which the register has apart what was set and what was moved since. The register
// adds the two itself: taken for what was set, such a budget would have what was moved in it twice.

import { naturalId } from '../../../../../shared/kernel/entity.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { Snapshot } from '../../../../../shared/register/snapshot.ts';
import { isRevised } from '../../match/revised-budget.ts';
import type { DraftLine, Payload } from '../plan.ts';

type OfAmount = Extract<Payload, { to: 'amount' }>;

function isOf(payload: Payload | undefined, kind: OfAmount['kind']): payload is OfAmount {
  return payload?.to === 'amount' && payload.kind === kind;
}

export function judgeMoved(snapshot: Snapshot, lines: readonly DraftLine[]) {
  const amounts = new Map(snapshot.financeAmounts.map(({ id, pence }) => [id, pence]));
  // A file that says what was moved says the budget without it.
  const inFile = new Set(lines.flatMap(({ payload }) => (isOf(payload, 'virement') ? [payload.lineId] : [])));
  for (const line of lines) {
    const { payload } = line;
    if (!isOf(payload, 'budget') || inFile.has(payload.lineId)) continue;
    const moved = amounts.get(naturalId([payload.lineId, 'virement'])) ?? 0;
    if (moved === 0) continue;
    const set = amounts.get(payload.id) ?? 0;
    const isNow = isRevised(line);
    const comesToNow = payload.pence === set + moved;
    const says = { set: { pence: set }, moved: { pence: moved }, sum: { pence: set + moved } };
    if (isNow && comesToNow) {
      // As the register works it out.
      Object.assign(line, { status: 'same', reason: null, before: line.after, payload: undefined });
    } else if (isNow) {
      line.status = 'rejected';
      line.reason = say('sheet.revised-otherwise', says);
      line.payload = undefined;
    } else if (comesToNow) {
      line.status = 'contradictory';
      line.reason = say('sheet.budget-with-moved', says);
    }
  }
}
