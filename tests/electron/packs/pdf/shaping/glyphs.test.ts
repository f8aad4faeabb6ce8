// Words put together from pairs of letters are the same as when the font shapes them whole.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { kerningUrl, readFont, type FontName } from '../../../../../electron/packs/pdf/shaping/fonts.ts';
import { glyphsOf, type Glyphs } from '../../../../../electron/packs/pdf/shaping/glyphs.ts';
import { openFonts, type PdfFonts } from '../../../../../electron/packs/pdf/pdfkit-door.ts';
import { kernedFaces, kerningOf } from '../../../../../resources/build/kerning-of-fonts.ts';

const fonts: readonly FontName[] = ['regular', 'bold', 'italic'];

interface Set {
  readonly opened: PdfFonts;
  readonly glyphs: Glyphs;
}

const typefaces: Set[] = [];

beforeAll(() => {
  for (const typeface of ['sans', 'serif'] as const) {
    const opened = openFonts((name) => readFont(name, typeface));
    typefaces.push({ opened, glyphs: glyphsOf(opened, new Map(), typeface) });
  }
});

function shapedWhole({ opened }: Set, font: FontName, word: string, tabular: boolean) {
  const features = tabular ? ['tnum', 'lnum', 'kern'] : undefined;
  let operand = '(';
  let width = 0;
  for (const { code, xAdvance, advanceWidth } of opened.font(font).encode(word.normalize('NFC'), features)) {
    const kern = Math.round(advanceWidth - xAdvance);
    operand += kern === 0 ? code : `${code})${kern}(`;
    width += xAdvance;
  }
  return { operand: `${operand})`, width };
}

function expectSame(word: string) {
  for (const typeface of typefaces)
    for (const font of fonts) {
      const { covers } = typeface.opened.font(font);
      // For a sign that it lacks another font stands in.
      if (!Array.from(word.normalize('NFC')).every((letter) => covers(letter.codePointAt(0) ?? 0))) continue;
      for (const tabular of [false, true]) {
        const style = { font, size: 10, colour: '#000000', ...(tabular ? { tabular: true as const } : {}) };
        const shaped = typeface.glyphs.shape(word, style);
        const whole = shapedWhole(typeface, font, word, tabular);
        expect(shaped.operand, `${word} in ${font}`).toBe(whole.operand);
        expect(shaped.width).toBeCloseTo(whole.width, 6);
      }
    }
}

describe('a shaped word', () => {
  it.each([
    'AVATAR',
    'Tŷ',
    'office',
    'fflam',
    'fffft',
    'Swyddfft',
    'after',
    'Staff/office?',
    'ffï',
    '“What!”',
    'a×b=c+d',
    '#1@home',
    '▷◊▽',
    '1,234.50',
    '£20,000',
    '1/2',
    '−5',
    '54.3%',
    '↑',
    '●\u00a04\u00a0On',
    '5*',
    'A·V',
    'L’Îlot',
    '“Wedi’i”',
    'f’j',
    'ÄÖÜ',
    'e\u0301',
    '…',
    'x',
  ])('%s is as the font shapes it', expectSame);

  it('is as the font shapes it, whatever its letters and whatever came before', () => {
    const letters =
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;()%£&’‘“”…–−-/*•·●■▲◆○↑↓→\u00a0ŵŷŴŶâêîôûÀéïöüßłřșđħıŀŉffftfij?!×+="\'@#▷▽◊';
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 9 }),
        (parts) => expectSame(parts.join('')),
      ),
      { numRuns: 700 },
    );
  });
});

describe('ordinary words', () => {
  it('are set without the rules of the font, which take long to read', () => {
    const asked: string[] = [];
    for (const [at, typeface] of (['sans', 'serif'] as const).entries()) {
      const { opened } = typefaces[at] ?? { opened: openFonts(readFont) };
      const font: PdfFonts['font'] = (name) => ({
        ...opened.font(name),
        encode: (text) => {
          asked.push(text);
          return [];
        },
      });
      const glyphs = glyphsOf({ font }, new Map(), typeface);
      const words = 'After the staff office’s first draft: what is afflicted, who fits? Swyddfa, ffïord!';
      for (const name of fonts)
        for (const word of words.split(' ')) glyphs.shape(word, { font: name, size: 10, colour: '#000000' });
    }
    expect(asked).toEqual([]);
  });
});

describe('what is written beside a font', () => {
  it.each(kernedFaces)('is how it sets its letters, of %s %s', (typeface, name) => {
    const beside = readFileSync(kerningUrl(typeface, name), 'utf8');
    expect(beside).toBe(kerningOf(typeface, name));
  });
});
