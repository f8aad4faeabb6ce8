// Which pages are meant by what somebody types, in packs whose pages are called otherwise than by their place.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInRange } from '../../../../shared/packs/printing/page-range.ts';
import { inEnglish } from '../../../in-english.ts';

const plain = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const supplement = ['S1-1', 'S1-2', '41–44', '45', '45a', '45b', '46'];

function pages(text: string, labels: readonly string[]): readonly number[] | string {
  const found = pagesInRange(text, labels);
  return found.ok ? found.value : inEnglish(found.error.message);
}

describe('the pages to print', () => {
  it.each([
    ['', plain.map((_, index) => index)],
    [' , ', plain.map((_, index) => index)],
    ['3', [2]],
    ['1-4, 9', [0, 1, 2, 3, 8]],
    ['9; 2 – 3', [1, 2, 8]],
    ['2-3, 3, 2', [1, 2]],
    ['11-', [10, 11]],
    ['-2', [0, 1]],
    ['4—4', [3]],
  ])('“%s” of twelve pages', (text, wanted) => {
    expect(pages(text, plain)).toEqual(wanted);
  });

  it.each([
    ['45', [3]],
    ['45A–46', [4, 5, 6]],
    ['S1-2', [1]],
    ['s1-1-S1-2', [0, 1]],
    ['S1-2-45', [1, 2, 3]],
    ['41-44', [2]],
    ['41–44 – 45', [2, 3]],
  ])('“%s” by the numbers that are printed', (text, wanted) => {
    expect(pages(text, supplement)).toEqual(wanted);
  });

  it.each([
    ['13', 'There is no page “13”. The first is 1, the last 12.'],
    ['1, two', 'There is no page “two”. The first is 1, the last 12.'],
    ['2-13', 'There is no page “2-13”. The first is 1, the last 12.'],
    ['S9', 'There is no page “S9”. The first is 1, the last 12.'],
    ['-', 'There is no page “-”. The first is 1, the last 12.'],
    ['9-4', '“9–4” runs backwards. Write 4–9.'],
  ])('“%s” is refused in words', (text, words) => {
    expect(pages(text, plain)).toBe(words);
  });

  it('are each page between two, however a pack calls its pages', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]?\d{1,3}[a-z]?$/u), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (labels, one, other) => {
        const [from = 0, to = 0] = [one % labels.length, other % labels.length].toSorted((a, b) => a - b);
        const all = Array.from({ length: to - from + 1 }, (_, step) => from + step);
        expect(pages(`${labels[from]}-${labels[to]}`, labels)).toEqual(all);
        expect(pages(all.map((index) => labels[index]).join(','), labels)).toEqual(all);
      }),
    );
  });
});
