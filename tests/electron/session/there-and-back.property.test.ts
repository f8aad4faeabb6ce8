// Any walk of edits at the screens, a colleague's between them and choices between both: taken back as far as the colleague's, and done again, with
// what the register shows at each step as it was found there.

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeBatches } from '../../../electron/register/merge/merge.ts';
import { vectorOf } from '../../../electron/register/merge/peers.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { readBatches } from '../../../electron/sync/batch-lines.ts';
import { openLines } from '../../../electron/usecases/exchange/conflict-list.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { Origin } from '../../../shared/kernel/origin.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inWords } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { anObjective, aStrategy, deletion, testEnvironment, valueOf } from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { aComputer, linesFor } from '../sync/a-network.ts';
import { openedSession } from './a-session.ts';

const steps = [
  'a field',
  'several',
  'create',
  'rename',
  'delete',
  'undo',
  'undo',
  'redo',
  'colleague',
  'settle',
];

async function walk(taken: readonly string[]): Promise<void> {
  const colleague = aComputer('Colleague', 0, undefined, 'colleague');
  valueOf(colleague.write(aStrategy, anObjective));
  const path = join(temporaryFolder(), 'walk.minutebook');
  anEmptyFile(path, testEnvironment('walk'), colleague.register.identity.register);
  const { session, environment } = openedSession(path, 'walk');
  const receive = async () =>
    valueOf(
      await session.exchange(async (register) => {
        const lines = Buffer.from(linesFor(colleague.register, vectorOf(register)));
        return Promise.resolve(
          mergeBatches(register, readBatches(lines), { device: 'c', name: 'colleague.mbsync' }),
        );
      }),
    );
  const write = (changes: readonly Change[], origin?: Origin) => {
    const proposal = { actor: 'Clerk', act: inWords('Edit'), changes };
    return session.write(origin === undefined ? proposal : { ...proposal, origin });
  };
  const shown = () => {
    expect(session.index().snapshot).toEqual(snapshot(session.live));
    return snapshot(session.live);
  };
  await receive();
  let found = [shown()];
  let at = 0;
  const made: string[] = [];
  const changesFor = (step: string, index: number): Change[] => {
    const last = made.findLast((id) => shown().objectives.some((row) => row.id === id));
    if (step === 'a field') return [set(strategy, 's', 'title', `Title ${index % 3}`)];
    if (step === 'several')
      return [
        set(strategy, 's', 'vision', `Vision ${index}`),
        set(objective, 'o', 'statement', `It ${index}`),
      ];
    if (step === 'create') {
      made.push(`o${index}`);
      return [create(objective, `o${index}`, { strategyId: 's', ref: `${index + 2}`, title: 'New' })];
    }
    if (last === undefined) return [];
    return step === 'rename'
      ? [set(objective, last, 'title', `Named ${index}`)]
      : [deletion(objective, last)];
  };
  const expectFound = () => {
    expect(shown()).toEqual(found[at]);
  };
  const back = () => {
    valueOf(session.undo('Clerk'));
    at -= 1;
    expectFound();
  };
  const forth = () => {
    valueOf(session.redo('Clerk'));
    at += 1;
    expectFound();
  };
  for (const [index, step] of taken.entries()) {
    environment.tick(60_000);
    colleague.environment.tick(60_000);
    if (step === 'undo' && at > 0) back();
    else if (step === 'redo' && at < found.length - 1) forth();
    else if (step === 'colleague') {
      valueOf(colleague.write(set(strategy, 's', 'title', `Theirs ${index}`)));
      // Polls in sequence by design.
      // oxlint-disable-next-line no-await-in-loop
      await receive();
      found = [shown()];
      at = 0;
    } else if (step !== 'undo' && step !== 'redo') {
      const [open] = step === 'settle' ? openLines(session.live, session.index()) : [];
      const side = [...(open?.changes.values() ?? [])].at(-1) ?? [];
      const changes = step === 'settle' ? side : changesFor(step, index);
      if (changes.length === 0) continue;
      valueOf(write(changes, open === undefined ? undefined : { kind: 'resolution', of: [...open.of] }));
      found = [...found.slice(0, at + 1), shown()];
      at += 1;
    }
  }
  for (let left = at; left > 0; left -= 1) back();
  for (let left = found.length - 1; left > 0; left -= 1) forth();
  expect(verify(session.live).problems).toEqual([]);
  colleague.close();
}

it('any walk is taken back as far as a colleague’s edit, and done again', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { maxLength: 24 }), walk), {
    numRuns: 20,
  });
});
