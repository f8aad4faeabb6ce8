// Any strategy written as a document comes back as it was written; written again with differences, exactly those are imported.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOfEntity } from '../../../../electron/register/read/history.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { aRegister } from '../../register/a-register.ts';
import { aDocx, importInto, type Block } from './a-document.ts';

interface Measured {
  readonly name: string;
  /** One per period, as the document writes it; empty where there is none. */
  readonly figures: readonly string[];
}

interface Planned {
  readonly words: string;
  readonly lead: string;
  readonly milestone: string;
  readonly progress: string;
}

interface Aim {
  readonly title: string;
  readonly firstYear: number;
  readonly measures: readonly Measured[];
  readonly activities: readonly Planned[];
}

const nouns = ['Homes', 'Visits', 'Members', 'Meetings', 'Grants', 'Reports', 'Trees', 'Volunteers'];
const ways = ['let', 'opened', 'closed', 'answered', 'planted', 'held', 'counted', 'mended', 'shared'];

/** Names are made different by index, because in a real strategy nobody gives two measures one name by chance. */
function nameAt(seed: number, place: number): string {
  const year = ['a week', 'a month', 'a year', 'in winter', 'in summer'][(seed + place) % 5] ?? '';
  const noun = nouns[place % nouns.length] ?? '';
  return `${noun} ${ways[(seed + Math.floor(place / nouns.length)) % ways.length] ?? ''} ${year}`;
}

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 250_000 }).map((n) => n.toLocaleString('en-GB')) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 900 }).map((n) => `Over ${n}`) },
  { weight: 1, arbitrary: fc.constantFrom('TBC', 'Improving trend', 'about 70', 'at least 12', '') },
);

const periods = 4;

function measures(count: number): fc.Arbitrary<Measured[]> {
  return fc
    .tuple(
      fc.nat(100),
      fc.array(fc.array(figure, { minLength: periods, maxLength: periods }), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(([seed, rows]) => rows.map((figures, place) => ({ name: nameAt(seed, place), figures })));
}

const sentence = fc
  .array(
    fc.constantFrom(
      'agree',
      'the',
      'rules',
      'for',
      'lending',
      'and',
      'write',
      'them',
      'down',
      'with',
      'tenants',
    ),
    {
      minLength: 4,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '));

const activity: fc.Arbitrary<Planned> = fc.record({
  words: sentence,
  lead: fc.constantFrom('', 'Clerk', 'Head of Housing', 'Policy Officer'),
  milestone: fc.constantFrom('', 'Summer 2024', 'March 2025', '31 July 2025', 'Q2 2025', '2026'),
  progress: fc.constantFrom('', 'On track', 'Complete', 'At risk', 'Off track'),
});

const aims: fc.Arbitrary<Aim[]> = fc.array(
  fc.nat({ max: 5 }).chain((count) =>
    fc.record({
      title: fc.constantFrom('Better homes', 'A greener town', 'Open government', 'Young people'),
      firstYear: fc.integer({ min: 2018, max: 2022 }),
      measures: measures(count),
      activities: fc.array(activity, { minLength: 1, maxLength: 6 }),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);

function yearLabel(year: number): string {
  return `${year}/${String(year + 1).slice(-2)}`;
}

function asDocument(strategy: readonly Aim[]): Block[] {
  return strategy.flatMap(({ title, firstYear, measures: rows, activities }, place): Block[] => {
    const headings = Array.from({ length: periods }, (_, index) => yearLabel(firstYear + index));
    const table = [
      ['Measure', ...headings],
      ...rows.map(({ name, figures }) => [`${name} (${place + 1})`, ...figures]),
    ];
    return [
      { heading: `Objective ${place + 1}: ${title}` },
      ...(rows.length === 0 ? [] : [{ table }]),
      {
        table: [
          ['Ref', 'Action', 'Lead', 'Milestone', 'Progress'],
          ...activities.map(({ words, lead, milestone, progress }, index) => [
            `${place + 1}.${index + 1}`,
            words,
            lead,
            milestone,
            progress,
          ]),
        ],
      },
    ];
  });
}

/** What a register holds, as a document would write it. */
function told(held: Snapshot): unknown {
  const index = indexOf(held);
  return held.objectives.map((objective) => ({
    title: objective.title,
    measures: index.usesOf(objective.id).map(({ measureId }) => ({
      name: index.measures.get(measureId)?.name,
      figures: [...index.figuresOf(measureId)]
        .map(({ periodId, value }) => `${index.periods.get(periodId)?.label}: ${value.written}`)
        .sort((a, b) => a.localeCompare(b)),
    })),
    activities: [...index.activitiesOf(objective.id)]
      .sort((a, b) => a.position - b.position)
      .map(({ id, ref, description, milestone, progress }) => [
        ref,
        description,
        index.leadsOf(id).map(({ text }) => text),
        milestone?.written ?? '',
        progress,
      ]),
  }));
}

function expected(strategy: readonly Aim[]): unknown {
  return strategy.map(({ title, firstYear, measures: rows, activities }, place) => ({
    title,
    measures: rows.map(({ name, figures }) => ({
      name: `${name} (${place + 1})`,
      figures: figures
        .flatMap((text, at) => (text === '' ? [] : [`${yearLabel(firstYear + at)}: ${text}`]))
        .sort((a, b) => a.localeCompare(b)),
    })),
    activities: activities.map(({ words, lead, milestone, progress }, index) => [
      `${place + 1}.${index + 1}`,
      words,
      lead === '' ? [] : [lead],
      milestone,
      progress === '' ? 'not reported' : progress.toLowerCase(),
    ]),
  }));
}

describe('any strategy as a Word document', () => {
  it('is in the register as it was written, and the same document again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aims, async (strategy) => {
        const register = aRegister();
        const path = await aDocx(asDocument(strategy));
        const { findings } = await importInto(register, path);
        expect(findings.notUnderstood).toEqual([]);
        expect(told(snapshot(register))).toEqual(expected(strategy));
        expect((await importInto(register, path)).plan.changes).toEqual([]);
        expect(verify(register).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('with some figures and progress revised, brings exactly those', async () => {
    const revision = fc.record({
      strategy: aims,
      figure: fc.integer({ min: 300_000, max: 400_000 }).map(String),
      progress: fc.constantFrom('On track', 'Complete', 'At risk', 'Off track'),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(revision, async ({ strategy, figure: text, progress, pick }) => {
        const register = aRegister();
        await importInto(register, await aDocx(asDocument(strategy)));
        const before = snapshot(register);
        const place = pick % strategy.length;
        const revised = strategy.map((aim, index) =>
          index === place ? revise(aim, pick, text, progress) : aim,
        );
        const { plan, receipt } = await importInto(register, await aDocx(asDocument(revised)));
        expect(told(snapshot(register))).toEqual(expected(revised));
        const differing = countDifferences(strategy[place], revised[place]);
        // A column that held no figure before brings its period with its first.
        const brought = plan.items.filter(
          ({ kind, entity }) => (kind === 'new' || kind === 'changed') && entity !== 'period',
        );
        expect(brought).toHaveLength(differing);
        expect(receipt === undefined).toBe(differing === 0);
        for (const { id } of before.activities)
          expect(historyOfEntity(register, id).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });
});

/** One figure and one activity's progress are different from before. */
function revise(aim: Aim, pick: number, text: string, progress: string): Aim {
  const [row, column] = [pick % Math.max(1, aim.measures.length), pick % periods];
  const chosen = pick % aim.activities.length;
  return {
    ...aim,
    measures: aim.measures.map((each, index) =>
      index === row
        ? { ...each, figures: each.figures.map((old, at) => (at === column ? text : old)) }
        : each,
    ),
    activities: aim.activities.map((each, index) => (index === chosen ? { ...each, progress } : each)),
  };
}

function countDifferences(before: Aim | undefined, after: Aim | undefined): number {
  const cells = (aim: Aim | undefined) => [
    ...(aim?.measures.flatMap(({ figures }) => figures) ?? []),
    ...(aim?.activities.map(({ progress }) => progress) ?? []),
  ];
  const [old, now] = [cells(before), cells(after)];
  return now.filter((text, index) => text !== old[index]).length;
}
