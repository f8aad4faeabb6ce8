// What two issued packs of a meeting say, read out of what they were composed from: a PDF read back would have lost what belongs together. Attached
// PDFs are read page by page.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import {
  chartInEach,
  wordsOf,
  wordsOfParagraph,
  type AttachedPdf,
  type Block,
  type PackDocument,
  type Section,
} from '../../shared/packs/pack-document.ts';
import {
  comparePacks,
  type ComparedPacks,
  type ComparedSection,
  type ReadInLanguage,
  type ReadLine,
  type ReadSection,
} from '../../shared/packs/rules/compare-packs.ts';
import { areSideBySide, languagesIn } from '../../shared/packs/model/pack-languages.ts';
import { isSameSeries } from '../../shared/packs/rules/issued-series.ts';
import { byLanguage, idInOne, idInSecond, saysWhereOnce } from '../../shared/packs/rules/two-languages.ts';
import { rangeOf } from '../../shared/packs/rules/page-labels.ts';
import type { PackIssue } from '../../shared/register/snapshot.ts';
import { composeAsIssued } from './compose/documents/meeting-pack/as-issued.ts';
import { hashOfAttached } from './compose/documents/meeting-pack/supplement/given.ts';
import { versionChanges } from './compose/documents/meeting-pack/supplement/version-changes.ts';
import type { RegisterPast } from './compose/documents/document-source.ts';

type SentencesIn = (text: string) => string[];

function sentencesOf(language: Language): SentencesIn {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (text) =>
    [...segments.segment(text.replaceAll(/\s+/gu, ' '))]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== '');
}

/** Numbers of pages aren't among them: that a paper moved is no difference in what it says. */
function wordsIn(block: Block, sentencesIn: SentencesIn): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return sentencesIn(wordsOfParagraph(block));
    case 'list':
      return block.items.flatMap((item) => sentencesIn(wordsOfParagraph(item)));
    case 'table':
      return block.rows.map((row) =>
        row.kind === 'group'
          ? row.text
          : row.cells
              .map((cell) => wordsOf(cell).replaceAll('\n', ' '))
              .filter((words) => words !== '')
              .join(' · '),
      );
    case 'picture':
      return block.alternative === '' ? [] : [block.alternative];
    case 'charts':
      return block.charts.flatMap(chartInEach).map(({ title, alternative }) => `${title}: ${alternative}`);
  }
}

/** What the pages of a PDF say; undefined where it can't be read. */
type TextsOf = (attached: AttachedPdf) => Promise<readonly string[] | undefined>;

async function textsIn(bytes: Uint8Array): ReturnType<TextsOf> {
  // Their libraries are large, and read only when they are needed.
  const { openPaper } = await import('./join/open-paper.ts');
  const { textOfPages } = await import('./leaks/pdf-text.ts');
  // The pack was made without the pages of what can't be joined, whatever another reader makes of the file.
  const opened = await openPaper(bytes);
  // Somebody else's file: what can be joined may not be readable in every way.
  return opened.ok ? textOfPages(bytes).catch(() => undefined) : undefined;
}

/** Each is read once, whichever of the packs and languages have it. */
function readingOnce(): TextsOf {
  const known = new Map<string, readonly string[] | undefined>();
  return async (attached) => {
    const hash = hashOfAttached(attached);
    if (known.has(hash)) return known.get(hash);
    const texts = await textsIn(attached.bytes);
    known.set(hash, texts);
    return texts;
  };
}

/** By section, those of the second language under names of their own: side by side, they are those of the first. */
function pagesOf({ pageMap, language }: PackIssue): ReadonlyMap<string, readonly string[]> {
  const called = pageMap.map(({ section, pages }) => [section, pages] as const);
  const [, second] = languagesIn(language);
  const beside =
    second === undefined || !areSideBySide(language)
      ? []
      : called.map(([section, pages]) => [idInSecond(section, second), pages] as const);
  return new Map([...beside, ...called]);
}

async function readPack(
  document: PackDocument,
  issue: PackIssue,
  textsOf: TextsOf,
): Promise<ReadInLanguage[]> {
  const called = pagesOf(issue);
  const read: ReadInLanguage[] = [];
  for (const { sections, language } of byLanguage(document)) {
    // oxlint-disable-next-line no-await-in-loop -- one is held at a time
    read.push({ language, sections: await readSections(document, sections, language, { called, textsOf }) });
  }
  return read;
}

interface Reading {
  readonly called: ReadonlyMap<string, readonly string[]>;
  readonly textsOf: TextsOf;
}

interface WithPages {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly attached: readonly string[];
  /** The PDF that can't be read. */
  readonly unread: AttachedPdf | undefined;
  /** All of its pages: "41–44"; "45, 7–9" where those of its PDF are in the first language. */
  readonly range: string;
  readonly pages: { readonly own: readonly string[]; readonly attached: readonly string[] };
}

/** As whoever reads it in its language has it: a PDF that a pack in two languages gives once is a part of both. */
async function withPages(
  document: PackDocument,
  section: Section,
  { called, textsOf }: Reading,
): Promise<WithPages> {
  const id = idInOne(document, section);
  const all = section.blocks.filter((block) => block.kind !== 'paragraph' || block.ofBoth !== true);
  const isOnce = section.blocks.some((block) => saysWhereOnce(block, id));
  const given = isOnce ? document.sections.find((each) => each.id === id) : section;
  const pdf = given?.attached;
  const texts = pdf === undefined ? [] : await textsOf(pdf);
  const attached = texts ?? [];
  const pages = called.get(given?.id ?? id) ?? [];
  const first = Math.max(0, pages.length - attached.length);
  const theirs = pages.slice(first);
  const own = isOnce
    ? (called.get(section.id) ?? []).filter((page) => !theirs.includes(page))
    : pages.slice(0, first);
  const ranges = isOnce ? [own, theirs].map(rangeOf) : [rangeOf(pages)];
  const range = ranges.filter((each) => each !== '').join(', ');
  const unread = texts === undefined ? pdf : undefined;
  // What its divider says in either language is compared there.
  const isOnDivider = pdf?.behindDivider === true && unread === undefined && (isOnce || own.length === 0);
  const blocks = isOnDivider ? [] : all;
  return { id, blocks, attached, unread, range, pages: { own, attached: theirs } };
}

/** Another file that can't be read either has another print: that it is another is known. */
function sayUnread(attached: AttachedPdf): Saying {
  return say('compare.unread', { name: attached.name, print: hashOfAttached(attached).slice(0, 8) });
}

async function readSections(
  document: PackDocument,
  sections: readonly Section[],
  language: Language,
  reading: Reading,
): Promise<ReadSection[]> {
  const sentencesIn = sentencesOf(language);
  const read: ReadSection[] = [];
  for (const section of sections) {
    // One after another: each attached PDF is read whole.
    // oxlint-disable-next-line no-await-in-loop
    const { id, blocks, attached, unread, range, pages } = await withPages(document, section, reading);
    const own = rangeOf(pages.own);
    const said = blocks.flatMap((block) => wordsIn(block, sentencesIn));
    const words = unread === undefined ? said : [...said, speak(language, sayUnread(unread))];
    const lines = words.map((text): ReadLine => ({ text, page: own }));
    const theirs = attached.flatMap((text, at) =>
      sentencesIn(text).map((sentence) => ({ text: sentence, page: pages.attached[at] ?? '' })),
    );
    read.push({ id, title: section.title, pages: range, lines: [...lines, ...theirs] });
  }
  return read;
}

/**
 * Both in words; and what differs as the second version itself would say it. Failure: `not-held`, where this copy of the register doesn’t
 * hold what one of them was made from.
 */
export async function comparedPacks(
  past: RegisterPast,
  before: PackIssue,
  after: PackIssue,
): Promise<Result<ComparedPacks>> {
  const sections = await compareIssued(past, before, after);
  if (!sections.ok) return sections;
  const changes = isSameSeries(before, after) ? versionChanges(past, before, after) : undefined;
  const [language] = languagesIn(after.language);
  return succeed({
    changes: changes?.ok === true ? changes.value : null,
    language,
    sections: sections.value,
  });
}

/** Failure: `not-held`, where this copy of the register doesn’t hold what one of them was made from. */
export async function compareIssued(
  past: RegisterPast,
  before: PackIssue,
  after: PackIssue,
): Promise<Result<readonly ComparedSection[]>> {
  const read: ReadInLanguage[][] = [];
  const textsOf = readingOnce();
  for (const issue of [before, after]) {
    const document = composeAsIssued(past, issue, { apart: true });
    if (document === undefined) return fail('not-held', say('supplement.not-held', { title: issue.title }));
    // oxlint-disable-next-line no-await-in-loop -- one is held at a time
    read.push(await readPack(document, issue, textsOf));
  }
  const [first = [], second = []] = read;
  return succeed(comparePacks(first, second));
}
