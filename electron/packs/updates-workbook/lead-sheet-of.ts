// What a lead is sent for a reporting period: a page to print, and the same as a workbook to fill in and send back.

import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { composeLeadSheet, type LeadSheetInput } from '../compose/lead-sheet.ts';
import { holdsUpTo } from '../register-past.ts';
import type { RenderedWorkbook } from '../xlsx/render-xlsx.ts';
import { renderUpdatesWorkbook } from './render-updates-workbook.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';

interface LeadSheet {
  readonly document: PackDocument;
  readonly workbook: RenderedWorkbook;
}

/** Undefined when the lead owes nothing for the period. */
export async function leadSheetOf(
  register: ReadableRegister,
  input: LeadSheetInput,
): Promise<LeadSheet | undefined> {
  const document = composeLeadSheet(input);
  const { index, period, leadId, today } = input;
  const who = leadUpdates(index, period, today).find((lead) => lead.leadId === leadId)?.name ?? '';
  const workbook = await renderUpdatesWorkbook({
    ...input,
    of: who === '' ? 'nobody' : 'one',
    who,
    batchName: holdsUpTo(register),
  });
  return document === undefined || workbook === undefined ? undefined : { document, workbook };
}
