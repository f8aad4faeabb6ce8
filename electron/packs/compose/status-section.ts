// Status at a glance: how many of what, and every measure with its latest figure on as few lines as there are measures.

import type { Objective } from '../../../shared/register/snapshot.ts';
import { statuses, type Status } from '../../../shared/strategy/model/status.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Section,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { actualsOf } from '../../../shared/figures/rules/series.ts';
import { placedActivities } from './activities.ts';
import { blank, pointCell, statusCell, travelCell } from './cells.ts';
import { isReported, nameOf, usedMeasures } from './measures.ts';
import type { PackInput } from './pack-input.ts';

function countCells(found: readonly Status[]): Cell[] {
  return statuses.map((status) => {
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

function countRows(input: PackInput, objectives: readonly Objective[]): TableRow[] {
  const measures = objectives.map((objective) =>
    usedMeasures(input, objective)
      .filter(isReported)
      .map(({ judgement }) => judgement.status),
  );
  const activities = objectives.map((objective) =>
    placedActivities(input, objective).map(({ judgement }) => judgement.status),
  );
  const rows = (heading: string, found: readonly (readonly Status[])[]): TableRow[] => [
    { kind: 'group', text: heading },
    ...objectives.map((objective, index): TableRow => ({
      kind: 'row',
      cells: [textCell(`${objective.ref}  ${objective.title}`), ...countCells(found[index] ?? [])],
    })),
  ];
  return [...rows('Measures with figures', measures), ...rows('Supporting activities', activities)];
}

function measureRows(input: PackInput, objectives: readonly Objective[]): TableRow[] {
  return objectives.flatMap((objective): TableRow[] => {
    const used = usedMeasures(input, objective).filter(isReported);
    if (used.length === 0) return [];
    return [
      { kind: 'group', text: `${objective.ref}  ${objective.title}` },
      ...used.map((each): TableRow => {
        const latest = actualsOf(each.points).at(-1);
        const name = each.use.label === null ? nameOf(each) : each.measure.name;
        return {
          kind: 'row',
          cells: [
            textCell(name),
            pointCell(latest),
            textCell(latest?.period.label ?? '–'),
            travelCell(each.judgement),
            statusCell({ ...each.judgement, direction: 'unknown' }),
          ],
        };
      }),
    ];
  });
}

export function statusSection(input: PackInput, objectives: readonly Objective[]): Section {
  const rows = measureRows(input, objectives);
  const blocks: Block[] = [
    {
      kind: 'table',
      name: 'Status counts',
      columns: [
        { heading: 'Objective', align: 'left', share: 1 },
        ...statuses.map((status) => ({
          heading: `${statusLooks[status].shape} ${statusLooks[status].word}`,
          align: 'right' as const,
        })),
      ],
      rows: countRows(input, objectives),
      rowHeading: 0,
    },
  ];
  if (rows.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: 'Measures with figures' },
      {
        kind: 'table',
        name: 'Status of measures',
        columns: [
          { heading: 'Measure', align: 'left', share: 1 },
          { heading: 'Latest', align: 'right' },
          { heading: 'Period', align: 'left' },
          { heading: 'Direction', align: 'left' },
          { heading: 'Status', align: 'left' },
        ],
        rows,
        rowHeading: 0,
      },
    );
  }
  return { id: 'status', title: 'Status at a glance', reference: 'Status', blocks };
}
