// A clock that was a year ahead for one edit. All that is written after a change is dated after it: a pack of today has it nevertheless, and where days
// are told, so is that.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../electron/session/session.ts';
import { systemEnvironment, type Environment } from '../../../electron/register/environment.ts';
import { createRegister, openRegister } from '../../../electron/register/open.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { person } from '../../../shared/people/model/person.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish, inWords } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { aSampleRegister, minutebook } from './the-command.ts';

const day = 24 * 60 * 60 * 1000;

const clock = (ahead: number): Environment => ({
  ...systemEnvironment,
  now: () => Date.now() + ahead,
});

function written(path: string, ahead: number, ...changes: Change[]): void {
  const register = valueOf(openRegister(path, clock(ahead)));
  valueOf(commit(register, { actor: 'Ann Example', act: inWords('Write'), changes }));
  register.close();
}

/** Begun ten days ago, edited once with the clock a year ahead, and today with the right clock. */
function aYearAhead(): string {
  const path = join(temporaryFolder(), 'council.minutebook');
  valueOf(createRegister(path, clock(-10 * day))).close();
  written(
    path,
    -10 * day,
    create(strategy, 's', { title: 'As it began' }),
    create(objective, 'o', { strategyId: 's', ref: '1', title: 'More homes' }),
  );
  written(path, 365 * day, set(objective, 'o', 'title', 'More homes above shops'));
  written(path, 0, set(strategy, 's', 'title', 'As of today'));
  return path;
}

/** The objective as well, today. */
function edited(): string {
  const path = aYearAhead();
  written(path, 0, set(objective, 'o', 'title', 'More homes, with the clock right again'));
  return path;
}

const isAhead = /This register has changes dated .+, and this computer’s clock says /u;

async function packed(path: string, ...options: readonly string[]): Promise<string> {
  const made = await minutebook('pack', path, '--out', temporaryFolder(), ...options);
  expect(made).toMatchObject({ exit: 0, error: '' });
  return made.out;
}

describe('after a clock was a year ahead', () => {
  it('a pack of today has what was written today, and whoever makes it is told', async () => {
    const out = await packed(aYearAhead());
    expect(out).toContain('This pack shows what the register holds now');
    expect(out).toMatch(/changes dated .+, so this computer’s clock is wrong, or another was once/u);
  });

  it('the history says of what was written since that it was by then, and of the rest when', async () => {
    const { out } = await minutebook('history', aYearAhead(), '1');
    const later = await minutebook('history', edited(), '1');
    expect(out).not.toMatch(/^by \d{4}/mu);
    expect(later.out).toMatch(/^by \d{4}-\d\d-\d\d \d\d:\d\d .*clock right/mu);
    expect(later.out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d .*above shops/mu);
  });

  it('a pack as at an earlier day says that it may lack what was written by then', async () => {
    const yesterday = new Date(Date.now() - 2 * day).toISOString().slice(0, 10);
    expect(await packed(aYearAhead(), '--as-at', yesterday)).toMatch(
      /^A computer’s clock is wrong, or was once: .+ None of it is in this pack as at /mu,
    );
  });

  it.each([
    ['check'],
    ['verify'],
    ['history', '1'],
    ['lead-sheets', '--period', 'July 2024', '--out', 'sheets'],
  ])('%s says so, to a person and to a program', async (command, ...options) => {
    const path = await aSampleRegister();
    written(path, 365 * day, create(person, 'p', { name: 'Ben Example' }));
    const asked = [command, path, ...options.map((each) => (each === 'sheets' ? temporaryFolder() : each))];
    expect((await minutebook(...asked)).out).toMatch(isAhead);
    const { notices } = JSON.parse((await minutebook(...asked, '--json')).out);
    expect(notices).toEqual([expect.stringMatching(isAhead)]);
  });

  it('the register says so when it is opened', () => {
    const path = aYearAhead();
    const session = valueOf(openSession(path, clock(0), () => undefined));
    expect(session.notice === null ? '' : inEnglish(session.notice)).toMatch(isAhead);
    session.close();
  });

  it('nothing is said of one whose days are right', async () => {
    const path = join(temporaryFolder(), 'council.minutebook');
    valueOf(createRegister(path, clock(0))).close();
    written(path, 0, create(strategy, 's', { title: 'As it began' }));
    expect((await minutebook('check', path)).out).not.toMatch(isAhead);
    expect(await packed(path)).not.toContain('clock');
  });
});
