// Imports of figures against the programs that read the same workbook: from the file to figures on disk, and how much memory it takes.

import { inEnglish } from '../in-english.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { readAtOnce } from '../../electron/imports/spreadsheet/import-figures.ts';
import { takenOf } from '../../electron/imports/spreadsheet/preview/taken.ts';
import { openWorkbook } from '../../electron/imports/spreadsheet/read/open-workbook.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { createRegister } from '../../electron/register/open.ts';
import { builtApp, buildApp } from '../../resources/build/build-app.ts';
import { create } from '../../shared/kernel/change.ts';
import { measure } from '../../shared/strategy/model/measure.ts';
import { strategy } from '../../shared/strategy/model/strategy.ts';
import { asTheCommandLine } from './as-the-command-line.ts';
import { inTurns, median, milliseconds, timed, type Finding } from './measuring.ts';
import { reopen, write } from './figures.ts';

const child = resolve(import.meta.dirname, 'import-child.ts');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const periods = 50;
const rounds = 5;

/** A row per figure: this many measures by fifty months, eight columns, four of them read. */
async function aLongWorkbook(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: false,
  });
  const sheet = book.addWorksheet('Figures');
  sheet.addRow(['Measure', 'Period', 'Kind', 'Value', 'Owner', 'Region', 'Note', 'Ref']).commit();
  for (let row = 0; row < rows; row += 1) {
    const place = row % periods;
    const period = `${months[place % 12]} ${2020 + Math.floor(place / 12)}`;
    const value = ((row * 7919) % 100_000) / 4;
    sheet
      .addRow([
        `Measure ${Math.floor(row / periods)}`,
        period,
        'Actual',
        value,
        `Officer ${row % 40}`,
        'Wales',
        '',
        row,
      ])
      .commit();
  }
  await book.commit();
}

function aRegister(path: string, measures: number) {
  const made = createRegister(path, systemEnvironment);
  if (!made.ok) throw new Error(inEnglish(made.error.message));
  made.value.close();
  const register = reopen(path);
  write(register, [
    create(strategy, 's', { title: 'Strategy' }),
    ...Array.from({ length: measures }, (_, place) =>
      create(measure, `m${place}`, {
        strategyId: 's',
        name: `Measure ${place}`,
        unit: 'number',
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
      }),
    ),
  ]);
  register.close();
}

interface Ran {
  readonly time: number;
  readonly megabytes: number;
}

/** Compiled code with the flags of the npm script, as the command runs. */
function inChild(what: 'import' | 'look' | 'exceljs', workbook: string, register = ''): Ran {
  const said = execFileSync(
    process.execPath,
    [...asTheCommandLine, child, what, builtApp, workbook, register],
    {
      encoding: 'utf8',
    },
  );
  const [time = 0, megabytes = 0] = said.trim().split(' ').map(Number);
  return { time, megabytes };
}

const openpyxl = `
import sys, time, openpyxl
start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = 0
for sheet in book:
    for row in sheet.iter_rows(values_only=True):
        cells += len(row)
print((time.perf_counter() - start) * 1000)
`;

function inPython(workbook: string): number | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', openpyxl, workbook], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

async function smallFile(folder: string): Promise<Finding> {
  const [workbook, path] = [join(folder, 'small.xlsx'), join(folder, 'small.minutebook')];
  await aLongWorkbook(workbook, 200);
  aRegister(path, 4);
  const register = reopen(path);
  const preview = async () => {
    const start = performance.now();
    const read = await readAtOnce(workbook, register, undefined, systemEnvironment);
    if (!read.ok) throw new Error(inEnglish(read.error.message));
    return performance.now() - start;
  };
  const reading = async () => {
    const start = performance.now();
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(workbook, {}))
      for await (const row of sheet) row.eachCell(() => 0);
    return performance.now() - start;
  };
  await preview();
  await reading();
  const { ours, peer, ratio } = await inTurns(15, preview, reading);
  const opened = await openWorkbook(workbook);
  if (opened.ok) opened.value.close();
  register.close();
  return {
    what: 'Preview of a file of 200 rows against the register, against reading the file by exceljs’s stream',
    target: { atMost: 3 },
    ratio,
    ours: milliseconds(ours),
    peer: `reading ${milliseconds(peer)}`,
  };
}

export async function importsOfFigures(folder: string): Promise<{ findings: Finding[]; skipped: string[] }> {
  await buildApp();
  const [workbook, fresh] = [join(folder, 'figures.xlsx'), join(folder, 'fresh.minutebook')];
  await aLongWorkbook(workbook, 50_000);
  aRegister(fresh, 1_000);
  let copies = 0;
  let peak = 0;
  const ours = () => {
    const register = join(folder, `import-${(copies += 1)}.minutebook`);
    copyFileSync(fresh, register);
    const { time, megabytes } = inChild('import', workbook, register);
    peak = Math.max(peak, megabytes);
    return time;
  };
  const what = 'Import of 50,000 rows by 8 columns, from the file to the committed batch';
  const byExceljs = await inTurns(rounds, ours, () => inChild('exceljs', workbook).time);
  const findings: Finding[] = [
    {
      what: `${what}, against exceljs’s own streaming read`,
      target: { atMost: 2.5 },
      ratio: byExceljs.ratio,
      ours: milliseconds(byExceljs.ours),
      peer: `reading ${milliseconds(byExceljs.peer)}`,
    },
  ];
  const skipped: string[] = [];
  if (inPython(workbook) === undefined)
    skipped.push('openpyxl is not on this machine, so imports were not compared with it.');
  else {
    const byPython = await inTurns(rounds, ours, () => inPython(workbook) ?? Number.NaN);
    findings.push({
      what: `${what}, against openpyxl reading it (read only)`,
      target: { atMost: 1 },
      ratio: byPython.ratio,
      ours: milliseconds(byPython.ours),
      peer: `reading ${milliseconds(byPython.peer)}`,
    });
  }
  findings.push({
    what: 'Its peak memory, by 250 MB',
    target: { atMost: 1 },
    ratio: peak / 250,
    ours: `${Math.round(peak)} MB`,
    peer: '250 MB',
  });
  findings.push(
    await smallFile(folder),
    await tickInPreview(workbook, fresh),
    await memoryByRows(folder, workbook),
  );
  return { findings, skipped };
}

const anything = { status: '', words: '', language: 'en' } as const;
const ticks = 200;
const tickGoal = 10;

/** One line is taken or left, everything is counted anew, and the page shows a screenful of lines: what a person waits for. */
async function tickInPreview(workbook: string, fresh: string): Promise<Finding> {
  const register = reopen(fresh);
  const read = await readAtOnce(workbook, register, undefined, systemEnvironment);
  register.close();
  if (!read.ok) throw new Error(inEnglish(read.error.message));
  const { plan } = read.value;
  const taken = takenOf(plan);
  const times = Array.from({ length: ticks }, (_, turn) =>
    timed(() => {
      const line = (turn * 7919) % plan.lines.length;
      taken.tick(line, turn % 2 === 1);
      taken.counts();
      taken.lines(anything, line, 60);
    }),
  );
  const ours = median(times);
  return {
    what: `A tick in the preview of ${plan.lines.length.toLocaleString('en-GB')} lines, by ${tickGoal} ms`,
    target: { atMost: 1 },
    ratio: ours / tickGoal,
    ours: milliseconds(ours),
    peer: `${tickGoal} ms`,
  };
}

/** The same thousand names in eight times the rows: what is kept doesn't grow with them. */
async function memoryByRows(folder: string, workbook: string): Promise<Finding> {
  const long = join(folder, 'long.xlsx');
  await aLongWorkbook(long, 400_000);
  const [many, few] = [inChild('look', long).megabytes, inChild('look', workbook).megabytes];
  return {
    what: 'Peak memory of looking for the tables in 400,000 rows, by that in 50,000',
    target: { atMost: 1.5 },
    ratio: many / few,
    ours: `${Math.round(many)} MB`,
    peer: `50,000 rows ${Math.round(few)} MB`,
  };
}
