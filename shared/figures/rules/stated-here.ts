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
function tablesOf(source: Pick<MeasureSource, 'statementsOf'>, use: MeasureUse): Table[] {
  return source
    .statementsOf(use.id)
    .filter(({ settled }) => !settled)
    .flatMap(({ provenance }) => tableOf(provenance) ?? []);
}

interface Stating {
  /** How many objectives use the measure. */
  uses: number;
  readonly tables: Map<MeasureUse, readonly Table[]>;
}

/** By measure, the tables of those uses that state something else. */
const stating = oncePer(
  () => '',
  ({ snapshot, statementsOf }: MeasureSource): ReadonlyMap<string, Stating> => {
    const found = new Map<string, Stating>();
    for (const use of snapshot.measureUses) {
      const known = found.get(use.measureId) ?? { uses: 0, tables: new Map<MeasureUse, readonly Table[]>() };
      known.uses += 1;
      const tables = tablesOf({ statementsOf }, use);
      if (tables.length > 0) known.tables.set(use, tables);
      found.set(use.measureId, known);
    }
    return found;
  },
);

function isAmong(tables: readonly Table[], { file, table }: Table): boolean {
  return tables.some((each) => each.file === file && each.table === table);
}

function tablesOfOthers({ tables }: Stating, use: MeasureUse): Table[] {
  return [...tables].flatMap(([other, own]) => (other === use ? [] : own));
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
  const known = stating(source).get(use.measureId);
  if (known === undefined || known.uses !== 2 || known.tables.size === 0) return points;
  const theirs = tablesOfOthers(known, use);
  return points.filter(({ provenance }) => {
    const at = tableOf(provenance);
    return at === undefined || !isAmong(theirs, at);
  });
}

/**
 * Those that were read from this objective's own table, as far as its contradictions tell which that is: what both state alike is left out,
 * since it may have been read from the other's.
 */
export function readHere(source: MeasureSource, use: MeasureUse, points: readonly Point[]): readonly Point[] {
  const known = stating(source).get(use.measureId);
  if (known === undefined || known.tables.size === 0) return points;
  const own = known.tables.get(use) ?? [];
  const theirs = tablesOfOthers(known, use);
  return points.filter(({ provenance }) => {
    const at = tableOf(provenance);
    if (at === undefined || isAmong(own, at)) return true;
    return !isAmong(theirs, at) && !own.some(({ file }) => file === at.file);
  });
}
