// What a preview shows of an attached PDF is what the pack prints: comments only where it keeps them, and what fields say in any case.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { paperOf } from '../../../electron/packs/join/a-paper.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'attached-page.page.tsx');

function filled(colour: string) {
  return {
    dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 50 50]>>',
    content: `${colour} rg 0 0 50 50 re f`,
  };
}

/** A green field of a form on the left, and on the right a polygon in red that somebody drew. */
const paper = paperOf({
  catalogue: '/AcroForm<</Fields[101 0 R]>>',
  pages: [{ content: '', entries: '/MediaBox[0 0 200 200]/Annots[101 0 R 103 0 R]' }],
  more: [
    filled('0 1 0'),
    '<</Type/Annot/Subtype/Widget/FT/Btn/T(Agreed)/F 4/Rect[10 10 60 60]/AP<</N 100 0 R>>>>',
    filled('1 0 0'),
    '<</Type/Annot/Subtype/Polygon/Vertices[110 10 160 10 160 60]/F 4/Rect[110 10 160 60]/AP<</N 102 0 R>>>>',
  ],
});

function colourAt(page: Page, canvas: string, x: number, y: number): Promise<number[]> {
  return page.evaluate(
    ([id, across, down]) => {
      const drawn = document.getElementById(id);
      const on = drawn instanceof HTMLCanvasElement ? drawn.getContext('2d') : null;
      return Array.from(on?.getImageData(across, down, 1, 1).data ?? []).slice(0, 3);
    },
    [canvas, x, y] as const,
  );
}

describeInAPage('the page of an attached PDF in a preview', () => {
  it('has its fields, and its comments where the pack keeps them', async () => {
    const { page } = await open();
    await page.route('**/paper.pdf', (route) => route.fulfill({ body: paper }));
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.locator('body[data-drawn]').waitFor({ state: 'attached' });
    const [green, red, white] = [
      [0, 255, 0],
      [255, 0, 0],
      [255, 255, 255],
    ];
    expect(await colourAt(page, 'kept', 35, 165)).toEqual(green);
    expect(await colourAt(page, 'dropped', 35, 165)).toEqual(green);
    expect(await colourAt(page, 'kept', 135, 165)).toEqual(red);
    expect(await colourAt(page, 'dropped', 135, 165)).toEqual(white);
  });
});
