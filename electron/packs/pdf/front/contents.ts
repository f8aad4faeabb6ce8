// The contents with its links: in two languages side by side, an entry has a link in each.

import { isolated } from '../../../../shared/language/isolate.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { Front, InLanguage, PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { inItsLanguages } from '../../../../shared/packs/rules/two-languages.ts';
import { colours } from '../../../../shared/look/tokens.ts';
import { artifact, drawLines, strokeLine, tagged, type Page } from '../canvas.ts';
import { areaOf, baseline, bodyStyle, breakPage, room, startFlow, type Flow } from '../flow.ts';
import type { Drawing } from './front-matter.ts';
import { pageTextIn } from '../page-text.ts';
import { drawHeading } from '../prose.ts';
import type { Glyphs, TextStyle } from '../shaping/glyphs.ts';
import { languageEntry, spokenIn } from '../spoken-language.ts';
import { child, type Element } from '../structure.ts';
import { breakLines, widthOf, type Line } from '../text-lines.ts';

/** What stands over pages, in one language or in two side by side. */
export type FrontOfPages = Front & Partial<Pick<PackDocument, 'second' | 'sideBySide'>>;

export interface Entry {
  readonly section: Section;
  /** The id of the section that its pages are in. */
  readonly at: string;
  /** What its first page is called. */
  readonly page: string;
}

const entryLeading = 21;
const entryLine = 15;
const numberWidth = 40;

/** A list of contents has none. */
const noImages = (): never => {
  throw new Error('There is no picture in the contents.');
};

/** What they are called where two languages stand side by side. */
function contentsInEach({ language, second, sideBySide }: FrontOfPages): InLanguage[] | undefined {
  if (second === undefined || sideBySide !== true) return undefined;
  return [language, second.language].map((each) => ({
    text: pageTextIn(each)('pack.contents'),
    language: each,
  }));
}

/** On as many pages as there were before, or more. */
export function drawContents(
  { glyphs, look }: Drawing,
  element: Element,
  entries: readonly Entry[],
  front: FrontOfPages,
  least: number,
): Page[] {
  const { language, marking } = front;
  const title = inItsLanguages(front, language, (each) => pageTextIn(each)('pack.contents'));
  const flow = startFlow({
    glyphs,
    images: noImages,
    look,
    language,
    element,
    section: title,
    reference: title,
    marking,
  });
  drawHeading(flow, { level: 1, text: title, inEach: contentsInEach(front), keep: 2 * entryLeading });
  const list = child(element, 'TOC');
  for (const entry of entries) drawEntry(flow, child(list, 'TOCI'), entry, front);
  while (flow.pages.length < least) breakPage(flow);
  return flow.pages;
}

/** How far what is under a section stands in. */
const entryIndent = 16;

/** The words of an entry that lead to its pages: those of each language by themselves, where they differ. */
interface EntryWords {
  readonly text: string;
  /** What is said of their element: their language. */
  readonly spoken: string;
  /** What the link is to those who hear it. */
  readonly said: string;
}

function wordsOfEntry({ section, page }: Entry, front: FrontOfPages): EntryWords[] {
  const { title, inEach = [], language } = section;
  const saidIn = (own: Language, text: string) => pageTextIn(own)('pack.entry', { title: text, page });
  if (inEach.length > 1)
    return inEach.map(({ text, language: own }) => ({
      text: isolated(text),
      spoken: own === front.language ? '' : spokenIn(own),
      said: saidIn(own, text),
    }));
  const own = inEach[0]?.language ?? language;
  const one = own === undefined ? front : { language: own };
  return [
    {
      text: isolated(title),
      spoken: languageEntry(front.language, title, own),
      said: inItsLanguages(one, own, (each) => saidIn(each, title)),
    },
  ];
}

interface SetWords extends EntryWords {
  readonly lines: readonly Line[];
  /** Where they begin, from the left of the entry and in lines from its top. */
  readonly left: number;
  readonly line: number;
}

const between = ' · ';

/** On one line where all have room there; otherwise each language begins a line. */
function setWords(glyphs: Glyphs, words: readonly EntryWords[], style: TextStyle, width: number): SetWords[] {
  // A space parts them from each other and from their page's number, for those who hear all.
  const endOf = (at: number, mark: string) => (at < words.length - 1 ? mark : ' ');
  const whole = words.map(({ text }, at) => text + endOf(at, between));
  const widths = whole.map((text) => widthOf(glyphs, text, style));
  const isOneLine = widths.reduce((sum, each) => sum + each, 0) <= width;
  let [left, line] = [0, 0];
  return words.map((each, at) => {
    const text = isOneLine ? (whole[at] ?? '') : each.text + endOf(at, ' ');
    const lines = breakLines(glyphs, [{ text, style }], isOneLine ? Number.POSITIVE_INFINITY : width);
    const set = { ...each, lines, left, line };
    if (isOneLine) left += widths[at] ?? 0;
    else line += lines.length;
    return set;
  });
}

function drawEntry(flow: Flow, element: Element, entry: Entry, front: FrontOfPages) {
  const { section, at: destination, page: at } = entry;
  const { glyphs } = flow;
  const style: TextStyle = { ...bodyStyle, size: 11 };
  const area = areaOf(flow.page);
  const left = area.left + (section.level === 2 ? entryIndent : 0);
  const width = area.left + area.width - left;
  const words = setWords(glyphs, wordsOfEntry(entry, front), style, width - numberWidth);
  const lines = Math.max(...words.map(({ line, lines: own }) => line + own.length));
  const height = (lines - 1) * entryLine + entryLeading;
  if (height > room(flow)) breakPage(flow);
  const { page } = flow;
  const first = baseline(flow.y + 2, style.size, entryLine);
  const figure = { ...style, tabular: true } as const;
  const number = breakLines(glyphs, [{ text: at, style: figure }], widthOf(glyphs, at, figure) + 1);
  for (const [index, { lines: own, left: from, line, spoken, said }] of words.entries()) {
    const owner = child(child(element, 'Reference'), 'Link', spoken);
    const next = words[index + 1];
    tagged(page, owner, () => {
      drawLines(page, glyphs, own, left + from, first + line * entryLine, entryLine);
      if (next === undefined)
        drawLines(page, glyphs, number, left, first + (lines - 1) * entryLine, entryLine, 'right', width);
    });
    const right = next?.line === line ? next.left : width;
    const bottom = next === undefined || next.line === line ? height : next.line * entryLine;
    const rectangle = [
      left + from,
      flow.y + line * entryLine,
      right - from,
      bottom - line * entryLine,
    ] as const;
    page.links.push({ rectangle, destination, alternative: said, owner, id: 0 });
  }
  flow.y += height;
  artifact(page, () =>
    strokeLine(
      page,
      [
        [left, flow.y],
        [left + width, flow.y],
      ],
      0.4,
      colours.lightRule,
    ),
  );
}
