// Draws tables: a bold heading over a thin rule and again on every page, no vertical rules, rows broken only when longer than a page.

import type { Table, TableRow } from '../../../shared/packs/pack-document.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { artifact, drawLines, drawUnseen, fillRectangle, strokeLine, tagged } from './canvas.ts';
import { padding, planTable, type TablePlan } from './column-widths.ts';
import { area, baseline, breakPage, gap, room, type Flow } from './flow.ts';
import type { TextStyle } from './shaping/glyphs.ts';
import { languageEntry } from './spoken-language.ts';
import { child } from './structure.ts';
import {
  bulletIndent,
  hangingIndent,
  layHeader,
  layRow,
  type LaidCell,
  type LaidRow,
  type Piece,
} from './table-cells.ts';
import {
  itemBody,
  pieceElement,
  tableElements,
  type CellElements,
  type RowElements,
  type TableElements,
} from './table-structure.ts';
import { breakLines, type Line } from './text-lines.ts';

const verticalPadding = 3.2;
const zebraFrom = 12;

interface Drawing {
  readonly flow: Flow;
  readonly table: Table;
  readonly plan: TablePlan;
  readonly elements: TableElements;
  readonly header: LaidRow;
  readonly lefts: readonly number[];
  readonly zebra: boolean;
  striped: number;
}

function plansOf({ glyphs, plans }: Flow, table: Table): readonly TablePlan[] {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const made = planTable(glyphs, table, area.width);
  plans.set(table, made);
  return made;
}

export function drawTable(flow: Flow, table: Table): void {
  for (const plan of plansOf(flow, table)) {
    gap(flow, 2);
    drawSlice(flow, table, plan);
  }
  flow.y += 8;
}

/** The height of the heading and the first two rows: what a heading above the table keeps with it. */
export function leastTableHeight(flow: Flow, table: Table): number {
  const [plan] = plansOf(flow, table);
  if (plan === undefined) return 0;
  const drawing = { flow, table, plan };
  const kept = table.rows[0]?.kind === 'group' ? 3 : 2;
  const rows = table.rows.slice(0, kept).map((row) => rowHeight(plan, layRow(drawing, row)));
  return rowHeight(plan, layHeader(drawing)) + rows.reduce((sum, height) => sum + height, 0);
}

function drawSlice(flow: Flow, table: Table, plan: TablePlan) {
  const lefts: number[] = [];
  plan.widths.reduce((x, width) => {
    lefts.push(x);
    return x + width;
  }, area.left);
  const elements = tableElements({ flow, table, plan });
  const zebra = table.rows.filter(({ kind }) => kind === 'row').length > zebraFrom;
  const header = layHeader({ flow, table, plan });
  const drawing: Drawing = { flow, table, plan, elements, header, lefts, zebra, striped: 0 };
  const rows = table.rows.map((row) => ({ row, laid: layRow(drawing, row) }));
  const first = rows
    .slice(0, 2)
    .reduce((sum, { laid }) => sum + rowHeight(plan, laid), rowHeight(plan, header));
  if (first > room(flow) && flow.y > area.top && first < area.bottom - area.top) breakPage(flow);
  drawName(drawing);
  drawHeader(drawing, { repeated: false });
  rows.forEach(({ row, laid }, index) => {
    const next = rows[index + 1]?.laid;
    // A heading inside the table keeps the row under it.
    const needed =
      rowHeight(plan, laid) + (row.kind === 'group' && next !== undefined ? rowHeight(plan, next) : 0);
    if (needed > room(flow) && canStart(drawing)) continueOnNextPage(drawing);
    drawRow(drawing, row, laid);
  });
}

/** Some of the table is on the page already, so a new page would give more room. */
function canStart({ flow, plan, header }: Drawing): boolean {
  return flow.y > area.top + rowHeight(plan, header) + 1;
}

function rowHeight({ leading }: TablePlan, { lineCount }: LaidRow): number {
  return lineCount * leading + 2 * verticalPadding;
}

/** Heard before the table, and not seen: the heading above it says as much to the eye. */
function drawName({ flow, table, elements }: Drawing) {
  const language = languageEntry(flow.language, table.name);
  const caption = child(elements.table, 'Caption', language);
  const [line] = breakLines(flow.glyphs, [{ text: table.name, style: nameStyle }], Number.POSITIVE_INFINITY);
  if (line === undefined) return;
  tagged(flow.page, caption, () => drawUnseen(flow.page, flow.glyphs, line, area.left, flow.y));
}

const nameStyle: TextStyle = { font: 'regular', size: 1, colour: colours.ink };

function drawHeader(drawing: Drawing, { repeated }: { repeated: boolean }) {
  const { flow, plan, header, elements, lefts } = drawing;
  const height = rowHeight(plan, header);
  drawTints(drawing, height);
  const whole = { from: 0, count: header.lineCount };
  if (repeated)
    artifact(flow.page, () =>
      header.cells.forEach((cell, position) => drawCell(drawing, cell, position, whole)),
    );
  else {
    const { cells } = elements.header(header);
    header.cells.forEach((cell, position) => drawTagged(drawing, cell, position, whole, cells[position]));
  }
  flow.y += height;
  const right = (lefts.at(-1) ?? 0) + (plan.widths.at(-1) ?? 0);
  artifact(flow.page, () =>
    strokeLine(
      flow.page,
      [
        [area.left, flow.y],
        [right, flow.y],
      ],
      0.8,
      colours.ink,
    ),
  );
}

function continueOnNextPage(drawing: Drawing) {
  breakPage(drawing.flow);
  drawHeader(drawing, { repeated: true });
}

/** Columns of targets are tinted from top to bottom. */
function drawTints({ flow, table, plan, lefts }: Drawing, height: number) {
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

interface Slice {
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
  const left = (lefts[position] ?? area.left) + padding + piece.indent;
  const width = (plan.widths[position] ?? area.width) - 2 * padding - piece.indent;
  const y = firstBaseline(drawing) + at * plan.leading;
  drawLines(flow.page, flow.glyphs, lines, left, y, plan.leading, align, width);
}

function drawLabel(drawing: Drawing, label: Line, position: number, { piece, at }: Shown) {
  const { flow, plan, lefts } = drawing;
  const left = (lefts[position] ?? area.left) + padding + piece.indent - hangingIndent + bulletIndent;
  const y = firstBaseline(drawing) + at * plan.leading;
  drawLines(flow.page, flow.glyphs, [label], left, y, plan.leading);
}

function firstBaseline({ flow, plan }: Drawing): number {
  return baseline(flow.y + verticalPadding, plan.size, plan.leading);
}

function drawCell(drawing: Drawing, cell: LaidCell, position: number, slice: Slice) {
  for (const piece of cell.pieces) {
    const shown = shownOf(piece, slice);
    if (shown !== undefined) drawShown(drawing, cell.align, position, shown);
  }
}

/** Each piece of a cell as what it is: a paragraph, or an item of a list with its bullet. */
function drawTagged(
  drawing: Drawing,
  cell: LaidCell,
  position: number,
  slice: Slice,
  elements: CellElements | undefined,
) {
  if (elements === undefined) return;
  const { page } = drawing.flow;
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

function drawRow(drawing: Drawing, row: TableRow, laid: LaidRow) {
  const { flow, plan } = drawing;
  const elements = drawing.elements.row(row, laid);
  if (row.kind === 'row') drawing.striped += 1;
  else drawing.striped = 0;
  let from = 0;
  while (from < laid.lineCount) {
    const fits = Math.floor((room(flow) - 2 * verticalPadding + 0.01) / plan.leading);
    if (fits < laid.lineCount - from && canStart(drawing) && fits < 3) {
      continueOnNextPage(drawing);
      continue;
    }
    const count = Math.max(1, Math.min(fits, laid.lineCount - from));
    drawFragment(drawing, row, laid, elements, { from, count });
    from += count;
  }
}

function drawFragment(drawing: Drawing, row: TableRow, laid: LaidRow, elements: RowElements, slice: Slice) {
  const { flow, plan, lefts } = drawing;
  const { page } = flow;
  const height = slice.count * plan.leading + 2 * verticalPadding;
  const right = (lefts.at(-1) ?? 0) + (plan.widths.at(-1) ?? 0);
  if (row.kind === 'group')
    artifact(page, () =>
      fillRectangle(page, area.left, flow.y, right - area.left, height, colours.groupTint),
    );
  else {
    if (drawing.zebra && drawing.striped % 2 === 0)
      artifact(page, () => fillRectangle(page, area.left, flow.y, right - area.left, height, colours.zebra));
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
        [area.left, flow.y],
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
    const style: TextStyle = { font: 'regular', size: plan.size, colour: text };
    const shown = breakLines(flow.glyphs, [{ text: shape, style }], plan.size * 2);
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
