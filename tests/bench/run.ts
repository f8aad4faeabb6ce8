// `npm run bench`: every measured promise in one run, each as a ratio against its peer, printed as a table.
// `npm run bench -- --keep` writes the table into docs/performance.md as well.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { theApp } from './app-bench.ts';
import { importsOfFigures } from './import-bench.ts';
import { isMet, type Finding } from './measuring.ts';
import { packOf200Pages, timePerPage } from './pack-bench.ts';
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

const folder = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
try {
  const findings: Finding[] = [];
  const add = (...found: readonly Finding[]) => {
    findings.push(...found);
    for (const finding of found) console.log(row(finding));
  };
  console.log('| what | ours | peer | ratio | promised | |\n| --- | --- | --- | --- | --- | --- |');
  add(await commitOfOneFigure(folder));
  add(...(await batchOfFigures(folder)));
  add(await openAfterLongHistory(folder));
  const imports = await importsOfFigures(folder);
  add(...imports.findings);
  add(...(await syncByFile(folder)));
  const packs = await packOf200Pages(folder);
  add(...packs.findings, ...(await timePerPage(folder)));
  const skippedAll = [...imports.skipped, ...packs.skipped, ...(await theApp(folder, add))];
  for (const skipped of skippedAll) console.log(`Skipped. ${skipped}`);

  const missed = findings.filter((finding) => isMet(finding) === false).length;
  console.log(missed === 0 ? '\nEvery promise is met.' : `\n${missed} missed.`);
  if (process.argv.includes('--keep')) {
    const machine = `Measured with Node ${process.versions.node} on ${process.platform}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`;
    const table = [
      machine,
      '',
      '| what | ours | peer | ratio | promised | |',
      '| --- | --- | --- | --- | --- | --- |',
      ...findings.map(row),
      ...skippedAll.map((words) => `\nSkipped. ${words}`),
    ];
    const words = readFileSync(report, 'utf8');
    const [before = '', rest = ''] = words.split(begin);
    const after = rest.split(end)[1] ?? '';
    writeFileSync(report, `${before}${begin}\n\n${table.join('\n')}\n\n${end}${after}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
