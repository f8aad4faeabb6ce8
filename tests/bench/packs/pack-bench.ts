// The pack against other programs that typeset the same document: each as a whole command, from start to the file on disk.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { buildApp, builtApp } from '../../../resources/build/build-app.ts';
import { once } from '../../../shared/kernel/once.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { aBigPack } from '../a-big-strategy.ts';
import { asTheCommandLine } from '../as-the-command-line.ts';
import { compiledProgram } from '../compiled-program.ts';
import { inTurns, milliseconds, type Finding } from '../measuring.ts';
import { packAsHtml } from './pack-as-html.ts';
import { packAsTypst } from './pack-as-typst.ts';

const child = once(() => compiledProgram(resolve(import.meta.dirname, 'render-child.ts')));
const objectives = 30;
const rounds = 7;
/** Milliseconds: LibreOffice has been seen to lay out one document for ever. */
const longest = 120_000;

/** Answers with its peak memory in megabytes and how long it took in milliseconds. */
async function renderInChild(
  engine: 'minutebook' | 'typst',
  source: string,
  target: string,
): Promise<{ readonly peak: number; readonly time: number }> {
  const given = [...asTheCommandLine, await child(), engine, source, target, builtApp];
  const start = performance.now();
  const printed = execFileSync(process.execPath, given, { encoding: 'utf8' });
  return { peak: Number(printed), time: performance.now() - start };
}

function found(...names: readonly string[]): string | undefined {
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined);
}

interface Peer {
  readonly name: string;
  readonly atLeast: number;
  /** Undefined when this machine doesn't have it. */
  readonly print: ((target: string) => Promise<unknown>) | undefined;
}

/** In a group of its own, ended as a whole where it takes too long: a program may be a script that starts the one that works. */
async function runToTheEnd(program: string, given: readonly string[], home: string): Promise<void> {
  const env = { ...process.env, HOME: home };
  const child = spawn(program, given, { stdio: 'ignore', env, detached: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, longest);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => {
    clearTimeout(timer);
  });
  if (isLate) throw new Error(`${program} took longer than ${milliseconds(longest)}`);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

function peersIn(folder: string, document: PackDocument): Peer[] {
  const inline = join(folder, 'pack.html');
  const data = join(folder, 'office.html');
  const typst = join(folder, 'pack.typ');
  writeFileSync(inline, packAsHtml(document, 'inline'));
  writeFileSync(data, packAsHtml(document, 'data'));
  writeFileSync(typst, packAsTypst(document));
  const chromium = found('chromium', 'chromium-browser', 'google-chrome');
  const office = found('soffice');
  const print = (program: string) => (target: string) => {
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
    ];
    const from = pathToFileURL(inline).href;
    return runToTheEnd(program, [...flags, `--print-to-pdf=${target}`, from], folder);
  };
  const convert = (program: string) => async (target: string) => {
    const out = join(folder, 'office');
    mkdirSync(out, { recursive: true });
    const filter = 'pdf:writer_web_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    await runToTheEnd(program, ['--headless', '--convert-to', filter, '--outdir', out, data], folder);
    writeFileSync(target, '');
    if (!existsSync(join(out, 'office.pdf'))) throw new Error('LibreOffice made no file');
  };
  return [
    {
      name: 'Chromium printing it',
      atLeast: 12,
      print: chromium === undefined ? undefined : print(chromium),
    },
    {
      name: 'LibreOffice converting it',
      atLeast: 8,
      print: office === undefined ? undefined : convert(office),
    },
    {
      name: 'Typst compiling it',
      atLeast: 4,
      print: (target) => renderInChild('typst', typst, target),
    },
  ];
}

export interface PackFindings {
  readonly findings: readonly Finding[];
  readonly skipped: readonly string[];
}

export async function packOf200Pages(folder: string): Promise<PackFindings> {
  await buildApp();
  const document = aBigPack(objectives);
  const source = join(folder, 'pack.json');
  writeFileSync(source, JSON.stringify(document));
  const ours = join(folder, 'ours.pdf');
  const { peak } = await renderInChild('minutebook', source, ours);
  const { pages } = await renderPdf(document);
  const findings: Finding[] = [];
  const skipped: string[] = [];
  for (const { name, atLeast, print } of peersIn(folder, document)) {
    if (print === undefined) {
      skipped.push(`${name}: this machine does not have it.`);
      continue;
    }
    const target = join(folder, 'peer.pdf');
    try {
      await print(target);
    } catch (error) {
      // LibreOffice without its Writer, say, or one that never ends: the other peers are measured all the same.
      skipped.push(`${name}: ${String(error)}`);
      continue;
    }
    const result = await inTurns(
      rounds,
      async () => (await renderInChild('minutebook', source, ours)).time,
      async () => {
        const start = performance.now();
        await print(target);
        return performance.now() - start;
      },
    );
    findings.push({
      what: `Tagged PDF of about 200 pages, times faster than ${name}`,
      target: { atLeast },
      ratio: 1 / result.ratio,
      ours: `${milliseconds(result.ours)} (${pages} pages)`,
      peer: milliseconds(result.peer),
    });
    if (name.startsWith('Chromium')) findings.push(fileSize(ours, target));
  }
  findings.push(memory('about 200', pages, peak, 400));
  return { findings, skipped };
}

function fileSize(ours: string, chromium: string): Finding {
  const [own, other] = [statSync(ours).size, statSync(chromium).size];
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('en-GB')} KB`;
  return {
    what: 'Its file, by Chromium’s',
    target: { atMost: 0.2 },
    ratio: own / other,
    ours: kilobytes(own),
    peer: kilobytes(other),
  };
}

function memory(size: string, pages: number, megabytes: number, most: number): Finding {
  return {
    what: `Peak memory of ${size} pages, by ${most} MB`,
    target: { atMost: 1 },
    ratio: megabytes / most,
    ours: `${Math.round(megabytes)} MB (${pages} pages)`,
    peer: `${most} MB`,
  };
}

/** Whatever the pages are, they fit in memory: each is put away once it is full. */
export async function longestPack(folder: string): Promise<Finding> {
  const longest = aBigPack(270);
  const source = join(folder, 'longest.json');
  writeFileSync(source, JSON.stringify(longest));
  const { peak } = await renderInChild('minutebook', source, join(folder, 'longest.pdf'));
  const { pages } = await renderPdf(longest);
  return memory('about 2,000', pages, peak, 600);
}

/** In one process that has made packs before: the cost of a page mustn't grow with the pages before it. */
export async function timePerPage(): Promise<Finding> {
  const [long, short] = [aBigPack(150), aBigPack(15)];
  const pages = { long: 0, short: 0 };
  const perPage = (document: PackDocument, size: 'long' | 'short') => async () => {
    const start = performance.now();
    const rendered = await renderPdf(document);
    pages[size] = rendered.pages;
    return (performance.now() - start) / rendered.pages;
  };
  await inTurns(1, perPage(long, 'long'), perPage(short, 'short'));
  const result = await inTurns(rounds, perPage(long, 'long'), perPage(short, 'short'));
  return {
    what: 'Time a page at about 1,000 pages, by that at a tenth of them',
    target: { atMost: 1.2 },
    ratio: result.ratio,
    ours: `${milliseconds(result.ours)} (${pages.long} pages)`,
    peer: `${milliseconds(result.peer)} (${pages.short} pages)`,
  };
}
