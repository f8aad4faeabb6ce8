// A pack set for the screen, again and again: the same layout as its PDF, of which only what changed is done once more.

import { hash } from 'node:crypto';
import type { PackDocument, PackStyle, Section } from '../../../shared/packs/pack-document.ts';
import type {
  DrawnPage,
  NewGlyphs,
  PreviewLink,
  PreviewPage,
} from '../../../shared/packs/preview/preview.ts';
import type { GlyphsOfPage } from '../../../shared/packs/preview/drawn-page.ts';
import { frontsOf } from '../../../shared/packs/rules/two-languages.ts';
import type { OpenPaper } from '../join/open-paper.ts';
import { attach } from '../pdf/papers/attached-pages.ts';
import { openPapers, type Opened, type OpenedPapers } from '../pdf/papers/open-papers.ts';
import { downwards, sizeOf } from '../pdf/canvas.ts';
import { layOut, type LaidOut, type RenderOptions } from '../pdf/lay-out.ts';
import { toTheRight } from '../pdf/operators.ts';
import { imagesInto } from '../pdf/flow.ts';
import { openFonts } from '../pdf/pdfkit-door.ts';
import { drawRunningOn, footNumber } from '../pdf/running.ts';
import { readFont } from '../pdf/shaping/fonts.ts';
import { glyphsOf } from '../pdf/shaping/glyphs.ts';
import { lookOf } from '../pdf/style/look.ts';
import { rootElement } from '../pdf/structure.ts';
import { sectionKeeper } from './kept-sections.ts';
import { isSameContent } from './same-content.ts';
import { keptPages, type AttachedPage, type SetPage } from './set-page.ts';
import { usedFonts } from './used-fonts.ts';

interface Place {
  /** From 1. */
  readonly page: number;
  readonly y: number;
}

export interface SetPack extends LaidOut<SetPage>, Pick<OpenedPapers, 'unread' | 'withGaps'> {
  readonly document: PackDocument;
  /** What each page is called. */
  readonly labels: readonly string[];
  /** As many sections were set anew. */
  readonly setAgain: number;
  /** Where each name leads. */
  readonly places: ReadonlyMap<string, Place>;
  /** Another number where the heads and feet of all pages say something else. */
  readonly running: number;
}

export interface PackSetter {
  /** Throws the signal's reason when it is aborted; what was set until then is set again. */
  readonly set: (document: PackDocument, options: RenderOptions) => Promise<SetPack>;
  /** A page by its place from 0, with its head and foot. */
  readonly draw: (pack: SetPack, at: number) => DrawnPage;
  /** The names of those on it. */
  readonly picturesOn: (pack: SetPack, at: number) => ReadonlySet<string>;
  readonly glyphOf: GlyphsOfPage;
  /** Those after the ones that whoever asks has of each font. */
  readonly newGlyphs: (known: Readonly<Record<string, number>>) => NewGlyphs[];
  readonly picture: (name: string) => Uint8Array | undefined;
  /** The file of an attached PDF, by the number that its pages are drawn with. */
  readonly file: (number: number) => Uint8Array | undefined;
}

/** The head and foot of every page, but for its section and its number. */
function runningOf(document: PackDocument) {
  const { isSheet, numbering } = document;
  const heads = frontsOf(document).map(({ runningHead, initials, language }) => [
    runningHead,
    initials,
    language,
  ]);
  return { heads, isSheet, isNumbered: numbering !== undefined };
}

function placesOf(pages: readonly SetPage[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, page] of pages.entries())
    for (const { name, y } of page.marks)
      if (name !== undefined && !places.has(name)) places.set(name, { page: at + 1, y: Math.max(0, y - 12) });
  return places;
}

function linksOf({ links, shift }: SetPage, places: ReadonlyMap<string, Place>): PreviewLink[] {
  return links.map(({ rectangle: [x, y, width, height], destination, alternative }) => {
    const to = typeof destination === 'string' ? (places.get(destination) ?? null) : null;
    return { x: x + shift, y, width, height, words: alternative, to };
  });
}

/** A page whose links lead somewhere else now is another, though its strokes are the same. */
function targetsOf(page: SetPage, places: ReadonlyMap<string, Place>): string {
  const targets = linksOf(page, places).map(({ to }) => to);
  return targets.length === 0 ? '' : hash('sha256', JSON.stringify(targets), 'base64url').slice(0, 16);
}

export function pageView({ document, pages, labels, running, places }: SetPack, at: number): PreviewPage {
  const page = pages[at];
  if (page === undefined) throw new Error(`there is no page ${at + 1}`);
  const [width, height] = sizeOf(page);
  const { language = document.language } = page;
  const label = labels[at] ?? '';
  const called = `${at + 1}.${label}.${pages.length}`;
  const key = `${page.serial}.${running}.${called}.${targetsOf(page, places)}`;
  return { key, label, width, height, language };
}

function attachedPagesOf(
  { attached }: Section,
  { paper: { pages }, places, pages: sheets }: ReturnType<typeof attach>,
  comments: AttachedPage['comments'],
): AttachedPage[] {
  const { bytes = new Uint8Array(), name = '' } = attached ?? {};
  return pages.map(({ width, height }, at) => {
    const { left = 0, bottom = 0, scale = 1 } = places[at] ?? {};
    const tall = sheets[at]?.size?.[1] ?? 0;
    return {
      bytes,
      name,
      page: at + 1,
      of: pages.length,
      left,
      top: tall - bottom - height * scale,
      width: width * scale,
      height: height * scale,
      comments,
    };
  });
}

type PaperSetting = Parameters<typeof attach>[3] & Pick<AttachedPage, 'comments'>;

interface KeptPaper {
  readonly about: unknown;
  readonly pages: readonly SetPage[];
}

/** The pages of the pack that carry the pages of papers, kept for as long as the paper and what stands at their heads are the same. */
function paperKeeper() {
  const kept = new WeakMap<OpenPaper, KeptPaper>();
  return (opened: OpenPaper, section: Section, { comments, ...set }: PaperSetting): readonly SetPage[] => {
    const { attached, blocks: _, ...head } = section;
    const about = [head, attached?.name, attached?.behindDivider, set.sizes, comments];
    const known = kept.get(opened);
    if (known !== undefined && isSameContent(known.about, about)) return known.pages;
    const made = attach(opened, section, rootElement(), set);
    const pages = keptPages(made.pages, attachedPagesOf(section, made, comments));
    kept.set(opened, { about, pages });
    return pages;
  };
}

/** For documents of one style: its typeface and its page are those of all. */
export function packSetter(style?: PackStyle): PackSetter {
  const look = lookOf(style);
  const { geometry, typeface } = look;
  const fonts = usedFonts(openFonts((name) => readFont(name, typeface)));
  const expansions = new Map<string, string>();
  const glyphs = glyphsOf(fonts, expansions, typeface);
  const pictures = new Map<string, Uint8Array>();
  const images = imagesInto(pictures);
  const keeper = sectionKeeper({ drawing: { glyphs, images, look }, expansions });
  const pagesOfPaper = paperKeeper();
  const opened: Opened = new Map();
  const files: Uint8Array[] = [];
  let running = { number: 0, says: {} as unknown };

  const set: PackSetter['set'] = async (asked, options) => {
    const { document, papers, unread, withGaps } = await openPapers(asked, opened);
    options.signal?.throwIfAborted();
    const setting = keeper.begin(document);
    const { comments = 'dropped' } = document;
    const attached = (section: Section) => {
      const found = papers.get(section);
      return found === undefined
        ? []
        : pagesOfPaper(found, section, { geometry, sizes: document.pageSizes ?? 'kept', comments });
    };
    const laidOut = await layOut(document, setting.setter, rootElement(), attached, options);
    const says = runningOf(document);
    if (!isSameContent(running.says, says)) running = { number: running.number + 1, says };
    const places = placesOf(laidOut.pages);
    return {
      ...laidOut,
      labels: laidOut.sections.flatMap((section) => section.pages),
      document,
      setAgain: setting.done(),
      unread,
      withGaps,
      places,
      running: running.number,
    };
  };

  const numberOf = (bytes: Uint8Array): number => {
    const known = files.indexOf(bytes);
    return known === -1 ? files.push(bytes) - 1 : known;
  };

  const attachedOn = ({ attached }: SetPage) => {
    if (attached === undefined) return null;
    const { bytes, ...view } = attached;
    return { file: numberOf(bytes), ...view };
  };

  const draw: PackSetter['draw'] = (pack, at) => {
    const page = pack.pages[at];
    if (page === undefined) throw new Error(`there is no page ${at + 1}`);
    const stamped = { ...page, operators: [] };
    const { document, labels, pages } = pack;
    const number = footNumber(document, page, labels[at] ?? '', pages.length);
    drawRunningOn(stamped, { glyphs, document }, { index: at, number });
    const body = page.body ?? downwards(page);
    const shift = page.shift === 0 ? '' : toTheRight(page.shift);
    return {
      key: pageView(pack, at).key,
      content: `${shift}${body}\n${stamped.operators.join('\n')}`,
      heard: page.heard,
      links: linksOf(page, pack.places),
      attached: attachedOn(page),
    };
  };

  return {
    set,
    draw,
    picturesOn: ({ pages }, at) => pages[at]?.images ?? new Set(),
    glyphOf: fonts.glyphOf,
    newGlyphs: fonts.newGlyphs,
    picture: (name) => pictures.get(name),
    file: (number) => files[number],
  };
}
