// The sums of headings under a heading, and variances, are calculated: a file that states the same brings nothing new.

import type { AmountKind } from '../../../../../shared/finance/model/finance-amount.ts';
import { financeTrees, inOrder, type FinanceNode } from '../../../../../shared/finance/rules/finance.ts';
import { say } from '../../../../../shared/language/say.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import type { Snapshot } from '../../../../../shared/register/snapshot.ts';
import type { DraftLine, NewLine } from '../plan.ts';

export function judgeSums(snapshot: Snapshot, lines: readonly DraftLine[], added: readonly NewLine[]) {
  const amounts = new Map(snapshot.financeAmounts.map((row) => [row.id, row]));
  for (const { payload, status } of lines) {
    if (payload?.to !== 'amount' || payload.kind === 'variance') continue;
    // What isn't written unless somebody says so isn't counted on.
    if (status === 'rejected' || status === 'contradictory') continue;
    const { id, lineId, kind, pence } = payload;
    amounts.set(id, { id, lineId, kind, pence, provenance: null, sourceFileId: null });
  }
  const words = { budgetHolder: null, reason: null, notes: null };
  const financeLines = [...snapshot.financeLines, ...added.map((line) => ({ ...line, ...words }))];
  const index = indexOf({ ...snapshot, financeLines, financeAmounts: [...amounts.values()] });
  const years = new Set(financeLines.map(({ yearId }) => yearId));
  const nodes = new Map(
    [...years].flatMap((id) => inOrder(financeTrees(index, id))).map((node) => [node.line.id, node]),
  );
  const inFile = new Set(lines.flatMap(({ payload }) => (payload?.to === 'amount' ? [payload.lineId] : [])));
  for (const line of lines) {
    if (line.payload?.to !== 'amount' || line.status !== 'new') continue;
    const node = nodes.get(line.payload.lineId);
    const [worked, ...others] = node === undefined ? [] : workedOut(node, line.payload.kind);
    if (worked === undefined) continue;
    const agrees = worked === line.payload.pence || others.includes(line.payload.pence);
    line.status = agrees ? 'same' : 'contradictory';
    const headsOthers = node?.children.some((child) => inFile.has(child.line.id)) === true;
    const says = { amount: { pence: worked }, heading: line.label };
    line.reason = agrees ? null : say(headsOthers ? 'sheet.row-heads-others' : 'sheet.sum-says', says);
  }
}

/** The amounts that a stated one may be; none where nothing says what it should be. A variance is written either way round. */
function workedOut({ amounts, below, children }: FinanceNode, kind: AmountKind): readonly number[] {
  if (kind !== 'variance') {
    const sum = children.length === 0 ? undefined : below[kind];
    return sum === undefined ? [] : [sum];
  }
  const { budget, virement = 0, forecast, actual } = amounts;
  const against = [forecast, actual].filter((pence) => pence !== undefined);
  if (budget === undefined) return [];
  return against.flatMap((pence) => [pence - budget - virement, budget + virement - pence]);
}
