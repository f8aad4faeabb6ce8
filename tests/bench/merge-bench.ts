// A merge of what another copy wrote against the libraries that merge documents: the same edits in Automerge and Yjs.

import { execFileSync } from 'node:child_process';
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as Automerge from '@automerge/automerge';
import * as Y from 'yjs';
import { builtApp } from '../../resources/build/build-app.ts';
import { inTurns, milliseconds, type Finding, type Timed } from './measuring.ts';
import {
  aBatch,
  amountOf,
  aScene,
  changesMeasured,
  figures,
  hereAndThere,
  rowByRow,
  type Order,
  type Scene,
} from './merge-scene.ts';

const child = resolve(import.meta.dirname, 'merge-child.ts');

function inChild(...given: readonly string[]): number {
  return Number(execFileSync(process.execPath, [child, ...given], { encoding: 'utf8' }));
}

/** From the bundle on disk to the register on disk, by compiled code. */
export function merging({ base, bundle, sender }: Scene): number {
  const path = `${base}.merged`;
  copyFileSync(base, path);
  return inChild('ours', path, bundle, builtApp, sender.keys.identity);
}

/** The value that the register is given, as the document is given it. */
function valueOf(amount: string) {
  return { kind: 'exact', quantity: { unit: 'number', amount }, written: amount };
}

interface Peer {
  readonly size: number;
  readonly merge: () => number;
}

/** A document and an update of it, each in a file. */
function peer(program: string, path: string, document: Uint8Array, update: Uint8Array): Peer {
  const [before, news] = [`${path}.document`, `${path}.update`];
  writeFileSync(before, document);
  writeFileSync(news, update);
  return { size: update.length, merge: () => inChild(program, before, news) };
}

function byYjs(path: string, order: Order, keepsHistory: boolean): Peer {
  const theirs = new Y.Doc({ gc: !keepsHistory });
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
  const program = keepsHistory ? 'yjs with history' : 'yjs';
  return peer(program, `${path}-${program}`, before, Y.encodeStateAsUpdate(theirs, known));
}

/** Given only the figures as text: with a value in its parts it takes several times as long. */
function byAutomerge(path: string, order: Order): Peer {
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
  return peer('automerge', `${path}-automerge`, saved, update);
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000).toLocaleString('en-GB')} KB`;

const atMostThree = { atMost: 3 } as const;

export async function againstLibraries(folder: string): Promise<Finding[]> {
  const scene = await aScene(folder, 'merge', { held: figures, changes: changesMeasured });
  const what = `Merge of ${changesMeasured.toLocaleString('en-GB')} field changes over ${figures.toLocaleString('en-GB')} figures, here and there, from the bundle to the register on disk`;
  const automerge = byAutomerge(scene.base, hereAndThere);
  const againstAutomerge = await inTurns(5, () => merging(scene), automerge.merge);
  const yjs = await againstYjs(what, scene, hereAndThere, atMostThree);
  const size = statSync(scene.bundle).size;
  const again = await aScene(folder, 'again', { held: figures, changes: changesMeasured, order: rowByRow });
  // Yjs then has one long run of overwritten values, which it drops in one stroke: it no longer holds the same edits.
  const inOrder = await againstYjs('The same, row by row', again, rowByRow, undefined);
  return [
    {
      what: `${what}, times faster than Automerge in memory`,
      target: { atLeast: 2 },
      ratio: 1 / againstAutomerge.ratio,
      ours: milliseconds(againstAutomerge.ours),
      peer: milliseconds(againstAutomerge.peer),
    },
    ...yjs.findings,
    ...inOrder.findings,
    {
      what: 'Its bundle, by Yjs’s update',
      target: { atMost: 1 },
      ratio: size / yjs.size,
      ours: kilobytes(size),
      peer: `Yjs ${kilobytes(yjs.size)} (with every value ${kilobytes(yjs.sizeWithHistory)}), Automerge ${kilobytes(automerge.size)}`,
    },
  ];
}

/** `target` is what is promised against Yjs with its default settings. */
async function againstYjs(what: string, scene: Scene, order: Order, target: Finding['target']) {
  const [yjs, withHistory] = [byYjs(scene.base, order, false), byYjs(scene.base, order, true)];
  const plain = await inTurns(7, () => merging(scene), yjs.merge);
  const whole = await inTurns(7, () => merging(scene), withHistory.merge);
  const finding = (against: string, promised: Finding['target'], { ratio, ...times }: Timed): Finding => ({
    what: `${what}, against Yjs in memory, which ${against}`,
    target: promised,
    ratio,
    ours: milliseconds(times.ours),
    peer: milliseconds(times.peer),
  });
  return {
    findings: [
      finding('keeps only the last value', target, plain),
      finding('is told to keep every value, as the register does', atMostThree, whole),
    ],
    size: yjs.size,
    sizeWithHistory: withHistory.size,
  };
}
