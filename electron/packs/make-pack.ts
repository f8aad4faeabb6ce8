// A board pack as one use case: read the register, compose, render, and put both files into a folder, whole or not at all.

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { asAtInstant } from '../register/read/as-at.ts';
import { parseStamp } from '../register/log/clock.ts';
import { progressBefore } from '../register/read/history.ts';
import { snapshot } from '../register/read/query.ts';
import { batchName } from '../register/log/log.ts';
import type { ReadableRegister } from '../register/register.ts';
import { longDate } from '../../shared/language/dates.ts';
import { composePack } from './compose/compose.ts';
import type { PackContents } from './compose/pack-input.ts';
import { renderPdf, type RenderOptions } from './pdf/render-pdf.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

export interface MadePack {
  readonly pdf: string;
  readonly xlsx: string;
  readonly pages: number;
  readonly sheets: number;
  readonly document: PackDocument;
  /** The last batch of the register that it holds, by the name every copy knows it by. */
  readonly batchName: string;
  /** Said when the pack is not quite what was asked for. */
  readonly notice: string | undefined;
}

interface Composed {
  readonly document: PackDocument;
  readonly notice: string | undefined;
  readonly batchName: string;
}

export interface PackOptions extends RenderOptions {
  readonly contents?: PackContents;
}

const dayInMilliseconds = 86_400_000;

/**
 * The register as it stood at the end of the day, judged on that day. A day before the register's first change shows what it holds now,
 * judged on that day, and says so: a strategy imported today can still be reported as at last July.
 */
function composeAsAt(register: ReadableRegister, today: string, contents?: PackContents): Result<Composed> {
  const endOfDay = Date.parse(`${today}T00:00:00Z`) + dayInMilliseconds - 1;
  const [last] = register.log.latestBatches(1);
  if (last === undefined) {
    return fail('empty-register', `${register.path} holds nothing yet. Import a strategy into it first.`, {
      file: register.path,
    });
  }
  if (parseStamp(last.hlc).milliseconds <= endOfDay)
    return succeed(compose(register, today, undefined, contents));
  const copy = asAtInstant(register, endOfDay);
  if (copy.ok) {
    const composed = compose(copy.value, today, undefined, contents);
    copy.value.close();
    return succeed(composed);
  }
  const first = register.log.batch(1);
  const began = new Date(first === undefined ? 0 : parseStamp(first.hlc).milliseconds)
    .toISOString()
    .slice(0, 10);
  const notice = `The register began on ${longDate(began)}. This pack shows what it holds now, judged as at ${longDate(today)}.`;
  return succeed(compose(register, today, notice, contents));
}

function compose(
  register: ReadableRegister,
  today: string,
  notice: string | undefined,
  contents: PackContents | undefined,
): Composed {
  const [last] = register.log.latestBatches(1);
  const edition = `Register at batch ${last?.id ?? 0} (${last?.hash.toString('hex', 0, 4) ?? ''})`;
  const document = composePack({
    index: indexOf(snapshot(register)),
    today,
    before: progressBefore(register),
    edition,
    notice,
    contents,
  });
  return { document, notice, batchName: last === undefined ? '' : batchName(last) };
}

/** Writes board-pack.pdf and board-pack.xlsx. Failures: `empty-register`, `unwritable`. */
export async function makePack(
  register: ReadableRegister,
  folder: string,
  today: string,
  options: PackOptions = {},
): Promise<Result<MadePack>> {
  const composed = composeAsAt(register, today, options.contents);
  if (!composed.ok) return composed;
  const { document, notice, batchName: holds } = composed.value;
  const written = await writePack(document, folder, 'board-pack', options);
  return written.ok ? succeed({ ...written.value, document, notice, batchName: holds }) : written;
}

export type WrittenPack = Pick<MadePack, 'pdf' | 'xlsx' | 'pages' | 'sheets'>;

/**
 * Renders a composed document into a folder as `name`.pdf and `name`.xlsx. Failure: `unwritable`. Throws the signal's reason when it is
 * aborted, and has written nothing then.
 */
export async function writePack(
  document: PackDocument,
  folder: string,
  name: string,
  options: RenderOptions = {},
): Promise<Result<WrittenPack>> {
  const files = { pdf: join(folder, `${name}.pdf`), xlsx: join(folder, `${name}.xlsx`) };
  const pdf = await renderPdf(document, options);
  const xlsx = await renderXlsx(document);
  await setImmediate(); // so that a signal is heard
  options.signal?.throwIfAborted();
  try {
    mkdirSync(folder, { recursive: true });
    writeWhole(files.pdf, pdf.bytes);
    writeWhole(files.xlsx, xlsx.bytes);
  } catch (error) {
    return fail(
      'unwritable',
      `The pack can't be written to ${folder}: ${error instanceof Error ? error.message : String(error)}. If one of its files is open, close it and try again.`,
      { file: folder },
    );
  }
  return succeed({ ...files, pages: pdf.pages, sheets: xlsx.sheets });
}

/** A reader sees the old file or the new one, never half of either. */
function writeWhole(path: string, bytes: Buffer) {
  const draft = `${path}.new`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
