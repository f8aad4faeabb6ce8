// What stands beside the text of a Word document: footnotes, endnotes, comments, the heads and feet of its pages, and what its pictures are said
// to show. All of it goes with what refers to it, or is listed.

import { succeed, type Result } from '../../../../shared/kernel/result.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { Zip } from '../../zip.ts';
import { bodyHandler, emptyBody, type Body, type RawContent } from './docx-body.ts';
import type { SourceParagraph } from './source-document.ts';
import { readXml } from './xml.ts';

type Asides = ReadonlyMap<string, SourceParagraph>;

function aside(text: string, location: DocumentLocation): SourceParagraph {
  return { kind: 'paragraph', text, style: 'body', bold: false, footnotes: [], location };
}

function textOf(content: readonly RawContent[]): string {
  const texts = content.flatMap((item): string[] =>
    item.kind === 'paragraph'
      ? [item.text]
      : item.rows.flatMap(({ cells }) => cells.map((cell) => textOf(cell.content))),
  );
  return oneLine(texts.join(' '));
}

const notes = [
  ['footnote', 'footnotes.xml', (number: number): DocumentLocation => ({ footnote: number })],
  ['endnote', 'endnotes.xml', (number: number): DocumentLocation => ({ endnote: number })],
  ['comment', 'comments.xml', (number: number): DocumentLocation => ({ comment: number })],
] as const;

/** By the kind and id that the text refers to them with: "footnote 2". */
export async function readAsides(zip: Zip, folder: string, file: string): Promise<Result<Asides>> {
  const found = new Map<string, SourceParagraph>();
  for (const [kind, part, at] of notes) {
    const read = await readNotes(zip, `${folder}${part}`, file, kind);
    if (!read.ok) return read;
    read.value.forEach(({ id, text }, index) => found.set(`${kind} ${id}`, aside(text, at(index + 1))));
  }
  const edges = await readEdges(zip, folder, file);
  if (!edges.ok) return edges;
  edges.value.forEach((text, index) => found.set(`edge ${index}`, aside(text, { pageEdge: index + 1 })));
  return succeed(found);
}

/** Word keeps its separators among them, which hold no text. */
async function readNotes(
  zip: Zip,
  part: string,
  file: string,
  element: string,
): Promise<Result<{ readonly id: string; readonly text: string }[]>> {
  const found: { readonly id: string; readonly text: string }[] = [];
  if (!zip.has(part)) return succeed(found);
  let body = emptyBody();
  let handler = bodyHandler(body, new Map());
  let id = '';
  const read = await readXml(zip, part, file, {
    open: (name, attribute) => {
      if (name !== element) return handler.open(name, attribute);
      id = attribute('id') ?? '';
      body = emptyBody();
      handler = bodyHandler(body, new Map());
    },
    close: (name) => {
      if (name !== element) return handler.close?.(name);
      const text = textOf(body.content);
      if (text !== '') found.push({ id, text });
    },
    text: (text) => handler.text?.(text),
  });
  return read.ok ? succeed(found) : read;
}

/** "Page 3 of 12", and nothing else. */
const pageNumber = /^(?:(?:page|tudalen|p\.?)?\s*[\divxlc]*\s*(?:(?:of|\/|o)\s*\d*)?|[-–—|\s]*)$/iu;

/** What stands at the head and the foot of pages, once. */
async function readEdges(zip: Zip, folder: string, file: string): Promise<Result<string[]>> {
  const texts = new Map<string, string>();
  const edge = new RegExp(
    `^${folder.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:header|footer)\\d*\\.xml$`,
    'u',
  );
  for (const part of zip.names().filter((name) => edge.test(name))) {
    const body: Body = emptyBody();
    const read = await readXml(zip, part, file, bodyHandler(body, new Map()));
    if (!read.ok) return read;
    const text = textOf(body.content);
    if (!pageNumber.test(text)) texts.set(comparable(text), text);
  }
  return succeed([...texts.values()]);
}

/** What a picture is said to show, for those who don't see it. */
export function describedPictures(pictures: readonly string[]): Asides {
  return new Map(
    pictures.flatMap((text, index): [string, SourceParagraph][] =>
      text === '' ? [] : [[`picture ${index}`, aside(text, { picture: index + 1 })]],
    ),
  );
}
