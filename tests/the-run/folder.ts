// The folder in which a run makes all its files: made before the first test, and removed after the last, whatever was left in it.

import { mkdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly folderOfTheRun: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = project.getProvidedContext().folderOfTheRun;
  mkdirSync(folder, { recursive: true });
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
