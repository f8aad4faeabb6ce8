// What a colleague wrote before learning that it had been sealed: it came in beside the adoption of minutes or the closing of a period, so
// that nobody was asked for a reason, and it stands in what was sealed. Read from the log, so that every copy finds the same.

import { deletedField, isKeptBySeal } from '../../../shared/kernel/change.ts';
import {
  kindsNamedIn,
  sealedFrom,
  sealsNothing,
  type AnyRow,
  type Entity,
} from '../../../shared/kernel/entity.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { entities, entityNamed } from '../../../shared/register/entities.ts';
import { connection } from '../connection.ts';
import { parseStamp } from '../log/clock.ts';
import { changeId } from '../log/heads.ts';
import { batchName, type Batch } from '../log/log.ts';
import { lastMerge } from './unmerge.ts';
import { foldEntity, orderedHistory, type EntityState } from '../projection/entity-state.ts';
import type { ReadableRegister } from '../register.ts';
import { all } from '../read/query.ts';

interface Thing {
  readonly entity: Entity;
  readonly id: string;
}

export interface WrittenUnaware {
  /** What sealed it, and how that is said. */
  readonly sealedBy: Thing;
  readonly seal: Saying;
  /** What was changed, added or deleted. */
  readonly entity: string;
  readonly id: string;
  readonly was: 'changed' | 'added' | 'deleted';
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How far each other chain was known to a batch, by replica. */
type Known = ReadonlyMap<string, number>;

type Written = Pick<Batch, 'replica' | 'seq'>;

interface Knew {
  readonly seq: number;
  readonly known: Known;
}

/** What has been read of a register: nothing of the log changes but its end, so only that is read after an edit. */
interface Memory {
  /** The last batch that it holds. */
  readonly last: Batch | undefined;
  /** What each batch knew of the others, by its replica. Along one chain that only grows, and it is written down where it grew. */
  readonly chains: Map<string, Knew[]>;
  /** Of things looked up, deleted ones as well; what a later batch touches is forgotten. */
  readonly states: Map<string, EntityState | undefined>;
  /** Undefined where they are to be read. */
  seals: readonly Seal[] | undefined;
}

const memories = new WeakMap<ReadableRegister, Memory>();

interface BatchRead {
  readonly replica: string;
  readonly seq: number;
  readonly dependencies: string;
}

/** Every batch that came after the last one that is remembered, as far as it knew of others. */
function learn(chains: Memory['chains'], { [connection]: db }: ReadableRegister, after: number) {
  const rows = db
    .prepare<[number], BatchRead>(
      'SELECT replica, seq, dependencies FROM batch WHERE id > ? AND dependencies IS NOT NULL ORDER BY replica, seq', // primary key
    )
    .all(after);
  for (const { replica, seq, dependencies } of rows) {
    const chain = chains.get(replica) ?? [];
    const found: Readonly<Record<string, number>> = JSON.parse(dependencies);
    chain.push({ seq, known: new Map([...(chain.at(-1)?.known ?? []), ...Object.entries(found)]) });
    chains.set(replica, chain);
  }
}

const sealingKinds = entities.filter(({ seals }) => seals !== sealsNothing);

/** Forgets what the batches since then have touched. */
function forgetTouched({ states }: Memory, { [connection]: db }: ReadableRegister, after: number): boolean {
  const touched = db
    .prepare<[number], { entity: string; entityId: string }>(
      'SELECT DISTINCT entity, entity_id AS entityId FROM change WHERE id >= ?', // primary key
    )
    .all(changeId(after + 1, 0));
  for (const { entityId } of touched) states.delete(entityId);
  return touched.some(({ entity }) => sealingKinds.some(({ name }) => name === entity));
}

/** A merge that was taken back has left the log: what is remembered is of another one, and all is read again. */
function memoryOf(register: ReadableRegister): Memory {
  const { log } = register;
  const known = memories.get(register);
  const lastNow = log.batch(log.lastBatch());
  const isOfThisLog =
    known?.last !== undefined && log.batch(known.last.id)?.hash.equals(known.last.hash) === true;
  const base: Memory = isOfThisLog
    ? known
    : { last: undefined, chains: new Map(), states: new Map(), seals: undefined };
  const after = base.last?.id ?? 0;
  const isBehind = lastNow !== undefined && lastNow.id > after;
  if (!isBehind) return base;
  learn(base.chains, register, after);
  const areSealsTouched = base.last === undefined || forgetTouched(base, register, after);
  const memory = { ...base, last: lastNow, seals: areSealsTouched ? undefined : base.seals };
  memories.set(register, memory);
  return memory;
}

function knowledgeIn({ chains }: Memory): (batch: Written) => Known {
  return ({ replica, seq }) => {
    const last = chains.get(replica)?.findLast((each) => each.seq <= seq);
    return new Map([...(last?.known ?? []), [replica, seq]]);
  };
}

function knows(known: Known, { replica, seq }: Written): boolean {
  return (known.get(replica) ?? 0) >= seq;
}

interface Seal extends Thing {
  readonly says: Saying;
  /** The batches that sealed it: several where two copies did so. */
  readonly by: readonly Batch[];
}

/** The fields of a row without which it would seal nothing. */
function sealingFields(entity: Entity, row: AnyRow): string[] {
  return Object.keys(entity.fields).filter(
    (field) => row[field] !== null && entity.seals({ ...row, [field]: null }) === undefined,
  );
}

function sealsIn(register: ReadableRegister, stateOf: LookingUp['stateOf']): Seal[] {
  return sealingKinds.flatMap((entity) =>
    all(register, entity).flatMap((row): Seal[] => {
      const says = entity.seals(row);
      if (says === undefined) return [];
      const states = stateOf(row.id)?.states;
      const heads = sealingFields(entity, row).flatMap((field) => states?.get(field)?.heads ?? []);
      const by = new Map(heads.map(({ change: { batch } }) => [batchName(batch), batch]));
      return [{ entity, id: row.id, says, by: [...by.values()] }];
    }),
  );
}

/** The batches that neither knew of the sealing nor were known to it. */
function besides(
  { [connection]: db, log }: ReadableRegister,
  { by }: Seal,
  knowledgeOf: (batch: Written) => Known,
): Batch[] {
  const atSealing = by.map(knowledgeOf);
  const ids = db
    .prepare<[string, number], number>('SELECT id FROM batch WHERE replica = ? AND seq > ? ORDER BY seq') // the unique index
    .pluck();
  const chains = db.prepare<[], string>('SELECT replica FROM chain ORDER BY replica').pluck().all();
  const found: Batch[] = [];
  for (const replica of chains) {
    const sealed = Math.max(0, ...atSealing.map((known) => known.get(replica) ?? 0));
    for (const id of ids.iterate(replica, sealed)) {
      const batch = log.batch(id);
      if (batch === undefined) continue;
      const known = knowledgeOf(batch);
      // From the first that knew of it on, every batch of that copy did.
      if (by.some((sealing) => knows(known, sealing))) break;
      found.push(batch);
    }
  }
  return found;
}

/** Looks each thing up once. */
function statesIn({ states }: Memory, { log }: ReadableRegister) {
  return (id: string): EntityState | undefined => {
    const found = states.get(id) ?? foldEntity(orderedHistory(log, id));
    states.set(id, found);
    return found;
  };
}

/** What of one kind refers to something by a field, each kind and field read once. */
function referringIn(register: ReadableRegister) {
  const known = new Map<string, ReadonlyMap<unknown, readonly AnyRow[]>>();
  return (entity: Entity, field: string, id: string): readonly AnyRow[] => {
    const key = `${entity.name}.${field}`;
    const found = known.get(key) ?? Map.groupBy(all(register, entity), (row: AnyRow) => row[field]);
    known.set(key, found);
    return found.get(id) ?? [];
  };
}

interface LookingUp {
  readonly stateOf: (id: string) => EntityState | undefined;
  readonly referring: ReturnType<typeof referringIn>;
}

/** Whether something is under a seal by what it belongs to, however many things are between them. */
function isUnder({ entity, id }: Thing, seal: Thing, looking: LookingUp): boolean {
  if (entity === seal.entity && id === seal.id) return entity.sealsItself === true;
  return entity.sealedBy.some((each) => {
    const parts = sealedFrom(each);
    const from = entityNamed(parts?.entity ?? '');
    if (parts !== undefined && from !== undefined)
      return looking
        .referring(from, parts.field, id)
        .some((row) => isUnder({ entity: from, id: row.id }, seal, looking));
    const parent = looking.stateOf(id)?.fields[each];
    if (typeof parent !== 'string') return false;
    return kindsNamedIn(entity, each).some((kind) => {
      const target = entityNamed(kind);
      if (target === undefined) return false;
      return (
        (target === seal.entity && parent === seal.id) ||
        isUnder({ entity: target, id: parent }, seal, looking)
      );
    });
  });
}

const sealable = new Map(
  entities
    .filter(({ sealedBy, sealsItself }) => sealedBy.length > 0 || sealsItself === true)
    .map((entity) => [entity.name, entity]),
);

/** How it still shows in what was sealed; undefined where something later, written knowingly, stands in its place. */
function standsAs(
  { id, field }: { readonly id: number; readonly field: string | null },
  { deleted, creations, states }: EntityState,
): WrittenUnaware['was'] | undefined {
  const heads = (name: string) => states.get(name)?.heads ?? [];
  const isHead = (name: string) => heads(name).some(({ change }) => change.record.id === id);
  if (field === deletedField) return deleted && isHead(field) ? 'deleted' : undefined;
  if (deleted) return undefined;
  if (field === null) return creations.length === 1 ? 'added' : undefined;
  return isHead(field) ? 'changed' : undefined;
}

function isTouched({ entity }: Thing, { field }: { readonly field: string | null }): boolean {
  return field === null || isKeptBySeal(entity, field);
}

/** Each thing once for each of who wrote it, by what sealed it. Nothing where nobody ever merged. */
export function writtenUnaware(register: ReadableRegister): WrittenUnaware[] {
  if (lastMerge(register) === undefined) return [];
  const memory = memoryOf(register);
  const knowledgeOf = knowledgeIn(memory);
  const looking = { stateOf: statesIn(memory, register), referring: referringIn(register) };
  const found = new Map<string, WrittenUnaware>();
  memory.seals ??= sealsIn(register, looking.stateOf);
  for (const seal of memory.seals) {
    for (const batch of besides(register, seal, knowledgeOf)) {
      for (const change of register.log.changesOf(batch.id)) {
        const entity = sealable.get(change.entity);
        const thing = entity && { entity, id: change.entityId };
        if (thing === undefined || !isTouched(thing, change) || !isUnder(thing, seal, looking)) continue;
        const state = looking.stateOf(thing.id);
        const was = state && standsAs(change, state);
        if (was === undefined) continue;
        const { actor, hlc } = batch;
        const key = [seal.id, thing.id, was, actor].join('\n');
        const at = parseStamp(hlc).milliseconds;
        found.set(key, {
          sealedBy: { entity: seal.entity, id: seal.id },
          seal: seal.says,
          entity: thing.entity.name,
          id: thing.id,
          was,
          actor,
          at,
        });
      }
    }
  }
  return [...found.values()];
}
