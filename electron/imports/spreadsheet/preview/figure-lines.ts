// A figure that was read, as a line of the plan: compared with the register's figure for that measure, period and kind.

import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import { timeCountedAmong } from '../../../../shared/figures/rules/compare-figures.ts';
import { plotted, sameValue } from '../../../../shared/figures/rules/quantity.ts';
import { targetBeside } from '../../../../shared/language/reading/figures/read-target.ts';
import { inItsWords, timeCountedIn } from '../../../../shared/language/reading/figures/read-figure.ts';
import { say } from '../../../../shared/language/say.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { once } from '../../../../shared/kernel/once.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import type { Figure, Snapshot } from '../../../../shared/register/snapshot.ts';
import type { Claims } from './claims.ts';
import {
  againstHand,
  isNew,
  isTheSame,
  isThousandfold,
  isToCome,
  toCome,
  type EnteredHere,
  type Judged,
} from './judged.ts';
import type { PeriodBook } from './period-book.ts';
import type { DraftLine, Payload } from './plan.ts';
import type { ReadingOf } from './readings.ts';
import { saysTheSame } from './same-figure.ts';

/** Undefined where an earlier cell said the same. */
export type FigureLines = (reading: ReadingOf<'figure'>) => DraftLine | undefined;

/** What isn't understood is kept in its words where nothing is held, and never puts anything else out of its place unasked. */
function judgeWords(held: Figure | undefined, words: string): Judged {
  if (held === undefined) return { status: 'new', reason: say('sheet.kept-in-words', { words }) };
  if (sameValue(held.value, inItsWords(words))) return isTheSame;
  return {
    status: 'contradictory',
    reason: say('sheet.words-for-a-figure', { words, figure: figureText(held.value) }),
  };
}

export function figureLines(
  snapshot: Snapshot,
  periods: PeriodBook,
  claim: Claims['of'],
  enteredHere: EnteredHere,
  today: string,
): FigureLines {
  const figures = new Map(snapshot.figures.map((row) => [row.id, row]));
  const measures = new Map(snapshot.measures.map((row) => [row.id, row]));
  const heldOf = once(() => Map.groupBy(snapshot.figures, ({ measureId }) => measureId));
  /** What each measure's times are counted in, by what first says it in the register or in the file. */
  const counted = new Map<string, { readonly unit: string; readonly written: string }>();
  const countedOtherwise = (measureId: string, { written }: FigureValue): string | undefined => {
    const unit = timeCountedIn(written);
    if (unit === undefined) return undefined;
    const inRegister = () => timeCountedAmong(heldOf().get(measureId) ?? []);
    const first = counted.get(measureId) ?? inRegister() ?? { unit, written };
    counted.set(measureId, first);
    return first.unit === unit ? undefined : first.written;
  };
  const judge = (
    held: Figure | undefined,
    { kind, measureId, period }: ReadingOf<'figure'>,
    value: FigureValue,
  ): Judged => {
    if (held !== undefined && saysTheSame(held.value, value)) return isTheSame;
    // What isn't known yet is no slip, unless it was known before.
    if (value.kind === 'unknown' && held !== undefined)
      return {
        status: 'contradictory',
        reason: say('sheet.unknown-for-a-figure', { words: value.written, figure: figureText(held.value) }),
      };
    if (value.kind !== 'unknown' && isToCome(kind, period.from, today))
      return toCome(periods.find(period).name);
    if (value.kind === 'not understood') return judgeWords(held, value.written);
    const other = countedOtherwise(measureId, value);
    if (other !== undefined)
      return {
        status: 'contradictory',
        reason: say('sheet.time-counted-otherwise', { words: value.written, other }),
      };
    if (held === undefined) return isNew;
    const [before, after] = [figureText(held.value), figureText(value)];
    return isThousandfold(plotted(held.value) ?? 0, plotted(value) ?? 0)
      ? { status: 'contradictory', reason: say('sheet.thousandfold', { before, after }) }
      : againstHand(held, enteredHere);
  };

  /** What the file says so far of each measure beside its targets. */
  const inFile = new Map<string, FigureValue[]>();
  const besideTargets = (measureId: string): FigureValue[] => {
    const held = (heldOf().get(measureId) ?? []).flatMap(({ kind, value }) =>
      kind === 'target' ? [] : [value],
    );
    return [...held, ...(inFile.get(measureId) ?? [])];
  };
  const meant = ({ kind, measureId, read: { value } }: ReadingOf<'figure'>): FigureValue => {
    if (kind === 'target') return targetBeside(value, () => besideTargets(measureId));
    const before = inFile.get(measureId);
    if (before === undefined) inFile.set(measureId, [value]);
    else before.push(value);
    return value;
  };

  return (reading) => {
    const { kind } = reading;
    const { provisional } = reading.read;
    const measure = measures.get(reading.measureId);
    if (measure === undefined) return undefined;
    const value = meant(reading);
    const period = periods.find(reading.period);
    const id = naturalId([measure.id, period.id, kind]);
    const held = figures.get(id);
    const payload: Payload = {
      to: 'figure',
      id,
      exists: held !== undefined,
      measureId: measure.id,
      unit: measure.unit,
      periodId: period.id,
      kind,
      value,
      provisional,
      wasProvisional: held?.provisional ?? false,
    };
    return claim(id, reading, payload, () => ({
      says: {
        name: measure.name,
        period: period.name,
        kind,
        before: held === undefined ? '' : figureText(held.value),
        after: figureText(value),
      },
      judge: () => judge(held, reading, value),
    }));
  };
}
