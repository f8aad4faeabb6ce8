// Which way is good for each measure, of all that says it: its own name, its column, its table, a note, the document, its targets. Where two
// contradict each other it is left open, and that is said.

import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { say } from '../../../../shared/language/say.ts';
import { wayInWords, type KnownWay } from '../../../../shared/strategy/rules/way-in-words.ts';
import { targetsDisagree, wayOfTargets, type Way } from '../../../../shared/strategy/rules/which-way.ts';
import type { SourceDocument } from '../read/source-document.ts';
import type { Account } from './account.ts';
import type { FoundMeasure, FoundObjective, StatedWay } from './findings.ts';

const ofAll =
  /\b(?:all|every|each)\b[^:]*\b(?:measures?|indicators?|k\.?p\.?i\.?s?|figures?)\b|\bpob (?:mesur|dangosydd|ffigur)\b|\b(?:unless|except where)\b/iu;
const unlessSaid = /\b(?:unless|except where|oni bai|oni)\b/iu;
const ofATable = /\b(?:tables?|tabl(?:au)?|above|below|following|isod|uchod)\b/iu;

/** Where it says it of all measures: "For every measure, higher is better." What it says of one table is that table's. */
function saidOfAll({ blocks }: SourceDocument, hasWays: boolean): StatedWay[] {
  return blocks.flatMap((block): StatedWay[] => {
    if (block.kind !== 'paragraph') return [];
    return block.text.split(/[.;\n]/u).flatMap((words): StatedWay[] => {
      if (!ofAll.test(words) || (hasWays && ofATable.test(words))) return [];
      const way = wayInWords(words);
      return way === undefined ? [] : [{ by: 'document', way, words, isGeneral: unlessSaid.test(words) }];
    });
  });
}

const sources: Readonly<Record<StatedWay['by'] | 'targets', Saying>> = {
  name: say('document.way-by.name'),
  heading: say('document.way-by.heading'),
  column: say('document.way-by.column'),
  table: say('document.way-by.table'),
  note: say('document.way-by.note'),
  document: say('document.way-by.document'),
  targets: say('document.way-by.targets'),
};

type Settled = 'settled' | 'contradicted' | 'unclear' | 'nothing said';

interface Witness {
  readonly by: StatedWay['by'] | 'targets';
  readonly way: StatedWay['way'];
}

function contradiction(witnesses: readonly Witness[]): Saying | undefined {
  const by = (way: KnownWay): Spoken | undefined => {
    const said = new Set(witnesses.filter((each) => each.way === way).map((each) => each.by));
    return said.size === 0 ? undefined : { several: [...said].map((each) => sources[each]), between: ', ' };
  };
  const [higher, lower] = [by('higher is better'), by('lower is better')];
  return higher === undefined || lower === undefined
    ? undefined
    : say('document.ways-contradict', { higher, lower });
}

/** Targets speak plainly by a limit or a direction; that they rise or fall only shows something where nothing says it. */
function isPlain({ figures }: FoundMeasure): boolean {
  return figures.some(
    ({ kind, value }) => kind === 'target' && (value.kind === 'bounded' || value.kind === 'direction'),
  );
}

function isKnown({ way }: Witness): boolean {
  return way !== 'unclear';
}

/** What is said of one of them comes before what is said of all “unless stated otherwise”. */
function heard(measure: FoundMeasure, ofDocument: readonly StatedWay[]): StatedWay[] {
  const inFootnote = measure.footnote === null ? undefined : wayInWords(measure.footnote);
  const noted: StatedWay[] =
    inFootnote === undefined ? [] : [{ by: 'note', way: inFootnote, words: measure.footnote ?? '' }];
  const all = [...measure.ways, ...noted, ...ofDocument];
  const own = all.filter(({ isGeneral }) => isGeneral !== true);
  return own.some(isKnown) ? own : all;
}

const ofMany: ReadonlySet<Witness['by']> = new Set<Witness['by']>(['table', 'note', 'document']);

/** Whether it is settled, or why it isn't. */
function settle(measure: FoundMeasure, ofDocument: readonly StatedWay[], account: Account): Settled {
  const said = heard(measure, ofDocument);
  const known = said.filter(isKnown);
  const targets = wayOfTargets(measure.figures);
  const isWitness = isPlain(measure) || known.every(({ by }) => ofMany.has(by));
  const witnesses: Witness[] = [
    ...known,
    ...(targets !== undefined && isWitness ? [{ by: 'targets' as const, way: targets.polarity }] : []),
  ];
  for (const { way, words, location } of said)
    if (way === 'unclear')
      account.assume(location ?? measure.location, say('document.polarity-unclear', { words }));
  const against = targetsDisagree(measure.figures)
    ? say('document.targets-disagree')
    : contradiction(witnesses);
  if (against !== undefined) {
    account.assume(measure.location, against);
    measure.polarity = 'in doubt';
    return 'contradicted';
  }
  const ways = new Set(known.map(({ way }) => way));
  const [way] = ways;
  if (ways.size > 1) {
    const words = known.map((each) => each.words).join('; ');
    account.assume(measure.location, say('document.polarity-unclear', { words }));
    measure.polarity = 'in doubt';
    return 'contradicted';
  }
  if (way !== undefined && way !== 'unclear') measure.polarity = way;
  else if (targets !== undefined) takeFromTargets(measure, targets, account);
  if (measure.polarity !== 'not known') return 'settled';
  return said.length > 0 ? 'unclear' : 'nothing said';
}

function takeFromTargets(measure: FoundMeasure, { polarity, by }: Way, account: Account) {
  measure.polarity = polarity;
  account.assume(measure.location, say(whyTaken[by]));
}

const whyTaken = {
  'lower limit': 'document.lower-limit',
  'upper limit': 'document.upper-limit',
  rising: 'document.targets-rise',
  falling: 'document.targets-fall',
} as const;

/** One measure that several objectives use has one way: what is said of it under one goes for all, and what differs for none. */
function agree(outcome: ReadonlyMap<FoundMeasure, Settled>, account: Account) {
  for (const same of Map.groupBy(outcome.keys(), ({ name }) => comparable(name)).values()) {
    const ways = new Set(same.map(({ polarity }) => polarity).filter((way) => way !== 'not known'));
    const [way] = ways;
    if (same.length < 2 || way === undefined) continue;
    const isOpen = ways.size > 1 || same.some((measure) => outcome.get(measure) === 'contradicted');
    for (const measure of same) {
      measure.polarity = isOpen ? 'in doubt' : way;
      if (ways.size > 1) account.assume(measure.location, say('document.ways-differ'));
    }
  }
}

/** Inside a range is good and outside it bad, whichever way that is. */
function areRanges({ figures }: FoundMeasure): boolean {
  const targets = figures.filter(({ kind }) => kind === 'target');
  return targets.length > 0 && targets.every(({ value }) => value.kind === 'range');
}

/** So many are named; of the others it is said how many they are. */
const mostNames = 6;

/** A measure that several objectives use is one. */
function namesOf(measures: readonly FoundMeasure[]): Saying {
  const names = [...Map.groupBy(measures, ({ name }) => comparable(name)).values()].flatMap(([first]) =>
    first === undefined ? [] : [first.name],
  );
  const first = { several: names.slice(0, mostNames), between: '; ' } as const;
  const count = names.length - mostNames;
  const measuresNamed = count > 0 ? say('document.and-more', { measures: first, count }) : first;
  return say('document.way-not-known', { count: names.length, measures: measuresNamed });
}

/** Gives every measure the way that is said of it, and tells of which nothing is said. */
export function settleWays(
  document: SourceDocument,
  objectives: readonly FoundObjective[],
  account: Account,
): void {
  const all = objectives.flatMap(({ measures }) => measures).filter(({ kind }) => kind === 'quantitative');
  const hasNotes = all.some(({ ways }) => ways.some(({ by }) => by === 'note'));
  const ofDocument = saidOfAll(document, hasNotes);
  const outcome = new Map(all.map((measure) => [measure, settle(measure, ofDocument, account)] as const));
  agree(outcome, account);
  const open = all.filter(
    (measure) =>
      measure.polarity === 'not known' && outcome.get(measure) === 'nothing said' && !areRanges(measure),
  );
  if (open.length > 0) account.assume(say('document.all-measures'), namesOf(open));
}
