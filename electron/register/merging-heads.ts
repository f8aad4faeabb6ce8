// What a merge has to change in the tables, gathered while its batches go into the log: of many edits of one field only the last is
// written, and an entity that was edited apart is worked out anew once. It comes to the same as one change after another.

import { deletedField, isFields } from '../../shared/model/change.ts';
import { creationField, knewOnly } from './heads.ts';
import type { ChangeWords } from './log.ts';
import type { Advance } from './projection.ts';
import type { WritableRegister } from './register.ts';

/** Entities that are gathered before they are written: memory has a bound whatever the bundle. */
const mostGathered = 20_000;

/** A change of a batch from elsewhere. */
export interface IncomingChange extends ChangeWords {
  /**
   * What a change supersedes that knew of this one alone. Made by whoever reads, who gives the same text to the changes behind it: where
   * two texts are one, they need not be compared.
   */
  readonly alone: string;
}

interface Standing extends Advance {
  /** What a change supersedes that knew of this one alone. */
  readonly alone: string;
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
  /** The first change of an entity, a creation, which has just been logged. */
  readonly begin: (change: ChangeWords) => void;
  /** Any later change that has just been logged. */
  readonly take: (id: number, change: IncomingChange) => void;
  /** Writes what has been gathered. */
  readonly settle: () => void;
}

function supersedesAll(supersedes: string, standing: readonly string[]): boolean {
  if (standing.length === 1 && supersedes === standing[0]) return true;
  const known = new Set<string>(JSON.parse(supersedes));
  return standing.every((alone) => known.has(alone.slice(2, -2)));
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
  const advancing = projection.advancing();
  const gathered = new Map<string, Gathered>();

  const settle = () => {
    flush();
    // In the order of the tables' keys: neighbours in a table are then written together.
    const inOrder = [...gathered].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [entityId, { entity, made, fields, apart }] of inOrder) {
      if (apart) projection.settle(entity, entityId);
      else {
        if (made !== undefined) projection.begin(entity, entityId, made);
        advancing.advance(entity, entityId, fields);
      }
    }
    advancing.flush();
    gathered.clear();
  };

  const gather = (entityId: string, found: Gathered) => {
    if (gathered.size >= mostGathered) settle();
    gathered.set(entityId, found);
    return found;
  };

  /** One that this file had, or that this merge has written already: what stands in it is read from the heads. */
  const recall = ({ entity, entityId }: ChangeWords): Gathered => {
    const stored = byField(heads.ofEntity(entityId));
    return gather(entityId, {
      entity,
      made: undefined,
      stored,
      fields: new Map(),
      // Who deletes or restores something, or makes it twice, leaves a head that says so.
      apart: stored.has(deletedField) || stored.has(creationField) || projection.waits(entityId),
    });
  };

  /**
   * Whether a change knew of all that stands in its field. Where nothing is stored, its entity's one creation stands, and whoever
   * superseded anything there superseded that: all that its author knew is here.
   */
  const isNext = ({ fields, stored }: Gathered, field: string, supersedes: string | null): boolean => {
    if (supersedes === null) return false;
    const last = fields.get(field)?.alone;
    if (last !== undefined) return supersedes === last || supersedesAll(supersedes, [last]);
    const standing = stored.get(field);
    return (
      standing === undefined ||
      supersedesAll(
        supersedes,
        standing.map((head) => knewOnly(heads.globalId(head))),
      )
    );
  };

  return {
    begin: ({ entity, entityId, value }) => {
      if (projection.table(entity) === undefined) return; // an entity of a newer version waits in the log
      const made: unknown = value === null ? undefined : JSON.parse(value);
      gather(entityId, {
        entity,
        made: isFields(made) ? made : {},
        stored: noHeads,
        fields: new Map(),
        apart: false,
      });
    },
    take: (id, change) => {
      const { entity, entityId, field, value, supersedes, alone } = change;
      let known = gathered.get(entityId);
      if (known === undefined) {
        if (projection.table(entity) === undefined) return;
        known = recall(change);
      }
      if (known.apart) return;
      if (field === null || field === deletedField) known.apart = true;
      else if (isNext(known, field, supersedes))
        known.fields.set(field, { id, alone, value, first: !known.stored.has(field) });
      else known.apart = true;
    },
    settle,
  };
}
