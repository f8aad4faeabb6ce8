// Every lead's sheet for a reporting period in one go: a page to print and a workbook to fill in for each, and one workbook of them all.

import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { namesOfFiles } from '../../../shared/files/rules/file-kinds.ts';
import type { LeadUpdates } from '../../../shared/activities/updates-calls.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { LeadSheetInput } from '../compose/lead-sheet.ts';
import { renderPdf, type RenderOptions } from '../pdf/render-pdf.ts';
import { writeToFolder } from '../write-to-folder.ts';
import { leadSheetOf } from './lead-sheet-of.ts';
import { renderUpdatesWorkbook } from './render-updates-workbook.ts';
import { firstZipDay } from '../../zip-day.ts';

export interface SheetsOfLead {
  /** Empty for what nobody leads. */
  readonly name: string;
  readonly owed: number;
  readonly answered: number;
  readonly pdf: string;
  readonly xlsx: string;
}

export interface LeadSheets {
  readonly leads: readonly SheetsOfLead[];
  /** The workbook of all leads together. */
  readonly all: string;
  /** People and groups in the register who owe nothing for the period. */
  readonly oweNothing: readonly string[];
}

export type LeadSheetsInput = Omit<LeadSheetInput, 'lead'>;

function whoOwesNothing({ index }: LeadSheetsInput, leads: readonly LeadUpdates[]): string[] {
  const owing = new Set(leads.map(({ leadId }) => leadId));
  return [...index.people.values(), ...index.groups.values()]
    .filter(({ id }) => !owing.has(id))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en-GB'));
}

interface DrawnSheets extends LeadSheets {
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Throws the signal's reason when it is aborted. Failure: `nothing-owed`. */
async function drawLeadSheets(
  register: ReadableRegister,
  input: LeadSheetsInput,
  options: RenderOptions,
): Promise<Result<DrawnSheets>> {
  const { index, period, today, language } = input;
  const t = textIn(language);
  const leads = leadUpdates(index, period, today);
  const workbook = await renderUpdatesWorkbook({
    ...input,
    leads,
    of: 'all',
    who: '',
    batchName: register.log.frontier(),
  });
  if (leads.length === 0 || workbook === undefined)
    return fail('nothing-owed', say('packs.nothing-owed-by-anybody'));
  const [allName = '', ...names] = namesOfFiles([
    t('updates-workbook.all-leads'),
    ...leads.map(({ name }) => (name === '' ? t('updates.nobody') : name)),
  ]);
  const all = `${allName}.xlsx`;
  const files: (readonly [name: string, bytes: Uint8Array])[] = [[all, workbook.bytes]];
  const made: SheetsOfLead[] = [];
  const drawing = options.signal === undefined ? {} : { signal: options.signal };
  for (const [at, lead] of leads.entries()) {
    // One after another: each is let go before the next is drawn, and an abort arrives between two.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    options.signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop
    const sheet = await leadSheetOf(register, { ...input, lead });
    if (sheet === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const { bytes } = await renderPdf(sheet.document, drawing);
    const [pdf, xlsx] = [`${names[at]}.pdf`, `${names[at]}.xlsx`];
    files.push([pdf, bytes], [xlsx, sheet.workbook.bytes]);
    const { name, owed, answered } = lead;
    made.push({ name, owed: owed.length, answered, pdf, xlsx });
    options.onProgress?.(at + 1, leads.length);
  }
  return succeed({ leads: made, all, oweNothing: whoOwesNothing(input, leads), files });
}

/** Whether a workbook that is there may be replaced: somebody may have filled it in. */
export type MayReplace = (workbook: string) => Promise<Result<null>>;

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false; // writing it says why
  }
}

async function mayReplaceAll(paths: readonly string[], mayReplace: MayReplace): Promise<Result<null>> {
  for (const path of paths) {
    if (extname(path) !== '.xlsx' || !isFile(path)) continue;
    // oxlint-disable-next-line no-await-in-loop -- no more than one is open
    const may = await mayReplace(path);
    if (!may.ok) return may;
  }
  return succeed(null);
}

/**
 * Puts the files into a folder, complete or not at all; what it answers has their paths. Failures: `nothing-owed`, `unwritable`, and those
 * of `mayReplace`, after which nothing was written.
 */
export async function makeLeadSheets(
  register: ReadableRegister,
  input: LeadSheetsInput,
  folder: string,
  mayReplace: MayReplace,
): Promise<Result<LeadSheets>> {
  const drawn = await drawLeadSheets(register, input, {});
  if (!drawn.ok) return drawn;
  const { files, leads, all, oweNothing } = drawn.value;
  const place = (name: string) => join(folder, name);
  const may = await mayReplaceAll(
    files.map(([name]) => place(name)),
    mayReplace,
  );
  if (!may.ok) return may;
  const written = writeToFolder(
    folder,
    files.map(([name, bytes]) => ({ path: place(name), bytes })),
  );
  if (!written.ok) return written;
  const placed = leads.map((lead) => ({ ...lead, pdf: place(lead.pdf), xlsx: place(lead.xlsx) }));
  return succeed({ leads: placed, all: place(all), oweNothing });
}

/**
 * The same in one zip, whose path it answers, with the files' names in it. Failures: `nothing-owed`, `unwritable`. Throws the signal's reason
 * when it is aborted, having written nothing.
 */
export async function zipLeadSheets(
  register: ReadableRegister,
  input: LeadSheetsInput,
  folder: string,
  options: RenderOptions = {},
): Promise<Result<LeadSheets & { readonly zip: string }>> {
  const drawn = await drawLeadSheets(register, input, options);
  if (!drawn.ok) return drawn;
  const { files, ...sheets } = drawn.value;
  const zip = join(folder, 'updates.zip');
  // What is in it is compressed already.
  const bytes = zipSync(Object.fromEntries(files), { level: 0, mtime: firstZipDay() });
  const written = writeToFolder(folder, [{ path: zip, bytes }]);
  return written.ok ? succeed({ ...sheets, zip }) : written;
}
