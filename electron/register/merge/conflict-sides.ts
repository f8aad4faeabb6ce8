// Concurrent changes, with both their sides and what they began from: read from the log, where all of it is kept.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { connection } from '../connection.ts';
import { actOf } from '../log/log.ts';
import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { entities, entityNamed } from '../../../shared/register/entities.ts';
import { parseStamp } from '../log/clock.ts';
import { columnName } from '../projection/codec.ts';
import {
  differ,
  foldEntity,
  orderedHistory,
  supersededIn,
  unseenEdits,
  type Carrier,
  type EntityState,
  type OrderedChange,
} from '../projection/entity-state.ts';
import { isAtLatest } from '../read/history.ts';
import { conflicts, type ConflictingField } from '../read/query.ts';
import { rowsWithSeveralHeads, standing } from '../read/until-chosen.ts';
import type { ReadableRegister } from '../register.ts';
import { lastMerge } from './unmerge.ts';

export interface Side {
  /** The name of its change, the same in every copy. */
  readonly change: string;
  readonly batch: number;
  readonly actor: string;
  readonly act: Saying;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** As of an event of the history. */
  readonly atLatest: boolean;
  /** For an edit against a deletion, what was edited; otherwise the field of the conflict. */
  readonly field: string;
  readonly value: unknown;
}

export interface Conflict extends ConflictingField {
  /** The one shown now is first. */
  readonly sides: readonly Side[];
  /** What both began from; undefined where they began from nothing. */
  readonly ancestor: { readonly value: unknown } | undefined;
  /** What goes with each side, by the name of its change: where its value is from. */
  readonly following: ReadonlyMap<string, readonly { readonly field: string; readonly value: unknown }[]>;
}

function sideFrom({ change, value }: Carrier, field: string): Side {
  const { id, actor, hlc } = change.batch;
  return {
    change: change.globalId,
    batch: id,
    actor,
    act: actOf(change.batch),
    at: parseStamp(hlc).milliseconds,
    atLatest: isAtLatest(change.batch),
    field,
    value,
  };
}

/** Everything in one entity that a change came after. */
function before(changes: ReadonlyMap<string, OrderedChange>, { globalId }: OrderedChange): Set<string> {
  const found = new Set<string>();
  const open = [globalId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const change = changes.get(next);
    if (change === undefined) continue;
    for (const earlier of supersededIn(change.record)) {
      if (!found.has(earlier)) open.push(earlier);
      found.add(earlier);
    }
  }
  return found;
}

function valueIn({ record }: OrderedChange, field: string): { readonly value: unknown } | undefined {
  if (record.value === null) return undefined;
  const value: unknown = JSON.parse(record.value);
  if (record.field === field) return { value };
  return record.field === null && isFields(value) && field in value ? { value: value[field] } : undefined;
}

/** The latest change that every side came after. */
function ancestorOf(history: readonly OrderedChange[], heads: readonly Carrier[], field: string) {
  const byName = new Map(history.map((change) => [change.globalId, change]));
  const [first, ...rest] = heads.map(({ change }) => before(byName, change));
  const shared = history.filter(
    ({ globalId }) => first?.has(globalId) === true && rest.every((each) => each.has(globalId)),
  );
  return shared
    .toSorted((a, b) => (a.rank < b.rank ? 1 : -1))
    .map((change) => valueIn(change, field))
    .find((found) => found !== undefined);
}

/** The fields that say where a value is from, as the same batch wrote them. */
function followingOf(
  state: EntityState,
  entityName: string,
  heads: readonly Carrier[],
  conflicting: string,
): Conflict['following'] {
  const fields = Object.entries(entityNamed(entityName)?.fields ?? {}).flatMap(([name, { follows }]) =>
    follows === true ? [name] : [],
  );
  return new Map(
    heads.map(({ change }) => [
      change.globalId,
      fields.flatMap((field) => {
        if (field === conflicting) return [];
        const own = state.states.get(field)?.heads.find((head) => head.change.batch.id === change.batch.id);
        return own === undefined ? [] : [{ field, value: own.value }];
      }),
    ]),
  );
}

function shownFirst(heads: readonly Carrier[], shown: Carrier): Carrier[] {
  return [shown, ...heads.filter((head) => head !== shown)];
}

function againstDeletion(
  conflicting: ConflictingField,
  { states }: EntityState,
  history: readonly OrderedChange[],
): Conflict | undefined {
  const deletion = states.get(deletedField);
  if (deletion === undefined) return undefined;
  const said = differ(deletion.heads) ? shownFirst(deletion.heads, deletion.shown) : [deletion.shown];
  const sides = [
    ...said.map((head) => sideFrom(head, deletedField)),
    ...unseenEdits(states, history).map(({ field, head }) => sideFrom(head, field)),
  ];
  return { ...conflicting, sides, ancestor: undefined, following: new Map() };
}

function sidesOf(register: ReadableRegister, conflicting: ConflictingField): Conflict | undefined {
  const history = orderedHistory(register.log, conflicting.entityId);
  const state = foldEntity(history);
  if (state === undefined) return undefined;
  if (conflicting.field === deletedField) return againstDeletion(conflicting, state, history);
  const found = state.states.get(conflicting.field);
  if (found === undefined) return undefined;
  const field = entityNamed(conflicting.entity)?.fields[conflicting.field];
  const heads = shownFirst(found.heads, standing(field, found));
  return {
    ...conflicting,
    sides: heads.map((head) => sideFrom(head, conflicting.field)),
    ancestor: ancestorOf(history, heads, conflicting.field),
    following: followingOf(state, conflicting.entity, heads, conflicting.field),
  };
}

/**
 * What follows another field and differs where that one is the same on both sides: no conflict of that one carries it. While anything else of
 * the entity waits, this does.
 */
function differingAlone(register: ReadableRegister, waiting: ReadonlySet<string>): ConflictingField[] {
  if (lastMerge(register) === undefined) return [];
  return entities.flatMap((entity) =>
    Object.entries(entity.fields).flatMap(([field, { asked }]) => {
      if (asked === undefined) return [];
      return rowsWithSeveralHeads(register, entity, [field]).flatMap((entityId) => {
        if (waiting.has(entityId)) return [];
        const found = foldEntity(orderedHistory(register.log, entityId))?.states.get(field);
        return found !== undefined && differ(found.heads) ? [{ entity: entity.name, entityId, field }] : [];
      });
    }),
  );
}

/** Everything waiting for a person to choose. */
export function openConflicts(register: ReadableRegister): Conflict[] {
  const found = conflicts(register);
  const alone = differingAlone(register, new Set(found.map(({ entityId }) => entityId)));
  return [...found, ...alone].flatMap((conflicting) => sidesOf(register, conflicting) ?? []);
}

export interface Orphan {
  readonly entity: string;
  readonly id: string;
  /** The field that points to what was deleted. */
  readonly field: string;
  readonly parent: string;
  readonly parentId: string;
}

/** What somebody put under something that somebody else deleted meanwhile. Commit refuses such a thing: these come from merges. */
export function orphans(register: ReadableRegister): Orphan[] {
  if (lastMerge(register) === undefined) return [];
  return entities.flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([field, { references }]) =>
      references === undefined
        ? []
        : register[connection]
            .prepare<[], { id: string; parentId: string }>(
              `SELECT child.id, parent.id AS parentId FROM "${references}" AS parent
               JOIN "${name}" AS child ON child."${columnName(field)}" = parent.id
               WHERE parent.deleted = 1 AND child.deleted = 0`, // the index on each reference
            )
            .all()
            .map((found) => ({ entity: name, field, parent: references, ...found })),
    ),
  );
}
