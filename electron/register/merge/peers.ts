// What this copy has, what it can give, and what the others have acknowledged.

import { connection, inside } from '../connection.ts';
import { versionOf } from '../file/migrate.ts';
import { mostOf, type Vector } from '../log/causal-past.ts';
import type { Batch, ChainEnd } from '../log/log.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

/** All that a copy has. */
export function vectorOf({ log }: ReadableRegister): Vector {
  return log.vector();
}

/** The hash of the last batch of each copy, in hexadecimal. */
export function endsOf({ [connection]: db }: ReadableRegister): Readonly<Record<string, string>> {
  const ends = db
    .prepare<[], { replica: string; hash: Buffer }>('SELECT replica, hash FROM chain ORDER BY replica')
    .all();
  return Object.fromEntries(ends.map(({ replica, hash }) => [replica, hash.toString('hex')]));
}

/** The batch here that ends a chain elsewhere with another hash: two have been written under one name and number. */
export function otherThanAt(
  { log }: ReadableRegister,
  upTo: Vector,
  ends: Readonly<Record<string, string>>,
): Batch | undefined {
  for (const [replica, seq] of Object.entries(upTo)) {
    const here = log.batchNamed(`${replica}:${seq}`);
    const there = ends[replica];
    if (here !== undefined && there !== undefined && here.hash.toString('hex') !== there) return here;
  }
  return undefined;
}

/** Where what this copy has written ends, and the latest clock of all it has. */
export function chainEnd({ [inside]: { writer }, identity }: WritableRegister): ChainEnd {
  return writer.end(identity.replica);
}

/** What both are known to have. */
export function leastOf(vectors: readonly Vector[]): Vector {
  const [first, ...rest] = vectors;
  if (first === undefined) return {};
  return Object.fromEntries(
    Object.entries(first).flatMap(([replica, seq]) => {
      const least = Math.min(seq, ...rest.map((vector) => vector[replica] ?? 0));
      return least > 0 ? [[replica, least]] : [];
    }),
  );
}

/** The batches that somebody with `since` lacks, in causal order. The cost depends on what is found, not on the size of the register. */
export function batchesSince({ log }: ReadableRegister, since: Vector): Batch[] {
  return log.idsSince(since).flatMap((id) => log.batch(id) ?? []);
}

export interface Peer {
  readonly device: string;
  /** What it has acknowledged. */
  readonly acknowledged: Vector;
  /** When it was last heard of, in milliseconds since 1970. */
  readonly heard: number;
}

export function peers({ [connection]: db }: ReadableRegister): Peer[] {
  return db
    .prepare<[], { device: string; acknowledged: string; heard: number }>(
      'SELECT device, acknowledged, heard FROM peer ORDER BY device',
    )
    .all()
    .map(({ device, acknowledged, heard }) => ({ device, acknowledged: JSON.parse(acknowledged), heard }));
}

/** Bundles may come in any order: what a device once had it still has. */
export function hearFrom(
  { [connection]: db, environment }: WritableRegister,
  device: string,
  vector: Vector,
): void {
  const before = db
    .prepare<[string], string>('SELECT acknowledged FROM peer WHERE device = ?')
    .pluck()
    .get(device); // primary key
  const acknowledged = before === undefined ? vector : mostOf([JSON.parse(before), vector]);
  db.prepare(
    `INSERT INTO peer (device, acknowledged, heard) VALUES (?, ?, ?)
     ON CONFLICT (device) DO UPDATE SET acknowledged = excluded.acknowledged, heard = excluded.heard`,
  ).run(device, JSON.stringify(acknowledged), environment.now());
}

export interface HeldBundle {
  readonly sha256: string;
  readonly name: string;
  /** The version of the tables that can read it. */
  readonly schema: number;
  readonly size: number;
}

/** Keeps a bundle of a newer version until this app can read it. */
export function hold(
  { [connection]: db }: WritableRegister,
  bundle: Omit<HeldBundle, 'size'> & { readonly bytes: Buffer },
): void {
  db.prepare(
    'INSERT INTO held (sha256, name, schema, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
  ).run(bundle.sha256, bundle.name, bundle.schema, bundle.bytes);
}

/** All of them, in the order in which they are read. */
export function heldBundles({ [connection]: db }: ReadableRegister): HeldBundle[] {
  return db
    .prepare<[], HeldBundle>(
      'SELECT sha256, name, schema, length(bytes) AS size FROM held ORDER BY name, sha256',
    )
    .all();
}

/** Undefined once it was let go. */
export function bytesOfHeld({ [connection]: db }: ReadableRegister, sha256: string): Buffer | undefined {
  return db.prepare<[string], Buffer>('SELECT bytes FROM held WHERE sha256 = ?').pluck().get(sha256);
}

export function letGo({ [connection]: db }: WritableRegister, sha256: string): void {
  db.prepare('DELETE FROM held WHERE sha256 = ?').run(sha256);
}

/** The title of its first strategy: what a person knows the register by. */
export function titleOf({ [connection]: db }: ReadableRegister): string {
  return (
    db
      .prepare<[], string>('SELECT title FROM strategy WHERE deleted = 0 ORDER BY id LIMIT 1')
      .pluck()
      .get() ?? ''
  );
}

/** The version of the tables that this file has. */
export function schemaOf({ [connection]: db }: ReadableRegister): number {
  return versionOf(db);
}
