// A chart on the screen: what it says, and that all of it is seen.

import { expect, it } from 'vitest';
import { chartsOf, hardRegister, isHeld, writtenIn } from '../../shared/charts/hard-charts.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'chart.page.tsx');
const charts = chartsOf(hardRegister());

describeInAPage('a chart on the screen', () => {
  it('shows each number whole, and none that the register does not hold', async () => {
    const { page, complaints } = await open();
    for (const chart of charts) {
      const texts = await page
        .getByRole('img', { name: chart.name, exact: true })
        .locator('text')
        .allTextContents();
      const written = writtenIn(chart.scene);
      expect(texts).toEqual(expect.arrayContaining(written));
      const headings = chart.words.join(' ').replaceAll(/\s/gu, '');
      const strange = written.filter(
        (text) => !isHeld(text, chart) && !headings.includes(text.replaceAll(/\s/gu, '')),
      );
      expect(strange).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  it('has room for all that it says', async () => {
    const { page } = await open();
    for (const { name } of charts) {
      const chart = page.getByRole('img', { name, exact: true });
      const frame = await chart.boundingBox();
      if (frame === null) throw new Error('it is shown');
      for (const text of await chart.locator('text').all()) {
        const box = await text.boundingBox();
        const said = `${name}: ${await text.textContent()}`;
        expect(box?.x, said).toBeGreaterThanOrEqual(frame.x - 0.5);
        expect((box?.x ?? 0) + (box?.width ?? 0), said).toBeLessThanOrEqual(frame.x + frame.width + 0.5);
      }
    }
  });
});
