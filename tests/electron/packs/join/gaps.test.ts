// What keeps a paper, and so the pack that it is in, from the mark of an accessible PDF: each of it is found, and a sound paper has none of it.

import { expect, it } from 'vitest';
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
  'a table whose caption has parts of its own': [
    tag(
      'Table',
      tag('Caption', tag('P', 0), tag('P', tag('Span', 1), tag('Span', 2), tag('Span', 3))),
      tag('THead', tag('TR', cell('TH', scope('Column'), 4), cell('TH', scope('Column'), 5))),
      tag('TBody', tag('TR', tag('TD', 6), tag('TD', 7))),
    ),
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

it('finds what is tagged inside of a drawing, and that no tag speaks of', async () => {
  const drawn = async (spokenOf: string) => {
    const box = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/StructParents 1';
    const paper = paperOf({
      pages: [
        {
          content: `${tagged('P', 0, 'Words')} /Fm Do`,
          entries: '/StructParents 0',
          resources: '/XObject<</Fm 103 0 R>>',
        },
      ],
      catalogue: isTagged,
      more: [
        '<</Type/StructTreeRoot/K[101 0 R 102 0 R]>>',
        `<</S/P/Pg ${pageId(0)} 0 R/K 0>>`,
        `<</S/P/Pg ${pageId(0)} 0 R/K[${spokenOf}]>>`,
        {
          dictionary: `<<${box}/Resources<</Font<</F1 3 0 R>>>>>>`,
          content: `${tagged('P', 0, 'Drawn', 600)} ${tagged('P', 1, 'Drawn', 500)}`,
        },
      ],
    });
    return (await opened(paper)).gaps.map(({ what }) => what);
  };
  const piece = (mcid: number) => `<</Type/MCR/Pg ${pageId(0)} 0 R/Stm 103 0 R/MCID ${mcid}>>`;
  expect(await drawn(`${piece(0)}${piece(1)}`)).not.toContain('content without tag');
  expect(await drawn(piece(0))).toContain('content without tag');
});

it('looks at comments only where they are printed', async () => {
  const look = Buffer.from('BT /F1 9 Tf 2 2 Td (Noted) Tj ET');
  const box = '/Type/XObject/Subtype/Form/BBox[0 0 90 20]';
  const bytes = fileOf(
    [
      { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
      { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
      { id: 3, content: '<</Type/Page/Parent 2 0 R/Annots[4 0 R]>>' },
      { id: 4, content: '<</Type/Annot/Subtype/FreeText/Contents(Noted)/Rect[1 1 91 21]/AP<</N 5 0 R>>>>' },
      { id: 5, dictionary: `<<${box}/Resources<</Font<</F1 6 0 R>>>>/Length ${look.length}>>`, bytes: look },
      { id: 6, content: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>' },
    ],
    '/Root 1 0 R',
  );
  const { gaps, gapsWithComments } = await opened(bytes);
  expect(gaps.map(({ what }) => what)).not.toContain('font not embedded');
  expect(gapsWithComments.map(({ what }) => what)).toContain('font not embedded');
  const document = aDocument([paragraph('Words')]);
  const sections = document.sections.map((section) => ({ ...section, attached: { bytes, name: 'a.pdf' } }));
  const found = async (comments: { readonly comments?: 'kept' }) =>
    JSON.stringify((await renderPdf({ ...document, ...comments, sections })).withGaps);
  expect(await found({})).not.toContain('font not embedded');
  expect(await found({ comments: 'kept' })).toContain('font not embedded');
});

it.each([
  ['/S/Annot', '/Contents(Noted)', []],
  ['/S/Annot/Alt(A passage to look at again)', '', []],
  ['/S/Annot', '', ['comment without contents']],
  ['/S/Annot', '/Contents( )', ['comment without contents']],
  ['/S/P/Alt(A passage to look at again)', '/Contents(Noted)', ['comment without tag']],
  [undefined, '', ['comment without contents', 'comment without tag']],
])('says of a comment that is printed what it lacks: under %s, with %s', async (owner, says, lacks) => {
  const held = owner === undefined ? '' : `<<${owner}/Pg ${pageId(0)} 0 R/K<</Type/OBJR/Obj 102 0 R>>>>`;
  const paper = await opened(
    paperOf({
      pages: [{ content: tagged('P', 0, 'Words'), entries: '/StructParents 0/Annots[102 0 R]' }],
      catalogue: isTagged,
      more: [
        `<</Type/StructTreeRoot/K[101 0 R${held}]>>`,
        `<</S/P/Pg ${pageId(0)} 0 R/K 0>>`,
        `<</Type/Annot/Subtype/Highlight/F 4/Rect[70 695 200 715]${says}/StructParent 1>>`,
      ],
    }),
  );
  const ofComments = (gaps: typeof paper.gaps) =>
    gaps.map(({ what }) => what).filter((what) => what.startsWith('comment'));
  expect(ofComments(paper.gapsWithComments)).toEqual(lacks);
  expect(ofComments(paper.gaps)).toEqual([]);
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
  // “Ŵ”; “Ω”, which the pack's own fonts have; and one of Tamil's, which they lack
  expect(await withField('/V<FEFF0174>')).toEqual(['font not embedded']);
  expect(await withField('/V<FEFF03A9>')).toEqual([]);
  expect(await withField('/V<FEFF0B95>')).toEqual(['field letters']);
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
