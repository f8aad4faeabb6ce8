import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { alone } from './tests/the-run/alone.ts';
import LongestFirst from './tests/the-run/longest-first.ts';

const memory = '/dev/shm';
const gibibyte = 1024 ** 3;

/** Registers are made by the hundred, and each commit waits for its disk. Where the system has files in memory, they are made there. */
function roomForFiles(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * gibibyte ? memory : tmpdir();
}

/** All that this run makes, so that nothing stays behind; tests/the-run/folder.ts makes and removes it. */
const folderOfTheRun = join(roomForFiles(), `minutebook-tests-${process.pid}`);

const minute = 60_000;

const shared = {
  pool: 'forks',
  // Limits that only a hang meets: on a busy machine a test of a few seconds takes minutes, and its verdict is the same.
  testTimeout: 10 * minute,
  hookTimeout: 10 * minute,
  expect: { poll: { timeout: 5 * minute } },
  env: {
    TMPDIR: folderOfTheRun,
    TEMP: folderOfTheRun, // what Windows calls it
    // Commands, jobs and the app begin in processes and threads of their own, again and again: from compiled code, the second time.
    NODE_COMPILE_CACHE: resolve(import.meta.dirname, 'node_modules/.cache/minutebook-tests'),
  },
  // Whoever asks for Electron is given the stand-in: its own package has no binary to answer with under plain Node.
  setupFiles: ['tests/stand-in/hooks.ts'],
} as const;

/** Properties are among these. */
const seeded = { ...shared, setupFiles: [...shared.setupFiles, 'tests/the-run/seed.ts'] };

/** What a browser shows has a second attempt, and is named at the end where it needed that: tests/the-run/tried-again.ts. */
const twice = { retry: 1 } as const;

export default defineConfig({
  test: {
    // A spec waits for its window more than it works, and so do the tests that start processes: three at a time, also on two processors.
    maxWorkers: Math.max(3, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    teardownTimeout: minute,
    globalSetup: ['tests/the-run/folder.ts'],
    provide: { folderOfTheRun },
    projects: [
      {
        test: {
          ...seeded,
          name: 'parts',
          // A process reads and compiles what it tests once, and not again for each file: a third of the work.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/renderer/**', ...alone, 'node_modules/**', 'out/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'alone',
          include: alone,
          globalSetup: ['tests/electron/threads-once.ts'],
          setupFiles: [...shared.setupFiles, 'tests/electron/as-built-threads.ts'],
        },
      },
      {
        test: {
          ...seeded,
          name: 'screens',
          ...twice,
          isolate: false,
          include: ['tests/renderer/**/*.test.ts'],
          globalSetup: ['tests/renderer/pages-once.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'app',
          ...twice,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-once.ts'],
        },
      },
    ],
  },
});
