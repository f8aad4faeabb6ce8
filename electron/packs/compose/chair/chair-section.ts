// The page for the chair: what is off track and at risk, with reason and lead; what moved since the last pack; milestones that have passed;
// surplus or deficit. One page, and each line leads to its own.

import { attentionList } from '../../../../shared/attention/rules/attention.ts';
import { concernKey, type Attention, type Concern } from '../../../../shared/attention/rules/concern.ts';
import {
  everyJudged,
  isGoingWrong,
  leadsOf,
  type Judged,
} from '../../../../shared/attention/rules/status-concerns.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, speakerIn, textIn } from '../../../../shared/language/speak.ts';
import {
  text,
  type Block,
  type Cell,
  type Section,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { MeasureUse, Objective } from '../../../../shared/register/snapshot.ts';
import { measureUse } from '../../../../shared/strategy/model/measure-use.ts';
import { statuses } from '../../../../shared/strategy/model/status.ts';
import { reportedYear } from '../finance-section.ts';
import type { PackInput } from '../pack-input.ts';
import { sectionOf } from '../section-of.ts';
import { fitAPage } from './fit-a-page.ts';
import { forecastInWords } from './forecast.ts';

/** A section of the pack, and what it is called where there is no page to name. */
interface Place {
  readonly section: string;
  readonly called: string;
}

export interface ChairLine {
  readonly what: string;
  readonly how: string;
  /** Undefined of what has no place in this pack. */
  readonly at: Place | undefined;
  /** The keys of the concerns that it says. */
  readonly says?: readonly string[];
}

export interface ChairGroup {
  readonly title: string;
  readonly lines: readonly ChairLine[];
  /** Where all of them are; undefined of what is one matter, which isn't counted. */
  readonly all: Place | undefined;
}

export interface ChairPage {
  readonly section: Section;
  /** The keys of the concerns that it says, group by group: of a group that it has no room for, none. */
  readonly says: ReadonlySet<string>;
}

/** A pack's matters for its chair, before they are made to fit. */
interface Matters {
  readonly input: PackInput;
  /** Nobody has set them aside. */
  readonly attention: readonly Attention[];
  /** By id: those of the objectives in the pack. */
  readonly judged: ReadonlyMap<string, Judged>;
  /** By id: what the last pack said, of those that it said otherwise. */
  readonly moved: ReadonlyMap<string, string>;
}

function mattersOf(input: PackInput, objectives: readonly Objective[]): Matters {
  const { index, today, language, lastPack } = input;
  const here = new Set(objectives.map(({ id }) => id));
  const all = everyJudged(index, today).filter(({ objectiveId }) => here.has(objectiveId));
  const moved = all.flatMap(({ it, status }): [string, string][] => {
    const before = lastPack?.statuses.get(it.id);
    return before === undefined || before === status
      ? []
      : [[it.id, speak(language, say(`progress-is.${before}`))]];
  });
  return {
    input,
    attention: attentionList(index, today, lastPack),
    judged: new Map(all.map((each) => [each.it.id, each])),
    moved: new Map(moved),
  };
}

function placeOf({ language }: PackInput, { objectiveId, objectiveRef }: Judged): Place {
  return {
    section: sectionOf({ id: objectiveId }),
    called: textIn(language)('pack.objective', { ref: objectiveRef }),
  };
}

function whatIsLed({ input: { language } }: Matters, judged: Judged): string[] {
  const leads = leadsOf(judged);
  return leads.length === 0
    ? []
    : [textIn(language)('pack.chair-led', { leads: { several: leads, between: ', ' } })];
}

/** Those of a concern that nobody has set aside, in the board's order. */
function itemsOf({ attention, judged }: Matters, concern: Concern) {
  return attention.flatMap((item) => {
    const found = item.concern === concern ? judged.get(item.about[0]?.id ?? '') : undefined;
    return found === undefined ? [] : [{ item, judged: found }];
  });
}

function wrongLines(matters: Matters, concern: 'off track' | 'at risk'): ChairLine[] {
  const { input, moved } = matters;
  const { language, lastPack } = input;
  const speak = speakerIn(language);
  return itemsOf(matters, concern).map(({ item, judged }) => {
    const before = moved.get(judged.it.id);
    const was =
      before === undefined || lastPack === undefined
        ? []
        : [textIn(language)('pack.chair-was', { day: { day: lastPack.day }, status: before })];
    const how = [speak(judged.reason), ...was, ...whatIsLed(matters, judged)].join(' ');
    const says = [concernKey(item), concernKey({ ...item, concern: 'changed status' })];
    return { what: speak(judged.called), how, at: placeOf(input, judged), says };
  });
}

function movedLines(matters: Matters): ChairLine[] {
  const { input, moved } = matters;
  const t = textIn(input.language);
  const speak = speakerIn(input.language);
  return itemsOf(matters, 'changed status').flatMap(({ item, judged }): ChairLine[] => {
    const before = moved.get(judged.it.id);
    if (before === undefined || isGoingWrong(judged.status)) return [];
    const how = t('pack.chair-from-to', { before, now: say(`progress-is.${judged.status}`) });
    const says = [concernKey(item)];
    return [{ what: speak(judged.called), how, at: placeOf(input, judged), says }];
  });
}

/** An officer's own status says nothing of the milestone. */
function passedLines(matters: Matters): ChairLine[] {
  const { input } = matters;
  const speak = speakerIn(input.language);
  return itemsOf(matters, 'overdue').map(({ item, judged }) => ({
    what: speak(judged.called),
    how: [speak(judged.overridden ? item.sentence : judged.reason), ...whatIsLed(matters, judged)].join(' '),
    at: placeOf(input, judged),
    says: [concernKey(item)],
  }));
}

function moneyLines(input: PackInput): ChairLine[] {
  const { year, trees } = reportedYear(input);
  if (input.contents?.finance === false || year === undefined || trees.length === 0) return [];
  const t = textIn(input.language);
  return [
    {
      what: t('pack.finance-of', { year: periodName(year) }),
      how: forecastInWords(input, trees),
      at: { section: 'finance', called: t('pack.finance-reference') },
    },
  ];
}

function whereCell(at: Place | undefined): Cell {
  if (at === undefined) return { paragraphs: [] };
  const { section, called } = at;
  return { paragraphs: [{ runs: text(called) }], section, pageOf: section };
}

function rowOf(cells: readonly [what: string, how: string], at: Place | undefined): TableRow {
  return {
    kind: 'row',
    cells: [...cells.map((words) => ({ paragraphs: [{ runs: text(words) }] })), whereCell(at)],
  };
}

function rowsOf({ language }: PackInput, { title, lines, all }: ChairGroup, shown: number): TableRow[] {
  const t = textIn(language);
  const more = lines.length - shown;
  return [
    {
      kind: 'group',
      text: all === undefined ? title : t('pack.attention-group', { concern: title, count: lines.length }),
    },
    ...lines.slice(0, shown).map(({ what, how, at }) => rowOf([what, how], at)),
    ...(more === 0 ? [] : [rowOf([t('pack.chair-more', { count: more }), ''], all)]),
  ];
}

/** A measure is counted once, whichever objectives it is judged under. */
function measuresCounted(
  key: 'pack.chair-measures' | 'pack.chair-measures-without',
  uses: readonly MeasureUse[],
): Saying {
  const count = new Set(uses.map(({ measureId }) => measureId)).size;
  const measures = say(key, { count });
  return count === uses.length
    ? measures
    : say('pack.chair-measures-judged', { measures, count: uses.length });
}

/** "13 measures with figures (judged 14 times, under each of their objectives) and 30 activities: 3 off track, 4 at risk, 12 on track." */
function counted({ input: { index, language }, judged }: Matters): Block {
  const t = textIn(language);
  const all = [...judged.values()];
  const uses = all.flatMap(
    ({ it }) => index.look(measureUse, it.entity === measureUse.name ? it.id : null) ?? [],
  );
  const worstFirst = [...new Set<(typeof statuses)[number]>(['off track', 'at risk', ...statuses])];
  const counts = worstFirst.flatMap((status) => {
    const count = all.filter((each) => each.status === status).length;
    return count === 0 && !isGoingWrong(status)
      ? []
      : [say('pack.chair-count', { count, status: say(`progress-is.${status}`) })];
  });
  const hasFigures = ({ measureId }: MeasureUse) => index.figuresOf(measureId).length > 0;
  const some = uses.filter(hasFigures);
  const none = uses.filter((use) => !hasFigures(use));
  const what = {
    all: [
      ...(none.length > 0 && some.length === 0 ? [] : [measuresCounted('pack.chair-measures', some)]),
      ...(none.length === 0 ? [] : [measuresCounted('pack.chair-measures-without', none)]),
      say('pack.chair-activities', { count: all.length - uses.length }),
    ],
  };
  const words =
    all.length === 0
      ? speak(language, say('attention.nothing-to-judge'))
      : t('pack.chair-counted', { what, counts: { several: counts, between: ', ' } });
  return { kind: 'paragraph', style: 'lead', runs: text(words) };
}

/** `first`: what comes before all else, like what a meeting is to decide. `objectives`: those that the pack has. */
export function chairPage(
  input: PackInput,
  objectives: readonly Objective[],
  first: readonly ChairGroup[] = [],
): ChairPage {
  const { language, lastPack, today } = input;
  const t = textIn(language);
  const matters = mattersOf(input, objectives);
  const all =
    input.contents?.attention === false
      ? { section: 'status', called: t('pack.glance') }
      : { section: 'attention', called: t('pack.attention') };
  const isAbove = [...matters.judged.values()].some(
    ({ it, status }) => isGoingWrong(status) && matters.moved.has(it.id),
  );
  const movedTitle = isAbove ? 'pack.chair-also-moved' : 'pack.chair-moved';
  const groups = [
    ...first,
    { title: t('concern.off track'), lines: wrongLines(matters, 'off track'), all },
    { title: t('concern.at risk'), lines: wrongLines(matters, 'at risk'), all },
    { title: t(movedTitle, { day: { day: lastPack?.day ?? today } }), lines: movedLines(matters), all },
    { title: t('concern.overdue'), lines: passedLines(matters), all },
    { title: t('pack.chair-money'), lines: moneyLines(input), all: undefined },
  ].filter(({ lines }) => lines.length > 0);
  const shown = fitAPage(groups.map(({ lines }) => lines));
  const rows = groups.flatMap((group, at) => rowsOf(input, group, shown[at] ?? 0));
  const whole = groups.filter(({ lines }, at) => lines.length === shown[at]);
  const title = t('pack.chair');
  return {
    section: { id: 'chair', title, reference: title, blocks: [counted(matters), ...tableOf(input, rows)] },
    says: new Set(whole.flatMap(({ lines }) => lines.flatMap(({ says = [] }) => says))),
  };
}

function tableOf({ language }: PackInput, rows: readonly TableRow[]): Block[] {
  if (rows.length === 0) return [];
  const t = textIn(language);
  return [
    {
      kind: 'table',
      name: t('pack.chair'),
      sheet: t('pack.chair'),
      columns: [
        { heading: t('pack.chair-matter'), align: 'left', share: 1 },
        { heading: t('pack.chair-how'), align: 'left', share: 2 },
        { heading: t('pack.chair-where'), align: 'right' },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}
