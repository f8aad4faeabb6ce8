// Draws tables: a bold heading over a thin rule and again on every page, no vertical rules, rows broken only when longer than a page.

import { type Cell, type Table, type TableRow } from '../../../shared/packs/pack-document.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { artifact, drawLines, fillRectangle, strokeLine, tagged } from './canvas.ts';
import { padding, planTable, type TablePlan } from './column-widths.ts';
import { area, baseline, breakPage, gap, room, type Flow } from './flow.ts';
import type { TextStyle } from './glyphs.ts';
import { child, headerOfColumn, headerOfRow, spanning, type Element } from './structure.ts';
import { breakLines, styled, type Line } from './text-lines.ts';

const verticalPadding = 3.2;
const zebraFrom = 12;
const bulletIndent = 8;

/** How far a heading stands in under the one above it. */
const levelIndent = 10;

interface LaidCell {
  readonly lines: readonly PlacedLine[];
  readonly align: 'left' | 'right';
}

interface PlacedLine {
  readonly line: Line;
  readonly indent: number;
}

interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly lineCount: number;
}

interface Drawing {
  readonly flow: Flow;
  readonly table: Table;
  readonly plan: TablePlan;
  readonly element: Element;
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
  const element = child(flow.element, 'Table', '');
  const zebra = table.rows.filter(({ kind }) => kind === 'row').length > zebraFrom;
  const header = layHeader({ flow, table, plan });
  const drawing: Drawing = { flow, table, plan, element, header, lefts, zebra, striped: 0 };
  const rows = table.rows.map((row) => ({ row, laid: layRow(drawing, row) }));
  const first = rows
    .slice(0, 2)
    .reduce((sum, { laid }) => sum + rowHeight(plan, laid), rowHeight(plan, header));
  if (first > room(flow) && flow.y > area.top && first < area.bottom - area.top) breakPage(flow);
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

function cellStyle({ size }: TablePlan, font: TextStyle['font'], tabular: boolean): TextStyle {
  const style: TextStyle = { font, size, colour: colours.ink };
  return tabular ? { ...style, tabular: true } : style;
}

type Laying = Pick<Drawing, 'flow' | 'table' | 'plan'>;

function layHeader({ flow, table, plan }: Laying): LaidRow {
  const bold = cellStyle(plan, 'bold', false);
  const quiet = { ...cellStyle(plan, 'regular', false), colour: colours.quiet };
  const cells = plan.columns.map((column, index): LaidCell => {
    const { heading = '', subheading, align = 'left' } = table.columns[column] ?? {};
    const width = (plan.widths[index] ?? 0) - 2 * padding;
    const lines = [
      ...(heading === '' ? [] : breakLines(flow.glyphs, [{ text: heading, style: bold }], width)),
      ...(subheading === undefined
        ? []
        : breakLines(flow.glyphs, [{ text: subheading, style: quiet }], width)),
    ];
    return { align, lines: lines.map((line) => ({ line, indent: 0 })) };
  });
  return { cells, lineCount: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
}

function layRow({ flow, table, plan }: Laying, row: TableRow): LaidRow {
  if (row.kind === 'group') {
    const lines = breakLines(
      flow.glyphs,
      [{ text: row.text, style: cellStyle(plan, 'bold', false) }],
      area.width - 2 * padding,
    );
    return {
      cells: [{ align: 'left', lines: lines.map((line) => ({ line, indent: 0 })) }],
      lineCount: lines.length,
    };
  }
  const cells = plan.columns.map((column, index) =>
    layCell(
      flow,
      plan,
      row.cells[column],
      (plan.widths[index] ?? 0) - 2 * padding,
      table.columns[column]?.align ?? 'left',
      column === table.rowHeading ? (row.level ?? 0) * levelIndent : 0,
    ),
  );
  return { cells, lineCount: Math.max(1, ...cells.map(({ lines }) => lines.length)) };
}

function layCell(
  flow: Flow,
  plan: TablePlan,
  cell: Cell | undefined,
  width: number,
  align: 'left' | 'right',
  level: number,
): LaidCell {
  if (cell === undefined || cell.paragraphs.length === 0) return { lines: [], align };
  const base = cellStyle(plan, 'regular', align === 'right');
  const look = cell.status === undefined ? undefined : statusLooks[cell.status];
  const lines = cell.paragraphs.flatMap(({ runs, bullet }, index): PlacedLine[] => {
    const isStatus = look !== undefined && index === 0;
    const style = isStatus ? { ...base, colour: look.text } : base;
    const indent = level + (isStatus ? plan.size + 2 : bullet === true ? bulletIndent : 0);
    const shown = bullet === true ? [{ text: '• ' }, ...runs] : runs;
    return breakLines(flow.glyphs, styled(shown, style, colours.quiet), width - indent).map((line) => ({
      line,
      indent,
    }));
  });
  return { lines, align };
}

function drawHeader(drawing: Drawing, { repeated }: { repeated: boolean }) {
  const { flow, plan, header, element, lefts } = drawing;
  const height = rowHeight(plan, header);
  drawTints(drawing, height);
  const draw = (cell: LaidCell, position: number) =>
    drawCell(drawing, cell, position, { from: 0, count: cell.lines.length });
  if (repeated) {
    artifact(flow.page, () => header.cells.forEach(draw));
  } else {
    const row = child(element, 'TR');
    header.cells.forEach((cell, position) => {
      const head = child(row, 'TH', headerOfColumn);
      if (cell.lines.length > 0) tagged(flow.page, head, () => draw(cell, position));
    });
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

function drawCell(
  { flow, plan, lefts }: Drawing,
  { lines, align }: LaidCell,
  position: number,
  { from, count }: Slice,
) {
  const left = (lefts[position] ?? area.left) + padding;
  const width = (plan.widths[position] ?? area.width) - 2 * padding;
  const first = baseline(flow.y + verticalPadding, plan.size, plan.leading);
  const shown = lines.slice(from, from + count);
  // Consecutive lines with the same indent are one piece of text.
  for (let index = 0; index < shown.length;) {
    const indent = shown[index]?.indent ?? 0;
    let until = index;
    while (until < shown.length && shown[until]?.indent === indent) until += 1;
    const piece = shown.slice(index, until).map(({ line }) => line);
    drawLines(
      flow.page,
      flow.glyphs,
      piece,
      left + indent,
      first + index * plan.leading,
      plan.leading,
      align,
      width - indent,
    );
    index = until;
  }
}

function drawRow(drawing: Drawing, row: TableRow, laid: LaidRow) {
  const { flow, plan, element } = drawing;
  const line = child(element, 'TR');
  const elements =
    row.kind === 'group' ? [child(line, 'TH', spanning(plan.columns.length))] : cellElements(drawing, line);
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

function cellElements({ table, plan }: Drawing, line: Element): Element[] {
  return plan.columns.map((column) =>
    column === table.rowHeading ? child(line, 'TH', headerOfRow) : child(line, 'TD'),
  );
}

function drawFragment(
  drawing: Drawing,
  row: TableRow,
  laid: LaidRow,
  elements: readonly Element[],
  slice: Slice,
) {
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
    const element = elements[index];
    if (element === undefined || cell.lines.length <= slice.from) return;
    tagged(page, element, () => drawCell(drawing, cell, index, slice));
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
