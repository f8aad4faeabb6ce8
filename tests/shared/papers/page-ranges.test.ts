// Pages as people name them: a run by its ends, however long it is.

import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../../shared/papers/rules/say-finding.ts';
import { inEnglish } from '../../in-english.ts';

function said(pages: readonly number[]): string {
  const words = inEnglish(sayFinding({ what: 'no text on pages', count: pages.length, pages: [...pages] }));
  return words.slice(words.lastIndexOf('On page'));
}

function upTo(count: number, step = 1): number[] {
  return Array.from({ length: count }, (_, at) => 1 + at * step);
}

describe('the pages of a paper that something was found on', () => {
  it.each([
    [[3], 'On page 3.'],
    [[3, 4], 'On pages 3, 4.'],
    [upTo(12), 'On pages 1–12.'],
    [upTo(400), 'On pages 1–400.'],
    [[1, 2, 3, 5, 8, 9, 10, 11], 'On pages 1–3, 5, 8–11.'],
  ])('%j are named as “%s”', (pages, words) => {
    expect(said(pages)).toBe(words);
  });

  it('are only hinted at after twelve', () => {
    expect(said(upTo(14, 2))).toBe('On pages 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23….');
  });
});
