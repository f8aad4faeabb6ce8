// An attached PDF, made whole and read, so that joining it to a pack is copying. Whatever is wrong with a file, it is opened as a whole or not
// at all: no page is lost without a word.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { annotationsOf } from './annotations.ts';
import { drawnContentOf } from './drawn-content.ts';
import { refuseEndless } from './drawn-work.ts';
import { gapsOf, type PaperGap } from './gaps/gaps.ts';
import { settleHeadings } from './tags/headings.ts';
import type { Inside } from './inside.ts';
import { readLanguage } from './tags/languages.ts';
import { layersOf } from './layers.ts';
import type { Whole } from './file/make-whole.ts';
import { bookmarksOf, describer, destinationsOf, type PaperBookmark } from './navigation.ts';
import { pagesOf } from './page-tree.ts';
import { EndlessPaper, PaperFile } from './file/paper-file.ts';
import { wholeWithin } from './file/whole-within.ts';
import { isMarked, tagsOf } from './tags/tags.ts';
import { PdfString, readText, type Dictionary } from './file/values.ts';

export type { GapKind, PaperGap } from './gaps/gaps.ts';
export type { PaperBookmark } from './navigation.ts';

export interface OpenPaper {
  /** As they are seen: cropped, turned, in points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Whether it has tags that hold together, or could be made to. */
  readonly isTagged: boolean;
  /** Something in its file was wrong, and was put right. */
  readonly isRepaired: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly bookmarks: readonly PaperBookmark[];
  /** What keeps it from PDF/UA-1, as far as it can be told. */
  readonly gaps: readonly PaperGap[];
  /** The same where its comments are printed. */
  readonly gapsWithComments: readonly PaperGap[];
  /** For joinPaper alone. */
  readonly inside: Inside;
}

type Made = Extract<Whole, { readonly bytes: Buffer }>;

/** What is larger is no paper for a meeting, and would fill the memory. */
const largest = 400_000_000;

/** Milliseconds: a minute, a hundred times what a usual paper takes, and a second for each megabyte. */
function patienceFor(bytes: Uint8Array): number {
  return 60_000 + bytes.length / 1_000;
}

const refusals = {
  password: fail('paper-password', say('packs.paper-password')),
  'too slow': fail('paper-too-slow', say('packs.paper-too-slow')),
  'too much memory': fail('paper-too-much-memory', say('packs.paper-too-much-memory')),
  endless: fail('paper-too-much-work', say('packs.paper-too-much-work')),
  unreadable: fail('paper-unreadable', say('packs.paper-unreadable')),
} as const;

/** What takes longer than `patience` milliseconds to be made whole is given up. */
export async function openPaper(
  bytes: Uint8Array,
  patience = patienceFor(bytes),
): Promise<Result<OpenPaper>> {
  if (bytes.length > largest) return fail('paper-too-large', say('packs.paper-too-large'));
  const whole = await wholeWithin(bytes, patience);
  if ('refused' in whole) return refusals[whole.refused];
  try {
    const file = new PaperFile(whole.bytes);
    const catalogue = file.dictionary(file.trailer.get('Root')) ?? new Map();
    if (isDynamicForm(file, catalogue)) return fail('paper-dynamic-form', say('packs.paper-dynamic-form'));
    const paper = read(file, catalogue, whole);
    if (paper.pages.length === 0) return fail('paper-no-pages', say('packs.paper-no-pages'));
    return succeed(paper);
  } catch (error) {
    if (error instanceof EndlessPaper) return refusals.endless;
    // Somebody else's file: what it is can't be known beforehand, so whatever its reading meets is a fault of it.
    return fail('paper-unreadable', say('packs.paper-unreadable'));
  }
}

/** What it says is in a form of another kind, which its own program makes pages of; the page that is in the file asks to wait (XFA 3.3, 2). */
function isDynamicForm(file: PaperFile, catalogue: Dictionary): boolean {
  const form = file.dictionary(catalogue.get('AcroForm'));
  return form?.has('XFA') === true && file.value(catalogue.get('NeedsRendering')) === true;
}

function read(file: PaperFile, catalogue: Dictionary, { promised, isRepaired }: Made): OpenPaper {
  const pages = pagesOf(file, promised);
  const layers = layersOf(file, catalogue);
  const isTagged = catalogue.has('StructTreeRoot') && isMarked(file, catalogue);
  const drawn = drawnContentOf(file, pages, layers, { isTagged, isRepaired });
  refuseEndless(file, pages, drawn);
  const find = destinationsOf(file, catalogue, pages);
  const tags = tagsOf({ file, pages, drawn }, catalogue);
  if (tags !== undefined) settleHeadings(tags.top);
  const title = titleOf(file, file.dictionary(file.trailer.get('Info')));
  const bookmarks = bookmarksOf(file, catalogue, pages, find);
  const form = file.dictionary(catalogue.get('AcroForm'));
  const describe = describer(bookmarks, pages, title);
  const base = file.value(file.dictionary(catalogue.get('URI'))?.get('Base'));
  const around = { layers, find, form, describe, base: base instanceof PdfString ? base.bytes : undefined };
  const annotations = pages.map((page, index) =>
    annotationsOf(file, { page, index, count: pages.length }, around),
  );
  const language = readLanguage(file, catalogue.get('Lang'));
  const inside: Inside = { file, catalogue, pages, layers, drawn, annotations, tags, language };
  const gaps = gapsOf(inside, 'dropped');
  const hasComments = annotations.flat().some(({ kind }) => kind === 'comment');
  return {
    pages: pages.map(({ seen: { width, height } }) => ({ width, height })),
    isTagged: tags !== undefined,
    isRepaired,
    language,
    title,
    bookmarks,
    gaps,
    gapsWithComments: hasComments ? gapsOf(inside, 'kept') : gaps,
    inside,
  };
}

function titleOf(file: PaperFile, info: Dictionary | undefined): string | undefined {
  const title = file.value(info?.get('Title'));
  const text = title instanceof PdfString ? readText(title).replaceAll(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
}
