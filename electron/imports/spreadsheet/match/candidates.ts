// What the labels of a spreadsheet may stand for: the register's measures and budget headings, by every name they go by.

import { once } from '../../../../shared/kernel/once.ts';
import type { LabelTarget } from '../../../../shared/files/model/import-profile.ts';
import type { ImportProfile, Measure, Snapshot } from '../../../../shared/register/snapshot.ts';
import type { LabelChoice, MatchedBy } from '../../../../shared/files/spreadsheet-calls.ts';
import { likened, likeness, type Likened } from '../../../../shared/language/reading/names/likeness.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { isOpenWay, type Polarity } from '../../../../shared/strategy/model/polarity.ts';
import { wayInWords, withoutWay } from '../../../../shared/strategy/rules/way-in-words.ts';
import { marksOf } from '../../../../shared/packs/rules/workbook-mark-words.ts';
import { labelWithoutUnit, saysPounds } from '../find/heading-words.ts';
import type { Side } from '../find/sides.ts';

export type ImportTarget = 'measures' | 'finance';

export interface LabelMatch {
  readonly target: LabelTarget | null;
  readonly name: string | null;
  readonly by: MatchedBy;
  readonly score: number | null;
  readonly sure: boolean;
  readonly choices: readonly LabelChoice[];
}

interface Named {
  readonly target: LabelTarget;
  readonly name: string;
  readonly likened: Likened;
}

export interface Candidates {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly headings: readonly string[];
  /** Of a budget heading in the register; undefined where there is none, or those called so are on both sides. */
  readonly sideOf: (heading: string) => Side | undefined;
  readonly match: (label: string, group: string | undefined, target: ImportTarget) => LabelMatch;
}

/** The key under which a label is remembered: "policy labs › percentage". */
export function labelKey(label: string, group: string | undefined): string {
  return group === undefined ? comparable(label) : `${comparable(group)} › ${comparable(label)}`;
}

/** Below this, two names aren't alike. */
const leastAlike = 0.5;
const mostChoices = 5;
/** What our own packs call the row of what a heading states beyond those under it: their totals say it too, and are read. */
const apartMarks = marksOf('pack.not-in-headings');

function standsApart(label: string): boolean {
  return apartMarks.some((mark) => label.endsWith(mark));
}

/** "Parks (1)": a mark of a note, or the first of several so called; nobody but a reader of the sheet knows which. */
const mayBeMarked = /^(?<name>.*[\p{L})])\s*\((?:\d{1,2}|[a-h])\)$/iu;

/** At most this many labels are compared with every name; a longer list isn't a report on this register. */
const mostCompared = 3_000;

function add(map: Map<string, string[]>, key: string, id: string) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else if (!known.includes(id)) known.push(id);
}

/** Each under every word of it. */
function namedByWord(measures: readonly Measure[], headings: readonly string[]): Map<string, Named[]> {
  const named: Named[] = [
    ...measures.map(({ id, name }): Named => ({
      target: { to: 'measure', measureId: id },
      name,
      likened: likened(name),
    })),
    ...headings.map((heading): Named => ({
      target: { to: 'heading', heading },
      name: heading,
      likened: likened(heading),
    })),
  ];
  const byWord = new Map<string, Named[]>();
  for (const each of named) {
    for (const word of each.likened.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [each]);
      else known.push(each);
    }
  }
  return byWord;
}

export function candidatesOf(snapshot: Snapshot, profile: ImportProfile | undefined): Candidates {
  const measures = new Map(snapshot.measures.map((row) => [row.id, row]));
  const byName = new Map<string, string[]>();
  for (const { id, name } of snapshot.measures) add(byName, comparable(name), id);
  // Where every label is the name of something, neither this nor `byWord` is asked for.
  const byBareName = once(() => {
    const ids = new Map<string, string[]>();
    for (const { id, name } of snapshot.measures) add(ids, comparable(withoutWay(name)), id);
    return ids;
  });
  const byUse = new Map<string, string[]>();
  const belowHeading = new Map<string, string[]>();
  for (const { label, groupHeading, measureId } of snapshot.measureUses) {
    if (label === null) continue;
    // Below a heading, "Percentage" says what it is of only together with that heading.
    if (groupHeading === null) add(byUse, comparable(label), measureId);
    else {
      add(byUse, labelKey(label, groupHeading), measureId);
      add(belowHeading, comparable(label), measureId);
    }
  }
  const headings = new Map<string, string>();
  const sides = new Map<string, Set<Side>>();
  for (const { heading, side } of snapshot.financeLines) {
    const key = comparable(heading);
    headings.set(key, heading);
    sides.set(key, (sides.get(key) ?? new Set()).add(side === 'income' ? 'income' : 'spending'));
  }
  const aliases = new Map(snapshot.aliases.map((row) => [row.words, row]));
  const past = pastTargets(snapshot, profile);
  const byWord = once(() => namedByWord(snapshot.measures, [...headings.values()]));
  let compared = 0;

  const nameOf = (target: LabelTarget): string | null => {
    if (target.to === 'measure') return measures.get(target.measureId)?.name ?? null;
    return target.to === 'heading' ? target.heading : null;
  };
  const isGone = (target: LabelTarget) => target.to === 'measure' && !measures.has(target.measureId);
  const fitsTarget = (target: LabelTarget, wanted: ImportTarget) =>
    target.to === 'nothing' || (target.to === 'measure') === (wanted === 'measures');
  const known = (target: LabelTarget, by: MatchedBy): LabelMatch => ({
    target,
    name: nameOf(target),
    by,
    score: null,
    sure: true,
    choices: [],
  });
  /** "Sickness days (lower is better)" is "Sickness days", whichever of the two says so, unless its way is known to be the other. */
  const bare = (label: string): string[] => {
    const way = wayInWords(label);
    const agrees = (polarity: Polarity | undefined) =>
      way === undefined || polarity === way || (polarity !== undefined && isOpenWay(polarity));
    const ids = byBareName().get(comparable(withoutWay(label))) ?? [];
    return ids.filter((id) => agrees(measures.get(id)?.polarity));
  };
  const exactTargets = (label: string, group: string | undefined, wanted: ImportTarget): LabelTarget[] => {
    const key = comparable(label);
    if (wanted === 'finance') {
      const heading = headings.get(key);
      return heading === undefined ? [] : [{ to: 'heading', heading }];
    }
    const grouped = group === undefined ? undefined : byUse.get(labelKey(label, group));
    const ids = grouped ?? byName.get(key) ?? byUse.get(key) ?? bare(label);
    return ids.map((measureId) => ({ to: 'measure', measureId }));
  };
  /** "Members £" is no count of members. */
  const fitsUnit = (label: string) => {
    const isMoney = saysPounds(label);
    return (target: LabelTarget) =>
      !isMoney || target.to !== 'measure' || measures.get(target.measureId)?.unit === 'money';
  };
  /** What a label stands for in the register below some heading: to be confirmed where that heading isn't there. */
  const withoutItsHeading = (label: string, wanted: ImportTarget): LabelChoice[] =>
    wanted === 'finance'
      ? []
      : (belowHeading.get(comparable(label)) ?? []).map((measureId) => {
          const target: LabelTarget = { to: 'measure', measureId };
          return { target, name: nameOf(target) ?? '', score: 100 };
        });
  const alike = (label: string, wanted: ImportTarget): LabelChoice[] => {
    compared += 1;
    if (compared > mostCompared) return [];
    const own = likened(label);
    const near = new Set([...own.words].flatMap((word) => byWord().get(word) ?? []));
    return [...near]
      .filter(({ target }) => fitsTarget(target, wanted))
      .map((each) => ({ target: each.target, name: each.name, score: likeness(own, each.likened) }))
      .filter(({ score }) => score >= leastAlike)
      .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
      .slice(0, mostChoices)
      .map((choice) => ({ ...choice, score: Math.round(choice.score * 100) }));
  };

  /** One that is called so without doubt, or else what it may be called. */
  const newHeading = (bare: string): LabelMatch => {
    const unmarked = mayBeMarked.exec(bare)?.groups?.['name'];
    if (unmarked === undefined) return known({ to: 'heading', heading: bare }, 'new');
    const choices = [unmarked, bare].map((heading): LabelChoice => ({
      target: { to: 'heading', heading },
      name: heading,
      score: 100,
    }));
    return { target: null, name: null, by: 'none', score: null, sure: false, choices };
  };

  return {
    measures,
    headings: [...headings.values()],
    sideOf: (heading) => {
      const [side, other] = sides.get(comparable(heading)) ?? [];
      return other === undefined ? side : undefined;
    },
    match: (label, group, wanted) => {
      if (wanted === 'finance' && standsApart(label)) return known({ to: 'nothing' }, 'exact');
      const bare = labelWithoutUnit(label);
      const whole = exactTargets(label, group, wanted);
      const bareGroup = group === undefined ? undefined : labelWithoutUnit(group);
      const isBare = bare === label && bareGroup === group;
      const exact =
        whole.length > 0 || isBare ? whole : exactTargets(bare, bareGroup, wanted).filter(fitsUnit(label));
      const [only] = exact;
      if (only !== undefined && exact.length === 1) return known(only, 'exact');
      if (exact.length > 1) {
        const choices = exact.map((target) => ({ target, name: nameOf(target) ?? '', score: 100 }));
        return { target: null, name: null, by: 'none', score: null, sure: false, choices };
      }
      const alias = aliases.get(comparable(label));
      if (alias?.measureId != null && wanted === 'measures' && measures.has(alias.measureId))
        return known({ to: 'measure', measureId: alias.measureId }, 'alias');
      if (alias?.heading != null && wanted === 'finance')
        return known({ to: 'heading', heading: alias.heading }, 'alias');
      const before = past.get(labelKey(label, group));
      if (before !== undefined && fitsTarget(before, wanted) && !isGone(before))
        return known(before, 'past import');
      const open = withoutItsHeading(label, wanted);
      const choices = open.length > 0 ? open : alike(label, wanted);
      const [best] = choices;
      if (best !== undefined) return { ...best, by: 'similar', sure: false, choices };
      if (wanted === 'finance') return newHeading(bare);
      return { target: null, name: null, by: 'none', score: null, sure: false, choices: [] };
    },
  };
}

/** What labels stood for when a person last said so: in this profile or, where it is silent, in any. */
function pastTargets(snapshot: Snapshot, profile: ImportProfile | undefined): Map<string, LabelTarget> {
  const past = new Map<string, LabelTarget>();
  const others = snapshot.importProfiles.filter(({ id }) => id !== profile?.id);
  for (const { tables } of [...others, ...(profile === undefined ? [] : [profile])])
    for (const { labels } of tables)
      for (const [key, target] of Object.entries(labels)) past.set(key, target);
  return past;
}
