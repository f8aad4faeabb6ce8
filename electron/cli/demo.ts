// `demo`: the main job on the shipped sample: a Word strategy into a register, and the register into a board pack.

import { join } from 'node:path';
import { attentionList } from '../../shared/attention/rules/attention.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { longDate } from '../../shared/language/dates.ts';
import { importIntoFile } from '../imports/strategy-document/import-into-file.ts';
import { tally } from '../imports/strategy-document/preview.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import { attentionLines } from './check.ts';
import { runImportFigures } from './import-figures.ts';
import { done, exitCodes, failed, type Outcome } from './outcome.ts';
import { packOf } from './pack.ts';

const samples = join(import.meta.dirname, '../../resources/sample');
const sampleDocument = join(samples, 'strategy-2024-2026.docx');
const sampleFigures = join(samples, 'finance-2024-07.xlsx');

export async function runDemo(folder: string, today: string, environment: Environment): Promise<Outcome> {
  const registerPath = join(folder, 'sample.minutebook');
  const options = { dryRun: false, actor: 'Board secretary' };
  const imported = await importIntoFile(registerPath, sampleDocument, options, environment);
  if (!imported.ok) return failed(imported.error);
  const figures = await runImportFigures(
    registerPath,
    sampleFigures,
    { profile: undefined, dryRun: false, reason: undefined, actor: 'Finance group' },
    environment,
  );
  if (figures.exit !== exitCodes.done) return figures;
  const made = await packOf(registerPath, folder, today);
  if (!made.ok) return failed(made.error);
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const items = attentionList(indexOf(snapshot(opened.value)), today);
  opened.value.close();

  const { plan, findings, receipt } = imported.value;
  const held =
    receipt === undefined
      ? 'It was there already and holds all of the sample; nothing was written.'
      : tally(plan.items, 'new');
  const { pdf, xlsx, pages, sheets } = made.value;
  const lines = [
    `From ${findings.file}, a made-up strategy of a network of councils:`,
    '',
    `  ${registerPath}`,
    `      The register. ${held}`,
    `      From finance-2024-07.xlsx, the finance group’s workbook: ${figures.lines.at(-1) ?? ''}`,
    `  ${pdf}`,
    `      The board pack, ${pages} pages.`,
    `  ${xlsx}`,
    `      The same as a workbook, ${sheets} sheets.`,
    '',
    `What needs attention as at ${longDate(today)} (${items.length}):`,
    '',
    ...attentionLines(items),
    '',
    `Not understood in the document: ${findings.notUnderstood.length === 0 ? 'nothing' : findings.notUnderstood.length}.`,
    ...findings.notUnderstood.map(({ place, text }) => `  ${place}: ${text}`),
  ];
  return done(lines, { register: registerPath, pdf, xlsx, pages, sheets, date: today, attention: items });
}
