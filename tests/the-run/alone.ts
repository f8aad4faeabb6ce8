// Which files of tests don't share their process with others.

/** What changes its process, takes the place of modules or measures memory: each file in a process of its own. */
export const alone = [
  'tests/electron/app/**/*.test.ts',
  'tests/electron/jobs/**/*.test.ts',
  'tests/electron/make-folder.test.ts',
  'tests/electron/nothing-taken-away.test.ts',
  'tests/electron/packs/written-together.test.ts',
  'tests/electron/put-in-place.test.ts',
  'tests/electron/session/**/*.test.ts',
  'tests/electron/shell/**/*.test.ts',
  'tests/electron/sync/folder.test.ts',
  'tests/electron/sync/full-disk.test.ts',
  'tests/electron/thread-memory.test.ts',
];
