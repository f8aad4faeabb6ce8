// What a text holds: its words, its size, the figures and pictures in it.

import type {
  FigurePlaced,
  Inline,
  List,
  Paragraph,
  Picture,
  ReportText,
  TableCell,
  TextBlock,
} from '../model/report-text.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

type Visit = (inline: Inline) => void;

function inParagraphsAndLists(content: readonly (Paragraph | List)[], visit: Visit): void {
  for (const each of content) {
    if (each.type === 'paragraph') each.content?.forEach(visit);
    else for (const item of each.content) inParagraphsAndLists(item.content, visit);
  }
}

function inBlock(block: TextBlock, visit: Visit): void {
  switch (block.type) {
    case 'heading':
      block.content?.forEach(visit);
      return;
    case 'table':
      for (const row of block.content)
        for (const cell of row.content) inParagraphsAndLists(cell.content, visit);
      return;
    case 'picture':
      return;
    case 'paragraph':
    case 'bullet_list':
    case 'numbered_list':
      inParagraphsAndLists([block], visit);
  }
}

export function figuresIn(text: ReportText): FigurePlaced[] {
  return figuresInAll([text]);
}

/** Each once, in however many texts it is placed. */
export function figuresInAll(texts: readonly ReportText[]): FigurePlaced[] {
  const found = new Map<string, FigurePlaced>();
  for (const block of texts.flatMap(({ content }) => content))
    inBlock(block, (inline) => {
      if (inline.type === 'figure') found.set(keyOfFigure(inline.attrs), inline.attrs);
    });
  return [...found.values()];
}

/** One name for what is placed, whichever kind it is. */
export function keyOfFigure({ of, id }: FigurePlaced): string {
  return `${of} ${id}`;
}

export function picturesIn({ content }: ReportText): string[] {
  return content.flatMap((block) => (block.type === 'picture' ? [block.attrs.pictureId] : []));
}

/** The ids of all that is placed in it. */
export function idsIn(text: ReportText): readonly string[] {
  return [...figuresIn(text).map(({ id }) => id), ...picturesIn(text)];
}

/** Down to the figure and the letter in bold: what is placed in a text can't be told by its words. */
export function areTheSame(a: ReportText, b: ReportText): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether there is anything to read: an empty list, or a table that nobody filled in yet, says nothing. */
export function saysSomething(text: ReportText): boolean {
  let says = text.content.some(({ type }) => type === 'picture');
  for (const block of text.content)
    inBlock(block, (inline) => {
      if (inline.type !== 'line_break' && (inline.type !== 'text' || inline.text.trim() !== '')) says = true;
    });
  return says;
}

/** Nothing but empty lines. */
export function isEmpty({ content }: ReportText): boolean {
  return content.every((block) => block.type === 'paragraph' && wordsOf(block.content).trim() === '');
}

function wordOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'line_break':
      return '\n';
    case 'footnote':
      return ` [${inline.attrs.note}]`;
    case 'figure':
      return '[…]';
  }
}

function wordsOf(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(wordOf).join('');
}

function listLines({ type, content, ...rest }: List, depth: number): string[] {
  const from = 'attrs' in rest ? rest.attrs.from : 1;
  return content.flatMap((item, index) => {
    const label = type === 'bullet_list' ? '•' : `${from + index}.`;
    const lines = linesOfContent(item.content, depth + 1);
    return [`${'  '.repeat(depth)}${label} ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
  });
}

function linesOfContent(content: readonly (Paragraph | List)[], depth: number): string[] {
  return content.flatMap((each) =>
    each.type === 'paragraph' ? [`${'  '.repeat(depth)}${wordsOf(each.content)}`] : listLines(each, depth),
  );
}

function cellWords({ content }: TableCell): string {
  return linesOfContent(content, 0).join(' ').trim();
}

function pictureWords({ attrs }: Picture): string[] {
  return attrs.decoration ? [] : [`[${attrs.alternative}]`];
}

function linesOf(block: TextBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [wordsOf(block.content)];
    case 'table':
      return block.content.map((row) => row.content.map(cellWords).join(' | '));
    case 'picture':
      return pictureWords(block);
    case 'paragraph':
    case 'bullet_list':
    case 'numbered_list':
      return linesOfContent([block], 0);
  }
}

/** The text as plain lines, for the history, for a conflict and to look for words. */
export function plainText({ content }: ReportText): string {
  return content.flatMap(linesOf).join('\n');
}

const mostCharacters = 2_000_000;
const mostPieces = 200_000;
export const mostColumns = 60;
export const mostRows = 5_000;

/** What is too much for one section, with what to do; undefined where it fits. */
export function tooMuchIn(text: ReportText): Saying | undefined {
  let characters = 0;
  let pieces = 0;
  for (const block of text.content) {
    pieces += 1;
    inBlock(block, (inline) => {
      pieces += 1;
      characters += wordOf(inline).length;
    });
    if (block.type !== 'table') continue;
    const columns = block.content[0]?.content.length ?? 0;
    if (columns > mostColumns) return say('reports.too-many-columns', { columns, most: mostColumns });
    if (block.content.length > mostRows)
      return say('reports.too-many-rows', { rows: block.content.length, most: mostRows });
    pieces += block.content.length * columns;
  }
  if (characters > mostCharacters) return say('reports.too-long', { characters, most: mostCharacters });
  return pieces > mostPieces ? say('reports.too-many-pieces', { pieces, most: mostPieces }) : undefined;
}
