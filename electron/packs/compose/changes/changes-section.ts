// What changed since a day: activities and measures that have another status, milestone, lead, note, figure or definition than they had then, each
// as it was beside as it is, what became of the budget where the pack has it, and of the business of meetings. Whatever concerns the office alone isn't among them.

import { isolated } from '../../../../shared/language/isolate.ts';
import { judgedActivities } from '../../../../shared/activities/rules/judged-activity.ts';
import { columnKey, type Point } from '../../../../shared/figures/rules/series.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import { figureAmongWords } from '../cells.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { Text } from '../../../../shared/language/speak.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { textCell, type Block, type Section, type TableRow } from '../../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import type { Status } from '../../../../shared/strategy/model/status.ts';
import type { MeasureInUse } from '../../../../shared/figures/rules/measure-in-use.ts';
import { leadNames } from '../../../../shared/people/rules/lead-names.ts';
import type { ActivityPart, Objective } from '../../../../shared/register/snapshot.ts';
import { partInWords } from '../activities.ts';
import { budgetBlocks, budgetIn, type Budget } from './budget-changes.ts';
import { businessBlocks, businessIn, type Business } from './business-changes.ts';
import { reportedMeasures, saysItself } from '../measures.ts';
import { hasAllObjectives, objectivesIn, type PackInput } from '../pack-input.ts';
import { definitionOf } from '../status/glossary-section.ts';

/** One thing that a board follows, in the words that a table has of it. */
interface Followed {
  readonly id: string;
  /** The measure that it is of, or the activity itself. */
  readonly of: string;
  readonly called: string;
  readonly said: readonly string[];
  readonly status: Status;
  /** The last day of its milestone, where it has one. */
  readonly due: string | null;
  /** What it is called, in full. */
  readonly words: string;
  readonly objective: Objective;
  /** What only a change makes worth saying: its figures, each with its period and kind, who leads it, its parts, what it counts. */
  readonly details: ReadonlyMap<string, string>;
}

/** How a thing that isn’t followed on one side is in the register there all the same. */
type Unfollowed = 'elsewhere' | 'merged' | 'not reported' | 'not here';

type Happened = 'finished' | 'slipped' | 'moved' | 'elsewhere' | 'reworded' | 'changed';
type Change = Happened | Absent['appeared' | 'disappeared'];

/** The one thing of each that a board asks about first. */
function happened(then: Followed, now: Followed): Happened {
  if (now.status === 'complete' && then.status !== 'complete') return 'finished';
  if (then.due !== null && now.due !== null && now.due > then.due) return 'slipped';
  if (now.status !== then.status) return 'moved';
  if (now.objective.id !== then.objective.id) return 'elsewhere';
  return areSame(linesOf(then), linesOf(now)) ? 'reworded' : 'changed';
}

function linesOf({ said, details }: Followed): readonly string[] {
  return [...said, ...details.values()];
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}

/** Where it stood, its words, and of its details those that the other hasn't. */
function besides(t: Text, one: Followed, other: Followed): readonly string[] {
  const { ref, title } = one.objective;
  const always = new Set(one.said);
  const details = [...one.details].filter(([key, line]) => other.details.get(key) !== line);
  return [
    ...(one.objective.id === other.objective.id ? [] : [t('pack.objective-title', { ref, title })]),
    ...(one.words === other.words ? [] : [one.words]),
    ...details.map(([, line]) => line).filter((line) => !always.has(line)),
  ];
}

interface FollowedIn {
  readonly objective: Objective;
  readonly activities: readonly Followed[];
  readonly measures: readonly Followed[];
}

/** All there was to follow in the register on a day: the strategy by objective, and the business of meetings. */
export interface Then {
  readonly strategy: readonly FollowedIn[];
  readonly unfollowed: ReadonlyMap<string, Unfollowed>;
  readonly business: Business;
  readonly budget: Budget;
}

function leadsOf({ index, language }: PackInput, ownerId: string): [string, string][] {
  const names = leadNames(index, ownerId);
  if (names.length === 0) return [];
  return [['leads', textIn(language)('pack.lead-names', { names: { several: names, between: ', ' } })]];
}

function partsOf(input: PackInput, parts: readonly ActivityPart[]): [string, string][] {
  return parts.map((part) => [`part ${part.id}`, `– ${partInWords(input, part)}`]);
}

function activitiesOf(input: PackInput, objective: Objective): Followed[] {
  const t = textIn(input.language);
  return judgedActivities(input, objective.id).map(({ activity, parts, judgement }) => {
    const words = firstWords(activity.description, 80);
    return {
      id: activity.id,
      of: activity.id,
      called: activity.ref === null ? words : `${activity.ref} ${isolated(words)}`,
      status: judgement.status,
      due: activity.milestone?.to ?? null,
      words: activity.description,
      objective,
      details: new Map([...leadsOf(input, activity.id), ...partsOf(input, parts)]),
      said: [
        t(`status.${judgement.status}`),
        activity.milestone === null ? '' : t('papers.milestone', { milestone: activity.milestone.written }),
        activity.progressNote ?? '',
      ].filter((words) => words !== ''),
    };
  });
}

/** What the glossary says of a measure: what it counts, which way is good, and who answers for it. */
function termsOf(input: PackInput, reported: MeasureInUse): [string, string][] {
  const t = textIn(input.language);
  const { unit, polarity, id } = reported.measure;
  return [
    ['unit', `${t('pack.glossary-unit')}: ${t(`unit.${unit}`)}`],
    ['polarity', `${t('pack.good-is')}: ${t(`polarity.${polarity}`)}`],
    ['definition', `${t('pack.legend-definition')}: ${definitionOf(input, reported)}`],
    ...leadsOf(input, id),
  ];
}

function measuresOf(input: PackInput, objective: Objective): Followed[] {
  const { language } = input;
  const t = textIn(language);
  const line = (point: Point) => {
    const { period, kind } = point;
    const when = speak(language, periodName(period));
    const of = kind === 'actual' || saysItself(point) ? when : `${when} (${t(`figures.kind.${kind}`)})`;
    return `${of}: ${figureAmongWords(t, point)}`;
  };
  return reportedMeasures(input, objective).map((reported) => {
    const { use, title, latest, stated, judgement } = reported;
    return {
      id: use.id,
      of: use.measureId,
      called: title,
      status: judgement.status,
      due: null,
      said: [t(`status.${judgement.status}`), ...(latest === undefined ? [] : [line(latest)])],
      words: title,
      objective,
      details: new Map([
        ...termsOf(input, reported),
        ...stated.map(
          (point) => [columnKey({ periodId: point.period.id, kind: point.kind }), line(point)] as const,
        ),
      ]),
    };
  });
}

function strategyIn(input: PackInput): FollowedIn[] {
  return objectivesIn(input).map((objective) => ({
    objective,
    activities: activitiesOf(input, objective),
    measures: measuresOf(input, objective),
  }));
}

export function followed(input: PackInput): Then {
  return {
    strategy: strategyIn(input),
    unfollowed: unfollowedIn(input),
    business: businessIn(input),
    budget: budgetIn(input),
  };
}

/** By the id of each activity, measure and use of one, as it is where it isn’t followed: also under an objective that a pack isn’t about. */
function unfollowedIn({ index }: PackInput): ReadonlyMap<string, Unfollowed> {
  const { activities, measures, measureUses } = index.snapshot;
  return new Map<string, Unfollowed>([
    ...activities.map(({ id, mergedInto }) => [id, mergedInto === null ? 'elsewhere' : 'merged'] as const),
    ...measures.map(({ id }) => [id, 'not here'] as const),
    ...measureUses.map(({ id }) => [id, 'not reported'] as const),
  ]);
}

/** All of one kind that there is on one side, by its id. */
interface Side {
  readonly followed: ReadonlyMap<string, Followed>;
  readonly unfollowed: ReadonlyMap<string, Unfollowed>;
}

function absentFrom({ unfollowed }: Side, { id, of }: Followed): Absent {
  return absent[unfollowed.get(id) ?? unfollowed.get(of) ?? 'nowhere'];
}

/** What a side says of a thing that isn’t followed there, and what became of one that is followed on the other side alone. */
const absent = {
  elsewhere: { says: 'papers.happened.elsewhere', appeared: 'elsewhere', disappeared: 'elsewhere' },
  merged: { says: 'papers.merged', appeared: 'unmerged', disappeared: 'merged' },
  'not reported': { says: 'papers.notReported', appeared: 'reported', disappeared: 'unreported' },
  'not here': { says: 'papers.notHere', appeared: 'new', disappeared: 'gone' },
  nowhere: { says: 'papers.notThere', appeared: 'new', disappeared: 'gone' },
} as const satisfies Record<Unfollowed | 'nowhere', object>;
type Absent = (typeof absent)[keyof typeof absent];

function rowsOf(
  t: Text,
  objective: Objective,
  { before, now }: { readonly before: Side; readonly now: Side },
) {
  const cell = (lines: readonly string[]) => ({
    paragraphs: lines.map((words) => ({ runs: [{ text: words }] })),
  });
  const row = (
    called: string,
    change: Change,
    then: readonly string[],
    since: readonly string[],
  ): TableRow => ({
    kind: 'row',
    cells: [textCell(called), textCell(t(`papers.happened.${change}`)), cell(then), cell(since)],
  });
  const own = ({ followed }: Side) =>
    [...followed.values()].filter((each) => each.objective.id === objective.id);
  const changed = (then: Followed, each: Followed): TableRow[] => {
    const [was, is] = [besides(t, then, each), besides(t, each, then)];
    return areSame(then.said, each.said) && areSame(was, is)
      ? []
      : [row(each.called, happened(then, each), [...was, ...then.said], [...is, ...each.said])];
  };
  return [
    ...own(now).flatMap((each) => {
      const then = before.followed.get(each.id);
      if (then !== undefined) return changed(then, each);
      const { says, appeared } = absentFrom(before, each);
      return [row(each.called, appeared, [t(says)], each.said)];
    }),
    ...own(before)
      .filter(({ id }) => !now.followed.has(id))
      .map((each) => {
        const { says, disappeared } = absentFrom(now, each);
        return row(each.called, disappeared, each.said, [t(says)]);
      }),
  ];
}

interface Compared {
  readonly language: Language;
  readonly since: string;
  readonly until: string;
  readonly before: Pick<Then, 'strategy' | 'unfollowed'>;
  readonly now: Pick<Then, 'strategy' | 'unfollowed'>;
}

function tableOf(
  { language, since, until, before, now }: Compared,
  what: 'activities' | 'measures',
): Block[] {
  const t = textIn(language);
  const ids = new Set(now.strategy.map(({ objective }) => objective.id));
  const gone = before.strategy.filter(({ objective }) => !ids.has(objective.id));
  const side = ({ strategy, unfollowed }: Compared['now']): Side => ({
    followed: new Map(strategy.flatMap((each) => each[what].map((one) => [one.id, one]))),
    unfollowed,
  });
  const sides = { before: side(before), now: side(now) };
  const rows = [...now.strategy, ...gone].flatMap(({ objective }): TableRow[] => {
    const changed = rowsOf(t, objective, sides);
    const { ref, title } = objective;
    return changed.length === 0
      ? []
      : [{ kind: 'group', text: t('pack.objective-title', { ref, title }) }, ...changed];
  });
  if (rows.length === 0) return [];
  const name = t(what === 'activities' ? 'pack.activities-short' : 'pack.measures');
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'table',
      name,
      sheet: name,
      columns: [
        {
          heading: t(what === 'activities' ? 'pack.activity-short' : 'pack.measure'),
          align: 'left',
          share: 2,
        },
        { heading: t('papers.change'), align: 'left' },
        { heading: speak(language, { day: since }), align: 'left', share: 2 },
        { heading: speak(language, { day: until }), align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}

/** A pack that has the budget tells what became of it: in a meeting's papers it may belong to one that isn't open. */
function hasBudget({ contents }: PackInput): boolean {
  return contents !== undefined && contents.finance;
}

function changedBlocks(input: PackInput, since: string, before: Then): Block[] {
  const { language, today } = input;
  const now = { strategy: strategyIn(input), unfollowed: unfollowedIn(input) };
  const compared = { language, since, until: today, before, now };
  return [
    ...tableOf(compared, 'measures'),
    ...tableOf(compared, 'activities'),
    ...(hasBudget(input) ? budgetBlocks(input, since, before.budget) : []),
    ...businessBlocks(input, since, before.business),
  ];
}

/** `then`: undefined where the register hadn't begun on that day. */
export function changesSection(input: PackInput, since: string, then: Then | undefined): Section {
  const { language, today } = input;
  const t = textIn(language);
  const day = { day: since } as const;
  const words = (said: string, style: 'lead' | 'note'): Block => ({
    kind: 'paragraph',
    style,
    runs: [{ text: said }],
  });
  const blocks = then === undefined ? [] : changedBlocks(input, since, then);
  const compared = words(
    [
      t(hasAllObjectives(input) ? 'papers.compared' : 'papers.comparedHere'),
      t(hasBudget(input) ? 'papers.budgetCompared' : 'papers.budgetNotCompared'),
    ].join(' '),
    'note',
  );
  return {
    id: 'changes',
    title: t('papers.shown-between', { day, until: { day: today } }),
    reference: t('papers.shows.changes'),
    blocks:
      then === undefined
        ? [words(t('papers.notBegun', { day }), 'lead')]
        : [...(blocks.length > 0 ? blocks : [words(t('papers.nothingChanged', { day }), 'lead')]), compared],
  };
}

/** A pack's input for the register as it stood. */
export function asItStood(input: PackInput, index: RegisterIndex, day: string): PackInput {
  return { ...input, index, today: day };
}
