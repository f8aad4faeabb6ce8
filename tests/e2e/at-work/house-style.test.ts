// How documents look, chosen on the packs' screen: a colour that can't be read, a logo, a sample, and taking it back.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPng } from '../../electron/packs/a-picture.ts';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { chooseFrom, eventually } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('the house style', () => {
  it('is chosen beside a sample of it, and undone', async () => {
    const app = await onTheSample('packs');
    const { page, folders, chooseNext } = app;
    await page.getByRole('button', { name: 'House style', exact: true }).click();
    const accent = page.getByRole('button', { name: /^Edit: Accent colour/u });
    await accent.click();
    const field = page.getByRole('textbox', { name: 'Accent colour' });
    await field.fill('#FFCC00');
    await page.getByText('The nearest shade that can be read is #8E7200.', { exact: false }).waitFor();
    await field.fill('#8A1538');
    await page.getByText('a contrast of', { exact: false }).waitFor();
    await field.press('Enter');
    await page.getByRole('button', { name: /Accent colour: #8A1538$/u }).waitFor();
    await chooseFrom(page, /Printed/u, 'On both sides');
    const notes = join(folders.files, 'notes.png');
    writeFileSync(notes, 'no picture');
    await chooseNext(notes);
    await page.getByRole('button', { name: 'Choose a logo…' }).click();
    await page.getByText('notes.png', { exact: false }).first().waitFor();
    const logo = join(folders.files, 'crest.png');
    writeFileSync(logo, aPng(300, 100));
    await chooseNext(logo);
    await page.getByRole('button', { name: 'Choose a logo…' }).click();
    await page.getByRole('button', { name: 'Remove the logo' }).waitFor();
    await page.getByRole('button', { name: 'Show a sample' }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('img', { name: 'Page 1 of 5' }).waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: 'Return to the usual style' }).click();
    await page.getByRole('button', { name: /Accent colour: Black$/u }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /Accent colour: #8A1538$/u }).waitFor();
    await eventually(() => app.complaints).toEqual([]);
  });
});
