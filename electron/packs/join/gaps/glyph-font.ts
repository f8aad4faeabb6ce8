// The font itself, as it stands in a PDF (ISO 32000-1, 9.9), and the one whose codes are its glyphs' numbers (9.7.4): TrueType with its map, or CFF.

import type { PaperFile } from '../file/paper-file.ts';
import { Stream, type Dictionary } from '../file/values.ts';
import { compactFontOf } from './compact-font.ts';
import { trueTypeOf, type TrueType } from './true-type.ts';

const programs = ['FontFile', 'FontFile2', 'FontFile3'];

export function hasProgram(descriptor: Dictionary | undefined): boolean {
  return programs.some((key) => descriptor?.has(key) === true);
}

const single = new Set(['Type1', 'MMType1']);
const ofOutlines = new Set(['TrueType', 'CIDFontType2']);

/** Whether the font in the file is of the kind that it is said to be (table 126): a reader may look for no other. */
export function isOfItsKind(file: PaperFile, kind: string, descriptor: Dictionary): boolean {
  if (descriptor.has('FontFile2')) return ofOutlines.has(kind);
  if (descriptor.has('FontFile')) return single.has(kind);
  const program = file.value(descriptor.get('FontFile3'));
  if (!(program instanceof Stream)) return true;
  const form = file.name(program.dictionary.get('Subtype'));
  const isWrapped = isCompactInOpenType(file, program);
  if (form === 'Type1C') return single.has(kind) && !isWrapped;
  if (form === 'CIDFontType0C') return kind === 'CIDFontType0' && !isWrapped;
  return form !== 'OpenType' || ofOutlines.has(kind) !== isWrapped;
}

function isCompactInOpenType(file: PaperFile, program: Stream): boolean {
  try {
    return file.content(program).toString('latin1', 0, 4) === 'OTTO';
  } catch {
    // What can't be unpacked is spoken of where its letters are asked for.
    return false;
  }
}

/** Undefined where the font in the file is of another kind, or isn't there. Throws where it is broken inside. */
export function trueTypeIn(file: PaperFile, font: Dictionary): TrueType | undefined {
  const program = file.value(file.dictionary(font.get('FontDescriptor'))?.get('FontFile2'));
  return program instanceof Stream ? trueTypeOf(file.content(program)) : undefined;
}

/** The maps of codes by which each code, of two bytes, is the number of what it shows (9.7.5.2). */
export const identity: ReadonlySet<string> = new Set(['Identity-H', 'Identity-V']);

export interface GlyphFont {
  /** 0, or undefined, where it has none. */
  readonly glyphOf: (code: number) => number | undefined;
  /** In thousandths of the size; undefined where that isn't known. */
  readonly widthOf: (glyph: number) => number | undefined;
  /** Whether it is known to draw nothing. */
  readonly isBlank?: (glyph: number) => boolean;
}

/** Undefined where its codes are something else, and where there is no such font in the file. Throws where it is broken inside. */
export function glyphFontOf(
  file: PaperFile,
  font: Dictionary,
  inner: Dictionary,
  encodings: ReadonlySet<string>,
): GlyphFont | undefined {
  if (!encodings.has(file.name(font.get('Encoding')) ?? '')) return undefined;
  const compact = file.value(file.dictionary(inner.get('FontDescriptor'))?.get('FontFile3'));
  if (compact instanceof Stream) return compactFontOf(file.content(compact));
  const map = file.value(inner.get('CIDToGIDMap'));
  if (!(map === 'Identity' || map instanceof Stream)) return undefined;
  const own = trueTypeIn(file, inner);
  if (own === undefined) return undefined;
  const glyphs = map instanceof Stream ? file.content(map) : undefined;
  return {
    glyphOf: (code) => {
      if (glyphs !== undefined && 2 * code + 2 > glyphs.length) return undefined;
      const mapped = glyphs === undefined ? code : glyphs.readUInt16BE(2 * code);
      return mapped < own.count ? mapped : undefined;
    },
    widthOf: own.widthOf,
    isBlank: own.isBlank,
  };
}

/** A font whose glyphs have names. */
export interface NamedFont {
  /** By the glyph's name, in thousandths of the size; undefined where it isn't known. */
  readonly widths: ReadonlyMap<string, number | undefined>;
  /** What its codes name by its own encoding. */
  readonly own: ReadonlyMap<number, string>;
}
