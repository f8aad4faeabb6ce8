// One spreadsheet read by one program in a process of its own, so that its time and memory are that program's alone.
// Arguments: what to do, where the app's code is, the workbook, and for an import the register. Prints how many milliseconds it took,
// from the file to the end, and its peak megabytes.

import type * as command from '../../electron/cli/import-figures.ts';
import type * as figures from '../../electron/imports/spreadsheet/import-figures.ts';
import type * as environment from '../../electron/register/environment.ts';
import type * as snapshot from '../../shared/register/snapshot.ts';
import { compileForShortRuns } from '../../electron/engine.ts';
import { compiledModule } from './compiled-module.ts';
import { peakMegabytes } from './peak-memory.ts';

const [what = 'exceljs', code = '', workbook = '', register = ''] = process.argv.slice(2);

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
  const { runImportFigures } = await compiledModule<typeof command>(code, 'electron/cli/import-figures.js');
  const { systemEnvironment } = await compiledModule<typeof environment>(
    code,
    'electron/register/environment.js',
  );
  const options = { profile: undefined, dryRun: false, reason: undefined, actor: 'Bench' };
  return () => runImportFigures(register, workbook, options, systemEnvironment);
}

async function looking() {
  const { proposeImport } = await compiledModule<typeof figures>(
    code,
    'electron/imports/spreadsheet/import-figures.js',
  );
  const { emptySnapshot } = await compiledModule<typeof snapshot>(code, 'shared/register/snapshot.js');
  const how = { reshaped: new Map(), profileId: undefined };
  return () => proposeImport(workbook, emptySnapshot, how);
}

if (what !== 'exceljs') compileForShortRuns(); // as the command line does
const work = await (what === 'exceljs' ? withExceljs() : what === 'import' ? importing() : looking());
const start = performance.now();
await work();
console.log(`${performance.now() - start} ${peakMegabytes()}`);
