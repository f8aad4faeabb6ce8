// Before the tests that start threads by the hundred: the threads are built once, as the app has them. From source each reads some four
// hundred modules, which is half of the work of starting it.

import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildThreads } from '../../resources/build/build-app.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the threads as they were built. */
    readonly threads: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

export default async function setup(project: TestProject): Promise<() => void> {
  // Within the project, where they find the packages that are not part of them.
  const folder = join(root, `out/threads-${process.pid}`);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  mkdirSync(folder, { recursive: true });
  try {
    await buildThreads(folder, { checksTypes: false });
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('threads', folder);
  return remove;
}
