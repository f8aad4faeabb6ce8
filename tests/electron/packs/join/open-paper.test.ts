// An attached PDF is opened as a whole or not at all.

import { describe, expect, it } from 'vitest';
import { line, pageId, paperOf } from './a-paper.ts';
import { opened, refusal } from './look-at-join.ts';

const threePages = () => paperOf({ pages: ['One', 'Two', 'Three'].map((text) => ({ content: line(text) })) });

function changed(bytes: Buffer, from: RegExp | string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
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
    expect((await opened(threePages())).isRepaired).toBe(false);
    expect((await opened(changed(threePages(), /(?<=startxref\n)\d+/u, '99999'))).isRepaired).toBe(true);
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

  it('that is no PDF is refused', async () => {
    expect(await refusal(Buffer.from('PK\u0003\u0004 a Word document'))).toBe('paper-unreadable');
    expect(await refusal(Buffer.alloc(0))).toBe('paper-unreadable');
  });
});
