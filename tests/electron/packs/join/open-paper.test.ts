// An attached PDF is opened as a whole or not at all.

import { describe, expect, it } from 'vitest';
import { fileOf } from './a-pack.ts';
import { line, pageId, paperOf } from './a-paper.ts';
import { isRepaired, opened, refusal } from './look-at-join.ts';

const threePages = () => paperOf({ pages: ['One', 'Two', 'Three'].map((text) => ({ content: line(text) })) });

function changed(bytes: Buffer, from: RegExp | string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
}

function sparseTable(bytes: Buffer): string {
  const rows = [...bytes.toString('latin1').matchAll(/(?<=\n)(\d+) 0 obj/gu)].map(
    ({ 1: id, index }) => `${id} 1\n${String(index).padStart(10, '0')} 00000 n \n`,
  );
  return `0 1\n0000000000 65535 f \n${rows.join('')}`;
}

describe('a paper', () => {
  it('whose table is wrong, or missing, is put together again', async () => {
    for (const bytes of [
      changed(threePages(), /(?<=startxref\n)\d+/u, '99999'),
      changed(threePages(), /xref\n0 [\s\S]*?(?=trailer)/u, ''),
      changed(threePages(), '%PDF-1.7', 'Sent from my desk\n%PDF-1.7'),
      changed(threePages(), /\d{10} 00000 n /gu, '0000000007 00000 n '),
    ]) {
      const paper = await opened(bytes);
      expect(paper.pages).toHaveLength(3);
    }
    expect(await isRepaired(threePages())).toBe(false);
    expect(await isRepaired(changed(threePages(), /(?<=startxref\n)\d+/u, '99999'))).toBe(true);
  });

  it('that was cut off is refused, wherever it was cut', async () => {
    const whole = threePages();
    const last = whole.lastIndexOf('endobj');
    for (let at = 20; at < last; at += 37)
      expect(await refusal(whole.subarray(0, at)), String(at)).toBeDefined();
  });

  it('without pages is refused, whatever it counts', async () => {
    expect(await refusal(paperOf({ pages: [] }))).toBe('paper-no-pages');
    expect(await refusal(paperOf({ pages: [], tree: '/Count 5/Kids 7' }))).toBe('paper-unreadable');
    expect(await refusal(paperOf({ pages: [], tree: '/Count 5' }))).toBe('paper-unreadable');
  });

  it('that lacks pages it counts, or whose pages lead back to each other, is refused', async () => {
    const pages = [{ content: line('One') }];
    const kids = (...ids: readonly number[]) => `/Kids[${ids.map((id) => `${id} 0 R`).join(' ')}]`;
    for (const tree of [
      `/Count 2${kids(pageId(0))}`,
      `/Count 2${kids(pageId(0), 77)}`,
      `/Count 2${kids(pageId(0), 2)}`,
    ])
      expect(await refusal(paperOf({ pages, tree }))).toBe('paper-unreadable');
  });

  it('that names how a page is packed, and packs nothing, has an empty page', async () => {
    const empty = {
      id: 4,
      dictionary: '<</Filter/FlateDecode/Length 0>>',
      bytes: Buffer.alloc(0),
    };
    const bytes = fileOf(
      [
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>' },
        empty,
      ],
      '/Root 1 0 R',
    );
    expect((await opened(bytes)).pages).toHaveLength(1);
  });

  it('of which an object doesn’t say where it ends is read up to the next', async () => {
    const whole = threePages().toString('latin1');
    const bytes = whole
      .replace('endobj\n2 0 obj', '2 0 obj')
      .replace(/(?<=startxref\n)\d+/u, '9')
      .replaceAll(/\d{10} 00000 n /gu, '0000000007 00000 n ');
    expect((await opened(Buffer.from(bytes, 'latin1'))).pages).toHaveLength(3);
  });

  it('whose objects have high numbers, since most of it was taken out, is opened', async () => {
    for (const highest of [9_000, 200_000]) {
      const bytes = fileOf(
        [
          { id: 1, content: `<</Type/Catalog/Pages ${highest} 0 R>>` },
          {
            id: highest,
            content: `<</Type/Pages/Count 1/Kids[${highest - 1} 0 R]/MediaBox[0 0 99 99]>>`,
          },
          { id: highest - 1, content: `<</Type/Page/Parent ${highest} 0 R>>` },
        ],
        '/Root 1 0 R',
      );
      // Only the numbers that are there are in the table.
      const text = bytes.toString('latin1').replace(/(?<=xref\n)0 [\s\S]*?(?=trailer)/u, sparseTable(bytes));
      // oxlint-disable-next-line no-await-in-loop
      expect((await opened(Buffer.from(text, 'latin1'))).pages).toHaveLength(1);
    }
  });

  it('that is no PDF is refused', async () => {
    expect(await refusal(Buffer.from('PK\u0003\u0004 a Word document'))).toBe('paper-unreadable');
    expect(await refusal(Buffer.alloc(0))).toBe('paper-unreadable');
  });
});
