// The headings of a paper among those of the pack. A validator follows the levels through the whole document: none may be skipped on the way
// down (PDF/UA-1, 7.4.2), and headings without a level may not stand beside those that have one (7.4.4). A paper whose levels hold keeps them,
// since its author's H1 is what its readers are told; one that skips has them drawn together, each still under what it was under.

import type { TagElement } from './tags.ts';

const deepest = 6;

export function settleHeadings(top: readonly TagElement[]): void {
  const headings = headingsIn(top);
  for (const heading of headings) if (heading.type === 'H') heading.type = `H${depthOf(heading)}`;
  let before = 1;
  const skips = headings.some(({ type }) => {
    const level = levelOf(type);
    const isSkip = level > before + 1;
    before = level;
    return isSkip;
  });
  if (skips) drawTogether(headings);
}

function levelOf(type: string): number {
  return Number(type.slice(1));
}

/** In reading order. */
function headingsIn(top: readonly TagElement[]): readonly TagElement[] {
  const headings: TagElement[] = [];
  const stack = top.toReversed();
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (/^H[1-6]?$/u.test(element.type)) headings.push(element);
    for (const kid of element.kids.toReversed()) if ('element' in kid) stack.push(kid.element);
  }
  return headings;
}

/** One level for each of the elements around it that has a heading of its own. */
function depthOf({ parent }: TagElement): number {
  let depth = 0;
  for (let around = parent; around !== undefined; around = around.parent)
    if (around.kids.some((kid) => 'element' in kid && /^H\d?$/u.test(kid.element.type))) depth += 1;
  return Math.min(deepest, Math.max(1, depth));
}

function drawTogether(headings: readonly TagElement[]) {
  const above: { readonly was: number; readonly is: number }[] = [];
  for (const heading of headings) {
    const was = levelOf(heading.type);
    while ((above.at(-1)?.was ?? 0) >= was) above.pop();
    const is = (above.at(-1)?.is ?? 0) + 1;
    above.push({ was, is });
    heading.type = `H${is}`;
  }
}
