// The cells of a table as lines: each paragraph a piece of its own, an item of a list with its bullet beside it, marks said in words.

import type { Cell, Paragraph, Table, TableRow } from '../../../shared/packs/pack-document.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { padding, type TablePlan } from './column-widths.ts';
import { area, type Flow } from './flow.ts';
import type { TextStyle } from './shaping/glyphs.ts';
import { textString } from './operators.ts';
import { breakLines, styled, type Line, type StyledText } from './text-lines.ts';

/** One paragraph of a cell. */
export interface Piece {
  readonly kind: 'paragraph' | 'item';
  readonly words: string;
}

export interface PlacedLine {
  readonly line: Line;
  readonly indent: number;
  /** Which piece of its cell it belongs to. */
  readonly piece: number;
  /** The bullet beside the first line of an item. */
  readonly label?: Line;
}

export interface LaidCell {
  readonly lines: readonly PlacedLine[];
  readonly pieces: readonly Piece[];
  readonly align: 'left' | 'right';
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

const hangingIndent = 10;

function cellStyle({ size }: TablePlan, font: TextStyle['font'], tabular: boolean): TextStyle {
  const style: TextStyle = { font, size, colour: colours.ink };
  return tabular ? { ...style, tabular: true } : style;
}

function rowOf(cells: readonly LaidCell[]): LaidRow {
  return { cells, lineCount: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
}

function widthAt(plan: TablePlan, index: number): number {
  return (plan.widths[index] ?? 0) - 2 * padding;
}

export function layHeader({ flow, table, plan }: Laying): LaidRow {
  const bold = cellStyle(plan, 'bold', false);
  const quiet = { ...cellStyle(plan, 'regular', false), colour: colours.quiet };
  const cells = plan.columns.map((column, index): LaidCell => {
    const { heading = '', subheading = '', align = 'left' } = table.columns[column] ?? {};
    const said = [
      { text: heading, style: bold },
      { text: subheading, style: quiet },
    ].filter(({ text }) => text !== '');
    const lines = said.flatMap((each, piece) =>
      breakLines(flow.glyphs, [each], widthAt(plan, index)).map((line) => ({ line, indent: 0, piece })),
    );
    return { align, lines, pieces: said.map(({ text }) => ({ kind: 'paragraph', words: text })) };
  });
  return rowOf(cells);
}

export function layRow({ flow, table, plan }: Laying, row: TableRow): LaidRow {
  if (row.kind === 'group') {
    const style = cellStyle(plan, 'bold', false);
    const lines = breakLines(flow.glyphs, [{ text: row.text, style }], area.width - 2 * padding);
    const placed = lines.map((line) => ({ line, indent: 0, piece: 0 }));
    return rowOf([{ align: 'left', lines: placed, pieces: [{ kind: 'paragraph', words: row.text }] }]);
  }
  return rowOf(
    plan.columns.map((column, index) => {
      const align = table.columns[column]?.align ?? 'left';
      const level = column === table.rowHeading ? (row.level ?? 0) * levelIndent : 0;
      return layCell(flow, plan, row.cells[column], widthAt(plan, index), align, level);
    }),
  );
}

function wordsOf({ runs }: Paragraph): string {
  return runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(({ text }) => text).join('');
}

function layCell(
  flow: Flow,
  plan: TablePlan,
  cell: Cell | undefined,
  width: number,
  align: 'left' | 'right',
  level: number,
): LaidCell {
  if (cell === undefined || cell.paragraphs.length === 0) return { lines: [], pieces: [], align };
  const base = cellStyle(plan, 'regular', align === 'right');
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const lines = cell.paragraphs.flatMap((paragraph, piece): PlacedLine[] => {
    const isStatus = look !== undefined && piece === 0;
    const style = isStatus ? { ...base, colour: look.text } : base;
    const isItem = paragraph.bullet === true;
    const indent = level + (isStatus ? plan.size + 2 : isItem ? hangingIndent : 0);
    const texts = said(flow, cell, styled(paragraph.runs, style, colours.quiet));
    const broken = breakLines(flow.glyphs, texts, width - indent).map((line) => ({ line, indent, piece }));
    if (!isItem) return broken;
    const [label] = breakLines(flow.glyphs, [{ text: '•', style }], hangingIndent);
    const [first, ...rest] = broken;
    return label === undefined || first === undefined ? broken : [{ ...first, label }, ...rest];
  });
  const pieces = cell.paragraphs.map((paragraph): Piece => ({
    kind: paragraph.bullet === true ? 'item' : 'paragraph',
    words: wordsOf(paragraph),
  }));
  return { lines, pieces, align };
}

const travels = { '↑': 'improving', '↓': 'worsening', '→': 'unchanged' } as const;
const statusMark = /^(?<before>.* )(?<arrow>[↑↓→])$/u;

/** Marks that are seen at a glance and tell an ear nothing: what they stand for goes with them. */
function said(flow: Flow, { status, figure }: Cell, texts: StyledText[]): StyledText[] {
  const [first] = texts;
  if (first === undefined) return texts;
  const t = textIn(flow.language);
  if (status !== undefined) {
    const { before = '', arrow = '' } = statusMark.exec(first.text)?.groups ?? {};
    const travel = arrow === '↑' || arrow === '↓' || arrow === '→' ? travels[arrow] : undefined;
    if (travel === undefined) return texts;
    const span = `/Alt${textString(t(`pack.travel.${travel}`))}`;
    return [{ ...first, text: before }, { ...first, text: arrow, span }, ...texts.slice(1)];
  }
  const mark = t('pack.provisional-mark');
  if (figure?.provisional !== true || !first.text.endsWith(` ${mark}`)) return texts;
  const span = `/E${textString(t('pack.provisional'))}`;
  return [
    { ...first, text: first.text.slice(0, -mark.length) },
    { ...first, text: mark, span },
    ...texts.slice(1),
  ];
}
