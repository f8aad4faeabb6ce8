// A PDF as it arrives: whether it can be taken, how many pages it has, and what somebody should know of it. Everything is read, nothing run.

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type {
  PageSize,
  PdfFinding,
  PdfFindingKind,
  PdfFound,
} from '../../../shared/papers/model/pdf-found.ts';
import { isComment } from '../../../shared/papers/rules/comments.ts';
import { unseenText } from './drawn-text.ts';
import { openedByPdfjs } from './opened-by-pdfjs.ts';
import { earlierRevisions, isIntact } from './pdf-bytes.ts';

export interface LookedAt {
  readonly pages: number;
  readonly found: PdfFound;
}

export interface LookingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Where each thing was found, as pages are looked at; page 0 is the whole file. */
class Finds {
  readonly #counts = new Map<PdfFindingKind, { count: number; readonly pages: Set<number> }>();

  add(what: PdfFindingKind, page = 0, count = 1) {
    if (count < 1) return;
    const found = this.#counts.get(what) ?? { count: 0, pages: new Set() };
    found.count += count;
    if (page > 0) found.pages.add(page);
    this.#counts.set(what, found);
  }

  pagesOf(what: PdfFindingKind): number {
    return this.#counts.get(what)?.pages.size ?? 0;
  }

  list(): PdfFinding[] {
    return [...this.#counts].map(([what, { count, pages }]) => ({
      what,
      count,
      pages: [...pages].slice(0, 100),
    }));
  }
}

const a4 = [595, 842] as const;

function isA4({ width, height }: Pick<PageSize, 'width' | 'height'>): boolean {
  const [narrow, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(narrow - a4[0]) <= 4 && Math.abs(long - a4[1]) <= 4;
}

function sizeOf({ view, userUnit, rotate }: PDFPageProxy): Pick<PageSize, 'width' | 'height'> {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [(right - left) * userUnit, (top - bottom) * userUnit].map(Math.round);
  return rotate % 180 === 0
    ? { width: width ?? 0, height: height ?? 0 }
    : { width: height ?? 0, height: width ?? 0 };
}

const programs = /\.(?:exe|bat|cmd|com|msi|ps1|vbs|js|jar|sh|app|scr)$/iu;

interface Annotation {
  readonly subtype?: unknown;
  readonly unsafeUrl?: unknown;
  readonly actions?: unknown;
}

function isAnnotation(value: unknown): value is Annotation {
  return typeof value === 'object' && value !== null;
}

async function lookAtAnnotations(page: PDFPageProxy, finds: Finds) {
  const annotations: unknown[] = await page.getAnnotations();
  for (const annotation of annotations.filter(isAnnotation)) {
    const { subtype, unsafeUrl, actions } = annotation;
    if (typeof subtype === 'string' && isComment(subtype)) finds.add('comments', page.pageNumber);
    if (subtype === 'Redact') finds.add('redactions not applied', page.pageNumber);
    if (subtype === 'FileAttachment') finds.add('embedded files', page.pageNumber);
    if (typeof unsafeUrl === 'string' && programs.test(unsafeUrl)) finds.add('launches', page.pageNumber);
    if (actions !== null && actions !== undefined) finds.add('scripts', page.pageNumber);
  }
}

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** What is found on one page. Whatever can't be read of it is thrown: a paper with a page that nobody can open isn't taken. */
async function lookAtPage(page: PDFPageProxy, layers: Layers, finds: Finds): Promise<boolean> {
  const { pageNumber } = page;
  const { items } = await page.getTextContent();
  const hasText = items.some((item) => 'str' in item && item.str.trim() !== '');
  if (!hasText) finds.add('no text on pages', pageNumber);
  await lookAtAnnotations(page, finds);
  if ((await page.getJSActions()) !== null) finds.add('scripts', pageNumber);
  if (hasText) {
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const operators = await page.getOperatorList({ annotationMode: 0 });
    const isOff = (layer: unknown) => !layers.isVisible(layer);
    finds.add('hidden text', pageNumber, unseenText(operators, [left, bottom, right, top], isOff));
  }
  const tree: unknown = await page.getStructTree();
  page.cleanup();
  return tree !== null;
}

function sizeOfMap(value: unknown): number {
  if (value instanceof Map) return value.size;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

async function lookAtFile(pdf: PDFDocumentProxy, bytes: Uint8Array, finds: Finds) {
  const { info } = await pdf.getMetadata();
  const of = (name: string): unknown => Reflect.get(info, name);
  if (text(of('EncryptFilterName')) !== null) finds.add('restricted');
  if (of('IsCollectionPresent') === true) finds.add('portfolio');
  if (of('IsSignaturesPresent') === true) finds.add('signatures');
  finds.add('form fields', 0, sizeOfMap(await pdf.getFieldObjects()));
  finds.add('embedded files', 0, sizeOfMap(await pdf.getAttachments()));
  finds.add('scripts', 0, sizeOfMap(await pdf.getJSActions()));
  const beside = ['Author', 'Subject', 'Keywords'].filter((name) => text(of(name)) !== null).length;
  finds.add('names and words beside the pages', 0, beside + sizeOfMap(of('Custom')));
  if (!isIntact(bytes)) finds.add('repaired');
  finds.add('earlier revisions', 0, earlierRevisions(bytes, of('IsLinearized') === true));
  return { language: text(of('Language'))?.slice(0, 100) ?? null, title: text(of('Title')) };
}

function grouped(sizes: readonly Pick<PageSize, 'width' | 'height'>[]): PageSize[] {
  const groups = Map.groupBy(sizes, ({ width, height }) => `${width}×${height}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((size) => ({ ...size, count: group.length })))
    .sort((a, b) => b.count - a.count)
    .slice(0, 100);
}

async function lookAtPages(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  { signal, onProgress }: LookingOptions,
): Promise<LookedAt> {
  const finds = new Finds();
  const layers = await pdf.getOptionalContentConfig();
  const off = [...layers].filter((layer) => !layer[1].visible).length;
  finds.add('hidden layers', 0, off);
  const sizes: Pick<PageSize, 'width' | 'height'>[] = [];
  let tagged = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal.throwIfAborted();
    // One after another: all at once would hold every page in memory.
    // oxlint-disable-next-line no-await-in-loop
    const page = await pdf.getPage(number);
    // Where the pages of a damaged file can't be found, pdf.js makes one up, which is no object of the file.
    if (page.ref === null) throw new Error(`there is no page ${number}`);
    const size = sizeOf(page);
    sizes.push(size);
    if (!isA4(size)) finds.add('odd sizes', number);
    // oxlint-disable-next-line no-await-in-loop
    if (await lookAtPage(page, layers, finds)) tagged += 1;
    onProgress(number, pdf.numPages);
  }
  const { language, title } = await lookAtFile(pdf, bytes, finds);
  const marked: unknown = await pdf.getMarkInfo();
  const isTagged = marked !== null && tagged > 0;
  if (!isTagged) finds.add('not tagged');
  else if (marked instanceof Map && marked.get('Suspects') === true) finds.add('damaged tags');
  if (language === null) finds.add('no language');
  if (title === null) finds.add('no title');
  if (finds.pagesOf('no text on pages') === pdf.numPages) finds.add('scan');
  return {
    pages: pdf.numPages,
    found: { tagged: isTagged, language, sizes: grouped(sizes), findings: finds.list() },
  };
}

function nameOfError(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Failures: `needs-password`, `no-pages`, `damaged`. */
export async function lookAtPdf(
  file: string,
  bytes: Uint8Array,
  options: LookingOptions,
): Promise<Result<LookedAt>> {
  const task = openedByPdfjs(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages < 1) return fail('no-pages', say('papers.pdf.no-pages', { file }));
    return succeed(await lookAtPages(pdf, bytes, options));
  } catch (error) {
    options.signal.throwIfAborted();
    return nameOfError(error) === 'PasswordException'
      ? fail('needs-password', say('papers.pdf.needs-password', { file }))
      : fail('damaged', say('papers.pdf.damaged', { file }));
  } finally {
    await task.destroy();
  }
}
