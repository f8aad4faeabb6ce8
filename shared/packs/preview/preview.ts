// What the preview of a pack shows, as it crosses from the thread that sets it to the window.

import type { Saying } from '../../kernel/saying.ts';
import type { Language } from '../../language/language.ts';
import type { PackLanguages } from '../model/pack-languages.ts';
import type { GlyphOutline } from './drawn-page.ts';

/** What a piece of a page's content is to those who hear it. */
export interface HeardMark {
  /** Pieces of one block have its number, within a section. */
  readonly block: number;
  /** As the PDF is tagged: "H2", "P", "TD". */
  readonly tag: string;
  /** Of a cell: the number of its row. */
  readonly row?: number;
  /** What is heard in its place, of a picture or a sign. */
  readonly alternative?: string;
}

export interface PreviewPage {
  /** The same key is the same page, to the last stroke. */
  readonly key: string;
  /** What it is called: the number in its foot. */
  readonly label: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

export interface PreviewSection {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2;
  readonly language: Language;
  /** That it isn't for publication, and why. */
  readonly marking: string | null;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** A pack as it would be made now. */
export interface PackPreview {
  readonly title: string;
  readonly language: PackLanguages;
  readonly asAt: string;
  /** The register's last batches in it, by their names. */
  readonly batchName: string;
  readonly pages: readonly PreviewPage[];
  readonly sections: readonly PreviewSection[];
  /** What is to be known of it before it is made. */
  readonly notice: Saying | null;
  /** How many sections were set anew, of all. */
  readonly setAgain: number;
}

export interface PreviewLink {
  /** In points, from the top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
  /** Where it leads in the pack: a page from 1, and how far down; null where it leads outside. */
  readonly to: { readonly page: number; readonly y: number } | null;
}

export interface DrawnPage {
  /** As in the preview that it belongs to. */
  readonly key: string;
  /** As in the PDF. */
  readonly content: string;
  readonly heard: readonly HeardMark[];
  readonly links: readonly PreviewLink[];
  /** The page of an attached PDF that stands on it. */
  readonly attached: AttachedView | null;
}

export interface AttachedView {
  /** By which its file is asked for. */
  readonly file: number;
  readonly name: string;
  /** From 1. */
  readonly page: number;
  readonly of: number;
  /** In points, from the top left corner of the page of the pack. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What becomes of the comments on it. */
  readonly comments: 'kept' | 'dropped';
}

/** Glyphs that haven't been sent yet, by the font's name: the first has the number `from`. */
export interface NewGlyphs {
  readonly font: string;
  readonly from: number;
  readonly glyphs: readonly GlyphOutline[];
}

export interface DrawnPages {
  readonly pages: readonly DrawnPage[];
  readonly glyphs: readonly NewGlyphs[];
  /** Another number where the fonts are others than before: what is known of those is void. */
  readonly fonts: number;
  /** Those that are on the pages. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface PreviewHit {
  /** From 1. */
  readonly page: number;
  /** The words around it. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** In points, from the top left corner: one a line. */
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export interface PreviewHits {
  readonly hits: readonly PreviewHit[];
  /** There are more than are given. */
  readonly more: boolean;
}
