// Registers exchanged by file, through the screens that a person uses for it.

import { basename } from 'node:path';
import { goTo } from './on-the-sample.ts';
import { launch, type TheApp } from './the-app.ts';

const passphrase = 'three blind mice';

export async function calls(app: TheApp, name: string) {
  const { page } = app;
  await page.getByRole('button', { name: 'Preferences' }).click();
  const box = page.getByRole('textbox', { name: 'Your name' });
  await box.fill(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await goTo(page, 'exchange');
  await page.getByRole('button', { name: /What colleagues know this computer as/u }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${name}’s laptop`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`${name}’s laptop`, 'u') }).waitFor();
}

/** Saves a file with everything under a passphrase, for colleagues who begin. */
export async function sendEverything(app: TheApp, path: string) {
  const { page } = app;
  await goTo(page, 'exchange');
  await page.getByRole('button', { name: 'Send changes' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await app.chooseNext(path);
  await page.getByRole('button', { name: 'Save the file' }).click();
  await page.getByText(/^Saved everything\.mbsync with \d+ changes\.$/u).waitFor();
}

export async function begin(from: string, place: string): Promise<TheApp> {
  const app = await launch();
  const { page } = app;
  await app.chooseNext(from);
  await page.getByRole('button', { name: 'Begin from a colleague’s file' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await app.chooseNext(place);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  return app;
}

export async function send(app: TheApp, path: string) {
  const { page } = app;
  await goTo(page, 'exchange');
  await page.getByRole('button', { name: 'Send changes' }).click();
  await app.chooseNext(path);
  await page.getByRole('button', { name: 'Save the file' }).click();
  await page.getByText(`Saved ${basename(path)} with`).waitFor();
}

export async function receive(app: TheApp, path: string, stranger?: string) {
  const { page } = app;
  await goTo(page, 'exchange');
  await app.chooseNext(path);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  if (stranger !== undefined) {
    await page.getByText(stranger, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'It is the same: vouch for it' }).click();
  }
}

export async function take(app: TheApp) {
  await app.page.getByRole('button', { name: 'Accept these changes' }).click();
  await app.page.getByRole('heading', { name: 'Receive changes' }).waitFor();
}

export async function fingerprint(app: TheApp): Promise<string> {
  await goTo(app.page, 'exchange');
  const words = await app.page.getByText(/^Its fingerprint/u).textContent();
  return /(\S+)$/u.exec(words ?? '')?.[1] ?? '';
}
