// A chart of a workbook as DrawingML: its words and figures are cells, so that it says what they say, sorted or edited.

import { colours } from '../../../../shared/look/tokens.ts';
import { escaped } from '../../xml.ts';

/** Figures of a series where they stand, with what they are for who doesn't work it out again. */
export interface CellsOf<T> {
  /** "'Objective 1'!$B$5", or several in brackets. */
  readonly formula: string;
  readonly values: readonly (T | null)[];
}

export interface LineSeries {
  readonly name: string;
  /** Each as Excel counts days. */
  readonly days: CellsOf<number>;
  readonly figures: CellsOf<number>;
  /** A target is a dashed line, of one figure; a forecast a dotted one that goes on from the last figure. */
  readonly kind: 'actual' | 'forecast' | 'target';
  /** Where its last figure stands: the target's and the actual's never on the same side of both. */
  readonly labelled: 'above' | 'below';
}

export interface TrendChart {
  readonly title: CellsOf<string>;
  readonly series: readonly LineSeries[];
  readonly format: string;
}

export interface BarSeries {
  readonly name: string;
  readonly figures: CellsOf<number>;
  readonly fill: string;
  readonly line: string;
}

export interface BarChart {
  readonly title: string;
  readonly names: CellsOf<string>;
  readonly series: readonly BarSeries[];
  readonly format: string;
}

function points(values: readonly (string | number | null)[]): string {
  const own = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${own.join('')}`;
}

function words({ formula, values }: CellsOf<string>): string {
  return `<c:strRef><c:f>${escaped(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numbers({ formula, values }: CellsOf<number>, format: string): string {
  const cache = `<c:formatCode>${escaped(format)}</c:formatCode>${points(values)}`;
  return `<c:numRef><c:f>${escaped(formula)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** `size` in hundredths of a point. */
function type(size: number, bold: boolean): string {
  const look = `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(colours.ink)}</a:defRPr>`;
  return `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
}

const small = `<c:txPr>${type(800, false)}</c:txPr>`;
const noOverlay = '<c:overlay val="0"/>';

interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly format: string;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: number;
  readonly grid?: true;
  readonly between: 'midCat' | 'between';
  readonly at: 'min' | 'max';
  /** Beside the axis, or at the edge of the chart, where figures below zero leave them room. */
  readonly labels: 'nextTo' | 'low';
}

function valueAxis({
  id,
  crosses,
  position,
  format,
  least,
  most,
  unit,
  grid,
  between,
  at,
  labels,
}: Axis): string {
  const bounds = [
    most === undefined ? '' : `<c:max val="${most}"/>`,
    least === undefined ? '' : `<c:min val="${least}"/>`,
  ];
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${bounds.join('')}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>`,
    grid === true
      ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(colours.lightRule)}</a:ln></c:spPr></c:majorGridlines>`
      : '',
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`,
    `<c:spPr><a:ln w="6350">${solid(colours.rule)}</a:ln></c:spPr>${small}`,
    `<c:crossAx val="${crosses}"/><c:crosses val="${at}"/><c:crossBetween val="${between}"/>`,
    unit === undefined ? '' : `<c:majorUnit val="${unit}"/>`,
    '</c:valAx>',
  ].join('');
}

function chartSpace(title: string, plot: string, legend: boolean): string {
  const named = `<c:title><c:tx>${title}</c:tx>${noOverlay}<c:txPr>${type(900, true)}</c:txPr></c:title>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    `<c:roundedCorners val="0"/><c:chart>${named}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plot}</c:plotArea>`,
    legend ? `<c:legend><c:legendPos val="b"/>${noOverlay}${small}</c:legend>` : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid(colours.paper)}<a:ln w="6350">${solid(colours.lightRule)}</a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

/** The last figure is labelled. */
function lastLabel(values: readonly (number | null)[], side: 't' | 'b'): string {
  const last = values.findLastIndex((value) => value !== null);
  const shows = (value: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const label = `<c:dLbl><c:idx val="${last}"/>${small}<c:dLblPos val="${side}"/>${shows(1)}</c:dLbl>`;
  return `<c:dLbls>${label}${shows(0)}</c:dLbls>`;
}

const dashes = { actual: '', forecast: '<a:prstDash val="sysDot"/>', target: '<a:prstDash val="dash"/>' };

/** Hollow in the colour of the paper: a forecast has not happened. */
function markerOf(kind: LineSeries['kind'], colour: string): string {
  if (kind === 'target') return '<c:marker><c:symbol val="none"/></c:marker>';
  const line = `<a:ln w="9525">${solid(colour)}</a:ln>`;
  const look = kind === 'forecast' ? `${solid(colours.paper)}${line}` : solid(colour);
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${look}</c:spPr></c:marker>`;
}

function lineSeries(
  { name, days, figures, kind, labelled }: LineSeries,
  index: number,
  format: string,
): string {
  const colour = kind === 'target' ? colours.quiet : colours.chartLine;
  const dash = dashes[kind];
  const mark = markerOf(kind, colour);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
    `<c:spPr><a:ln w="19050">${solid(colour)}${dash}</a:ln></c:spPr>${mark}${lastLabel(figures.values, labelled === 'above' ? 't' : 'b')}`,
    `<c:xVal>${numbers(days, 'General')}</c:xVal>`,
    `<c:yVal>${numbers(figures, format)}</c:yVal><c:smooth val="0"/></c:ser>`,
  ].join('');
}

const yearLength = 365.25;

/** An axis of days, marked at the beginnings of years, or of quarters where there are few. */
function daysAxis(days: readonly number[]): Pick<Axis, 'least' | 'most' | 'unit' | 'format'> {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const parts = last - first < 2 * yearLength ? 4 : 1;
  const part = yearLength / parts;
  // Counted from a day after 1 January 1900, so that a mark never falls on the last day of the year before.
  const begin = Math.floor((first - 2) / part);
  const end = Math.max(begin + 1, Math.ceil((last - 2) / part));
  const unit = Math.max(1, Math.ceil((end - begin) / 6)) * part;
  return {
    least: begin * part + 2.5,
    most: end * part + 2.5,
    unit,
    format: parts === 1 ? 'yyyy' : 'mmm yy',
  };
}

/** An axis of large figures marks whole ones. */
function axisFormat(format: string, values: readonly (number | null)[]): string {
  const large = values.some((value) => value !== null && Math.abs(value) >= 100);
  return large ? format.replace(/\.0+/u, '') : format;
}

export function trendXml({ title, series, format }: TrendChart): string {
  const days = daysAxis(series.flatMap(({ days: { values } }) => values.filter((day) => day !== null)));
  const all = series.flatMap(({ figures }) => figures.values);
  // From zero, so that a small change looks small, as in the PDF; where some are above it and some below, Excel has both.
  const fromZero = {
    ...(all.some((value) => value !== null && value < 0) ? {} : { least: 0 }),
    ...(all.every((value) => value === null || value < 0) ? { most: 0 } : {}),
  };
  const [across, up] = [1, 2];
  const plot = [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...series.map((each, index) => lineSeries(each, index, format)),
    `<c:axId val="${across}"/><c:axId val="${up}"/></c:scatterChart>`,
    valueAxis({
      id: across,
      crosses: up,
      position: 'b',
      between: 'midCat',
      at: 'min',
      labels: 'low',
      ...days,
    }),
    valueAxis({
      id: up,
      crosses: across,
      position: 'l',
      between: 'midCat',
      at: 'min',
      labels: 'low',
      grid: true,
      format: axisFormat(format, all),
      ...fromZero,
    }),
  ];
  return chartSpace(words(title), plot.join(''), series.length > 1);
}

export function barsXml({ title, names, series, format }: BarChart): string {
  const [headings, amounts] = [1, 2];
  const bars = series.map(({ name, figures, fill, line }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
      `<c:spPr>${solid(fill)}<a:ln w="6350">${solid(line)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${words(names)}</c:cat><c:val>${numbers(figures, format)}</c:val></c:ser>`,
    ].join(''),
  );
  const plot = [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...bars,
    `<c:gapWidth val="60"/><c:axId val="${headings}"/><c:axId val="${amounts}"/></c:barChart>`,
    `<c:catAx><c:axId val="${headings}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${small}<c:crossAx val="${amounts}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    valueAxis({
      id: amounts,
      crosses: headings,
      position: 'b',
      between: 'between',
      at: 'max',
      labels: 'nextTo',
      grid: true,
      format,
    }),
  ];
  const named = `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1"/></a:pPr><a:r><a:rPr lang="en-GB" sz="900" b="1"/><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich>`;
  return chartSpace(named, plot.join(''), true);
}
