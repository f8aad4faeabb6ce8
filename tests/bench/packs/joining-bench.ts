// Attached papers: made whole and joined with their tags, against qpdf, which drops them.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPaper, type OpenPaper } from '../../../electron/packs/join/open-paper.ts';
import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { aDocumentOf, paragraph } from '../../electron/packs/a-document.ts';
import { packOf } from '../../electron/packs/join/a-pack.ts';
import { inTurns, milliseconds, type Finding } from '../measuring.ts';

const tool = 'qpdf';
const child = resolve(import.meta.dirname, 'joining-child.ts');
const papers = 40;
const pagesOfEach = 25;
const rounds = 5;
/** Milliseconds, and megabytes: what is promised of all forty, 1,000 pages. */
const promised = { time: 5_000, memory: 500 };

/** A tagged paper of some pages, each with its own words. */
async function aPaper(number: number): Promise<Buffer> {
  const sentence = (page: number, line: number) =>
    `Paper ${number}, page ${page}, sentence ${line}: what was looked at, what it costs, and what is asked of the committee this time. `;
  const document = aDocumentOf(
    Array.from({ length: pagesOfEach }, (_, page) => ({
      title: `Paper ${number}, part ${page + 1}`,
      blocks: Array.from({ length: 6 }, (__, line) => paragraph(sentence(page, line).repeat(2))),
    })),
  );
  return (await renderPdf({ ...document, isSheet: true })).bytes;
}

export interface JoiningFindings {
  readonly findings: readonly Finding[];
  readonly skipped: readonly string[];
}

export async function attachedPapers(folder: string): Promise<JoiningFindings> {
  const kept = join(folder, 'papers');
  mkdirSync(kept, { recursive: true });
  for (let number = 0; number < papers; number += 1)
    // One after another: each would be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    writeFileSync(join(kept, `${String(number).padStart(2, '0')}.pdf`), await aPaper(number));
  const files = readdirSync(kept)
    .toSorted()
    .map((name) => join(kept, name));
  const whole = inTheApp(kept, join(folder, 'joined.pdf'));
  if (spawnSync(tool, ['--version']).error !== undefined)
    return { findings: whole, skipped: ['Joining against qpdf: this machine does not have it.'] };
  return { findings: [...whole, ...(await againstQpdf(folder, files.slice(0, 20)))], skipped: [] };
}

function inTheApp(kept: string, target: string): Finding[] {
  const printed = execFileSync(process.execPath, [child, kept, target, String(papers)], { encoding: 'utf8' });
  const [time = 0, megabytes = 0] = printed.trim().split(' ').map(Number);
  const what = `A pack of ${papers} attached papers and ${(papers * pagesOfEach).toLocaleString('en-GB')} of their pages, their tags kept, from the papers as they came`;
  return [
    {
      what: `${what}, by 5 s`,
      target: { atMost: 1 },
      ratio: time / promised.time,
      ours: milliseconds(time),
      peer: '5 s',
    },
    {
      what: 'Its peak memory, by 500 MB',
      target: { atMost: 1 },
      ratio: megabytes / promised.memory,
      ours: `${Math.round(megabytes)} MB`,
      peer: '500 MB',
    },
  ];
}

async function opened(files: readonly string[]): Promise<OpenPaper[]> {
  const found: OpenPaper[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop
    const paper = await openPaper(readFileSync(file));
    if (!paper.ok) throw new Error(paper.error.code);
    found.push(paper.value);
  }
  return found;
}

async function againstQpdf(folder: string, files: readonly string[]): Promise<Finding[]> {
  const clock = async (action: () => unknown) => {
    const start = performance.now();
    await action();
    return performance.now() - start;
  };
  const qpdf = (...given: readonly string[]) => execFileSync(tool, given, { stdio: 'ignore' });
  const target = join(folder, 'qpdf.pdf');
  const ready = await opened(files);
  const join20 = () => writeFileSync(target, packOf(ready.map((paper) => ({ paper }))).bytes);
  join20();
  const joined = await inTurns(
    rounds,
    () => clock(join20),
    () => clock(() => qpdf('--empty', '--pages', ...files, '--', target)),
  );
  const arrival = await inTurns(
    rounds,
    () => clock(() => opened(files)),
    () =>
      clock(() => {
        for (const file of files) qpdf('--decrypt', '--object-streams=disable', file, target);
      }),
  );
  const pages = files.length * pagesOfEach;
  return [
    {
      what: `Joining ${pages} pages of papers that were opened, tags kept, against qpdf joining the files without their tags`,
      target: { atMost: 1 },
      ratio: joined.ratio,
      ours: milliseconds(joined.ours),
      peer: `qpdf ${milliseconds(joined.peer)}`,
    },
    {
      what: `Opening these ${files.length} papers (made whole, read, looked through for gaps), against qpdf making them whole`,
      target: { atMost: 4 },
      ratio: arrival.ratio,
      ours: milliseconds(arrival.ours),
      peer: `qpdf ${milliseconds(arrival.peer)}`,
    },
  ];
}
