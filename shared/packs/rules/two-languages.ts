// A document in two languages: what each of them has of it, and what was issued of it in one.

import type { Language } from '../../language/language.ts';
import type { PackIssue } from '../../register/snapshot.ts';
import type { Block, Front, PackDocument, Section } from '../pack-document.ts';
import { areSideBySide, bothFrom, languagesIn, type PackLanguages } from '../model/pack-languages.ts';
import type { PagesOfSection } from './page-labels.ts';

/** What a section of the second language is called, beside the same of the first. */
export function idInSecond(id: string, second: Language): string {
  return `${id}-${second}`;
}

/** What stands before the sections, for both. */
const inFront: ReadonlySet<string> = new Set(['cover', 'contents']);

export function isInFront(id: string): boolean {
  return inFront.has(id);
}

export function languagesOf({
  language,
  second,
  sideBySide,
}: Pick<PackDocument, 'language' | 'second' | 'sideBySide'>): PackLanguages {
  if (second === undefined) return language;
  return bothFrom(language, sideBySide === true ? 'side by side' : 'one after the other');
}

/** What a document says of itself in each of its languages. */
export function frontsOf(document: PackDocument): readonly Front[] {
  return document.second === undefined ? [document] : [document, document.second];
}

/** What stands over a part of it that has pages of its own: each of its languages, or both at once where they stand side by side. */
export function frontsOfPages(document: PackDocument): readonly Front[] {
  return document.sideBySide === true ? [document] : frontsOf(document);
}

/** In the language of a page or a section; in the first where it has none of its own. */
export function frontIn(document: PackDocument, language: Language | undefined): Front {
  const { second, sideBySide } = document;
  return second !== undefined && sideBySide !== true && second.language === language ? second : document;
}

/** What is said on its pages, by whoever says it in one language; in both where they stand side by side. */
export function inItsLanguages(
  { language, second, sideBySide }: Pick<PackDocument, 'language' | 'second' | 'sideBySide'>,
  own: Language | undefined,
  say: (language: Language) => string,
): string {
  if (second === undefined || sideBySide !== true) return say(own ?? language);
  return inBoth(say(language), say(second.language));
}

/** Two texts that say the same, as one; once where they are the same. */
export function inBoth(first: string, second: string): string {
  if (first === second || second === '') return first;
  return first === '' ? second : `${first} · ${second}`;
}

export function languageOfSection({ language }: PackDocument, section: Pick<Section, 'language'>): Language {
  return section.language ?? language;
}

/** In both languages, where it has two. */
export function wholeTitle(document: PackDocument): string {
  return [...new Set(frontsOfPages(document).map(({ title }) => title))].join(' / ');
}

/** What a section is called in a document of its own language alone. */
export function idInOne(
  { second }: PackDocument,
  { id, language }: Pick<Section, 'id' | 'language'>,
): string {
  if (second === undefined || language !== second.language) return id;
  const end = idInSecond('', second.language);
  return id.endsWith(end) ? id.slice(0, -end.length) : id;
}

/** Whether it says on which pages of the first language a PDF is that the second hasn't again. `id`: of its section there. */
export function saysWhereOnce(block: Block, id: string): boolean {
  return (
    block.kind === 'paragraph' &&
    block.runs.some(({ pageOf, allPages }) => allPages === true && pageOf === id)
  );
}

/** A document of its own for each of its languages, or the one in which both stand side by side; what only a workbook has is in the first. */
export function byLanguage(document: PackDocument): readonly PackDocument[] {
  const { second, sheets = [], ...plain } = document;
  if (second === undefined || document.sideBySide === true) return [document];
  const isSecond = (section: Section) => section.language === second.language;
  return [
    { ...plain, sheets, sections: plain.sections.filter((section) => !isSecond(section)) },
    { ...plain, ...second, sections: plain.sections.filter(isSecond) },
  ];
}

/** Where its readers find each section: what the second language has no page of, as of a PDF that is given once, stands in the first. */
function foundInSecond(
  pageMap: readonly PagesOfSection[],
  ofSecond: readonly PagesOfSection[],
  second: Language,
): PagesOfSection[] {
  const own = new Set(ofSecond.map(({ section }) => section));
  const end = idInSecond('', second);
  const once = pageMap.filter(
    ({ section }) => !section.endsWith(end) && !isInFront(section) && !own.has(section),
  );
  return [...ofSecond, ...once];
}

/** What new pages of the second language may come behind is the last page of the first: that takes the place of the contents. */
function pagesOfSecond(pageMap: readonly PagesOfSection[], second: Language): PagesOfSection[] {
  const end = idInSecond('', second);
  const isOfSecond = ({ section }: PagesOfSection) => section.endsWith(end);
  const last = pageMap.findLast((each) => !isOfSecond(each))?.pages.at(-1);
  const before = pageMap.some(({ section }) => section === 'contents') && last !== undefined;
  return [
    ...(before ? [{ section: 'contents', pages: [last] }] : []),
    ...pageMap
      .filter(isOfSecond)
      .map(({ section, pages }) => ({ section: section.slice(0, -end.length), pages })),
  ];
}

/** Side by side, a section has the same pages in both, unless the second language has some of its own: a PDF that is another in each. */
function pagesBeside(
  pageMap: PackIssue['pageMap'],
  second: Language,
  isSecond: boolean,
): PackIssue['pageMap'] {
  const own = new Map(pageMap.map(({ section, pages }) => [section, pages]));
  return pageMap
    .filter(({ section }) => !section.endsWith(idInSecond('', second)))
    .map(({ section, pages }) => ({
      section,
      pages: (isSecond ? own.get(idInSecond(section, second)) : undefined) ?? pages,
    }));
}

/** An issued pack in one of its languages. */
export interface IssuedInOne extends PackIssue {
  readonly language: Language;
  /** Where those who read it in that language find each section: its own pages are in `pageMap`. */
  readonly foundOn: readonly PagesOfSection[];
}

/** An issued pack as those have it who read it in that language: the same, where it is in no other. */
export function issuedIn(issue: PackIssue, language: Language): IssuedInOne {
  const [first, second] = languagesIn(issue.language);
  const { pageMap } = issue;
  if (second === undefined) return { ...issue, language: first, foundOn: pageMap };
  const isSecond = language === second;
  const spoken = isSecond ? second : first;
  if (areSideBySide(issue.language)) {
    const beside = pagesBeside(pageMap, second, isSecond);
    return { ...issue, language: spoken, pageMap: beside, foundOn: beside };
  }
  const pages = isSecond
    ? pagesOfSecond(pageMap, second)
    : pageMap.filter(({ section }) => !section.endsWith(idInSecond('', second)));
  return {
    ...issue,
    language: spoken,
    pageMap: pages.map(({ section, pages: called }) => ({ section, pages: [...called] })),
    foundOn: isSecond ? foundInSecond(pageMap, pages, second) : pages,
  };
}
