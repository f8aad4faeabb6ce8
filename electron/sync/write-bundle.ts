// Makes a bundle: the batches that the receiver lacks, the attached files they mention, and a signed list of it all.

import { hash } from 'node:crypto';
import { zipSync, type ZippableFile } from 'fflate';
import type { DeviceKeys } from '../device/keys.ts';
import { blobOf } from '../register/file/blobs.ts';
import type { Vector } from '../register/log/causal-past.ts';
import { batchesSince, chainEnd, endsOf, schemaOf, titleOf, vectorOf } from '../register/merge/peers.ts';
import { entities } from '../../shared/register/entities.ts';
import type { Batch, ChangeRecord } from '../register/log/log.ts';
import type { WritableRegister } from '../register/register.ts';
import { atOneMoment } from '../register/write/transaction.ts';
import { firstZipDay } from '../zip-day.ts';
import { lineWriter } from './batch-lines.ts';
import { bundleFormat, bundleVersion, parts, signatureContext, type Manifest } from './manifest.ts';
import { seal, type Protection } from './seal.ts';

export interface Sender {
  readonly keys: DeviceKeys;
  /** What people call this computer. */
  readonly name: string;
  readonly author: string;
}

export interface BundleRequest {
  /** What the receiver is known to have; nothing gives everything. */
  readonly since: Vector;
  readonly protection: Protection;
}

export interface MadeBundle {
  readonly bytes: Buffer;
  readonly manifest: Manifest;
}

/** The fields that hold a file, by the name of their kind. */
const fieldsWithFiles = new Map(
  entities.map(({ name, fields }) => [
    name,
    Object.keys(fields).filter((field) => fields[field]?.holdsFile === true),
  ]),
);

/** The hashes of the files that a change attaches. */
function attachedBy({ entity, field, value }: ChangeRecord): string[] {
  const withFiles = fieldsWithFiles.get(entity) ?? [];
  if (value === null || withFiles.length === 0) return [];
  const given: unknown = JSON.parse(value);
  const row: unknown = field === null ? given : { [field]: given };
  if (typeof row !== 'object' || row === null) return [];
  return withFiles.flatMap((each) => {
    const sha256: unknown = Reflect.get(row, each);
    return typeof sha256 === 'string' ? [sha256] : [];
  });
}

interface Content {
  readonly files: Record<string, ZippableFile>;
  readonly manifest: Pick<Manifest, 'batches' | 'changes' | 'parts'>;
}

function contentOf(register: WritableRegister, batches: readonly Batch[]): Content {
  const writer = lineWriter();
  const attached = new Set<string>();
  let changes = 0;
  const pieces = batches.map((batch) => {
    const records = [...register.log.changesOf(batch.id)];
    changes += records.length;
    for (const sha256 of records.flatMap(attachedBy)) attached.add(sha256);
    return Buffer.from(writer.batch(batch, records));
  });
  const held: [string, Buffer][] = [[parts.batches, Buffer.concat(pieces)]];
  for (const sha256 of attached) {
    const bytes = blobOf(register, sha256);
    if (bytes !== undefined) held.push([`${parts.attachments}${sha256}`, bytes]);
  }
  return {
    files: Object.fromEntries(
      held.map(([name, bytes]): [string, ZippableFile] => [name, [bytes, { level: 9 }]]),
    ),
    manifest: {
      batches: batches.length,
      changes,
      parts: held.map(([name, bytes]) => ({
        name,
        sha256: hash('sha256', bytes, 'hex'),
        size: bytes.length,
      })),
    },
  };
}

/** By the computer's own calendar at that moment, as the first is. */
function lastZipDay(): Date {
  return new Date(2099, 11, 31);
}

/** The time of every part. A time no zip can hold, from a computer whose clock is wrong, becomes the nearest that one can. */
function zipTime(now: number): Date {
  return new Date(Math.min(Math.max(now, firstZipDay().getTime()), lastZipDay().getTime()));
}

/** Everything in it is of one moment, and signed. */
export async function writeBundle(
  register: WritableRegister,
  sender: Sender,
  { since, protection }: BundleRequest,
): Promise<MadeBundle> {
  // One transaction, so that what the bundle says it holds is what it holds.
  const { content, manifest } = atOneMoment(register, () => {
    const made = contentOf(register, batchesSince(register, since));
    const { keys, name, author } = sender;
    return {
      content: made,
      manifest: {
        format: bundleFormat,
        version: bundleVersion,
        register: register.identity.register,
        title: titleOf(register),
        schema: schemaOf(register),
        made: new Date(register.environment.now()).toISOString(),
        sender: { device: keys.id, name, signKey: keys.signKey, recipient: keys.recipient, author },
        since,
        upTo: vectorOf(register),
        ends: endsOf(register),
        clock: chainEnd(register).hlc,
        ...made.manifest,
      } satisfies Manifest,
    };
  });
  const listed = Buffer.from(JSON.stringify(manifest, null, 1));
  const signature = sender.keys.sign(Buffer.concat([Buffer.from(signatureContext), listed]));
  const zipped = zipSync(
    {
      [parts.manifest]: [listed, { level: 9 }],
      [parts.signature]: [signature, { level: 0 }],
      ...content.files,
    },
    { mtime: zipTime(register.environment.now()) },
  );
  return { bytes: await seal(zipped, protection), manifest };
}
