// The trend of one measure as a small chart: its actuals along a line of time from zero, the first and last labelled, what is forecast after
// them as a dotted line, and its target as a dashed one.

import { scaleLinear } from 'd3-scale';
import { chartsWords } from './words.ts';
import { figureLabels, roomFor } from './labels.ts';
import { findPlace, freePlace, type Box } from './free-place.ts';
import { isUpwards, plotted } from '../figures/rules/quantity.ts';
import { periodInBrief } from '../figures/rules/period-name.ts';
import type { Spoken } from '../kernel/saying.ts';
import { inBriefIn } from '../language/dates.ts';
import { languages } from '../language/language.ts';
import { say } from '../language/say.ts';
import { arrowLines, dashed, dotted, type Scene, type Shape } from './scene.ts';
import { acrossOf, partsOf, type At } from './trend-plot.ts';
import { isUnsettled, type Drawn, type Trend } from './trend.ts';

const labelSize = 7.5;
const size = { width: 150, height: 80 };
const plot = { left: 10, top: 13, bottom: 59 };
const periodsAt = plot.bottom + 13;
/** The figures beside the plot have one of two widths, so that most charts in a row are alike. */
const rooms = [32, 56] as const;
/** Figures that only their last digits tell apart take more of it, as long as there is a plot left. */
const mostRoom = 104;
const beside = 6;
/** Baselines nearer to each other than this would touch. */
const labelGap = 9.5;
/** A figure without a day stands this far from those that have one. */
const apart = 16;

function line(points: readonly At[], ink: 'line' | 'rule' | 'target', width: number): Shape {
  return { kind: 'line', points, ink, width, ...(ink === 'target' ? { dashes: dashed } : {}) };
}

function widthOfWord(key: 'charts.target' | 'charts.forecast-of'): number {
  return Math.max(...chartsWords[key].map((words) => roomFor(words.replace('{{figure}}', ''), labelSize)));
}

const targetWords = widthOfWord('charts.target');
const forecastWords = widthOfWord('charts.forecast-of');

interface Labels {
  readonly first: string;
  readonly last: string;
  readonly forecast: string | undefined;
  readonly target: string | undefined;
  /** How wide the figures beside the plot are. */
  readonly room: number;
}

/** Beside the plot stands the last figure, or where there is a forecast the last of that. */
function labelsOf(first: Drawn, last: Drawn, ahead: Drawn | undefined, target: Trend['target']): Labels {
  const room = rooms[1];
  const wanted = [
    { value: first.point.value, room: 80 },
    { value: last.point.value, room, bold: true as const },
    ...(ahead === undefined ? [] : [{ value: ahead.point.value, room: room - forecastWords }]),
    ...(target === undefined ? [] : [{ value: target.value, room: room - targetWords }]),
  ];
  const [one = '', other = '', ...others] = figureLabels(wanted, labelSize);
  const forecast = ahead === undefined ? undefined : others[0];
  const aim = target === undefined ? undefined : others.at(-1);
  const taken = Math.max(
    forecast === undefined ? roomFor(other, labelSize, true) : forecastWords + roomFor(forecast, labelSize),
    aim === undefined ? 0 : targetWords + roomFor(aim, labelSize),
  );
  const fits = rooms.find((each) => taken <= each);
  return { first: one, last: other, forecast, target: aim, room: fits ?? Math.min(taken, mostRoom) };
}

/** Where the last figure and the target are written: beside their marks, as far apart as they must be. */
function besideOf(last: number, target: number | undefined): readonly [last: number, target: number] {
  const middle = 2.6;
  if (target === undefined) return [last + middle, 0];
  const order = target <= last ? -1 : 1;
  const [lowest, highest] = [plot.bottom + middle, 7];
  const short = Math.max(0, labelGap - Math.abs(target - last)) / 2;
  let [one, other] = [last + middle - order * short, target + middle + order * short];
  const down = Math.max(0, highest - Math.min(one, other)) - Math.max(0, Math.max(one, other) - lowest);
  one += down;
  other += down;
  return [one, other];
}

const radius = 2;
const arrowLength = 5.5;

/** Up from "over 420", down from "under 420"; nothing from any other figure. */
function arrows(drawn: readonly Drawn[], at: readonly At[]): Extract<Shape, { kind: 'arrow' }>[] {
  return drawn.flatMap(({ point: { value } }, index) => {
    const place = at[index];
    if (value.kind !== 'bounded' || place === undefined) return [];
    const [x, y] = place;
    const way = isUpwards(value) ? -1 : 1;
    const from = y + way * radius;
    return [{ kind: 'arrow', x, from, to: from + way * arrowLength, ink: 'line' } as const];
  });
}

/** Lines that another label crosses wherever it would touch the one at this place. */
function outlineOf([x, y]: At, width: number, height: number): readonly (readonly At[])[] {
  return [y, y - height / 2, y - height].map((level) => [
    [x, level],
    [x + width, level],
  ]);
}

type Label = Extract<Shape, { kind: 'label' }>;

/** Where a forecast takes the room, a figure without a free place is left to the table. */
function placed(place: At | undefined, label: Pick<Label, 'text' | 'ink' | 'bold'>): Shape[] {
  if (place === undefined) return [];
  const [x, y] = place;
  return [{ kind: 'label', x, y, anchor: 'start', ...label }];
}

function besideThePlot(
  key: 'charts.target' | 'charts.forecast-of',
  figure: string,
  right: number,
  y: number,
): Shape {
  return { kind: 'label', x: right + beside, y, text: say(key, { figure }), anchor: 'start', ink: 'target' };
}

/** Those that the line of time begins and ends with: a baseline beside the line may be later than all of it. */
function ends(all: readonly Drawn[]): (Drawn | undefined)[] {
  const line = all.filter((each) => each.beside !== true);
  const last = line.at(-1);
  const later = all.filter((each) => each.beside === true && (each.day ?? '') > (last?.day ?? '9'));
  return [line[0], later.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '')).at(-1) ?? last];
}

const periodGap = 4;
/** In whichever language it is read. */
function roomForPeriod(label: Spoken): number {
  if (typeof label !== 'object') return roomFor(String(label), labelSize);
  if ('say' in label || !('inBrief' in label)) return 0;
  return Math.max(...languages.map((language) => roomFor(inBriefIn(language, label.inBrief), labelSize)));
}

/** Where wide figures leave the line little room, the last period stands further right than its end. */
function periodLabels(first: Drawn, last: Drawn, right: number): Shape[] {
  const [one = '', other = ''] = [first, last].map(({ point: { period } }) => periodInBrief(period));
  const left = 4;
  const least = left + roomForPeriod(one) + periodGap + roomForPeriod(other);
  const end = Math.min(size.width, Math.max(right + 4, least));
  return [
    { kind: 'label', x: left, y: periodsAt, text: one, anchor: 'start', ink: 'quiet' },
    { kind: 'label', x: end, y: periodsAt, text: other, anchor: 'end', ink: 'quiet' },
  ];
}

/** Undefined when there are fewer than two actuals to draw, or no time between them. */
export function trendChart({ drawn, forecast, target }: Trend): Scene | undefined {
  const last = drawn.at(-1);
  const ahead = forecast.at(-1);
  const all = [...drawn, ...forecast];
  const [earliest, latest] = ends(all);
  const first = earliest === last ? drawn[0] : earliest;
  if (first === undefined || earliest === undefined || last === undefined || drawn.length < 2)
    return undefined;
  const labels = labelsOf(first, last, ahead, target);
  const right = size.width - beside - labels.room;
  const across = acrossOf(all, { left: plot.left, right, apart });
  if (across === undefined) return undefined;
  const aim = target === undefined ? undefined : plotted(target.value);
  const values = [0, ...all.map(({ value }) => value), ...(aim === undefined ? [] : [aim])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const up = scaleLinear([low, high === low ? low + 1 : high], [plot.bottom, plot.top]);
  const at = all.map(({ value }, index): At => [across[index] ?? plot.left, up(value)]);
  const expected = ahead === undefined ? [] : at.slice(drawn.length - 1);
  const over = (height: number): At[] => [
    [plot.left - 4, height],
    [right + 4, height],
  ];
  const zero = up(0);
  const aimed = aim === undefined ? undefined : up(aim);
  const [endAt, aimedAt] = besideOf(up((ahead ?? last).value), aimed);
  const parts = partsOf(drawn, at).filter((part) => part.length > 1);
  const pointing = arrows(all, at);
  const obstacles = {
    lines: [
      ...parts,
      expected,
      ...pointing.flatMap(arrowLines),
      over(zero),
      ...(aimed === undefined ? [] : [over(aimed)]),
    ],
    dots: at,
  };
  const within: Box = { left: plot.left - 3, right: size.width, top: 1, bottom: plot.bottom + 3 };
  const height = labelSize * 0.72;
  const inPlot = { ...within, right: right + 4 };
  const width = roomFor(labels.last, labelSize, true);
  const isAtTheEnd = ahead === undefined && last === latest;
  const lastPlace: At | undefined = isAtTheEnd
    ? [right + beside, endAt]
    : findPlace({ beside: at[drawn.length - 1] ?? [0, 0], width, height, within: inPlot, ...obstacles });
  const firstPlace = (isAtTheEnd ? freePlace : findPlace)({
    beside: at[all.indexOf(first)] ?? [plot.left, zero],
    width: roomFor(labels.first, labelSize),
    height,
    within: inPlot,
    lines: [...obstacles.lines, ...(lastPlace === undefined ? [] : outlineOf(lastPlace, width, height))],
    dots: at,
  });
  const shapes: Shape[] = [
    line(over(zero), 'rule', 0.5),
    { kind: 'label', x: 0, y: zero + 2.6, text: '0', anchor: 'start', ink: 'quiet', scale: true },
    ...(aimed === undefined ? [] : [line(over(aimed), 'target', 0.8)]),
    ...parts.map((part) => line(part, 'line', 1.4)),
    ...(ahead === undefined
      ? []
      : [{ kind: 'line', points: expected, ink: 'line', width: 1, dashes: dotted } as const]),
    ...all.map(({ point }, index): Shape => {
      const [x, y] = at[index] ?? [0, 0];
      const hollow = point.kind === 'forecast' || isUnsettled(point);
      return { kind: 'dot', x, y, radius, ink: 'line', hollow };
    }),
    ...pointing,
    ...placed(lastPlace, { text: labels.last, ink: 'line', bold: true }),
    ...(labels.forecast === undefined
      ? []
      : [besideThePlot('charts.forecast-of', labels.forecast, right, endAt)]),
    ...(labels.target === undefined ? [] : [besideThePlot('charts.target', labels.target, right, aimedAt)]),
    ...placed(firstPlace, { text: labels.first, ink: 'quiet' }),
    ...periodLabels(earliest, latest ?? last, right),
  ];
  return { ...size, labelSize, shapes };
}
