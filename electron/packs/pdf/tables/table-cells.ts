// The cells of a table as lines: each paragraph a piece of its own, an item of a list with its bullet beside it, marks said in words.

import {
  wordsOfRuns,
  type Cell,
  type CellPicture,
  type InLanguage,
  type Table,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { colours, statusLooks } from '../../../../shared/look/tokens.ts';
import { padding, tailOf, type TablePlan } from './column-widths.ts';
import { areaOf, lookOf, type Flow } from '../flow.ts';
import type { TextStyle } from '../shaping/glyphs.ts';
import { textString } from '../operators.ts';
import { pageTextIn } from '../page-text.ts';
import { headingLines } from '../side-by-side.ts';
import { styled, widthOf, type Line, type StyledText } from '../text-lines.ts';

/** One paragraph of a cell. */
export interface Piece {
  readonly kind: 'paragraph' | 'item';
  readonly words: string;
  /** What it is in, where that is known. */
  readonly language?: Language | undefined;
  readonly lines: readonly Line[];
  /** Which line of the cell is its first. */
  readonly from: number;
  readonly indent: number;
  /** How far from the right its last figure stands, so that those of a column stand under one another. */
  readonly outdent: number;
  /** The bullet beside the first line of an item. */
  readonly label: Line | undefined;
}

export interface LaidCell {
  readonly pieces: readonly Piece[];
  readonly lineCount: number;
  readonly align: 'left' | 'right';
  readonly picture?: CellPicture;
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly lineCount: number;
}

export interface Laying {
  readonly flow: Flow;
  readonly table: Table;
  readonly plan: TablePlan;
}

export const bulletIndent = 2;
/** How far a heading stands in under the one above it. */
const levelIndent = 10;

/** An item's text stands this far behind its bullet's place. */
export const hangingIndent = 10;

type StylesBySize = Map<number, Map<string, TextStyle>>;
const styles: Readonly<Record<TextStyle['font'], Readonly<Record<'plain' | 'tabular', StylesBySize>>>> = {
  regular: { plain: new Map(), tabular: new Map() },
  bold: { plain: new Map(), tabular: new Map() },
  italic: { plain: new Map(), tabular: new Map() },
};

/** The same for all cells that look the same: what is known of their lines is known by it. */
export function cellStyle(
  { size }: TablePlan,
  font: TextStyle['font'],
  tabular: boolean,
  colour: string = colours.ink,
): TextStyle {
  const ofFont = styles[font][tabular ? 'tabular' : 'plain'];
  const ofSize = ofFont.get(size) ?? new Map<string, TextStyle>();
  ofFont.set(size, ofSize);
  const known = ofSize.get(colour);
  if (known !== undefined) return known;
  const style: TextStyle = { font, size, colour, ...(tabular ? { tabular } : {}) };
  ofSize.set(colour, style);
  return style;
}

function rowOf(cells: readonly LaidCell[], least = 1): LaidRow {
  return { cells, lineCount: cells.reduce((most, cell) => Math.max(most, cell.lineCount), least) };
}

function cellOf(pieces: readonly Piece[], align: 'left' | 'right'): LaidCell {
  const last = pieces.at(-1);
  return { pieces, lineCount: last === undefined ? 0 : last.from + last.lines.length, align };
}

function paragraphs(texts: readonly Pick<Piece, 'words' | 'lines' | 'language'>[]): Piece[] {
  let from = 0;
  return texts.map((text) => {
    const { lines } = text;
    const piece: Piece = { kind: 'paragraph', ...text, from, indent: 0, outdent: 0, label: undefined };
    from += lines.length;
    return piece;
  });
}

const empty = { left: cellOf([], 'left'), right: cellOf([], 'right') } as const;

function widthAt(plan: TablePlan, index: number): number {
  return (plan.widths[index] ?? 0) - 2 * padding;
}

export function layHeader({ flow, table, plan }: Laying): LaidRow {
  const bold = cellStyle(plan, 'bold', false);
  const quiet = cellStyle(plan, 'regular', false, colours.quiet);
  const cells = plan.columns.map((column, index): LaidCell => {
    const { heading = '', inEach, subheading = '', align = 'left' } = table.columns[column] ?? {};
    const headings: readonly Partial<InLanguage>[] = inEach ?? [{ text: heading }];
    const texts = [
      ...headings.map(({ text = '', language }, at) => ({ text, style: at === 0 ? bold : quiet, language })),
      { text: subheading, style: quiet, language: undefined },
    ].filter(({ text }) => text !== '');
    const broken = texts.map(({ text, style, language }) => ({
      words: text,
      language,
      lines: flow.cellLines([{ text, style }], widthAt(plan, index)),
    }));
    return cellOf(paragraphs(broken), align);
  });
  return rowOf(cells);
}

export function layRow({ flow, table, plan }: Laying, row: TableRow): LaidRow {
  if (row.kind === 'group') {
    const style = cellStyle(plan, 'bold', false);
    const width = areaOf(flow.page).width - 2 * padding;
    const lines = headingLines(flow.glyphs, row, style, width, flow.language);
    const [only, ...more] = row.inEach ?? [];
    // Of one in both languages each part says what it is in.
    const spoken = more.length > 0 ? { words: '' } : { words: row.text, language: only?.language };
    return rowOf([cellOf(paragraphs([{ ...spoken, lines }]), 'left')]);
  }
  return rowOf(
    plan.columns.map((column, index) => {
      const align = table.columns[column]?.align ?? 'left';
      const level = column === table.rowHeading ? (row.level ?? 0) * levelIndent : 0;
      const tail = align === 'right' ? (plan.tails[index] ?? 0) : 0;
      return layCell(flow, plan, row.cells[column], { width: widthAt(plan, index), align, level, tail });
    }),
    table.roomToWrite,
  );
}

/** All of it for what isn't a figure: it ends at the right. */
function tailWidth({ glyphs }: Flow, words: string, style: TextStyle | undefined): number {
  const tail = style === undefined ? undefined : tailOf(words);
  if (style === undefined || tail === undefined) return Number.POSITIVE_INFINITY;
  return tail === '' ? 0 : widthOf(glyphs, tail, style);
}

interface CellPlace {
  readonly width: number;
  readonly align: 'left' | 'right';
  /** How far the text stands in, as under a heading. */
  readonly level: number;
  readonly tail: number;
}

function layCell(
  flow: Flow,
  plan: TablePlan,
  cell: Cell | undefined,
  { width, align, level, tail }: CellPlace,
): LaidCell {
  if (cell?.picture !== undefined) {
    const { picture } = cell;
    return { pieces: [], lineCount: Math.ceil(picture.scene.height / plan.leading), align, picture };
  }
  if (cell === undefined || cell.paragraphs.length === 0) return empty[align];
  const isOfFigures = align === 'right';
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const isOnce = cell.paragraphs.every(({ runs }) => runs.every((run) => run.language === undefined));
  let from = 0;
  const pieces = cell.paragraphs.map((paragraph, index): Piece => {
    const isStatus = look !== undefined && index === 0;
    const style = cellStyle(plan, 'regular', isOfFigures, isStatus ? look.text : colours.ink);
    const isItem = paragraph.bullet === true;
    const indent = level + (isStatus ? plan.size + 2 : isItem ? hangingIndent : 0);
    const plain = styled(paragraph.runs, lookOf(flow, style, isOnce));
    const { language } = paragraph.runs[0] ?? {};
    const isFirstOfLanguage = index === 0 || cell.paragraphs[index - 1]?.runs[0]?.language !== language;
    const texts = isFirstOfLanguage ? said(language ?? flow.language, cell, plain) : plain;
    const lines = flow.cellLines(texts, width - indent);
    const label = isItem ? flow.cellLines([{ text: '•', style }], hangingIndent)[0] : undefined;
    const kind = isItem ? 'item' : 'paragraph';
    const words = wordsOfRuns(paragraph.runs);
    const outdent =
      tail === 0 || lines.length > 1 ? 0 : Math.max(0, tail - tailWidth(flow, words, texts.at(-1)?.style));
    const piece: Piece = { kind, words, language, lines, from, indent, outdent, label };
    from += lines.length;
    return piece;
  });
  return cellOf(pieces, align);
}

const travels = { '↑': 'improving', '↓': 'worsening', '→': 'unchanged' } as const;
const statusMark = /^(?<before>.* )(?<arrow>[↑↓→])$/u;

/** Marks that are seen at a glance and tell an ear nothing: what they stand for goes with them. */
function said(language: Language, { status, figure }: Cell, texts: StyledText[]): StyledText[] {
  const [first] = texts;
  if (first === undefined || (status === undefined && figure?.provisional !== true)) return texts;
  const t = pageTextIn(language);
  if (status !== undefined) {
    const { before = '', arrow = '' } = statusMark.exec(first.text)?.groups ?? {};
    const travel = arrow === '↑' || arrow === '↓' || arrow === '→' ? travels[arrow] : undefined;
    if (travel === undefined) return texts;
    const stands = `/Alt${textString(t(`pack.travel.${travel}`))}`;
    return [{ ...first, text: before }, { ...first, text: arrow, mark: stands }, ...texts.slice(1)];
  }
  const mark = t('pack.provisional-mark');
  if (!first.text.endsWith(` ${mark}`)) return texts;
  const stands = `/E${textString(t('pack.provisional'))}`;
  return [
    { ...first, text: first.text.slice(0, -mark.length) },
    { ...first, text: mark, mark: stands },
    ...texts.slice(1),
  ];
}
