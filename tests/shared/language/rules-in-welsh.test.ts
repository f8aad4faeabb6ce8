// What the rules say, in Welsh: a register with everything wrong with it says every one of their keys, and no English is left.

import { nothingWanted } from '../../../shared/figures/model/period.ts';
import { describe, expect, it } from 'vitest';
import { activityReasonWords } from '../../../shared/activities/reason-words.ts';
import { judgeActivity } from '../../../shared/activities/rules/activity-status.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';
import { attentionWords } from '../../../shared/attention/words.ts';
import { sortedAttention } from '../../../shared/attention/rules/attention.ts';
import { budgetAlternative } from '../../../shared/charts/budget-rows.ts';
import { budgetChart } from '../../../shared/charts/budget-chart.ts';
import type { Scene } from '../../../shared/charts/scene.ts';
import { chartAlternative } from '../../../shared/charts/trend-in-words.ts';
import { marksIn, marksInLines } from '../../../shared/charts/marks.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf } from '../../../shared/charts/trend.ts';
import { chartsWords } from '../../../shared/charts/words.ts';
import { disagreementWords } from '../../../shared/figures/disagreement-words.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { contradictionWords } from '../../../shared/finance/contradiction-words.ts';
import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { financeContradictions, financeTrees, saysOtherwise } from '../../../shared/finance/rules/finance.ts';
import { countedMembers } from '../../../shared/finance/rules/counted.ts';
import { isSaying, type Saying, type Spoken } from '../../../shared/kernel/saying.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { Words } from '../../../shared/language/words.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Measure, Project } from '../../../shared/register/snapshot.ts';
import { progresses } from '../../../shared/strategy/model/status.ts';
import { judgeMeasure } from '../../../shared/strategy/rules/measure-status.ts';
import { reasonWords } from '../../../shared/strategy/reason-words.ts';
import { statusWords } from '../../../shared/strategy/status-words.ts';
import {
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
  value,
  type Entry,
} from '../register/a-snapshot.ts';

const today = '2025-09-01';

const override = {
  status: 'at risk',
  reason: 'Penderfyniad',
  by: 'Swyddog',
  on: '2024-07-01',
} as const;

/** Of each the headings and texts of its figures. */
const figures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  up: { 'July 2023': '45', 'July 2024': '47', 'July 2026 Target': '60' },
  down: { 'July 2023': '47', 'July 2024': '45', 'July 2026 Target': 'Improving trend' },
  level: { 'July 2023': '45', 'July 2024 (provisional)': '45', 'July 2025': '45' },
  alone: { 'July 2024': '45', 'July 2026 Target': 'Improving trend' },
  'not final': { 'July 2023': '40', 'July 2024 (provisional)': '45' },
  other: { 'July 2024': '45', 'July 2024 Target': '60%' },
  ahead: { 'July 2023': 'Over 40', 'July 2024': 'Under 45', 'July 2026 forecast': '50' },
  undated: { 'July 2024': '45', 'July 2025 forecast': '50', Target: '60' },
  open: { 'July 2024': 'TBC' },
  'to come': { 'July 2024': '45', 'July 2025 Target': 'TBC' },
  'in words': { 'July 2024': '1:3', Target: 'Chwartel' },
  'aimed in words': { 'July 2024': '45', 'July 2025 Target': '1:3' },
  'for ever': { 'July 2024': '45', Target: '1:3' },
  gap: { 'July 2022': '5', 'July 2024': '6' },
  watched: { 'July 2024': '45' },
  none: {},
  since: { Baseline: '40', 'July 2024': '45' },
  'since then': { 'July 2020 baseline': '40', 'July 2024': '45' },
  'as then': { Baseline: '45', 'July 2024': '45' },
  'only then': { Baseline: '45' },
  missed: { 'July 2023': '40', 'July 2024 Target': '50' },
  met: { 'July 2023': '60', 'July 2024 Target': '50' },
  unjudged: { 'July 2023': '60', 'July 2026 Target': '50' },
  twofold: { 'July 2023': '60', 'July 2026 Target': 'Reduce' },
  words: {},
  proposed: {},
  lapsed: { 'July 2024': '45' },
  held: { 'July 2024': '45' },
  shared: { 'July 2024': '50' },
  share: { 'July 2024': '7%' },
  sum: { 'July 2024': '7' },
  counted: { 'July 2024': '7' },
  projects: { 'July 2024': '7' },
  organisations: { 'July 2024': '7' },
};

const special: Readonly<Record<string, Partial<Measure>>> = {
  watched: { polarity: 'not judged' },
  unjudged: { polarity: 'not known' },
  twofold: { polarity: 'in doubt' },
  words: { kind: 'qualitative' },
  proposed: { adoption: 'candidate' },
  lapsed: { statusOverride: { ...override, madeWith: 'no figures' } },
  held: { statusOverride: { ...override, madeWith: 'held/2024-07/actual=45' } },
  share: { unit: 'percent', formula: { kind: 'percentage', numerator: 'up', denominator: 'shared' } },
  sum: { formula: { kind: 'sum', of: ['up', 'down'] } },
  counted: { formula: { kind: 'members', memberKinds: ['full', 'associate'] } },
  projects: { formula: { kind: 'projects', projectKind: 'Labordy', count: 'projects' } },
  organisations: { formula: { kind: 'projects', projectKind: 'Labordy', count: 'organisations' } },
};

function aProject(fields: Partial<Project>): Project {
  return {
    id: 'p',
    yearId: 'blwyddyn',
    kind: 'Labordy',
    title: 'Llyn',
    theme: null,
    leadId: null,
    grantPence: 200_00,
    matchedPence: null,
    spentPence: 300_00,
    stage: 'under way',
    report: null,
    changed: null,
    financeLineId: null,
    position: 0,
    ...fields,
  };
}

function aLine(id: string, parentId: string | null) {
  const words = { budgetHolder: null, reason: null, notes: null };
  return {
    id,
    yearId: 'blwyddyn',
    heading: `Pennawd ${id}`,
    side: 'expenditure' as const,
    parentId,
    position: 0,
    ...words,
  };
}

function anAmount(lineId: string, kind: AmountKind, pence: number) {
  return { id: `${lineId}/${kind}`, lineId, kind, pence, provenance: null, sourceFileId: null };
}

function aRegister(): RegisterIndex {
  const entries = Object.entries(figures).flatMap(([measureId, texts]) =>
    Object.entries(texts).map(([heading, text]): Entry => ({ measureId, heading, text })),
  );
  const held = figuresFrom(entries);
  const ids = Object.keys(figures);
  const late = progresses.map((progress, index) =>
    anActivity({
      id: `a${index}`,
      ref: `1.${index}`,
      progress,
      due: 'May 2020',
      description: `Hafan ${index}`,
    }),
  );
  // Their milestones have passed, and somebody says that all is well.
  const byHand = late.map((each, index) => ({
    ...each,
    id: `h${index}`,
    ref: `2.${index}`,
    description: index < 2 ? 'Cyhoeddi’r adroddiad blynyddol' : each.description,
    statusOverride: {
      ...override,
      status: 'on track' as const,
      reason: index === 0 ? 'Dim sylw' : override.reason,
      madeWith: each.progress,
    },
  }));
  const inWords = {
    ...anActivity({ id: 'w', ref: '1.26', progress: 'not understood', description: 'Llwybr' }),
    progressNote: 'Gyda’r contractwr',
  };
  const early = anActivity({
    id: 'b',
    ref: '1.20',
    progress: 'complete',
    due: 'December 2030',
    description: 'Aber',
  });
  const lapsed = anActivity({
    id: 'c',
    ref: '1.21',
    progress: 'on track',
    description: 'Mynydd mawr glas uchel pell',
    statusOverride: { ...override, madeWith: 'off track' },
  });
  const soon = anActivity({ id: 'g', ref: '1.25', description: 'Rywbryd', due: 'cyn hir' });
  const same = anActivity({ id: 'd', ref: '1.22', description: 'Mynydd mawr glas uchel pell' });
  const again = anActivity({ id: 'f', ref: '1.24', description: 'Cyhoeddi’r adroddiad blynyddol' });
  const alike = anActivity({ id: 'e', ref: '1.23', description: 'Mynydd mawr glas uchel pell iawn' });
  const year = { from: '2024-04-01', to: '2025-03-31', closedOn: null, position: 99, ...nothingWanted };
  return anIndex({
    objectives: ['1', '2', '3', '4', '5'].map(anObjective),
    measures: ids.map((id) => aMeasure({ id, name: `Mesur ${id}`, ...special[id] })),
    measureUses: [
      ...ids.map((id, position) => aUse('1', id, position)),
      // Two of three objectives agree on one figure; of the next, none; and two measures of the last lack all of a period.
      aUse('2', 'shared', 0),
      aUse('3', 'shared', 0),
      aUse('4', 'up', 0),
      aUse('5', 'undated', 0),
      aUse('5', 'watched', 1),
    ],
    ...held,
    periods: [...held.periods, { id: 'blwyddyn', key: 'blwyddyn', label: '2024/25', ...year }],
    statements: [
      ['shared', 'o3/shared'],
      ['share', 'o1/share'],
      ['up', 'o1/up'],
      ['up', 'o4/up'],
    ].map(([measureId = '', measureUseId = '']) => ({
      id: `${measureUseId} states`,
      figureId: `${measureId}/2024-07/actual`,
      measureUseId,
      value: value(measureId === 'share' ? '8%' : '46'),
      settled: false,
      unstated: false,
      provenance: null,
    })),
    activities: [soon, ...late, ...byHand, early, lapsed, same, again, alike, inWords],
    activityParts: [{ ...ofALatePart, id: 'rhan/2', activityId: 'w', progress: 'not understood' }],
    memberOrganisations: [
      { id: 'f', name: 'Cyngor', kind: 'full', nation: null, region: null, joinedOn: null, leftOn: null },
    ],
    projects: [aProject({}), aProject({ id: 'q', grantPence: 900_00, spentPence: null })],
    grantLimits: [{ id: 'l', projectKind: 'Labordy', fromYearId: 'blwyddyn', pence: 500_00 }],
    financeLines: [
      aLine('A', null),
      aLine('B', 'A'),
      aLine('C', null),
      { ...aLine('D', null), side: 'income' },
      // More than a chart draws one by one.
      ...Array.from({ length: 15 }, (_, place) => aLine(`E${place}`, null)),
    ],
    financeAmounts: [
      ...amountKinds
        .filter((kind) => kind !== 'variance')
        .flatMap((kind) => [anAmount('A', kind, 90_00), anAmount('B', kind, 70_00)]),
      anAmount('A', 'variance', 5_00),
      anAmount('D', 'budget', 5_00),
    ],
  });
}

function labelsOf(scene: Scene | undefined): Spoken[] {
  return (scene?.shapes ?? []).flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
}

const ofALatePart = {
  id: 'rhan',
  activityId: 'a',
  description: 'Rhan gyntaf',
  milestone: anActivity({ due: 'May 2020' }).milestone,
  progress: 'on track',
  position: 0,
} as const;

/** Everything the rules say about it. */
function allSaid(): Spoken[] {
  const index = aRegister();
  const used = measuresInUse(index, today);
  const { activities } = index.snapshot;
  const inTime = progresses.map((progress) => anActivity({ progress, due: 'December 2030' }));
  const undated = progresses.map((progress) => anActivity({ progress }));
  const noted = (['not reported', 'not understood'] as const).map((progress) => ({
    ...anActivity({ progress }),
    progressNote: 'Gyda’r contractwr',
  }));
  const [year] = index.snapshot.periods.filter(({ id }) => id === 'blwyddyn');
  const [july] = index.snapshot.periods.filter(({ id }) => id === '2024-07');
  if (year === undefined || july === undefined) throw new Error('the periods are there');
  const trees = financeTrees(index, year.id);
  const withHand = anActivity({ statusOverride: { ...override, madeWith: 'not reported' } });
  return [
    ...used.map(({ judgement }) => judgement.reason),
    ...used.flatMap(({ cells }) => [...cells.values()].flatMap(({ disagreement }) => disagreement ?? [])),
    ...used
      .map((each) => trendOf(index, each, today))
      .flatMap((trend) => [
        chartAlternative('Mesur', trend),
        ...labelsOf(trendChart(trend)),
        ...marksIn([trend]),
        ...marksInLines([trend]),
      ]),
    ...[...activities, ...inTime, ...undated, withHand].map(
      (activity) => judgeActivity({ activity, parts: [] }, today).reason,
    ),
    ...noted.map((activity) => judgeActivity({ activity, parts: [] }, today).reason),
    judgeActivity({ activity: anActivity({ progress: 'on track' }), parts: [ofALatePart] }, today).reason,
    ...sortedAttention(index, today).open.flatMap(({ subject, sentence }) => [subject, sentence]),
    ...financeContradictions(index).map(saysOtherwise),
    budgetAlternative(trees, year.label),
    ...labelsOf(budgetChart(trees)),
    countedMembers({ memberKinds }),
    ...leadUpdates(index, { ...july, id: '2024-08', from: '2024-08-01', to: '2024-08-31' }, today).flatMap(
      ({ owed }) => owed.flatMap(({ previousFigure }) => previousFigure ?? []),
    ),
    ...used.flatMap(({ measure }) =>
      [true, false].map(
        (isCalculated) => judgeMeasure({ ...measure, adoption: 'adopted' }, [], today, isCalculated).reason,
      ),
    ),
  ];
}

function sayingsIn(said: unknown): Saying[] {
  if (typeof said !== 'object' || said === null) return [];
  const inside = Object.values(said).flatMap(sayingsIn);
  return isSaying(said) ? [said, ...inside] : inside;
}

/** What is nobody's to translate: names, figures, periods. */
function verbatimIn(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([blank, each]) =>
    blank === 'say' || blank === 'between' ? [] : verbatimIn(each),
  );
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** What the screen adds to the concerns isn't the rules' own; nor are words for progress and statuses that never occur in a sentence. */
function isTheirs(key: string): boolean {
  const concern =
    /^attention\.(?:contradiction|\w+-says?|formula|given-as|no-date|progress-|part-not|figure-|target-given|none-has|way-|no-figure|and-more|new-|passed|completed|over|same|alike)/u;
  const within = /^progress-is\.(?:not started|on track|at risk|off track|on hold)$/u;
  return concern.test(key) || within.test(key);
}

const rules: Words = {
  ...activityReasonWords,
  ...chartsWords,
  ...contradictionWords,
  ...disagreementWords,
  ...reasonWords,
  ...Object.fromEntries(
    Object.entries<Words[string]>({ ...attentionWords, ...statusWords }).filter(([key]) => isTheirs(key)),
  ),
};

describe('what the rules say', () => {
  const said = allSaid();

  it('covers every one of their keys', () => {
    const keys = new Set(said.flatMap(sayingsIn).map((saying) => saying.say));
    expect(Object.keys(rules).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has no English left in Welsh', () => {
    const forms = (place: 0 | 1) =>
      Object.values(rules).flatMap((both) =>
        Object.values(typeof both[place] === 'string' ? [both[place]] : both[place]),
      );
    const bare = (text: string) => text.replaceAll(/\{\{\w+\}\}/gu, ' ');
    const welsh = new Set(forms(1).flatMap((text) => wordsIn(bare(text))));
    const english = new Set(
      forms(0)
        .flatMap((text) => wordsIn(bare(text)))
        .filter((word) => !welsh.has(word)),
    );
    expect(english.size).toBeGreaterThan(80);
    const left = said.flatMap((spoken) => {
      const own = new Set(verbatimIn(spoken).flatMap(wordsIn));
      const sentence = speak('cy', spoken);
      return wordsIn(sentence).some((word) => english.has(word) && !own.has(word)) ? [sentence] : [];
    });
    expect(left).toEqual([]);
  });

  it('is a different sentence in each language', () => {
    const alike = said.filter((spoken) => speak('en', spoken) === speak('cy', spoken));
    // A figure, a name or a period alone is the same in both.
    expect(alike.flatMap(sayingsIn).map((saying) => saying.say)).toEqual(
      alike.flatMap(sayingsIn).map(() => 'figures.for-period'),
    );
  });
});
