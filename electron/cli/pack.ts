// `pack`: the board pack of a register as PDF and workbook.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { makePack, type MadePack } from '../packs/make-pack.ts';
import { together } from '../packs/notices.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import type { ReadableRegister } from '../register/register.ts';
import { todayIn } from '../register/read/time-zone.ts';
import { choicesWaiting } from '../usecases/exchange/waiting-choices.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import type { PackLanguages } from '../../shared/packs/model/pack-languages.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { onSound } from './sound-register.ts';

export interface PackWanted {
  readonly folder: string;
  /** Today when none is given. */
  readonly asAt: string | undefined;
  readonly language: PackLanguages;
  /** Changes since that day have a section. */
  readonly since?: string | undefined;
  /** Each chart with a table of its figures. */
  readonly chartData?: boolean | undefined;
  /** The tables of the workbook as comma-separated values besides. */
  readonly csv?: boolean | undefined;
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
  wanted: PackWanted,
  environment: Environment,
): Promise<Result<MadePack>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  try {
    return await packIn(opened.value, wanted, environment);
  } finally {
    opened.value.close();
  }
}

function packIn(
  register: ReadableRegister,
  { folder, asAt, language, since, chartData = false, csv = false }: PackWanted,
  environment: Environment,
): Promise<Result<MadePack>> {
  const clock = todayIn(register, environment);
  return makePack(register, folder, asAt ?? clock, {
    language,
    clock,
    asCsv: csv,
    ...(since === undefined && !chartData
      ? {}
      : { contents: { ...everything, chartData, ...(since === undefined ? {} : { since }) } }),
  });
}

export function runPack(
  registerPath: string,
  wanted: PackWanted,
  environment: Environment,
): Promise<Outcome> {
  return onSound(registerPath, (register) => madePack(register, wanted, environment));
}

/** None of a folder that isn’t there yet. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set(); // writing there says why
  }
}

async function madePack(
  register: ReadableRegister,
  wanted: PackWanted,
  environment: Environment,
): Promise<Outcome> {
  const before = namesIn(wanted.folder);
  const made = await packIn(register, wanted, environment);
  if (!made.ok) return failed(made.error);
  const { pdf, xlsx, tables, pages, sheets, notice, document } = made.value;
  const replaced = [pdf, xlsx, tables ?? ''].map((path) => basename(path)).filter((name) => before.has(name));
  const waiting = choicesWaiting(register);
  const notices = [notice, waiting].flatMap((each) => each ?? []);
  const lines = [
    ...notices,
    say('command.pack.as-at', { day: { day: document.date } }),
    say('command.pack.pdf', { file: pdf, pages: say('packs.pages', { count: pages }) }),
    say('command.pack.pdf', { file: xlsx, pages: say('packs.sheets', { count: sheets }) }),
    ...(tables === undefined ? [] : [say('command.pack.csv', { file: tables })]),
    ...(replaced.length === 0 ? [] : [say('command.pack.replaced', { files: { all: replaced } })]),
  ];
  return done((speak) => lines.map(speak), {
    register: register.path,
    date: document.date,
    pdf,
    xlsx,
    ...(tables === undefined ? {} : { csv: tables }),
    pages,
    sheets,
    replaced,
    notice: together(notices) ?? null,
  });
}
