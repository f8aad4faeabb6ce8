// One spreadsheet read by one program in a process of its own, so that its time and memory are that program's alone.
// Given: what to do, where the app's code is, the workbook, and for an import the register. Says how many milliseconds it took from the
// file to the end, and how many megabytes at most.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peakMegabytes } from './peak-memory.ts';

const [what = 'exceljs', code = '', workbook = '', register = ''] = process.argv.slice(2);

/** Compiled code is found by its place beside the source's. */
async function from(path: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = await import(pathToFileURL(join(code, path)).href);
  return found;
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

function called(
  name: string,
  module: Readonly<Record<string, unknown>>,
  given: readonly unknown[],
): Promise<unknown> {
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`there is no ${name}`);
  return Promise.resolve(Reflect.apply(found, undefined, given));
}

async function importing() {
  const command = await from('electron/cli/import-figures.js');
  const { systemEnvironment } = await from('electron/register/environment.js');
  const options = { profile: undefined, dryRun: false, reason: undefined, actor: 'Bench' };
  return () => called('runImportFigures', command, [register, workbook, options, systemEnvironment]);
}

async function looking() {
  const figures = await from('electron/imports/spreadsheet/import-figures.js');
  const { emptySnapshot } = await from('shared/model/snapshot.js');
  const how = { reshaped: new Map(), profileId: undefined };
  return () => called('proposeImport', figures, [workbook, emptySnapshot, how]);
}

const work = await (what === 'exceljs' ? withExceljs() : what === 'import' ? importing() : looking());
const start = performance.now();
await work();
console.log(`${performance.now() - start} ${peakMegabytes()}`);
