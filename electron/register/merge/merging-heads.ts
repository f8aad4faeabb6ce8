// What a merge has to change in the tables, gathered while its batches go into the log: of many edits of one field only the last is
// written, and an entity with concurrent changes is recalculated once. The result is the same as one change after another.

import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { inside } from '../connection.ts';
import { creationField, supersedingOnly } from '../log/heads.ts';
import type { ChangeContent } from '../log/log.ts';
import type { Advance } from '../projection/projection.ts';
import type { WritableRegister } from '../register.ts';

/** Entities gathered before they are written: memory stays bounded whatever the bundle. */
const mostGathered = 20_000;

/** A change of a batch from elsewhere. */
export interface IncomingChange extends ChangeContent {
  /** Its number among the changes of this merge. */
  readonly nth: number;
  /** The number of the one change it supersedes, where that came earlier in this merge; otherwise null, and `supersedes` tells. */
  readonly follows: number | null;
}

/** The head of a field; each change that supersedes it replaces it. */
interface Head extends Advance {
  id: number;
  value: string | null;
  nth: number;
}

interface Gathered {
  readonly entity: string;
  /** The fields it was created with, where this merge creates it. */
  readonly made: Readonly<Record<string, unknown>> | undefined;
  /** The heads stored before this merge, by field. */
  readonly stored: ReadonlyMap<string, readonly number[]>;
  /** The heads that this merge gives its fields. */
  readonly fields: Head[];
  /** It has concurrent changes, or was deleted or restored: it is recalculated from the log. */
  concurrent: boolean;
}

export interface MergingHeads {
  /** The first change of an entity, a creation, which has just been logged, and what it gives its fields; undefined where that was erased. */
  readonly begin: (change: ChangeContent, made: unknown) => void;
  /** Any later change that has just been logged. */
  readonly take: (id: number, change: IncomingChange) => void;
  /** Writes what has been gathered. */
  readonly settle: () => void;
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

/** `flush` writes what is still waiting for the log: an entity with concurrent changes is read back from it. */
export function mergingHeads(
  { [inside]: { projection } }: WritableRegister,
  flush: () => void,
): MergingHeads {
  const { heads } = projection;
  const advancing = projection.advancing();
  const gathered = new Map<string, Gathered>();

  const supersedesAll = (supersedes: string, current: readonly number[]): boolean => {
    const names = current.map((head) => heads.globalId(head));
    if (names.length === 1 && supersedes === supersedingOnly(names[0] ?? '')) return true;
    const known = new Set<string>(JSON.parse(supersedes));
    return names.every((name) => known.has(name));
  };

  const settle = () => {
    flush();
    // In the order of the tables' keys: neighbours in a table are then written together.
    for (const entityId of [...gathered.keys()].sort()) {
      const known = gathered.get(entityId);
      if (known === undefined) continue;
      const { entity, made, fields, concurrent } = known;
      if (concurrent) projection.settle(entity, entityId);
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

  /** One that this file had, or that this merge has written already: its heads are read from the file. */
  const recall = ({ entity, entityId }: ChangeContent): Gathered => {
    const stored = byField(heads.ofEntity(entityId));
    return gather(entityId, {
      entity,
      made: undefined,
      stored,
      fields: [],
      // Deleting or restoring something, or making it twice, leaves a head that says so.
      concurrent: stored.has(deletedField) || stored.has(creationField) || projection.waits(entityId),
    });
  };

  /** Whether a change supersedes every head that was stored for its field, which nothing here has superseded yet. */
  const knewStored = ({ stored }: Gathered, field: string, supersedes: string): boolean => {
    // No stored heads: the creation is the head, so superseding a later head supersedes it too.
    const current = stored.get(field);
    return current === undefined || supersedesAll(supersedes, current);
  };

  /** False when the change doesn't supersede every head of its field: then they are concurrent. */
  const follow = (known: Gathered, field: string, id: number, change: IncomingChange): boolean => {
    const { supersedes, value, nth } = change;
    if (supersedes === null) return false;
    const last = known.fields.find((head) => head.field === field);
    if (last === undefined) {
      if (!knewStored(known, field, supersedes)) return false;
      known.fields.push({ field, id, value, nth, first: !known.stored.has(field) });
      return true;
    }
    if (change.follows !== last.nth && !supersedesAll(supersedes, [last.id])) return false;
    last.id = id;
    last.value = value;
    last.nth = nth;
    return true;
  };

  return {
    begin: ({ entity, entityId }, made) => {
      if (projection.table(entity) === undefined) return; // an entity from a newer version waits in the log
      gather(entityId, {
        entity,
        made: isFields(made) ? made : {},
        stored: noHeads,
        fields: [],
        concurrent: false,
      });
    },
    take: (id, change) => {
      const { entity, entityId, field } = change;
      let known = gathered.get(entityId);
      if (known === undefined) {
        if (projection.table(entity) === undefined) return;
        known = recall(change);
      }
      if (known.concurrent) return;
      known.concurrent = field === null || field === deletedField || !follow(known, field, id, change);
    },
    settle,
  };
}
