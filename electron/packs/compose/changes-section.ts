// What changed since a day: activities and measures that have another status, milestone, note or figure than they had then, each as it was
// beside as it is, and what became of the business of meetings. Whatever concerns the office alone isn't among them.

import { isolated } from '../../../shared/language/isolate.ts';
import { judgedActivities } from '../../../shared/activities/rules/judged-activity.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { figureAmongWords } from './cells.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { speak, textIn } from '../../../shared/language/speak.ts';
import type { Text } from '../../../shared/language/speak.ts';
import type { Language } from '../../../shared/language/language.ts';
import { textCell, type Block, type Section, type TableRow } from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Status } from '../../../shared/strategy/model/status.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import { businessBlocks, businessIn, type Business } from './business-changes.ts';
import { reportedMeasures } from './measures.ts';
import { hasAllObjectives, objectivesIn, type PackInput } from './pack-input.ts';

/** One thing that a board follows, in the words that a table has of it. */
interface Followed {
  readonly id: string;
  readonly called: string;
  readonly said: readonly string[];
  readonly status: Status;
  /** The last day of its milestone, where it has one. */
  readonly due: string | null;
}

type Happened = 'new' | 'gone' | 'finished' | 'slipped' | 'moved' | 'changed';

/** The one thing of each that a board asks about first. */
function happened(then: Followed | undefined, now: Followed | undefined): Happened {
  if (then === undefined) return 'new';
  if (now === undefined) return 'gone';
  if (now.status === 'complete' && then.status !== 'complete') return 'finished';
  if (then.due !== null && now.due !== null && now.due > then.due) return 'slipped';
  return now.status === then.status ? 'changed' : 'moved';
}

interface FollowedIn {
  readonly objective: Objective;
  readonly activities: readonly Followed[];
  readonly measures: readonly Followed[];
}

/** All there was to follow in the register on a day: the strategy by objective, and the business of meetings. */
export interface Then {
  readonly strategy: readonly FollowedIn[];
  readonly business: Business;
}

function activitiesOf(input: PackInput, { id }: Objective): Followed[] {
  const t = textIn(input.language);
  return judgedActivities(input, id).map(({ activity, judgement }) => {
    const words = firstWords(activity.description, 80);
    return {
      id: activity.id,
      called: activity.ref === null ? words : `${activity.ref} ${isolated(words)}`,
      status: judgement.status,
      due: activity.milestone?.to ?? null,
      said: [
        t(`status.${judgement.status}`),
        activity.milestone === null ? '' : t('papers.milestone', { milestone: activity.milestone.written }),
        activity.progressNote ?? '',
      ].filter((words) => words !== ''),
    };
  });
}

function measuresOf(input: PackInput, objective: Objective): Followed[] {
  const { language } = input;
  const t = textIn(language);
  return reportedMeasures(input, objective).map(({ use, title, latest, judgement }) => ({
    id: use.id,
    called: title,
    status: judgement.status,
    due: null,
    said: [
      t(`status.${judgement.status}`),
      latest === undefined
        ? ''
        : `${speak(language, periodName(latest.period))}: ${figureAmongWords(t, latest)}`,
    ].filter((words) => words !== ''),
  }));
}

function strategyIn(input: PackInput): FollowedIn[] {
  return objectivesIn(input).map((objective) => ({
    objective,
    activities: activitiesOf(input, objective),
    measures: measuresOf(input, objective),
  }));
}

export function followed(input: PackInput): Then {
  return { strategy: strategyIn(input), business: businessIn(input) };
}

function rowsOf(t: Text, before: readonly Followed[], now: readonly Followed[]): TableRow[] {
  const was = new Map(before.map((each) => [each.id, each]));
  const is = new Set(now.map(({ id }) => id));
  const cell = (lines: readonly string[]) => ({
    paragraphs: lines.map((words) => ({ runs: [{ text: words }] })),
  });
  const row = (then: Followed | undefined, since: Followed | undefined): TableRow => ({
    kind: 'row',
    cells: [
      textCell((since ?? then)?.called ?? ''),
      textCell(t(`papers.happened.${happened(then, since)}`)),
      cell(then?.said ?? [t('papers.notThere')]),
      cell(since?.said ?? [t('papers.notThere')]),
    ],
  });
  return [
    ...now.flatMap((each) => {
      const then = was.get(each.id);
      return then?.said.join('\n') === each.said.join('\n') ? [] : [row(then, each)];
    }),
    ...before.filter(({ id }) => !is.has(id)).map((each) => row(each, undefined)),
  ];
}

interface Compared {
  readonly language: Language;
  readonly since: string;
  readonly until: string;
  readonly before: Then['strategy'];
  readonly now: Then['strategy'];
}

function tableOf(
  { language, since, until, before, now }: Compared,
  what: 'activities' | 'measures',
): Block[] {
  const t = textIn(language);
  const ids = new Set(now.map(({ objective }) => objective.id));
  const gone = before.filter(({ objective }) => !ids.has(objective.id));
  const rows = [...now, ...gone].flatMap(({ objective }): TableRow[] => {
    const of = (side: Then['strategy']) =>
      side.find((each) => each.objective.id === objective.id)?.[what] ?? [];
    const changed = rowsOf(t, of(before), of(now));
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

function changedBlocks(input: PackInput, since: string, { strategy, business }: Then): Block[] {
  const { language, today } = input;
  const compared = { language, since, until: today, before: strategy, now: strategyIn(input) };
  return [
    ...tableOf(compared, 'measures'),
    ...tableOf(compared, 'activities'),
    ...businessBlocks(input, since, business),
  ];
}

/** `then`: undefined where the register hadn't begun on that day. */
export function changesSection(input: PackInput, since: string, then: Then | undefined): Section {
  const { language, today } = input;
  const t = textIn(language);
  const day = { day: since } as const;
  const blocks = then === undefined ? [] : changedBlocks(input, since, then);
  const nothing = hasAllObjectives(input) ? 'papers.nothingChanged' : 'papers.nothingChangedHere';
  const lead = t(then === undefined ? 'papers.notBegun' : nothing, { day });
  return {
    id: 'changes',
    title: t('papers.shown-between', { day, until: { day: today } }),
    reference: t('papers.shows.changes'),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', style: 'lead', runs: [{ text: lead }] }],
  };
}

/** A pack's input for the register as it stood. */
export function asItStood(input: PackInput, index: RegisterIndex, day: string): PackInput {
  return { ...input, index, today: day };
}
