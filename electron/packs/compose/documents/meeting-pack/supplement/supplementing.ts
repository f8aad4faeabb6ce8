// A pack that was issued, what was issued after it, and what is different today: what a supplement and a consolidated edition are made from.

import { fail, succeed, type Result } from '../../../../../../shared/kernel/result.ts';
import type { Language } from '../../../../../../shared/language/language.ts';
import { say } from '../../../../../../shared/language/say.ts';
import type { WantedOf } from '../../../../../../shared/packs/documents.ts';
import type { PackPart } from '../../../../../../shared/packs/meeting-pack.ts';
import { packIssue } from '../../../../../../shared/packs/model/pack-issue.ts';
import { languagesIn } from '../../../../../../shared/packs/model/pack-languages.ts';
import {
  isIssuedFor,
  issuedAfter,
  nextPosition,
} from '../../../../../../shared/packs/rules/issued-series.ts';
import {
  changesOf,
  knownPages,
  type KnownPages,
  type SectionChange,
} from '../../../../../../shared/packs/rules/supplement.ts';
import type { RegisterIndex } from '../../../../../../shared/register/register-index.ts';
import { issuedIn, type IssuedInOne } from '../../../../../../shared/packs/rules/two-languages.ts';
import { indexIn } from '../../../../../../shared/translations/rules/index-in.ts';
import type { PackIssue } from '../../../../../../shared/register/snapshot.ts';
import type { DocumentSource, RegisterPast } from '../../document-source.ts';
import { composingOf } from '../pack-parts.ts';
import { givenPack, isSupplemented, type Given, type GivenPack } from './given.ts';

/** What went out once, with what it was made from. */
export interface IssuedPack {
  readonly issue: IssuedInOne;
  readonly pack: GivenPack;
}

export interface Supplementing {
  readonly base: PackIssue;
  /** The pack itself first. */
  readonly issued: readonly [IssuedPack, ...IssuedPack[]];
  /** Of those issued; the pack itself where nothing followed it. */
  readonly last: IssuedPack;
  readonly now: GivenPack;
  readonly changes: readonly SectionChange[];
  /** What the pages of each section were called last, of those in the language. */
  readonly known: KnownPages;
  /** The same, with those that stand in the other language alone. */
  readonly found: KnownPages;
  readonly taken: readonly string[];
  /** Which of those issued a section was last given by. */
  readonly giverOf: (id: string) => IssuedPack | undefined;
  /** As it was last given; undefined of what never was. */
  readonly asGiven: (id: string) => Given | undefined;
  /** Whose pages were given once and aren’t there any more, in the order in which they were given. */
  readonly gone: readonly Given[];
  /** The orders in which things were given. */
  readonly stood: readonly (readonly string[])[];
  /** Where this one will stand among what was issued. */
  readonly position: number;
}

type Wanted = WantedOf<'supplement' | 'consolidated'>;

function packWanted({ meetingId, edition }: Wanted, { asked }: PackIssue): WantedOf<'meeting-pack'> {
  const { parts = [], comments = false, pageSizes, ofDraft = false } = asked ?? {};
  // What a pack said of an earlier one is no part of what a reader was given to go on from.
  const own = parts.filter((part) => part !== 'differences');
  const sizes = pageSizes === undefined ? {} : { pageSizes };
  return { document: 'meeting-pack', meetingId, edition, parts: own, comments, ...sizes, ofDraft };
}

type InLanguages = ReadonlyMap<Language, IssuedPack>;

interface KeptPack {
  readonly issue: PackIssue;
  readonly packs: InLanguages;
}

/** By what keeps them, and by what was issued and is wanted of it. */
const packsKept = new WeakMap<object, Map<string, KeptPack>>();

/** Kept where all files of it are here: one that is missing may still come. */
function packThen(
  past: RegisterPast,
  wanted: WantedOf<'meeting-pack'>,
  issue: PackIssue,
  languages: readonly Language[],
): InLanguages | undefined {
  const by = past.keptBy?.(null);
  if (by === undefined) return packReplayed(past, wanted, issue, languages)?.packs;
  const kept = packsKept.get(by) ?? new Map<string, KeptPack>();
  packsKept.set(by, kept);
  const key = JSON.stringify([issue.id, wanted]);
  const known = kept.get(key);
  if (known?.issue === issue) return known.packs;
  const made = packReplayed(past, wanted, issue, languages);
  if (made?.isWhole === true) kept.set(key, { issue, packs: made.packs });
  return made?.packs;
}

/** As it was when that was issued, in each language: the register is replayed once for both. Undefined where this copy of it doesn’t hold that. */
function packReplayed(
  past: RegisterPast,
  wanted: WantedOf<'meeting-pack'>,
  issue: PackIssue,
  languages: readonly Language[],
): { readonly packs: InLanguages; readonly isWhole: boolean } | undefined {
  return past.asIssued(issue, (stood, before) => {
    const packs = new Map<Language, IssuedPack>();
    let isWhole = true;
    const source: DocumentSource = {
      ...stood,
      blob: (sha256) => {
        const bytes = stood.blob?.(sha256);
        if (bytes === undefined) isWhole = false;
        return bytes;
      },
    };
    for (const each of languages) {
      const ours = issuedIn(issue, each);
      const { language } = ours;
      const composing = composingOf(
        { ...source, index: indexIn(source.index, language), language, languages: language },
        wanted,
        before,
      );
      if (composing === undefined) return undefined;
      packs.set(each, { issue: ours, pack: givenPack(composing) });
    }
    return { packs, isWhole };
  });
}

interface Sent {
  readonly whole: PackIssue;
  /** The pack itself first. None where this copy of the register doesn’t hold all of them. */
  readonly packs: readonly InLanguages[];
}

function sentOf({ index }: DocumentSource, past: RegisterPast, wanted: Wanted, whole: PackIssue): Sent {
  const asked = packWanted(wanted, whole);
  const languages = languagesIn(whole.language).filter((each) => each !== undefined);
  const rows = [whole, ...issuedAfter(index, whole.id)];
  const packs = rows.flatMap((issue) => packThen(past, asked, issue, languages) ?? []);
  return { whole, packs: packs.length < rows.length ? [] : packs };
}

/**
 * A supplement gives what is in it; a consolidated edition gives anew only what hadn’t gone out before. What has no page of its own was given
 * by the first that said it as it was said last.
 */
function giversOf(issued: readonly IssuedPack[]): ReadonlyMap<string, IssuedPack> {
  const givers = new Map<string, IssuedPack>();
  const last = new Map<string, string>();
  const give = (by: IssuedPack, id: string, as: string) => {
    if (last.get(id) === as) return;
    last.set(id, as);
    givers.set(id, by);
  };
  for (const each of issued) {
    for (const { section, pages } of each.issue.foundOn) give(each, section, pages.join());
    for (const { id, isPaged, print } of each.pack.given) if (!isPaged) give(each, id, print);
  }
  return givers;
}

function givenIn({ pack }: IssuedPack, id: string): Given | undefined {
  return pack.given.find((each) => each.id === id);
}

/** The agenda says which items have no page of their own. */
function partsGiven(parts: readonly PackPart[]): PackPart[] {
  return parts.filter((part) => isSupplemented(part) || part === 'agenda');
}

/**
 * Today’s, judged on the day that each section was given on: a report that only another day makes different isn’t replaced by that. What
 * wasn’t given yet is as it is today.
 */
function todaysPrints(
  source: DocumentSource,
  past: RegisterPast,
  wanted: WantedOf<'meeting-pack'>,
  now: GivenPack,
): (day: string) => ReadonlyMap<string, string> {
  const byDay = new Map<string, ReadonlyMap<string, string>>();
  const given = { ...wanted, parts: partsGiven(wanted.parts) };
  return (day) => {
    const held = byDay.get(day);
    if (held !== undefined) return held;
    const then = day === source.today ? undefined : composingOf({ ...source, today: day }, given, past);
    const pack = then === undefined ? now : givenPack(then);
    const prints = new Map(pack.given.map(({ id, print }) => [id, print]));
    byDay.set(day, prints);
    return prints;
  };
}

function baseOf({ index }: DocumentSource, { issueId, meetingId, edition }: Wanted): PackIssue | undefined {
  const issue = index.look(packIssue, issueId);
  return issue?.form === 'pack' && issue.meetingId === meetingId && isIssuedFor(issue, edition)
    ? issue
    : undefined;
}

function supplementing(
  source: DocumentSource,
  past: RegisterPast,
  wanted: Wanted,
  { whole, packs }: Sent,
): Result<Supplementing> {
  const base = issuedIn(whole, source.language);
  const asked = packWanted(wanted, base);
  const ours = { ...source, language: base.language };
  const composing = composingOf(ours, asked, past);
  if (composing === undefined) return fail('not-found', say('gone.meeting'));
  const [first, ...after] = packs.flatMap((each) => each.get(base.language) ?? []);
  if (first === undefined || base.pageMap.length === 0)
    return fail('not-held', say('supplement.not-held', { title: base.title }));
  const issued = [first, ...after] as const;
  const now = givenPack(composing);
  const givers = giversOf(issued);
  const printsOn = todaysPrints(ours, past, asked, now);
  const known = knownPages(issued.map(({ issue }) => issue.pageMap));
  const found = knownPages(issued.map(({ issue }) => issue.foundOn));
  const last = issued.at(-1) ?? first;
  const giverOf = (id: string) => givers.get(id);
  const asGiven = (id: string) => {
    const giver = givers.get(id);
    return giver === undefined ? undefined : givenIn(giver, id);
  };
  const was = last.pack.given.map((each) => asGiven(each.id) ?? each);
  const changes = changesOf(
    was,
    now.given.map((each) => ({
      id: each.id,
      isPaged: each.isPaged,
      print: printsOn(givers.get(each.id)?.issue.asAt ?? source.today).get(each.id) ?? each.print,
    })),
    found,
  );
  const here = new Set(now.given.flatMap(({ id, isPaged }) => (isPaged ? [id] : [])));
  const ever = new Map(
    issued.flatMap(({ pack }) =>
      pack.given.flatMap((given) => (given.isPaged ? [[given.id, given] as const] : [])),
    ),
  );
  const gone = [...ever.values()].filter(({ id }) => !here.has(id) && found.has(id));
  const stood = issued.map(({ pack }) => [...pack.parts.values()].flat().map(({ id }) => id));
  const position = nextPosition(source.index, base.id);
  const sent = [whole, ...issuedAfter(source.index, base.id)];
  const taken = sent.flatMap(({ pageMap }) => pageMap.flatMap(({ pages }) => pages));
  return succeed({
    base,
    issued,
    last,
    now,
    changes,
    known,
    found,
    taken,
    giverOf,
    asGiven,
    gone,
    stood,
    position,
  });
}

interface Held extends Sent {
  readonly past: RegisterPast;
  readonly of: string;
  readonly found: Map<Language, Result<Supplementing>>;
}

const held = new WeakMap<RegisterIndex, Held>();

/**
 * Read once for whoever asks whether it can be made and then makes it, in either language: the register is replayed for each pack that was
 * issued. Failures: `not-found`; `not-held`, where this copy of the register doesn’t hold what a pack was made from; `nothing-changed`.
 */
export function supplementingOf(
  source: DocumentSource,
  past: RegisterPast,
  wanted: Wanted,
): Result<Supplementing> {
  const whole = baseOf(source, wanted);
  if (whole === undefined) return fail('not-found', say('gone.pack'));
  const of = JSON.stringify([wanted.issueId, wanted.meetingId, wanted.edition, source.today]);
  const known = held.get(source.index);
  const ours =
    known?.past === past && known.of === of
      ? known
      : { ...sentOf(source, past, wanted, whole), past, of, found: new Map() };
  held.set(source.index, ours);
  const { language } = issuedIn(whole, source.language);
  const found = ours.found.get(language) ?? supplementing(source, past, wanted, ours);
  ours.found.set(language, found);
  if (!found.ok) return found;
  const { changes, issued } = found.value;
  if (changes.length > 0 || (wanted.document === 'consolidated' && issued.length > 1)) return found;
  return fail('nothing-changed', say('supplement.nothing', { day: { day: source.today } }));
}
