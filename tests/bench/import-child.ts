// One spreadsheet read by one program in a process of its own, so that its time and memory are that program's alone.
// Given: what to do, where the app's code is, the workbook, and for an import the register. Says how many milliseconds it took from the
// file to the end, and how many megabytes at most.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [what = 'exceljs', code = '', workbook = '', register = ''] = process.argv.slice(2);

/** Compiled code is found by its place beside the source's. */
async function from<T>(path: string): Promise<T> {
  const found: unknown = await import(pathToFileURL(join(code, path)).href);
  return found as T;
}

async function withExceljs() {
  const { default: ExcelJS } = await import('exceljs');
  return async () => {
    let cells = 0;
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(workbook, {}))
      for await (const row of sheet) row.eachCell(() => (cells += 1));
    return cells;
  };
}

async function importing() {
  await from('electron/cli/modest-memory.js');
  type Import = typeof import('../../electron/cli/import-figures.ts');
  type Env = typeof import('../../electron/register/environment.ts');
  const { runImportFigures } = await from<Import>('electron/cli/import-figures.js');
  const { systemEnvironment } = await from<Env>('electron/register/environment.js');
  const options = { profile: undefined, dryRun: false, reason: undefined, actor: 'Bench' };
  return async () => {
    const { exit, lines } = await runImportFigures(register, workbook, options, systemEnvironment);
    if (exit !== 0) throw new Error(lines.join('\n'));
  };
}

async function looking() {
  await from('electron/cli/modest-memory.js');
  type Import = typeof import('../../electron/imports/spreadsheet/import-figures.ts');
  type Model = typeof import('../../shared/model/snapshot.ts');
  const { proposeImport } = await from<Import>('electron/imports/spreadsheet/import-figures.js');
  const { emptySnapshot } = await from<Model>('shared/model/snapshot.js');
  return async () => {
    const found = await proposeImport(workbook, emptySnapshot, { reshaped: new Map(), profileId: undefined });
    if (!found.ok) throw new Error(found.error.message);
  };
}

/** The most this process has had; on Linux the usual figure begins with the parent's, so that its own is read instead. */
function megabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const work = await (what === 'exceljs' ? withExceljs() : what === 'import' ? importing() : looking());
const start = performance.now();
await work();
console.log(`${performance.now() - start} ${megabytes()}`);
