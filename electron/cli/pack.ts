// `pack`: the board pack of a register as PDF and workbook.

import { makePack, type MadePack } from '../packs/make-pack.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import { todayIn } from '../register/read/time-zone.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import { done, failed, type Outcome } from './outcome.ts';

export interface PackWanted {
  readonly folder: string;
  /** Today when none is given. */
  readonly asAt: string | undefined;
  readonly language: Language;
  /** Changes since that day have a section. */
  readonly since?: string | undefined;
}

const everything = {
  attention: true,
  charts: true,
  activities: true,
  finance: true,
  objectives: [],
} as const;

export async function packOf(
  registerPath: string,
  { folder, asAt, language, since }: PackWanted,
  environment: Environment,
): Promise<Result<MadePack>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  try {
    const day = asAt ?? todayIn(opened.value, environment);
    return await makePack(opened.value, folder, day, {
      language,
      ...(since === undefined ? {} : { contents: { ...everything, since } }),
    });
  } finally {
    opened.value.close();
  }
}

export async function runPack(
  registerPath: string,
  wanted: PackWanted,
  environment: Environment,
): Promise<Outcome> {
  const made = await packOf(registerPath, wanted, environment);
  if (!made.ok) return failed(made.error);
  const { pdf, xlsx, pages, sheets, notice, document } = made.value;
  const lines = [
    ...(notice === undefined ? [] : [notice]),
    say('command.pack.as-at', { day: { day: document.date } }),
    say('command.pack.pdf', { file: pdf, pages: say('command.pack.pages', { count: pages }) }),
    say('command.pack.pdf', { file: xlsx, pages: say('command.pack.sheets', { count: sheets }) }),
  ];
  return done((speak) => lines.map(speak), {
    register: registerPath,
    date: document.date,
    pdf,
    xlsx,
    pages,
    sheets,
    notice: notice ?? null,
  });
}
