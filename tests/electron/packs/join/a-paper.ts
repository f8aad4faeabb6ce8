// Small PDFs, written out by hand: what a paper of each kind has in it.

import type { JoinedObject } from '../../../../electron/packs/join/join-paper.ts';
import { fileOf } from './a-pack.ts';

export interface PageParts {
  readonly content: string;
  /** Besides its content, its fonts and its place in the tree; a MediaBox of A4 where this says none. */
  readonly entries?: string;
  /** Besides its font F1. */
  readonly resources?: string;
}

export interface PaperParts {
  readonly pages: readonly PageParts[];
  /** Entries of the catalogue. */
  readonly catalogue?: string;
  /** Further objects, numbered from 100. */
  readonly more?: readonly (string | { readonly dictionary: string; readonly content: string })[];
  /** Entries of the page tree's root. */
  readonly tree?: string;
  readonly trailer?: string;
}

/** The number of the page's object: from 0. */
export function pageId(page: number): number {
  return 10 + 2 * page;
}

/** A line of text that stands on the page. */
export function line(text: string, y = 700): string {
  return `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
}

export function tagged(type: string, mcid: number, text: string, y = 700): string {
  return `/${type} <</MCID ${mcid}>> BDC ${line(text, y)} EMC`;
}

export function objectsOf({ pages, catalogue = '', more = [], tree }: PaperParts): readonly JoinedObject[] {
  const kids = pages.map((_, page) => `${pageId(page)} 0 R`).join(' ');
  return [
    { id: 1, content: `<</Type/Catalog/Pages 2 0 R${catalogue}>>` },
    { id: 2, content: `<</Type/Pages${tree ?? `/Count ${pages.length}/Kids[${kids}]`}>>` },
    {
      id: 3,
      content: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    },
    ...pages.flatMap(({ content, entries = '', resources = '' }, page) => [
      {
        id: pageId(page),
        content: `<</Type/Page/Parent 2 0 R${entries.includes('/MediaBox') ? '' : '/MediaBox[0 0 595 842]'}/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents ${pageId(page) + 1} 0 R${entries}>>`,
      },
      streamOf(pageId(page) + 1, '<<', content),
    ]),
    ...more.map((each, index) =>
      typeof each === 'string'
        ? { id: 100 + index, content: each }
        : streamOf(100 + index, each.dictionary.replace(/>>$/u, ''), each.content),
    ),
  ];
}

function streamOf(id: number, opening: string, content: string): JoinedObject {
  const bytes = Buffer.from(content, 'latin1');
  return { id, dictionary: `${opening}/Length ${bytes.length}>>`, bytes };
}

export function paperOf(parts: PaperParts): Buffer {
  return fileOf(objectsOf(parts), `/Root 1 0 R${parts.trailer ?? ''}`);
}

/** A catalogue's entries for a tree whose root is object 100. */
export const isTagged = '/MarkInfo<</Marked true>>/StructTreeRoot 100 0 R/Lang(en-GB)';
