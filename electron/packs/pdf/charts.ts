// Draws small charts side by side, each with its title above and its note below, never separated by a page break. One that is in two languages
// stands in the column of each, or under itself where it is wide.

import { chartInEach, type ChartItem } from '../../../shared/packs/pack-document.ts';
import { arrowLines, type Ink, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { colours, packType } from '../../../shared/look/tokens.ts';
import { dot, drawLines, pictureEntries, strokeLine, tagged, type ToHear } from './canvas.ts';
import { areaOf, baseline, ensure, room, type Flow } from './flow.ts';
import type { TextStyle } from './shaping/glyphs.ts';
import { columnsOf, nameColumns, namesHeight } from './side-by-side.ts';
import { languageEntry, spokenIn } from './spoken-language.ts';
import { child, type Element } from './structure.ts';
import { breakLines, widthOf, type Line } from './text-lines.ts';

/** How charts stand beside one another on a page of this width. */
interface Columns {
  readonly whole: number;
  readonly perRow: number;
  readonly width: number;
  readonly gutter: number;
}

/** A small chart needs it. */
const leastWidth = 149.9;
const usualGutter = 16;
const leastGutter = 6;

/** Three where they have room; what is kept for binding may leave it to two. */
function chartColumns({ look }: Flow): Columns {
  const whole = look.geometry.widths.upright;
  const width = Math.max(leastWidth, (whole - 2 * usualGutter) / 3);
  const gutter = (whole - 3 * width) / 2;
  if (gutter >= leastGutter) return { whole, perRow: 3, width, gutter };
  return { whole, perRow: 2, width: (whole - usualGutter) / 2, gutter: usualGutter };
}

const titleStyle: TextStyle = { font: 'bold', size: packType.table.size, colour: colours.ink };
const noteStyle: TextStyle = { font: 'regular', size: 8, colour: colours.quiet };
const titleLeading = 11.5;
const noteLeading = 10.5;

function inkOf(flow: Flow, ink: Ink): string {
  if (ink === 'line') return flow.look.chartLine;
  return ink === 'rule' ? colours.rule : colours.quiet;
}

interface LaidChart {
  readonly item: ChartItem;
  readonly left: number;
  readonly title: readonly Line[];
  readonly note: readonly Line[];
}

interface Row {
  readonly charts: LaidChart[];
  /** Each language of one chart in its own column. */
  readonly isInLanguages: boolean;
  /** No other stands beside it. */
  readonly isFull: boolean;
}

/** A chart wider than a column gets the full width of the page. */
function isWide({ scene }: ChartItem, columns: Columns): boolean {
  return scene.width > columns.width + columns.gutter;
}

function lay({ glyphs }: Flow, item: ChartItem, left: number, width: number): LaidChart {
  return {
    item,
    left,
    title: breakLines(glyphs, [{ text: item.title, style: titleStyle }], width),
    note: breakLines(glyphs, [{ text: item.note, style: noteStyle }], width),
  };
}

interface RowHeights {
  readonly title: number;
  readonly scene: number;
  readonly note: number;
}

function heightsOf({ charts }: Row): RowHeights {
  return {
    title: Math.max(...charts.map(({ title }) => title.length)) * titleLeading,
    scene: Math.max(...charts.map(({ item }) => item.scene.height)),
    note: Math.max(...charts.map(({ note }) => note.length)) * noteLeading,
  };
}

function total({ title, scene, note }: RowHeights): number {
  return title + scene + note + 8;
}

function rowsOf(flow: Flow, charts: readonly ChartItem[]): Row[] {
  const columns = chartColumns(flow);
  const { left } = areaOf(flow.page);
  const rows: Row[] = [];
  for (const item of charts) {
    const inEach = chartInEach(item);
    const last = rows.at(-1);
    if (inEach.some((each) => isWide(each, columns)))
      for (const each of inEach)
        rows.push({ charts: [lay(flow, each, left, columns.whole)], isInLanguages: false, isFull: true });
    else if (inEach.length > 1) {
      const { width, lefts } = columnsOf(flow);
      const laid = inEach.map((each, at) => lay(flow, each, lefts[at] ?? left, width));
      rows.push({ charts: laid, isInLanguages: true, isFull: true });
    } else if (last !== undefined && !last.isFull && last.charts.length < columns.perRow) {
      const across = last.charts.length * (columns.width + columns.gutter);
      last.charts.push(lay(flow, item, left + across, columns.width));
    } else rows.push({ charts: [lay(flow, item, left, columns.width)], isInLanguages: false, isFull: false });
  }
  return rows;
}

export function leastChartsHeight(flow: Flow, charts: readonly ChartItem[]): number {
  const [first] = rowsOf(flow, charts.slice(0, chartColumns(flow).perRow));
  return first === undefined ? 0 : total(heightsOf(first)) + (first.isInLanguages ? namesHeight : 0);
}

export function drawCharts(flow: Flow, charts: readonly ChartItem[]): void {
  for (const row of rowsOf(flow, charts)) {
    const heights = heightsOf(row);
    if (row.isInLanguages) nameColumns(flow, total(heights));
    if (total(heights) > room(flow)) {
      ensure(flow, total(heights));
      if (row.isInLanguages) nameColumns(flow, total(heights));
    }
    for (const chart of row.charts) drawChart(flow, chart, heights);
    flow.y += total(heights) + 8;
  }
}

function drawChart(flow: Flow, { item, left: x, title, note }: LaidChart, heights: RowHeights) {
  const { page, glyphs, y } = flow;
  const { language = flow.language } = item;
  const heading = child(flow.element, 'P', languageEntry(flow.language, item.title, language));
  const spoken = language === flow.language ? '' : spokenIn(language);
  tagged(page, heading, () =>
    drawLines(page, glyphs, title, x, baseline(y, titleStyle.size, titleLeading), titleLeading),
  );
  const top = y + heights.title + 2;
  drawFigure(flow, flow.element, { ...item, spoken }, x, top);
  const below = child(flow.element, 'P', spoken);
  const noteTop = top + heights.scene + 2;
  tagged(page, below, () =>
    drawLines(page, glyphs, note, x, baseline(noteTop, noteStyle.size, noteLeading), noteLeading),
  );
}

/** A scene with its words for those who don't see it. */
export function drawFigure(
  flow: Flow,
  parent: Element,
  { scene, alternative, spoken = '' }: Pick<ChartItem, 'scene'> & ToHear,
  x: number,
  top: number,
): void {
  const { page } = flow;
  const scale = scaleOf(flow, scene);
  const box = { x, y: top, width: scene.width * scale, height: scene.height * scale };
  const figure = child(parent, 'Figure', pictureEntries(page, box, { alternative, spoken }));
  tagged(page, figure, () => drawScene(flow, { scene, scale }, x, top));
}

interface Scaled {
  readonly scene: Scene<string>;
  readonly scale: number;
}

/** One as wide as the page is narrower where room is kept for binding. */
function scaleOf({ look }: Flow, { width }: Scene<string>): number {
  return Math.min(1, look.geometry.widths.upright / width);
}

function drawScene(flow: Flow, scaled: Scaled, x: number, y: number) {
  for (const shape of scaled.scene.shapes) drawShape(flow, scaled, shape, x, y);
}

function drawShape(flow: Flow, { scene, scale }: Scaled, shape: Shape<string>, x: number, y: number) {
  const { page, glyphs } = flow;
  const labelSize = scene.labelSize * scale;
  const colour = inkOf(flow, shape.ink);
  if (shape.kind === 'line') {
    const points = shape.points.map(([px, py]) => [x + px * scale, y + py * scale] as const);
    strokeLine(page, points, shape.width * scale, colour, shape.dashes);
  } else if (shape.kind === 'dot') {
    dot(page, x + shape.x * scale, y + shape.y * scale, shape.radius * scale, colour, shape.hollow);
  } else if (shape.kind === 'arrow') {
    for (const points of arrowLines(shape))
      strokeLine(
        page,
        points.map(([px, py]) => [x + px * scale, y + py * scale] as const),
        scale,
        colour,
      );
  } else {
    const style: TextStyle = { font: shape.bold === true ? 'bold' : 'regular', size: labelSize, colour };
    const words = widthOf(glyphs, shape.text, style);
    const left = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? words : words / 2;
    // A space parts each label from the next, for those who read the words of a picture.
    const lines = breakLines(glyphs, [{ text: `${shape.text} `, style }], words + labelSize);
    drawLines(page, glyphs, lines, x + shape.x * scale - left, y + shape.y * scale, labelSize);
  }
}
