// Pages as people name them: "1–12, 15".

import type { Spoken } from '../../kernel/saying.ts';

/** More than this, of pages and of runs of pages, are only hinted at. */
const mostNamed = 12;

/** In rising order, from 1. A run of three or more is named by its ends. */
export function pageRanges(pages: readonly number[]): { readonly pages: Spoken; readonly more: string } {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  const named = runs.flatMap(({ from, to }): Spoken[] => {
    if (to - from < 2) return from === to ? [from] : [from, to];
    return [`${String(from)}–${String(to)}`];
  });
  return {
    pages: { several: named.slice(0, mostNamed), between: ', ' },
    more: named.length > mostNamed ? '…' : '',
  };
}
