// One pack typeset by one program in a process of its own, so that its time and memory are that program's alone.
// Arguments: minutebook or typst, the document as JSON or as Typst source, and where the file goes. Prints its peak megabytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { peakMegabytes } from '../peak-memory.ts';

const [engine = 'minutebook', source = 'pack.json', target = 'pack.pdf'] = process.argv.slice(2);
const fonts = resolve(import.meta.dirname, '../../../resources/fonts');

if (engine === 'typst') {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  writeFileSync(target, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }));
} else {
  const { renderPdf } = await import('../../../electron/packs/pdf/render-pdf.ts');
  const document: PackDocument = JSON.parse(readFileSync(source, 'utf8'));
  writeFileSync(target, (await renderPdf(document)).bytes);
}
console.log(peakMegabytes());
