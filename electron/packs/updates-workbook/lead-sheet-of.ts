// What a lead is sent for a reporting period: a page to print, and the same as a workbook to fill in and send back.

import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { indexIn } from '../../../shared/translations/rules/index-in.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { inHouseStyle } from '../compose/documents/house-style.ts';
import { composeLeadSheet, type LeadSheetInput } from '../compose/lead-sheet.ts';
import { sourceOf } from '../register-past.ts';
import type { RenderedWorkbook } from '../xlsx/workbook.ts';
import { renderUpdatesWorkbook } from './render-updates-workbook.ts';

interface LeadSheet {
  readonly document: PackDocument;
  readonly workbook: RenderedWorkbook;
}

/** In the council's style. Undefined where nothing of it can be filled in. */
export async function leadSheetOf(
  register: ReadableRegister,
  input: LeadSheetInput,
): Promise<LeadSheet | undefined> {
  const { lead } = input;
  const workbook = await renderUpdatesWorkbook({
    ...input,
    leads: [lead],
    of: lead.name === '' ? 'nobody' : 'one',
    who: lead.name,
    batchName: register.log.frontier(),
  });
  if (workbook === undefined) return undefined;
  // What is filled in and comes back stands in the words that were written first.
  const inLanguage = { ...input, index: indexIn(input.index, input.language) };
  return { document: inHouseStyle(composeLeadSheet(inLanguage), sourceOf(register, input), null), workbook };
}
