// The measures of one objective: their table with its ragged periods, footnotes, trend charts and reasons, and those in words.

import { chartAlternative, trendChart } from '../../../shared/charts/trend-chart.ts';
import type { Measure, MeasureUse, Objective, Period } from '../../../shared/register/snapshot.ts';
import {
  text,
  type Block,
  type Cell,
  type ChartItem,
  type Column,
  type Paragraph,
  type Run,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { contradictionSentence } from '../../../shared/attention/rules/attention.ts';
import { derive } from '../../../shared/figures/rules/derived.ts';
import { contradictions } from '../../../shared/figures/rules/contradictions.ts';
import { judgeMeasure, type Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import {
  columnsOf,
  ownSeries,
  seriesOf,
  type GridColumn,
  type Point,
} from '../../../shared/figures/rules/series.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { blank, pointCell, statusCell } from './cells.ts';
import type { PackInput } from './pack-input.ts';

export interface UsedMeasure {
  readonly use: MeasureUse;
  readonly measure: Measure;
  readonly points: readonly Point[];
  readonly judgement: Judgement;
}

/** In the order of the objective's own table. */
export function usedMeasures({ index, today }: PackInput, objective: Objective): UsedMeasure[] {
  return index.usesOf(objective.id).flatMap((use) => {
    const measure = index.measures.get(use.measureId);
    if (measure === undefined) return [];
    const points = seriesOf(index, measure.id, use);
    return [{ use, measure, points, judgement: judgeMeasure(measure, points, today) }];
  });
}

export function isReported({ measure }: UsedMeasure): boolean {
  return measure.standing === 'adopted' && measure.kind === 'quantitative';
}

const kindWords = { actual: '', target: 'Target', forecast: 'Forecast', baseline: 'Baseline' } as const;

/** A period without a date says its kind already: "Baseline", "Target". */
function columnOf({ period, kind, provisional }: GridColumn): Column {
  const says = period.label.toLowerCase().includes(kind) ? '' : kindWords[kind];
  const subheading = says !== '' ? says : provisional && kind === 'actual' ? 'Provisional' : '';
  return {
    heading: period.label,
    align: 'right',
    ...(subheading === '' ? {} : { subheading }),
    ...(kind === 'target' ? { tinted: true as const } : {}),
  };
}

/** Footnotes of one table under one mark each: *, †, ‡, then the same doubled. */
function footnotesOf(used: readonly UsedMeasure[]): Map<string, string> {
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

export function nameOf({ use, measure }: UsedMeasure): string {
  return use.label ?? measure.name;
}

function nameCell(index: RegisterIndex, each: UsedMeasure, mark: string | undefined): Cell {
  const { measure, use } = each;
  const runs: Run[] = [{ text: `${nameOf(each)}${mark ?? ''}` }];
  const leads = leadNames(index, measure.id);
  const quiet = [
    ...(measure.caveat === null ? [] : [measure.caveat]),
    ...(leads.length === 0 ? [] : [`Lead: ${leads.join(', ')}`]),
    ...(use.statedStatus === null ? [] : [`Status in the document: ${use.statedStatus}`]),
    ...(use.comment === null ? [] : [use.comment]),
  ];
  const remarks = quiet.map((words): Paragraph => ({ runs: [{ text: words, quiet: true }] }));
  return { paragraphs: [{ runs }, ...remarks] };
}

function tableRows(
  index: RegisterIndex,
  used: readonly UsedMeasure[],
  columns: readonly GridColumn[],
  marks: ReadonlyMap<string, string>,
): TableRow[] {
  let group: string | null = null;
  return used.flatMap((each): TableRow[] => {
    const { use, points } = each;
    const heading: TableRow[] =
      use.groupHeading !== null && use.groupHeading !== group
        ? [{ kind: 'group', text: use.groupHeading }]
        : [];
    group = use.groupHeading;
    const figures = columns.map(({ period, kind }) => {
      const point = points.find((candidate) => candidate.period.id === period.id && candidate.kind === kind);
      if (point !== undefined) return pointCell(point);
      return kind === 'actual' ? countedCell(index, each, period) : blank;
    });
    const mark = use.footnote === null ? undefined : marks.get(use.footnote);
    return [
      ...heading,
      { kind: 'row', cells: [nameCell(index, each, mark), ...figures, statusCell(each.judgement)] },
    ];
  });
}

/** What the register itself holds, where nobody has stated a figure: a count of projects or members, in italic. */
function countedCell(index: RegisterIndex, { measure, use }: UsedMeasure, period: Period): Cell {
  const derived = derive(index, measure, period, use.objectiveId, 0);
  if (derived === undefined) return blank;
  const percent = measure.unit === 'percent';
  const number = Number(derived.value) / (percent ? 100 : 1);
  return {
    paragraphs: [{ runs: [{ text: `${derived.value}${percent ? '%' : ''}`, italic: true }] }],
    figure: { number, unit: measure.unit, decimals: 0, qualifier: undefined, provisional: false },
  };
}

function chartsOf(used: readonly UsedMeasure[]): ChartItem[] {
  return used.flatMap((each) => {
    const scene = trendChart(each.points);
    if (scene === undefined) return [];
    const title =
      each.use.groupHeading === null || each.use.label === null ? nameOf(each) : each.measure.name;
    return [{ title, scene, alternative: chartAlternative(title, each.points), note: each.judgement.reason }];
  });
}

function reasonsWithoutChart(used: readonly UsedMeasure[]): Block[] {
  const items = used
    .filter(({ points }) => trendChart(points) === undefined)
    .map((each): Paragraph => ({
      runs: [{ text: `${nameOf(each)}: `, bold: true }, { text: each.judgement.reason }],
    }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What this objective's figures say otherwise than another's, until it is settled. */
function openContradictions(index: RegisterIndex, objective: Objective): string[] {
  const used = new Set(index.usesOf(objective.id).map(({ measureId }) => measureId));
  return contradictions(index)
    .filter(({ measure }) => used.has(measure.id))
    .map((each) => `Not settled: ${contradictionSentence(index, each)}`);
}

function inWords(level: 2 | 3, heading: string, used: readonly UsedMeasure[]): Block[] {
  if (used.length === 0) return [];
  const items = used.map(({ measure, use }): Paragraph => {
    const caveat = measure.caveat === null ? [] : [{ text: ` (${measure.caveat})`, quiet: true as const }];
    const comment = use.comment === null ? [] : [{ text: ` ${use.comment}`, quiet: true as const }];
    return { runs: [{ text: measure.name }, ...caveat, ...comment] };
  });
  return [
    { kind: 'heading', level, text: heading },
    { kind: 'list', items },
  ];
}

export function measureBlocks(input: PackInput, objective: Objective): Block[] {
  const { index } = input;
  const used = usedMeasures(input, objective);
  const reported = used.filter(isReported);
  const words = used.filter(
    ({ measure }) => measure.standing === 'adopted' && measure.kind === 'qualitative',
  );
  const candidates = used.filter(({ measure }) => measure.standing === 'candidate');
  const none = reported.length === 0;
  const inText = [
    ...(none ? inWords(2, 'Measures', words) : inWords(3, 'Measures in words', words)),
    ...inWords(none && words.length === 0 ? 2 : 3, 'Proposed measures, not adopted', candidates),
  ];
  if (none) return inText;

  const columns = columnsOf(ownSeries(index, objective.id));
  const marks = footnotesOf(reported);
  const provisional = reported.some(({ points }) => points.some((point) => point.provisional));
  const notes = [
    ...openContradictions(index, objective),
    ...[...marks].map(([note, mark]) => `${mark} ${note}`),
    ...(provisional ? ['p: provisional.'] : []),
  ];
  const charts = input.contents?.charts === false ? [] : chartsOf(reported);
  return [
    { kind: 'heading', level: 2, text: 'Measures' },
    {
      kind: 'table',
      name: `Measures of objective ${objective.ref}`,
      columns: [
        { heading: 'Measure', align: 'left', share: 1 },
        ...columns.map(columnOf),
        { heading: 'Status', align: 'left' },
      ],
      rows: tableRows(index, reported, columns, marks),
      rowHeading: 0,
    },
    ...notes.map((note): Block => ({ kind: 'paragraph', runs: text(note), style: 'note' })),
    ...(charts.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: 'Trends' } as const, { kind: 'charts', charts } as const]),
    ...reasonsWithoutChart(reported),
    ...inText,
  ];
}
