// Batches as JSON lines, and back. A line that begins a batch is an object; one that is a change of it is an array that says what is
// changed, a tab, and the value as JSON. What is as in the line before is left out. docs/bundle-format.md describes each place.

import * as z from 'zod';
import { knewOnly } from '../register/heads.ts';
import type { Batch, ChangeRecord, ChangeWords } from '../register/log.ts';
import type { IncomingBatch } from '../register/merge.ts';
import type { IncomingChange } from '../register/merging-heads.ts';

/** Why a line can't be read; caught by whoever reads the bundle. */
export class LineFault extends Error {}

const text = z.string().max(2_000);
const hash = z.string().length(43);

const batchLine = z.strictObject({
  replica: z.string().min(1).max(200),
  seq: z.int().min(1),
  hlc: z.string().regex(/^[\da-f]{12}-[\da-f]{4}$/u),
  actor: z.string().min(1),
  intent: z.string().min(1),
  kind: z.enum(['edit', 'undo', 'redo']),
  undoes: text.nullable(),
  /** As JSON text, because the batch's hash is of the text. */
  knows: z.string().max(100_000).nullable(),
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

/** What lines so far have said of one entity. */
interface Known {
  /** One text for all of its changes: a map finds what it has met at a glance. */
  readonly entityId: string;
  /** What a change supersedes that knew of nothing but its creation here. */
  made: string | undefined;
  /** The fields that were set, and what a change supersedes that knew of the last of each alone. */
  readonly fields: string[];
  readonly alone: string[];
}

interface Before {
  entity: string;
  entityId: string;
  field: string | null;
  readonly known: Map<string, Known>;
}

function begin(): Before {
  return { entity: '', entityId: '', field: '', known: new Map() };
}

function knownOf({ known }: Before, entityId: string): Known {
  const found = known.get(entityId);
  if (found !== undefined) return found;
  const made = { entityId, made: undefined, fields: [], alone: [] };
  known.set(entityId, made);
  return made;
}

/** What a change supersedes when its author knew of nothing but this bundle: the change before it of the same field. */
function expected({ made, fields, alone }: Known, field: string | null): string | undefined {
  if (field === null) return undefined;
  const place = fields.indexOf(field);
  return place === -1 ? made : alone[place];
}

/** Notes the line that says this, and what a change supersedes that knew of its change alone. */
function note(
  before: Before,
  known: Known,
  { entity, field }: Pick<ChangeWords, 'entity' | 'field'>,
  alone: string,
) {
  before.entity = entity;
  before.entityId = known.entityId;
  before.field = field;
  if (field === null) {
    known.made = alone;
    return;
  }
  const place = known.fields.indexOf(field);
  if (place === -1) {
    known.fields.push(field);
    known.alone.push(alone);
  } else known.alone[place] = alone;
}

const base64 = (bytes: Buffer) => bytes.toString('base64url');

/** Writes batches one after another; lines depend on those before them, so that one writer writes the whole bundle. */
export function lineWriter() {
  const before = begin();
  const changeLine = (record: ChangeRecord, alone: string, seeded: boolean): string => {
    const { entity, entityId, field, supersedes, value, salt, valueHash } = record;
    const known = knownOf(before, entityId);
    const left = supersedes !== null && supersedes === expected(known, field);
    const head = [
      entity === before.entity ? 0 : entity,
      entityId === before.entityId ? 0 : entityId,
      field === before.field ? 0 : field,
      left ? 0 : supersedes === null ? null : JSON.parse(supersedes),
    ];
    note(before, known, record, alone);
    if (value === null) head.push(null, valueHash === null ? '' : base64(valueHash));
    else if (!seeded && salt !== null) head.push(base64(salt));
    // The value is the log's own text: its hash is of that text, and nothing may write it in another way.
    return `${JSON.stringify(head)}\t${value ?? ''}`;
  };
  return {
    batch: (batch: Batch, changes: Iterable<ChangeRecord>): string => {
      const { replica, seq, hlc, actor, intent, kind, undoes, knows, previousHash, seed } = batch;
      const opening = {
        replica,
        seq,
        hlc,
        actor,
        intent,
        kind,
        undoes,
        knows,
        previous: base64(previousHash),
        hash: base64(batch.hash),
        seed: seed === null ? null : base64(seed),
        changes: batch.changes,
      };
      const lines = [JSON.stringify(opening)];
      let place = 0;
      for (const record of changes) {
        lines.push(changeLine(record, knewOnly(`${replica}:${seq}:${place}`), seed !== null));
        place += 1;
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 2_000;
}

function changeFrom(before: Before, line: string, alone: string): IncomingChange {
  const tab = line.indexOf('\t');
  const found = parsed(tab === -1 ? line : line.slice(0, tab));
  if (tab === -1 || !Array.isArray(found) || found.length < 4 || found.length > 6)
    throw new LineFault('a change has too few or too many places');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each place is looked at below
  const [entityPlace, idPlace, fieldPlace, supersedesPlace, salt, valueHash] = found as ChangeLine;
  const entity = entityPlace === 0 ? before.entity : entityPlace;
  const entityId = idPlace === 0 ? before.entityId : idPlace;
  const field = fieldPlace === 0 ? before.field : fieldPlace;
  if (!isText(entity) || !isText(entityId) || !(field === null || isText(field)))
    throw new LineFault('a change does not say what it changes');
  const value = line.slice(tab + 1);
  const erased = valueHash !== undefined;
  if (erased !== (value === '') || (erased && typeof valueHash !== 'string'))
    throw new LineFault('a value is missing');
  if (salt !== undefined && salt !== null && typeof salt !== 'string')
    throw new LineFault('a salt is no text');
  const known = knownOf(before, entityId);
  const supersedes = supersededBy(supersedesPlace, known, field);
  note(before, known, { entity, field }, alone);
  return {
    entity,
    entityId: known.entityId,
    field,
    supersedes,
    value: erased ? null : value,
    salt: typeof salt === 'string' ? Buffer.from(salt, 'base64url') : null,
    valueHash: erased ? Buffer.from(valueHash, 'base64url') : null,
    alone,
  };
}

function supersededBy(place: ChangeLine[3], known: Known, field: string | null): string | null {
  if (place === null) return null;
  if (place !== 0) {
    if (!Array.isArray(place) || !place.every(isText))
      throw new LineFault('a change does not say what it follows');
    return JSON.stringify(place);
  }
  const last = expected(known, field);
  if (last === undefined) throw new LineFault('a change follows one that is not there');
  return last;
}

/** Reads the lines of a bundle, batch by batch. Throws `LineFault` at the first that is none. */
export function* readBatches(content: string): Generator<IncomingBatch> {
  const before = begin();
  let at = 0;
  const next = (): string => {
    const end = content.indexOf('\n', at);
    if (end === -1) throw new LineFault('it stops in the middle');
    const line = content.slice(at, end);
    at = end + 1;
    return line;
  };
  while (at < content.length) {
    const opening = batchLine.safeParse(parsed(next()));
    if (!opening.success)
      throw new LineFault(`a batch is not as it should be (${opening.error.issues[0]?.path.join('.')})`);
    const { changes: count, previous, hash: ownHash, seed, ...header } = opening.data;
    const changes: IncomingChange[] = [];
    for (let place = 0; place < count; place += 1) {
      changes.push(changeFrom(before, next(), knewOnly(`${header.replica}:${header.seq}:${place}`)));
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
    throw new LineFault('a line is no JSON');
  }
}
