// While two objectives state different figures of one measure, which of its figures are whose: then what one of them says is no part of the
// other's trend, and nothing that the other is judged by. Only the table that a figure was read from tells them apart.

import { oncePer } from '../../kernel/once.ts';
import type { Provenance } from '../../kernel/provenance.ts';
import type { MeasureUse } from '../../register/snapshot.ts';
import type { MeasureSource } from './measure-source.ts';
import type { Point } from './series.ts';

interface Table {
  readonly file: string;
  readonly table: number;
}

function tableOf(provenance: Provenance | null): Table | undefined {
  if (provenance === null || !('at' in provenance) || !('table' in provenance.at)) return undefined;
  return { file: provenance.file, table: provenance.at.table };
}

/** The tables that state something else than the register for this use: they are the objective's own. */
function tablesOf(source: MeasureSource, use: MeasureUse): Table[] {
  return source
    .statementsOf(use.id)
    .filter(({ settled }) => !settled)
    .flatMap(({ provenance }) => tableOf(provenance) ?? []);
}

interface Stating {
  /** How many objectives use the measure. */
  readonly uses: number;
  readonly own: readonly Table[];
  readonly theirs: readonly Table[];
}

const usesOfMeasures = oncePer(
  () => '',
  ({ snapshot }: MeasureSource): ReadonlyMap<string, readonly MeasureUse[]> =>
    Map.groupBy(snapshot.measureUses, ({ measureId }) => measureId),
);

/** Undefined where nothing is contradicted. What the uses of other measures state isn't read: a preview would depend on all of it. */
function statingOf(source: MeasureSource, use: MeasureUse): Stating | undefined {
  const uses = usesOfMeasures(source).get(use.measureId) ?? [];
  if (uses.length < 2) return undefined;
  const own = tablesOf(source, use);
  const theirs = uses.flatMap((other) => (other.id === use.id ? [] : tablesOf(source, other)));
  return own.length + theirs.length === 0 ? undefined : { uses: uses.length, own, theirs };
}

function isAmong(tables: readonly Table[], { file, table }: Table): boolean {
  return tables.some((each) => each.file === file && each.table === table);
}

/**
 * Of the points of a measure, those that aren't another objective's alone. A figure is kept as it is first stated: what was read from the
 * table of the one that contradicts this one is nothing that this one states. Where nothing is contradicted, or all of it is settled, it is the
 * list that was given. Of more than two objectives nobody knows which of them agree.
 */
export function statedHere(
  source: MeasureSource,
  use: MeasureUse,
  points: readonly Point[],
): readonly Point[] {
  const known = statingOf(source, use);
  if (known?.uses !== 2) return points;
  return points.filter(({ provenance }) => {
    const at = tableOf(provenance);
    return at === undefined || !isAmong(known.theirs, at);
  });
}

/**
 * Those that were read from this objective's own table, as far as its contradictions tell which that is: what both state alike is left out,
 * since it may have been read from the other's.
 */
export function readHere(source: MeasureSource, use: MeasureUse, points: readonly Point[]): readonly Point[] {
  const known = statingOf(source, use);
  if (known === undefined) return points;
  const { own, theirs } = known;
  return points.filter(({ provenance }) => {
    const at = tableOf(provenance);
    if (at === undefined || isAmong(own, at)) return true;
    return !isAmong(theirs, at) && !own.some(({ file }) => file === at.file);
  });
}
