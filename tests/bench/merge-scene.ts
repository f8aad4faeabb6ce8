// What the exchange is measured with: a register of many figures, and a bundle of what another copy wrote.

import { inEnglish } from '../in-english.ts';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKeys } from '../../electron/device/keys.ts';
import { inside } from '../../electron/register/connection.ts';
import { vectorOf } from '../../electron/register/merge/peers.ts';
import { renew } from '../../electron/register/log/identity.ts';
import type { OpenRegister } from '../../electron/register/open.ts';
import { listOwnDevice } from '../../electron/sync/devices.ts';
import { writeBundle, type Sender } from '../../electron/sync/write-bundle.ts';
import { registerFor, reopen, setFigure, someFigures, write } from './figures.ts';
import { connectionOf } from '../electron/register/a-register.ts';

export const figures = 20_000;
export const changesMeasured = 100_000;
export const aBatch = 1_000;

export async function aSender(): Promise<Sender> {
  const keys = await openKeys({ load: () => undefined, save: () => undefined });
  if (!keys.ok) throw new Error(inEnglish(keys.error.message));
  return { keys: keys.value, name: 'Bench', author: 'Bench' };
}

/** Which figure a change is of: as a spreadsheet is imported again, or as people edit here and there. */
export type Order = (change: number) => number;

export const rowByRow: Order = (change) => change % figures;

/** The same figures in every run, as if drawn at random. */
export function hereAndThere(change: number): number {
  let mixed = Math.imul(change + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % figures;
}

export function amountOf(change: number): number {
  return (change * 7919) % 100_000;
}

export function edit(register: OpenRegister, from: number, to: number, figureOf: Order = hereAndThere) {
  for (let first = from; first < to; first += aBatch) {
    const count = Math.min(aBatch, to - first);
    write(
      register,
      Array.from({ length: count }, (_, place) =>
        setFigure(figureOf(first + place), amountOf(first + place)),
      ),
    );
  }
}

export interface Scene {
  /** The receiver's file as it is before. */
  readonly base: string;
  readonly bundle: string;
  readonly sender: Sender;
}

/** A register of this many figures, and this many changes written by another copy. */
export async function aScene(
  folder: string,
  name: string,
  { held, changes, order = hereAndThere }: { held: number; changes: number; order?: Order },
): Promise<Scene> {
  const base = join(folder, `${name}.minutebook`);
  const theirs = join(folder, `${name}-theirs.minutebook`);
  const sender = await aSender();
  const register = registerFor(base, held);
  for (let from = 0; from < held; from += 50_000)
    write(register, someFigures(from, Math.min(held, from + 50_000)));
  listOwnDevice(register, sender);
  const since = vectorOf(register);
  register.close();
  copyFileSync(base, theirs);
  const other = reopen(theirs);
  other[inside].rename(renew(connectionOf(other), other.environment));
  edit(other, 0, changes, order);
  const { bytes } = await writeBundle(other, sender, { since, protection: { to: 'anybody' } });
  other.close();
  const bundle = join(folder, `${name}.mbsync`);
  writeFileSync(bundle, bytes);
  return { base, bundle, sender };
}
