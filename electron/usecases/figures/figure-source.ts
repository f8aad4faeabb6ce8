// The one source of figures in a call: what the grid shows, what is typed into it and where it came from are all read here, from one state
// of one register. Each measure is read by itself: a window onto ten thousand costs no more than the rows in it.

import type { Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { figure, type FigureKind } from '../../../shared/figures/model/figure.ts';
import type { MeasureSource } from '../../../shared/figures/rules/measure-source.ts';
import { measureInUse, type MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import type { Figure, Statement } from '../../../shared/register/snapshot.ts';
import { figureColumns, figuresOfMeasure, statementsOfUse } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { Session } from '../../session/session.ts';

export interface FigureSource extends MeasureSource {
  /** The day statuses are judged on. */
  readonly today: string;
  /** The month that its financial years begin in. */
  readonly yearStartMonth: number;
  readonly uses: RegisterIndex['uses'];
  /** Every period and kind that any figure is given for. */
  readonly columnsGiven: () => readonly { readonly periodId: string; readonly kind: FigureKind }[];
  /** The changes that delete a figure and all that goes with it. */
  readonly removalOf: (figureId: string) => Result<readonly Change[]>;
}

function onceEach<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const found = read(id);
    known.set(id, found);
    return found;
  };
}

/** Figures and statements from the file, by measure and use; all else is small, and in memory already. */
export function figureSourceOf(
  register: ReadableRegister,
  index: RegisterIndex,
  today: string,
): FigureSource {
  const { snapshot, measures, periods, objectives, uses, usesOf, participantsOf } = index;
  return {
    today,
    yearStartMonth: snapshot.strategies[0]?.yearStartMonth ?? 4,
    snapshot,
    measures,
    periods,
    objectives,
    uses,
    usesOf,
    participantsOf,
    columnsGiven: () => figureColumns(register),
    figuresOf: onceEach((measureId) => figuresOfMeasure(register, measureId)),
    statementsOf: onceEach((useId) => statementsOfUse(register, useId)),
    removalOf: (id) => removalOf(index, [{ entity: figure, id }]),
  };
}

/** One for each state of the register, so that what was worked out for one window is there for the next. */
const sources = new WeakMap<RegisterIndex, FigureSource>();

/** The figures as the screens show them now; after a write, ask again. */
export function figuresIn(session: Session): FigureSource {
  const [index, today] = [session.index(), session.today()];
  const held = sources.get(index);
  if (held?.today === today) return held;
  const source = figureSourceOf(session.view(), index, today);
  sources.set(index, source);
  return source;
}

/** Undefined when the use or its measure is gone. */
export function shownMeasure(source: FigureSource, useId: string): MeasureInUse | undefined {
  const use = source.uses.get(useId);
  return use && measureInUse(source, use, source.today);
}

interface Cell {
  readonly periodId: string;
  readonly kind: FigureKind;
}

export function figureAt(
  source: FigureSource,
  measureId: string,
  { periodId, kind }: Cell,
): Figure | undefined {
  const id = naturalId([measureId, periodId, kind]);
  return source.figuresOf(measureId).find((row) => row.id === id);
}

/** What the objective's own table states for a figure instead, and nobody has settled. */
export function ownStatement(source: FigureSource, useId: string, figureId: string): Statement | undefined {
  return source.statementsOf(useId).find((row) => row.figureId === figureId && !row.settled);
}
