// Exchange by file: merges against the libraries that merge documents, and what the cost of exports and merges must not grow with.

import { join } from 'node:path';
import type { Vector } from '../../electron/register/log/causal-past.ts';
import { vectorOf } from '../../electron/register/merge/peers.ts';
import type { OpenRegister } from '../../electron/register/open.ts';
import { writeBundle } from '../../electron/sync/write-bundle.ts';
import { buildApp } from '../../resources/build/build-app.ts';
import { registerFor, setFigure, someFigures, write } from './figures.ts';
import { inTurns, milliseconds, type Finding } from './measuring.ts';
import { againstLibraries, merging } from './merge-bench.ts';
import { aScene, aSender, edit, figures } from './merge-scene.ts';

/** The cost per change mustn't grow with how many come in, nor with what the register holds. */
async function growth(folder: string): Promise<Finding[]> {
  const few = await aScene(folder, 'few', { held: figures, changes: 20_000 });
  const many = await aScene(folder, 'many', { held: figures, changes: 200_000 });
  const large = await aScene(folder, 'large', { held: 200_000, changes: 20_000 });
  const byChanges = await inTurns(
    3,
    () => merging(many),
    () => merging(few),
  );
  const bySize = await inTurns(
    5,
    () => merging(large),
    () => merging(few),
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

/** An export costs by what is exported, not by what the register holds. */
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
  await buildApp();
  return [...(await againstLibraries(folder)), ...(await growth(folder)), await incrementalExport(folder)];
}
