// A session on the shipped sample, or on an empty register, asked as the screens ask it.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { answerInSession } from '../../../electron/session/handlers.ts';
import { openSession, type Session } from '../../../electron/session/session.ts';
import type { Changed } from '../../../shared/contract/events.ts';
import type { OutputOf } from '../../../shared/kernel/call.ts';
import type { registerContract, ScreenAsker } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import {
  notWaitingForTheDisk,
  testEnvironment,
  valueOf,
  type TestEnvironment,
} from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { copyTheSample } from '../the-sample.ts';

type Contract = typeof registerContract;

export interface TestSession {
  readonly session: Session;
  readonly environment: TestEnvironment;
  readonly heard: Changed[];
  readonly ask: <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object,
    asker?: ScreenAsker,
  ) => Promise<Result<OutputOf<Contract[A][N]>>>;
  /** The answer, where only success is expected. */
  readonly get: <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input?: object,
    asker?: ScreenAsker,
  ) => Promise<OutputOf<Contract[A][N]>>;
}

/** What it draws comes from `chance`. */
export function openedSession(path: string, chance = 'session'): TestSession {
  const environment = testEnvironment(chance);
  const heard: Changed[] = [];
  const session = valueOf(openSession(path, environment, (changed) => heard.push(changed)));
  notWaitingForTheDisk(session.live);
  onTestFinished(() => {
    session.close();
  });
  const ask = async (
    area: string,
    name: string,
    input: object,
    asker: ScreenAsker = {},
  ): Promise<Result<never>> => {
    const by = { author: 'The Clerk', language: 'en', ...asker } as const;
    const result = await answerInSession(session, by, [area, name, input], (error) => {
      throw error;
    });
    return result as Result<never>;
  };
  return {
    session,
    environment,
    heard,
    ask,
    get: async (area, name, input = {}, asker = {}) => valueOf(await ask(area, name, input, asker)),
  };
}

export async function aSession(): Promise<TestSession> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  return openedSession(path);
}

export function anEmptySession(): TestSession {
  const path = join(temporaryFolder(), 'empty.minutebook');
  anEmptyFile(path, testEnvironment('empty'));
  return openedSession(path);
}
