// The sample as a register: made once for a run, by the product's own import, and copied to wherever a spec begins with it.

import { inEnglish } from '../in-english.ts';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentIn } from '../../electron/device/device-folder.ts';
import { importIntoFile } from '../../electron/imports/strategy-document/import-into-file.ts';
import { sampleDocument } from '../sample-document.ts';

/** The app's own name for it, among its settings. */
const name = 'Sample strategy.minutebook';

/** Makes it in `folder`, together with what a computer remembers of having written it. */
export async function makeSample(folder: string): Promise<void> {
  const made = await importIntoFile(
    join(folder, name),
    sampleDocument,
    { dryRun: false, actor: 'Secretary' },
    environmentIn(join(folder, 'device')),
  );
  if (!made.ok) throw new Error(inEnglish(made.error.message));
}

/**
 * Puts it where the app looks for the sample, in place of what is there; no register may be open. The computer remembers this copy and
 * no other: it would take one that is older than it remembers for a copy from elsewhere, in which nothing can be undone.
 */
export function putSample(made: string, data: string): void {
  for (const each of readdirSync(data)) if (each.startsWith(name)) rmSync(join(data, each));
  cpSync(join(made, name), join(data, name));
  // Its keys go too, and nothing of what it signed remains. The folder stays: the app knows that it has made it.
  const copies = join(data, 'device', 'copies');
  rmSync(join(data, 'device', 'keys.safe'), { force: true });
  if (existsSync(copies)) for (const each of readdirSync(copies)) rmSync(join(copies, each));
  mkdirSync(copies, { recursive: true });
  cpSync(join(made, 'device', 'copies'), copies, { recursive: true });
}
