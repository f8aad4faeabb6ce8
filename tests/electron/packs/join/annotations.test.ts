// What stands beside the content of a page: links, fields, comments, layers, and what must never come along.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf, type Placing } from './a-pack.ts';
import { isTagged, line, pageId, paperOf, tagged, type PageParts, type PaperParts } from './a-paper.ts';
import { complaints, opened, plain, refusal, wordsOf } from './look-at-join.ts';

const canLook = has('pdftotext') && has('qpdf');

/** A paper of two pages; the first has these annotations, which are objects from 100 on. */
function withAnnotations(
  more: NonNullable<PaperParts['more']>,
  rest: Omit<PaperParts, 'pages'> & { readonly page?: Partial<PageParts> } = {},
) {
  const list = more.flatMap((each, at) =>
    typeof each === 'string' && each.includes('/Rect') ? [`${100 + at} 0 R`] : [],
  );
  return paperOf({
    ...rest,
    pages: [
      {
        content: line('First'),
        ...rest.page,
        entries: `/Annots[${list.join(' ')}]${rest.page?.entries ?? ''}`,
      },
      { content: line('Second') },
    ],
    more,
  });
}

async function joined(bytes: Buffer, placing: Omit<Placing, 'paper'> = {}): Promise<string> {
  const { bytes: pack } = packOf([{ paper: await opened(bytes), ...placing }]);
  expect(complaints(pack)).toBe('');
  return plain(pack);
}

const rect = '/Rect[100 200 160 220]';
const link = `<</Type/Annot/Subtype/Link${rect}`;

describe.skipIf(!canLook)('a link (pdftotext, qpdf)', () => {
  it('to a place by any of its names leads there, moved with its page', async () => {
    const second = `${pageId(1)} 0 R`;
    const catalogue = `/Dests<</old[${second}/XYZ 0 400 0]>>/Names<</Dests<</Kids[104 0 R]>>>>`;
    const text = await joined(
      withAnnotations(
        [
          `${link}/Dest/old>>`,
          `${link}/Dest(new)>>`,
          `${link}/A<</S/GoTo/D(new)/Next<</S/JavaScript/JS(app.alert\\(1\\))>>>>>>`,
          `${link}/Dest[${second}/XYZ 0 400 0]>>`,
          `<</Names[(new)<</D[${second}/XYZ 0 400 0]>>]/Limits[(new)(new)]>>`,
        ],
        { catalogue },
      ),
      { scale: 0.5, left: 10, bottom: 20 },
    );
    const places = [...text.matchAll(/\/Dest \[\s+(\d+ 0 R)\s+\/XYZ\s+10\s+220\s+0\s+\]/gu)].map(
      ([, page]) => page,
    );
    expect(places).toHaveLength(4);
    expect(new Set(places).size).toBe(1);
    expect(text).toMatch(/\/Rect \[\s+60\s+120\s+90\s+130\s+\]/u);
    expect(text).not.toContain('alert');
  });

  it('that leads out stays, and one that starts something goes', async () => {
    const paper = withAnnotations([
      `${link}/A<</S/URI/URI(https://example.org/a)>>>>`,
      `${link}/A<</S/Launch/F(calc.exe)>>>>`,
      `${link}/A<</S/URI/URI(javascript:alert\\(1\\))>>>>`,
      `${link}/A<</S/SubmitForm/F(https://example.org/b)>>>>`,
      `${link}/Dest(nowhere)>>`,
    ]);
    const text = await joined(paper);
    expect(text.match(/\/Subtype \/Link/gu)).toHaveLength(1);
    expect(text).toContain('/URI (https://example.org/a)');
    expect(text).toContain('/Contents (https://example.org/a)');
    for (const word of ['calc', 'javascript', 'example.org/b', 'nowhere']) expect(text).not.toContain(word);
  });

  it.each([
    ['a script, with a line’s end in its name', '(java\\nscript:internal)'],
    [
      'a script, in letters of two bytes',
      '<FEFF006A006100760061007300630072006900700074003A0069006E007400650072006E0061006C>',
    ],
    ['a file, behind a sign that isn’t seen', '(\\001file:///etc/internal)'],
    ['another computer', '(\\\\\\\\server\\\\internal)'],
    ['a shared folder', '(smb://server/internal)'],
    ['a program’s own scheme', '(ms-settings:internal)'],
    ['a file beside it', '(internal.exe)'],
    ['a host under another’s name', '(www.example.org:internal@example.com)'],
  ])('that leads to %s goes', async (_, address) => {
    const text = await joined(withAnnotations([`${link}/A<</S/URI/URI${address}>>>>`]));
    expect(text).not.toContain('/Link');
    expect(text).not.toContain('internal');
  });

  it('that turns the pages turns them, where there is another', async () => {
    const turns = ['NextPage', 'PrevPage', 'LastPage', 'FirstPage', 'Print'];
    const paper = withAnnotations(turns.map((name) => `${link}/A<</S/Named/N/${name}>>>>`));
    const text = await joined(paper);
    const [first, second] = [...text.matchAll(/(\d+) 0 obj\n<<\n(?:(?!endobj)[^])*?\/Type \/Page\n/gu)].map(
      ([, id]) => `${id} 0 R`,
    );
    const leads = [...text.matchAll(/\/Dest \[\s+(\d+ 0 R)\s+\/Fit\s+\]/gu)].map(([, page]) => page);
    expect(leads).toEqual([second, second, first]);
    expect(text).not.toContain('Named');
  });

  it('that writes a letter, names a host alone, or has signs that an address shouldn’t have, stays', async () => {
    const addresses = [
      'mailto:clerk@example.org?subject=Item 4',
      'HTTPS://example.org/a b',
      'tel:+441632960000',
      'www.example.org/board?item=4',
    ];
    const text = await joined(
      withAnnotations(addresses.map((address) => `${link}/A<</S/URI/URI(${address})>>>>`)),
    );
    for (const address of addresses)
      expect(text).toContain(`/URI (${address.replace(/^www/u, 'http://www')})`);
  });

  it('goes on from where its paper says that addresses begin', async () => {
    const links = [`${link}/A<</S/URI/URI(papers/4.html)>>>>`, `${link}/A<</S/URI/URI(file:///internal)>>>>`];
    const within = (base: string) => joined(withAnnotations(links, { catalogue: `/URI<</Base(${base})>>` }));
    expect(await within('https://example.org/board/')).toContain(
      '/URI (https://example.org/board/papers/4.html)',
    );
    expect(await within('file:///home/')).not.toContain('/URI');
  });

  it('that says nothing of itself says what stands where it leads', async () => {
    const catalogue = `/Outlines 101 0 R`;
    const paper = withAnnotations(
      [
        `${link}/Dest[${pageId(1)} 0 R/XYZ 0 600 0]>>`,
        '<</First 102 0 R/Last 102 0 R>>',
        `<</Title(Costs)/Parent 101 0 R/Dest[${pageId(1)} 0 R/XYZ 0 700 0]>>`,
      ],
      { catalogue },
    );
    const { bookmarks, gaps } = await opened(paper);
    expect(bookmarks).toEqual([{ title: 'Costs', page: 1, y: 142, under: [] }]);
    expect(gaps.map(({ what }) => what)).not.toContain('link without contents');
    expect(await joined(paper)).toContain('/Contents (Costs)');
  });

  it('that is dropped leaves its words in its element, and no link', async () => {
    const paper = paperOf({
      pages: [{ content: tagged('Link', 0, 'Run'), entries: '/StructParents 0/Annots[102 0 R]' }],
      catalogue: isTagged,
      more: [
        '<</Type/StructTreeRoot/K 101 0 R>>',
        `<</S/Link/Pg ${pageId(0)} 0 R/K[0<</Type/OBJR/Obj 102 0 R>>]>>`,
        `${link}/StructParent 1/A<</S/Launch/F(calc.exe)>>>>`,
      ],
    });
    const text = await joined(paper);
    expect(text).toMatch(/\/S \/Span/u);
    expect(text).not.toMatch(/OBJR|\/S \/Link/u);
  });
});

const look = {
  dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 60 20]/Resources<</Font<</F1 3 0 R>>>>>>',
  content: 'BT /F1 9 Tf 2 5 Td (Typed) Tj ET',
};
const field = `<</Type/Annot/Subtype/Widget${rect}/FT/Tx/T(name)`;

describe.skipIf(!canLook)('a field (pdftotext, qpdf)', () => {
  it('becomes what it looks like, and its value goes', async () => {
    const paper = withAnnotations([`${field}/V(Secret value)/AP<</N 101 0 R>>>>`, look], {
      catalogue: '/AcroForm<</Fields[100 0 R]/DA(/F1 0 Tf)>>',
    });
    const text = await joined(paper);
    expect(text).toContain('(Typed)');
    for (const word of ['Secret', 'Widget', 'AcroForm']) expect(text).not.toContain(word);
  });

  it('keeps its element, which has its look in place of it', async () => {
    const paper = paperOf({
      pages: [{ content: tagged('P', 0, 'Name:'), entries: '/StructParents 0/Annots[103 0 R]' }],
      catalogue: isTagged,
      more: [
        '<</Type/StructTreeRoot/K[101 0 R 102 0 R]>>',
        `<</S/P/Pg ${pageId(0)} 0 R/K 0>>`,
        `<</S/Form/Pg ${pageId(0)} 0 R/K<</Type/OBJR/Obj 103 0 R>>>>`,
        `${field}/StructParent 1/AP<</N 104 0 R>>>>`,
        look,
      ],
    });
    const text = await joined(paper);
    expect(text).toMatch(/\/Form <<\/MCID 1>> BDC q .* Do Q EMC/u);
    expect(text).toMatch(/\/Role \/tv/u);
  });

  it('is in the state that it is in', async () => {
    const states = `<</N<</Yes 101 0 R/Off 102 0 R>>>>`;
    const box = (state: string) =>
      withAnnotations([
        `${field}/AS/${state}/AP${states}>>`,
        look,
        { ...look, content: 'BT /F1 9 Tf (Not) Tj ET' },
      ]);
    expect(wordsOf(packOf([{ paper: await opened(box('Yes')) }]).bytes)).toContain('Typed');
    expect(wordsOf(packOf([{ paper: await opened(box('Off')) }]).bytes)).toContain('Not');
  });

  it('without a look shows its value', async () => {
    const paper = withAnnotations([`${field}/V(Written 42)/DA(/F1 11 Tf 0 g)>>`], {
      catalogue: '/AcroForm<</Fields[100 0 R]/NeedAppearances true/DR<</Font<</F1 3 0 R>>>>>>',
    });
    const { bytes } = packOf([{ paper: await opened(paper) }]);
    expect(wordsOf(bytes)).toEqual(['First', 'Written', '42', 'Second']);
  });

  it.each([
    ['whose look is older than its form asks for', '/NeedAppearances true/DR<</Font<</F1 3 0 R>>>>', look],
    ['whose look draws nothing', '/DR<</Font<</F1 3 0 R>>>>', { ...look, content: '/Tx BMC EMC' }],
    ['whose font its form doesn’t have', '/NeedAppearances true', look],
    ['that says nothing of how it looks', '', { ...look, content: 'q Q' }],
  ])('%s shows its value', async (_, form, own) => {
    const appearance = form === '' ? '' : '/DA(/F1 11 Tf 0 g)';
    const paper = withAnnotations([`${field}/V(Written 42)${appearance}/AP<</N 101 0 R>>>>`, own], {
      catalogue: `/AcroForm<</Fields[100 0 R]${form}>>`,
    });
    const { bytes } = packOf([{ paper: await opened(paper) }]);
    expect(wordsOf(bytes)).toEqual(['First', 'Written', '42', 'Second']);
  });

  it('that is hidden is not shown', async () => {
    const paper = withAnnotations([`${field}/F 2/AP<</N 101 0 R>>>>`, look]);
    expect(await joined(paper)).not.toContain('Typed');
  });
});

describe.skipIf(!canLook)('what is of no kind that is known (pdftotext, qpdf)', () => {
  const look = {
    dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 60 20]/Resources<</Font<</F1 3 0 R>>>>>>',
    content: 'BT /F1 9 Tf 2 5 Td (Stamped) Tj ET',
  };
  const own = `<</Type/Annot${rect}/AP<</N 101 0 R>>`;

  it.each(['/Subtype/Seal', '/Subtype/Screen', ''])('is seen as it looks: %s', async (subtype) => {
    const paper = await opened(withAnnotations([`${own}${subtype}>>`, look]));
    expect(wordsOf(packOf([{ paper }]).bytes)).toEqual(['First', 'Stamped', 'Second']);
  });

  it('is said to have no tag', async () => {
    const paper = await opened(
      withAnnotations([`<</Type/StructTreeRoot/K<</S/P/Pg 10 0 R/K 0>>>>`, look, `${own}/Subtype/Seal>>`], {
        catalogue: isTagged,
        page: { content: tagged('P', 0, 'First'), entries: '/StructParents 0' },
      }),
    );
    expect(paper.gaps.map(({ what }) => what)).toContain('content without tag');
  });

  it.each(['/Subtype/Seal/F 1', '/Subtype/Seal/F 2', '/Subtype/PrinterMark', '/Subtype/Sound'])(
    'isn’t seen where no reader shows it: %s',
    async (subtype) => {
      const paper = await opened(withAnnotations([`${own}${subtype}>>`, look]));
      expect(wordsOf(packOf([{ paper }]).bytes)).toEqual(['First', 'Second']);
    },
  );

  it('is refused where there is more of it than anybody looks at', async () => {
    const ids = '100 0 R '.repeat(50_001);
    const paper = paperOf({
      pages: [{ content: line('First'), entries: `/Annots[${ids}]` }],
      more: [`${link}/Dest[${pageId(0)} 0 R/Fit]>>`],
    });
    expect(await refusal(paper)).toBe('paper-too-much-work');
  });
});

describe.skipIf(!canLook)('a comment (pdftotext, qpdf)', () => {
  const paper = withAnnotations(
    [
      `<</Type/Annot/Subtype/Highlight${rect}/Contents(A remark)/QuadPoints[100 220 160 220 100 200 160 200]/AP<</N 101 0 R>>/Popup 102 0 R>>`,
      {
        dictionary: '<</Type/XObject/Subtype/Form/BBox[100 200 160 220]>>',
        content: '1 1 0 rg 100 200 60 20 re f',
      },
      `<</Type/Annot/Subtype/Popup${rect}/Parent 100 0 R>>`,
      `<</Type/Annot/Subtype/FileAttachment${rect}/FS<</Type/Filespec/F(secret.xls)/EF<</F 104 0 R>>>>>>`,
      { dictionary: '<</Type/EmbeddedFile>>', content: 'embedded words' },
    ],
    { page: { entries: '/Rotate 90' } },
  );

  it('is dropped', async () => {
    const text = await joined(paper);
    for (const word of ['remark', 'Highlight', 'Popup', 'secret', 'embedded'])
      expect(text).not.toContain(word);
  });

  it('or kept, turned with its page, without its window', async () => {
    const text = await joined(paper, { comments: 'kept' });
    expect(text).toContain('(A remark)');
    expect(text).toMatch(/\/Rect \[\s+200\s+435\s+220\s+495\s+\]/u);
    expect(text).toMatch(/\/QuadPoints \[\s+220\s+495\s+220\s+435\s+200\s+495\s+200\s+435\s+\]/u);
    for (const word of ['Popup', 'secret', 'embedded']) expect(text).not.toContain(word);
  });
});

describe.skipIf(!canLook)('a layer (pdftotext, qpdf)', () => {
  const layered = (defaults: string) =>
    paperOf({
      pages: [
        {
          content: [
            `/OC /Off BDC q ${line('Hidden')} /OC /On BDC ${line('Within')} EMC /Im Do Q EMC`,
            `/OC /On BDC ${line('Shown', 600)} EMC /OC /Either BDC ${line('Either', 500)} EMC`,
            `/OC /Not BDC ${line('Negated', 400)} EMC /Fm Do /Gone Do`,
          ].join(' '),
          resources:
            '/Properties<</Off 100 0 R/On 101 0 R/Either 102 0 R/Not 103 0 R>>/XObject<</Fm 104 0 R/Gone 105 0 R/Im 106 0 R>>',
        },
      ],
      catalogue: `/OCProperties<</OCGs[100 0 R 101 0 R]/D<<${defaults}>>>>`,
      more: [
        '<</Type/OCG/Name(Layer of secrets)>>',
        '<</Type/OCG/Name(Plain)>>',
        '<</Type/OCMD/OCGs[100 0 R 101 0 R]/P/AnyOn>>',
        '<</Type/OCMD/VE[/Not 101 0 R]>>',
        {
          dictionary:
            '<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/Properties<</Off 100 0 R>>>>>>',
          content: `/OC /Off BDC ${line('Deep', 300)} EMC ${line('Form', 200)}`,
        },
        {
          dictionary: '<</Type/XObject/Subtype/Form/OC 100 0 R/BBox[0 0 595 842]>>',
          content: '(A form of it)',
        },
        { dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 595 842]>>', content: '(Drawn in it)' },
      ],
    });

  it('that is off is taken out, wherever it is, and one that is on is simply there', async () => {
    const bytes = layered('/OFF[100 0 R]');
    const { bytes: pack } = packOf([{ paper: await opened(bytes), isStamped: true }]);
    expect(wordsOf(pack)).toEqual(['Shown', 'Either', 'Form']);
    const text = plain(pack);
    for (const word of [
      'Hidden',
      'Within',
      'Negated',
      'Deep',
      'secrets',
      'A form of it',
      'Drawn in it',
      '/OC',
    ])
      expect(text, word).not.toContain(word);
    expect(complaints(pack)).toBe('');
  });

  it('is off where all are but those that are on', async () => {
    const { bytes } = packOf([{ paper: await opened(layered('/BaseState/OFF/ON[101 0 R]')) }]);
    expect(wordsOf(bytes)).toEqual(['Shown', 'Either', 'Form']);
  });
});

it.skipIf(!canLook)('brings nothing along but its pages (pdftotext, qpdf)', async () => {
  const paper = paperOf({
    pages: [
      {
        content: line('Page'),
        entries:
          '/AA<</O<</S/JavaScript/JS(app.alert)>>>>/PieceInfo<</X<</Private(private words)>>>>/Metadata 100 0 R/Thumb 101 0 R',
        resources: '/XObject<</Metadata 102 0 R>>/Notes<</Y(private words)>>',
      },
    ],
    catalogue:
      '/OpenAction<</S/JavaScript/JS(app.alert)>>/Collection<</T 1>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert)>>]>>/EmbeddedFiles<</Names[(secret.xls)103 0 R]>>>>/AF[103 0 R]/PageLabels<</Nums[0<</P(labelled)>>]>>',
    more: [
      { dictionary: '<</Type/Metadata/Subtype/XML>>', content: 'words of metadata' },
      { dictionary: '<</Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8>>', content: 'T' },
      {
        dictionary:
          '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Metadata 100 0 R/PieceInfo<</Y(private words)>>/Title(private words)>>',
        content: '0 0 5 5 re f',
      },
      '<</Type/Filespec/F(secret.xls)/EF<</F 100 0 R>>>>',
      '<</Title(Its title)/Author(Its author)>>',
    ],
    trailer: '/Info 104 0 R',
  });
  expect((await opened(paper)).title).toBe('Its title');
  const text = await joined(paper);
  for (const word of ['alert', 'private', 'words of', 'Thumb', 'secret', 'labelled', 'Collection', 'Its '])
    expect(text, word).not.toContain(word);
  // A name that the paper gave is no key of ours.
  expect(text).toMatch(/\/Metadata \d+ 0 R\s+>>\s+>>/u);
});
