// What a font of a paper lacks: how its letters are told apart, how wide they are, and whether it has those that are shown.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Pdfkit from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { trueTypeOf } from '../../../../electron/packs/join/gaps/true-type.ts';
import { readFont } from '../../../../electron/packs/pdf/shaping/fonts.ts';
import { aCompactFont, called } from './makers/a-compact-font.ts';
import { composite, gapsOfFont, trueType } from './a-font.ts';
import { paperOf } from './a-paper.ts';
import { opened } from './look-at-join.ts';

it.each([
  ['a font of letters', `${trueType}/Encoding/WinAnsiEncoding`, '', []],
  ['a font of glyphs', composite('/CIDToGIDMap/Identity'), '1 beginbfchar <78> <0078> endbfchar', []],
  [
    'one whose first code, of no glyph, stands for nothing',
    composite('/CIDToGIDMap/Identity'),
    '1 beginbfrange <0000> <0001> [<0000> <0078>] endbfrange',
    [],
  ],
  ['one without its map of glyphs', composite(''), '', ['font encoding']],
  [
    'one whose letters stand for nothing',
    composite('/CIDToGIDMap/Identity'),
    '1 beginbfchar <78> <0000> endbfchar',
    ['letters without meaning'],
  ],
  [
    'one that says nothing of its letters',
    composite('/CIDToGIDMap/Identity').replace('/ToUnicode 8 0 R', ''),
    '',
    ['letters without meaning'],
  ],
  [
    'a font of letters without an encoding',
    `${trueType}/ToUnicode 8 0 R`,
    '1 beginbfchar <78> <0078> endbfchar',
    ['font encoding'],
  ],
  [
    'one whose map lacks what is shown',
    `${trueType}/ToUnicode 8 0 R`,
    '1 beginbfchar <79> <0079> endbfchar',
    ['font encoding', 'letters without meaning'],
  ],
  [
    'one whose map lacks what isn’t shown',
    `${trueType}/Encoding/WinAnsiEncoding/ToUnicode 8 0 R`,
    '2 beginbfchar <78> <0078> <79> <0000> endbfchar',
    [],
  ],
  [
    'one of Type 1 that says its letters itself',
    '/Subtype/Type1/FontDescriptor 10 0 R',
    '/Encoding 256 array dup 120 /quoteright put readonly def currentfile eexec',
    [],
  ],
  [
    'one of Type 1 whose own names mean nothing',
    '/Subtype/Type1/FontDescriptor 10 0 R',
    '/Encoding 256 array dup 120 /g17 put readonly def currentfile eexec',
    ['letters without meaning'],
  ],
  [
    'one of Type 1 with some names of its own',
    '/Subtype/Type1/FontDescriptor 10 0 R/Encoding<</Differences[1/g17 120/fi]>>',
    '',
    [],
  ],
  ['one that every reader has', '/Subtype/Type1/BaseFont/Times-Roman', '', ['font not embedded']],
  [
    'one of signs that every reader has',
    '/Subtype/Type1/BaseFont/ZapfDingbats',
    '',
    ['font not embedded', 'letters without meaning'],
  ],
  [
    'a font of symbols with one',
    '/Subtype/TrueType/FontDescriptor 9 0 R/Encoding/WinAnsiEncoding',
    '',
    ['font encoding'],
  ],
  [
    'one that names its letters as every reader knows them',
    `${trueType}/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/quoteright/Lslash 9/uni0174]>>`,
    '',
    [],
  ],
  [
    'one that names them as it likes',
    `${trueType}/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[120/g17]>>`,
    '',
    ['font encoding', 'letters without meaning'],
  ],
  [
    'one that isn’t in the file',
    '/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding',
    '',
    ['font not embedded'],
  ],
])('looks at %s', async (_, font, map, gaps) => {
  expect(await gapsOfFont(font, map)).toEqual(gaps);
});

describe('the width of a letter', () => {
  const program = readFont('regular');
  // As another program reads it.
  const width = Math.round(new Pdfkit({ font: '' }).font(program).fontSize(1000).widthOfString('x'));
  const glyph = trueTypeOf(program)?.glyphOf(0x78) ?? 0;
  const inRow = (said: number) => `/CIDToGIDMap/Identity/W[${glyph}[${said}]]`;
  const between = (said: number) => `/CIDToGIDMap/Identity/W[${glyph} ${glyph} ${said}]`;
  const letters = (said: number) =>
    `${trueType}/Encoding/WinAnsiEncoding/FirstChar 119/LastChar 121/Widths[0 ${said} 0]`;

  const inHexadecimal = `<${glyph.toString(16).padStart(4, '0')}>`;
  const ofGlyph = `1 beginbfchar ${inHexadecimal} <0078> endbfchar`;

  it.each([
    ['letters', letters, '(x)'],
    ['glyphs, in a row', (said: number) => composite(inRow(said)), inHexadecimal],
    ['glyphs, between two', (said: number) => composite(between(said)), inHexadecimal],
  ])('is compared with that of the font, in a font of %s', async (_, font, shown) => {
    const gaps = (said: number, of = program) => gapsOfFont(font(said), ofGlyph, of, shown);
    expect(await gaps(width)).toEqual([]);
    expect(await gaps(width + 1)).toEqual([]);
    expect(await gaps(width + 40)).toEqual(['font widths']);
    // A font that is cut off is none to compare with.
    expect(await gaps(width + 40, program.subarray(0, 400))).toEqual([]);
  });

  it('is compared where it is shown', async () => {
    const unshown = `/CIDToGIDMap/Identity/W[${glyph}[${width}] ${glyph + 1}[1]]`;
    expect(await gapsOfFont(composite(unshown), ofGlyph, program, inHexadecimal)).toEqual([]);
    const letter = `${trueType}/Encoding/WinAnsiEncoding/FirstChar 120/LastChar 121/Widths[${width} 1]`;
    expect(await gapsOfFont(letter, '', program)).toEqual([]);
    expect(await gapsOfFont(letter, '', program, '(xy)')).toEqual(['font widths']);
  });

  it('is compared where the letter is a space, is said to have none, or has that of all the others', async () => {
    const space = trueTypeOf(program)?.glyphOf(0x20) ?? 0;
    const wide = trueTypeOf(program)?.widthOf(space) ?? 0;
    const letter = (said: number) =>
      gapsOfFont(
        `${trueType}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 32/Widths[${said}]`,
        '',
        program,
        '( )',
      );
    expect(await letter(wide)).toEqual([]);
    expect(await letter(wide + 40)).toEqual(['font widths']);
    expect(await letter(0)).toEqual(['font widths']);
    const ofOthers = (said: number) =>
      gapsOfFont(composite(`${inRow(said)}/DW ${said}`), ofGlyph, program, inHexadecimal);
    expect(await ofOthers(width)).toEqual([]);
    expect(await ofOthers(width + 40)).toEqual(['font widths']);
  });

  it('is compared where the paper doesn’t list the letter, and gives it that of all the others', async () => {
    const unlisted = (said: string) =>
      gapsOfFont(composite(`/CIDToGIDMap/Identity${said}`), ofGlyph, program, inHexadecimal);
    expect(await unlisted(`/DW ${width}`)).toEqual([]);
    expect(await unlisted(`/DW ${width + 40}`)).toEqual(['font widths']);
    expect(await unlisted(`/W[${glyph + 1}[${width}]]`)).toEqual(['font widths']);
    expect(await unlisted('')).toEqual(['font widths']);
    const letter = (widths: string) =>
      gapsOfFont(
        `${trueType}/Encoding/WinAnsiEncoding/FirstChar 119/LastChar 120/Widths[${widths}]`,
        '',
        program,
      );
    expect(await letter(`0 ${width}`)).toEqual([]);
    expect(await letter('0')).toEqual(['font widths']);
  });

  it('is compared where the paper lists none, or doesn’t say which letters its list is of', async () => {
    const letter = (entries: string, missing = '') =>
      gapsOfFont(
        `/Subtype/TrueType/FontDescriptor<</Flags 32/FontFile2 7 0 R${missing}>>/Encoding/WinAnsiEncoding${entries}`,
        '',
        program,
      );
    const all = `/Widths[${Array.from({ length: 121 }, () => width).join(' ')}]`;
    expect(await letter(`/FirstChar 0/LastChar 120${all}`)).toEqual([]);
    expect(await letter('', `/MissingWidth ${width}`)).toEqual([]);
    for (const entries of [
      '',
      all,
      `/FirstChar 0${all}`,
      `/LastChar 120${all}`,
      `/FirstChar 0/LastChar 119${all}`,
    ])
      // oxlint-disable-next-line no-await-in-loop
      expect(await letter(entries)).toEqual(['font widths']);
    expect(await letter('', `/MissingWidth ${width + 40}`)).toEqual(['font widths']);
  });

  it('is that of the glyph that a map leads to', async () => {
    const map = Buffer.alloc(2 * 0x79);
    map.writeUInt16BE(glyph, 2 * 0x78);
    const font = (said: number) =>
      composite(`/CIDToGIDMap 8 0 R/W[120[${said}]]`).replace('/ToUnicode 8 0 R', '');
    const gaps = (said: number) => gapsOfFont(font(said), map, program, '<0078>');
    expect(await gaps(width)).toEqual(['letters without meaning']);
    expect(await gaps(width + 40)).toContain('font widths');
  });

  it('is looked for among the codes that there are, and not for ever', async () => {
    const gaps = (widths: string) =>
      gapsOfFont(composite(`/CIDToGIDMap/Identity/W[${widths}]`), ofGlyph, program, inHexadecimal);
    // As many before the first as would be too many.
    expect(await gaps('-300000 65535 1')).toEqual(['font widths']);
    expect(await gaps('0 65535 1 '.repeat(4))).toEqual(['font widths']);
    expect(await gaps('0 65535 1 '.repeat(5))).toEqual([]);
  });

  it('is none in a font that names its letters over and over', () => {
    const withSegments = (count: number) => {
      const words = [0, 1, 3, 1, 0, 12, 4, 0, 0, 2 * count, 0, 0, 0];
      const each = (word: number) => Array.from({ length: count }, () => word);
      const cmap = [...words, ...each(0xff_ff), 0, ...each(0), ...each(0), ...each(0)];
      // Its table of tables is found by its name; the new one stands behind all others.
      const entry = program.indexOf('cmap', 12, 'latin1');
      const bytes = Buffer.concat([program, Buffer.from(cmap.flatMap((word) => [word >> 8, word & 0xff]))]);
      bytes.writeUInt32BE(program.length, entry + 8);
      bytes.writeUInt32BE(2 * cmap.length, entry + 12);
      return bytes;
    };
    expect(trueTypeOf(withSegments(1))?.glyphOf(0x78)).toBe(0x78);
    expect(() => trueTypeOf(withSegments(5))).toThrow(RangeError);
  });
});

describe('a letter that is shown', () => {
  const program = readFont('regular');
  const x = trueTypeOf(program)?.glyphOf(0x78) ?? 0;
  const widthOf = (glyph: number) => Math.round(trueTypeOf(program)?.widthOf(glyph) ?? 0);
  const map = '1 beginbfrange <0000> <ffff> <0041> endbfrange';
  const emoji = readFileSync(
    resolve(import.meta.dirname, '../../../../resources/fonts/NotoEmoji_400Regular.ttf'),
  );
  const code = (glyph: number) => `<${glyph.toString(16).padStart(4, '0')}>`;

  it('is looked for among the glyphs of its font, where its codes are glyphs', async () => {
    const font = composite(`/CIDToGIDMap/Identity/W[0[${widthOf(0)}] ${x}[${widthOf(x)}]]`);
    const shown = (text: string) => gapsOfFont(font, map, program, text);
    expect(await shown(code(x))).toEqual([]);
    expect(await shown(code(0))).toEqual(['letters not in font']);
    expect(await shown(code(0xff_f0))).toEqual(['letters not in font']);
    expect(await gapsOfFont(font, map, program.subarray(0, 400), code(0))).toEqual([]);
  });

  it('is looked for where a map leads to', async () => {
    const glyphs = Buffer.alloc(2 * 0x79);
    glyphs.writeUInt16BE(x, 2 * 0x78);
    const widths = `/W[119[${widthOf(0)} ${widthOf(x)}]]`;
    const font = composite(`/CIDToGIDMap 8 0 R${widths}`).replace('/ToUnicode 8 0 R', '');
    const shown = (glyph: number) => gapsOfFont(font, glyphs, program, code(glyph));
    expect(await shown(0x78)).toEqual(['letters without meaning']);
    for (const lacking of [0x77, 0x79])
      // oxlint-disable-next-line no-await-in-loop
      expect(await shown(lacking)).toEqual(['letters without meaning', 'letters not in font']);
  });

  it('is looked for among the letters of its font, where it has no other names for them', async () => {
    const serif = readFont('regular', 'serif');
    const own = trueTypeOf(serif);
    const widthOf = (letter: string) => own?.widthOf(own.glyphOf(letter.codePointAt(0) ?? 0) ?? 0) ?? 0;
    const font = (code: number, ...widths: readonly number[]) =>
      `${trueType}/Encoding/WinAnsiEncoding/FirstChar ${code}/LastChar ${code + widths.length - 1}/Widths[${widths.join(' ')}]`;
    const x = font(0x78, widthOf('x'));
    expect(await gapsOfFont(x, '', serif)).toEqual([]);
    expect(await gapsOfFont(x, '', emoji)).toEqual(['letters not in font']);
    // A hyphen and a space, as every reader takes them, are there.
    expect(await gapsOfFont(font(0xa0, widthOf(' ')), '', serif, '<A0>')).toEqual([]);
    expect(await gapsOfFont(font(0xad, widthOf('-')), '', serif, '<AD>')).toEqual([]);
  });

  it('is looked for in what is drawn on a page, also where a comment looks so', async () => {
    const paper = await opened(
      paperOf({
        pages: [
          { content: '', entries: '/Annots[101 0 R]' },
          { content: '/Drawn Do', resources: '/XObject<</Drawn 102 0 R>>' },
        ],
        catalogue: '/OCProperties<</OCGs[100 0 R]/D<<>>>>',
        more: [
          '<</Type/OCG/Name(Plan)>>',
          '<</Type/Annot/Subtype/Stamp/Rect[0 0 99 99]/F 4/AP<</N 102 0 R>>>>',
          {
            dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</F2 103 0 R>>>>>>',
            content: 'BT /F2 12 Tf (x) Tj ET',
          },
          '<</Type/Font/Subtype/TrueType/FontDescriptor 104 0 R/Encoding/WinAnsiEncoding>>',
          '<</Type/FontDescriptor/Flags 32/FontFile2 105 0 R>>',
          { dictionary: '<<>>', content: emoji.toString('latin1') },
        ],
      }),
    );
    expect(paper.gaps.find(({ what }) => what === 'letters not in font')?.pages).toEqual([1]);
  });
});

describe('a font of glyphs that is CFF', () => {
  const map = '1 beginbfrange <0000> <ffff> <0041> endbfrange';
  const gaps = (widths: string, shown = '<0078>', program = aCompactFont()) =>
    gapsOfFont(
      `/Subtype/Type0/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[<</Subtype/CIDFontType0/FontDescriptor 11 0 R/W[${widths}]>>]`,
      map,
      program,
      shown,
    );

  it('has the widths that the paper says, wherever a glyph says its own', async () => {
    expect(await gaps('120[700 550]')).toEqual([]);
    expect(await gaps('120[701 549]')).toEqual([]);
    expect(await gaps('120[740 550]')).toEqual(['font widths']);
    expect(await gaps('120[700 500]', '<00780079>')).toEqual(['font widths']);
    // What it doesn't draw says nothing.
    expect(await gaps('0[300] 119[300] 120[700]')).toEqual([]);
  });

  it.each([
    ['CIDFontType0', aCompactFont(), false],
    ['CIDFontType0', Buffer.concat([Buffer.from('OTTO'), aCompactFont()]), true],
    ['CIDFontType2', aCompactFont(), true],
  ])('is of the kind that it is said to be, or of another: %s', async (kind, program, isOther) => {
    const font = `/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/${kind}/FontDescriptor 12 0 R>>]`;
    expect((await gapsOfFont(font, map, program)).includes('font of another kind')).toBe(isOther);
  });

  it('has the letters that are shown, or is said to lack them', async () => {
    const widths = '0[500] 121[550]';
    expect(await gaps(widths, '<0079>')).toEqual([]);
    for (const lacking of ['<0077>', '<007a>', '<0000>'])
      // oxlint-disable-next-line no-await-in-loop
      expect(await gaps(widths, lacking)).toEqual(['letters not in font']);
  });

  it('is not followed for ever from part to part', async () => {
    const parts = Array.from({ length: 9 }, (_, at) =>
      Array.from({ length: 200 }, () => called(at + 1)).flat(),
    );
    expect(await gaps('120[700 300]', '<0078>', aCompactFont([...parts, [11]]))).toEqual([]);
  });

  it('is read once, however often it says that it is put together from one font', async () => {
    const parts = Array.from({ length: 5_000 }, () => [11]);
    const many = (font: readonly number[]) => {
      const places = Array.from({ length: 65_536 }, (_, at) => (at % 2 === 0 ? 1 : 1 + font.length));
      return [255, 255, 1, ...places, ...font];
    };
    expect(await gaps('120[740 550]', '<0078>', aCompactFont(parts, { fonts: many }))).toEqual([
      'font widths',
    ]);
  });

  it('is nothing to compare with where it names a list of letters in place of its CIDs', async () => {
    const font = aCompactFont(undefined, { charsetAt: 0 });
    expect(await gaps('120[740 550]', '<0077>', font)).toEqual([]);
  });

  it('is nothing to compare with where it is broken', async () => {
    const font = aCompactFont();
    for (const length of [0, 3, 20, 60, font.length - 30])
      // oxlint-disable-next-line no-await-in-loop
      expect(await gaps('120[740]', '<0077>', font.subarray(0, length))).toEqual([]);
  });
});
