// The cells of one row on one page: tints, the shape beside a status, and each piece of a cell as what it is.

import type { CellPicture, InLanguage, Table, TableRow } from '../../../../shared/packs/pack-document.ts';
import { colours, statusLooks } from '../../../../shared/look/tokens.ts';
import { artifact, drawLines, fillRectangle, strokeLine, tagged } from '../canvas.ts';
import { drawFigure } from '../charts.ts';
import { padding, type TablePlan } from './column-widths.ts';
import { areaOf, baseline, type Flow } from '../flow.ts';
import { heardInEach } from '../side-by-side.ts';
import { child } from '../structure.ts';
import {
  bulletIndent,
  cellStyle,
  hangingIndent,
  type LaidCell,
  type LaidRow,
  type Piece,
} from './table-cells.ts';
import {
  itemBody,
  pieceElement,
  type CellElements,
  type RowElements,
  type TableElements,
} from './table-structure.ts';
import type { Line } from '../text-lines.ts';

export const verticalPadding = 3.2;

export interface Drawing {
  readonly flow: Flow;
  readonly table: Table;
  readonly plan: TablePlan;
  readonly elements: TableElements;
  readonly header: LaidRow;
  readonly lefts: readonly number[];
  readonly zebra: boolean;
  striped: number;
  /** How many of its rows are on this page, or begin on it. */
  shown: number;
  /** The heading inside the table that the rows stand under. */
  group: readonly InLanguage[] | undefined;
  /** Where its rows begin on this page. */
  top: number;
}

export function rightOf({ lefts, plan }: Drawing): number {
  return (lefts.at(-1) ?? 0) + (plan.widths.at(-1) ?? 0);
}

export function fillGroup(drawing: Drawing, height: number) {
  const { flow } = drawing;
  const { left } = areaOf(flow.page);
  fillRectangle(flow.page, left, flow.y, rightOf(drawing) - left, height, colours.groupTint);
}

/** Columns of targets are tinted from top to bottom. */
export function drawTints({ flow, table, plan, lefts }: Drawing, height: number) {
  plan.columns.forEach((column, index) => {
    if (table.columns[column]?.tinted !== true) return;
    artifact(flow.page, () =>
      fillRectangle(
        flow.page,
        lefts[index] ?? 0,
        flow.y,
        plan.widths[index] ?? 0,
        height,
        colours.targetTint,
      ),
    );
  });
}

export interface Slice {
  readonly from: number;
  readonly count: number;
}

/** The lines of a piece that are drawn here, and at which line of the slice they begin. */
interface Shown {
  readonly piece: Piece;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly isFirst: boolean;
}

function shownOf(piece: Piece, { from, count }: Slice): Shown | undefined {
  const first = Math.max(0, from - piece.from);
  const until = Math.min(piece.lines.length, from + count - piece.from);
  if (until <= first) return undefined;
  const isWhole = first === 0 && until === piece.lines.length;
  const lines = isWhole ? piece.lines : piece.lines.slice(first, until);
  return { piece, lines, at: piece.from + first - from, isFirst: first === 0 };
}

function drawShown(
  drawing: Drawing,
  align: LaidCell['align'],
  position: number,
  { piece, lines, at }: Shown,
) {
  const { flow, plan, lefts } = drawing;
  const left = (lefts[position] ?? 0) + padding + piece.indent;
  const width = (plan.widths[position] ?? 0) - 2 * padding - piece.indent - piece.outdent;
  const y = firstBaseline(drawing) + at * plan.leading;
  drawLines(flow.page, flow.glyphs, lines, left, y, plan.leading, align, width);
}

function drawLabel(drawing: Drawing, label: Line, position: number, { piece, at }: Shown) {
  const { flow, plan, lefts } = drawing;
  const left = (lefts[position] ?? 0) + padding + piece.indent - hangingIndent + bulletIndent;
  const y = firstBaseline(drawing) + at * plan.leading;
  drawLines(flow.page, flow.glyphs, [label], left, y, plan.leading);
}

function firstBaseline({ flow, plan }: Drawing): number {
  return baseline(flow.y + verticalPadding, plan.size, plan.leading);
}

export function drawCell(drawing: Drawing, cell: LaidCell, position: number, slice: Slice) {
  for (const piece of cell.pieces) {
    const shown = shownOf(piece, slice);
    if (shown !== undefined) drawShown(drawing, cell.align, position, shown);
  }
}

/** In the middle of the lines that the row has room for it in. */
function drawPicture(
  { flow, plan, lefts }: Drawing,
  picture: CellPicture,
  position: number,
  { cell }: CellElements,
) {
  const left = (lefts[position] ?? 0) + padding;
  const { scene } = picture;
  const lines = Math.ceil(scene.height / plan.leading) * plan.leading;
  const top = flow.y + verticalPadding + (lines - scene.height) / 2;
  for (const heard of heardInEach(flow.language, picture))
    drawFigure(flow, cell, { scene, ...heard }, left, top);
}

/** Each piece of a cell as what it is: a paragraph, or an item of a list with its bullet. */
export function drawTagged(
  drawing: Drawing,
  cell: LaidCell,
  position: number,
  slice: Slice,
  elements: CellElements | undefined,
) {
  if (elements === undefined) return;
  const { page } = drawing.flow;
  if (cell.picture !== undefined && slice.from === 0) drawPicture(drawing, cell.picture, position, elements);
  cell.pieces.forEach((piece, index) => {
    const shown = shownOf(piece, slice);
    if (shown === undefined) return;
    const element = pieceElement(drawing.flow, elements, cell, index);
    const { label } = piece;
    if (label !== undefined && shown.isFirst)
      tagged(page, child(element, 'Lbl'), () => drawLabel(drawing, label, position, shown));
    const body = piece.kind === 'item' ? itemBody(element) : element;
    tagged(page, body, () => drawShown(drawing, cell.align, position, shown));
  });
}

export function drawFragment(
  drawing: Drawing,
  row: TableRow,
  laid: LaidRow,
  elements: RowElements,
  slice: Slice,
) {
  const { flow, plan } = drawing;
  const { page } = flow;
  const height = slice.count * plan.leading + 2 * verticalPadding;
  const { left } = areaOf(page);
  const right = rightOf(drawing);
  if (row.kind === 'group') artifact(page, () => fillGroup(drawing, height));
  else {
    if (drawing.zebra && drawing.striped % 2 === 0)
      artifact(page, () => fillRectangle(page, left, flow.y, right - left, height, colours.zebra));
    drawTints(drawing, height);
    if (slice.from === 0) drawStatusShapes(drawing, row);
  }
  laid.cells.forEach((cell, index) => {
    if (cell.lineCount > slice.from) drawTagged(drawing, cell, index, slice, elements.cells[index]);
  });
  flow.y += height;
  artifact(page, () =>
    strokeLine(
      page,
      [
        [left, flow.y],
        [right, flow.y],
      ],
      0.4,
      colours.lightRule,
    ),
  );
}

/** The shape beside a status on its tint: an artifact, because the word beside it says the same. */
function drawStatusShapes({ flow, plan, lefts }: Drawing, row: TableRow & { kind: 'row' }) {
  plan.columns.forEach((column, index) => {
    const status = row.cells[column]?.status;
    if (status === undefined) return;
    const { shape, text, tint } = statusLooks[status];
    const left = (lefts[index] ?? 0) + padding;
    const style = cellStyle(plan, 'regular', false, text);
    const shown = flow.cellLines([{ text: shape, style }], plan.size * 2);
    artifact(flow.page, () => {
      fillRectangle(
        flow.page,
        left - 2,
        flow.y + verticalPadding - 0.6,
        (plan.widths[index] ?? 0) - 2 * padding + 4,
        plan.leading + 0.6,
        tint,
      );
      drawLines(
        flow.page,
        flow.glyphs,
        shown,
        left,
        baseline(flow.y + verticalPadding, plan.size, plan.leading),
        plan.leading,
      );
    });
  });
}
