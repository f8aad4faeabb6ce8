// Papers made by programs: those that this machine has.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import Pdfkit from 'pdfkit';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { convertedBy, has } from '../../../../outside-tools.ts';
import { findBrowser } from '../../../../stand-in/browser.ts';
import { temporaryFolder } from '../../../../temporary-folder.ts';
import { aDocumentOf, paragraph } from '../../a-document.ts';
import { aTaggedPaper } from '../../a-tagged-paper.ts';
import { line, paperOf } from '../a-paper.ts';
import type { MadePaper, RefusedPaper } from './a-maker.ts';

function byPdfkit(tagged: boolean): Promise<Buffer> {
  const document = new Pdfkit({ pdfVersion: '1.5', tagged, lang: 'en-GB', size: 'A4' });
  const pieces: Buffer[] = [];
  const made = new Promise<Buffer>((resolvePaper) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => {
      resolvePaper(Buffer.concat(pieces));
    });
  });
  for (const [at, text] of ['One', 'Two'].entries()) {
    if (at > 0) document.addPage();
    if (tagged) document.addStructure(document.struct('P', {}, () => void document.text(text)));
    else document.text(text);
  }
  document.end();
  return made;
}

const html = `<!doctype html><html lang="en"><title>Paper</title><style>@page { size: A4 } h1 { break-before: page }</style>
<p>One<table><tr><th>Ward</th><th>Count</th></tr><tr><td>North</td><td>12</td></tr></table>
<h1>Two</h1><ul><li><a href="https://example.org/">Linked</a></ul></html>`;

function byBrowser(browser: string): Buffer {
  const folder = temporaryFolder();
  const [page, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(page, html);
  const usual = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  execFileSync(
    browser,
    [...usual, '--no-pdf-header-footer', `--print-to-pdf=${target}`, pathToFileURL(page).href],
    { stdio: 'ignore' },
  );
  return readFileSync(target);
}

async function byWriter(): Promise<Buffer> {
  const folder = temporaryFolder();
  const source = join(folder, 'paper.docx');
  const document = aDocumentOf([{ title: 'One', blocks: [paragraph('Written')] }]);
  writeFileSync(source, await renderDocx({ ...document, isSheet: true }));
  return readFileSync(convertedBy(folder, 'pdf', source));
}

function byTypst(): Buffer {
  const fonts = resolve(import.meta.dirname, '../../../../../resources/fonts');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  const source =
    '#set text(font: "Source Sans 3", lang: "en")\n= One\n#table(columns: 2, [Ward], [12])\n#pagebreak()\nTwo';
  return compiler.pdf({ mainFileContent: source });
}

const threePages = ['One', 'Two', 'Three'];

/** Three plain pages, as qpdf writes them when it is asked so. */
function byQpdf(given: readonly string[]): Buffer {
  const folder = temporaryFolder();
  const [source, target] = [join(folder, 'source.pdf'), join(folder, 'target.pdf')];
  writeFileSync(source, paperOf({ pages: threePages.map((text) => ({ content: line(text) })) }));
  const tool = 'qpdf';
  execFileSync(tool, [...given, source, target]);
  return readFileSync(target);
}

const weak = ['--allow-weak-crypto', '--encrypt'];

const asked: Readonly<Record<string, readonly string[]>> = {
  'made for the web': ['--linearize'],
  'made for the web, and packed': ['--linearize', '--object-streams=generate'],
  'an owner’s password of 40 bits': [...weak, '', 'owner', '40', '--'],
  'an owner’s password of 128 bits': [...weak, '', 'owner', '128', '--use-aes=n', '--'],
  'an owner’s password, AES of 128 bits': [...weak, '', 'owner', '128', '--use-aes=y', '--'],
  'an owner’s password, AES of 256 bits': ['--encrypt', '', 'owner', '256', '--print=none', '--'],
};

const ofQpdf = Object.entries(asked).map(([name, given]): MadePaper => ({
  name,
  bytes: () => byQpdf(given),
  pages: threePages,
}));

/** By those programs that this machine has. */
export const refusedByPrograms: readonly RefusedPaper[] = has('qpdf')
  ? [
      {
        name: 'a reader’s password',
        bytes: () => byQpdf(['--encrypt', 'reader', 'owner', '256', '--']),
        why: 'paper-password',
      },
    ]
  : [];

const browser = findBrowser();

export const byPrograms: readonly MadePaper[] = [
  { name: 'by pdfkit', bytes: () => byPdfkit(false), pages: ['One', 'Two'] },
  { name: 'by pdfkit, tagged', bytes: () => byPdfkit(true), pages: ['One', 'Two'], isTagged: true },
  {
    name: 'by Minutebook itself',
    bytes: () => aTaggedPaper('alpha'),
    pages: ['alpha-page-1', 'alpha-page-2'],
    isTagged: true,
  },
  { name: 'by Typst', bytes: byTypst, pages: ['One Ward 12', 'Two'], isTagged: true },
  ...(has('qpdf') ? ofQpdf : []),
  ...(browser === undefined
    ? []
    : [
        {
          name: 'by Chromium',
          bytes: () => byBrowser(browser),
          pages: ['One Ward Count North 12', 'Two Linked'],
          isTagged: true as const,
        },
      ]),
  ...(has('soffice') ? [{ name: 'by Writer', bytes: byWriter, pages: ['Written'] }] : []),
];
