// A desk on the shipped sample, or on an empty register, asked as the screens ask it.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { answerAtDesk } from '../../../electron/contract/desk-calls.ts';
import { openDesk, type Changed, type Desk } from '../../../electron/desk/desk.ts';
import type { OutputOf } from '../../../shared/contract/call.ts';
import type { registerContract } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';
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

export interface TestDesk {
  readonly desk: Desk;
  readonly environment: TestEnvironment;
  readonly heard: Changed[];
  readonly ask: <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object,
  ) => Promise<Result<OutputOf<Contract[A][N]>>>;
  /** The answer, where none but a good one is expected. */
  readonly get: <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input?: object,
  ) => Promise<OutputOf<Contract[A][N]>>;
}

function openedDesk(path: string): TestDesk {
  const environment = testEnvironment('desk');
  const heard: Changed[] = [];
  const desk = valueOf(openDesk(path, environment, (changed) => heard.push(changed)));
  notWaitingForTheDisk(desk.live);
  onTestFinished(() => {
    desk.close();
  });
  const ask = async (area: string, name: string, input: object): Promise<Result<never>> => {
    const result = await answerAtDesk(desk, 'The Clerk', [area, name, input], (error) => {
      throw error;
    });
    return result as Result<never>;
  };
  return {
    desk,
    environment,
    heard,
    ask,
    get: async (area, name, input = {}) => valueOf(await ask(area, name, input)),
  };
}

export async function aDesk(): Promise<TestDesk> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  return openedDesk(path);
}

export function anEmptyDesk(): TestDesk {
  const path = join(temporaryFolder(), 'empty.minutebook');
  anEmptyFile(path, testEnvironment('empty'));
  return openedDesk(path);
}
