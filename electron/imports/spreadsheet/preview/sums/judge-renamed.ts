// A budget heading that the register lacks, in a file that doesn't name one of the register's: perhaps that one, called otherwise since. Taken for
// another, its amounts would be in the register twice, with nothing to show it.

import { naturalId } from '../../../../../shared/kernel/entity.ts';
import { comparable } from '../../../../../shared/language/plain.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { FinanceLine, Snapshot } from '../../../../../shared/register/snapshot.ts';
import type { DraftLine, NewLine } from '../plan.ts';

/** "Staff" and "Staffing costs", "Salaries" and "Salary": words with as many letters in common from their first. */
const lettersInCommon = 4;

function beginningsOf(heading: string): string[] {
  return comparable(heading)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= lettersInCommon)
    .map((word) => word.slice(0, lettersInCommon));
}

function areAlike(one: string, other: string): boolean {
  const begin = new Set(beginningsOf(other));
  return beginningsOf(one).some((each) => begin.has(each));
}

function place({ yearId, side, parentId }: Pick<NewLine, 'yearId' | 'side' | 'parentId'>): string {
  return [yearId, side, parentId ?? ''].join('\n');
}

/** `named` are the register's headings that the file names. */
export function judgeRenamed(
  { financeLines, financeAmounts, periods }: Snapshot,
  lines: readonly DraftLine[],
  newLines: readonly NewLine[],
  named: ReadonlySet<string>,
) {
  if (newLines.length === 0) return;
  const pence = new Map(financeAmounts.map((row) => [row.id, row.pence]));
  const above = new Set([...financeLines, ...newLines].map(({ parentId }) => parentId));
  const hasAmounts = new Set(financeAmounts.map(({ lineId }) => lineId));
  const unnamed = Map.groupBy(
    financeLines.filter(({ id }) => !named.has(id) && !above.has(id) && hasAmounts.has(id)),
    place,
  );
  const ofLine = Map.groupBy(lines, ({ payload }) => (payload?.to === 'amount' ? payload.lineId : undefined));
  const isTheSameMoney = (held: FinanceLine, its: readonly DraftLine[]) =>
    its.some(
      ({ payload }) =>
        payload?.to === 'amount' &&
        payload.kind === 'budget' &&
        payload.pence !== 0 &&
        pence.get(naturalId([held.id, 'budget'])) === payload.pence,
    );
  for (const made of newLines) {
    const its = ofLine.get(made.id) ?? [];
    const held = (unnamed.get(place(made)) ?? []).find(
      (each) => areAlike(each.heading, made.heading) || isTheSameMoney(each, its),
    );
    if (held === undefined) continue;
    const year = periods.find(({ id }) => id === made.yearId)?.label ?? '';
    const reason = say('sheet.heading-renamed', { heading: held.heading, now: made.heading, year });
    for (const line of its)
      if (line.status === 'new')
        Object.assign(line, { status: 'contradictory', reason } satisfies Partial<DraftLine>);
  }
}
