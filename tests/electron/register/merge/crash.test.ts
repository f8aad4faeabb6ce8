// A program killed at any point of a merge leaves all of it or nothing, and what was left out can be taken again.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';
import { aComputer, contentOf, linesFor, settleAll } from '../../sync/a-network.ts';
import { twoPeople } from '../../sync/people.ts';

const batches = 6;

/** The officer lacks six batches of the secretary's, and has one of their own, concurrent with them. */
async function scene() {
  const [secretary, officer] = await twoPeople();
  const [first, second] = [secretary.computer, officer.computer];
  for (let edit = 1; edit <= batches; edit += 1)
    valueOf(first.write(set(strategy, 's', 'title', `Title ${edit}`)));
  valueOf(second.write(set(strategy, 's', 'title', 'Apart')));
  const lines = join(temporaryFolder(), 'lines');
  writeFileSync(lines, linesFor(first.register, vectorOf(second.register)));
  return { first, second, lines };
}

describe('a program killed during a merge', () => {
  it.each([1, 3, batches])('after %i batches of 6 leaves nothing of it', async (killAt) => {
    const { first, second, lines } = await scene();
    const before = contentOf(second.register);
    const { path } = second.register;
    second.close();
    const child = join(import.meta.dirname, 'merging-child.ts');
    const { signal, stdout } = spawnSync(process.execPath, [child, path, lines, String(killAt)], {
      encoding: 'utf8',
    });
    expect({ signal, stdout }).toEqual({ signal: 'SIGKILL', stdout: '' });
    second.register = valueOf(openRegister(path, second.environment));
    expect(contentOf(second.register)).toEqual(before);
    expect(verify(second.register).problems).toEqual([]);
    settleAll([first, second]);
    expect(contentOf(second.register)).toEqual(contentOf(first.register));
  });

  it('just after it returned leaves all of it', async () => {
    const { first, second, lines } = await scene();
    const { path } = second.register;
    second.close();
    const child = join(import.meta.dirname, 'merging-child.ts');
    const { stdout } = spawnSync(process.execPath, [child, path, lines, '1000'], { encoding: 'utf8' });
    expect(stdout).toBe('merged');
    second.register = valueOf(openRegister(path, second.environment));
    expect(verify(second.register).problems).toEqual([]);
    settleAll([first, second]);
    expect(contentOf(second.register)).toEqual(contentOf(first.register));
  });

  it('that brings back what it wrote before it was restored from a backup, never writes on under its old id', () => {
    const computer = aComputer('Secretary', 0);
    onTestFinished(computer.close);
    valueOf(computer.write(...samples));
    const name = computer.register.identity.replica;
    let lines = '';
    // The whole computer is restored to before this write, with all that it remembers; a colleague has what it wrote.
    computer.crash(() => {
      valueOf(computer.write(set(strategy, 's', 'title', 'Sent')));
      lines = linesFor(computer.register, {});
    }, 0);
    expect(computer.register.log.lastBatch()).toBe(1);
    for (const after of [0, 1, 2, 3]) {
      computer.crash((moment) => {
        valueOf(computer.take(lines, moment));
      }, after);
      const { identity, log } = computer.register;
      expect(identity.replica === name).toBe(log.lastBatch() === 1);
    }
  });
});
