// A board pack as one use case: read the register, compose, render, and put both files into a folder, complete or not at all.

import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { succeed, type Result } from '../../shared/kernel/result.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { languagesIn, type PackLanguages } from '../../shared/packs/model/pack-languages.ts';
import type { ReadableRegister } from '../register/register.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import type { PackContents } from './compose/pack-input.ts';
import { composeBoardPack } from './compose-board-pack.ts';
import type { MadeFile } from './leaks/search-made.ts';
import { renderPdf, type RenderedPdf, type RenderOptions } from './pdf/render-pdf.ts';
import { zipOfTables } from './csv/tables-as-csv.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';
import type { RenderedWorkbook } from './xlsx/workbook.ts';
import { noticesOf, together } from './notices.ts';
import { writeToFolder } from './write-to-folder.ts';

export interface MadePack {
  readonly pdf: string;
  readonly xlsx: string;
  /** A zip; undefined where they weren't asked for, and where there are none. */
  readonly tables: string | undefined;
  readonly pages: number;
  readonly sheets: number;
  readonly document: PackDocument;
  /** The register's last batches in it, by the names that are the same in every copy. */
  readonly batchName: string;
  /** Shown when the pack isn't quite what was asked for. */
  readonly notice: Saying | undefined;
}

export interface PackOptions extends RenderOptions {
  readonly contents?: PackContents;
  readonly asCsv?: boolean;
  /** English when none is given. */
  readonly language?: PackLanguages;
  /** The day that this computer’s clock says. */
  readonly clock?: string;
}

/** Writes board-pack.pdf and board-pack.xlsx, named in the pack's first language. Failures: `empty-register`, `since-not-before`, `unwritable`. */
export async function makePack(
  register: ReadableRegister,
  folder: string,
  today: string,
  options: PackOptions = {},
): Promise<Result<MadePack>> {
  const { contents, language = 'en', clock } = options;
  const composed = composeBoardPack(register, today, { contents, language, clock, asWorkbook: true });
  if (!composed.ok) return composed;
  const { document, notice, batchName: holds } = composed.value;
  const name = speak(languagesIn(language)[0], say('app.name.pack-file'));
  const written = await writePack(document, folder, name, options);
  if (!written.ok) return written;
  const noticed = [...(notice === undefined ? [] : [notice]), ...written.value.notices];
  return succeed({ ...written.value, document, notice: together(noticed), batchName: holds });
}

export interface WrittenPack extends Pick<MadePack, 'pdf' | 'xlsx' | 'tables' | 'pages' | 'sheets'> {
  readonly docx: string | undefined;
  /** What the pages of its PDF are called. */
  readonly sections: RenderedPdf['sections'];
  /** Said before anybody issues it. */
  readonly notices: readonly Saying[];
}

/** Its library is large, and read only when it is needed. */
async function wordOf(document: PackDocument): Promise<Buffer> {
  const { renderDocx } = await import('./docx/render-docx.ts');
  return renderDocx(document);
}

/** Looks through what was made, before anything is written. */
export type SearchOfMade = (files: readonly MadeFile[]) => Promise<Result<null>>;

interface WritingOptions extends RenderOptions {
  readonly asWord?: boolean;
  /** The tables of its workbook as comma-separated values besides. */
  readonly asCsv?: boolean;
  readonly search?: SearchOfMade;
  /** In place of the document as a workbook. */
  readonly workbook?: RenderedWorkbook;
}

/**
 * Renders a composed document into a folder as `name`.pdf and `name`.xlsx, as `name`.docx where it is to be worked on, and its tables as `name`-csv.zip. Failure:
 * `unwritable`, and those of the search. Throws the signal's reason when it is aborted, having written nothing.
 */
export async function writePack(
  document: PackDocument,
  folder: string,
  name: string,
  { asWord = false, asCsv = false, search, workbook, ...options }: WritingOptions = {},
): Promise<Result<WrittenPack>> {
  const files = { pdf: join(folder, `${name}.pdf`), xlsx: join(folder, `${name}.xlsx`) };
  const docx = asWord ? join(folder, `${name}.docx`) : undefined;
  const pdf = await renderPdf(document, options);
  const xlsx = workbook ?? (await renderXlsx(document));
  const word = docx === undefined ? undefined : { path: docx, bytes: await wordOf(document) };
  const csv = asCsv ? zipOfTables(xlsx.tables ?? []) : undefined;
  const tables = csv === undefined ? undefined : { path: join(folder, `${name}-csv.zip`), bytes: csv };
  await setImmediate(); // lets an abort arrive
  options.signal?.throwIfAborted();
  const searched = await search?.([
    { name: basename(files.pdf), kind: 'pdf', bytes: pdf.bytes },
    { name: basename(files.xlsx), kind: 'xlsx', bytes: xlsx.bytes },
    ...(word === undefined ? [] : [{ name: basename(word.path), kind: 'docx' as const, bytes: word.bytes }]),
    ...(tables === undefined
      ? []
      : [{ name: basename(tables.path), kind: 'csv' as const, bytes: tables.bytes }]),
  ]);
  if (searched?.ok === false) return searched;
  options.signal?.throwIfAborted();
  const written = writeToFolder(folder, [
    { path: files.pdf, bytes: pdf.bytes },
    { path: files.xlsx, bytes: xlsx.bytes },
    ...(word === undefined ? [] : [word]),
    ...(tables === undefined ? [] : [tables]),
  ]);
  if (!written.ok) return written;
  const { pages, sections } = pdf;
  return succeed({
    ...files,
    docx,
    tables: tables?.path,
    pages,
    sections,
    sheets: xlsx.sheets,
    notices: noticesOf(pdf),
  });
}
