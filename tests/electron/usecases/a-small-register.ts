// Small random registers, with everything that can happen to figures: shared measures stated twice, formulas, gaps, targets,
// text instead of figures, members that are counted, statuses set by hand.

import fc from 'fast-check';
import { readFigure } from '../../../shared/language/reading/figures/read-figure.ts';
import { memberOrganisation } from '../../../shared/finance/model/member-organisation.ts';
import { polarities } from '../../../shared/strategy/model/polarity.ts';
import { figure, figureKinds } from '../../../shared/figures/model/figure.ts';
import { period } from '../../../shared/figures/model/period.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId, type NewFields } from '../../../shared/kernel/entity.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';

const objectives = ['o1', 'o2', 'o3'] as const;
const periods = [2022, 2023, 2024, 2025] as const;
const measures = ['visits', 'members', 'share', 'total', 'counted'] as const;
type MeasureId = (typeof measures)[number];

/** The last one, by its name, is counted from the member organisations, once there are any. */
const names: Readonly<Record<MeasureId, string>> = {
  visits: 'Visits',
  members: 'People',
  share: 'Share',
  total: 'Total',
  counted: 'Number of full members',
};

/** How a figure of unknown value is written. */
export const unknownText = 'TBC';

const counts = ['1', '2', '40', 'Over 30', 'c. 20', unknownText, '3.5'];
const shares = ['50%', '50.0%', '5%', '200%', unknownText];

function textOf(id: MeasureId) {
  return fc.constantFrom(...(id === 'share' ? shares : counts));
}

const stated = fc.constantFrom(...measures).chain((id) =>
  fc.record({
    id: fc.constant(id),
    year: fc.constantFrom(...periods),
    kind: fc.oneof({ weight: 3, arbitrary: fc.constant('actual' as const) }, fc.constantFrom(...figureKinds)),
    text: textOf(id),
    provisional: fc.boolean(),
    /** What one objective states instead. */
    otherwise: fc.option(
      fc.record({
        objective: fc.constantFrom(...objectives),
        text: textOf(id),
        settled: fc.boolean(),
        /** Of a target: it states none. */
        unstated: fc.boolean(),
      }),
    ),
  }),
);

const used = fc.record({
  objective: fc.constantFrom(...objectives),
  id: fc.constantFrom(...measures),
  label: fc.option(fc.constant('As the table has it')),
});

export const smallRegister = fc.record({
  uses: fc.uniqueArray(used, {
    minLength: 3,
    maxLength: 10,
    selector: ({ objective: o, id }) => `${o}/${id}`,
  }),
  figures: fc.uniqueArray(stated, {
    maxLength: 30,
    selector: ({ id, year, kind }) => `${id}/${year}/${kind}`,
  }),
  members: fc.integer({ min: 0, max: 2 }),
  candidate: fc.option(fc.constantFrom(...measures)),
  /** Set by hand when the latest figure was another, or none. */
  byHand: fc.option(fc.constantFrom(...measures)),
  polarity: fc.constantFrom(...polarities),
  /** On 30 June 2025, 353 days on, a period begins whose days are edited. */
  daysOn: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 900 }) },
    { weight: 1, arbitrary: fc.constant(353) },
  ),
});

export type SmallRegister = typeof smallRegister extends fc.Arbitrary<infer T> ? T : never;

function valueOf(text: string) {
  const read = readFigure(text);
  if (read === undefined) throw new Error(`${text} is no figure`);
  return read.value;
}

function formulaOf(id: MeasureId): NewFields<typeof measure>['formula'] {
  if (id === 'share') return { kind: 'percentage', numerator: 'visits', denominator: 'members' };
  return id === 'total' ? { kind: 'sum', of: ['visits', 'members'] } : null;
}

/** The changes that write it into an empty register. */
export function changesOf({ uses, figures, members, candidate, byHand, polarity }: SmallRegister): Change[] {
  const override = {
    status: 'off track',
    reason: 'Agreed by the board',
    by: 'An officer',
    on: '2024-07-01',
    madeWith: 'no figures',
  } as const;
  const statements = figures.flatMap(({ id, year, kind, otherwise }) => {
    const use = uses.find((each) => each.id === id && each.objective === otherwise?.objective);
    if (otherwise === null || use === undefined) return [];
    const figureId = naturalId([id, `${year}`, kind]);
    const measureUseId = naturalId([use.objective, id]);
    const { text, settled } = otherwise;
    const unstated = otherwise.unstated && kind === 'target';
    const fields = { figureId, measureUseId, value: valueOf(text), settled, unstated };
    return [create(statement, naturalId([figureId, measureUseId]), fields)];
  });
  return [
    create(strategy, 's', { title: 'Strategy' }),
    ...objectives.map((id, position) =>
      create(objective, id, { strategyId: 's', ref: `${position + 1}`, title: `Objective ${id}`, position }),
    ),
    ...periods.map((year, position) =>
      create(period, `${year}`, {
        key: `${year}`,
        label: `July ${year}`,
        from: `${year}-07-01`,
        to: `${year}-07-31`,
        position,
      }),
    ),
    ...measures.map((id, position) =>
      create(measure, id, {
        strategyId: 's',
        name: names[id],
        unit: id === 'share' ? 'percent' : 'number',
        polarity,
        kind: 'quantitative',
        adoption: id === candidate ? 'candidate' : 'adopted',
        formula: formulaOf(id),
        statusOverride: id === byHand ? override : null,
        position,
      }),
    ),
    ...uses.map(({ objective: objectiveId, id, label }, position) =>
      create(measureUse, naturalId([objectiveId, id]), { objectiveId, measureId: id, label, position }),
    ),
    ...figures.map(({ id, year, kind, text, provisional }) =>
      create(figure, naturalId([id, `${year}`, kind]), {
        measureId: id,
        periodId: `${year}`,
        kind,
        value: valueOf(text),
        provisional,
      }),
    ),
    ...statements,
    ...Array.from({ length: members }, (_, index) =>
      create(memberOrganisation, `member ${index}`, {
        name: `Council ${index}`,
        kind: 'full',
        joinedOn: `${2023 + index}-01-01`,
      }),
    ),
  ];
}
