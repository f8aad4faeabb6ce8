// Opens a bundle and proves that it is what its sender made. Nothing of the register is touched here.

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { fingerprintOf, isSignedBy } from '../device/keys.ts';
import type { IncomingBatch } from '../register/merge/merge.ts';
import { LineFault, readBatches } from './batch-lines.ts';
import { bundleFormat, manifestSchema, parts, signatureContext, type Manifest } from './manifest.ts';
import { outOfZip } from './inside-a-zip.ts';
import { unseal, type Opening } from './seal.ts';
import { unpack } from './unpack.ts';
import { statOfFile } from '../plain-file.ts';
import { whyOf } from '../why.ts';

export interface Bundle {
  readonly file: string;
  /** Of the file as it came. */
  readonly sha256: string;
  readonly manifest: Manifest;
  /**
   * Read line by line as they are asked for, afresh each time: a large bundle passes through and isn't held. Throws `LineFault` at the
   * first line that can't be read, and at the end when there weren't as many as the manifest says.
   */
  readonly batches: () => Iterable<IncomingBatch>;
  readonly attachments: ReadonlyMap<string, Buffer>;
}

const largestFile = 1024 * 1024 * 1024;

/** Failures: `unreadable`, `too-large`. */
export function bundleBytes(path: string): Result<Buffer> {
  const file = basename(path);
  try {
    if (statOfFile(path).size > largestFile)
      return fail('too-large', say('bundle.too-large', { file }), { file });
    return succeed(readFileSync(path));
  } catch (error) {
    const why = whyOf(error);
    return fail('unreadable', say('bundle.unreadable', { file: path, why }), { file });
  }
}

function notABundle(file: string) {
  return fail('not-a-bundle', say('bundle.not-a-bundle', { file }), { file });
}

export function altered(file: string, what: Saying) {
  return fail('altered', say('bundle.altered', { file, what }), { file });
}

function manifestIn(bytes: Buffer, file: string): Result<Manifest> {
  let found: unknown;
  try {
    found = JSON.parse(bytes.toString('utf8'));
  } catch {
    return altered(file, say('bundle.list-unread'));
  }
  const isOurs = typeof found === 'object' && found !== null && Reflect.get(found, 'format') === bundleFormat;
  if (isOurs && Number(Reflect.get(Object(found), 'version')) > 1) {
    return fail('newer-bundle', say('bundle.newer-form', { file }), { file });
  }
  const read = manifestSchema.safeParse(found);
  if (read.success) return succeed(read.data);
  const field = read.error.issues[0]?.path.join('.') ?? '';
  return altered(file, say('bundle.list-unsound', { field: field === '' ? parts.manifest : field }));
}

/** What differs from the manifest's list. */
function wrongPart(
  { parts: listed }: Manifest,
  held: ReadonlyMap<string, Buffer>,
  unlisted: ReadonlySet<string>,
): Saying | undefined {
  const names = new Set(listed.map(({ name }) => name));
  for (const { name, sha256, size } of listed) {
    const bytes = held.get(name);
    if (unlisted.has(name)) return say('bundle.part-changed', { part: name });
    if (bytes === undefined) return say('bundle.part-missing', { part: name });
    if (bytes.length !== size || hash('sha256', bytes, 'hex') !== sha256)
      return say('bundle.part-changed', { part: name });
    if (name.startsWith(parts.attachments) && name !== `${parts.attachments}${sha256}`)
      return say('bundle.part-misnamed', { part: name });
  }
  for (const name of unlisted) return say('bundle.part-unsigned', { part: name });
  return names.has(parts.batches) ? undefined : say('bundle.no-batches');
}

function attachmentsIn(held: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map(
    [...held].flatMap(([name, bytes]) =>
      name.startsWith(parts.attachments) ? [[name.slice(parts.attachments.length), bytes] as const] : [],
    ),
  );
}

function* countedBatches(content: Buffer, manifest: Manifest): Generator<IncomingBatch> {
  let batches = 0;
  let changes = 0;
  for (const batch of readBatches(content)) {
    batches += 1;
    changes += batch.changes.length;
    yield batch;
  }
  if (batches !== manifest.batches || changes !== manifest.changes)
    throw new LineFault(say('bundle.miscounted', { listed: manifest.changes, held: changes }));
}

/** Why a bundle that says this of itself isn't read any further. */
export type Admission = (manifest: Manifest) => Failure | undefined;

/** A list of all parts and a signature are small, whatever they list. */
const longestList = 64 * 1024 * 1024;

/** What the bundle says of itself, and the proof that its sender said so. The rest isn't unpacked yet. */
async function signedList(zipped: Buffer, file: string): Promise<Result<Manifest>> {
  const unpacked = await unpack(
    zipped,
    file,
    (name, size) => (name === parts.manifest || name === parts.signature) && size <= longestList,
  );
  if (!unpacked.ok) return unpacked;
  const [listed, signature] = [unpacked.value.get(parts.manifest), unpacked.value.get(parts.signature)];
  if (listed === undefined || signature === undefined) return notABundle(file);
  const read = manifestIn(listed, file);
  if (!read.ok) return read;
  const { device, signKey } = read.value.sender;
  if (!isSignedBy(signKey, Buffer.concat([Buffer.from(signatureContext), listed]), signature))
    return altered(file, say('bundle.bad-signature'));
  if (fingerprintOf(signKey) !== device) return altered(file, say('bundle.other-key'));
  return read;
}

/**
 * Failures: `several-inside`, those of unsealing and unpacking, `not-a-bundle`, `newer-bundle`, `altered`, and that of `admit`, which is asked before
 * anything large is unpacked. The sender is proved to have the key that the manifest names; whether that key is one to trust is for the
 * register to say.
 */
export async function readBundle(
  bytes: Buffer,
  file: string,
  opening: Opening,
  admit: Admission = () => undefined,
): Promise<Result<Bundle>> {
  const found = await outOfZip(bytes, file);
  if (!found.ok) return found;
  const opened = await unseal(found.value, file, opening);
  if (!opened.ok) return opened;
  if (opened.value.subarray(0, 2).toString('latin1') !== 'PK') return notABundle(file);
  const said = await signedList(opened.value, file);
  if (!said.ok) return said;
  const manifest = said.value;
  const refused = admit(manifest);
  if (refused !== undefined) return { ok: false, error: refused };
  const sizes = new Map(manifest.parts.map(({ name, size }) => [name, size]));
  const unlisted = new Set<string>();
  const unpacked = await unpack(opened.value, file, (name, size) => {
    if (name === parts.manifest || name === parts.signature) return false;
    if (sizes.get(name) === size) return true;
    unlisted.add(name);
    return false;
  });
  if (!unpacked.ok) return unpacked;
  const held = unpacked.value;
  const wrong = wrongPart(manifest, held, unlisted);
  if (wrong !== undefined) return altered(file, wrong);
  const content = held.get(parts.batches) ?? Buffer.alloc(0);
  return succeed({
    file,
    sha256: hash('sha256', bytes, 'hex'),
    manifest,
    batches: () => countedBatches(content, manifest),
    attachments: attachmentsIn(held),
  });
}
