// What belongs to a layer that is off doesn't come along, wherever it is drawn from, and nothing that speaks of it does.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf } from './a-pack.ts';
import { isTagged, line, pageId, paperOf, tagged, type PaperParts } from './a-paper.ts';
import { complaints, opened, plain, treeOf, wordsOf } from './look-at-join.ts';

const canLook = has('pdftotext') && has('pdfinfo') && has('qpdf');

const font = '/Resources<</Font<</F1 3 0 R>>/Properties<</Hidden 100 0 R>>>>';
const hidden = `/OC /Hidden BDC ${line('Internal', 5)} EMC`;

/** A paper of one page that shows "One", whose layer, object 100, is off. */
function withLayer(
  content: string,
  {
    resources = '',
    entries = '',
    catalogue = '',
    more = [],
  }: Partial<PaperParts['pages'][number] & PaperParts>,
): Buffer {
  return paperOf({
    pages: [
      {
        content: `${line('One')} ${content}`,
        resources: `/Properties<</Hidden 100 0 R>>${resources}`,
        entries,
      },
    ],
    catalogue: `/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>${catalogue}`,
    more: ['<</Type/OCG/Name(Internal)>>', ...more],
  });
}

const form = (entries: string, content: string) => ({
  dictionary: `<<${entries}/BBox[0 0 400 100]${font}>>`,
  content,
});
const drawing = '/Type/XObject/Subtype/Form';
const tiles = '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/XStep 400/YStep 100';
const annotation = (subtype: string, look: number) =>
  `<</Type/Annot/Subtype/${subtype}/FT/Tx/T(name)/Rect[72 500 472 600]/F 4/AP<</N ${look} 0 R>>>>`;

const papers: readonly (readonly [name: string, paper: Buffer])[] = [
  [
    'the look of a field',
    withLayer('', {
      entries: '/Annots[101 0 R]',
      more: [annotation('Widget', 102), form(drawing, `${line('Seen', 50)} ${hidden}`)],
    }),
  ],
  [
    'the look of a field, as a whole',
    withLayer('', {
      entries: '/Annots[101 0 R]',
      more: [annotation('Widget', 102), form(`${drawing}/OC 100 0 R`, line('Internal', 50))],
    }),
  ],
  [
    'the look of a comment',
    withLayer('', {
      entries: '/Annots[101 0 R]',
      more: [annotation('Stamp', 102), form(drawing, `${line('Seen', 50)} ${hidden}`)],
    }),
  ],
  [
    'the look of a comment, as a whole',
    withLayer('', {
      entries: '/Annots[101 0 R]',
      more: [annotation('Stamp', 102), form(`${drawing}/OC 100 0 R`, line('Internal', 50))],
    }),
  ],
  [
    'one of the looks of a comment, as a whole',
    withLayer('', {
      entries: '/Annots[101 0 R]',
      more: [
        '<</Type/Annot/Subtype/Stamp/Rect[72 500 472 600]/F 4/AS/Seen/AP<</N<</Seen 102 0 R/Other 103 0 R>>>>>>',
        form(drawing, line('Seen', 50)),
        form(`${drawing}/OC 100 0 R`, line('Internal', 50)),
      ],
    }),
  ],
  [
    'a pattern',
    withLayer('/Pattern cs /P1 scn 0 0 400 100 re f', {
      resources: '/Pattern<</P1 101 0 R>>',
      more: [form(tiles, hidden)],
    }),
  ],
  [
    'a pattern that nothing seen is painted with',
    withLayer('q /OC /Hidden BDC /Pattern cs /P1 scn 0 0 400 100 re f EMC Q', {
      resources: '/Pattern<</P1 101 0 R>>',
      more: [form(tiles, line('Internal', 5))],
    }),
  ],
  [
    'a mask',
    withLayer('q /G1 gs 0 0 400 100 re f Q', {
      resources: '/ExtGState<</G1<</SMask<</S/Luminosity/G 101 0 R>>>>>>',
      more: [form(`${drawing}/Group<</S/Transparency/CS/DeviceGray>>`, `1 g 0 0 9 9 re f ${hidden}`)],
    }),
  ],
  [
    'a mask that nothing seen is painted through',
    withLayer(`q /OC /Hidden BDC /G1 gs 0 0 400 100 re f EMC Q /G1 gs /G2 gs ${line('Seen', 50)}`, {
      resources: '/ExtGState<</G1<</CA .5/SMask<</S/Luminosity/G 101 0 R>>>>/G2<</SMask/None>>>>',
      more: [form(`${drawing}/Group<</S/Transparency/CS/DeviceGray>>`, line('Internal', 5))],
    }),
  ],
  [
    'drawn letters that nothing seen is written in',
    withLayer('/OC /Hidden BDC BT /T3 20 Tf 72 300 Td (a) Tj ET EMC', {
      resources: '',
      entries: '/Resources<</Font<</F1 3 0 R/T3 101 0 R>>/Properties<</Hidden 100 0 R>>>>',
      more: [
        `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</a 102 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[9]${font}>>`,
        { dictionary: '<<>>', content: `9 0 d0 ${line('Internal', 5)}` },
      ],
    }),
  ],
  [
    'letters that are drawn',
    withLayer('BT /T3 20 Tf 72 300 Td (a) Tj ET', {
      resources: '',
      entries: '/Resources<</Font<</F1 3 0 R/T3 101 0 R>>/Properties<</Hidden 100 0 R>>>>',
      more: [
        `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</a 102 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[9]${font}>>`,
        { dictionary: '<<>>', content: `9 0 d0 0 0 8 8 re f ${hidden}` },
      ],
    }),
  ],
  [
    'words among the marks, around it and in it',
    withLayer(
      `/Span <</ActualText(Internal)>> BDC ${hidden} EMC /Span /Around BDC ${hidden} EMC /OC /Hidden BDC /Span /In BDC ${line('Internal')} EMC EMC /Span <</E(Internal)>> BDC ${line('Seen', 50)} ${hidden} EMC`,
      {
        resources:
          '/Properties<</Hidden 100 0 R/Around<</ActualText(Internal)>>/In<</ActualText(Internal)>>>>',
      },
    ),
  ],
  [
    'words of an artifact, where something of it is seen',
    withLayer(
      `/Artifact <</Type/Pagination/ActualText(Internal)>> BDC ${line('Seen', 50)} ${hidden} EMC /Artifact /Around BDC ${line('Seen', 20)} ${hidden} EMC`,
      { resources: '/Properties<</Hidden 100 0 R/Around<</Contents(Internal)>>>>' },
    ),
  ],
];

describe.skipIf(!canLook)('what a layer that is off hides (pdftotext, pdfinfo, qpdf)', () => {
  it.each(papers)('stays behind in %s', async (_, bytes) => {
    const pack = packOf([{ paper: await opened(bytes), comments: 'kept' }]).bytes;
    expect(complaints(pack)).toBe('');
    expect(wordsOf(pack)).toContain('One');
    expect(plain(pack)).not.toContain('Internal');
  });

  it('leaves a mask that was chosen among what is hidden to what is seen through it', async () => {
    const bytes = withLayer(`/OC /Hidden BDC /G1 gs EMC 0 0 400 100 re f`, {
      resources: '/ExtGState<</G1<</SMask<</S/Luminosity/G 101 0 R>>>>>>',
      more: [form(`${drawing}/Group<</S/Transparency/CS/DeviceGray>>`, '1 g 0 0 9 9 re f')],
    });
    const pack = packOf([{ paper: await opened(bytes) }]).bytes;
    expect(complaints(pack)).toBe('');
    expect(plain(pack)).toContain('/Luminosity');
  });

  const element = (entries: string, parent = 102) =>
    `<</Type/StructElem/P ${parent} 0 R/Pg ${pageId(0)} 0 R${entries}>>`;

  it('isn’t told by what it is tagged with, nor by what is around that', async () => {
    const bytes = withLayer(
      `/Figure <</MCID 1>> BDC ${hidden} EMC /P <</MCID 2>> BDC ${hidden} ${line('Two', 300)} EMC ${tagged('P', 3, 'Three')} /X1 Do`,
      {
        entries: '/StructParents 0',
        resources: '/XObject<</X1 107 0 R>>',
        catalogue: isTagged.replace('100', '101'),
        more: [
          '<</Type/StructTreeRoot/K 102 0 R>>',
          '<</S/Sect/P 101 0 R/T(Internal)/K[103 0 R 104 0 R 105 0 R 106 0 R]>>',
          element('/S/Figure/Alt(Internal)/K 1'),
          element('/S/P/ActualText(Internal)/K 2/A<</O/UserProperties/P[<</N(Note)/V(Internal)>>]>>'),
          element('/S/P/ActualText(Drei)/K 3'),
          element(`/S/Figure/Alt(Internal)/K<</Type/OBJR/Obj 107 0 R/Pg ${pageId(0)} 0 R>>`),
          form(`${drawing}/OC 100 0 R/StructParent 1`, line('Internal')),
        ],
      },
    );
    const paper = await opened(bytes);
    expect(paper.isTagged).toBe(true);
    const pack = packOf([{ paper }]).bytes;
    const text = plain(pack);
    expect(text).not.toContain('Internal');
    expect(text).toContain('/ActualText (Drei)');
    const tree = treeOf(pack).join('\n');
    expect(tree).toContain('Two');
    expect(tree).not.toContain('Figure');
  });

  it('is hidden where a reader turns it off by itself when it shows the file', async () => {
    const usage = (state: string) => `<</Type/OCG/Name(Layer)/Usage<</View<</ViewState/${state}>>>>>>`;
    const bytes = paperOf({
      pages: [
        {
          content: `/OC /L1 BDC ${line('One')} EMC /OC /L2 BDC ${line('Internal', 600)} EMC`,
          resources: '/Properties<</L1 100 0 R/L2 101 0 R>>',
        },
      ],
      catalogue:
        '/OCProperties<</OCGs[100 0 R 101 0 R]/D<</ON[101 0 R]/OFF[100 0 R]/AS[<</Event/View/Category[/View]/OCGs[100 0 R 101 0 R]>>]>>>>',
      more: [usage('ON'), usage('OFF')],
    });
    expect(wordsOf(packOf([{ paper: await opened(bytes) }]).bytes)).toEqual(['One']);
  });

  it('stays behind in a form that takes its resources from the page, also where a comment before it looks so', async () => {
    const bytes = paperOf({
      pages: [
        { content: line('One'), entries: '/Annots[101 0 R]' },
        {
          content: '/Drawn Do',
          resources: '/Properties<</Hidden 100 0 R>>/XObject<</Drawn 102 0 R>>',
        },
      ],
      catalogue: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>',
      more: [
        '<</Type/OCG/Name(Layer)>>',
        annotation('Stamp', 102),
        { dictionary: `<<${drawing}/BBox[0 0 400 100]>>`, content: `${line('Seen', 50)} ${hidden}` },
      ],
    });
    const pack = packOf([{ paper: await opened(bytes), comments: 'dropped' }]).bytes;
    expect(plain(pack)).toContain('Seen');
    expect(plain(pack)).not.toContain('Internal');
  });
});
