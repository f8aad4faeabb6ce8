// Names in any script that a board's members write theirs in: every letter drawn, in its order on paper and to those who listen.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFont,
  type FallbackName,
  type FontName,
} from '../../../../../electron/packs/pdf/shaping/fonts.ts';
import { glyphsOf, operandOf, type TextStyle } from '../../../../../electron/packs/pdf/shaping/glyphs.ts';
import { openFonts } from '../../../../../electron/packs/pdf/pdfkit-door.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { rangesOfFonts } from '../../../../../resources/build/take-fonts.ts';
import { drawableRanges } from '../../../../../shared/packs/drawable-ranges.ts';
import { isDrawable, undrawable } from '../../../../../shared/packs/drawable.ts';
import { has } from '../../../../outside-tools.ts';
import { aDocument, aTable, paragraph, sampleDocument } from '../../a-document.ts';
import { lookAt, wordsOn } from '../look-at-pdf.ts';

const said = {
  Arabic: 'رئيس المكتبة والجيران',
  'Arabic with vowels': 'مُحَاسِب',
  Hebrew: 'ועדת הגן',
  'Hebrew with points': 'בְּרֵאשִׁית',
  Devanagari: 'समिति अध्यक्ष हिन्दी',
  Bengali: 'সভাপতি কার্যনির্বাহী',
  Gurmukhi: 'ਕਮੇਟੀ ਪ੍ਰਧਾਨ ਸਿੱਖਿਆ',
  'Chinese, simplified': '社区委员会主席',
  'Chinese, traditional': '社區委員會主席',
  Yorùbá: 'ẹ̀kọ́',
  symbols: '☑ ★ → ⚠ ✅ 🎉',
} as const;

function fontsOf() {
  const read: string[] = [];
  const fonts = openFonts((name: FontName | FallbackName) => {
    read.push(name);
    return readFont(name);
  });
  return { read, glyphs: glyphsOf(fonts) };
}

const plain: TextStyle = { font: 'regular', size: 10, colour: '#000000' };

/** What a reader of the structure hears. */
function heard(structure: string): string {
  return Array.from(structure.matchAll(/"(.*)"/gu), ([, words]) => words).join('');
}

describe.skipIf(!has('pdfinfo') || !has('pdftotext'))('a name (pdfinfo, pdftotext)', () => {
  it.each(Object.entries(said).filter(([name]) => !/Devanagari|Bengali|Gurmukhi/u.test(name)))(
    'in %s is heard as it is written',
    async (_, words) => {
      const { bytes, undrawn } = await renderPdf(aDocument([paragraph(words)]));
      expect(undrawn).toEqual([]);
      expect(heard(lookAt(bytes).run('pdfinfo', '-struct-text')).normalize('NFD')).toContain(
        words.normalize('NFD'),
      );
    },
  );

  it.each([said.Devanagari, said.Bengali, said.Gurmukhi])(
    '%s, whose letters change places, is read as it is written',
    async (words) => {
      const { bytes } = await renderPdf(aDocument([paragraph(words)]));
      expect(lookAt(bytes).pages.join(' ')).toContain(words);
    },
  );

  it.each([said.Arabic, said.Hebrew, 'عدد الأعضاء', 'مدينة شجرة'])(
    '%s, of which one letter may be drawn in parts, is found by a search of the page',
    async (words) => {
      const { bytes } = await renderPdf(aDocument([paragraph(words)]));
      const found = lookAt(bytes).pages.join(' ');
      expect(found).not.toContain('\u2060');
      // poppler puts marks of direction around it.
      expect(found.replaceAll(/[\u202a-\u202e]/gu, '')).toContain(words);
    },
  );

  it('that runs from right to left begins at the right', async () => {
    const { bytes } = await renderPdf(aDocument([paragraph('ועדת הגן')]));
    const found = wordsOn(lookAt(bytes)).filter(({ text }) => /\p{Script=Hebrew}/u.test(text));
    const left = (letter: string) => found.find(({ text }) => text.includes(letter))?.left ?? 0;
    expect(left('ד')).toBeGreaterThan(left('ג'));
  });

  it.skipIf(!has('qpdf'))('(qpdf) says its letters whole where its glyphs don’t', async () => {
    const { bytes } = await renderPdf(aDocument([paragraph(`Chair: ${said.Devanagari}`)]));
    expect(lookAt(bytes).run('qpdf', '--json')).toContain(
      `"/ActualText": "u:${said.Devanagari.split(' ')[1]}"`,
    );
  });
});

describe('letters', () => {
  it('that no font has are drawn as a mark, and named', async () => {
    const { undrawn } = await renderPdf(aDocument([aTable(['Name', 'Words'], [['தமிழ்', 'and x']])]));
    expect(undrawn).toEqual(Array.from('தமிழ்'));
    const { glyphs } = fontsOf();
    expect(glyphs.shape('தமி', plain).width).toBe(glyphs.shape('[?][?][?]', plain).width);
  });

  it('carry their marks above them, where the font puts them', () => {
    const { glyphs } = fontsOf();
    expect(operandOf(glyphs.shape('d̀', plain), plain)).toMatch(/[\d.]+ Ts/u);
    expect(operandOf(glyphs.shape('ŵ', plain), plain)).toMatch(/^\([^()]{2}\)$/u);
  });

  it('that run from right to left are as wide as the other way', () => {
    const { glyphs } = fontsOf();
    for (const word of [...said.Arabic.split(' '), ...said.Hebrew.split(' '), '2024', '(a)'])
      expect(glyphs.shape(word, plain, true).width).toBeCloseTo(glyphs.shape(word, plain).width, 0);
  });

  it('in any order and of any script are shaped', () => {
    const { glyphs } = fontsOf();
    const all = Array.from(`${Object.values(said).join('')}aŵ1()्‍`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...all), { maxLength: 8 }),
        fc.boolean(),
        (letters, rightToLeft) => {
          const shaped = glyphs.shape(letters.join(''), plain, rightToLeft);
          expect(Number.isFinite(shaped.width)).toBe(true);
          expect(operandOf(shaped, plain)).not.toContain('NaN');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('of Source Sans need no other font', async () => {
    const { read, glyphs } = fontsOf();
    const { sections } = await sampleDocument();
    for (const word of JSON.stringify(sections).split(/[\s"]/u)) glyphs.shape(word, plain);
    expect(read).toEqual(['regular']);
  });
});

describe('what can be drawn', () => {
  it('is what the fonts have', () => {
    expect(drawableRanges).toBe(rangesOfFonts());
  });

  it('is known without the fonts', () => {
    for (const words of Object.values(said)) expect(undrawable(words), words).toEqual([]);
    expect(isDrawable('A line\nand a\ttab, Ŵ ŷ £ − …')).toBe(true);
    expect(undrawable('தமிழ் தமிழ் and한')).toEqual([...new Set(Array.from('தமிழ்')), '한']);
    expect(undrawable('a\u0007b')).toEqual(['\u0007']);
  });

  it('is drawn, and what can’t be isn’t', () => {
    const { glyphs } = fontsOf();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (word) => {
        const before = new Set(glyphs.undrawn);
        glyphs.shape(word, plain);
        const met = Array.from(glyphs.undrawn).filter((letter) => !before.has(letter));
        expect(undrawable(word)).toEqual(expect.arrayContaining(met));
      }),
      { numRuns: 1000 },
    );
  });
});
