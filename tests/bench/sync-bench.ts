// Merging what another copy wrote, against the libraries that merge documents: the same edits in Automerge and Yjs.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Automerge from '@automerge/automerge';
import * as Y from 'yjs';
import { openKeys } from '../../electron/device/keys.ts';
import { vectorOf, type Vector } from '../../electron/register/exchange.ts';
import { renew } from '../../electron/register/identity.ts';
import type { OpenRegister } from '../../electron/register/open.ts';
import { listOwnDevice } from '../../electron/sync/devices.ts';
import { checkBundle, importBundle, nobodyVouches } from '../../electron/sync/import-bundle.ts';
import { writeBundle, type Sender } from '../../electron/sync/write-bundle.ts';
import { registerFor, reopen, setFigure, someFigures, write } from './figures.ts';
import { inTurns, milliseconds, type Finding, type Timed } from './measuring.ts';

const figures = 20_000;
const changesMeasured = 100_000;
const aBatch = 1_000;

async function aSender(): Promise<Sender> {
  const keys = await openKeys({ load: () => undefined, save: () => undefined });
  if (!keys.ok) throw new Error(keys.error.message);
  return { keys: keys.value, name: 'Bench', author: 'Bench' };
}

/** Which figure a change is of: as a spreadsheet is imported again, or as people edit here and there. */
type Order = (change: number) => number;

const rowByRow: Order = (change) => change % figures;

/** The same figures in every run, as if they had been drawn by lot. */
function hereAndThere(change: number): number {
  let mixed = Math.imul(change + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % figures;
}

function amountOf(change: number): number {
  return (change * 7919) % 100_000;
}

function edit(register: OpenRegister, from: number, to: number, figureOf: Order = hereAndThere) {
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

interface Scene {
  /** The receiver's file as it is before. */
  readonly base: string;
  readonly bundle: string;
  readonly sender: Sender;
}

/** A register of so many figures, and what a copy of it wrote of so many changes. */
async function aScene(
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
  other.identity.replica = renew(other.db, other.environment);
  edit(other, 0, changes, order);
  const { bytes } = await writeBundle(other, sender, { since, protection: { to: 'anybody' } });
  other.close();
  const bundle = join(folder, `${name}.mbsync`);
  writeFileSync(bundle, bytes);
  return { base, bundle, sender };
}

let copies = 0;

/** From the bundle on disk to the register on disk. */
async function merging(folder: string, { base, bundle, sender }: Scene): Promise<number> {
  const path = join(folder, `merge-${(copies += 1)}.minutebook`);
  copyFileSync(base, path);
  const register = reopen(path);
  const start = performance.now();
  const opening = { identity: sender.keys.identity, passphrase: undefined };
  const checked = await checkBundle(register, readFileSync(bundle), 'bench.mbsync', {
    opening,
    vouch: nobodyVouches,
  });
  if (!checked.ok) throw new Error(checked.error.message);
  const merged = importBundle(register, checked.value);
  const time = performance.now() - start;
  if (!merged.ok) throw new Error(merged.error.message);
  register.close();
  return time;
}

/** The value that the register is given, as the document is given it. */
function valueOf(amount: string) {
  return { kind: 'exact', quantity: { unit: 'number', amount }, written: amount };
}

interface Peer {
  readonly size: number;
  readonly merge: () => number;
}

/** With its history a document keeps what was overwritten, as the register does; without, only what stands. */
function byYjs(order: Order, keepsHistory: boolean): Peer {
  const settings = { gc: !keepsHistory };
  const theirs = new Y.Doc(settings);
  const rows = theirs.getMap<Y.Map<unknown>>('figures');
  theirs.transact(() => {
    for (let index = 0; index < figures; index += 1)
      rows.set(`figure ${index}`, new Y.Map(Object.entries({ value: valueOf(String(index)) })));
  });
  const before = Y.encodeStateAsUpdate(theirs);
  const known = Y.encodeStateVector(theirs);
  for (let first = 0; first < changesMeasured; first += aBatch) {
    theirs.transact(() => {
      for (let change = first; change < first + aBatch; change += 1)
        rows.get(`figure ${order(change)}`)?.set('value', valueOf(String(amountOf(change))));
    });
  }
  const update = Y.encodeStateAsUpdate(theirs, known);
  return {
    size: update.length,
    merge: () => {
      const ours = new Y.Doc(settings);
      Y.applyUpdate(ours, before);
      const start = performance.now();
      Y.applyUpdate(ours, update);
      return performance.now() - start;
    },
  };
}

/** Given the figures' words alone: with a value in its parts it takes several times as long. */
function byAutomerge(order: Order): Peer {
  type Document = { figures: Record<string, { value: string }> };
  const rows = Object.fromEntries(
    Array.from({ length: figures }, (_, index) => [`figure ${index}`, { value: String(index) }]),
  );
  const before = Automerge.from<Document>({ figures: rows });
  const saved = Automerge.save(before);
  let theirs = Automerge.load<Document>(saved);
  for (let first = 0; first < changesMeasured; first += aBatch) {
    theirs = Automerge.change(theirs, (document) => {
      for (let change = first; change < first + aBatch; change += 1) {
        const row = document.figures[`figure ${order(change)}`];
        if (row !== undefined) row.value = String(amountOf(change));
      }
    });
  }
  const update = Automerge.saveSince(theirs, Automerge.getHeads(before));
  return {
    size: update.length,
    merge: () => {
      const ours = Automerge.load<Document>(saved);
      const start = performance.now();
      Automerge.loadIncremental(ours, update);
      return performance.now() - start;
    },
  };
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000).toLocaleString('en-GB')} KB`;

async function againstLibraries(folder: string): Promise<Finding[]> {
  const scene = await aScene(folder, 'merge', { held: figures, changes: changesMeasured });
  const what = `Merge of ${changesMeasured.toLocaleString('en-GB')} field changes over ${figures.toLocaleString('en-GB')} figures, here and there, from the bundle to the register on disk`;
  const ours = () => merging(folder, scene);
  const automerge = byAutomerge(hereAndThere);
  const againstAutomerge = await inTurns(3, ours, automerge.merge);
  const yjs = await againstYjs(what, ours, hereAndThere);
  const size = readFileSync(scene.bundle).length;
  const again = await aScene(folder, 'again', { held: figures, changes: changesMeasured, order: rowByRow });
  const rowByRowToo = await againstYjs(
    'The same, row by row, so that Yjs forgets what was overwritten in one stroke',
    () => merging(folder, again),
    rowByRow,
  );
  return [
    {
      what: `${what}, times faster than Automerge in memory`,
      target: { atLeast: 2 },
      ratio: 1 / againstAutomerge.ratio,
      ours: milliseconds(againstAutomerge.ours),
      peer: milliseconds(againstAutomerge.peer),
    },
    ...yjs.findings,
    ...rowByRowToo.findings,
    {
      what: 'Its bundle, by Yjs’s update',
      target: { atMost: 1 },
      ratio: size / yjs.size,
      ours: kilobytes(size),
      peer: `Yjs ${kilobytes(yjs.size)} (with every value ${kilobytes(yjs.sizeWithHistory)}), Automerge ${kilobytes(automerge.size)}`,
    },
  ];
}

async function againstYjs(what: string, ours: () => Promise<number>, order: Order) {
  const [yjs, withHistory] = [byYjs(order, false), byYjs(order, true)];
  const plain = await inTurns(5, ours, yjs.merge);
  const whole = await inTurns(5, ours, withHistory.merge);
  const finding = (against: string, { ratio, ...times }: Timed): Finding => ({
    what: `${what}, against Yjs in memory, which ${against}`,
    target: { atMost: 3 },
    ratio,
    ours: milliseconds(times.ours),
    peer: milliseconds(times.peer),
  });
  return {
    findings: [
      finding('keeps only the last value', plain),
      finding('is told to keep every value, as the register does', whole),
    ],
    size: yjs.size,
    sizeWithHistory: withHistory.size,
  };
}

/** What a change costs must not grow with how many come, nor with what the register holds. */
async function growth(folder: string): Promise<Finding[]> {
  const few = await aScene(folder, 'few', { held: figures, changes: 20_000 });
  const many = await aScene(folder, 'many', { held: figures, changes: 200_000 });
  const large = await aScene(folder, 'large', { held: 200_000, changes: 20_000 });
  const byChanges = await inTurns(
    3,
    () => merging(folder, many),
    () => merging(folder, few),
  );
  const bySize = await inTurns(
    5,
    () => merging(folder, large),
    () => merging(folder, few),
  );
  return [
    {
      what: 'Time a change of a merge of 200,000 changes, by that of 20,000',
      target: { atMost: 1.5 },
      ratio: byChanges.ratio / 10,
      ours: milliseconds(byChanges.ours),
      peer: `20,000 changes ${milliseconds(byChanges.peer)}`,
    },
    {
      what: 'Merge of 20,000 changes into a register of 200,000 figures, by that into one of 20,000',
      target: { atMost: 1.5 },
      ratio: bySize.ratio,
      ours: milliseconds(bySize.ours),
      peer: `20,000 figures ${milliseconds(bySize.peer)}`,
    },
  ];
}

/** What is exported, and not what the register holds, is what an export costs. */
async function incrementalExport(folder: string): Promise<Finding> {
  const sender = await aSender();
  const make = (name: string, changes: number): { register: OpenRegister; since: Vector } => {
    const held = Math.min(changes, figures);
    const register = registerFor(join(folder, `export-${name}.minutebook`), held);
    write(register, someFigures(0, held));
    edit(register, 0, changes, (change) => change % held);
    const since = vectorOf(register);
    write(
      register,
      Array.from({ length: 100 }, (_, place) => setFigure(place, place)),
    );
    return { register, since };
  };
  const [long, short] = [make('long', 1_000_000), make('short', 1_000)];
  const exporting =
    ({ register, since }: { register: OpenRegister; since: Vector }) =>
    async () => {
      const start = performance.now();
      await writeBundle(register, sender, { since, protection: { to: 'anybody' } });
      return performance.now() - start;
    };
  await exporting(short)();
  const { ours, peer, ratio } = await inTurns(21, exporting(long), exporting(short));
  long.register.close();
  short.register.close();
  return {
    what: 'Export of 100 changes out of 1,000,000, by that out of 1,000',
    target: { atMost: 1.5 },
    ratio,
    ours: milliseconds(ours),
    peer: `out of 1,000 ${milliseconds(peer)}`,
  };
}

export async function syncByFile(folder: string): Promise<Finding[]> {
  return [...(await againstLibraries(folder)), ...(await growth(folder)), await incrementalExport(folder)];
}
