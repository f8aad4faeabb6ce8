// One pack typeset by one program in a process of its own, so that its time and memory are that program's alone.
// Arguments: minutebook or typst, the document as JSON or as Typst source, where the file goes, and the folder of the built app. Prints its
// peak megabytes.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { renderPdf as RenderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { compileForShortRuns } from '../../../electron/engine.ts';
import { compiledModule } from '../compiled-module.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { peakMegabytes } from '../peak-memory.ts';

// As the command line does.
compileForShortRuns();
enableCompileCache();

const [engine = 'minutebook', source = 'pack.json', target = 'pack.pdf', code = ''] = process.argv.slice(2);

if (engine === 'typst') {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [join(code, 'resources/fonts')] }] });
  writeFileSync(target, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }));
} else {
  const renderPdf = await fromTheApp();
  const document: PackDocument = JSON.parse(readFileSync(source, 'utf8'));
  writeFileSync(target, (await renderPdf(document)).bytes);
}
console.log(peakMegabytes());

/** From the files that the app's thread of jobs reads: their names end as their content does. */
async function fromTheApp(): Promise<typeof RenderPdf> {
  const files = readdirSync(join(code, 'electron')).filter((name) => name.startsWith('job-render-pdf-'));
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await compiledModule<{ readonly renderPdf?: typeof RenderPdf }>(code, `electron/${file}`);
    if (found.renderPdf !== undefined) return found.renderPdf;
  }
  throw new Error(`${code} isn’t a built app with something that sets packs.`);
}
