// What a paper's fonts lack (PDF/UA-1, 7.21), as far as something is shown in them: fonts that aren't in the file, letters that nothing says the meaning of,
// codes that readers may take for other letters, and widths that aren't the font's.

import { oncePer } from '../../../../shared/kernel/once.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { hasSoundWidths } from './font-widths.ts';
import { hasProgram, identity, isOfItsKind } from './glyph-font.ts';
import { hasMeaning, namesAreKnown, type Shown } from './letter-meanings.ts';
import { PdfString, Stream, type Dictionary } from '../file/values.ts';

export type FontGap =
  | 'font not embedded'
  | 'font of another kind'
  | 'font encoding'
  | 'font widths'
  | 'letters without meaning';

/** Kept with the font, which many pages have, and a paper with and without its comments. */
export const fontGapsOf = oncePer<Dictionary, [file: PaperFile, shown: Shown], readonly FontGap[]>(
  (_, shown) => (shown === undefined ? 'all' : 'shown'),
  gapsOfFont,
);

function gapsOfFont(font: Dictionary, file: PaperFile, shown: Shown): readonly FontGap[] {
  const type = file.name(font.get('Subtype'));
  const inner = file.dictionary(file.list(font.get('DescendantFonts'))?.[0]) ?? font;
  const descriptor = file.dictionary(inner.get('FontDescriptor'));
  const gaps: FontGap[] = [];
  if (type !== 'Type3' && !hasProgram(descriptor)) gaps.push('font not embedded');
  const kind = file.name(inner.get('Subtype')) ?? '';
  if (descriptor !== undefined && !isOfItsKind(file, kind, descriptor)) gaps.push('font of another kind');
  const isSound =
    type === 'Type0'
      ? isSoundComposite(file, font, inner)
      : type !== 'TrueType' || isSoundTrueType(file, font, descriptor);
  if (!isSound) gaps.push('font encoding');
  if (!hasSoundWidths(file, font, { inner, shown })) gaps.push('font widths');
  if (!hasMeaning(file, font, shown)) gaps.push('letters without meaning');
  return gaps;
}

/**
 * 7.21.3: a character collection that goes with the map of codes, a map of glyphs where the font is TrueType. Of the maps that readers bring
 * along, those of one code a glyph alone are taken: for the others the collection would have to be known.
 */
function isSoundComposite(file: PaperFile, font: Dictionary, inner: Dictionary): boolean {
  const encoding = file.value(font.get('Encoding'));
  const isTrueType = file.name(inner.get('Subtype')) === 'CIDFontType2';
  const map = file.value(inner.get('CIDToGIDMap'));
  if (isTrueType && !(map instanceof Stream || map === 'Identity')) return false;
  if (typeof encoding === 'string') return identity.has(encoding);
  if (!(encoding instanceof Stream)) return false;
  const [own, theirs] = [inner, encoding.dictionary].map((each) =>
    file.dictionary(each.get('CIDSystemInfo')),
  );
  const says = (of: Dictionary | undefined, key: string) => {
    const value = file.value(of?.get(key));
    return value instanceof PdfString ? value.bytes : undefined;
  };
  const isOne = ['Registry', 'Ordering'].every((key) => says(own, key) === says(theirs, key));
  const [has, wants] = [own, theirs].map((each) => file.number(each?.get('Supplement')) ?? 0);
  const text = file.content(encoding).toString('latin1');
  const mode = /\/WMode\s+(\d)\s+def/u.exec(text)?.[1] ?? '0';
  const uses = /\/([\w-]+)\s+usecmap/u.exec(text)?.[1];
  const called = file.name(encoding.dictionary.get('UseCMap'));
  return (
    isOne &&
    (has ?? 0) <= (wants ?? 0) &&
    Number(mode) === (file.number(encoding.dictionary.get('WMode')) ?? 0) &&
    [uses, called].every((name) => name === undefined || identity.has(name))
  );
}

const usual = new Set(['MacRomanEncoding', 'WinAnsiEncoding']);

/** Flags of a font's descriptor (ISO 32000-1, table 123). */
const symbolic = 4;

/** 7.21.6: a font of letters says by which of the usual encodings, and one of symbols says none. */
function isSoundTrueType(file: PaperFile, font: Dictionary, descriptor: Dictionary | undefined): boolean {
  const encoding = file.value(font.get('Encoding'));
  if (((file.number(descriptor?.get('Flags')) ?? 0) & symbolic) !== 0) return encoding === null;
  if (typeof encoding === 'string') return usual.has(encoding);
  if (!(encoding instanceof Map)) return false;
  return usual.has(file.name(encoding.get('BaseEncoding')) ?? '') && namesAreKnown(file, encoding);
}
