// `npm run bench`: every measured promise in one run, each as a ratio against its peer, printed as a table.
// `npm run bench -- --keep` writes the table into docs/performance.md as well; `--only=imports,exchange` measures those parts alone.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { theApp } from './app-bench.ts';
import { importsOfFigures } from './import-bench.ts';
import { attachedPapers } from './packs/joining-bench.ts';
import { largeMeetings } from './meetings-bench.ts';
import { isMet, type Finding } from './measuring.ts';
import { longestPack, packOf200Pages, timePerPage } from './packs/pack-bench.ts';
import { previews } from './packs/preview-bench.ts';
import { batchOfFigures, commitOfOneFigure, openAfterLongHistory } from './register-bench.ts';
import { syncByFile } from './sync-bench.ts';

const report = resolve(import.meta.dirname, '../../docs/performance.md');
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

function row(finding: Finding): string {
  const { what, target, ratio, ours, peer } = finding;
  const promised =
    target === undefined
      ? '–'
      : 'atMost' in target
        ? `at most ${target.atMost}`
        : `at least ${target.atLeast}`;
  const met = { true: 'met', false: '**missed**', undefined: '–' }[String(isMet(finding))] ?? '–';
  return `| ${what} | ${ours} | ${peer} | ${ratio.toFixed(2)} | ${promised} | ${met} |`;
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

/** `--only=imports`: register, imports, exchange, packs, joining, preview, app or meetings. */
function isWanted(part: string): boolean {
  return only === undefined || only.split(',').includes(part);
}

const subject = (line: string) => line.split(' | ')[0];

/** A part measured alone replaces its own lines; the others stay as they were. */
function withKept(kept: string, measured: readonly string[]): string[] {
  if (only === undefined) return [...measured];
  const fresh = new Map(measured.map((line) => [subject(line), line]));
  const lines = kept.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what|---) /u.test(line));
  const known = new Set(lines.map(subject));
  return [
    ...lines.map((line) => fresh.get(subject(line)) ?? line),
    ...measured.filter((line) => !known.has(subject(line))),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
try {
  const findings: Finding[] = [];
  const add = (...found: readonly Finding[]) => {
    findings.push(...found);
    for (const finding of found) console.log(row(finding));
  };
  console.log('| what | ours | peer | ratio | promised | |\n| --- | --- | --- | --- | --- | --- |');
  const skippedAll: string[] = [];
  if (isWanted('register')) {
    add(await commitOfOneFigure(folder));
    add(...(await batchOfFigures(folder)));
    add(await openAfterLongHistory(folder));
  }
  if (isWanted('imports')) {
    const imports = await importsOfFigures(folder);
    add(...imports.findings);
    skippedAll.push(...imports.skipped);
  }
  if (isWanted('exchange')) add(...(await syncByFile(folder)));
  if (isWanted('packs')) {
    const packs = await packOf200Pages(folder);
    add(...packs.findings, await longestPack(folder), await timePerPage());
    skippedAll.push(...packs.skipped);
  }
  if (isWanted('joining')) {
    const joining = await attachedPapers(folder);
    add(...joining.findings);
    skippedAll.push(...joining.skipped);
  }
  if (isWanted('preview')) add(...(await previews(folder)));
  if (isWanted('app')) skippedAll.push(...(await theApp(folder, add)));
  if (isWanted('meetings')) skippedAll.push(...(await largeMeetings(folder, add)));
  for (const skipped of skippedAll) console.log(`Skipped. ${skipped}`);

  const missed = findings.filter((finding) => isMet(finding) === false).length;
  console.log(missed === 0 ? '\nEvery promise is met.' : `\n${missed} missed.`);
  if (process.argv.includes('--keep')) {
    const machine = `Measured with Node ${process.versions.node} on ${process.platform}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`;
    const words = readFileSync(report, 'utf8');
    const [before = '', rest = ''] = words.split(begin);
    const [kept = '', after = ''] = rest.split(end);
    const table = [
      machine,
      '',
      '| what | ours | peer | ratio | promised | |',
      '| --- | --- | --- | --- | --- | --- |',
      ...withKept(kept, findings.map(row)),
      ...skippedAll.map((words) => `\nSkipped. ${words}`),
    ];
    writeFileSync(report, `${before}${begin}\n\n${table.join('\n')}\n\n${end}${after}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
