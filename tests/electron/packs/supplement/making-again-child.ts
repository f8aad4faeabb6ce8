// A separate program that makes all issued packs of a register again, with the clock, the time zone and the language of another computer, and says
// the hash of each beside the one that was kept.

import { hash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { composeAsIssued } from '../../../../electron/packs/compose/documents/meeting-pack/as-issued.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { pastOf } from '../../../../electron/packs/register-past.ts';
import { openForReading } from '../../../../electron/register/open.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';

const [path = '', ahead = '0'] = process.argv.slice(2);
const now = Date.now.bind(Date);
Date.now = () => now() + Number(ahead);

const opened = openForReading(path);
if (!opened.ok) throw new Error(opened.error.code);
const index = indexOf(snapshot(opened.value));
const past = pastOf(opened.value, index);
for (const row of index.snapshot.packIssues) {
  const document = composeAsIssued(past, row);
  if (document === undefined) throw new Error(`${row.title} can’t be made again`);
  // oxlint-disable-next-line no-await-in-loop -- each is held whole
  const { bytes } = await renderPdf(document);
  writeSync(1, `${JSON.stringify([row.title, row.pdf, hash('sha256', bytes, 'hex')])}\n`);
}
opened.value.close();
