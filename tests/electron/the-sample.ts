// The shipped sample in a register file. It is read from its Word document once per process; every test gets a copy.

import { importIntoFile } from '../../electron/imports/strategy-document/import-into-file.ts';
import { systemEnvironment, type Environment } from '../../electron/register/environment.ts';
import { sampleDocument } from '../sample-document.ts';
import { testEnvironment, valueOf } from './register/a-register.ts';
import { bytesOnce, placeFile } from './register/ready-files.ts';

async function imported(actor: string, environment: Environment): Promise<Buffer> {
  return bytesOnce(async (path) => {
    valueOf(await importIntoFile(path, sampleDocument, { dryRun: false, actor }, environment));
  });
}

let then: Promise<Buffer> | undefined;
let now: Promise<Buffer> | undefined;

/** As imported on the morning of 12 July 2024, with the same ids drawn in every run. */
export async function copyTheSample(path: string): Promise<void> {
  then ??= imported('Importer', testEnvironment('sample'));
  placeFile(path, await then);
}

/** As imported just now. No computer remembers having written it, so each one opened becomes a copy of its own. */
export async function theSampleOfToday(): Promise<Buffer> {
  now ??= imported('Importer', systemEnvironment);
  return now;
}
