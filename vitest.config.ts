import { defineConfig } from 'vitest/config';

const shared = {
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Whoever asks for Electron is given the stand-in: its own package has no binary to answer with under plain Node.
  setupFiles: ['tests/stand-in/hooks.ts'],
} as const;

export default defineConfig({
  test: {
    // A spec waits for its window more than it works, and so do the tests that start processes: two at a time, also on two processors.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**', 'out/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'app',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-once.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
