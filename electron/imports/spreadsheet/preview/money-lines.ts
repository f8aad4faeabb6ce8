// What was read about a budget heading, as lines of the plan: its amounts, and the text beside them, compared with the register's line.

import { naturalId } from '../../../../shared/kernel/entity.ts';
import { moneyText } from '../../../../shared/language/money.ts';
import { say } from '../../../../shared/language/say.ts';
import type { FinanceAmount, Snapshot } from '../../../../shared/register/snapshot.ts';
import type { Claims } from './claims.ts';
import {
  againstHand,
  isChanged,
  isNew,
  isTheSame,
  isThousandfold,
  isToCome,
  toCome,
  type EnteredHere,
  type Judged,
} from './judged.ts';
import type { BookedLine, LineBook } from './line-book.ts';
import { around, type DraftLine, type Payload } from './plan.ts';
import type { ReadingOf } from './readings.ts';

export interface MoneyLines {
  /** Undefined where there is no amount yet, or an earlier cell said the same. */
  readonly amount: (reading: ReadingOf<'amount'>) => DraftLine | undefined;
  readonly words: (reading: ReadingOf<'words'>) => DraftLine | undefined;
}

export function moneyLines(
  snapshot: Snapshot,
  book: LineBook,
  claim: Claims['of'],
  enteredHere: EnteredHere,
  today: string,
): MoneyLines {
  const amounts = new Map(snapshot.financeAmounts.map((row) => [row.id, row]));
  const parents = new Set(snapshot.financeLines.map(({ parentId }) => parentId));
  /** What the register works out for itself: a variance, and the amounts of a heading that has others under it. */
  const isWorkedOut = ({ row }: BookedLine, kind: FinanceAmount['kind']) =>
    row !== undefined && (kind === 'variance' || parents.has(row.id));
  const judge = (
    held: FinanceAmount | undefined,
    pence: number,
    { kind, line, doubt }: ReadingOf<'amount'>,
    booked: BookedLine,
  ): Judged => {
    if (held?.pence === pence) return isTheSame;
    // What is worked out is held against what the register has, a variance whichever way round it is written.
    if (doubt !== undefined && !isWorkedOut(booked, kind)) return { status: 'rejected', reason: doubt };
    // Nothing spent is so beforehand too.
    if (pence !== 0 && isToCome(kind, line.year.from, today)) return toCome(line.year.label);
    if (held === undefined) return isNew;
    const before = { pence: held.pence };
    return isThousandfold(held.pence, pence)
      ? { status: 'contradictory', reason: say('sheet.thousandfold', { before, after: { pence } }) }
      : againstHand(held, enteredHere);
  };

  /** The file says that there is none where the register has one: somebody has to say which is right. */
  const emptied = (reading: ReadingOf<'amount'>, line: BookedLine, pence: number): DraftLine => ({
    ...around(reading),
    name: line.name,
    period: line.year,
    kind: reading.kind,
    before: moneyText(pence),
    after: '',
    status: 'rejected',
    reason: say('sheet.nothing-over-amount', { amount: { pence } }),
    payload: undefined,
  });

  const amount = (reading: ReadingOf<'amount'>): DraftLine | undefined => {
    const { pence, kind } = reading;
    const line = book.find(reading.line);
    const id = naturalId([line.id, kind]);
    const held = amounts.get(id);
    if (pence === null)
      return held === undefined || held.pence === 0 ? undefined : emptied(reading, line, held.pence);
    const payload: Payload = { to: 'amount', id, exists: held !== undefined, lineId: line.id, kind, pence };
    return claim(id, reading, payload, () => ({
      says: {
        name: line.name,
        period: line.year,
        kind,
        before: held === undefined ? '' : moneyText(held.pence),
        after: moneyText(pence),
      },
      judge: () => judge(held, pence, reading, line),
    }));
  };

  const words = (reading: ReadingOf<'words'>): DraftLine | undefined => {
    const { field, words: read } = reading;
    const line = book.find(reading.line);
    const held = line.row?.[field] ?? null;
    const payload: Payload = { to: 'words', lineId: line.id, field, words: read };
    return claim(`${line.id} ${field}`, reading, payload, () => ({
      says: { name: line.name, period: line.year, kind: field, before: held ?? '', after: read },
      judge: () => (held === null ? isNew : held === read ? isTheSame : isChanged),
    }));
  };

  return { amount, words };
}
