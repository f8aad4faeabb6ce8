// Draws tables: a bold heading over a thin rule and again on every page, no vertical rules, rows broken only where much of a page would be empty.

import type { InLanguage, Table, TableRow } from '../../../../shared/packs/pack-document.ts';
import { colours, packType } from '../../../../shared/look/tokens.ts';
import { artifact, drawLines, drawUnseen, strokeLine, tagged } from '../canvas.ts';
import { planTable, type TablePlan, type TablePlans } from './column-widths.ts';
import { areaOf, baseline, breakPage, gap, room, type Flow } from '../flow.ts';
import type { Way } from '../style/geometry.ts';
import type { TextStyle } from '../shaping/glyphs.ts';
import { pageTextIn } from '../page-text.ts';
import { headingEntry, headingLines, spokenTexts, type Titled } from '../side-by-side.ts';
import { child } from '../structure.ts';
import { layHeader, layRow, type LaidRow, type Laying } from './table-cells.ts';
import {
  drawCell,
  drawFragment,
  drawTagged,
  drawTints,
  fillGroup,
  rightOf,
  verticalPadding,
  type Drawing,
} from './table-drawing.ts';
import { tableElements } from './table-structure.ts';
import { breakLines, type Line } from '../text-lines.ts';

const zebraFrom = 12;

function plansOf({ glyphs, plans, look }: Flow, table: Table): TablePlans {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const made = planTable(glyphs, table, look.geometry.widths);
  plans.set(table, made);
  return made;
}

/** How the page lies that the table needs. */
export function wayOf(flow: Flow, table: Table): Way {
  return plansOf(flow, table).way;
}

export function drawTable(flow: Flow, table: Table): void {
  plansOf(flow, table).plans.forEach((plan, index) => {
    gap(flow, index === 0 ? 2 : 14);
    drawSlice(flow, table, plan, index > 0);
  });
  flow.y += 8;
}

/** The height of the heading and the first two rows: what a heading above the table keeps with it. Of a tall row, as much as may stand alone. */
export function leastTableHeight(flow: Flow, table: Table): number {
  const { way, plans } = plansOf(flow, table);
  const [plan] = plans;
  return plan === undefined ? 0 : leastHeight(flow, beginningOf({ flow, table, plan }, way), way);
}

/** The heading of a table and its first rows. */
interface Beginning {
  readonly plan: TablePlan;
  /** How the page lies that the table needs, and the page that they were laid for. */
  readonly way: Way;
  readonly lies: Way;
  readonly header: LaidRow;
  readonly rows: readonly LaidRow[];
}

/** Of the last table that a heading made room for, or that was begun. */
const beginnings = new WeakMap<Flow, Beginning>();

/** Asked for by the heading above the table, and again by the table itself. */
function beginningOf(laying: Laying, way: Way): Beginning {
  const { flow, table, plan } = laying;
  const { way: lies } = flow.page;
  const known = beginnings.get(flow);
  if (known?.plan === plan && known.way === way && known.lies === lies) return known;
  const most = aQuarter(flow, way);
  const header = layHeader(laying);
  const rows: LaidRow[] = [];
  for (const row of table.rows.slice(0, table.rows[0]?.kind === 'group' ? 3 : 2)) {
    const laid = layRow(laying, row);
    rows.push(laid);
    if (rowHeight(plan, laid) > most) break;
  }
  const made: Beginning = { plan, way, lies, header, rows };
  beginnings.set(flow, made);
  return made;
}

function leastHeight(flow: Flow, { plan, header, rows }: Beginning, way: Way): number {
  const most = aQuarter(flow, way);
  return rows.reduce((sum, row) => sum + Math.min(rowHeight(plan, row), most), rowHeight(plan, header));
}

/** A row moves to the next page rather than break, but not where that would leave more than this empty. */
function aQuarter({ look }: Flow, way: Way): number {
  const [width, height] = look.geometry.size;
  return (way === 'lying' ? width : height) / 4;
}

function drawSlice(flow: Flow, table: Table, plan: TablePlan, isContinued: boolean) {
  const lefts: number[] = [];
  plan.widths.reduce((x, width) => {
    lefts.push(x);
    return x + width;
  }, areaOf(flow.page).left);
  const laying = { flow, table, plan };
  const elements = tableElements(laying);
  const zebra = table.rows.filter(({ kind }) => kind === 'row').length > zebraFrom;
  const beginning = beginningOf(laying, flow.page.way);
  const { header, rows: begun } = beginning;
  const drawing: Drawing = {
    ...laying,
    elements,
    header,
    lefts,
    zebra,
    striped: 0,
    shown: 0,
    group: undefined,
    top: 0,
  };
  const name = isContinued ? layName(drawing) : undefined;
  const named = name === undefined ? 0 : nameHeight(name);
  if (named + leastHeight(flow, beginning, flow.page.way) > room(flow) && flow.y > areaOf(flow.page).top)
    breakPage(flow);
  if (name === undefined) drawUnseenName(drawing);
  else drawName(drawing, name);
  drawHeader(drawing, { repeated: false });
  let ahead: LaidRow | undefined;
  table.rows.forEach((row, index) => {
    const laid = ahead ?? begun[index] ?? layRow(laying, row);
    const next = table.rows[index + 1];
    ahead = next === undefined ? undefined : (begun[index + 1] ?? layRow(laying, next));
    // A heading inside the table keeps the row under it.
    const kept = row.kind === 'group' ? rowHeight(plan, laid) : 0;
    const needed = row.kind === 'group' && ahead !== undefined ? ahead : laid;
    const isMoved =
      (!startsHere(drawing, needed, kept) && canStart(drawing)) ||
      leavesOneAlone(drawing, index, laid, ahead);
    if (isMoved) continueOnNextPage(drawing, row);
    drawRow(drawing, row, laid);
  });
}

/** How many rows at least a table has on its last page, and on the one before it. */
const rowsTogether = 2;

/** Whether only the last row would stand on the next page, where this one can go with it: enough rows stay, and no heading of theirs alone. */
function leavesOneAlone(drawing: Drawing, index: number, laid: LaidRow, last: LaidRow | undefined): boolean {
  const { flow, table, plan, shown } = drawing;
  const { rows } = table;
  if (index !== rows.length - 2 || last === undefined || shown < rowsTogether) return false;
  if (rows.slice(index - 1).some(({ kind }) => kind === 'group')) return false;
  const most = aQuarter(flow, flow.page.way) / 2;
  const isLow = [laid, last].every((each) => rowHeight(plan, each) <= most);
  return isLow && !startsHere(drawing, last, rowHeight(plan, laid));
}

/** Whether it fits, or may break here: a page with room for much of it isn't left empty. */
function startsHere({ flow, plan }: Drawing, laid: LaidRow, kept: number): boolean {
  const left = room(flow) - kept;
  const height = rowHeight(plan, laid);
  const isTall = height > aQuarter(flow, flow.page.way) || laid.lineCount > linesTogether * 2;
  return height <= left || (isTall && left >= aQuarter(flow, flow.page.way));
}

/** The fewest lines of a row that stand alone. */
const linesTogether = 3;

/** Some of the table is on the page already, so a new page would give more room. */
function canStart({ flow, top }: Drawing): boolean {
  return flow.y > top + 1;
}

function rowHeight({ leading }: TablePlan, { lineCount }: LaidRow): number {
  return lineCount * leading + 2 * verticalPadding;
}

function nameOf({ name, inEach }: Table): Titled {
  return { text: name, inEach };
}

/** That it goes on, in each of its languages. */
function continued(inEach: readonly InLanguage[]): Titled {
  const all = inEach.map(({ text: what, language }) => ({
    text: pageTextIn(language)('pack.continued', { what }),
    language,
  }));
  return { text: all.map(({ text }) => text).join(' · '), inEach: all };
}

/** Heard before the table, and not seen: the heading above it says as much to the eye. */
function drawUnseenName({ flow, table, elements }: Drawing) {
  const named = nameOf(table);
  const caption = child(elements.table, 'Caption', headingEntry(named, flow.language));
  const [line] = breakLines(
    flow.glyphs,
    spokenTexts(named, unseenStyle, flow.language),
    Number.POSITIVE_INFINITY,
  );
  if (line === undefined) return;
  drawUnseen(flow.page, caption, flow.glyphs, line, areaOf(flow.page).left, flow.y);
}

const unseenStyle: TextStyle = { font: 'regular', size: 1, colour: colours.ink };
const nameStyle: TextStyle = { font: 'bold', size: packType.table.size, colour: colours.quiet };
const nameLeading = packType.table.leading;

/** Over the further columns of a table that was cut. */
function layName({ flow, table }: Drawing): readonly Line[] {
  const { text, inEach = [{ text, language: flow.language }] } = nameOf(table);
  return headingLines(flow.glyphs, continued(inEach), nameStyle, areaOf(flow.page).width, flow.language);
}

function nameHeight(lines: readonly Line[]): number {
  return lines.length * nameLeading + 2;
}

function drawName({ flow, table, elements }: Drawing, lines: readonly Line[]) {
  tagged(flow.page, child(elements.table, 'Caption', headingEntry(nameOf(table), flow.language)), () =>
    drawLines(
      flow.page,
      flow.glyphs,
      lines,
      areaOf(flow.page).left,
      baseline(flow.y, nameStyle.size, nameLeading),
      nameLeading,
    ),
  );
  flow.y += nameHeight(lines);
}

function drawHeader(drawing: Drawing, { repeated }: { repeated: boolean }) {
  const { flow, plan, header, elements } = drawing;
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
  const right = rightOf(drawing);
  artifact(flow.page, () =>
    strokeLine(
      flow.page,
      [
        [areaOf(flow.page).left, flow.y],
        [right, flow.y],
      ],
      0.8,
      flow.look.accent,
    ),
  );
  drawing.top = flow.y;
}

/** On each page the table says again which columns it has, and which heading inside it the rows stand under. */
function continueOnNextPage(drawing: Drawing, row: TableRow) {
  const { flow, plan, group } = drawing;
  breakPage(flow);
  drawing.shown = 0;
  drawHeader(drawing, { repeated: true });
  if (row.kind === 'group' || group === undefined) return;
  const laid = layRow(drawing, { kind: 'group', text: continued(group).text });
  const height = rowHeight(plan, laid);
  artifact(flow.page, () => {
    fillGroup(drawing, height);
    for (const cell of laid.cells) drawCell(drawing, cell, 0, { from: 0, count: laid.lineCount });
  });
  flow.y += height;
  drawing.top = flow.y;
}

function drawRow(drawing: Drawing, row: TableRow, laid: LaidRow) {
  const { flow, plan } = drawing;
  const elements = drawing.elements.row(row, laid);
  drawing.shown += 1;
  if (row.kind === 'row') drawing.striped += 1;
  else {
    drawing.striped = 0;
    drawing.group = row.inEach ?? [{ text: row.text, language: flow.language }];
  }
  let from = 0;
  while (from < laid.lineCount) {
    const left = laid.lineCount - from;
    const fits = Math.floor((room(flow) - 2 * verticalPadding + 0.01) / plan.leading);
    if (fits < left && canStart(drawing) && fits < linesTogether) {
      continueOnNextPage(drawing, row);
      continue;
    }
    // No single line is left behind.
    const most = fits === left - 1 && fits > linesTogether ? fits - 1 : fits;
    const count = Math.max(1, Math.min(most, left));
    drawFragment(drawing, row, laid, elements, { from, count });
    from += count;
  }
}
