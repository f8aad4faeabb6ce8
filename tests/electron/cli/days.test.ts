// The command line's days are the register's, on a computer anywhere: run as processes of their own, whose clocks are in other zones.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { createRegister } from '../../../electron/register/open.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { dayOf } from '../../../shared/kernel/days.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inWords } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { started } from './the-command.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Made on the morning of 12 July 2024, and edited at half past midnight on the 13th in London, when it is still the 12th by UTC. */
function editedLate(timeZone?: string): string {
  const path = join(temporaryFolder(), 'council.minutebook');
  let now = Date.UTC(2024, 6, 12, 9);
  const register = valueOf(createRegister(path, { ...systemEnvironment, now: () => now }));
  const write = (...changes: Change[]) =>
    valueOf(commit(register, { actor: 'Ann Example', act: inWords('Write'), changes }));
  write(
    create(strategy, 's', { title: 'Strategy', ...(timeZone === undefined ? {} : { timeZone }) }),
    create(objective, 'o', { strategyId: 's', ref: '1', title: 'Morning' }),
  );
  now = Date.UTC(2024, 6, 12, 23, 30);
  write(
    set(strategy, 's', 'title', 'Half past midnight'),
    set(objective, 'o', 'title', 'Half past midnight'),
  );
  register.close();
  return path;
}

function packed(path: string, ...given: string[]): string {
  const folder = temporaryFolder();
  expect(started('pack', path, '--out', folder, ...given)).toMatchObject({ exit: 0, error: '' });
  const bytes = readFileSync(join(folder, 'board-pack.pdf')).toString('utf8');
  return /<dc:title>[\s\S]*?<\/dc:title>/u.exec(bytes)?.[0] ?? '';
}

describe.each(['America/New_York', 'Pacific/Auckland'])('on a computer in %s', (computer) => {
  it('history says when by the clocks where the register is kept, and which those are', () => {
    vi.stubEnv('TZ', computer);
    const { out } = started('history', editedLate(), '1');
    expect(out).toContain('When (Europe/London)');
    expect(out).toMatch(/2024-07-12 10:00 +Ann Example/u);
    expect(out).toMatch(/2024-07-13 00:30 +Ann Example/u);
    const away = started('history', editedLate('America/New_York'), '1').out;
    expect(away).toContain('When (America/New_York)');
    expect(away).toMatch(/2024-07-12 19:30 +Ann Example/u);
  });

  it('a pack as at a day ends with the register’s own day', () => {
    vi.stubEnv('TZ', computer);
    expect(packed(editedLate(), '--as-at', '2024-07-12')).toContain('Strategy: board pack, 12 July 2024');
    expect(packed(editedLate())).toContain('Half past midnight: board pack, ');
  });

  it('today is the register’s', () => {
    vi.stubEnv('TZ', computer);
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    const days = () => zones.map((zone) => dayOf(Date.now(), zone));
    const before = days();
    const checked = zones.map((zone): unknown => {
      const found: unknown = JSON.parse(started('check', editedLate(zone), '--json').out);
      return typeof found === 'object' && found !== null ? Reflect.get(found, 'date') : undefined;
    });
    // They are twenty-five hours apart, so the computer’s own day is never both.
    expect(checked[0]).not.toBe(checked[1]);
    // Midnight may have passed during the call.
    expect([before, days()].map((each) => JSON.stringify(each))).toContain(JSON.stringify(checked));
  });
});
