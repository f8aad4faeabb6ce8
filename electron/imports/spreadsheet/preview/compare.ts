// Compares what was read with the register, reading by reading, and makes a plan: what is new, what changes, what is the same, what
// contradicts, what can't be imported.

import { lettersNoticed } from '../../../../shared/packs/rules/letters.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import {
  whereAmong,
  yearsAround,
  yearsAroundToday,
} from '../../../../shared/language/reading/dates/years-around.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import { claims } from './claims.ts';
import { figureLines } from './figure-lines.ts';
import { judgeFormulas } from './judge-formulas.ts';
import { judgeMoved } from './sums/judge-moved.ts';
import { judgeRenamed } from './sums/judge-renamed.ts';
import { judgeSums } from './sums/judge-sums.ts';
import type { EnteredHere } from './judged.ts';
import { lineBook, type LineBook } from './line-book.ts';
import { moneyLines } from './money-lines.ts';
import { periodBook } from './period-book.ts';
import { around, type DraftLine, type FiguresPlan } from './plan.ts';
import { noteLeft, type Reading, type ReadingOf, type TableReadings } from './readings.ts';

export interface CompareInput {
  readonly file: string;
  readonly sha256: string;
  readonly snapshot: Snapshot;
  readonly basedOn: number;
  readonly timeZone: string;
  readonly today: string;
  readonly newId: () => string;
  readonly enteredHere: EnteredHere;
  /** The budget headings known beforehand to be named in the file under their own parent. */
  readonly ownNames: ReadonlySet<string>;
}

export interface Comparison extends TableReadings, Pick<LineBook, 'toKnowFirst'> {
  readonly plan: () => FiguresPlan;
}

/**
 * A preview holds every line in memory, and a thread that runs out of it may take the whole app with it. No table of a report comes near
 * this: it is twenty measures an hour for five years.
 */
export const mostLines = 1_000_000;

function unread(reading: ReadingOf<'nothing'>): DraftLine {
  const about = { name: reading.label, period: null, kind: null, before: '', after: '' };
  return { ...around(reading), ...about, status: 'rejected', reason: reading.reason, payload: undefined };
}

interface Named {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The period of a figure or the year of an amount; undefined where it has no days. */
function periodOf(reading: Reading): Named | undefined {
  if (reading.to === 'amount') return reading.line.year;
  if (reading.to !== 'figure') return undefined;
  const { key, label, from, to } = reading.period;
  return from === null || to === null ? undefined : { key, label, from, to };
}

function wordsIn(lines: readonly DraftLine[]): string[] {
  return lines.flatMap(({ payload }) => (payload?.to === 'words' ? [payload.words] : []));
}

/** Of a measure that several objectives share: where the table of one states no target, that of a file is none of its own. */
function targetsNotStated(
  { statements, measureUses, objectives }: Snapshot,
  lines: readonly DraftLine[],
): Saying[] {
  const unstated = Map.groupBy(
    statements.filter((row) => row.unstated && !row.settled),
    ({ figureId }) => figureId,
  );
  if (unstated.size === 0) return [];
  return lines.flatMap(({ payload, status, name, period }) => {
    if (payload?.to !== 'figure' || period === null || status === 'same') return [];
    return (unstated.get(payload.id) ?? []).flatMap(({ measureUseId }) => {
      const use = measureUses.find(({ id }) => id === measureUseId);
      const of = objectives.find(({ id }) => id === use?.objectiveId);
      return of === undefined ? [] : [say('sheet.target-not-stated', { measure: name, period, ref: of.ref })];
    });
  });
}

export function comparison(input: CompareInput): Comparison {
  const { snapshot, enteredHere, newId, today } = input;
  const known = new Set(snapshot.periods.map(({ key }) => key));
  const [plan] = snapshot.strategies;
  const years = plan === undefined ? yearsAroundToday(today) : yearsAround(today, plan);
  const lines: DraftLine[] = [];
  const remarks: Saying[] = [];
  const claim = claims();
  const periods = periodBook(snapshot);
  const headings = lineBook(snapshot, periods, newId, input.ownNames);
  const figureLine = figureLines(snapshot, periods, claim.of, enteredHere, today);
  const moneyLine = moneyLines(snapshot, headings, claim.of, enteredHere, today);

  const lineOf = (reading: Reading): DraftLine | undefined => {
    const period = periodOf(reading);
    if (
      period !== undefined &&
      !known.has(period.key) &&
      whereAmong(period, { ...years, first: 0 }) === 'outside'
    ) {
      const reason = say('sheet.far-period', { period: period.label });
      return unread({ ...around(reading), to: 'nothing', reason });
    }
    switch (reading.to) {
      case 'figure':
        return figureLine(reading);
      case 'amount':
        return moneyLine.amount(reading);
      case 'words':
        return moneyLine.words(reading);
      case 'nothing':
        return unread(reading);
    }
  };

  return {
    take: (reading) => {
      const line = lineOf(reading);
      if (line !== undefined) lines.push(line);
      const note = noteLeft(reading);
      if (note !== undefined) remarks.push(note);
    },
    doubt: (sheet, cells, reason) => {
      for (const line of lines)
        if (line.sheet === sheet && cells.has(line.cell) && ['new', 'changed'].includes(line.status))
          Object.assign(line, { status: 'contradictory', reason } satisfies Partial<DraftLine>);
    },
    remark: (remark) => {
      remarks.push(remark);
    },
    isFull: () => lines.length >= mostLines,
    toKnowFirst: headings.toKnowFirst,
    plan: () => {
      claim.end();
      const [newPeriods, newLines] = [periods.added(), headings.added()];
      judgeFormulas(snapshot, lines, newPeriods);
      judgeMoved(snapshot, lines);
      judgeRenamed(snapshot, lines, newLines, headings.named);
      judgeSums(snapshot, lines, newLines);
      const { file, sha256, basedOn, timeZone } = input;
      const closed = snapshot.periods.filter(({ closedOn }) => closedOn !== null);
      return {
        file,
        sha256,
        fileIsKnown: snapshot.sourceFiles.some((row) => row.sha256 === sha256),
        lines,
        newPeriods,
        newLines,
        remarks: [
          ...remarks,
          ...targetsNotStated(snapshot, lines),
          ...lettersNoticed([newPeriods, newLines, wordsIn(lines)]),
        ],
        closed: Object.fromEntries(closed.map((row) => [row.id, periodName(row)])),
        basedOn,
        timeZone,
      };
    },
  };
}
