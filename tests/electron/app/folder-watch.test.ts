// What is watched of a shared folder: the register's own part of it. The rest may be everything that somebody has in OneDrive.

import { mkdirSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startFolderSync } from '../../../electron/app/folder-sync.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const watched = vi.hoisted((): unknown[] => []);

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof Fs>();
  return {
    ...fs,
    watch: (path: string, options: object, changed: () => void) => {
      watched.push({ path, ...options });
      return fs.watch(path, options, changed);
    },
  };
});

it('only the register’s own folder is watched, and nothing below it', async () => {
  const shared = temporaryFolder();
  const path = join(shared, 'minutebook-register');
  mkdirSync(path);
  const nothing = { path, read: [], wrote: null, waiting: [], ignored: [], folded: 0, problem: null };
  const sync = startFolderSync(
    shared,
    () => Promise.resolve(succeed(nothing)),
    () => undefined,
  );
  onTestFinished(sync.stop);
  await sync.now();
  await sync.now();
  expect(watched).toEqual([{ path, persistent: false }]);
});
