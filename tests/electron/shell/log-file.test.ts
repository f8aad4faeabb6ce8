// The app's log: written line by line, and never more than two files of a size.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logFile } from '../../../electron/shell/log-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('doesn’t grow without end, and keeps what came last', () => {
  const folder = temporaryFolder();
  const log = logFile(() => folder, 1_000);
  for (let line = 0; line < 200; line += 1) log(`line ${line}`);
  const logs = join(folder, 'logs');
  const sizes = readdirSync(logs).map((name) => statSync(join(logs, name)).size);
  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThan(1_100);
  expect(readFileSync(join(logs, 'minutebook.log'), 'utf8')).toMatch(/ line 199\n$/u);
});

it('that can’t be written stops nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'logs'), 'in the way');
  expect(() => {
    logFile(() => folder)('something');
    logFile(() => {
      throw new Error('nobody knows the folder yet');
    })('something');
  }).not.toThrow();
});
