// `npm run screenshots`: every screen of the sample in light and dark, and at 200% zoom, into out/screens/, to be looked at.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildApp } from '../../resources/build/build-app.ts';
import { sampleAsOf } from '../../electron/imports/sample-dates.ts';
import { dayOf, defaultTimeZone } from '../../shared/kernel/days.ts';
import { screens } from '../../shared/kernel/destination.ts';
import { host, launch, quitAll, type TheApp } from './the-app.ts';

const out = resolve(import.meta.dirname, '../../out/screens');
const places = mkdtempSync(join(tmpdir(), 'minutebook-screens-'));
const today = dayOf(Date.now(), defaultTimeZone);

/** Of the same day as the sample that the app opens. */
function shipped(file: string): string {
  const { name, bytes } = sampleAsOf(resolve(import.meta.dirname, '../../resources/sample', file), today);
  const path = join(places, name);
  writeFileSync(path, bytes);
  return path;
}

const figures = shipped('finance-2024-07.xlsx');
const sample = shipped('strategy-2024-2026.docx');

async function settled({ page }: TheApp) {
  await page.waitForTimeout(700);
}

async function shoot(app: TheApp, name: string) {
  await settled(app);
  await app.page.screenshot({ path: join(out, `${name}.png`) });
}

/** What a screen shows once somebody is working on it. */
const atWork: Readonly<Record<string, (app: TheApp) => Promise<void>>> = {
  strategy: async ({ page }) => {
    await page.getByRole('button', { name: '1 A network of members', exact: true }).click();
    await page.getByRole('button', { name: 'Full members', exact: true }).click();
  },
  figures: async ({ page }) => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+h');
  },
  activities: async ({ page }) => {
    await page.getByRole('rowheader').filter({ hasText: 'Try out tools' }).first().click();
  },
  updates: async ({ page }) => {
    await page.getByRole('navigation', { name: 'Leads' }).getByRole('button').first().click();
  },
  people: async ({ page }) => {
    await page.getByRole('main').getByRole('button', { name: 'Network Manager' }).first().click();
  },
  meetings: async ({ page }) => {
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Network Board/u })
      .first()
      .click();
    await page.locator('.agenda-line', { hasText: 'What members say of the network' }).click();
    await page.getByRole('button', { name: 'Attach a PDF…' }).waitFor();
  },
  history: async ({ page }) => {
    await page
      .getByRole('button', { name: /^Import \d+ changes/u })
      .first()
      .click();
  },
  packs: async ({ page }) => {
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await page.waitForTimeout(1_500);
  },
  finance: async (app) => {
    const { page } = app;
    const line = page.getByRole('button', { name: 'Policy Labs', exact: true });
    // In the themes after the first they are already there.
    if (!(await line.isVisible())) {
      await page.locator('.nav-line').nth(screens.indexOf('spreadsheet')).click();
      await app.chooseNext(figures);
      await page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
      await page.getByRole('button', { name: 'Look at the figures' }).click();
      await page.getByRole('button', { name: /^Import \d+ figures/u }).click();
      await page.getByRole('button', { name: 'Choose a spreadsheet' }).waitFor();
      await page.locator('.nav-line').nth(screens.indexOf('finance')).click();
    }
    await line.click();
    await page.getByRole('button', { name: /^Where the actual of Policy Labs/u }).click();
  },
  exchange: async ({ page }) => {
    await page.getByRole('button', { name: 'Send changes' }).click();
    await page.waitForTimeout(300);
  },
  spreadsheet: async (app) => {
    await giveUpImport(app);
    await app.chooseNext(figures);
    await app.page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
    await app.page
      .getByRole('button', { name: 'Change how it is read' })
      .or(app.page.getByRole('button', { name: 'Look at the figures' }))
      .first()
      .waitFor();
  },
  import: async (app) => {
    await giveUpImport(app);
    await app.chooseNext(sample);
    await app.page.getByRole('button', { name: 'Choose a document' }).click();
    await app.page
      .getByRole('button', { name: 'Compare again' })
      .or(app.page.getByRole('button', { name: /^Import(?: \d+ changes?)?$/u }))
      .first()
      .waitFor();
  },
};

/** An import that was begun in the look before is still there. */
async function giveUpImport({ page }: TheApp) {
  const cancel = page.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();
}

async function everyScreen(app: TheApp, look: string) {
  for (const screen of screens) {
    await app.page.keyboard.press('Escape');
    await app.page.locator('.nav-line').nth(screens.indexOf(screen)).click();
    await shoot(app, `${screen}-${look}`);
    const work = atWork[screen];
    if (work === undefined) continue;
    try {
      await work(app);
      await shoot(app, `${screen}-${look}-at-work`);
    } catch (error) {
      console.log(`${screen}, ${look}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

mkdirSync(out, { recursive: true });
if (!process.argv.includes('--built')) await buildApp();
console.log(`On ${host}.`);
const app = await launch({ data: join(places, 'data'), files: places });
app.page.setDefaultTimeout(8_000);
await shoot(app, 'start-light');
await app.page.getByRole('button', { name: 'Open the sample' }).click();
await app.page.getByRole('heading', { name: 'Overview' }).waitFor();
await app.page.locator('.overview').waitFor();
const wanted = process.argv.find((argument) => argument.startsWith('--look='))?.slice('--look='.length);
const looks = ['light', 'dark', 'contrast', 'zoom'] as const;
for (const look of looks.filter((each) => wanted === undefined || each === wanted)) {
  const theme = look === 'zoom' ? 'light' : look;
  await app.page.evaluate(async (chosen) => {
    const api: unknown = Reflect.get(globalThis, 'api');
    const area: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'app') : undefined;
    const call: unknown =
      typeof area === 'object' && area !== null ? Reflect.get(area, 'setPreferences') : undefined;
    if (typeof call === 'function') await Reflect.apply(call, undefined, [{ theme: chosen }]);
  }, theme);
  await app.page.setViewportSize(
    look === 'zoom' ? { width: 640, height: 400 } : { width: 1280, height: 800 },
  );
  await everyScreen(app, look);
}
console.log(app.complaints.length === 0 ? 'The page complained of nothing.' : app.complaints.join('\n'));
await quitAll();
rmSync(places, { recursive: true, force: true });
