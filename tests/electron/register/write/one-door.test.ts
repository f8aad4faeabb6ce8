// The one door for writes, proved on the code: who adds to the log, and who can reach what a register writes with.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

const files = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path: `electron/${path.replaceAll('\\', '/')}`,
    text: readFileSync(join(root, 'electron', path), 'utf8'),
  }));

function saying(words: RegExp): string[] {
  return files.flatMap(({ path, text }) => (words.test(text) ? [path] : [])).sort();
}

describe('the log', () => {
  it('gets batches from commit() and from a merge, and a copy of it from a replay', () => {
    expect(saying(/\.appendBatch\(/u)).toEqual([
      'electron/register/merge/merge.ts',
      'electron/register/read/as-at.ts',
      'electron/register/write/commit.ts',
    ]);
    // The copy is a database of its own: what is replayed into it has no part in the register.
    expect(saying(/\blogWriter\((?!db: )/u)).toEqual([
      'electron/register/open.ts',
      'electron/register/read/as-at.ts',
    ]);
  });

  it('is written under a name that only a merge changes', () => {
    expect(saying(/identity\.replica = /u)).toEqual(['electron/register/log/identity.ts']);
    expect(saying(/\.rename\(/u)).toEqual([
      'electron/register/merge/merge.ts',
      'electron/register/write/transaction.ts',
    ]);
  });
});

describe('what a register writes with', () => {
  it('is reached by the rooms that write, and by nobody outside register/', () => {
    expect(saying(/\[inside\]/u)).toEqual([
      'electron/register/merge/merge.ts',
      'electron/register/merge/merging-heads.ts',
      'electron/register/merge/own-name-twice.ts',
      'electron/register/merge/peers.ts',
      'electron/register/merge/unmerge.ts',
      'electron/register/open.ts',
      'electron/register/register.ts',
      'electron/register/write/commit.ts',
      'electron/register/write/transaction.ts',
    ]);
    expect(saying(/\/connection\.ts'/u).filter((path) => !path.startsWith('electron/register/'))).toEqual([]);
  });
});
