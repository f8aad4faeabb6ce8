// `pack`: the board pack of a register as PDF and workbook.

import { makePack, type MadePack } from '../packs/make-pack.ts';
import { openForReading } from '../register/open.ts';
import { longDate } from '../../shared/language/dates.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { done, failed, type Outcome } from './outcome.ts';

export async function packOf(registerPath: string, folder: string, today: string): Promise<Result<MadePack>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  try {
    return await makePack(opened.value, folder, today);
  } finally {
    opened.value.close();
  }
}

export async function runPack(registerPath: string, folder: string, today: string): Promise<Outcome> {
  const made = await packOf(registerPath, folder, today);
  if (!made.ok) return failed(made.error);
  const { pdf, xlsx, pages, sheets, notice } = made.value;
  const lines = [
    ...(notice === undefined ? [] : [notice]),
    `Board pack as at ${longDate(today)}:`,
    `  ${pdf}  (${pages} pages)`,
    `  ${xlsx}  (${sheets} sheets)`,
  ];
  return done(lines, {
    register: registerPath,
    date: today,
    pdf,
    xlsx,
    pages,
    sheets,
    notice: notice ?? null,
  });
}
