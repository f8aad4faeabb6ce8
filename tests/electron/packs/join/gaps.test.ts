// What keeps a paper, and so the pack that it is in, from the mark of an accessible PDF: each of it is found, and a sound paper has none of it.

import Pdfkit from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { trueTypeOf } from '../../../../electron/packs/join/gaps/true-type.ts';
import { readFont } from '../../../../electron/packs/pdf/shaping/fonts.ts';
import { inEnglish } from '../../../in-english.ts';
import { noticesOf } from '../../../../electron/packs/notices.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { aDocument, aDocumentOf, paragraph } from '../a-document.ts';
import { isTagged, pageId, paperOf, tagged, type PageParts } from './a-paper.ts';
import { fileOf, packOf } from './a-pack.ts';
import { opened, plain } from './look-at-join.ts';
import { has } from '../../../outside-tools.ts';

/** An element, and what stands in it; a number is a piece of content. */
interface Tag {
  readonly type: string;
  readonly entries?: string;
  readonly kids?: readonly (Tag | number)[];
}

const tag = (type: string, ...kids: readonly (Tag | number)[]): Tag => ({ type, kids });
const cell = (type: string, entries: string, mcid: number): Tag => ({ type, entries, kids: [mcid] });

/** A paper of one page with eight pieces of text, under these tags. */
async function gapsWith(tree: readonly Tag[], page: Partial<PageParts> = {}) {
  const objects: string[] = [];
  const add = ({ type, entries = '', kids = [] }: Tag, parent: number): number => {
    const at = objects.push('') - 1;
    const id = 101 + at;
    const written = kids.map((kid) => (typeof kid === 'number' ? String(kid) : `${add(kid, id)} 0 R`));
    objects[at] = `<</S/${type}/P ${parent} 0 R/Pg ${pageId(0)} 0 R/K[${written.join(' ')}]${entries}>>`;
    return id;
  };
  const top = tree.map((each) => `${add(each, 100)} 0 R`);
  const content = Array.from({ length: 8 }, (_, mcid) => tagged('P', mcid, `piece ${mcid}`, 700 - 20 * mcid));
  const paper = await opened(
    paperOf({
      pages: [{ content: content.join('\n'), entries: '/StructParents 0', ...page }],
      catalogue: isTagged,
      more: [`<</Type/StructTreeRoot/K[${top.join(' ')}]>>`, ...objects],
    }),
  );
  return paper.gaps.map(({ what }) => what).filter((what) => what !== 'font not embedded');
}

const rest = (...used: readonly number[]): Tag =>
  tag('P', ...[0, 1, 2, 3, 4, 5, 6, 7].filter((mcid) => !used.includes(mcid)));
const scope = (which: string) => `/A<</O/Table/Scope/${which}>>`;

const sound: Readonly<Record<string, readonly Tag[]>> = {
  'a list': [tag('L', tag('LI', tag('Lbl', 0), tag('LBody', 1))), rest(0, 1)],
  'a list whose parts stand in groups without a meaning': [
    tag('L', tag('NonStruct', tag('LI', tag('NonStruct', tag('LBody', 0))))),
    rest(0),
  ],
  'a table with a head of columns': [
    tag(
      'Table',
      tag('THead', tag('TR', cell('TH', scope('Column'), 0), cell('TH', scope('Column'), 1))),
      tag('TBody', tag('TR', tag('TD', 2), tag('TD', 3))),
    ),
    rest(0, 1, 2, 3),
  ],
  'a table whose cells name their headers': [
    tag(
      'Table',
      tag('TR', cell('TH', '/ID(a)', 0), cell('TH', '/ID(b)', 1)),
      tag('TR', cell('TD', '/A<</O/Table/Headers[(a)]>>', 2), cell('TD', '/A<</O/Table/Headers[(b)]>>', 3)),
    ),
    rest(0, 1, 2, 3),
  ],
  'a table with a cell across two rows': [
    tag(
      'Table',
      tag('TR', cell('TH', '/A<</O/Table/Scope/Row/RowSpan 2>>', 0), tag('TD', 1)),
      tag('TR', tag('TD', 2)),
    ),
    rest(0, 1, 2),
  ],
};

it.each(Object.entries(sound))('finds nothing in %s', async (_, tree) => {
  expect(await gapsWith(tree)).toEqual([]);
});

const unsound: readonly (readonly [gap: string, what: string, tree: readonly Tag[]])[] = [
  ['tags out of place', 'an item outside of a list', [tag('LI', tag('LBody', 0)), rest(0)]],
  ['tags out of place', 'a paragraph in a list', [tag('L', tag('P', 0)), rest(0)]],
  ['tags out of place', 'a paragraph in an item', [tag('L', tag('LI', tag('P', 0))), rest(0)]],
  ['tags out of place', 'a cell in a table', [tag('Table', cell('TH', scope('Row'), 0)), rest(0)]],
  ['tags out of place', 'a row in a section', [tag('TR', cell('TH', scope('Row'), 0)), rest(0)]],
  [
    'tags out of place',
    'a caption in the midst of a list',
    [tag('L', tag('LI', tag('LBody', 0)), tag('Caption', 1), tag('LI', tag('LBody', 2))), rest(0, 1, 2)],
  ],
  [
    'tags out of place',
    'a head without a body',
    [tag('Table', tag('THead', tag('TR', cell('TH', scope('Column'), 0)))), rest(0)],
  ],
  ['tags out of place', 'an entry outside of its table of contents', [tag('TOCI', 0), rest(0)]],
  [
    'uneven table',
    'a row that is short of a cell',
    [
      tag(
        'Table',
        tag('TR', cell('TH', scope('Column'), 0), cell('TH', scope('Column'), 1)),
        tag('TR', tag('TD', 2)),
      ),
      rest(0, 1, 2),
    ],
  ],
  [
    'cell without header',
    'headers that don’t say of what',
    [
      tag('Table', tag('TR', tag('TH', 0), tag('TH', 1)), tag('TR', tag('TD', 2), tag('TD', 3))),
      rest(0, 1, 2, 3),
    ],
  ],
  [
    'cell without header',
    'a header that isn’t there',
    [
      tag(
        'Table',
        tag('TR', cell('TH', '/ID(a)', 0)),
        tag('TR', cell('TD', '/A<</O/Table/Headers[(x)]>>', 1)),
      ),
      rest(0, 1),
    ],
  ],
  ['figure without alternative', 'a description of no letters', [cell('Figure', '/Alt( )', 0), rest(0)]],
];

it.each(unsound)('finds “%s” in %s', async (gap, _, tree) => {
  expect(await gapsWith(tree)).toEqual([gap]);
});

it('finds decoration among tags, either way round', async () => {
  const all = Array.from({ length: 7 }, (_, at) => tagged('P', at + 1, 'x')).join(' ');
  for (const mixed of [
    `/P <</MCID 0>> BDC /Artifact BMC ${tagged('Span', 0, 'x')} EMC EMC`,
    `/Artifact BMC ${tagged('P', 0, 'x')} EMC`,
  ])
    // oxlint-disable-next-line no-await-in-loop
    expect(await gapsWith([rest()], { content: `${mixed} ${all}` })).toContain('artifact among tags');
});

/** What is found in a paper that shows one letter in this font. */
async function gapsOfFont(font: string, map: Buffer | string = '', program: Buffer = Buffer.from('no font')) {
  const stream = (id: number, content: Buffer | string) => ({
    id,
    dictionary: `<</Length ${content.length}>>`,
    bytes: Buffer.from(content),
  });
  const paper = await opened(
    fileOf(
      [
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>' },
        stream(4, 'BT /F1 12 Tf 9 9 Td (x) Tj ET'),
        { id: 5, content: `<</Type/Font${font}>>` },
        { id: 6, content: '<</Type/FontDescriptor/Flags 32/FontFile2 7 0 R>>' },
        stream(7, program),
        stream(8, map),
        { id: 9, content: '<</Type/FontDescriptor/Flags 4/FontFile2 7 0 R>>' },
      ],
      '/Root 1 0 R',
    ),
  );
  return paper.gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
}

const trueType = '/Subtype/TrueType/FontDescriptor 6 0 R';
const composite = (inner: string) =>
  `/Subtype/Type0/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor 6 0 R${inner}>>]`;

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
  ['a font of letters without an encoding', `${trueType}/ToUnicode 8 0 R`, '', ['font encoding']],
  [
    'a font of symbols with one',
    '/Subtype/TrueType/FontDescriptor 9 0 R/Encoding/WinAnsiEncoding',
    '',
    ['font encoding'],
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

  it.each([
    ['letters', letters],
    ['glyphs, in a row', (said: number) => composite(inRow(said))],
    ['glyphs, between two', (said: number) => composite(between(said))],
  ])('is compared with that of the font, in a font of %s', async (_, font) => {
    const map = '1 beginbfchar <78> <0078> endbfchar';
    expect(await gapsOfFont(font(width), map, program)).toEqual([]);
    expect(await gapsOfFont(font(width + 1), map, program)).toEqual([]);
    expect(await gapsOfFont(font(width + 40), map, program)).toEqual(['font widths']);
    // A font that is cut off is none to compare with.
    expect(await gapsOfFont(font(width + 40), map, program.subarray(0, 400))).toEqual([]);
  });

  it('is that of the glyph that a map leads to', async () => {
    const map = Buffer.alloc(2 * 0x79);
    map.writeUInt16BE(glyph, 2 * 0x78);
    const font = (said: number) =>
      composite(`/CIDToGIDMap 8 0 R/W[120[${said}]]`).replace('/ToUnicode 8 0 R', '');
    expect(await gapsOfFont(font(width), map, program)).toEqual(['letters without meaning']);
    expect(await gapsOfFont(font(width + 40), map, program)).toContain('font widths');
  });

  it('is looked for among the codes that there are, and not for ever', async () => {
    const map = '1 beginbfchar <78> <0078> endbfchar';
    const gaps = (widths: string) =>
      gapsOfFont(composite(`/CIDToGIDMap/Identity/W[${widths}]`), map, program);
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

it('looks at the fonts of fields, too, and at the letters that these lack', async () => {
  const withField = async (field: string) => {
    const look = Buffer.from('BT /F1 9 Tf 2 2 Td (Typed) Tj ET');
    const box = '/Type/XObject/Subtype/Form/BBox[0 0 90 20]';
    const objects = [
      { id: 1, content: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DA(/Helv 9 Tf)>>>>' },
      { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
      { id: 3, content: '<</Type/Page/Parent 2 0 R/Annots[4 0 R]>>' },
      { id: 4, content: `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/Rect[1 1 91 21]${field}>>` },
      {
        id: 5,
        dictionary: `<<${box}/Resources<</Font<</F1 6 0 R>>>>/Length ${look.length}>>`,
        bytes: look,
      },
      { id: 6, content: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>' },
    ];
    const { gaps } = await opened(fileOf(objects, '/Root 1 0 R'));
    return gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
  };
  expect(await withField('')).toEqual([]);
  expect(await withField('/AP<</N 5 0 R>>')).toEqual(['font not embedded']);
  expect(await withField('/V(Typed)')).toEqual(['font not embedded']);
  // “Ŵ”
  expect(await withField('/V<FEFF0174>')).toEqual(['field letters', 'font not embedded']);
});

it.skipIf(!has('qpdf'))(
  'leaves lists of what a font has behind, and gives each note a name of its own (qpdf)',
  async () => {
    const paper = await opened(
      paperOf({
        pages: [
          {
            content: `${tagged('Note', 0, 'one')} ${tagged('Note', 1, 'two')} /X Do`,
            entries: '/StructParents 0',
            resources: '/XObject<</X 104 0 R>>',
          },
        ],
        catalogue: isTagged,
        more: [
          '<</Type/StructTreeRoot/K[101 0 R 102 0 R]>>',
          `<</S/Note/ID(n)/Pg ${pageId(0)} 0 R/K 0>>`,
          `<</S/Note/ID(n)/Pg ${pageId(0)} 0 R/K 1>>`,
          '<</Type/FontDescriptor/CharSet(/a)/CIDSet 3 0 R/FontName/Kept>>',
          {
            dictionary:
              '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F9<</Subtype/Type1/FontDescriptor 103 0 R>>>>>>>>',
            content: 'q Q',
          },
        ],
      }),
    );
    const { bytes } = packOf([{ paper }]);
    const text = plain(bytes);
    expect(text).toContain('/Kept');
    expect(text).not.toMatch(/CharSet|CIDSet/u);
    const names = [...text.matchAll(/\/ID \((.*)\)/gu)].map(([, name]) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  },
);

it('is said to whoever makes the pack, with the paper and its pages', async () => {
  const untagged = paperOf({ pages: [{ content: 'BT /F1 12 Tf 72 700 Td (words) Tj ET' }] });
  const document = aDocument([paragraph('Words')]);
  const withPaper = async (bytes: Buffer) =>
    noticesOf(
      await renderPdf({
        ...document,
        sections: document.sections.map((section) => ({
          ...section,
          attached: { bytes, name: 'lease.pdf' },
        })),
      }),
    ).map(inEnglish);
  expect(await withPaper(untagged)).toEqual([
    'The pack can’t be marked as accessible (PDF/UA) because of lease.pdf: it isn’t tagged; a font isn’t in the file (page 1). Ask for it with these put right; the pack can be issued all the same.',
  ]);
  const { bytes } = await renderPdf({
    ...aDocumentOf([{ title: 'Lease', blocks: [paragraph('Words')] }]),
    isSheet: true,
  });
  expect(await withPaper(bytes)).toEqual([]);
});
