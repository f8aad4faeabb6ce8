// What an edition may not say: all that belongs to papers and to closed business that its readers may not see, and that stands nowhere in what
// they may. The title of a closed item is public, and so is what the public were told of it.

import { catalogue } from '../../../shared/language/catalogue.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { forwardPlan } from '../../../shared/follow-up/rules/forward-plan.ts';
import { isReasonSaid } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import { maySeeItem, maySeePaper, type Audience } from '../../../shared/papers/rules/who-may-see.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import { inEveryLanguage } from '../../../shared/translations/rules/index-in.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, Paper, PaperVersion, Snapshot } from '../../../shared/register/snapshot.ts';
import { textsOfIssued } from '../../../shared/reports/model/report-issue.ts';
import { plainText } from '../../../shared/reports/rules/in-text.ts';
import type { LiveSections } from './live-sections.ts';
import { finderOf, sentencesOf, stringsIn, type Finder } from './words.ts';

/** A row of the register, by the name of its kind. */
export interface Owner {
  readonly entity: 'paper' | 'agenda_item' | 'action' | 'decision' | 'forward_item';
  readonly id: string;
}

export interface Withheld {
  /** What it belongs to, and what that is called. */
  readonly of: Owner;
  readonly called: Spoken;
  readonly text: string;
}

/** The text of an attached file: all of it, or what its readers see; undefined where its bytes aren’t here. */
export type AttachedText = (version: PaperVersion, which: 'all' | 'seen') => Promise<string | undefined>;

/** What these readers may see of the register. */
interface Shown {
  readonly index: RegisterIndex;
  readonly audience: Audience;
  /** Whose attached papers are looked at. */
  readonly meetingId: string | undefined;
  /** A paper whose own page this is: that it is called so is said there, whoever may see it. */
  readonly namedPaperId?: string | undefined;
}

export interface Edition extends Shown {
  readonly attachedText: AttachedText;
  /** Where it is of a meeting. */
  readonly liveSections: LiveSections | undefined;
}

/** Rows that belong to what is closed: an item, a paper, what was decided or asked for. */
class Closed {
  readonly items: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  readonly #decisions: ReadonlySet<string>;
  readonly #actions: ReadonlySet<string>;
  /** Business to come that no plan has but the full one, and what is on an agenda in a closed item: one person has the public’s without that. */
  readonly planned: ReadonlySet<string>;

  constructor({ index, audience }: Shown) {
    const { agendaItems, papers, decisions, actions } = index.snapshot;
    const closed = agendaItems.filter((row) => !maySeeItem(index, row, audience));
    this.items = new Set(closed.map(({ id }) => id));
    this.papers = new Set(papers.filter((row) => !maySeePaper(index, row, audience)).map(({ id }) => id));
    const isOf = ({ itemId }: { readonly itemId: string | null }) => this.items.has(itemId ?? '');
    this.#decisions = new Set(decisions.filter(isOf).map(({ id }) => id));
    this.#actions = new Set(actions.filter(isOf).map(({ id }) => id));
    this.planned = new Set([
      ...forwardPlan(index).flatMap(({ row, isPublic }) => (isPublic ? [] : [row.id])),
      ...closed.flatMap(({ forwardItemId }) => forwardItemId ?? []),
    ]);
  }

  has(row: object): boolean {
    const of = (field: string) => String(Reflect.get(row, field) ?? '');
    return (
      this.items.has(of('itemId')) ||
      this.papers.has(of('paperId')) ||
      this.#decisions.has(of('decisionId')) ||
      this.#actions.has(of('actionId')) ||
      this.items.has(of('id')) ||
      this.papers.has(of('id')) ||
      this.planned.has(of('id'))
    );
  }
}

type Words = readonly (string | null | undefined)[];

interface Part {
  readonly of: Owner;
  readonly words: Words;
}

/** What is written in one go is looked for sentence by sentence; what is shorter than a sentence, as a whole. */
function textsOf(words: Words): string[] {
  return words
    .filter((text) => text !== null && text !== undefined)
    .flatMap((text) => {
      const sentences = sentencesOf(text);
      return sentences.length === 0 ? [text] : sentences;
    });
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]*$/u, '');
}

function partsOfPapers({ index }: Edition, closed: Closed): Part[] {
  const { snapshot } = index;
  const own = <T extends { readonly paperId: string }>(rows: readonly T[]) =>
    rows.filter(({ paperId }) => closed.papers.has(paperId));
  const of = (id: string): Owner => ({ entity: 'paper', id });
  return [
    ...snapshot.papers
      .filter(({ id }) => closed.papers.has(id))
      .map(({ id, title, reference, author, late, notes }) => ({
        of: of(id),
        words: [title, reference, author, late, notes],
      })),
    ...own(snapshot.paperVersions).map(({ paperId, name }) => ({ of: of(paperId), words: [stemOf(name)] })),
    ...own(snapshot.reportPictures).map(({ paperId, name }) => ({ of: of(paperId), words: [stemOf(name)] })),
    ...own(snapshot.backgroundPapers).map(({ paperId, title, seenAt }) => ({
      of: of(paperId),
      words: [title, seenAt],
    })),
    ...own(snapshot.reportSections).map(({ paperId, title }) => ({ of: of(paperId), words: [title] })),
    ...own(snapshot.signOffs).map(({ paperId, who, remarks }) => ({
      of: of(paperId),
      words: [who, remarks],
    })),
    ...own(snapshot.sectionTexts).map(({ paperId, text }) => ({ of: of(paperId), words: [plainText(text)] })),
    // What isn't printed yet too, and what it was given for, be that the text no longer: it says what the text says.
    ...own(snapshot.sectionTranslations).map(({ paperId, text, original }) => ({
      of: of(paperId),
      words: [text, ...(original === null ? [] : [original])].map(plainText),
    })),
    ...own(snapshot.reportIssues).map(({ paperId, sections }) => ({
      of: of(paperId),
      words: sections.flatMap(textsOfIssued).map(plainText),
    })),
  ];
}

function partsOfItems({ index }: Edition, closed: Closed): Part[] {
  const { snapshot } = index;
  const of = (id: string | null): Owner => ({ entity: 'agenda_item', id: id ?? '' });
  const own = <T extends object>(rows: readonly T[]) => rows.filter((row) => closed.has(row));
  return [
    ...snapshot.agendaItems
      .filter(({ id }) => closed.items.has(id))
      .map(({ id, presenter, recommendation, late, exemption }) => ({
        of: of(id),
        words: [presenter, recommendation, late?.circumstances, late?.opinionOf, exemption?.publicInterest],
      })),
    ...snapshot.forwardItems
      .filter(({ id }) => closed.planned.has(id))
      .map(({ id, title, presenter, lead, note }) => ({
        of: { entity: 'forward_item' as const, id },
        words: [title, presenter, lead, note],
      })),
    ...own(snapshot.minutes).map(({ itemId, text }) => ({ of: of(itemId), words: [text] })),
    ...own(snapshot.minuteCorrections).map(({ itemId, original, corrected, reason }) => ({
      of: of(itemId),
      words: [original, corrected, reason],
    })),
    ...own(snapshot.minuteComments).map(({ itemId, text, answer }) => ({
      of: of(itemId),
      words: [text, answer],
    })),
    ...own(snapshot.decisions).map(({ itemId, text, reasons }) => ({
      of: of(itemId),
      words: [text, reasons],
    })),
    ...own(snapshot.declarations).map(({ itemId, nature }) => ({ of: of(itemId), words: [nature] })),
    ...own(snapshot.actions).map(({ itemId, what }) => ({ of: of(itemId), words: [what] })),
    ...own(snapshot.actionUpdates).map(({ actionId, text }) => ({
      of: { entity: 'action' as const, id: actionId },
      words: [text],
    })),
    ...own(snapshot.decisionFollowUps).map(({ decisionId, text }) => ({
      of: { entity: 'decision' as const, id: decisionId },
      words: [text],
    })),
  ];
}

function attachedOf({ index, meetingId }: Edition, isMeant: (row: Paper) => boolean): PaperVersion[] {
  const papers = papersIn(index);
  const own = index.snapshot.agendaItems.filter((row) => row.meetingId === meetingId);
  const rows = new Set(own.flatMap(({ id }) => papers.ofItem(id)).filter(isMeant));
  return [...rows].flatMap(({ id }) => papers.versionsOf(id));
}

async function partsOfAttached(edition: Edition, closed: Closed): Promise<Part[]> {
  const parts: Part[] = [];
  for (const version of attachedOf(edition, ({ id }) => closed.papers.has(id))) {
    // One after another: each is read whole.
    // oxlint-disable-next-line no-await-in-loop
    const text = await edition.attachedText(version, 'all');
    parts.push({ of: { entity: 'paper', id: version.paperId }, words: [text] });
  }
  return parts;
}

/** What is shorter than a sentence, a number or a name, is of the register’s rows. */
function withheldSections({ index, liveSections }: Edition, closed: Closed): Withheld[] {
  const said = liveSections?.saidBy(closed.papers) ?? [];
  return said.flatMap(({ paperId, sentences }) => {
    const of: Owner = { entity: 'paper', id: paperId };
    const called = thingIn(index, of.entity, of.id);
    return sentences.map((text) => ({ of, called, text }));
  });
}

/** Kept for those who keep the register: what also stands here isn’t shown for that. */
const inside: ReadonlySet<keyof Snapshot> = new Set<keyof Snapshot>([
  'aliases',
  'attachments',
  'devices',
  'dismissals',
  'importProfiles',
  'itemBars',
  'paperReaders',
  'signOffs',
  'sourceFiles',
  'standingItems',
  // Read with what they are texts of, in the register as it reads in their language.
  'sectionTranslations',
  'translations',
]);

/** What is said of something closed all the same. */
const told: Readonly<Partial<Record<keyof Snapshot, string>>> = {
  agendaItems: 'title',
  minutes: 'summary',
  publications: 'particulars',
  noticeDrafts: 'particulars',
};

/** Of what is open, what no edition prints but the full one: it says nothing openly. */
const unprinted: Readonly<Partial<Record<keyof Snapshot, object>>> = {
  papers: { notes: null, late: null },
  forwardItems: { note: null },
};

/** Open business to come that only the full plan has. */
function parkedIn(index: RegisterIndex): ReadonlySet<object> {
  const parked = forwardPlan(index).filter(({ row, pickedAt }) => row.parked && pickedAt === undefined);
  return new Set(parked.map(({ row }) => row));
}

/** The same of the register in every language that texts were given in: whichever a pack is in, none of them may say it. */
function inLanguages<T extends Shown>(shown: T): T[] {
  return inEveryLanguage(shown.index).map((index) => ({ ...shown, index }));
}

/** What is typed on an agenda in words of one's own. */
function typedIn({ title, recommendation }: AgendaItem): string[] {
  return [title, recommendation ?? ''];
}

/** Versions of papers that others took the place of: a draft whose names are gone since may have shown them, and nobody is given it. */
function formerVersions(index: RegisterIndex): ReadonlySet<object> {
  const { versionsOf } = papersIn(index);
  const isFormer = ({ id, paperId }: PaperVersion) => versionsOf(paperId).at(-1)?.id !== id;
  return new Set(index.snapshot.paperVersions.filter(isFormer));
}

/** All that these readers may see of the register. `untyped`: items of which what is typed on the agenda is left out. */
function* shownIn(
  { index, namedPaperId }: Shown,
  closed: Closed,
  untyped: ReadonlySet<object> = new Set(),
): Generator<string> {
  const notGiven = new Set([...formerVersions(index), ...parkedIn(index)]);
  for (const [table, rows] of Object.entries(index.snapshot)) {
    if ([...inside].some((name) => name === table)) continue;
    const of: unknown = Reflect.get(told, table);
    const blank: unknown = Reflect.get(unprinted, table);
    for (const row of rows) {
      if (untyped.has(row)) yield* stringsIn({ ...row, title: '', recommendation: '' });
      else if (notGiven.has(row)) continue;
      else if (!closed.has(row)) yield* stringsIn(blank === undefined ? row : Object.assign({}, row, blank));
      else if (typeof of === 'string') yield* stringsIn(Reflect.get(row, of));
    }
  }
  for (const row of index.snapshot.agendaItems)
    if (isReasonSaid(index, row)) yield row.exemption?.publicInterest ?? '';
  const named = index.snapshot.papers.find(({ id }) => id === namedPaperId);
  yield* stringsIn([named?.title, named?.reference, named?.author]);
}

/** The same in every language, and the words of the app. */
function* shownInAll(
  all: readonly Shown[],
  closed: Closed,
  untyped?: ReadonlySet<object>,
): Generator<string> {
  yield* stringsIn(Object.values(catalogue));
  for (const each of all) yield* shownIn(each, closed, untyped);
}

function without(parts: readonly Withheld[], shown: Iterable<string>): readonly Withheld[] {
  const finder = finderOf(parts.map((each) => ({ text: each.text, of: each })));
  const allowed = new Set<Withheld>();
  for (const text of shown) for (const each of finder.in(text)) allowed.add(each);
  return parts.filter((each) => !allowed.has(each));
}

/** What reads the same in both languages is sought once. */
function distinct(all: readonly Withheld[]): Withheld[] {
  return [...new Map(all.map((each) => [`${each.of.entity} ${each.of.id} ${each.text}`, each])).values()];
}

function withheldIn(index: RegisterIndex, parts: readonly Part[]): Withheld[] {
  return parts.flatMap(({ of, words }) => {
    const called = thingIn(index, of.entity, of.id);
    return textsOf(words).map((text) => ({ of, called, text }));
  });
}

/** What these readers may not see is called, by the words of an open item. */
export interface SaidOpenly {
  readonly itemId: string;
  readonly withheld: Withheld;
}

/** What closed papers, and those behind them, are called. Their sentences aren't sought in items: one recommendation is in the same words as many others. */
function namesOfPapers({ index }: Shown, closed: Closed): Part[] {
  const { papers, backgroundPapers } = index.snapshot;
  const of = (id: string): Owner => ({ entity: 'paper', id });
  return [
    ...papers
      .filter(({ id }) => closed.papers.has(id))
      .map(({ id, title, reference }) => ({ of: of(id), words: [title, reference] })),
    ...backgroundPapers
      .filter(({ paperId }) => closed.papers.has(paperId))
      .map(({ paperId, title }) => ({ of: of(paperId), words: [title] })),
  ];
}

/** Where nothing else that these readers get says it: whoever typed it may have meant to, so that it is no leak. */
export function saidOpenly(edition: Shown): SaidOpenly[] {
  const closed = new Closed(edition);
  const inAll = inLanguages(edition);
  const parts = distinct(inAll.flatMap((each) => withheldIn(each.index, namesOfPapers(each, closed))));
  const finder = finderOf(parts.map((each) => ({ text: each.text, of: each })));
  const rows = inAll.flatMap(({ index }) =>
    index.snapshot.agendaItems.filter(
      (row) => row.meetingId === edition.meetingId && !closed.items.has(row.id),
    ),
  );
  const items = [...new Set(rows)];
  const said = items.map((row) => ({ itemId: row.id, found: finder.in(typedIn(row).join('\n')) }));
  const found = [...new Set(said.flatMap((each) => [...each.found]))];
  if (found.length === 0) return [];
  const only = new Set(without(found, shownInAll(inAll, closed, new Set<object>(items))));
  return said.flatMap(({ itemId, found: own }) =>
    [...own].filter((each) => only.has(each)).map((withheld) => ({ itemId, withheld })),
  );
}

export interface WithheldFrom {
  readonly finder: Finder<Withheld>;
  /** Of what was found, that which nothing else says that these readers get: attached papers, and sentences made of rows, are read only now. */
  readonly stillWithheld: (found: readonly Withheld[]) => Promise<ReadonlySet<Withheld>>;
}

export async function withheldFrom(edition: Edition): Promise<WithheldFrom> {
  const closed = new Closed(edition);
  const inAll = inLanguages(edition);
  const parts = distinct([
    ...inAll.flatMap((each) =>
      withheldIn(each.index, [...partsOfPapers(each, closed), ...partsOfItems(each, closed)]),
    ),
    ...withheldIn(edition.index, await partsOfAttached(edition, closed)),
  ]);
  const withheld = without([...parts, ...withheldSections(edition, closed)], shownInAll(inAll, closed));
  return {
    finder: finderOf(withheld.map((each) => ({ text: each.text, of: each }))),
    stillWithheld: async (found) => {
      if (found.length === 0) return new Set();
      const texts: string[] = [];
      const former = formerVersions(edition.index);
      const open = attachedOf(edition, ({ id }) => !closed.papers.has(id));
      for (const version of open.filter((each) => !former.has(each))) {
        // One after another: each is read whole.
        // oxlint-disable-next-line no-await-in-loop
        texts.push((await edition.attachedText(version, 'seen')) ?? '');
      }
      texts.push(...(edition.liveSections?.saidWithout(closed.papers) ?? []));
      return new Set(without(found, texts));
    },
  };
}
