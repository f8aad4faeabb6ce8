// In a process that is shared, what one file puts in the place of a module comes too late, or stays for the next.

import { globSync, readFileSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { alone } from './alone.ts';

const root = resolve(import.meta.dirname, '../..');

it('whatever takes the place of a module has a process of its own', () => {
  const replacing = globSync('tests/electron/**/*.test.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^vi\.mock\(/mu.test(readFileSync(resolve(root, path), 'utf8')));
  expect(replacing.length).toBeGreaterThan(3);
  expect(replacing.filter((path) => !alone.some((pattern) => matchesGlob(path, pattern)))).toEqual([]);
});
