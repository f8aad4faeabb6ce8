// The workbook that a lead, or all of them together, fill in for a reporting period and send back: what is asked stands in open cells with
// the register's own words to choose from, everything else is locked, and each row says in a hidden cell what it is about and what its
// cells held as it went out (shared/activities/rules/workbook-marks.ts).

import { hash } from 'node:crypto';
import type ExcelJS from 'exceljs';
import type { LeadUpdates } from '../../../shared/activities/updates-calls.ts';
import { askedRows, type AskedRow } from '../../../shared/activities/rules/asked-rows.ts';
import {
  sayWhose,
  writtenColumnMark,
  writtenMark,
  type AskedField,
  type ColumnMark,
  type SheetMark,
} from '../../../shared/activities/rules/workbook-marks.ts';
import { nameOfRow } from '../../../shared/activities/rules/name-of-row.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { beginningOf } from '../../../shared/language/first-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import { speak, speakerIn, textIn, type Text } from '../../../shared/language/speak.ts';
import { colours } from '../../../shared/look/tokens.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { progressesByHand } from '../../../shared/strategy/model/status.ts';
import { returnBy } from '../compose/lead-sheet.ts';
import { heightOf, linesIn } from '../xlsx/fit-text.ts';
import { sheetName } from '../xlsx/names.ts';
import type { SheetTouches } from '../xlsx/package.ts';
import { addSheet, setScale } from '../xlsx/page-setup.ts';
import { finished, newWorkbook, type RenderedWorkbook } from '../xlsx/workbook.ts';
import { argb, fontName, writeText } from '../xlsx/write-text.ts';

export interface UpdatesWorkbookInput {
  readonly index: RegisterIndex;
  readonly period: Period;
  /** Those who are asked: one, or all together. */
  readonly leads: readonly LeadUpdates[];
  readonly of: SheetMark['of'];
  /** The name of the lead it goes to; empty where it isn't one lead's. */
  readonly who: string;
  readonly today: string;
  readonly language: Language;
  /** The last batches that it holds, by their names. */
  readonly batchName: string;
}

const longestCell = 32_000;
const mostNote = 2_000;
/** Excel takes no longer list of words in a validation. */
const longestList = 255;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly mark?: ColumnMark;
  readonly text: (row: AskedRow) => string;
}

interface Form {
  readonly name: string;
  readonly rows: readonly AskedRow[];
  readonly columns: readonly Column[];
}

function formsOf(rows: readonly AskedRow[], { of, language }: UpdatesWorkbookInput): Form[] {
  const t = textIn(language);
  const said = speakerIn(language);
  const leads: Column = {
    heading: t('pack.lead'),
    width: 22,
    text: (row) => row.leads.map(said).join('; '),
  };
  const ofEverybody = of === 'all' ? [leads] : [];
  const note: Column = {
    heading: t('updates.sentence'),
    width: 48,
    mark: 'note',
    text: ({ cells }) => cells.note ?? '',
  };
  const activities: Column[] = [
    { heading: t('pack.ref'), width: 8, text: ({ title }) => title },
    {
      heading: t('pack.activity-short'),
      width: 52,
      mark: 'named',
      text: ({ description }) => description,
    },
    ...ofEverybody,
    {
      heading: t('pack.milestone'),
      width: 18,
      text: ({ milestone }) => (milestone === null ? '' : said(milestone)),
    },
    {
      heading: t('pack.progress'),
      width: 18,
      mark: 'progress',
      text: ({ cells: { progress } }) => (progress === undefined ? '' : wordOfProgress(t, progress)),
    },
    note,
  ];
  const measures: Column[] = [
    { heading: t('pack.measure'), width: 44, mark: 'named', text: ({ title }) => title },
    { heading: t('pack.period'), width: 16, text: ({ period }) => said(period) },
    ...ofEverybody,
    {
      heading: t('pack.last-figure'),
      width: 26,
      text: ({ previousFigure }) => (previousFigure === null ? '' : said(previousFigure)),
    },
    {
      heading: t('updates-workbook.unit'),
      width: 12,
      text: ({ unit }) => (unit === null ? '' : t(`updates-workbook.unit.${unit}`)),
    },
    {
      heading: t('updates-workbook.figure'),
      width: 18,
      mark: 'figure',
      text: ({ cells }) => cells.figure ?? '',
    },
    note,
  ];
  return [
    {
      name: t('pack.activities-short'),
      rows: rows.filter(({ kind }) => kind !== 'measure'),
      columns: activities,
    },
    { name: t('pack.measures'), rows: rows.filter(({ kind }) => kind === 'measure'), columns: measures },
  ].filter((form) => form.rows.length > 0);
}

function wordOfProgress(t: Text, progress: string): string {
  const known = [...progressesByHand, 'not understood' as const].find((each) => each === progress);
  return known === undefined ? progress : t(`progress.${known}`);
}

/** The words to choose from stand in the validation itself: it goes with a sheet that is copied into another workbook. */
function validationOf(field: AskedField, t: Text): ExcelJS.DataValidation | undefined {
  if (field === 'figure') return undefined;
  if (field === 'note')
    return {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [mostNote],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: t('updates.sentence'),
      error: t('updates-workbook.note-too-long', { most: mostNote }),
    };
  const words = progressesByHand.map((progress) => t(`progress.${progress}`)).join(',');
  if (words.length > longestList) return undefined;
  return {
    type: 'list',
    formulae: [`"${words.replaceAll('"', '""')}"`],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: t('pack.progress'),
    error: t('updates-workbook.choose-progress'),
  };
}

const line: Partial<ExcelJS.Border> = { style: 'thin', color: argb(colours.rule) };

function openCell(cell: ExcelJS.Cell, field: AskedField, t: Text): void {
  cell.protection = { locked: false };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(colours.targetTint) };
  cell.border = { top: line, bottom: line, left: line, right: line };
  // As text, what is typed is what comes back: no program makes a date or a fraction of it.
  cell.numFmt = '@';
  const validation = validationOf(field, t);
  if (validation !== undefined) cell.dataValidation = validation;
}

function isField(mark: ColumnMark | undefined): mark is AskedField {
  return mark !== undefined && mark !== 'named';
}

function listKeyOf({ rows }: Form, batchName: string): string {
  const ids = rows.map(({ kind, id, periodId }) => [kind, id, periodId]);
  return hash('sha256', JSON.stringify([batchName, ids]), 'hex').slice(0, 16);
}

/** The hidden row of marks, the headings, and the rows; column A holds what nobody sees. */
const [marksAt, headingsAt, firstAt] = [3, 4, 5];

function writeForm(
  workbook: ExcelJS.Workbook,
  form: Form,
  input: UpdatesWorkbookInput,
  head: Pick<PackDocument, 'runningHead' | 'language'>,
  name: string,
): SheetTouches {
  const t = textIn(input.language);
  const sheet = addSheet(workbook, head, name);
  const widths = form.columns.map(({ width }) => width);
  sheet.getColumn(1).hidden = true;
  form.columns.forEach(({ width }, at) => {
    sheet.getColumn(at + 2).width = width;
  });
  const title = sheet.getCell(1, 2);
  writeText(title, t('pack.updates-for', { period: periodName(input.period) }));
  title.font = { name: fontName, size: 14, bold: true };
  const hint = sheet.getCell(2, 2);
  writeText(hint, t('updates-workbook.hint'));
  hint.font = { name: fontName, size: 11, color: argb(colours.quiet) };

  const { period, of, who, today, batchName } = input;
  const list = listKeyOf(form, batchName);
  const [from, to] = [firstAt, firstAt + form.rows.length - 1];
  const mark: SheetMark = {
    minutebook: 'updates',
    periodId: period.id,
    of,
    who,
    sentOn: today,
    list,
    from,
    to,
  };
  writeText(sheet.getCell(marksAt, 1), writtenMark(mark));
  sheet.getRow(marksAt).hidden = true;
  form.columns.forEach(({ heading, mark: own }, at) => {
    if (own !== undefined) writeText(sheet.getCell(marksAt, at + 2), writtenColumnMark(own));
    const cell = sheet.getCell(headingsAt, at + 2);
    writeText(cell, heading);
    cell.font = { name: fontName, size: 11, bold: true };
    cell.alignment = { wrapText: true, vertical: 'bottom' };
    cell.border = { bottom: { style: 'medium', color: argb(colours.ink) } };
  });

  form.rows.forEach((row, place) => {
    const at = firstAt + place;
    const { kind, id, periodId, cells } = row;
    let lines = 1;
    let named = '';
    form.columns.forEach(({ mark: own, text, width }, column) => {
      const asks = isField(own) && cells[own] !== undefined;
      const words = isField(own) && !asks ? '' : beginningOf(text(row), longestCell);
      const cell = sheet.getCell(at, column + 2);
      writeText(cell, words);
      cell.font = { name: fontName, size: 11 };
      cell.alignment = {
        wrapText: true,
        vertical: 'top',
        ...(kind === 'part' && own === 'named' ? { indent: 1 } : {}),
      };
      cell.border = { bottom: { style: 'thin', color: argb(colours.lightRule) } };
      if (asks) openCell(cell, own, t);
      if (own === 'named') named = nameOfRow(words);
      lines = Math.max(lines, linesIn(words, { width: width - 1 }));
    });
    writeText(
      sheet.getCell(at, 1),
      writtenMark({ minutebook: 'row', kind, id, periodId, named, was: { ...cells }, batchName, list, at }),
    );
    sheet.getRow(at).height = Math.min(400, heightOf(lines));
  });

  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headingsAt, activeCell: `B${firstAt}` }];
  sheet.autoFilter = {
    from: { row: headingsAt, column: 2 },
    to: { row: to, column: form.columns.length + 1 },
  };
  setScale(sheet, widths);
  sheet.pageSetup.printTitlesRow = `${headingsAt}:${headingsAt}`;
  // Without a password: it keeps a slip of the hand from what isn't asked, and whoever wants to can take it off.
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
  return { links: [], texts: `A1:${sheet.getCell(to, form.columns.length + 1).address}`, charts: [] };
}

/** Of which sheet, how, until when, and what becomes of it. */
function writeAbout(
  workbook: ExcelJS.Workbook,
  input: UpdatesWorkbookInput,
  head: Pick<PackDocument, 'runningHead' | 'language'>,
  name: string,
  names: readonly string[],
): SheetTouches {
  const { language, period, today } = input;
  const t = textIn(language);
  const sheet = addSheet(workbook, head, name);
  const width = 96;
  sheet.getColumn(1).width = width;
  let row = 1;
  const write = (words: string, font: Partial<ExcelJS.Font> = {}) => {
    const cell = sheet.getCell(row, 1);
    writeText(cell, words);
    cell.font = { name: fontName, size: 11, ...font };
    cell.alignment = { wrapText: true, vertical: 'top' };
    const { size = 11 } = font;
    sheet.getRow(row).height = heightOf(linesIn(words, { width, size }), size);
    row += 1;
  };
  write(speak(language, sayWhose(input)), { size: 22, bold: true });
  write(t('pack.updates-for', { period: periodName(period) }), { size: 14 });
  write(speak(language, { day: today }), { color: argb(colours.quiet) });
  row += 1;
  write(t('pack.updates-lead', { period: periodName(period), day: { day: returnBy(today) } }));
  for (const words of [
    t('updates-workbook.about-fill'),
    t('updates-workbook.about-blank'),
    t('updates-workbook.about-figures'),
    t('updates-workbook.about-send'),
  ])
    write(words);
  row += 1;
  write(t('pack.contents'), { size: 12, bold: true });
  const links = names.map((sheetTo) => {
    const from = `A${row}`;
    write(sheetTo, { underline: true, color: argb(colours.accent) });
    return { from, sheet: sheetTo, cell: `B${headingsAt}` };
  });
  setScale(sheet, [width]);
  return { links, texts: `A1:A${row}`, charts: [] };
}

/** Undefined when nothing is owed for the period. */
export async function renderUpdatesWorkbook(
  input: UpdatesWorkbookInput,
): Promise<RenderedWorkbook | undefined> {
  const { index, language, today, period } = input;
  const t = textIn(language);
  const forms = formsOf(askedRows(index, input), input);
  if (forms.length === 0) return undefined;
  const title = t('pack.updates-title', { who: sayWhose(input), period: periodName(period) });
  const workbook = newWorkbook({ title, day: today, language });
  const [strategy] = index.snapshot.strategies;
  const head = {
    language,
    runningHead: {
      whose: strategy?.organisation ?? strategy?.title ?? '',
      what: t('pack.updates-for', { period: periodName(period) }),
    },
  };
  const taken = new Set<string>(['history']);
  const about = sheetName(t('updates-workbook.about'), taken, t);
  const names = forms.map((form) => sheetName(form.name, taken, t));
  const sheets = [
    writeAbout(workbook, input, head, about, names),
    ...forms.map((form, at) => writeForm(workbook, form, input, head, names[at] ?? form.name)),
  ];
  return finished(workbook, { sheets, tables: new Map() });
}
