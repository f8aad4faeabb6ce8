// A strategy of any size, as plain data: what a pack of hundreds of pages is composed from. The same in every run.

import { nothingWanted } from '../../shared/figures/model/period.ts';
import { inWords } from '../in-english.ts';
import { composePack } from '../../electron/packs/compose/compose.ts';
import {
  emptySnapshot,
  type Activity,
  type Figure,
  type Group,
  type Lead,
  type Measure,
  type MeasureUse,
  type Note,
  type Objective,
  type Period,
  type Snapshot,
} from '../../shared/register/snapshot.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { naturalId } from '../../shared/kernel/entity.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { readMilestone } from '../../shared/language/reading/dates/read-milestone.ts';

const subjects = ['Members', 'Councils', 'Visits', 'Reports', 'Events', 'Volunteers', 'Grants', 'Homes'];
const qualities = ['new', 'active', 'rural', 'funded', 'repeated', 'shared', 'local', 'trained', 'answered'];
const verbs = ['Agree', 'Write', 'Publish', 'Test', 'Review', 'Plan', 'Offer', 'Gather'];
const things = [
  'a way for members to meet without the centre and to keep what they learn',
  'the rules by which funds are given, with examples of what was and was not funded',
  'a starter pack for those who are new, in English and in Welsh',
  'what other networks do about this, and what it costs them each year',
  'the report to the board on how the work of the last two years has been used',
];
const words =
  'board paper member council village budget officer harbour library school bridge winter letter survey garden market theatre student carer tenant driver nurse river valley forest museum parish station doctor farmer baker record ledger meeting minute report review visit training course grant loan charter motion question answer panel forum circle partner network centre office archive map leaflet poster window door roof floor lamp bench table chair clock bell kitchen stove bottle basket ladder hammer candle mirror carpet curtain pillow blanket pencil notebook folder envelope stamp parcel ticket engine wheel'.split(
    ' ',
  );

/** Fourteen to thirty words, in a different order for each activity. */
function sentence(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: 14 + (seed % 17) }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pick(words, Math.floor(state / 65_536));
  }).join(' ');
}

const progresses = ['complete', 'on track', 'at risk', 'off track', 'not reported'] as const;
const milestones = ['Summer 2024', 'March 2025', 'Autumn 2025', '31 December 2026'];

const perObjective = { measures: 20, activities: 20 } as const;
const years = 12;

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

const periods: readonly Period[] = Array.from({ length: years }, (_, index) => ({
  id: `p${index}`,
  key: `p${index}`,
  label: `July ${2013 + index}`,
  from: `${2013 + index}-07-01`,
  to: `${2013 + index}-07-31`,
  closedOn: null,
  ...nothingWanted,
  position: index,
}));

function figuresOf(measureId: string, seed: number): Figure[] {
  return periods.map((period, index) => {
    const amount = String(100 + ((seed * 31 + index * 17 + ((seed * index) % 23)) % 900));
    const kind = index === years - 1 ? 'target' : 'actual';
    return {
      id: naturalId([measureId, period.id, kind]),
      measureId,
      periodId: period.id,
      kind,
      value: { kind: 'exact', quantity: { unit: 'number', amount }, written: amount },
      provisional: index === years - 2,
      provenance: null,
    };
  });
}

/** 30 objectives have 600 measures of 12 periods, and 600 activities. */
export function aBigStrategy(objectiveCount: number): Snapshot {
  const objectives: Objective[] = [];
  const measures: Measure[] = [];
  const measureUses: MeasureUse[] = [];
  const figures: Figure[] = [];
  const activities: Activity[] = [];
  const leads: Lead[] = [];
  const notes: Note[] = [];
  const groups: Group[] = [{ id: 'g', name: 'Head of Governance', initials: null }];
  for (let o = 0; o < objectiveCount; o += 1) {
    const id = `o${o}`;
    const ref = String(o + 1);
    objectives.push({
      id,
      strategyId: 's',
      ref,
      title: `${pick(verbs, o)} ${pick(subjects, o * 3).toLowerCase()} that last`,
      heading: null,
      statement: `So that ${pick(things, o)}.`,
      position: o,
    });
    for (let n = 0; n < 3; n += 1) {
      notes.push({
        id: `n${o}-${n}`,
        strategyId: null,
        objectiveId: id,
        kind: 'note',
        heading: null,
        text: Array.from(
          { length: 5 },
          (_, index) => `${pick(verbs, o + n)} ${sentence(o * 97 + n * 7 + index)}.`,
        ).join(' '),
        position: n,
      });
    }
    for (let m = 0; m < perObjective.measures; m += 1) {
      const seed = o * perObjective.measures + m;
      const measureId = `m${seed}`;
      measures.push({
        id: measureId,
        strategyId: 's',
        name: `${pick(subjects, seed)} ${pick(qualities, seed * 5 + o)} in the year (${ref}.${m + 1})`,
        unit: 'number',
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
        caveat: null,
        formula: null,
        tolerance: null,
        subsetOf: null,
        statusOverride: null,
        position: seed,
      });
      measureUses.push({
        id: naturalId([id, measureId]),
        objectiveId: id,
        measureId,
        groupHeading: m < 10 ? null : 'Reach',
        label: null,
        footnote: m % 7 === 3 ? 'Counted at the end of July.' : null,
        comment: null,
        statedStatus: null,
        position: m,
      });
      figures.push(...figuresOf(measureId, seed));
    }
    for (let a = 0; a < perObjective.activities; a += 1) {
      const seed = o * perObjective.activities + a;
      const activityId = `a${seed}`;
      activities.push({
        id: activityId,
        objectiveId: id,
        ref: `${ref}.${a + 1}`,
        leadText: null,
        description: `${pick(verbs, seed * 3)} ${sentence(seed)}`,
        milestone: readMilestone(pick(milestones, seed)),
        progress: pick(progresses, seed),
        progressNote: seed % 3 === 0 ? 'Half of it is done; the rest waits for the autumn.' : null,
        progressNoteOn: null,
        mergedInto: null,
        statusOverride: null,
        position: a,
      });
      leads.push({
        id: `l${seed}`,
        activityId,
        activityPartId: null,
        measureId: null,
        objectiveId: null,
        kind: 'group',
        personId: null,
        groupId: 'g',
        text: 'Head of Governance',
        position: 0,
      });
    }
  }
  return {
    ...emptySnapshot,
    strategies: [
      {
        id: 's',
        title: 'Strategy 2024 to 2026',
        organisation: 'A network of councils',
        vision: '',
        introduction: '',
        yearStartMonth: 4,
        timeZone: 'Europe/London',
        periodFrom: '2024-01-01',
        periodTo: '2026-12-31',
      },
    ],
    objectives,
    measures,
    measureUses,
    periods,
    figures,
    activities,
    groups,
    leads,
    notes,
  };
}

export function aBigPack(objectiveCount: number): PackDocument {
  return composePack({
    index: indexOf(aBigStrategy(objectiveCount)),
    today: '2024-07-31',
    language: 'en',
    before: new Map(),
    edition: inWords('Made from the register after step 1 of its history'),
  });
}
