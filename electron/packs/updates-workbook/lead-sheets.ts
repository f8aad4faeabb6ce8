// Every lead's sheet for a reporting period in one go: a page to print and a workbook to fill in for each, and one workbook of them all.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { safeFileName } from '../../../shared/files/rules/file-kinds.ts';
import type { LeadUpdates } from '../../../shared/activities/updates-calls.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { beginningOf } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { whyOf } from '../../why.ts';
import { writeWhole } from '../../whole-file.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { LeadSheetInput } from '../compose/lead-sheet.ts';
import { renderPdf, type RenderOptions } from '../pdf/render-pdf.ts';
import { holdsUpTo } from '../register-past.ts';
import { leadSheetOf } from './lead-sheet-of.ts';
import { renderUpdatesWorkbook } from './render-updates-workbook.ts';

export interface SheetsOfLead {
  /** Empty for what nobody leads. */
  readonly name: string;
  readonly owed: number;
  readonly answered: number;
  readonly pdf: string;
  readonly xlsx: string;
}

export interface LeadSheets {
  readonly folder: string;
  readonly leads: readonly SheetsOfLead[];
  /** The workbook of all leads together. */
  readonly all: string;
  /** People and groups in the register who owe nothing for the period. */
  readonly oweNothing: readonly string[];
}

export type LeadSheetsInput = Omit<LeadSheetInput, 'lead'>;

const longestName = 80;

/** A file's name for each, different on every kind of computer: two that differ only in case are one name on some. */
function namesOfFiles(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((words) => {
    const plain = safeFileName(beginningOf(words.trim(), longestName).trim());
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? plain : `${plain} (${count})`;
      const key = name.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}

function whoOwesNothing({ index }: LeadSheetsInput, leads: readonly LeadUpdates[]): string[] {
  const owing = new Set(leads.map(({ leadId }) => leadId));
  return [...index.people.values(), ...index.groups.values()]
    .filter(({ id }) => !owing.has(id))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/**
 * Puts the files into a folder, complete or not at all. Failures: `nothing-owed`, `unwritable`. Throws the signal's reason when it is aborted,
 * having written nothing.
 */
export async function makeLeadSheets(
  register: ReadableRegister,
  input: LeadSheetsInput,
  folder: string,
  options: RenderOptions = {},
): Promise<Result<LeadSheets>> {
  const { index, period, today, language } = input;
  const t = textIn(language);
  const leads = leadUpdates(index, period, today);
  const all = await renderUpdatesWorkbook({
    ...input,
    leads,
    of: 'all',
    who: '',
    batchName: holdsUpTo(register),
  });
  if (leads.length === 0 || all === undefined) return fail('nothing-owed', say('packs.nothing-owed'));
  const [allName = '', ...names] = namesOfFiles([
    t('updates-workbook.all-leads'),
    ...leads.map(({ name }) => (name === '' ? t('updates.nobody') : name)),
  ]);
  const allPath = join(folder, `${allName}.xlsx`);
  const files: (readonly [path: string, bytes: Uint8Array])[] = [[allPath, all.bytes]];
  const made: SheetsOfLead[] = [];
  for (const [at, lead] of leads.entries()) {
    // One after another: each is let go before the next is drawn, and an abort arrives between two.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    options.signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop
    const sheet = await leadSheetOf(register, { ...input, lead });
    if (sheet === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop
    const { bytes } = await renderPdf(
      sheet.document,
      options.signal === undefined ? {} : { signal: options.signal },
    );
    const [pdf, xlsx] = [join(folder, `${names[at]}.pdf`), join(folder, `${names[at]}.xlsx`)];
    files.push([pdf, bytes], [xlsx, sheet.workbook.bytes]);
    const { name, owed, answered } = lead;
    made.push({ name, owed: owed.length, answered, pdf, xlsx });
    options.onProgress?.(at + 1, leads.length);
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, bytes] of files) writeWhole(path, bytes);
  } catch (error) {
    const why = whyOf(error);
    return fail('unwritable', say('packs.unwritable', { folder, why }), { file: folder });
  }
  return succeed({ folder, leads: made, all: allPath, oweNothing: whoOwesNothing(input, leads) });
}
