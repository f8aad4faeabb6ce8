// Every figure in a row of its own, for whoever pivots or filters them: a workbook has it beside the tables that are read.

import { sayLocation } from '../../../../shared/files/rules/provenance.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { MeasureInUse } from '../../../../shared/figures/rules/measure-in-use.ts';
import type { Point } from '../../../../shared/figures/rules/series.ts';
import { grouped } from '../../../../shared/language/decimal.ts';
import { speakerIn, textIn, type Text } from '../../../../shared/language/speak.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Column,
  type Section,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Objective } from '../../../../shared/register/snapshot.ts';
import { blank, figureCell } from '../cells.ts';
import { reportedMeasures } from '../measures.ts';
import type { PackInput } from '../pack-input.ts';
import { objectiveNamed } from './status-of-measures.ts';

/** More make a workbook that takes minutes to open; the Figures screen saves those of any one objective. */
const mostRows = 20_000;

function columnsOf(t: Text): Column[] {
  const words = (heading: string): Column => ({ heading, align: 'left' });
  return [
    words(t('pack.attention-objective')),
    { heading: t('pack.measure'), align: 'left', share: 1 },
    words(t('pack.figure-list-unit')),
    words(t('pack.period')),
    words(t('pack.figure-list-first-day')),
    words(t('pack.figure-list-last-day')),
    words(t('pack.kind')),
    { heading: t('pack.chart-data-figure'), align: 'right' },
    words(t('pack.provisional')),
    words(t('pack.figure-list-source')),
    words(t('pack.place')),
  ];
}

function dayCell(day: string | null): Cell {
  return day === null ? blank : { ...textCell(day), day };
}

function originCells({ provenance, workedOut }: Point, { language }: PackInput): readonly [Cell, Cell] {
  if (provenance !== null)
    return [textCell(provenance.file), textCell(speakerIn(language)(sayLocation(provenance)))];
  const t = textIn(language);
  return [textCell(t(workedOut === true ? 'pack.legend-counted' : 'pack.legend-entered')), blank];
}

function rowOf(input: PackInput, named: Cell, { measure }: MeasureInUse, point: Point): TableRow {
  const { language } = input;
  const t = textIn(language);
  const { period, kind, provisional } = point;
  const figure = figureCell(point, { pence: true, language });
  const unit = figure.figure?.number === undefined ? measure.unit : figure.figure.unit;
  return {
    kind: 'row',
    cells: [
      named,
      textCell(measure.name),
      textCell(t(`unit.${unit}`)),
      textCell(speakerIn(language)(periodName(period))),
      dayCell(period.from),
      dayCell(period.to),
      textCell(t(`kind.${kind}`)),
      figure,
      textCell(t(provisional ? 'pack.yes' : 'pack.no')),
      ...originCells(point, input),
    ],
  };
}

function tableOf(input: PackInput, rows: readonly TableRow[]): Block {
  const t = textIn(input.language);
  const name = t('pack.figure-list');
  return { kind: 'table', name, sheet: name, columns: columnsOf(t), rows, rowHeading: 1 };
}

/** A measure that several of the objectives use stands under each, with its figures as that one states them. */
export function figureList(input: PackInput, objectives: readonly Objective[]): Section[] {
  const t = textIn(input.language);
  const title = t('pack.figure-list');
  const rows = objectives.flatMap((objective): TableRow[] => {
    const { text: words, objective: own, section } = objectiveNamed(input, objective);
    const named: Cell = { ...textCell(words), objective: own, section };
    return reportedMeasures(input, objective).flatMap((used) =>
      used.points.map((point) => rowOf(input, named, used, point)),
    );
  });
  if (rows.length === 0) return [];
  const isWhole = rows.length <= mostRows;
  const lead = isWhole
    ? t('pack.figure-list-lead')
    : t('pack.figure-list-too-long', {
        count: grouped(String(rows.length)),
        most: grouped(String(mostRows)),
      });
  return [
    {
      id: 'figure-list',
      title,
      reference: title,
      blocks: [
        { kind: 'paragraph', runs: text(lead), style: 'note' },
        ...(isWhole ? [tableOf(input, rows)] : []),
      ],
    },
  ];
}
