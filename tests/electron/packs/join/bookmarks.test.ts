// The bookmarks of a paper: all of them, whatever they look like.

import { expect, it } from 'vitest';
import type { PaperBookmark } from '../../../../electron/packs/join/open-paper.ts';
import { line, pageId, paperOf } from './a-paper.ts';
import { opened } from './look-at-join.ts';

it('has all the bookmarks of a paper, however deep they stand', async () => {
  const depth = 60;
  const item = (at: number) =>
    `<</Title(B${at})/Dest[${pageId(1)} 0 R/Fit]${at + 1 < depth ? `/First ${103 + at} 0 R/Last ${103 + at} 0 R` : ''}>>`;
  const paper = paperOf({
    pages: [{ content: line('First') }, { content: line('Second') }],
    catalogue: '/Outlines 101 0 R',
    more: ['null', '<</First 102 0 R/Last 102 0 R>>', ...Array.from({ length: depth }, (_, at) => item(at))],
  });
  const titles = (marks: readonly PaperBookmark[]): string[] =>
    marks.flatMap(({ title, under }) => [title, ...titles(under)]);
  expect(titles((await opened(paper)).bookmarks)).toEqual(Array.from({ length: depth }, (_, at) => `B${at}`));
});

it('has all the bookmarks of a paper, however many there are', async () => {
  const count = 25_000;
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<</Title(B${at})/Dest[10 0 R/XYZ 0 ${800 - (at % 700)} 0]${at + 1 < count ? `/Next ${102 + at} 0 R` : ''}>>`,
  );
  const { bookmarks } = await opened(
    paperOf({
      pages: [{ content: line('First') }],
      catalogue: '/Outlines 100 0 R',
      more: [`<</First 101 0 R>>`, ...items],
    }),
  );
  expect(bookmarks).toHaveLength(count);
  expect(bookmarks.at(-1)?.title).toBe(`B${count - 1}`);
});
