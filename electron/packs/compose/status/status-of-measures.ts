// Every measure in one line: how its figures went, the latest, the target that it is judged by, how far it is from that, and its status.

import { marksInLines } from '../../../../shared/charts/marks.ts';
import { sparkline } from '../../../../shared/charts/sparkline.ts';
import { spokenScene, type Scene } from '../../../../shared/charts/scene.ts';
import { chartAlternative, figuresInWords } from '../../../../shared/charts/trend-in-words.ts';
import { trendOf, type Trend } from '../../../../shared/charts/trend.ts';
import { oncePer } from '../../../../shared/kernel/once.ts';
import type { MeasureInUse } from '../../../../shared/figures/rules/measure-in-use.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { Point } from '../../../../shared/figures/rules/series.ts';
import { speakerIn, textIn } from '../../../../shared/language/speak.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Column,
  type Table,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Objective } from '../../../../shared/register/snapshot.ts';
import { gapToTarget } from '../../../../shared/strategy/rules/gap-to-target.ts';
import {
  blank,
  figureCell,
  haveFiguresMarks,
  haveFiguresPence,
  statusCell,
  travelCell,
  type FigureLook,
} from '../cells.ts';
import { marksNote, reportedMeasures } from '../measures.ts';
import { glossary, mentionedAgain } from './measure-terms.ts';
import { inputOfObjective, type PackInput } from '../pack-input.ts';
import { sectionOf } from '../section-of.ts';

/** An objective as a heading or at the head of a row: in words, and its number and title apart. */
export function objectiveNamed({ language }: PackInput, objective: Objective) {
  const { ref, title } = objective;
  return {
    text: textIn(language)('pack.objective-title', { ref, title }),
    objective: { ref, title },
    section: sectionOf(objective),
  };
}

/** The figures in words, and on the page the picture of them. */
function trendCell({ language }: PackInput, { each, trend, scene }: Judged): Cell {
  if (scene === undefined) return blank;
  const speak = speakerIn(language);
  const alternative = speak(chartAlternative(each.title, trend));
  const words = textCell(speak(figuresInWords(trend)));
  return { ...words, picture: { scene: spokenScene(speak, scene), alternative } };
}

function periodCell({ language }: PackInput, point: Point | undefined): Cell {
  return textCell(point === undefined ? '–' : speakerIn(language)(periodName(point.period)));
}

/** A column that is only headed "Target" is of no period. */
function periodOfTarget(input: PackInput, target: Point | undefined): Cell {
  return target !== undefined && target.period.to === null ? blank : periodCell(input, target);
}

interface Judged {
  readonly each: MeasureInUse;
  readonly trend: Trend;
  /** Undefined where there is none to draw, or where none was asked for. */
  readonly scene: Scene | undefined;
  readonly toTarget: ReturnType<typeof gapToTarget>;
}

const judgedMeasures = oncePer(
  (id: string) => id,
  (input: PackInput, id: string): readonly Judged[] =>
    reportedMeasures(input, { id }).map((each) => {
      const { index, today, contents } = input;
      const trend = trendOf(index, each, today);
      const scene = contents?.charts === false ? undefined : sparkline(trend);
      return { each, trend, scene, toTarget: gapToTarget(each.measure, each.points, today) };
    }),
);

/** Under the name of the objective; none where nothing is measured. */
const rowsOfObjective = oncePer(
  (id: string, pence: boolean) => `${id} ${pence}`,
  (input: PackInput, id: string, pence: boolean): readonly TableRow[] => {
    const objective = input.index.objectives.get(id);
    const used = judgedMeasures(input, id);
    if (objective === undefined || used.length === 0) return [];
    const look = { pence, language: input.language };
    return [
      { kind: 'group', ...objectiveNamed(input, objective) },
      ...used.map((each) => rowOf(input, each, look)),
    ];
  },
);

function rowOf(input: PackInput, judged: Judged, look: FigureLook): TableRow {
  const { each, toTarget } = judged;
  const { language } = input;
  const t = textIn(language);
  const { measure, use, title, latest, judgement } = each;
  const { target, gap } = toTarget;
  return {
    kind: 'row',
    cells: [
      { paragraphs: [{ runs: [mentionedAgain(title, use)] }], section: glossary },
      textCell(t(`polarity.${measure.polarity}`)),
      trendCell(input, judged),
      figureCell(latest, look),
      periodCell(input, latest),
      figureCell(target, look),
      periodOfTarget(input, target),
      textCell(speakerIn(language)(gap)),
      statusCell({ ...judgement, direction: 'unknown' }, language),
      travelCell(judgement, language),
    ],
  };
}

export interface StatusOfMeasures {
  readonly table: Table;
  /** What the marks in it stand for. */
  readonly notes: readonly Block[];
}

function notesOf(input: PackInput, judged: readonly Judged[], isMarked: boolean): Block[] {
  const drawn = judged.filter(({ scene }) => scene !== undefined).map(({ trend }) => trend);
  const note = textIn(input.language)('pack.provisional-note');
  return [
    ...marksNote(input, marksInLines(drawn)),
    ...(isMarked ? [{ kind: 'paragraph', runs: text(note), style: 'note' } as const] : []),
  ];
}

/** Undefined where nothing is measured. */
export function statusOfMeasures(
  input: PackInput,
  objectives: readonly Objective[],
): StatusOfMeasures | undefined {
  const { language } = input;
  const t = textIn(language);
  const all = objectives.map(({ id }) => ({ id, own: inputOfObjective(input, { id }) }));
  const judged = all.flatMap(({ id, own }) => judgedMeasures(own, id));
  const figures = judged.flatMap(({ each, toTarget }) => [each.latest, toTarget.target]);
  const pence = haveFiguresPence(figures);
  const rows = all.flatMap(({ id, own }) => rowsOfObjective(own, id, pence));
  if (rows.length === 0) return undefined;
  const beneath = (heading: string): Column => ({ heading, align: 'left', beneath: true });
  const table: Table = {
    kind: 'table',
    name: t('pack.status-of-measures'),
    sheet: t('pack.status-of-measures'),
    columns: [
      { heading: t('pack.measure'), align: 'left', share: 1 },
      beneath(t('pack.good-is')),
      { heading: t('pack.trend'), align: 'left', pictures: true },
      { heading: t('pack.latest'), align: 'right' },
      beneath(t('pack.period')),
      { heading: t('pack.target'), align: 'right', tinted: true },
      beneath(t('pack.target-period')),
      { heading: t('pack.gap'), align: 'left' },
      { heading: t('pack.status'), align: 'left' },
      beneath(t('pack.direction')),
    ],
    rows,
    rowHeading: 0,
  };
  const notes = notesOf(input, judged, haveFiguresMarks(figures, { pence, language }));
  return { table, notes };
}
