// A returned workbook held against the register, cell by cell: what it went out with, what the register says now, and what was filled in. What
// would take back a later edit, or take something away, waits until somebody says so.

import { cellsNow, logged } from '../../../shared/activities/rules/asked-rows.ts';
import type {
  ReturnedDecisions,
  ReturnedLine,
  ReturnedPreview,
} from '../../../shared/activities/returned-calls.ts';
import { usesThatOwe } from '../../../shared/activities/rules/updates-due.ts';
import { sayWhose, type AskedField, type RowMark } from '../../../shared/activities/rules/workbook-marks.ts';
import { timeCountedAmong } from '../../../shared/figures/rules/compare-figures.ts';
import type { MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { dayOf } from '../../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { oneLine } from '../../../shared/language/plain.ts';
import { timeCountedIn } from '../../../shared/language/reading/figures/read-figure.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { holds, type Vector } from '../../register/log/causal-past.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { batchOf } from '../../register/log/heads.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { timeZoneOf } from '../../register/read/time-zone.ts';
import { nameOfRow } from '../../../shared/activities/rules/name-of-row.ts';
import { figureSourceOf, type FigureSource } from '../../usecases/figures/figure-source.ts';
import { typedCell } from '../../usecases/figures/typed-figures.ts';
import { remembered } from '../spreadsheet/remembered.ts';
import { filledIn, notAFigure, saysTheSame, sayFilled } from './filled.ts';
import type { ReturnedCell, ReturnedWorkbook } from './read-workbook.ts';

export interface Against {
  readonly register: ReadableRegister;
  readonly index: RegisterIndex;
  readonly today: string;
}

/** A cell that is written. */
export interface TakenCell {
  readonly from: ReturnedCell;
  /** In the form of the register; empty to take away what is there. */
  readonly text: string;
}

export interface ReturnedPlan {
  readonly preview: Omit<ReturnedPreview, 'job'>;
  readonly taken: readonly TakenCell[];
  readonly figures: FigureSource;
  readonly uses: ReadonlyMap<string, MeasureInUse>;
}

interface Judged extends Pick<ReturnedLine, 'status' | 'says' | 'filled'> {
  readonly text: string;
}

interface LastChange {
  readonly by: string;
  readonly day: { readonly day: string };
}

interface Looking extends Against {
  readonly workbook: ReturnedWorkbook;
  readonly figures: FigureSource;
  readonly uses: ReadonlyMap<string, MeasureInUse>;
  readonly timeZone: string;
  /** What the workbook was made from, by what its rows say of that. Undefined where this copy of the register doesn't have it. */
  readonly sentFrom: (batchName: string) => Vector | undefined;
}

/** The last change of what a cell shows since the workbook went out. */
function lastChange(
  { register: { log }, timeZone }: Looking,
  { mark, field }: ReturnedCell,
  since: Vector,
): LastChange | undefined {
  const of = logged(mark, field);
  const batch = log
    .changesOfEntity(of.entityId)
    .filter((change) => change.field === null || change.field === deletedField || change.field === of.field)
    .flatMap((change) => log.batch(batchOf(change.id)) ?? [])
    .findLast((each) => !holds(since, each));
  if (batch === undefined) return undefined;
  return { by: batch.actor, day: { day: dayOf(parseStamp(batch.hlc).milliseconds, timeZone) } };
}

/** “+1” of a count that stood at 22 may be meant as what it has grown by, where the figures of the measure have no sign otherwise. */
function isSigned(figure: string): boolean {
  return /^[-+−–‑]\s*£?\s*[\d.]/u.test(figure);
}

/** Why a cell isn't taken unasked. */
function doubtsOf(looking: Looking, returned: ReturnedCell, now: string, text: string): Saying[] {
  const { mark, field, named } = returned;
  const was = mark.was[field] ?? '';
  const unit = unitOf(looking, mark);
  const says = { was: sayFilled(field, was), now: sayFilled(field, now) };
  const doubts: Saying[] = [];
  const since = looking.sentFrom(mark.batchName);
  const later = since === undefined ? undefined : lastChange(looking, returned, since);
  const isStill = saysTheSame(field, now, was, unit);
  if (later !== undefined)
    doubts.push(
      isStill ? say('returned.changed-back', { ...later }) : say('returned.stale', { ...says, ...later }),
    );
  else if (!isStill) doubts.push(say('returned.differs', says));
  else if (since === undefined) doubts.push(say('returned.unknown-point'));
  // The word for it is an answer; an empty cell may be a slip of the hand.
  if (returned.holds === undefined || oneLine(returned.holds.text) === '')
    doubts.push(say('returned.cleared', { was: says.was }));
  const figures = field === 'figure' ? looking.figures.figuresOf(mark.id) : [];
  if (field === 'figure' && isSigned(text) && !figures.some(({ value }) => isSigned(value.written)))
    doubts.push(say('returned.may-be-change', { words: text }));
  const counted = timeCountedAmong(figures);
  const unitOfTime = timeCountedIn(text);
  if (counted !== undefined && unitOfTime !== undefined && counted.unit !== unitOfTime)
    doubts.push(say('sheet.time-counted-otherwise', { words: text, other: counted.written }));
  if (named !== undefined && nameOfRow(named) !== mark.named)
    doubts.push(say('returned.moved', { found: firstWords(named, 120), named: firstWords(mark.named, 120) }));
  return doubts;
}

function unitOf({ uses }: Looking, { kind, id }: RowMark) {
  return kind === 'measure' ? (uses.get(id)?.measure.unit ?? null) : null;
}

/** Why a figure can't be written. */
function problemOf(looking: Looking, returned: ReturnedCell, text: string): Saying | undefined {
  const { mark, field } = returned;
  const use = looking.uses.get(mark.id)?.use;
  if (field !== 'figure' || use === undefined) return undefined;
  const cell = { useId: use.id, periodId: mark.periodId, kind: 'actual' as const, text };
  const typed = typedCell(looking.figures, cell);
  return typed.ok ? undefined : notAFigure(returned, looking.workbook.file, text, typed.problem);
}

/** Undefined of a cell that is as it went out. */
function judge(looking: Looking, returned: ReturnedCell, now: string | undefined): Judged | undefined {
  const { mark, field } = returned;
  const { file } = looking.workbook;
  const unit = unitOf(looking, mark);
  const read = filledIn(returned, { file, unit });
  if (!read.ok) return { status: 'refused', says: [read.problem], filled: read.shown, text: '' };
  const { text } = read;
  const was = mark.was[field] ?? '';
  if (saysTheSame(field, text, was, unit)) return undefined;
  const filled = sayFilled(field, text);
  const refused = (why: Saying): Judged => ({ status: 'refused', says: [why], filled, text });
  if (now === undefined) {
    const { sheet, cell } = returned;
    return refused(say('returned.gone', { file, sheet, cell }));
  }
  if (saysTheSame(field, text, now, unit)) return { status: 'same', says: [], filled, text };
  const problem = problemOf(looking, returned, text);
  if (problem !== undefined) return refused(problem);
  const says = doubtsOf(looking, returned, now, text);
  return { status: says.length === 0 ? 'new' : 'asked', says, filled, text };
}

function aboutOf({ index, uses }: Looking, mark: RowMark): Spoken {
  const { kind, id, periodId, named } = mark;
  if (kind === 'measure') {
    const measure = uses.get(id)?.measure.name ?? named;
    return say('returned.measure', { measure, period: periodName(index.periods.get(periodId)) });
  }
  const part = kind === 'part' ? index.snapshot.activityParts.find((row) => row.id === id) : undefined;
  const ref = index.activities.get(part?.activityId ?? id)?.ref ?? '';
  return kind === 'part'
    ? say('returned.part', { ref, part: firstWords(named) })
    : say('returned.activity', { ref, activity: firstWords(named) });
}

interface Line {
  readonly line: ReturnedLine;
  readonly taken: TakenCell;
}

/** Rows of one thing in several sheets: those that are as they went out give way, and what differs between the others is taken from none. */
function together(file: string, lines: readonly Line[]): Line[] {
  const byWhat = new Map<string, Line[]>();
  for (const each of lines) {
    const { mark, field } = each.taken.from;
    const key = JSON.stringify([mark.kind, mark.id, mark.periodId, field]);
    byWhat.set(key, [...(byWhat.get(key) ?? []), each]);
  }
  return [...byWhat.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) return same;
    if (others.every(({ taken }) => taken.text === first.taken.text)) return [first];
    const says = [say('returned.two-answers', { file, cells: { all: same.map(({ line }) => line.key) } })];
    return same.map(({ line, taken }): Line => ({
      taken,
      line: { ...line, status: 'refused', says, ticked: false },
    }));
  });
}

function lineOf(looking: Looking, now: ReturnType<typeof cellsNow>, decisions: ReturnedDecisions) {
  const known = new Map<string, ReturnType<typeof now>>();
  const nowOf = (mark: RowMark, field: AskedField) => {
    const key = JSON.stringify([mark.kind, mark.id, mark.periodId]);
    if (!known.has(key)) known.set(key, now(mark));
    return known.get(key)?.[field];
  };
  return (returned: ReturnedCell): Line | undefined => {
    const { mark, field, sheet, cell } = returned;
    const present = nowOf(mark, field);
    const judged = judge(looking, returned, present);
    if (judged === undefined) return undefined;
    const { text, ...says } = judged;
    const key = `${sheet}!${cell}`;
    const mayBe = judged.status === 'new' || judged.status === 'asked';
    return {
      taken: { from: returned, text },
      line: {
        ...says,
        key,
        sheet,
        cell,
        about: aboutOf(looking, mark),
        field,
        was: sayFilled(field, mark.was[field] ?? ''),
        now: sayFilled(field, present ?? ''),
        ticked: mayBe && (decisions.ticked[key] ?? judged.status === 'new'),
      },
    };
  };
}

/** Failure: `not-found` where the register doesn't have the period it was sent for. */
export function planReturned(
  workbook: ReturnedWorkbook,
  { register, index, today }: Against,
  decisions: ReturnedDecisions,
): Result<ReturnedPlan> {
  const { sent, file, cells } = workbook;
  const period = index.periods.get(sent.periodId);
  if (period === undefined) return fail('not-found', say('returned.period-gone'), { file });
  const figures = figureSourceOf(register, index, today);
  const uses = new Map(usesThatOwe(index, today).map((use) => [use.measure.id, use]));
  const looking = {
    register,
    index,
    today,
    workbook,
    figures,
    uses,
    timeZone: timeZoneOf(register),
    sentFrom: remembered((batchName) => register.log.upTo(batchName)),
  };
  const read = lineOf(looking, cellsNow(index, today), decisions);
  const found = cells.map(read);
  const lines = together(
    file,
    found.filter((line) => line !== undefined),
  );
  const isKnown = cells.every(({ mark }) => looking.sentFrom(mark.batchName) !== undefined);
  return succeed({
    figures,
    uses,
    taken: lines.filter(({ line }) => line.ticked).map(({ taken }) => taken),
    preview: {
      file,
      title: say('returned.is', {
        who: sayWhose(sent),
        period: periodName(period),
        day: { day: sent.sentOn },
      }),
      by: decisions.by ?? sent.who,
      lines: lines.map(({ line }) => line),
      untouched: found.filter((line) => line === undefined).length,
      notices: [...workbook.notices, ...(isKnown ? [] : [say('returned.other-copy')])],
    },
  });
}
