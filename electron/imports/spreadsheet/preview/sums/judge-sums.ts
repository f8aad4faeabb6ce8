// The sums of headings under a heading, and variances, are calculated: a file that states the same brings nothing new.

import type { AmountKind } from '../../../../../shared/finance/model/finance-amount.ts';
import {
  financeTrees,
  inOrder,
  variancesOf,
  type FinanceNode,
} from '../../../../../shared/finance/rules/finance.ts';
import { say } from '../../../../../shared/language/say.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import type { Snapshot } from '../../../../../shared/register/snapshot.ts';
import type { DraftLine, NewLine } from '../plan.ts';

type Nodes = ReadonlyMap<string, FinanceNode>;

/** The headings as they are with what these lines write. */
function nodesWith(snapshot: Snapshot, lines: readonly DraftLine[], added: readonly NewLine[]): Nodes {
  const amounts = new Map(snapshot.financeAmounts.map((row) => [row.id, row]));
  for (const { payload, status } of lines) {
    if (payload?.to !== 'amount' || payload.kind === 'variance') continue;
    // What isn't written unless somebody says so isn't counted on; and a sum that is as it is calculated isn't written.
    if (status !== 'new' && status !== 'changed') continue;
    const { id, lineId, kind, pence } = payload;
    amounts.set(id, { id, lineId, kind, pence, provenance: null, sourceFileId: null });
  }
  const words = { budgetHolder: null, reason: null, notes: null };
  const financeLines = [...snapshot.financeLines, ...added.map((line) => ({ ...line, ...words }))];
  const index = indexOf({ ...snapshot, financeLines, financeAmounts: [...amounts.values()] });
  const years = new Set(financeLines.map(({ yearId }) => yearId));
  return new Map(
    [...years].flatMap((id) => inOrder(financeTrees(index, id))).map((node) => [node.line.id, node]),
  );
}

/** Sums first: of a heading that only adds up those under it, the variance is what theirs come to. */
export function judgeSums(snapshot: Snapshot, lines: readonly DraftLine[], added: readonly NewLine[]) {
  const inFile = new Set(lines.flatMap(({ payload }) => (payload?.to === 'amount' ? [payload.lineId] : [])));
  const judge = (isTurn: (kind: AmountKind) => boolean) => {
    const nodes = nodesWith(snapshot, lines, added);
    for (const line of lines) {
      if (line.payload?.to !== 'amount' || line.status !== 'new' || !isTurn(line.payload.kind)) continue;
      const node = nodes.get(line.payload.lineId);
      const [worked, ...others] = node === undefined ? [] : workedOut(node, line.payload.kind);
      if (worked === undefined) continue;
      const agrees = worked === line.payload.pence || others.includes(line.payload.pence);
      line.status = agrees ? 'same' : 'contradictory';
      const headsOthers = node?.children.some((child) => inFile.has(child.line.id)) === true;
      const says = { amount: { pence: worked }, heading: line.label };
      line.reason = agrees ? null : say(headsOthers ? 'sheet.row-heads-others' : 'sheet.sum-says', says);
    }
  };
  judge((kind) => kind !== 'variance');
  judge((kind) => kind === 'variance');
}

/** The amounts that a stated one may be; none where nothing says what it should be. */
function workedOut(node: FinanceNode, kind: AmountKind): readonly number[] {
  if (kind === 'variance') return variancesOf(node);
  const sum = node.children.length === 0 ? undefined : node.below[kind];
  return sum === undefined ? [] : [sum];
}
