// What a page of the window gives to the printer, as a PDF that Chromium prints in place of the system's dialog.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../temporary-folder.ts';

/** From now on the window's print dialog is one that waits for `printed`. */
export async function waitToPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'print', () => {
      document.body.dataset['printing'] = document.title;
    });
  });
}

/** The pages that are handed over, once they are; the dialog is left with it. */
export async function printed(page: Page): Promise<{ readonly title: string; readonly bytes: Buffer }> {
  await page.locator('body[data-printing]').waitFor({ state: 'attached' });
  const title = await page.evaluate(() => document.body.dataset['printing'] ?? '');
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => {
    delete document.body.dataset['printing'];
  });
  return { title, bytes };
}

/** The width and height of each page, in whole points, as poppler says them. */
export function sizesOf(bytes: Buffer): string[] {
  const path = join(temporaryFolder(), 'printed.pdf');
  writeFileSync(path, bytes);
  const tool = 'pdfinfo';
  const said = execFileSync(tool, ['-f', '1', '-l', '9999', path], { encoding: 'utf8' });
  return Array.from(
    said.matchAll(/^Page +\d+ size: +(?<width>[\d.]+) x (?<height>[\d.]+)/gmu),
    ({ groups }) =>
      [groups?.['width'], groups?.['height']].map((points) => Math.round(Number(points))).join(' by '),
  );
}
