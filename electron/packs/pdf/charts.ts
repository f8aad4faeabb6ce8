// Draws small charts side by side, each with its title above and its note below, never separated by a page break.

import type { ChartItem } from '../../../shared/packs/pack-document.ts';
import { arrowLines, type Ink, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { colours, packType } from '../../../shared/look/tokens.ts';
import { dot, drawLines, sizeOf, strokeLine, tagged, type Page } from './canvas.ts';
import { area, baseline, ensure, type Flow } from './flow.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import { number, textString } from './operators.ts';
import { languageEntry } from './spoken-language.ts';
import { child, type Element } from './structure.ts';
import { breakLines, widthOf, type Line } from './text-lines.ts';

const perRow = 3;
const gutter = 16;
const columnWidth = (area.width - gutter * (perRow - 1)) / perRow;
const titleStyle: TextStyle = { font: 'bold', size: packType.table.size, colour: colours.ink };
const noteStyle: TextStyle = { font: 'regular', size: 8, colour: colours.quiet };
const titleLeading = 11.5;
const noteLeading = 10.5;

const inks: Readonly<Record<Ink, string>> = {
  line: colours.chartLine,
  quiet: colours.quiet,
  rule: colours.rule,
  target: colours.quiet,
};

interface LaidChart {
  readonly item: ChartItem;
  readonly title: readonly Line[];
  readonly note: readonly Line[];
}

/** A chart wider than a column gets the full width of the page. */
function isWide({ scene }: ChartItem): boolean {
  return scene.width > columnWidth + gutter;
}

function lay(glyphs: Glyphs, item: ChartItem): LaidChart {
  const width = isWide(item) ? area.width : columnWidth;
  return {
    item,
    title: breakLines(glyphs, [{ text: item.title, style: titleStyle }], width),
    note: breakLines(glyphs, [{ text: item.note, style: noteStyle }], width),
  };
}

interface RowHeights {
  readonly title: number;
  readonly scene: number;
  readonly note: number;
}

function heightsOf(row: readonly LaidChart[]): RowHeights {
  return {
    title: Math.max(...row.map(({ title }) => title.length)) * titleLeading,
    scene: Math.max(...row.map(({ item }) => item.scene.height)),
    note: Math.max(...row.map(({ note }) => note.length)) * noteLeading,
  };
}

function total({ title, scene, note }: RowHeights): number {
  return title + scene + note + 8;
}

function rowsOf(glyphs: Glyphs, charts: readonly ChartItem[]): LaidChart[][] {
  const rows: LaidChart[][] = [];
  for (const item of charts) {
    const last = rows.at(-1);
    const joins =
      last !== undefined && last.length < perRow && !isWide(item) && !last.some((each) => isWide(each.item));
    if (joins) last.push(lay(glyphs, item));
    else rows.push([lay(glyphs, item)]);
  }
  return rows;
}

export function leastChartsHeight(flow: Flow, charts: readonly ChartItem[]): number {
  const [first] = rowsOf(flow.glyphs, charts.slice(0, perRow));
  return first === undefined ? 0 : total(heightsOf(first));
}

export function drawCharts(flow: Flow, charts: readonly ChartItem[]): void {
  for (const row of rowsOf(flow.glyphs, charts)) {
    const heights = heightsOf(row);
    ensure(flow, total(heights));
    row.forEach((chart, index) =>
      drawChart(flow, chart, area.left + index * (columnWidth + gutter), heights),
    );
    flow.y += total(heights) + 8;
  }
}

function drawChart(flow: Flow, { item, title, note }: LaidChart, x: number, heights: RowHeights) {
  const { page, glyphs, y } = flow;
  const heading = child(flow.element, 'P', languageEntry(flow.language, item.title));
  tagged(page, heading, () =>
    drawLines(page, glyphs, title, x, baseline(y, titleStyle.size, titleLeading), titleLeading),
  );
  const top = y + heights.title + 2;
  drawFigure(flow, flow.element, item, x, top);
  const below = child(flow.element, 'P');
  const noteTop = top + heights.scene + 2;
  tagged(page, below, () =>
    drawLines(page, glyphs, note, x, baseline(noteTop, noteStyle.size, noteLeading), noteLeading),
  );
}

/** A scene with its words for those who don't see it. */
export function drawFigure(
  { page, glyphs }: Flow,
  parent: Element,
  { scene, alternative }: Pick<ChartItem, 'scene' | 'alternative'>,
  x: number,
  top: number,
): void {
  const foot = sizeOf(page)[1];
  const bounds = [x, foot - top - scene.height, x + scene.width, foot - top].map(number).join(' ');
  const entries = `/Alt${textString(alternative)}/A<</O/Layout/Placement/Block/BBox[${bounds}]>>`;
  tagged(page, child(parent, 'Figure', entries), () => drawScene(page, glyphs, scene, x, top));
}

function drawScene(page: Page, glyphs: Glyphs, scene: Scene<string>, x: number, y: number) {
  for (const shape of scene.shapes) drawShape(page, glyphs, scene, shape, x, y);
}

function drawShape(
  page: Page,
  glyphs: Glyphs,
  { labelSize }: Scene<string>,
  shape: Shape<string>,
  x: number,
  y: number,
) {
  const colour = inks[shape.ink];
  if (shape.kind === 'line') {
    const points = shape.points.map(([px, py]) => [x + px, y + py] as const);
    strokeLine(page, points, shape.width, colour, shape.dashed === true ? '[3 2]' : '');
  } else if (shape.kind === 'dot') {
    dot(page, x + shape.x, y + shape.y, shape.radius, colour, shape.hollow);
  } else if (shape.kind === 'arrow') {
    for (const points of arrowLines(shape))
      strokeLine(
        page,
        points.map(([px, py]) => [x + px, y + py] as const),
        1,
        colour,
      );
  } else {
    const style: TextStyle = { font: shape.bold === true ? 'bold' : 'regular', size: labelSize, colour };
    const words = widthOf(glyphs, shape.text, style);
    const left = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? words : words / 2;
    // A space parts each label from the next, for those who read the words of a picture.
    const lines = breakLines(glyphs, [{ text: `${shape.text} `, style }], words + labelSize);
    drawLines(page, glyphs, lines, x + shape.x - left, y + shape.y, labelSize);
  }
}
