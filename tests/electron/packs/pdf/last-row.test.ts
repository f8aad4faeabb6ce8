// Where a table ends: its last row stands on a page alone only where nothing can go with it.

import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { TableRow } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { aDocument, aTable } from '../a-document.ts';
import { lookAt } from './look-at-pdf.ts';

async function pagesOf(rows: readonly TableRow[]): Promise<readonly string[]> {
  const table = { ...aTable(['Ref', 'Activity'], []), rows };
  return lookAt((await renderPdf(aDocument([table]))).bytes).pages;
}

function rowsOf(...words: readonly (readonly [string, string])[]): readonly TableRow[] {
  return aTable(
    ['', ''],
    words.map((each) => [...each]),
  ).rows;
}

function many(count: number): readonly TableRow[] {
  return rowsOf(...Array.from({ length: count }, (): [string, string] => ['x', 'Words']));
}

describe.skipIf(!has('pdftotext'))('the last row of a table (pdftotext)', () => {
  it('never stands on a page alone where the one before it can go with it', async () => {
    const counts: number[] = [];
    for (let count = 28; count < 44; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, and few
      const pages = await pagesOf(many(count));
      const onEach = pages.slice(2).map((page) => page.match(/Words/gu)?.length ?? 0);
      expect(onEach.reduce((sum, each) => sum + each, 0)).toBe(count);
      counts.push(onEach.at(-1) ?? 0);
    }
    expect(counts.filter((each) => each === 1)).toEqual([]);
    // Twice: once for the page that would have begun with one row, and once with two.
    expect(counts.filter((each) => each === 2)).toHaveLength(2);
  });

  it('goes alone where the one before it would leave its heading behind', async () => {
    const lasts: string[] = [];
    for (let count = 28; count < 44; count += 1) {
      const rows: TableRow[] = [
        ...many(count),
        { kind: 'group', text: 'Funds' },
        ...rowsOf(['1', 'First'], ['2', 'Second']),
      ];
      // oxlint-disable-next-line no-await-in-loop -- as above
      const pages = await pagesOf(rows);
      lasts.push(pages.at(-1) ?? '');
      for (const page of pages) expect(page).not.toMatch(/Funds\s+(?:Page|Section)/u);
    }
    expect(lasts.filter((page) => /continued[^F]+Second/u.test(page))).toHaveLength(1);
  });
});
