// Batches as JSON lines, and back. A batch begins with a line that is an object; each of its changes is an array saying what is changed,
// a tab, and the value as JSON. What is the same as in the line before is left out. docs/bundle-format.md describes each part.

import * as z from 'zod';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { supersedingOnly } from '../register/log/heads.ts';
import { batchName, type Batch, type ChangeRecord, type ChangeContent } from '../register/log/log.ts';
import type { IncomingBatch } from '../register/merge/merge.ts';
import type { IncomingChange } from '../register/merge/merging-heads.ts';

/** Why a line can't be read; caught by the code that reads the bundle. */
export class LineFault extends Error {
  readonly fault: Saying;
  constructor(fault: Saying) {
    super(fault.say);
    this.fault = fault;
  }
}

const hash = z.string().length(43);
/** Half of a character can't be stored as it is hashed. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((words) => words.isWellFormed());

const batchLine = z.strictObject({
  /** It becomes part of the names of changes, which go into JSON unescaped: hence these characters only. */
  replica: z.string().regex(/^[\w-]{1,200}$/u),
  seq: z.int().min(1),
  hlc: z.string().regex(/^[\da-f]{12}-[\da-f]{4}$/u),
  actor: text(100_000).min(1),
  /** As JSON text, because the batch's hash is of the text. */
  act: text(100_000).min(1),
  origin: text(10_000_000).nullable(),
  reason: text(100_000).nullable(),
  /** Likewise as JSON text, because the hash is of it. */
  dependencies: text(100_000).nullable(),
  previous: hash,
  hash,
  seed: hash.nullable(),
  changes: z.int().min(1),
});

/** entity, id, field, what it supersedes; then its salt where the batch has no seed for it, or the hash of a value that was erased. */
type ChangeLine = [
  entity: string | 0,
  id: string | 0,
  field: string | null | 0,
  supersedes: readonly string[] | null | 0,
  salt?: string | null,
  valueHash?: string,
];

/** The latest change to a field so far, or the creation. */
interface Said {
  readonly field: string | null;
  /** Its number among all changes so far. */
  nth: number;
  /** The name of its batch, and its index in that. */
  batch: string;
  index: number;
}

/** What lines so far have said of one entity. */
interface Known {
  /** One string shared by all its changes: a map finds a string it has met before at once. */
  readonly entityId: string;
  readonly said: Said[];
}

interface Before {
  entity: string;
  entityId: string;
  field: string | null;
  /** How many changes there have been. */
  count: number;
  readonly known: Map<string, Known>;
}

function begin(): Before {
  return { entity: '', entityId: '', field: '', count: 0, known: new Map() };
}

function knownOf({ known }: Before, entityId: string): Known {
  const found = known.get(entityId);
  if (found !== undefined) return found;
  const made = { entityId, said: [] };
  known.set(entityId, made);
  return made;
}

function lastOf({ said }: Known, field: string | null): Said | undefined {
  for (const each of said) if (each.field === field) return each;
  return undefined;
}

/** What a change supersedes when its author had seen nothing but this bundle: the change before it of the same field, or the creation. */
function expected(known: Known, field: string | null): Said | undefined {
  return field === null ? undefined : (lastOf(known, field) ?? lastOf(known, null));
}

function supersedingOnlyOf({ batch, index }: Said): string {
  return supersedingOnly(`${batch}:${index}`);
}

/** Notes a change, and returns its number. */
function note(
  before: Before,
  known: Known,
  { entity, field }: Pick<ChangeContent, 'entity' | 'field'>,
  { batch, index }: Pick<Said, 'batch' | 'index'>,
): number {
  before.entity = entity;
  before.entityId = known.entityId;
  before.field = field;
  const nth = before.count;
  before.count += 1;
  const last = lastOf(known, field);
  if (last === undefined) known.said.push({ field, nth, batch, index });
  else {
    last.nth = nth;
    last.batch = batch;
    last.index = index;
  }
  return nth;
}

const base64 = (bytes: Buffer) => bytes.toString('base64url');

/** Writes batches one after another; lines depend on those before them, so that one writer writes the whole bundle. */
export function lineWriter() {
  const before = begin();
  const changeLine = (record: ChangeRecord, name: Pick<Said, 'batch' | 'index'>, seeded: boolean): string => {
    const { entity, entityId, field, supersedes, value, salt, valueHash } = record;
    const known = knownOf(before, entityId);
    const last = expected(known, field);
    const left = last !== undefined && supersedes === supersedingOnlyOf(last);
    const head = [
      entity === before.entity ? 0 : entity,
      entityId === before.entityId ? 0 : entityId,
      field === before.field ? 0 : field,
      left ? 0 : supersedes === null ? null : JSON.parse(supersedes),
    ];
    note(before, known, record, name);
    if (value === null) head.push(null, valueHash === null ? '' : base64(valueHash));
    else if (!seeded && salt !== null) head.push(base64(salt));
    // The value is the log's own text: its hash is of that text, and nothing may rewrite it.
    return `${JSON.stringify(head)}\t${value ?? ''}`;
  };
  return {
    batch: (batch: Batch, changes: Iterable<ChangeRecord>): string => {
      const { replica, seq, hlc, actor, act, origin, reason, dependencies, previousHash, seed } = batch;
      const opening = {
        replica,
        seq,
        hlc,
        actor,
        act,
        origin,
        reason,
        dependencies,
        previous: base64(previousHash),
        hash: base64(batch.hash),
        seed: seed === null ? null : base64(seed),
        changes: batch.changes,
      };
      const lines = [JSON.stringify(opening)];
      const name = batchName(batch);
      let index = 0;
      for (const record of changes) {
        lines.push(changeLine(record, { batch: name, index }, seed !== null));
        index += 1;
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 2_000 && value.isWellFormed();
}

function changeFrom(before: Before, line: string, name: Pick<Said, 'batch' | 'index'>): IncomingChange {
  const tab = line.indexOf('\t');
  const found = parsed(tab === -1 ? line : line.slice(0, tab));
  if (tab === -1 || !Array.isArray(found) || found.length < 4 || found.length > 6)
    throw new LineFault(say('bundle.parts-of-change'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each item is checked below
  const [entityItem, idItem, fieldItem, supersedesItem, salt, valueHash] = found as ChangeLine;
  const entity = entityItem === 0 ? before.entity : entityItem;
  const entityId = idItem === 0 ? before.entityId : idItem;
  const field = fieldItem === 0 ? before.field : fieldItem;
  if (!isText(entity) || !isText(entityId) || !(field === null || isText(field)))
    throw new LineFault(say('bundle.no-subject'));
  const value = line.slice(tab + 1);
  const erased = valueHash !== undefined;
  if (erased !== (value === '') || (erased && typeof valueHash !== 'string'))
    throw new LineFault(say('bundle.no-value'));
  if (salt !== undefined && salt !== null && typeof salt !== 'string')
    throw new LineFault(say('bundle.bad-salt'));
  const known = knownOf(before, entityId);
  const { supersedes, follows } = supersededBy(supersedesItem, expected(known, field));
  return {
    entity,
    entityId: known.entityId,
    field,
    supersedes,
    value: erased ? null : value,
    salt: typeof salt === 'string' ? Buffer.from(salt, 'base64url') : null,
    valueHash: erased ? Buffer.from(valueHash, 'base64url') : null,
    nth: note(before, known, { entity, field }, name),
    follows,
  };
}

function supersededBy(
  item: ChangeLine[3],
  last: Said | undefined,
): Pick<IncomingChange, 'supersedes' | 'follows'> {
  if (item === null) return { supersedes: null, follows: null };
  if (item === 0) {
    if (last === undefined) throw new LineFault(say('bundle.follows-nothing'));
    return { supersedes: supersedingOnlyOf(last), follows: last.nth };
  }
  if (!Array.isArray(item) || !item.every(isText)) throw new LineFault(say('bundle.no-antecedent'));
  return { supersedes: JSON.stringify(item), follows: null };
}

const lineEnd = 0x0a;
/** Bytes: a text longer than that isn't made in one piece. */
const longestLine = 256 * 1024 * 1024;

/** Reads the lines of a bundle, batch by batch. Throws `LineFault` at the first that can't be read. */
export function* readBatches(content: Buffer): Generator<IncomingBatch> {
  const before = begin();
  let at = 0;
  const next = (): string => {
    const end = content.indexOf(lineEnd, at);
    if (end === -1) throw new LineFault(say('bundle.cut-short'));
    if (end - at > longestLine) throw new LineFault(say('bundle.line-too-long'));
    const line = content.toString('utf8', at, end);
    at = end + 1;
    return line;
  };
  while (at < content.length) {
    const opening = batchLine.safeParse(parsed(next()));
    if (!opening.success)
      throw new LineFault(say('bundle.bad-batch', { field: opening.error.issues[0]?.path.join('.') ?? '' }));
    const { changes: count, previous, hash: ownHash, seed, ...header } = opening.data;
    const changes: IncomingChange[] = [];
    const batch = batchName(header);
    for (let index = 0; index < count; index += 1) {
      changes.push(changeFrom(before, next(), { batch, index }));
    }
    yield {
      ...header,
      previousHash: Buffer.from(previous, 'base64url'),
      hash: Buffer.from(ownHash, 'base64url'),
      seed: seed === null ? null : Buffer.from(seed, 'base64url'),
      changes,
    };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineFault(say('bundle.not-json'));
  }
}
