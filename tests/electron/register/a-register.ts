// Builders for register tests: a real file in a folder of its own, a clock that ticks when told, and short ways to write.

import { inEnglish, inWords } from '../../in-english.ts';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { commit, type Receipt } from '../../../electron/register/write/commit.ts';
import { connection } from '../../../electron/register/connection.ts';
import type { Environment } from '../../../electron/register/environment.ts';
import { openRegister, type OpenRegister } from '../../../electron/register/open.ts';
import type { ReadableRegister } from '../../../electron/register/register.ts';
import { create, deletedField, type Change } from '../../../shared/kernel/change.ts';
import type { Entity } from '../../../shared/kernel/entity.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { anEmptyFile } from './ready-files.ts';

/** 12 July 2024, 09:00 UTC. */
export const morning = Date.UTC(2024, 6, 12, 9);

export interface TestEnvironment extends Environment {
  tick: (milliseconds: number) => void;
}

/** The same bytes and the same times in every run. */
export function testEnvironment(seed = 'minutebook'): TestEnvironment {
  let now = morning;
  let drawn = 0;
  const block = () =>
    createHash('sha256')
      .update(`${seed}${(drawn += 1)}`)
      .digest();
  return {
    now: () => now,
    random: (bytes) => {
      const blocks: Buffer[] = [];
      for (let have = 0; have < bytes; have += 32) blocks.push(block());
      return Buffer.concat(blocks).subarray(0, bytes);
    },
    tick: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${inEnglish(result.error.message)}`);
  return result.value;
}

export function messageOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('this was expected to fail');
  return `${result.error.code}: ${inEnglish(result.error.message)}`;
}

/** Deletes one, and nothing that goes with it: what no use case does. */
export function deletion(entity: Entity, id: string): Change {
  return { entity: entity.name, id, field: deletedField, value: true };
}

export interface TestRegister extends OpenRegister {
  readonly environment: TestEnvironment;
  readonly write: (...changes: Change[]) => Receipt;
  readonly tryToWrite: (...changes: Change[]) => Result<Receipt>;
}

function withShortcuts(register: OpenRegister, environment: TestEnvironment): TestRegister {
  const tryToWrite = (...changes: Change[]) =>
    commit(register, { actor: 'Secretary', act: inWords('Edit'), changes });
  return { ...register, environment, tryToWrite, write: (...changes) => valueOf(tryToWrite(...changes)) };
}

/** The connection, which no door of register/ gives: for tests that look behind the doors. */
export function connectionOf(register: ReadableRegister): Database {
  return register[connection];
}

/** No test cuts the power, and a killed program leaves its writes with the system, so waiting for the disk would prove nothing. */
export function notWaitingForTheDisk<T extends ReadableRegister>(register: T): T {
  connectionOf(register).pragma('synchronous = OFF');
  return register;
}

export function aRegister(path = join(temporaryFolder(), 'test.minutebook')): TestRegister {
  const environment = testEnvironment(path);
  anEmptyFile(path, environment);
  return reopened({ path, environment });
}

export function reopened({ path, environment }: Pick<TestRegister, 'path' | 'environment'>): TestRegister {
  const register = notWaitingForTheDisk(valueOf(openRegister(path, environment)));
  onTestFinished(() => {
    if (connectionOf(register).open) register.close();
  });
  return withShortcuts(register, environment);
}

export const aStrategy = create(strategy, 's', { title: 'Strategy 2024 to 2026' });
export const anObjective = create(objective, 'o', {
  strategyId: 's',
  ref: '1',
  title: 'A network of members',
});
