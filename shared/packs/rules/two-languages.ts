// A document in two languages: what each of them has of it, and what was issued of it in one.

import type { Language } from '../../language/language.ts';
import type { PackIssue } from '../../register/snapshot.ts';
import type { Block, Front, PackDocument, Section } from '../pack-document.ts';
import { bothFrom, languagesIn, type PackLanguages } from '../model/pack-languages.ts';
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

export function languagesOf({ language, second }: Pick<PackDocument, 'language' | 'second'>): PackLanguages {
  return second === undefined ? language : bothFrom(language);
}

/** What a document says of itself in each of its languages. */
export function frontsOf(document: PackDocument): readonly Front[] {
  return document.second === undefined ? [document] : [document, document.second];
}

/** In the language of a page or a section; in the first where it has none of its own. */
export function frontIn(document: PackDocument, language: Language | undefined): Front {
  const { second } = document;
  return second !== undefined && second.language === language ? second : document;
}

export function languageOfSection({ language }: PackDocument, section: Pick<Section, 'language'>): Language {
  return section.language ?? language;
}

/** In both languages, where it has two. */
export function wholeTitle(document: PackDocument): string {
  return [...new Set(frontsOf(document).map(({ title }) => title))].join(' / ');
}

/** What a section is called in a document of its own language alone. */
export function idInOne(
  { second }: PackDocument,
  { id, language }: Pick<Section, 'id' | 'language'>,
): string {
  if (second === undefined || language !== second.language) return id;
  return id.slice(0, -idInSecond('', second.language).length);
}

/** Whether it says on which pages of the first language a PDF is that the second hasn't again. `id`: of its section there. */
export function saysWhereOnce(block: Block, id: string): boolean {
  return (
    block.kind === 'paragraph' &&
    block.runs.some(({ pageOf, allPages }) => allPages === true && pageOf === id)
  );
}

/** A document of its own for each of its languages; what only a workbook has is in the first. */
export function byLanguage(document: PackDocument): readonly PackDocument[] {
  const { second, sheets = [], ...plain } = document;
  if (second === undefined) return [document];
  const isSecond = (section: Section) => section.language === second.language;
  return [
    { ...plain, sheets, sections: plain.sections.filter((section) => !isSecond(section)) },
    { ...plain, ...second, sections: plain.sections.filter(isSecond) },
  ];
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

/** An issued pack in one of its languages. */
type IssuedInOne = PackIssue & { readonly language: Language };

/** An issued pack as those have it who read it in that language: the same, where it is in no other. */
export function issuedIn(issue: PackIssue, language: Language): IssuedInOne {
  const [first, second] = languagesIn(issue.language);
  if (second === undefined) return { ...issue, language: first };
  const { pageMap } = issue;
  const pages =
    language === second
      ? pagesOfSecond(pageMap, second)
      : pageMap.filter(({ section }) => !section.endsWith(idInSecond('', second)));
  return {
    ...issue,
    language: language === second ? second : first,
    pageMap: pages.map(({ section, pages: called }) => ({ section, pages: [...called] })),
  };
}
