// Every case of docs/domain.md is named by a test that proves it, and nothing cites a case that isn't there.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const cases = [
  ...readFileSync(join(root, 'docs/domain.md'), 'utf8').matchAll(/^(?<number>\d+)\. \*\*/gmu),
].map(({ groups }) => Number(groups?.['number']));

/** As a comment cites one, by its file and its number. A line of the comment may end between the words. */
const citation = /docs\/domain\.md,[\s/*]+case[\s/*]+(?<number>\d+)/gu;

/** The cases that files with one of these endings cite. */
function cited(folder: string, ...endings: readonly string[]): number[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(citation)])
    .map(({ groups }) => Number(groups?.['number']));
}

describe('the cases of the domain', () => {
  const named = new Set(cited('tests', '.test.ts'));

  it('are numbered from 1 without a gap', () => {
    expect(cases).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it.each(cases)('include case %i, which a test names', (number) => {
    expect(named).toContain(number);
  });

  it('are the only ones that anything cites', () => {
    const all = ['shared', 'electron', 'renderer', 'tests'].flatMap((folder) =>
      cited(folder, '.ts', '.tsx', '.css'),
    );
    expect(new Set(all).difference(new Set(cases))).toEqual(new Set());
  });
});
