// The measures of one objective in a pack: the table of those with figures, with a column for each period that any of them has; footnotes,
// trend charts, and why each has its status; then the measures in words.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { plotted } from '../../../shared/figures/rules/quantity.ts';
import { isolated } from '../../../shared/language/isolate.ts';
import { contradictionSentence } from '../../../shared/attention/rules/measure-concerns.ts';
import { marksIn } from '../../../shared/charts/marks.ts';
import { spokenScene } from '../../../shared/charts/scene.ts';
import { chartAlternative } from '../../../shared/charts/trend-in-words.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf, type Trend } from '../../../shared/charts/trend.ts';
import { isGoingWrong } from '../../../shared/attention/rules/status-concerns.ts';
import { contradictionsAbout } from '../../../shared/figures/rules/contradictions.ts';
import { measuresOf, type MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import {
  columnKey,
  columnsOf,
  ownSeries,
  type GridColumn,
  type Point,
} from '../../../shared/figures/rules/series.ts';
import type { Language } from '../../../shared/language/language.ts';
import { readPeriod } from '../../../shared/language/reading/dates/read-period.ts';
import { speak, speakerIn, textIn, type Text } from '../../../shared/language/speak.ts';
import {
  text,
  type Block,
  type Cell,
  type ChartItem,
  type Column,
  type Paragraph,
  type RowTrend,
  type Run,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import type { Status } from '../../../shared/strategy/model/status.ts';
import { figureCell, haveFiguresPence, statusCell } from './cells.ts';
import { chartDataBlocks } from './chart-data.ts';
import type { PackInput } from './pack-input.ts';
import { glossary, mentioned } from './status/measure-terms.ts';

/** In the order of the objective's own table: adopted, and with figures. */
export function reportedMeasures({ index, today }: PackInput, { id }: Pick<Objective, 'id'>): MeasureInUse[] {
  return measuresOf(index, id, today).filter(({ isReported }) => isReported);
}

/** A period whose heading had no date is called by that heading, which already says the kind of figure: "Baseline", "Target". */
export function saysItself({ period, kind }: Pick<GridColumn, 'period' | 'kind'>): boolean {
  return period.from === null && period.to === null && readPeriod(period.key)?.kind === kind;
}

/** The kind of figures, as a subheading and in brackets. */
function kindOf(column: GridColumn, t: Text): Pick<Column, 'subheading' | 'inBrackets'> {
  const { kind, provisional } = column;
  if (kind === 'actual')
    return provisional
      ? { subheading: t('pack.provisional'), inBrackets: t('pack.provisional-in-brackets') }
      : {};
  return saysItself(column) ? {} : { subheading: t(`kind.${kind}`), inBrackets: t(`figures.kind.${kind}`) };
}

function columnOf(column: GridColumn, language: Language): Column {
  const { period, kind } = column;
  return {
    heading: speak(language, periodName(period)),
    align: 'right',
    ...kindOf(column, textIn(language)),
    ...(kind === 'target' ? { tinted: true as const } : {}),
    series: { key: columnKey({ periodId: period.id, kind }), on: period.to ?? period.from, kind },
  };
}

/** Footnotes of one table under one mark each: *, †, ‡, then the same doubled. */
function footnotesOf(used: readonly MeasureInUse[]): Map<string, string> {
  const signs = ['*', '†', '‡'];
  const marks = new Map<string, string>();
  for (const { use } of used) {
    if (use.footnote === null || marks.has(use.footnote)) continue;
    const count = marks.size;
    marks.set(
      use.footnote,
      (signs[count % signs.length] ?? '*').repeat(1 + Math.floor(count / signs.length)),
    );
  }
  return marks;
}

/** The name of a footnote in the whole pack: its objective's, and its mark. */
function noteOf(objectiveId: string, mark: string): string {
  return `${objectiveId}-${mark}`;
}

function footnoteBlock(objectiveId: string, mark: string, note: string): Block {
  const noteMark = { note: noteOf(objectiveId, mark), stands: 'before the note' } as const;
  return { kind: 'paragraph', runs: [{ text: mark, noteMark }, { text: ` ${note}` }], style: 'note' };
}

function nameCell({ index, language }: PackInput, each: MeasureInUse, mark: string | undefined): Cell {
  const t = textIn(language);
  const { measure, use } = each;
  const runs: Run[] = [mentioned(each.name, use)];
  if (mark !== undefined)
    runs.push({ text: mark, noteMark: { note: noteOf(use.objectiveId, mark), stands: 'in the text' } });
  const leads = leadNames(index, measure.id);
  const quiet = [
    ...(measure.caveat === null ? [] : [measure.caveat]),
    ...(leads.length === 0 ? [] : [t('pack.lead-names', { names: { several: leads, between: ', ' } })]),
    ...(use.statedStatus === null ? [] : [t('pack.stated-status', { status: use.statedStatus })]),
    ...(use.comment === null ? [] : [use.comment]),
  ];
  const remarks = quiet.map((words): Paragraph => ({ runs: [{ text: words, quiet: true }] }));
  return { paragraphs: [{ runs }, ...remarks], section: glossary };
}

function tableRows(
  input: PackInput,
  used: readonly MeasureInUse[],
  columns: readonly GridColumn[],
  marks: ReadonlyMap<string, string>,
): TableRow[] {
  let group: string | null = null;
  const cellOf = ({ cells, elsewhere }: MeasureInUse, { period, kind }: GridColumn) => {
    const key = columnKey({ periodId: period.id, kind });
    return elsewhere.has(key) ? undefined : cells.get(key);
  };
  const pence = haveFiguresPence(used.flatMap((each) => columns.map((column) => cellOf(each, column))));
  const look = { pence, language: input.language };
  return used.flatMap((each): TableRow[] => {
    const { use } = each;
    const heading: TableRow[] =
      use.groupHeading !== null && use.groupHeading !== group
        ? [{ kind: 'group', text: use.groupHeading }]
        : [];
    group = use.groupHeading;
    const figures = columns.map((column) => figureCell(cellOf(each, column), look));
    const mark = use.footnote === null ? undefined : marks.get(use.footnote);
    const trend = input.contents?.charts === false ? undefined : rowTrend(input, each);
    return [
      ...heading,
      {
        kind: 'row',
        cells: [nameCell(input, each, mark), ...figures, statusCell(each.judgement, input.language)],
        ...(trend === undefined ? {} : { trend }),
      },
    ];
  });
}

function keyOf({ period, kind }: Point): string {
  return columnKey({ periodId: period.id, kind });
}

/** Undefined where there is no chart. */
function rowTrend({ index, today, language }: PackInput, each: MeasureInUse): RowTrend | undefined {
  const trend = trendOf(index, each, today);
  if (trendChart(trend) === undefined) return undefined;
  const { told, forecast, target } = trend;
  const drawn = trend.drawn.filter(({ beside }) => beside !== true);
  const missing = told.flatMap((gap) => {
    if (!('value' in gap)) return columnKey({ periodId: gap.id, kind: 'actual' });
    // The number of what is counted otherwise stands in its cell, and is no part of the line.
    return plotted(gap.value) === undefined ? keyOf(gap) : [];
  });
  return {
    alternative: speak(language, chartAlternative(each.title, trend)),
    columns: [...drawn.map(({ point }) => keyOf(point)), ...missing],
    apart: drawn.filter(({ joined }) => !joined).map(({ point }) => keyOf(point)),
    ...(forecast.length === 0 ? {} : { forecast: forecast.map(({ point }) => keyOf(point)) }),
    target: target === undefined ? undefined : keyOf(target),
  };
}

/** Of so few figures the table says as much. */
const fewestFigures = 3;

/**
 * Whether a chart adds to the table: something goes wrong or has another status than in the last pack, and there are figures enough to see
 * how it came to that.
 */
function addsSomething({ contents, lastPack }: PackInput, each: MeasureInUse, { drawn }: Trend): boolean {
  if (contents?.allCharts === true) return true;
  const { use, judgement } = each;
  const before = lastPack?.statuses.get(use.id);
  const hasMoved = before !== undefined && before !== judgement.status;
  return drawn.length >= fewestFigures && (isGoingWrong(judgement.status) || hasMoved);
}

interface Drawn {
  readonly measure: MeasureInUse;
  readonly trend: Trend;
  /** Undefined where there is nothing to draw. */
  readonly chart: ChartItem | undefined;
  /** Whether it stands in the pack. */
  readonly isIn: boolean;
}

function drawnOf(input: PackInput, used: readonly MeasureInUse[]): Drawn[] {
  const { index, today, language, contents } = input;
  const speak = speakerIn(language);
  return used.map((measure) => {
    const { title, judgement } = measure;
    const trend = trendOf(index, measure, today);
    const scene = trendChart(trend);
    if (scene === undefined) return { measure, trend, chart: undefined, isIn: false };
    const alternative = speak(chartAlternative(title, trend));
    const note = speak(judgement.reason);
    return {
      measure,
      trend,
      chart: { title, scene: spokenScene(speak, scene), alternative, note },
      isIn: contents?.charts !== false && addsSomething(input, measure, trend),
    };
  });
}

/** What the marks in the pictures above it stand for. */
export function marksNote({ language }: PackInput, marks: readonly Saying[]): Block[] {
  const words = marks.map((mark) => speak(language, mark)).join(' ');
  return words === '' ? [] : [{ kind: 'paragraph', runs: text(words), style: 'note', ofPictures: true }];
}

/** The figures and the target stand in the row. */
const needsNoReason: ReadonlySet<Status> = new Set<Status>(['complete', 'on track']);

function reasonsWithoutChart({ language }: PackInput, drawn: readonly Drawn[]): Block[] {
  const speak = speakerIn(language);
  const items = drawn
    .filter(
      ({ measure, chart, isIn }) =>
        !isIn && (chart === undefined || !needsNoReason.has(measure.judgement.status)),
    )
    .map(({ measure: { title, judgement } }): Paragraph => ({
      runs: [{ text: `${isolated(title)}: `, bold: true }, { text: speak(judgement.reason) }],
    }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Where this objective's figures differ from another's, until that is settled. */
function openContradictions({ index, language }: PackInput, objective: Objective): string[] {
  return contradictionsAbout(index, objective.id).map((each) =>
    textIn(language)('pack.not-settled', { what: contradictionSentence(index, each) }),
  );
}

function inWords(level: 2 | 3, heading: string, used: readonly MeasureInUse[]): Block[] {
  if (used.length === 0) return [];
  const items = used.map(({ measure, use, title }): Paragraph => {
    const caveat = measure.caveat === null ? [] : [{ text: ` (${measure.caveat})`, quiet: true as const }];
    const comment = use.comment === null ? [] : [{ text: ` ${use.comment}`, quiet: true as const }];
    return { runs: [{ text: title }, ...caveat, ...comment] };
  });
  return [
    { kind: 'heading', level, text: heading },
    { kind: 'list', items },
  ];
}

export function measureBlocks(input: PackInput, objective: Objective): Block[] {
  const { index, today, language } = input;
  const t = textIn(language);
  const used = measuresOf(index, objective.id, today);
  const reported = reportedMeasures(input, objective);
  const words = used.filter(
    ({ measure }) => measure.adoption === 'adopted' && measure.kind === 'qualitative',
  );
  const candidates = used.filter(({ measure }) => measure.adoption === 'candidate');
  const none = reported.length === 0;
  const inText = [
    ...(none ? inWords(2, t('pack.measures'), words) : inWords(3, t('pack.measures-in-words'), words)),
    ...inWords(none && words.length === 0 ? 2 : 3, t('pack.proposed'), candidates),
  ];
  if (none) return inText;

  const columns = columnsOf(ownSeries(index, objective.id));
  const marks = footnotesOf(reported);
  const provisional = reported.some(({ points }) => points.some((point) => point.provisional));
  const plain = (words: string): Block => ({ kind: 'paragraph', runs: text(words), style: 'note' });
  const notes = [
    ...openContradictions(input, objective).map(plain),
    ...[...marks].map(([note, mark]) => footnoteBlock(objective.id, mark, note)),
    ...(provisional ? [plain(t('pack.provisional-note'))] : []),
  ];
  const drawn = drawnOf(input, reported);
  const shown = drawn.filter(({ isIn }) => isIn);
  const charts = shown.flatMap(({ chart }) => chart ?? []);
  return [
    { kind: 'heading', level: 2, text: t('pack.measures') },
    {
      kind: 'table',
      name: t('pack.measures-table', { ref: objective.ref }),
      sheet: t('pack.sheet.measures', { ref: objective.ref }),
      shared: t('pack.measures'),
      columns: [
        { heading: t('pack.measure'), align: 'left', share: 1 },
        ...columns.map((column) => columnOf(column, language)),
        { heading: t('pack.status'), align: 'left' },
      ],
      rows: tableRows(input, reported, columns, marks),
      rowHeading: 0,
    },
    ...notes,
    ...(charts.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: t('pack.trends') } as const,
          { kind: 'charts', charts } as const,
          ...marksNote(input, marksIn(shown.map(({ trend }) => trend))),
          ...chartDataBlocks(
            input,
            objective,
            shown.map(({ measure: { title }, trend }) => ({ title, trend })),
          ),
        ]),
    ...reasonsWithoutChart(input, drawn),
    ...inText,
  ];
}
