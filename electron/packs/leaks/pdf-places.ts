// Every place of a PDF where words can be: what its pages draw, seen or not, as a reader would copy it; and each string, name and stream in its
// bytes, whether anything refers to it or not.

import { partsOfPicture } from '../join/file/picture-parts.ts';
import { overPages } from './over-pages.ts';
import { drawnIn, drawsText } from './pdf-drawn.ts';
import { fontsIn } from './pdf-fonts.ts';
import { takenToPieces, type PdfPieces, type PdfStream } from './pdf-pieces.ts';
import { stringsInText } from './pdf-strings.ts';
import { textOfPages } from './pdf-text.ts';
import type { LookInside, Place, PlaceKind } from './place.ts';

function textOf(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes);
  const isWide = whole[0] === 0xfe || (whole[0] === 0 && whole[1] !== 0);
  if (isWide)
    return Buffer.from(whole.subarray(0, whole.length - (whole.length % 2)))
      .swap16()
      .toString('utf16le');
  return whole[0] === 0xff || (whole[1] === 0 && whole[0] !== 0)
    ? whole.toString('utf16le')
    : whole.toString('utf8');
}

const withoutWords = /\/Type\s*\/XRef\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b|\/Length1\b/u;

/** Packed pictures, fonts and tables hold no words of anybody’s. */
function isWordless({ dictionary, bytes }: PdfStream): boolean {
  if (/\/Subtype\s*\/XML\b/u.test(dictionary)) return false;
  return bytes.length === 0 || withoutWords.test(dictionary);
}

async function inStream(
  stream: PdfStream,
  fonts: ReturnType<typeof fontsIn>,
  lookInside: LookInside,
): Promise<Place[]> {
  const { dictionary, bytes, object } = stream;
  if (isWordless(stream)) return [];
  const at = String(object);
  if (/\/Subtype\s*\/XML\b/u.test(dictionary)) return [{ kind: 'metadata', at, text: markup(textOf(bytes)) }];
  const inside = await lookInside(bytes);
  if (inside !== undefined) return inside;
  if (/\/Subtype\s*\/Image\b/u.test(dictionary)) return inPicture(bytes, at);
  const content = Buffer.from(bytes).toString('latin1');
  if (/beginbf(?:char|range)/u.test(content)) return [];
  if (drawsText(content)) {
    const { texts, strings } = drawnIn(content, fonts);
    return [
      ...texts.map((text): Place => ({ kind: 'drawing', at, text })),
      ...strings.map(({ under, text }): Place => ({ kind: 'string', at: under, text })),
    ];
  }
  return [{ kind: /\/EmbeddedFile\b/u.test(dictionary) ? 'inside' : 'string', at, text: textOf(bytes) }];
}

/** What a camera or a program wrote into a picture beside its dots, which are no words. */
function inPicture(bytes: Uint8Array, at: string): Place[] {
  const beside = partsOfPicture(bytes)?.beside ?? [bytes.subarray(0, 65_536)];
  return beside.flatMap((part) =>
    writtenIn(Buffer.from(part)).map((text): Place => ({ kind: 'metadata', at, text })),
  );
}

/** In one byte a letter or in two, of either order, wherever they begin; bytes that are no letters are left out. */
function writtenIn(part: Buffer): string[] {
  const even = (from: number) =>
    Buffer.from(part.subarray(from, from + 2 * Math.floor((part.length - from) / 2)));
  const wide = [0, 1].flatMap((from) => [
    even(from).toString('utf16le'),
    even(from).swap16().toString('utf16le'),
  ]);
  return [part.toString('utf8'), ...wide].flatMap((text) => text.match(written)?.join('\n') ?? []);
}

/** Letters side by side by chance are seldom so many, and of one script. */
const written = /[\u0020-\u024f\u1e00-\u1eff\u2010-\u2027]{4,}/gu;

/** The words of markup, with what its attributes say. */
function markup(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, ' ').replaceAll(/<[/!?]?[\w:.-]*|\/?>/gu, '\n');
}

function strings(pieces: PdfPieces): Place[] {
  return [...stringsInText(pieces.text), ...pieces.packed.flatMap(stringsInText)];
}

function pagesOf(texts: readonly string[], kind: PlaceKind): Place[] {
  return texts.map((text, at) => ({ kind, at: String(at + 1), text }));
}

/** Where each state ends that somebody saved over, and the file’s first state, where it was made to be shown early. */
function earlierEnds(bytes: Uint8Array): number[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const ends = [...raw.matchAll(/startxref\s+\d+\s+%%EOF/gu)].map(({ index, 0: end }) => index + end.length);
  return ends.slice(0, -1);
}

async function earlierPages(bytes: Uint8Array): Promise<Place[]> {
  const places: Place[] = [];
  for (const end of earlierEnds(bytes)) {
    // One after another: each is a whole file.
    // oxlint-disable-next-line no-await-in-loop
    const texts = await textOfPages(bytes.subarray(0, end)).catch(() => []);
    places.push(...pagesOf(texts, 'earlier'));
  }
  return places;
}

/** Throws where the file can’t be read: what nobody can search isn’t clean. */
export async function placesInPdf(bytes: Uint8Array, lookInside: LookInside): Promise<Place[]> {
  const pages = await textOfPages(bytes);
  const pieces = takenToPieces(bytes);
  const fonts = fontsIn(pieces);
  const streams: Place[] = [];
  for (const stream of pieces.streams) {
    // One after another: a file inside is read whole.
    // oxlint-disable-next-line no-await-in-loop
    for (const place of await inStream(stream, fonts, lookInside)) streams.push(place);
  }
  const shown = [...pagesOf(pages, 'page'), ...pagesOf(overPages(pages), 'page')];
  return [...shown, ...(await earlierPages(bytes)), ...strings(pieces), ...streams];
}
