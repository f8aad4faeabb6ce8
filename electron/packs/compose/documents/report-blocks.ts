// The text of a section of a report as blocks of a document.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Speak } from '../../../../shared/language/speak.ts';
import {
  wordsOfRuns,
  type Block,
  type ListItem,
  type Paragraph,
  type Picture,
  type Run,
  type Table,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type {
  Inline,
  List,
  Paragraph as TextParagraph,
  ReportText,
  Table as TextTable,
  TableCell,
  TextBlock,
} from '../../../../shared/reports/model/report-text.ts';
import type { FigureSaid } from '../../../../shared/reports/model/report-issue.ts';
import type { FigureShown } from '../../../../shared/reports/rules/figures-placed.ts';
import type { FigurePlaced } from '../../../../shared/reports/model/report-text.ts';

export interface ReportWriting {
  readonly figure: (placed: FigurePlaced) => FigureShown;
  /** Undefined where its bytes aren't here yet. */
  readonly picture: (id: string) => Omit<Picture, 'kind' | 'alternative'> | undefined;
  readonly speak: Speak;
  /** What a figure says that the register no longer has. */
  readonly gone: string;
  /** The notes so far, in the order of their marks. */
  readonly notes: string[];
  /** Of this document alone. */
  readonly name: string;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function markOf(number: number): string {
  return Array.from(String(number), (digit) => raised[Number(digit)] ?? digit).join('');
}

function looks({ marks = [] }: Inline): Omit<Run, 'text'> {
  const has = (type: 'bold' | 'italic' | 'superscript') => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('superscript') ? { superscript: true } : {}),
    ...(link?.type === 'link' ? { link: link.attrs.href } : {}),
  };
}

function noteName({ name }: ReportWriting, number: number): string {
  return `${name}-${number}`;
}

/** What a figure in a report says, and that it is provisional; null where the register no longer has it. */
export function sayFigure({ says, provisional }: FigureShown): FigureSaid | Saying | null {
  return provisional && says !== null ? say('pack.provisional-among-words', { figure: says }) : says;
}

function runOf(inline: Exclude<Inline, { readonly type: 'line_break' }>, writing: ReportWriting): Run {
  switch (inline.type) {
    case 'text':
      return { text: inline.text, ...looks(inline) };
    case 'footnote': {
      writing.notes.push(inline.attrs.note);
      const number = writing.notes.length;
      return {
        text: markOf(number),
        noteMark: { note: noteName(writing, number), stands: 'in the text' },
      };
    }
    case 'figure': {
      const shown = writing.figure(inline.attrs);
      const says = sayFigure(shown);
      return { text: says === null ? writing.gone : writing.speak(says), ...looks(inline) };
    }
  }
}

/** A line that was broken by hand is a paragraph: it stands by itself, and is read by itself. */
function linesOf(content: readonly Inline[] | undefined, writing: ReportWriting): Run[][] {
  const lines: Run[][] = [[]];
  for (const inline of content ?? []) {
    if (inline.type === 'line_break') lines.push([]);
    else lines.at(-1)?.push(runOf(inline, writing));
  }
  return lines.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

function itemsOf(list: List, level: number, writing: ReportWriting): ListItem[] {
  const from = list.type === 'numbered_list' ? list.attrs.from : undefined;
  return list.content.flatMap((item, at) => {
    const own = { level, ...(from === undefined ? {} : { number: from + at }) };
    let isBegun = false;
    return item.content.flatMap((each): ListItem[] => {
      if (each.type !== 'paragraph') return itemsOf(each, level + 1, writing);
      return linesOf(each.content, writing).map((runs) => {
        const goesOn = isBegun;
        isBegun = true;
        return { runs, ...own, ...(goesOn ? { goesOn: true } : {}) };
      });
    });
  });
}

function cellParagraphs(content: readonly (TextParagraph | List)[], writing: ReportWriting): Paragraph[] {
  return content.flatMap((each): Paragraph[] =>
    each.type === 'paragraph'
      ? linesOf(each.content, writing).map((runs) => ({ runs }))
      : itemsOf(each, 0, writing).map(({ runs }) => ({ runs, bullet: true })),
  );
}

function cellWords(cell: TableCell, writing: ReportWriting): string {
  return cellParagraphs(cell.content, writing)
    .map(({ runs }) => wordsOfRuns(runs))
    .join(' ');
}

const figure = /^[-−(]?[£$€]?\d[\d.,\s]*(?:%|k|m|p)?\)?$/iu;

/** Its first row names the columns, as whoever writes a table means it, marked or not; its first column the rows, by years as by words. */
function tableOf({ content }: TextTable, name: string, writing: ReportWriting): Table {
  const [head, ...body] = content;
  const rows = body.map(({ content: cells }) =>
    cells.map((cell) => ({ paragraphs: cellParagraphs(cell.content, writing) })),
  );
  const words = (column: number) =>
    rows.map((cells) => (cells[column]?.paragraphs ?? []).map(({ runs }) => wordsOfRuns(runs)).join(' '));
  return {
    kind: 'table',
    name,
    sheet: name,
    columns: (head?.content ?? []).map((cell, at) => ({
      heading: cellWords(cell, writing),
      align:
        at > 0 && words(at).some(Boolean) && words(at).every((each) => each === '' || figure.test(each))
          ? 'right'
          : 'left',
      share: 1,
    })),
    rows: rows.map((cells): TableRow => ({ kind: 'row', cells })),
    rowHeading: 0,
  };
}

function headingWords(content: readonly Inline[] | undefined, writing: ReportWriting): string {
  return linesOf(content, writing).map(wordsOfRuns).join(' ');
}

function blockOf(block: TextBlock, heading: string, writing: ReportWriting): Block[] {
  switch (block.type) {
    case 'heading': {
      const words = headingWords(block.content, writing);
      return words === '' ? [] : [{ kind: 'heading', level: block.attrs.level, text: words }];
    }
    case 'paragraph':
      return linesOf(block.content, writing).map((runs) => ({ kind: 'paragraph', runs }));
    case 'bullet_list':
    case 'numbered_list': {
      const items = itemsOf(block, 0, writing);
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    case 'table':
      return [tableOf(block, heading, writing)];
    case 'picture': {
      const picture = writing.picture(block.attrs.pictureId);
      const { alternative } = block.attrs;
      if (picture !== undefined) return [{ kind: 'picture', ...picture, alternative }];
      return alternative === '' ? [] : [{ kind: 'paragraph', style: 'note', runs: [{ text: alternative }] }];
    }
  }
}

/** A table is called by the heading that it stands under. */
export function blocksOfText({ content }: ReportText, title: string, writing: ReportWriting): Block[] {
  let heading = title;
  return content.flatMap((block) => {
    const made = blockOf(block, heading, writing);
    const [first] = made;
    if (first?.kind === 'heading') heading = first.text;
    return made;
  });
}

/** The notes at the end, each before what it says its mark. */
export function noteBlocks(writing: ReportWriting): Block[] {
  return writing.notes.map((note, at) => ({
    kind: 'paragraph',
    style: 'note',
    runs: [
      { text: markOf(at + 1), noteMark: { note: noteName(writing, at + 1), stands: 'before the note' } },
      { text: ` ${note}` },
    ],
  }));
}
