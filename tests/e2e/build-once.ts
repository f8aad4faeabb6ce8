// Before the end-to-end specs: the app is built once, the sample is made once, and the run says which host it drives.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildApp } from '../../resources/build/build-app.ts';
import { makeSample } from './sample-register.ts';
import { host } from './the-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the sample that specs begin from. */
    readonly sample: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  console.log(`End-to-end specs run on ${host}.`);
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-sample-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await buildApp({ checksTypes: false });
    await makeSample(folder);
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('sample', folder);
  return remove;
}
