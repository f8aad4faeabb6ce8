// The figures of each chart as a table, for whoever would rather read them than see them.

import { toldWithForecast } from '../../../shared/charts/trend-in-words.ts';
import type { Trend } from '../../../shared/charts/trend.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import type { Point } from '../../../shared/figures/rules/series.ts';
import { speakerIn, textIn } from '../../../shared/language/speak.ts';
import { textCell, type Block, type TableRow } from '../../../shared/packs/pack-document.ts';
import type { Objective, Period } from '../../../shared/register/snapshot.ts';
import { blank, figureCell, haveFiguresPence, type FigureLook } from './cells.ts';
import type { PackInput } from './pack-input.ts';

interface ChartOf {
  readonly title: string;
  readonly trend: Trend;
}

function rowOf(each: Point | Period, look: FigureLook): TableRow {
  const t = textIn(look.language);
  const named = (period: Period) => textCell(speakerIn(look.language)(periodName(period)));
  if (!('value' in each))
    return { kind: 'row', cells: [named(each), blank, textCell(t('pack.chart-data-none'))] };
  const { period, kind } = each;
  return { kind: 'row', cells: [named(period), figureCell(each, look), textCell(t(`kind.${kind}`))] };
}

/** The target stands last. */
function tableOf({ language }: PackInput, objective: Objective, { title, trend }: ChartOf): Block {
  const t = textIn(language);
  const told = [...toldWithForecast(trend), ...(trend.target === undefined ? [] : [trend.target])];
  const look = { pence: haveFiguresPence(told.flatMap((each) => ('value' in each ? [each] : []))), language };
  return {
    kind: 'table',
    name: t('pack.chart-data-of', { measure: title }),
    sheet: t('pack.sheet.chart-data', { ref: objective.ref }),
    columns: [
      { heading: t('pack.period'), align: 'left', share: 1 },
      { heading: t('pack.chart-data-figure'), align: 'right' },
      { heading: t('pack.kind'), align: 'left', share: 1 },
    ],
    rows: told.map((each) => rowOf(each, look)),
    rowHeading: 0,
  };
}

/** Where they were asked for. */
export function chartDataBlocks(input: PackInput, objective: Objective, charts: readonly ChartOf[]): Block[] {
  if (charts.length === 0 || input.contents?.chartData !== true) return [];
  return [
    { kind: 'heading', level: 3, text: textIn(input.language)('pack.chart-data') },
    ...charts.flatMap((chart): Block[] => [
      { kind: 'heading', level: 4, text: chart.title },
      tableOf(input, objective, chart),
    ]),
  ];
}
