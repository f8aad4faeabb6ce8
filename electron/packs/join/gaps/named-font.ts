// A simple font whose glyphs have names (ISO 32000-1, 9.6.6.2): which of them a code shows, and how wide the font in the file has it.

import { oncePer } from '../../../../shared/kernel/once.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { Stream, type Dictionary } from '../file/values.ts';
import { compactNamesOf } from './compact-names.ts';
import type { NamedFont } from './glyph-font.ts';
import { encodingOf } from './letter-names.ts';
import { type1FontOf } from './type1-font.ts';

export interface NamedGlyphs {
  /** Undefined where it names none. */
  readonly nameOf: (code: number) => string | undefined;
  readonly widths: NamedFont['widths'];
}

/** Undefined where the font is of another kind, or isn't there. Throws where it is broken inside. */
export function namedGlyphsOf(file: PaperFile, font: Dictionary): NamedGlyphs | undefined {
  if (file.name(font.get('Subtype')) !== 'Type1') return undefined;
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  const [plain, compact] = ['FontFile', 'FontFile3'].map((key) => file.value(descriptor?.get(key)));
  const own =
    plain instanceof Stream
      ? programOf(plain, file, 'type 1')
      : compact instanceof Stream
        ? programOf(compact, file, 'compact')
        : undefined;
  if (own === undefined) return undefined;
  const encoding = file.value(font.get('Encoding'));
  const named = encoding instanceof Map ? differencesOf(file, encoding) : new Map<number, string>();
  const base = encoding instanceof Map ? file.name(encoding.get('BaseEncoding')) : file.name(encoding);
  const otherwise = base === undefined ? own.own : encodingOf(base);
  if (otherwise === undefined) return undefined;
  return { nameOf: (code) => named.get(code) ?? otherwise.get(code), widths: own.widths };
}

/** Kept with what it was read from: fonts of other encodings can share it. */
const programOf = oncePer<Stream, [file: PaperFile, kind: 'type 1' | 'compact'], NamedFont | undefined>(
  (_, kind) => kind,
  (program, file, kind) => {
    const bytes = file.content(program);
    return kind === 'type 1' ? type1FontOf(bytes) : compactNamesOf(bytes);
  },
);

/** “/Differences [39 /quotesingle 96 /grave]”: names of codes in a row, each after its number (9.6.6.1). */
export function differencesOf(file: PaperFile, encoding: Dictionary): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  let at = 0;
  for (const each of file.list(encoding.get('Differences')) ?? []) {
    const value = file.value(each);
    if (typeof value === 'number') at = value;
    else if (typeof value === 'string') named.set(at++, value);
  }
  return named;
}
