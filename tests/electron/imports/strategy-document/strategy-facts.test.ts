// The facts of the first strategy, one by one: in the shipped sample, and in the strategy it was modelled on, where that is available.
// Objectives and measures are identified by index, because the two documents have different names for the same things.

import { inEnglish } from '../../../in-english.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../electron/imports/strategy-document/import-strategy.ts';
import type {
  Findings,
  FoundActivity,
  FoundMeasure,
} from '../../../../electron/imports/strategy-document/find/findings.ts';
import { samplePath } from '../../../../resources/sample/make-sample.ts';
import { valueOf } from '../../register/a-register.ts';

const seed = resolve(import.meta.dirname, '../../../../../shared/seed');
const documents = [
  samplePath,
  join(seed, 'strategy-2024-2026.docx'),
  join(seed, 'strategy-2024-2026.txt'),
].filter((path) => existsSync(path));

const figures: readonly [objective: number, measure: number, written: string][] = [
  [
    1,
    1,
    '2021-07 33, 2022-07 34, 2023-07 45, 2024-07 47p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    1,
    2,
    '2021-07 20, 2022-07 22, 2023-07 23, 2024-07 22p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    1,
    3,
    '2021-07 10, 2022-07 10, 2023-07 12, 2024-07 13p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    1,
    4,
    '2021-07 36, 2022-07 44, 2023-07 49, 2024-07 49p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    1,
    5,
    '2021-07 14, 2022-07 21, 2023-07 21, 2024-07 24p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    1,
    6,
    '2021-07 Over 300, 2022-07 Over 420, 2023-07 478, 2024-07 535p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [2, 1, '2022-07 34, 2023-07 45, 2024-07 46p'],
  [2, 2, '2022-07 8, 2023-07 6, 2024-07 4p'],
  [
    2,
    3,
    '2022-07 25, 2023-07 26, 2024-07 25p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [
    2,
    4,
    '2022-07 74%, 2023-07 58%, 2024-07 54%p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [2, 5, '2022-07 2, 2023-07 7, 2024-07 5p'],
  [2, 6, '2022-07 2, 2023-07 7, 2024-07 5p, 2025-07 target Improving trend, 2026-07 target Improving trend'],
  [
    2,
    7,
    '2022-07 6%, 2023-07 16%, 2024-07 11%p, 2025-07 target Improving trend, 2026-07 target Improving trend',
  ],
  [2, 8, '2022-07 10, 2023-07 12, 2024-07 TBCp'],
  [3, 1, ''],
  [3, 2, ''],
  [3, 3, ''],
];

const onTrack = ['1.1', '1.4', '2.3', '3.3', '3.4', '3.6', '3.9'];
const complete = ['1.16', '2.5'];
const milestones: readonly [ref: string, from: string, to: string][] = [
  ['1.1', '2024-06-01', '2024-08-31'],
  ['1.16', '2024-06-01', '2024-08-31'],
  ['2.3', '2024-09-01', '2024-11-30'],
  ['2.5', '2024-09-01', '2024-11-30'],
  ['3.3', '2024-06-01', '2024-08-31'],
  ['3.4', '2024-06-01', '2024-08-31'],
  ['3.6', '2024-02-01', '2024-02-29'],
  ['3.9', '2024-11-01', '2024-11-30'],
];
const leadKinds: readonly [ref: string, kinds: string][] = [
  ['1.2', 'group'],
  ['1.3', ''],
  ['1.11', 'offer'],
  ['1.14', 'offer'],
  ['1.15', 'offer'],
  ['2.4', 'offer'],
  ['3.5', 'group'],
];

describe.each(documents)('the strategy in %s', (path) => {
  let findings: Findings;
  beforeAll(async () => {
    findings = valueOf(await parseStrategy(path));
  });
  const measure = (objective: number, place: number): FoundMeasure | undefined =>
    findings.objectives[objective - 1]?.measures[place - 1];
  const activity = (ref: string): FoundActivity | undefined =>
    findings.objectives.flatMap(({ activities }) => activities).find((each) => each.ref === ref);

  it('is called Strategy 2024-2026, covers those years, and has a vision and an introduction', () => {
    expect(findings).toMatchObject({
      title: 'Strategy 2024-2026',
      periodFrom: '2024-01-01',
      periodTo: '2026-12-31',
    });
    expect(findings.vision.length).toBeGreaterThan(100);
    expect(findings.introduction.length).toBeGreaterThan(100);
    expect(findings.notes.map(({ heading }) => heading)).toContain('Elevator pitch');
  });

  // docs/domain.md, case 19.
  it('has objectives 1, 2 and 3, each with a title and a statement, whatever their layout', () => {
    expect(findings.objectives.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    for (const { title, statement } of findings.objectives) {
      expect(title.length).toBeGreaterThan(5);
      expect(statement.length).toBeGreaterThan(30);
    }
    expect(findings.objectives.map(({ heading }) => heading !== null)).toEqual([false, true, true]);
  });

  // docs/domain.md, case 1: a column is a period, and the grid is ragged.
  it.each(figures)('objective %i, measure %i has the figures %s', (objective, place, written) => {
    const found = measure(objective, place)?.figures.map(
      ({ period, kind, value, provisional }) =>
        `${period.key} ${kind === 'target' ? 'target ' : ''}${value.written}${provisional ? 'p' : ''}`,
    );
    expect(found?.join(', ')).toBe(written);
  });

  it('has 6, 8 and 3 adopted measures', () => {
    const adopted = findings.objectives.map(
      ({ measures }) => measures.filter(({ adoption }) => adoption === 'adopted').length,
    );
    expect(adopted).toEqual([6, 8, 3]);
  });

  // docs/domain.md, case 10.
  it('has three candidate measures under objective 2, two of them ending in a question mark', () => {
    const candidates = findings.objectives[1]?.measures.filter(({ adoption }) => adoption === 'candidate');
    expect(candidates?.map(({ name }) => name.endsWith('?'))).toEqual([false, true, true]);
  });

  // docs/domain.md, case 9.
  it('has qualitative measures under objective 3, two with a caveat', () => {
    const caveats = findings.objectives[2]?.measures.map(
      ({ kind, caveat }) => `${kind} ${caveat === null ? 'plain' : 'caveat'}`,
    );
    expect(caveats).toEqual(['qualitative caveat', 'qualitative caveat', 'qualitative plain']);
  });

  // docs/domain.md, case 3.
  it('keeps Over 300 as a bound and TBC as unknown', () => {
    expect(measure(1, 6)?.figures[0]?.value).toMatchObject({
      kind: 'bounded',
      bound: 'over',
      quantity: { amount: '300' },
    });
    expect(measure(2, 8)?.figures[2]?.value.kind).toBe('unknown');
  });

  // docs/domain.md, case 6.
  it('counts town councils inside associate members, with a footnote on both', () => {
    expect(measure(1, 3)?.subsetOf).toBe(measure(1, 2)?.name);
    expect(measure(1, 2)?.footnote).not.toBeNull();
    expect(measure(1, 3)?.footnote).not.toBeNull();
  });

  // docs/domain.md, case 8.
  it('groups its measures under the headings in the table', () => {
    const groups = findings.objectives[1]?.measures.slice(0, 7).map(({ group }) => group);
    expect(new Set(groups).size).toBe(3);
    expect(groups?.[0]).toBeNull();
    expect(groups?.[1]).toBe(groups?.[3]);
    expect(groups?.[4]).toBe(groups?.[6]);
  });

  it.each([
    [4, { numerator: 2, denominator: 0 }],
    [7, { numerator: 5, denominator: 0 }],
  ])('works measure %i of objective 2 out from two others', (place, formula) => {
    expect(measure(2, place)?.formula).toEqual(formula);
  });

  // docs/domain.md, case 12: never renumbered.
  it('has 30 activities: 1.1 to 1.16, 2.1 to 2.5, 3.1 to 3.9', () => {
    const refs = (objective: number, count: number) =>
      Array.from({ length: count }, (_, index) => `${objective}.${index + 1}`);
    const found = findings.objectives.map(({ activities }) => activities.map(({ ref }) => ref));
    expect(found).toEqual([refs(1, 16), refs(2, 5), refs(3, 9)]);
  });

  it('reports progress for nine of them, and leaves the blank ones not reported', () => {
    const all = findings.objectives.flatMap(({ activities }) => activities);
    const refs = (progress: string) => all.filter((each) => each.progress === progress).map(({ ref }) => ref);
    expect(refs('on track')).toEqual(onTrack);
    expect(refs('complete')).toEqual(complete);
    expect(refs('not reported')).toHaveLength(21);
  });

  // docs/domain.md, case 16: a season, a month, a year.
  it.each(milestones)('activity %s is due from %s to %s', (ref, from, to) => {
    expect(activity(ref)?.milestone).toMatchObject({ from, to });
  });

  it('keeps the remark of a milestone', () => {
    expect(activity('2.5')?.milestone?.remark).toBe('started');
  });

  // docs/domain.md, case 15.
  it.each(leadKinds)('activity %s has leads of these kinds: %s', (ref, kinds) => {
    expect(
      activity(ref)
        ?.leads.map(({ kind }) => kind)
        .join(),
    ).toBe(kinds);
  });

  it('gives activity 1.1 two leads', () => {
    expect(activity('1.1')?.leads).toHaveLength(2);
  });

  // docs/domain.md, case 13.
  it('gives the last two of the four parts of 1.4 a lead and a milestone each', () => {
    const parts = activity('1.4')?.parts ?? [];
    expect(parts.map(({ leads }) => leads.length)).toEqual([0, 0, 1, 1]);
    expect(parts.map(({ milestone }) => milestone?.written)).toEqual([
      undefined,
      undefined,
      'Summer 2024',
      'Summer 2024',
    ]);
    expect(findings.assumptions.map(({ says }) => inEnglish(says)).join()).toContain(
      '4 parts and 2 leads or milestones',
    );
  });

  // docs/domain.md, case 14.
  it('links 1.6 and 2.3 from both ends, and keeps the words about it out of the description', () => {
    expect(activity('1.6')?.links).toEqual(['2.3']);
    expect(activity('2.3')?.links).toEqual(['1.6']);
    expect(activity('1.6')?.description).not.toContain('linked');
  });

  // docs/domain.md, case 11.
  it('has two notes under the measures of objective 2', () => {
    expect(findings.objectives[1]?.notes).toHaveLength(2);
  });

  it('leaves nothing out', () => {
    expect(findings.notUnderstood).toEqual([]);
  });
});
