// What was written apart, in the register's words, and the changes that settle it. The command line and the screens both read this.

import type { ConflictLine, ConflictList, ConflictSide } from '../../../shared/exchange/conflicts-calls.ts';
import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { mergeParagraphs } from '../../../shared/exchange/rules/merge-paragraphs.ts';
import { namesOf } from '../../../shared/register/named-things.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { openConflicts, orphans, type Conflict, type Side } from '../../register/merge/conflict-sides.ts';
import { historyOfEntity, historyOfField } from '../../register/read/history.ts';
import { lastMerge } from '../../register/merge/unmerge.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { fieldWords, valueWords, whatWords } from '../history/history-view.ts';

/** A line, and what each of its sides would write. */
export interface OpenLine {
  readonly line: ConflictLine;
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** What a text written in place of both would write; undefined where none can be. */
  readonly write: ((text: string) => Change[]) | undefined;
}

type Words = (field: string, value: unknown) => string;

function sideView({ change, actor, at, intent, batch }: Side, says: string, shown: boolean): ConflictSide {
  return { key: change, says, actor, at, intent, batch, shown };
}

/** Words, and not the id of something. */
function isProse(entity: string, field: string): boolean {
  const known = entityNamed(entity)?.fields[field];
  return known?.column === 'text' && known.references === undefined;
}

function fieldLine(conflict: Conflict, what: string, words: Words): OpenLine {
  const { entity, entityId, field, sides, ancestor, following } = conflict;
  const [ours, theirs] = sides.map(({ value }) => value);
  const isText = sides.every(({ value }) => typeof value === 'string') && isProse(entity, field);
  const merged =
    isText && typeof ours === 'string' && typeof theirs === 'string'
      ? mergeParagraphs(typeof ancestor?.value === 'string' ? ancestor.value : '', ours, theirs)
      : undefined;
  return {
    line: {
      key: `${entityId}\n${field}`,
      kind: 'field',
      what,
      field: fieldWords(field),
      before: ancestor === undefined ? null : words(field, ancestor.value),
      sides: sides.map((side, place) => sideView(side, words(field, side.value), place === 0)),
      proposal: merged?.text ?? null,
      clashes: merged?.clashes ?? 0,
    },
    changes: new Map(
      sides.map((side) => [
        side.change,
        [
          { entity, id: entityId, field, value: side.value },
          ...(following.get(side.change) ?? []).map((other) => ({ entity, id: entityId, ...other })),
        ],
      ]),
    ),
    write: merged === undefined ? undefined : (text) => [{ entity, id: entityId, field, value: text }],
  };
}

/** The edits of one step are one side: whoever takes it takes all that the step wrote. */
function byStep(sides: readonly Side[]): Side[][] {
  const steps = new Map<string, Side[]>();
  for (const side of sides) {
    const key = side.field === deletedField ? side.change : String(side.batch);
    steps.set(key, [...(steps.get(key) ?? []), side]);
  }
  return [...steps.values()];
}

function deletionLine({ entity, entityId, sides }: Conflict, what: string, words: Words): OpenLine {
  const said = ({ field, value }: Side) =>
    field === deletedField
      ? value === true
        ? 'deleted'
        : 'kept'
      : `${fieldWords(field)}: ${words(field, value)}`;
  const bringBack: Change = { entity, id: entityId, field: deletedField, value: false };
  const written = ({ field, value }: Side): Change[] =>
    field === deletedField && value === false ? [] : [{ entity, id: entityId, field, value }];
  const steps = byStep(sides);
  return {
    line: {
      key: `${entityId}\n${deletedField}`,
      kind: 'deletion',
      what,
      field: '',
      before: null,
      sides: steps.flatMap((step, place) => {
        const [first] = step;
        return first === undefined ? [] : [sideView(first, step.map(said).join('; '), place === 0)];
      }),
      proposal: null,
      clashes: 0,
    },
    changes: new Map(
      steps.flatMap((step) => {
        const [first] = step;
        if (first === undefined) return [];
        const deletes = first.field === deletedField && first.value === true;
        return [[first.change, [...(deletes ? [] : [bringBack]), ...step.flatMap(written)]] as const];
      }),
    ),
    write: undefined,
  };
}

/** Rows of one list that were moved apart by the same people are one line: an order is taken whole. */
function orderLines(found: readonly Conflict[], names: ReadonlyMap<string, string>): OpenLine[] {
  const lists = new Map<string, Conflict[]>();
  for (const conflict of found) {
    const batches = conflict.sides.map(({ batch }) => batch).sort((a, b) => a - b);
    const key = `${conflict.entity} ${batches.join(' ')}`;
    lists.set(key, [...(lists.get(key) ?? []), conflict]);
  }
  return [...lists].map(([key, rows]) => {
    const sides = new Map(rows.flatMap((row) => row.sides.map((side) => [side.batch, side] as const)));
    const first = rows[0]?.sides[0]?.batch;
    const moved = rows.map(({ entityId }) => names.get(entityId) ?? entityId);
    const entity = (rows[0]?.entity ?? '').replaceAll('_', ' ');
    return {
      line: {
        key: `order\n${key}`,
        kind: 'order' as const,
        what: `the order of ${rows.length === 1 ? `the ${entity}` : `${rows.length} of the ${entity} rows:`} ${moved.slice(0, 3).join('; ')}${moved.length > 3 ? '…' : ''}`,
        field: '',
        before: null,
        sides: [...sides.values()].map((side) =>
          sideView(side, 'the order that this change gave', side.batch === first),
        ),
        proposal: null,
        clashes: 0,
      },
      changes: new Map(
        [...sides.values()].map((side) => [
          side.change,
          rows.flatMap(({ entity: name, entityId, sides: own }) => {
            const value = own.find(({ batch }) => batch === side.batch)?.value;
            return value === undefined ? [] : [{ entity: name, id: entityId, field: 'position', value }];
          }),
        ]),
      ),
      write: undefined,
    };
  });
}

function orphanLines(register: ReadableRegister, names: ReadonlyMap<string, string>): OpenLine[] {
  return orphans(register).map(({ entity, id, parent, parentId }) => {
    const [made] = historyOfEntity(register, id);
    const gone = historyOfField(register, parentId, deletedField).findLast(({ after }) => after === true);
    const side = (key: string, says: string, event: typeof gone, shown: boolean): ConflictSide => ({
      key,
      says,
      actor: event?.actor ?? '',
      at: event?.at ?? 0,
      intent: event?.intent ?? '',
      batch: event?.batch ?? 0,
      shown,
    });
    return {
      line: {
        key: `orphan\n${entity}\n${id}\n${parentId}`,
        kind: 'orphan' as const,
        what: `${whatWords(entity, names.get(id))}, of the ${parent.replaceAll('_', ' ')} that was deleted`,
        field: '',
        before: null,
        sides: [
          side(`delete ${id}`, 'deleted, like what it belongs to', gone, false),
          side(`keep ${id}`, 'kept, and what it belongs to brought back', made, true),
        ],
        proposal: null,
        clashes: 0,
      },
      changes: new Map<string, readonly Change[]>([
        [`delete ${id}`, [{ entity, id, field: deletedField, value: true }]],
        [`keep ${id}`, [{ entity: parent, id: parentId, field: deletedField, value: false }]],
      ]),
      write: undefined,
    };
  });
}

/** Two activities or objectives that were given one ref apart. */
function refLines(
  register: ReadableRegister,
  index: RegisterIndex,
  names: ReadonlyMap<string, string>,
): OpenLine[] {
  if (lastMerge(register) === undefined) return [];
  const { activities, objectives } = index.snapshot;
  const rows = [
    ...activities.map(({ id, ref }) => ({ entity: 'activity', id, ref })),
    ...objectives.map(({ id, ref }) => ({ entity: 'objective', id, ref })),
  ];
  const byRef = new Map<string, typeof rows>();
  for (const row of rows) {
    if (row.ref === null || row.ref === '') continue;
    const key = `${row.entity} ${row.ref}`;
    byRef.set(key, [...(byRef.get(key) ?? []), row]);
  }
  const batchReplica = (batch: number) => register.log.batch(batch)?.replica;
  return [...byRef].flatMap(([key, twins]) => {
    if (twins.length < 2) return [];
    const sides = twins.flatMap(({ id }) => {
      const last = historyOfField(register, id, 'ref').at(-1);
      return last === undefined ? [] : [{ id, last }];
    });
    // Given by one person in one copy, they are that person's own affair: the attention screen lists them.
    if (new Set(sides.map(({ last }) => batchReplica(last.batch))).size < 2) return [];
    const [{ entity, ref } = { entity: '', ref: '' }] = twins;
    return [
      {
        line: {
          key: `ref\n${key}`,
          kind: 'ref' as const,
          what: `${twins.length} of ${entity} ${ref ?? ''}`,
          field: 'ref',
          before: null,
          sides: sides.map(({ id, last: { actor, at, intent, batch } }, place) => ({
            key: id,
            says: `keeps the ref: ${names.get(id) ?? id}`,
            actor,
            at,
            intent,
            batch,
            shown: place === 0,
          })),
          proposal: null,
          clashes: 0,
        },
        changes: new Map(
          sides.map(({ id }) => [
            id,
            sides.flatMap(({ id: other }, place) =>
              other === id ? [] : [{ entity, id: other, field: 'ref', value: `${ref ?? ''}-${place + 1}` }],
            ),
          ]),
        ),
        write: undefined,
      },
    ];
  });
}

/** Conflicts first of what people wrote, then of orders, and of what the merge left without its parent or with another's ref. */
export function openLines(register: ReadableRegister, index: RegisterIndex): OpenLine[] {
  const names = namesOf(index);
  const words: Words = (field, value) => valueWords(field, value, names);
  const found = openConflicts(register);
  const isOrder = ({ field }: Conflict) => field === 'position';
  return [
    ...found
      .filter((conflict) => !isOrder(conflict))
      .map((conflict) => {
        const what = whatWords(
          conflict.entity,
          names.get(conflict.entityId) ?? namedAtLast(register, conflict),
        );
        return conflict.field === deletedField
          ? deletionLine(conflict, what, words)
          : fieldLine(conflict, what, words);
      }),
    ...orderLines(found.filter(isOrder), names),
    ...orphanLines(register, names),
    ...refLines(register, index, names),
  ];
}

/** What a deleted thing was called: it is in no list of names any more. */
function namedAtLast(register: ReadableRegister, { entityId }: Conflict): string | undefined {
  for (const field of ['ref', 'title', 'name', 'heading', 'description', 'text', 'label']) {
    const value = historyOfField(register, entityId, field).at(-1)?.after;
    if (typeof value === 'string' && value !== '')
      return value.length > 80 ? `${value.slice(0, 80)}…` : value;
  }
  return undefined;
}

export function conflictList(lines: readonly OpenLine[]): ConflictList {
  const sides = lines.flatMap(({ line }) => line.sides);
  const batches = new Map(sides.map(({ batch, intent }) => [batch, intent]));
  return {
    lines: lines.map(({ line }) => line),
    actors: [...new Set(sides.map(({ actor }) => actor))].sort(),
    batches: [...batches].sort(([a], [b]) => b - a).map(([batch, intent]) => ({ batch, intent })),
  };
}
