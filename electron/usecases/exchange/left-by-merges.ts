// What a merge leaves for somebody to settle that isn't a single field's: two orders of one list, something under what was deleted, and one
// ref given twice.

import type { ConflictLine, ConflictSide } from '../../../shared/exchange/conflicts-calls.ts';
import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import type { AnyRow, Entity } from '../../../shared/kernel/entity.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { quoted } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { entities } from '../../../shared/register/entities.ts';
import { thingIn, type RowFinder } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { rowsIn } from '../../../shared/register/snapshot.ts';
import { orphans, type Conflict } from '../../register/merge/conflict-sides.ts';
import { lastMerge } from '../../register/merge/unmerge.ts';
import { historyOfEntity, historyOfField } from '../../register/read/history.ts';
import type { ReadableRegister } from '../../register/register.ts';

/** A field of a thing; null for all of the thing. */
export interface Place {
  readonly id: string;
  readonly field: string | null;
}

/** A line, and what each of its sides would write. */
export interface OpenLine {
  readonly line: ConflictLine;
  /** What stands as it does only until somebody chooses. */
  readonly places: readonly Place[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** The changes that it is a choice between, by their names. */
  readonly of: readonly string[];
  /** What a text written in place of both would write; undefined where none can be. */
  readonly write: ((text: string) => Change[]) | undefined;
}

interface Choice {
  readonly key: string;
  readonly kind: ConflictLine['kind'];
  readonly what: Saying;
  readonly places: readonly Place[];
  readonly sides: readonly ConflictSide[];
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly of?: readonly string[];
}

/** One that is chosen whole: nothing can be written in place of its sides. */
function choice({ changes, places, of = [], ...line }: Choice): OpenLine {
  return {
    line: { ...line, field: null, before: null, proposal: null, clashes: 0 },
    places,
    changes,
    of,
    write: undefined,
  };
}

const mostNamed = 3;

function orderOf(things: readonly Spoken[]): Saying {
  const named = { several: things.slice(0, mostNamed), between: '; ' };
  const more = things.length - mostNamed;
  return more > 0
    ? say('conflicts.order-of-more', { things: named, count: more })
    : say('conflicts.order-of', { things: named });
}

/** Rows of one list that were moved concurrently by the same people are one line: an order is taken whole. */
export function orderLines(found: readonly Conflict[], finder: RowFinder): OpenLine[] {
  const lists = new Map<string, Conflict[]>();
  for (const conflict of found) {
    const batches = conflict.sides.map(({ batch }) => batch).sort((a, b) => a - b);
    const key = `${conflict.entity} ${batches.join(' ')}`;
    lists.set(key, [...(lists.get(key) ?? []), conflict]);
  }
  return [...lists].map(([key, rows]) => {
    const sides = [
      ...new Map(rows.flatMap((row) => row.sides.map((side) => [side.batch, side] as const))).values(),
    ];
    const first = rows[0]?.sides[0]?.batch;
    return choice({
      key: `order\n${key}`,
      kind: 'order',
      of: rows.flatMap((row) => row.sides.map(({ change }) => change)),
      places: rows.map(({ entityId }) => ({ id: entityId, field: 'position' })),
      what: orderOf(rows.map(({ entity, entityId }) => thingIn(finder, entity, entityId))),
      sides: sides.map(({ change, actor, at, atLatest, act, batch }) => ({
        key: change,
        says: say('conflicts.that-order'),
        actor,
        at,
        atLatest,
        act,
        batch,
        shown: batch === first,
      })),
      changes: new Map(
        sides.map((side) => [
          side.change,
          rows.flatMap(({ entity, entityId, sides: own }) => {
            const value = own.find(({ batch }) => batch === side.batch)?.value;
            return value === undefined ? [] : [{ entity, id: entityId, field: 'position', value }];
          }),
        ]),
      ),
    });
  });
}

export function orphanLines(register: ReadableRegister, finder: RowFinder): OpenLine[] {
  return orphans(register).map(({ entity, id, parent, parentId }) => {
    const [made] = historyOfEntity(register, id);
    const gone = historyOfField(register, parentId, deletedField).findLast(({ after }) => after === true);
    const side = (key: string, says: Saying, event: typeof gone, shown: boolean): ConflictSide => ({
      key,
      says,
      actor: event?.actor ?? '',
      at: event?.at ?? 0,
      atLatest: event?.atLatest ?? false,
      act: event?.act ?? say('history.none'),
      batch: event?.batch ?? 0,
      shown,
    });
    return choice({
      key: `orphan\n${entity}\n${id}\n${parentId}`,
      kind: 'orphan',
      places: [
        { id, field: null },
        { id: parentId, field: deletedField },
      ],
      what: say('conflicts.orphan', {
        thing: thingIn(finder, entity, id),
        parent: thingIn(finder, parent, parentId),
      }),
      sides: [
        side(`delete ${id}`, say('conflicts.deleted-like-its-parent'), gone, false),
        side(`keep ${id}`, say('conflicts.kept-with-its-parent'), made, true),
      ],
      changes: new Map<string, readonly Change[]>([
        [`delete ${id}`, [{ entity, id, field: deletedField, value: true }]],
        [`keep ${id}`, [{ entity: parent, id: parentId, field: deletedField, value: false }]],
      ]),
    });
  });
}

interface Twins {
  readonly entity: Entity;
  readonly ref: string;
  readonly rows: readonly AnyRow[];
}

/** Things of one kind that share a ref. */
function twins({ snapshot }: RegisterIndex): Twins[] {
  const referred = entities.filter(({ fields }) => 'ref' in fields);
  return referred.flatMap((entity) => {
    const byRef = new Map<string, AnyRow[]>();
    for (const row of rowsIn(snapshot, entity.name)) {
      const ref = row['ref'];
      if (typeof ref === 'string' && ref !== '') byRef.set(ref, [...(byRef.get(ref) ?? []), row]);
    }
    return [...byRef].flatMap(([ref, rows]) => (rows.length < 2 ? [] : [{ entity, ref, rows }]));
  });
}

/** What tells it from another with the same ref. */
function wordsOf({ main }: Entity, row: AnyRow): string {
  const words = main === null ? undefined : row[main];
  return typeof words === 'string' ? quoted(words) : row.id;
}

/** Two activities or objectives that were given one ref concurrently. */
export function refLines(register: ReadableRegister, index: RegisterIndex): OpenLine[] {
  if (lastMerge(register) === undefined) return [];
  const replicaOf = (batch: number) => register.log.batch(batch)?.replica;
  return twins(index).flatMap(({ entity, ref, rows }) => {
    const given = rows.flatMap((row) => {
      const last = historyOfField(register, row.id, 'ref').at(-1);
      return last === undefined ? [] : [{ row, last }];
    });
    // Given by one person in one copy, they are that person's own affair: the attention screen lists them.
    if (new Set(given.map(({ last }) => replicaOf(last.batch))).size < 2) return [];
    return [
      choice({
        key: `ref\n${entity.name} ${ref}`,
        kind: 'ref',
        places: rows.map(({ id }) => ({ id, field: 'ref' })),
        what: say('conflicts.ref-given', { kind: entity.kind, ref, count: rows.length }),
        sides: given.map(({ row, last: { actor, at, atLatest, act, batch } }, position) => ({
          key: row.id,
          says: say('conflicts.keeps-ref', { what: wordsOf(entity, row) }),
          actor,
          at,
          atLatest,
          act,
          batch,
          shown: position === 0,
        })),
        changes: new Map(
          given.map(({ row }) => [
            row.id,
            given.flatMap(({ row: { id } }, position) =>
              id === row.id
                ? []
                : [{ entity: entity.name, id, field: 'ref', value: `${ref}-${position + 1}` }],
            ),
          ]),
        ),
      }),
    ];
  });
}
