// A document as the importer sees it, whatever kind of file it came from: paragraphs and tables in reading order, each with its location.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Line breaks inside the paragraph are kept. */
  readonly text: string;
  /** `contents` is a line of a contents page that a program made. */
  readonly style: 'title' | 'heading' | 'list' | 'contents' | 'body';
  /** Of a heading whose style says so: 1 for the highest. */
  readonly level?: number;
  /** Of a list: 0 for its own lines, 1 for a list within it. */
  readonly depth?: number;
  /** What Word counts before it: "1.1". A bullet is none. */
  readonly number?: string;
  /** What its tabs part, for a line outside tables: columns that somebody has made by tabs. */
  readonly tabbed?: readonly string[];
  /** Every word of it is bold. */
  readonly bold: boolean;
  /** Ids of the footnotes it refers to. */
  readonly footnotes: readonly string[];
  /** Where a person finds it. */
  readonly location: DocumentLocation;
}

export interface SourceCell {
  readonly paragraphs: readonly SourceParagraph[];
  /** From 0. */
  readonly column: number;
  readonly span: number;
  /** Merged with the cell above it. */
  readonly continues: boolean;
  /** The colour it is filled with, as Word writes it: "00B050". */
  readonly fill?: string;
  readonly location: DocumentLocation;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly location: DocumentLocation;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
  readonly columns: number;
  readonly location: DocumentLocation;
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceDocument {
  /** The file's name, for messages and for the history. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** The title in the document's properties. */
  readonly title: string | undefined;
  readonly blocks: readonly SourceBlock[];
  readonly footnotes: ReadonlyMap<string, SourceParagraph>;
  /** What the reader did that a person should know about: "Tracked changes were read as accepted". */
  readonly notices: readonly Saying[];
}

/** What the reader of one kind of file makes of it. */
export type ReadContent = Omit<SourceDocument, 'sha256'>;

/** A bullet that was typed by hand, not made as a list. A dash alone is a missing figure. */
export const typedBullet = /^\s*[·•▪◦‣\uf0b7]\s+|^\s*[*-]\s{2,}/u;

/** A paragraph whose bullets stand on lines of their own within it: what comes before them, and each of them. */
export function bulletsWithin(text: string): readonly { readonly text: string }[] {
  const found: { text: string }[] = [];
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    if (last === undefined) found.push({ text: line });
    else if (typedBullet.test(line)) found.push({ text: line.replace(typedBullet, '') });
    else last.text += `\n${line}`;
  }
  return found;
}

/** What tabs part in a line, blank where one follows another; undefined for a line without tabs, or for several lines. */
export function tabbedIn(text: string): readonly string[] | undefined {
  const own = text.trim();
  return own.includes('\t') && !own.includes('\n') ? own.split('\t').map(oneLine) : undefined;
}

/** The text of a cell, each paragraph on a line of its own. */
export function cellText(cell: SourceCell | undefined): string {
  return cell === undefined ? '' : cell.paragraphs.map(({ text }) => text).join('\n');
}
