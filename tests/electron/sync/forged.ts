// Bundles that no Minutebook writes, signed by whoever is given: what a broken program, or somebody who means harm, could send.

import { hash, randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import {
  hashBatch,
  hashValue,
  noHash,
  saltAt,
  saltsFrom,
} from '../../../electron/register/log/hash-chain.ts';
import { schemaOf, vectorOf } from '../../../electron/register/merge/peers.ts';
import type { WritableRegister } from '../../../electron/register/register.ts';
import { bundleFormat, bundleVersion, parts, signatureContext } from '../../../electron/sync/manifest.ts';
import type { Person } from './people.ts';

export interface ForgedChange {
  readonly entity: string;
  readonly id: string;
  readonly field: string | null;
  /** As it stands in the bundle, JSON or not. */
  readonly value: string;
  readonly supersedes?: readonly string[];
}

export interface Forgery {
  readonly changes?: readonly ForgedChange[];
  readonly dependencies?: string;
  readonly origin?: string;
  readonly act?: string;
  readonly actor?: string;
  readonly replica?: string;
  /** When it was written, as a stamp of the register's clock. */
  readonly hlc?: string;
  /** In place of its lines. */
  readonly content?: Buffer;
}

let made = 0;

/** A batch of its own copy, whose hash holds. */
function lines({
  changes = [],
  dependencies,
  origin,
  act = '{"say":"verbatim","text":"forged"}',
  actor = 'Mallory',
  replica = `forged${(made += 1)}`,
  hlc = '01908d3b5a80-0000',
}: Forgery): string {
  const head = {
    replica,
    seq: 1,
    hlc,
    actor,
    act,
    origin: origin ?? null,
    reason: null,
    dependencies: dependencies ?? null,
  };
  const seed = randomBytes(32);
  const hasher = hashBatch({ ...head, previousHash: noHash }, changes.length);
  const salts = saltsFrom(seed, changes.length);
  const written = changes.map(({ entity, id, field, value, supersedes }, index) => {
    const kept = supersedes === undefined ? null : JSON.stringify(supersedes);
    hasher.add({ entity, entityId: id, field, supersedes: kept }, hashValue(value, saltAt(salts, index)));
    return `${JSON.stringify([entity, id, field, supersedes ?? null])}\t${value}`;
  });
  const opening = {
    ...head,
    previous: noHash.toString('base64url'),
    hash: hasher.finish().toString('base64url'),
    seed: seed.toString('base64url'),
    changes: changes.length,
  };
  return `${[JSON.stringify(opening), ...written].join('\n')}\n`;
}

export function forgedBundle({ sender }: Person, register: WritableRegister, forgery: Forgery): Buffer {
  const { keys, name, author } = sender;
  const content = forgery.content ?? Buffer.from(lines(forgery));
  const manifest = Buffer.from(
    JSON.stringify({
      format: bundleFormat,
      version: bundleVersion,
      register: register.identity.register,
      title: 'Our strategy',
      schema: schemaOf(register),
      made: '2024-07-12T09:00:00Z',
      sender: { device: keys.id, name, signKey: keys.signKey, recipient: keys.recipient, author },
      since: {},
      upTo: vectorOf(register),
      clock: '01908d3b5a80-0000',
      batches: 1,
      changes: forgery.changes?.length ?? 0,
      parts: [{ name: parts.batches, sha256: hash('sha256', content, 'hex'), size: content.length }],
    }),
  );
  const signature = keys.sign(Buffer.concat([Buffer.from(signatureContext), manifest]));
  return Buffer.from(
    zipSync({
      [parts.manifest]: manifest,
      [parts.signature]: signature,
      [parts.batches]: [content, { level: 6 }],
    }),
  );
}
