// Names that run from right to left, among words that run the other way: each line keeps the order of the pack's own language.

import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { has } from '../../../outside-tools.ts';
import { aDocument, paragraph, sampleDocument } from '../a-document.ts';
import { lookAt, wordsOn, type Word } from './look-at-pdf.ts';

const isTurned = ({ text }: Word) => /\p{Script=Hebrew}/u.test(text);

/** The words of one line from left to right, what runs from right to left as one. */
function inOrder(words: readonly Word[]): string {
  const sorted = words.toSorted((a, b) => a.left - b.left);
  return sorted
    .map((word) => (isTurned(word) ? 'NAME' : word.text))
    .filter((text, index, all) => text !== 'NAME' || all[index - 1] !== 'NAME')
    .join(' ');
}

/** Lines of a page by where they stand: other scripts' letters are taller, and have the same middle. */
function linesOn(words: readonly Word[], page: number): string[] {
  const lines: Word[][] = [];
  for (const word of words.filter((each) => each.page === page)) {
    const middle = (each: Word) => (each.top + each.bottom) / 2;
    const line = lines.find(([first]) => first !== undefined && Math.abs(middle(first) - middle(word)) < 5);
    if (line === undefined) lines.push([word]);
    else line.push(word);
  }
  return lines.map(inOrder);
}

describe.skipIf(!has('pdftotext'))('a pack whose names run from right to left (pdftotext)', () => {
  it('has its running head, its contents and its headings in its own order', async () => {
    const document = await sampleDocument('2024-07-31', 'en', (found) => ({
      ...found,
      strategies: found.strategies.map((row) => ({ ...row, title: 'תכנית העיר (2030)' })),
      objectives: found.objectives.map((row) => ({ ...row, title: 'גינות' })),
    }));
    const { bytes } = await renderPdf(document);
    const words = wordsOn(lookAt(bytes));
    const pages = Math.max(...words.map(({ page }) => page));
    for (let page = 2; page <= pages; page += 1)
      expect(linesOn(words, page)[0]).toMatch(/NAME · Board pack · 31 July 2024(?: |$)/u);
    const all = Array.from({ length: pages }, (_, page) => linesOn(words, page + 1)).flat();
    // In the contents, and at the head of its own part.
    expect(all).toContainEqual(expect.stringMatching(/^1 NAME \d+$/u));
    expect(all.filter((line) => line === '1 NAME').length).toBeGreaterThan(0);
    expect(all.filter((line) => /^NAME 1(?: \d+)?$/u.test(line))).toEqual([]);
  });

  it('keeps what stands behind a running head that is cut', async () => {
    const long = 'תכנית העיר '.repeat(30).trim();
    const document = {
      ...aDocument([paragraph('Words')]),
      runningHead: { whose: long, what: 'Pack · 12 July 2024' },
    };
    const { bytes } = await renderPdf(document);
    const words = wordsOn(lookAt(bytes));
    const head = linesOn(words, 2).slice(0, 2).join(' ');
    expect(head).toMatch(/NAME · Pack · 12 July 2024/u);
  });
});
