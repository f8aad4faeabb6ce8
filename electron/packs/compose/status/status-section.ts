// Status at a glance: how many of each, and every measure with its latest figure, its target and how far it is from that.

import { oncePer } from '../../../../shared/kernel/once.ts';
import { textIn, type Text } from '../../../../shared/language/speak.ts';
import type { Objective } from '../../../../shared/register/snapshot.ts';
import { statuses, type Status } from '../../../../shared/strategy/model/status.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Section,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import { judgedActivities } from '../../../../shared/activities/rules/judged-activity.ts';
import { statusLooks } from '../../../../shared/look/tokens.ts';
import { blank } from '../cells.ts';
import { reportedMeasures } from '../measures.ts';
import { inputOfObjective, type PackInput } from '../pack-input.ts';
import { objectiveNamed, statusOfMeasures } from './status-of-measures.ts';

/** Always there, so that nobody wonders whether they were left out; of the others, those that occur. */
const alwaysCounted: ReadonlySet<Status> = new Set(['complete', 'on track', 'at risk', 'off track']);

function countCells(counted: readonly Status[], found: readonly Status[]): Cell[] {
  return counted.map((status) => {
    const count = found.filter((each) => each === status).length;
    const figure = {
      number: count,
      unit: 'number',
      decimals: 0,
      qualifier: undefined,
      provisional: false,
    } as const;
    return count === 0 ? { ...blank, figure } : { paragraphs: [{ runs: text(String(count)) }], figure };
  });
}

interface Counts {
  readonly counted: readonly Status[];
  readonly rows: readonly TableRow[];
}

const statusesIn = oncePer(
  (id: string) => id,
  (input: PackInput, id: string) => ({
    measures: reportedMeasures(input, { id }).map(({ judgement }) => judgement.status),
    activities: judgedActivities(input, id).map(({ judgement }) => judgement.status),
  }),
);

function countRows(input: PackInput, objectives: readonly Objective[]): Counts {
  const found = objectives.map((objective) => statusesIn(inputOfObjective(input, objective), objective.id));
  const measures = found.map((each) => each.measures);
  const activities = found.map((each) => each.activities);
  const occurring = new Set([...measures.flat(), ...activities.flat()]);
  const counted = statuses.filter((status) => alwaysCounted.has(status) || occurring.has(status));
  const rows = (heading: string, own: readonly (readonly Status[])[]): TableRow[] => [
    { kind: 'group', text: heading },
    ...objectives.map((each, index): TableRow => {
      const { text: words, objective, section } = objectiveNamed(input, each);
      return {
        kind: 'row',
        cells: [{ ...textCell(words), objective, section }, ...countCells(counted, own[index] ?? [])],
      };
    }),
  ];
  const t = textIn(input.language);
  return {
    counted,
    rows: [...rows(measuresHeading(input, objectives), measures), ...rows(t('pack.activities'), activities)],
  };
}

/** They are to be judged by figures, whether there is one yet or not. */
function measuresHeading(input: PackInput, objectives: readonly Objective[]): string {
  const measures = objectives.flatMap((each) => reportedMeasures(input, each));
  const isEmpty = measures.every(({ measure }) => input.index.figuresOf(measure.id).length === 0);
  return textIn(input.language)(isEmpty && measures.length > 0 ? 'pack.measures' : 'pack.with-figures');
}

/** A table of counts has nothing to count. */
function withoutObjectives(t: Text): Block[] {
  return [{ kind: 'paragraph', runs: text(t('pack.no-objectives')), style: 'lead' }];
}

export function statusSection(input: PackInput, objectives: readonly Objective[]): Section {
  const t = textIn(input.language);
  const place = { id: 'status', title: t('pack.glance'), reference: t('pack.glance-reference') };
  if (objectives.length === 0) return { ...place, blocks: withoutObjectives(t) };
  const measures = statusOfMeasures(input, objectives);
  const counts = countRows(input, objectives);
  const blocks: Block[] = [
    {
      kind: 'table',
      name: t('pack.counts-table'),
      sheet: t('pack.counts-table'),
      columns: [
        { heading: t('pack.attention-objective'), align: 'left', share: 1 },
        ...counts.counted.map((status) => ({
          heading: `${statusLooks[status].shape} ${t(`status.${status}`)}`,
          align: 'right' as const,
        })),
      ],
      rows: counts.rows,
      rowHeading: 0,
    },
  ];
  if (measures !== undefined)
    blocks.push(
      { kind: 'heading', level: 2, text: measuresHeading(input, objectives) },
      measures.table,
      ...measures.notes,
    );
  return { ...place, blocks };
}
