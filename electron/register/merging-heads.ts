// What a merge has to change in the tables, gathered while its batches go into the log: of many edits of one field only the last is
// written, and an entity that was edited apart is worked out anew once. It comes to the same as one change after another.

import { deletedField, isFields } from '../../shared/model/change.ts';
import { creationField } from './heads.ts';
import type { ChangeRecord } from './log.ts';
import type { Advance } from './projection.ts';
import type { WritableRegister } from './register.ts';

/** Entities that are gathered before they are written: memory has a bound whatever the bundle. */
const mostGathered = 20_000;

interface Standing extends Advance {
  readonly globalId: string;
}

interface Gathered {
  readonly entity: string;
  /** The first fields of what this merge makes. */
  readonly made: Readonly<Record<string, unknown>> | undefined;
  /** The heads that were stored before, by field. */
  readonly stored: ReadonlyMap<string, readonly number[]>;
  readonly fields: Map<string, Standing>;
  /** It was edited apart, or deleted or restored: it is worked out from the log. */
  apart: boolean;
}

export interface MergingHeads {
  /** A change that has just been logged. */
  readonly take: (record: ChangeRecord, globalId: string) => void;
  /** Writes what has been gathered. */
  readonly settle: () => void;
}

function supersedesAll(supersedes: string, standing: readonly string[]): boolean {
  if (standing.length === 1 && supersedes === `["${standing[0]}"]`) return true;
  const known = new Set<string>(JSON.parse(supersedes));
  return standing.every((head) => known.has(head));
}

const noHeads: ReadonlyMap<string, readonly number[]> = new Map();

function byField(heads: readonly { readonly field: string; readonly change: number }[]) {
  if (heads.length === 0) return noHeads;
  const fields = new Map<string, number[]>();
  for (const { field, change } of heads) {
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [change]);
    else known.push(change);
  }
  return fields;
}

/** `flush` writes what of the log is still waiting: an entity that was edited apart is read back from it. */
export function mergingHeads({ projection }: WritableRegister, flush: () => void): MergingHeads {
  const { heads } = projection;
  const gathered = new Map<string, Gathered>();

  const begin = ({ entity, entityId, field, value }: ChangeRecord): Gathered | undefined => {
    const table = projection.table(entity);
    if (table === undefined) return undefined; // an entity of a newer version waits in the log
    const deleted = table.isDeleted(entityId);
    const isNew = field === null && deleted === undefined;
    const made: unknown = isNew && value !== null ? JSON.parse(value) : undefined;
    return {
      entity,
      made: isNew ? (isFields(made) ? made : {}) : undefined,
      stored: isNew ? noHeads : byField(heads.ofEntity(entityId)),
      fields: new Map(),
      apart: !isNew && (deleted !== false || projection.waits(entityId)),
    };
  };

  /**
   * Whether a change knew of all that stands in its field. Where nothing is stored, its entity's one creation stands, and whoever
   * superseded anything there superseded that: all that its author knew is here.
   */
  const isNext = ({ fields, stored }: Gathered, field: string, supersedes: string | null): boolean => {
    if (supersedes === null) return false;
    const last = fields.get(field)?.globalId;
    if (last !== undefined) return supersedesAll(supersedes, [last]);
    const standing = stored.get(field) ?? stored.get(creationField);
    return (
      standing === undefined ||
      supersedesAll(
        supersedes,
        standing.map((head) => heads.globalId(head)),
      )
    );
  };

  const settle = () => {
    flush();
    for (const [entityId, { entity, made, fields, apart }] of gathered) {
      if (apart) projection.settle(entity, entityId);
      else {
        if (made !== undefined) projection.begin(entity, entityId, made);
        projection.advance(entity, entityId, fields);
      }
    }
    gathered.clear();
  };

  return {
    take: (record, globalId) => {
      const { entityId, field, value, supersedes, id } = record;
      let known = gathered.get(entityId);
      if (known === undefined) {
        if (gathered.size >= mostGathered) settle();
        known = begin(record);
        if (known === undefined) return;
        gathered.set(entityId, known);
        if (known.made !== undefined) return;
      }
      if (known.apart) return;
      if (field === null || field === deletedField) known.apart = true;
      else if (isNext(known, field, supersedes))
        known.fields.set(field, { id, globalId, value, first: !known.stored.has(field) });
      else known.apart = true;
    },
    settle,
  };
}
