// First start to a pack, as a stranger would: by mouse, and again by keyboard alone.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tabAndPress, tabTo } from './by-keyboard.ts';
import { eventually, goTo, openTheSample } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { sampleDocument } from '../sample-document.ts';
import { host, launch } from './the-app.ts';

const { atTheStart } = oneApp();

/** An empty register, open. */
async function withNothingYet() {
  const app = await atTheStart();
  const { page, folders } = app;
  await page.getByRole('button', { name: 'Create an empty register' }).click();
  await page.getByRole('textbox', { name: 'Title of the strategy' }).fill('Our strategy');
  await app.chooseNext(join(folders.files, 'ours.minutebook'));
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await page.getByRole('heading', { name: 'No objectives yet' }).waitFor();
  return app;
}

describe.skipIf(host === 'none')('first start', () => {
  it('leads from a Word document to a finished pack', async () => {
    const app = await launch();
    const { page, folders } = app;
    await app.chooseNext(sampleDocument);
    await page.getByRole('button', { name: 'Import a strategy document' }).click();
    // The document's own title is offered.
    const title = page.getByRole('textbox', { name: 'Title of the strategy' });
    await eventually(() => title.inputValue()).toBe('Strategy 2024-2026');
    await title.fill('Our strategy');
    await page.getByRole('textbox', { name: 'Organisation' }).fill('Our council');
    await app.chooseNext(join(folders.files, 'ours.minutebook'));
    await page.getByRole('button', { name: 'Choose where to save it' }).click();
    await page
      .getByText(/strategy-2024-2026\.docx would make \d+ changes\. Nothing has been written yet\./u)
      .waitFor();
    await page
      .getByRole('row', { name: /table 2, row 2, column 2/u })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Import \d+ changes?$/u }).click();
    await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
    await page.getByRole('button', { name: /^Undo: Import \d+ changes/u }).waitFor();
    // What was typed wins over what the document says.
    await page.getByText('Our strategy').first().waitFor();
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: /: Our council$/u }).waitFor();
    await page.keyboard.press('Control+1');

    await page.getByRole('button', { name: 'Make a pack' }).click();
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByText(/board pack, .*: \d+ pages, and a workbook of \d+ sheets\./u).waitFor();
    await page.getByRole('img', { name: /^Page 1 of \d+$/u }).waitFor();
    const target = join(folders.files, 'July pack.pdf');
    await app.chooseNext(target);
    await page.getByRole('button', { name: 'Save the PDF as…' }).click();
    await page.getByText('Saved as July pack.pdf.').waitFor();
    expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: 'Open the PDF' }).click();
    await eventually(() => app.opened()).toHaveLength(1);
    await page.getByRole('button', { name: 'Show July pack.pdf in its folder' }).click();
    await eventually(() => app.shown()).toEqual([target]);
    await page.getByRole('button', { name: 'Issue and keep' }).click();
    await page.getByRole('button', { name: /, issued on .* Secretary$/u }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('can be done by keyboard alone', async () => {
    const app = await atTheStart();
    const { page, folders } = app;
    await app.chooseNext(sampleDocument);
    await app.chooseNext(join(folders.files, 'ours.minutebook'));
    await tabAndPress(page, 'Import a strategy document');
    await tabTo(page, 'Title of the strategy');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Our strategy');
    await page.keyboard.press('Enter');
    const doIt = page.getByRole('button', { name: /^Import \d+ changes?$/u });
    await doIt.waitFor();
    await tabAndPress(page, /^Import \d+ changes?$/u);
    await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('Packs');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Packs', level: 1 }).waitFor();
    await tabAndPress(page, 'Make the pack');
    await page.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await tabAndPress(page, 'Open the PDF');
    await eventually(() => app.opened()).toHaveLength(1);
    expect(app.complaints).toEqual([]);
  });

  it('leaves nothing behind when the person cancels the dialog for the file', async () => {
    const app = await atTheStart();
    const { page } = app;
    await page.getByRole('button', { name: 'Create an empty register' }).click();
    await page.getByRole('textbox', { name: 'Title of the strategy' }).fill('Our strategy');
    await app.chooseNext(null);
    await page.getByRole('button', { name: 'Choose where to save it' }).click();
    await eventually(() => app.dialogs()).toEqual(['Save the register']);
    expect(await page.getByRole('textbox', { name: 'Title of the strategy' }).inputValue()).toBe(
      'Our strategy',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Begin' }).waitFor();
    expect(existsSync(join(app.folders.files, 'Our strategy.minutebook'))).toBe(false);
  });

  it('asks where the days of the register begin, and lets that be changed', async () => {
    const app = await atTheStart();
    const { page, folders } = app;
    const timeZone = page.getByRole('button', { name: /Time zone/u });
    await page.getByRole('button', { name: 'Create an empty register' }).click();
    await page.getByRole('textbox', { name: 'Title of the strategy' }).fill('Our strategy');
    await timeZone.getByText('Europe/London').click();
    await page.getByRole('option').first().getByText('Europe/London').waitFor();
    await page.getByRole('option', { name: 'America/New York', exact: true }).click();
    await app.chooseNext(join(folders.files, 'ours.minutebook'));
    await page.getByRole('button', { name: 'Choose where to save it' }).click();
    await page.getByRole('heading', { name: 'No objectives yet' }).waitFor();
    await timeZone.getByText('America/New York').click();
    await page.getByRole('option', { name: 'Asia/Tokyo', exact: true }).click();
    await timeZone.getByText('Asia/Tokyo').waitFor();
    await page.getByRole('button', { name: 'Undo: Keep the days of the register in Asia/Tokyo' }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('begins an empty register with what to do next on each screen', async () => {
    const { page, complaints } = await withNothingYet();
    for (const [key, title] of [
      ['1', 'This register is empty'],
      ['3', 'No meetings yet'],
      ['4', 'No bodies yet'],
      ['6', 'No measures with figures yet'],
      ['7', 'No activities yet'],
      ['8', 'No reporting period yet'],
      ['9', 'Nobody yet'],
    ] as const) {
      await page.keyboard.press(`Control+${key}`);
      await page.getByRole('heading', { name: title }).waitFor();
    }
    await page.keyboard.press('Control+2');
    await page.getByText(/^There are no measures with figures and no activities yet/u).waitFor();
    expect(complaints).toEqual([]);
  });

  it('no longer says over a register what went wrong before it was opened', async () => {
    const app = await atTheStart();
    const { page, folders } = app;
    const path = join(folders.files, 'Not one.minutebook');
    writeFileSync(path, '%PDF-1.7');
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Open a register', exact: true }).click();
    const wrong = page.getByRole('alert').getByText('isn’t a Minutebook register', { exact: false });
    await wrong.waitFor();
    await openTheSample(app);
    await eventually(() => wrong.count()).toBe(0);
  });

  it('leads from figures that there are none of to the document they come with', async () => {
    const { page } = await withNothingYet();
    await page.keyboard.press('Control+6');
    await page.getByRole('button', { name: 'Import a strategy document' }).click();
    await page.getByRole('heading', { name: 'Import your strategy document' }).waitFor();
    await goTo(page, 'interests');
    await page.getByRole('button', { name: 'Go to the bodies' }).click();
    await page.getByRole('heading', { name: 'No bodies yet' }).waitFor();
  });
});
