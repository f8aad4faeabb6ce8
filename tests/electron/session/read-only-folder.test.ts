// A register where nothing can be written: on a stick, in a mail, on somebody else's share. It is opened to be read, however it was left.

import { chmodSync, copyFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentIn } from '../../../electron/device/device-folder.ts';
import { openSession } from '../../../electron/session/session.ts';
import { openRegister } from '../../../electron/register/open.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { create } from '../../../shared/kernel/change.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { asAnybody, letAnybodyIn, letAnybodyWrite } from '../../as-anybody.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aRegister, messageOf, testEnvironment, valueOf } from '../register/a-register.ts';

function locked(path: string) {
  for (const name of readdirSync(dirname(path))) chmodSync(join(dirname(path), name), 0o444);
  chmodSync(dirname(path), 0o555);
  letAnybodyIn();
}

const inItsFolder = /Nothing can be written beside .* \(permission was refused\), so it can only be read\./u;
const itself = /mustn’t be written to \(permission was refused\), so it can only be read\./u;

function expectReadOnly(path: string, titles: readonly string[], why = inItsFolder) {
  asAnybody(() => {
    const session = valueOf(openSession(path, environmentIn(temporaryFolder()), () => undefined));
    expect(session.readOnly).toBe(true);
    expect(speak('en', session.notice ?? say('app.no-register'))).toMatch(why);
    const act = say('app.begin-register', { title: 'Another' });
    for (const refused of [session.write({ actor: 'Secretary', act, changes: [] }), session.keepDrafts({})]) {
      expect(messageOf(refused)).toMatch(/^read-only: .* save a copy in a folder/u);
      expect(messageOf(refused)).toMatch(why);
    }
    expect(session.index().snapshot.strategies.map(({ title }) => title)).toEqual(titles);
    session.close();
  });
  expect(existsSync(`${path}.lock`)).toBe(false);
}

function withATitle(title: string) {
  const register = aRegister();
  valueOf(
    commit(register, {
      actor: 'Secretary',
      act: say('app.begin-register', { title }),
      changes: [create(strategy, 'S', { title, organisation: null, timeZone: 'Europe/London' })],
    }),
  );
  return register;
}

describe.skipIf(process.platform === 'win32')('a register in a folder that can’t be written to', () => {
  it('is opened to be read', () => {
    const register = withATitle('Closed');
    register.close();
    const path = join(temporaryFolder(), 'stick.minutebook');
    copyFileSync(register.path, path);
    locked(path);
    expectReadOnly(path, ['Closed']);
  });

  it('is told of as well where its changes are dated ahead of the clock', () => {
    const register = withATitle('Dated ahead');
    register.close();
    const path = join(temporaryFolder(), 'stick.minutebook');
    copyFileSync(register.path, path);
    locked(path);
    asAnybody(() => {
      const environment = { ...environmentIn(temporaryFolder()), now: () => Date.UTC(2020, 0, 1) };
      const session = valueOf(openSession(path, environment, () => undefined));
      const told = speak('en', session.notice ?? say('app.no-register'));
      expect(told).toMatch(inItsFolder);
      expect(told).toMatch(/this computer’s clock says 1 January 2020/u);
      session.close();
    });
  });

  it('is opened to be read with its last edits, though its program ended without closing it', () => {
    const register = withATitle('Left open');
    const path = join(temporaryFolder(), 'stick.minutebook');
    copyFileSync(register.path, path);
    copyFileSync(`${register.path}-wal`, `${path}-wal`);
    locked(path);
    expectReadOnly(path, ['Left open']);
    register.close();
    valueOf(openRegister(register.path, testEnvironment('after'))).close();
  });
});

describe.skipIf(process.platform === 'win32')(
  'a register that mustn’t be written to, as one from a disc',
  () => {
    const besides = [
      { how: 'closed', parts: [''] },
      { how: 'left by its program with edits in its log', parts: ['', '-wal'] },
    ];
    it.each(besides)('is opened to be read, $how', ({ parts }) => {
      const register = withATitle('Ours');
      if (parts.length === 1) register.close();
      const folder = temporaryFolder();
      const path = join(folder, 'disc.minutebook');
      for (const part of parts) copyFileSync(`${register.path}${part}`, `${path}${part}`);
      letAnybodyWrite(folder);
      chmodSync(path, 0o444);
      expectReadOnly(path, ['Ours'], itself);
    });
  },
);
