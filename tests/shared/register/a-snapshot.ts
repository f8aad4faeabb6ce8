// Builders for rule tests: a register as plain data, with only what a test mentions.

import { nothingWanted } from '../../../shared/figures/model/period.ts';
import {
  emptySnapshot,
  type Activity,
  type Figure,
  type Lead,
  type Measure,
  type MeasureUse,
  type Period,
  type Snapshot,
} from '../../../shared/register/snapshot.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { inItsWords, readFigure } from '../../../shared/language/reading/figures/read-figure.ts';
import { readMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../shared/language/reading/dates/read-period.ts';
import type { FigureValue } from '../../../shared/figures/model/figure-value.ts';

/** As an import has it: what can't be read is kept in its words. */
export function value(text: string): FigureValue {
  return readFigure(text)?.value ?? inItsWords(text);
}

export function aMeasure(fields: Partial<Measure> = {}): Measure {
  return {
    id: 'm',
    strategyId: 's',
    name: 'Full members',
    unit: 'number',
    polarity: 'higher is better',
    kind: 'quantitative',
    adoption: 'adopted',
    caveat: null,
    formula: null,
    tolerance: null,
    subsetOf: null,
    statusOverride: null,
    position: 0,
    ...fields,
  };
}

export function anActivity(fields: Partial<Activity> & { due?: string } = {}): Activity {
  const { due, ...rest } = fields;
  return {
    id: 'a',
    objectiveId: 'o1',
    ref: '1.1',
    description: 'Mend the roofs of the houses',
    leadText: null,
    milestone: due === undefined ? null : readMilestone(due),
    progress: 'not reported',
    progressNote: null,
    progressNoteOn: null,
    mergedInto: null,
    statusOverride: null,
    position: 0,
    ...rest,
  };
}

export function anObjective(ref: string) {
  return {
    id: `o${ref}`,
    strategyId: 's',
    ref,
    title: `Objective ${ref}`,
    heading: null,
    statement: '',
    position: Number(ref),
  };
}

export function aUse(objective: string, measureId: string, position = 0): MeasureUse {
  const id = `o${objective}/${measureId}`;
  const words = { groupHeading: null, label: null, footnote: null, comment: null, statedStatus: null };
  return { id, objectiveId: `o${objective}`, measureId, position, ...words };
}

export function aLead(fields: Partial<Lead> = {}): Lead {
  return {
    id: 'l',
    activityId: null,
    activityPartId: null,
    measureId: null,
    objectiveId: null,
    kind: 'person',
    personId: null,
    groupId: null,
    text: null,
    position: 0,
    ...fields,
  };
}

/** The period that a column with this heading is for. */
export function aPeriod(heading: string, fields: Partial<Period> = {}): Period {
  const read = readPeriod(heading);
  if (read === undefined) throw new Error(`${heading} is no period`);
  const { key, label, from, to } = read;
  return { id: key, key, label, from, to, closedOn: null, position: 0, ...nothingWanted, ...fields };
}

/** "July 2024", "July 2025 Target": the heading of a column and what is in it. */
export interface Entry {
  readonly measureId: string;
  readonly heading: string;
  readonly text: string;
}

export function figuresFrom(entries: readonly Entry[]): { periods: Period[]; figures: Figure[] } {
  const periods = new Map<string, Period>();
  const figures = entries.map(({ measureId, heading, text }, index): Figure => {
    const read = readPeriod(heading);
    if (read === undefined) throw new Error(`${heading} is no period`);
    const { key, kind, provisional } = read;
    periods.set(key, aPeriod(heading, { position: index }));
    return {
      id: `${measureId}/${key}/${kind}`,
      measureId,
      periodId: key,
      kind,
      value: value(text),
      provisional,
      provenance: null,
    };
  });
  return { periods: [...periods.values()], figures };
}

/** Of each column its heading and what is in it. */
export type Columns = readonly (readonly [heading: string, text: string])[];

export function anIndex(snapshot: Partial<Snapshot>): RegisterIndex {
  return indexOf({ ...emptySnapshot, ...snapshot });
}

/** A register of one measure, "m", with these figures, which objective 1 uses. */
export function ofOneMeasure(columns: Columns, measure: Partial<Measure> = {}): RegisterIndex {
  return anIndex({
    objectives: [anObjective('1')],
    measures: [aMeasure(measure)],
    measureUses: [aUse('1', 'm')],
    ...figuresFrom(columns.map(([heading, text]) => ({ measureId: 'm', heading, text }))),
  });
}
