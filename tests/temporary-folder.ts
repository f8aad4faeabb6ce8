// A folder of a test's own, removed when the test is over, and which folder the system gives for temporary files.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Runs `act` where the system's folder for temporary files is this one. */
export function withTemporaryFiles<T>(folder: string, act: () => T): T {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  try {
    return act();
  } finally {
    vi.unstubAllEnvs();
  }
}
