// The pages of one preview that the window has: asked for as they come near, kept by their keys, with the glyphs and pictures on them.

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawnOn, type DrawnThing, type GlyphOutline } from '../../../../shared/packs/preview/drawn-page.ts';
import { heardOn, type HeardBlock } from '../../../../shared/packs/preview/heard-page.ts';
import type { DrawnPage, DrawnPages } from '../../../../shared/packs/preview/preview.ts';
import { api } from '../../../api.ts';
import { openBytes, type OpenPdf } from '../../../parts/printing/open-pdf.ts';
import type { Drawables } from './draw-page.ts';

export interface ReadyPage extends Pick<DrawnPage, 'links' | 'attached'> {
  readonly things: readonly DrawnThing[];
  readonly heard: readonly HeardBlock[];
}

export interface PageStore extends Drawables {
  /** Undefined until it has come. */
  readonly page: (key: string) => ReadyPage | undefined;
  /** Asks for those that aren't there: the pages in view, and beside them the small ones. */
  readonly want: (keys: readonly string[]) => void;
  readonly wantSmall: (keys: readonly string[]) => void;
  /** One page, whether it is near or not; undefined where it is no more. */
  readonly fetched: (key: string) => Promise<ReadyPage | undefined>;
  /** An attached PDF, opened once. */
  readonly file: (number: number) => Promise<PDFDocumentProxy>;
  /** Called whenever pages have come; returns a function that stops it. */
  readonly watch: (hear: () => void) => () => void;
  /** How often pages have come. */
  readonly version: () => number;
  readonly close: () => void;
}

/** Pages that aren't near any more are forgotten beyond these. */
const mostKept = 60;
/** As many as one call gives. */
const mostAsked = 12;

export function pageStore(preview: string): PageStore {
  const pages = new Map<string, ReadyPage>();
  const outlines = new Map<string, GlyphOutline[]>();
  const paths = new Map<string, (Path2D | undefined)[]>();
  const pictures = new Map<string, ImageBitmap>();
  const files = new Map<number, Promise<OpenPdf>>();
  const hearing = new Set<() => void>();
  let inView: readonly string[] = [];
  let small: readonly string[] = [];
  /** Those that are fetched one by one. */
  const apart = new Set<string>();
  let asking: Promise<void> | undefined;
  let fonts = 0;
  let version = 0;

  const missing = () => [...inView, ...apart, ...small].filter((key) => key !== '' && !pages.has(key));

  const release = () => {
    for (const opening of files.values()) void opening.then(({ close }) => close()).catch(() => undefined);
    for (const bitmap of pictures.values()) bitmap.close();
  };

  const glyphOf = (font: string, code: number) => outlines.get(font)?.[code];

  const take = async ({ pages: drawn, glyphs, fonts: now, pictures: bitmaps }: DrawnPages) => {
    if (now !== fonts) {
      // Attached files are numbered anew as well.
      release();
      for (const known of [outlines, paths, pictures, pages, files]) known.clear();
    }
    fonts = now;
    for (const { font, from, glyphs: more } of glyphs) {
      const known = outlines.get(font) ?? [];
      outlines.set(font, [...known.slice(0, from), ...more]);
    }
    for (const { name, bytes } of bitmaps)
      pictures.set(name, await createImageBitmap(new Blob([Uint8Array.from(bytes)])));
    for (const { key, content, heard, links, attached } of drawn) {
      const things = drawnOn(content, glyphOf);
      pages.set(key, { things, heard: heardOn(things, heard, glyphOf), links, attached });
    }
    for (const key of pages.keys()) {
      if (pages.size <= mostKept) break;
      if (!inView.includes(key) && !small.includes(key) && !apart.has(key)) pages.delete(key);
    }
    version += 1;
    for (const hear of hearing) hear();
  };

  const askFor = async (keys: string[]) => {
    const known = Object.fromEntries(Array.from(outlines, ([font, { length }]) => [font, length]));
    const given = await api.packPreview.pages({
      preview,
      keys,
      fonts,
      known,
      pictures: [...pictures.keys()],
    });
    if (given.ok) await take(given.value);
  };

  const ask = async (): Promise<void> => {
    const keys = missing().slice(0, mostAsked);
    if (asking !== undefined || keys.length === 0) return;
    asking = askFor(keys);
    try {
      await asking;
    } finally {
      asking = undefined;
    }
    // A key that is no more has no page: the preview has been set again, and its new keys are asked for then.
    if (missing().some((key) => !keys.includes(key))) await ask();
  };

  const fetched = async (key: string): Promise<ReadyPage | undefined> => {
    apart.add(key);
    try {
      // What is under way may have been asked for without it.
      for (let before = asking; before !== undefined; before = asking) {
        // oxlint-disable-next-line no-await-in-loop
        await before.catch(() => undefined);
      }
      if (!pages.has(key)) await ask();
      return pages.get(key);
    } finally {
      apart.delete(key);
    }
  };

  return {
    page: (key) => pages.get(key),
    want: (keys) => {
      inView = keys;
      void ask();
    },
    wantSmall: (keys) => {
      small = keys;
      void ask();
    },
    glyph: (font, code) => {
      const outline = glyphOf(font, code);
      if (outline === undefined || outline.outline === '') return undefined;
      const ofFont = paths.get(font) ?? [];
      paths.set(font, ofFont);
      return (ofFont[code] ??= new Path2D(outline.outline));
    },
    picture: (name) => pictures.get(name),
    fetched,
    file: async (number) => {
      const opening =
        files.get(number) ??
        api.packPreview.file({ preview, file: number }).then((given) => {
          if (!given.ok) throw new Error(given.error.code);
          return openBytes(Uint8Array.from(given.value));
        });
      files.set(number, opening);
      return (await opening).pdf;
    },
    watch: (hear) => {
      hearing.add(hear);
      return () => {
        hearing.delete(hear);
      };
    },
    version: () => version,
    close: () => {
      release();
      void api.packPreview.close({ preview });
    },
  };
}
