// A pack of attached papers made by a process of its own, as the app's job makes it: so that its time and memory are its own.
// Arguments: the folder of the papers, where the pack goes, and how many papers. Prints the milliseconds from opening the papers to the file, and its peak megabytes.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { aDocumentOf, paragraph } from '../../electron/packs/a-document.ts';
import { peakMegabytes } from '../peak-memory.ts';

const [folder = '', target = '', count = '1'] = process.argv.slice(2);
const names = readdirSync(folder).toSorted().slice(0, Number(count));

const start = performance.now();
const document = aDocumentOf(names.map((name) => ({ title: name, blocks: [paragraph('What it is for')] })));
const { bytes } = await renderPdf({
  ...document,
  sections: document.sections.map((section, at) => {
    const name = names[at] ?? '';
    return { ...section, attached: { bytes: readFileSync(join(folder, name)), name } };
  }),
});
writeFileSync(target, bytes);
console.log(`${performance.now() - start} ${peakMegabytes()}`);
