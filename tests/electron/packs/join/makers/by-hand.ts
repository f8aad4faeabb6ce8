// Papers written out by hand: each has one thing of what programs write, and what goes wrong on the way.

import { deflateSync } from 'node:zlib';
import { fileOf } from '../a-pack.ts';
import { isTagged, line, objectsOf, pageId, paperOf, tagged, type PaperParts } from '../a-paper.ts';
import type { MadePaper, RefusedPaper } from './a-maker.ts';
import { packedFileOf } from './packed-file.ts';

function lines(...texts: readonly string[]): PaperParts['pages'] {
  return texts.map((text) => ({ content: line(text) }));
}

const three = lines('One', 'Two', 'Three');

function changed(bytes: Buffer, from: RegExp | string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
}

function ofVersion(version: string): MadePaper {
  return {
    name: `PDF ${version}`,
    bytes: () => changed(paperOf({ pages: three }), '%PDF-1.7', `%PDF-${version}`),
    pages: ['One', 'Two', 'Three'],
  };
}

function ofSize(name: string, entries: string, size: readonly [number, number]): MadePaper {
  return {
    name,
    bytes: () => paperOf({ pages: [{ content: line('One', 300), entries }] }),
    pages: ['One'],
    size,
  };
}

const geometry: readonly MadePaper[] = [
  ofSize('landscape', '/MediaBox[0 0 842 595]', [842, 595]),
  ofSize('A3', '/MediaBox[0 0 842 1191]', [842, 1191]),
  ofSize('US Letter', '/MediaBox[0 0 612 792]', [612, 792]),
  ofSize('turned by 90', '/MediaBox[0 0 595 842]/Rotate 90', [842, 595]),
  ofSize('turned by -90', '/MediaBox[0 0 595 842]/Rotate -90', [842, 595]),
  ofSize('turned by 540', '/MediaBox[0 0 595 842]/Rotate 540', [595, 842]),
  ofSize('turned by 45', '/MediaBox[0 0 595 842]/Rotate 45', [595, 842]),
  ofSize('without any size', '/MediaBox[0 0 595 0]', [612, 792]),
  ofSize('cropped', '/MediaBox[0 0 595 842]/CropBox[50 200 400 500]', [350, 300]),
  ofSize('cropped beyond its page', '/MediaBox[0 0 595 842]/CropBox[-50 -50 900 900]', [595, 842]),
  ofSize('with its box upside down', '/MediaBox[595 842 0 0]', [595, 842]),
  ofSize('from below zero', '/MediaBox[-100 -100 495 742]', [595, 842]),
];

/** A picture of eight by eight points, and nothing else. */
const scan = {
  dictionary:
    '<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode>>',
  content: `${'0ff0'.repeat(32)}>`,
};

const content: readonly MadePaper[] = [
  {
    name: 'scanned',
    bytes: () =>
      paperOf({
        pages: Array.from({ length: 2 }, () => ({
          content: 'q 595 0 0 842 0 0 cm /Im1 Do Q',
          resources: '/XObject<</Im1 100 0 R>>',
        })),
        more: [scan],
      }),
    pages: ['', ''],
  },
  {
    name: 'a picture within what is drawn',
    bytes: () =>
      paperOf({
        pages: [{ content: `q 9 0 0 9 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abEI EI Q ${line('One')}` }],
      }),
    pages: ['One'],
  },
  {
    name: 'a page without content',
    bytes: () =>
      fileOf([
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R>>' },
      ]),
    pages: [''],
  },
  {
    name: 'content in pieces',
    bytes: () => {
      const pieces = ['BT /F1 12 Tf 72 700', ' Td (One) ', 'Tj ET'].map((text, at) => ({
        id: 4 + at,
        dictionary: `<</Length ${text.length}>>`,
        bytes: Buffer.from(text),
      }));
      return fileOf([
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>' },
        {
          id: 3,
          content:
            '<</Type/Page/Parent 2 0 R/Contents[4 0 R 5 0 R 6 0 R]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
        },
        ...pieces,
      ]);
    },
    pages: ['One'],
  },
  {
    name: 'letters that are drawn (Type 3)',
    bytes: () =>
      paperOf({
        pages: [{ content: `${line('One')} BT /T3 20 Tf 72 500 Td (a) Tj ET`, resources: '' }],
        more: [
          '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</a 101 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[9]/Resources<<>>>>',
          { dictionary: '<<>>', content: '9 0 0 0 9 9 d1 0 0 8 8 re f' },
        ],
      }),
    pages: ['One'],
  },
  {
    name: 'layers, of which one is hidden',
    bytes: () =>
      paperOf({
        pages: [
          {
            content: `/OC /Seen BDC ${line('One')} EMC /OC /Hidden BDC ${line('Internal', 600)} EMC`,
            resources: '/Properties<</Seen 100 0 R/Hidden 101 0 R>>',
          },
        ],
        catalogue: '/OCProperties<</OCGs[100 0 R 101 0 R]/D<</ON[100 0 R]/OFF[101 0 R]>>>>',
        more: ['<</Type/OCG/Name(Seen)>>', '<</Type/OCG/Name(Hidden)>>'],
      }),
    pages: ['One'],
    gone: ['Internal'],
  },
];

const look = (text: string) => ({
  dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 3 0 R>>>>>>',
  content: `BT /F1 10 Tf 2 5 Td (${text}) Tj ET`,
});

const forms: readonly MadePaper[] = [
  {
    name: 'a form',
    bytes: () =>
      paperOf({
        pages: [{ content: line('One'), entries: '/Annots[100 0 R 102 0 R]' }],
        catalogue: '/AcroForm<</Fields[100 0 R 102 0 R]/DR<</Font<</F1 3 0 R>>>>/DA(/F1 0 Tf 0 g)>>',
        more: [
          '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Filled)/Rect[72 600 272 620]/AP<</N 101 0 R>>>>',
          look('Filled'),
          '<</Type/Annot/Subtype/Widget/FT/Btn/T(agree)/V/Yes/AS/Yes/Rect[72 560 92 580]/AP<</N<</Yes 103 0 R/Off 104 0 R>>>>>>',
          look('Ticked'),
          look('Unticked'),
        ],
      }),
    pages: ['One Filled Ticked'],
    gone: ['Unticked'],
  },
  {
    name: 'signed',
    bytes: () =>
      paperOf({
        pages: [{ content: line('One'), entries: '/Annots[100 0 R]' }],
        catalogue: '/AcroForm<</Fields[100 0 R]/SigFlags 3>>/Perms<</DocMDP 102 0 R>>',
        more: [
          '<</Type/Annot/Subtype/Widget/FT/Sig/T(signature)/V 102 0 R/Rect[72 600 272 620]/AP<</N 101 0 R>>/F 132>>',
          look('Signed'),
          `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 10]/Contents<${'00'.repeat(64)}>/Reason(Internal)>>`,
        ],
      }),
    pages: ['One Signed'],
    gone: ['Internal'],
  },
  {
    name: 'comments of readers',
    bytes: () =>
      paperOf({
        pages: [{ content: line('One'), entries: '/Annots[100 0 R 101 0 R]' }],
        more: [
          '<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(Internal)/Popup 101 0 R>>',
          '<</Type/Annot/Subtype/Popup/Rect[40 10 90 30]/Parent 100 0 R>>',
        ],
      }),
    pages: ['One'],
    gone: ['Internal'],
  },
  {
    name: 'a portfolio with scripts',
    bytes: () =>
      paperOf({
        pages: lines('One'),
        catalogue:
          '/Collection<</Type/Collection/View/D>>/Names<</EmbeddedFiles<</Names[(Internal)100 0 R]>>/JavaScript<</Names[(Internal)102 0 R]>>>>/OpenAction<</S/Launch/F(Internal.exe)>>',
        more: [
          '<</Type/Filespec/F(Internal.txt)/EF<</F 101 0 R>>>>',
          { dictionary: '<</Type/EmbeddedFile>>', content: 'Internal' },
          '<</S/JavaScript/JS(Internal)>>',
        ],
      }),
    pages: ['One'],
    gone: ['Internal'],
  },
];

const structure = (tag: string, mcid: number, more = '') =>
  `<</Type/StructElem/S/${tag}/P 100 0 R/Pg ${pageId(0)} 0 R/K ${mcid}${more}>>`;

const trees: readonly MadePaper[] = [
  {
    name: 'keys that stand twice in its parent tree',
    bytes: () =>
      paperOf({
        pages: ['One', 'Two'].map((text) => ({ content: tagged('P', 0, text), entries: '/StructParents 0' })),
        catalogue: isTagged,
        more: [
          '<</Type/StructTreeRoot/K[101 0 R 102 0 R]/ParentTree<</Nums[0[101 0 R]0[102 0 R]0[102 0 R]]>>>>',
          structure('P', 0),
          `<</Type/StructElem/S/P/P 100 0 R/Pg ${pageId(1)} 0 R/K 0>>`,
        ],
      }),
    pages: ['One', 'Two'],
    isTagged: true,
  },
  {
    name: 'types that mean one another',
    bytes: () =>
      paperOf({
        pages: [{ content: tagged('Body', 0, 'One'), entries: '/StructParents 0' }],
        catalogue: isTagged,
        more: [
          '<</Type/StructTreeRoot/K 101 0 R/RoleMap<</Body/Text/Text/Body/P/P>>/ParentTree<</Nums[0[101 0 R]]>>>>',
          structure('Body', 0),
        ],
      }),
    pages: ['One'],
    isTagged: true,
  },
  {
    name: 'elements that lead back to themselves',
    bytes: () =>
      paperOf({
        pages: [{ content: tagged('P', 0, 'One'), entries: '/StructParents 0' }],
        catalogue: isTagged,
        more: [
          '<</Type/StructTreeRoot/K 101 0 R>>',
          '<</S/Sect/P 100 0 R/K[102 0 R 101 0 R]>>',
          `<</S/P/P 101 0 R/Pg ${pageId(0)} 0 R/K[0 101 0 R]>>`,
        ],
      }),
    pages: ['One'],
    isTagged: true,
  },
  {
    name: 'names of PDF 2.0',
    bytes: () =>
      changed(
        paperOf({
          pages: [{ content: tagged('Title', 0, 'One'), entries: '/StructParents 0' }],
          catalogue: isTagged,
          more: [
            '<</Type/StructTreeRoot/K 101 0 R/Namespaces[102 0 R]/ParentTree<</Nums[0[101 0 R]]>>>>',
            structure('Title', 0, '/NS 102 0 R'),
            '<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>',
          ],
        }),
        '%PDF-1.7',
        '%PDF-2.0',
      ),
    pages: ['One'],
    isTagged: true,
  },
  {
    name: 'ten thousand objects on a page',
    bytes: () => {
      const count = 10_000;
      const pieces = Array.from(
        { length: count },
        (_, mcid) => `/Span <</MCID ${mcid}>> BDC 0 0 1 1 re f EMC`,
      );
      return paperOf({
        pages: [{ content: `${line('One')} ${pieces.join('\n')}`, entries: '/StructParents 0' }],
        catalogue: isTagged,
        more: [
          `<</Type/StructTreeRoot/K[${pieces.map((_, at) => `${101 + at} 0 R`).join(' ')}]>>`,
          ...pieces.map((_, at) => structure('Span', at)),
        ],
      });
    },
    pages: ['One'],
    isTagged: true,
  },
  {
    name: 'page trees in page trees',
    bytes: () =>
      fileOf([
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        {
          id: 2,
          content:
            '<</Type/Pages/Count 2/Kids[3 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
        },
        { id: 3, content: '<</Type/Pages/Parent 2 0 R/Count 2/Kids[4 0 R 5 0 R]/Rotate 90>>' },
        { id: 4, content: '<</Type/Page/Parent 3 0 R/Contents 7 0 R>>' },
        { id: 5, content: '<</Type/Pages/Parent 3 0 R/Count 1/Kids[6 0 R]>>' },
        { id: 6, content: '<</Type/Page/Parent 5 0 R/Contents 8 0 R>>' },
        ...['One', 'Two'].map((text, at) => {
          const bytes = deflateSync(Buffer.from(line(text, 300)));
          return { id: 7 + at, dictionary: `<</Filter/FlateDecode/Length ${bytes.length}>>`, bytes };
        }),
      ]),
    pages: ['One', 'Two'],
    size: [842, 595],
  },
];

const kids = (...ids: readonly number[]) => `/Kids[${ids.map((id) => `${id} 0 R`).join(' ')}]`;

const broken: readonly MadePaper[] = [
  {
    name: 'a table that leads nowhere',
    bytes: () => changed(paperOf({ pages: three }), /(?<=startxref\n)\d+/u, '99999'),
    pages: ['One', 'Two', 'Three'],
  },
  {
    name: 'no table',
    bytes: () => changed(paperOf({ pages: three }), /xref\n0 [\s\S]*?(?=trailer)/u, ''),
    pages: ['One', 'Two', 'Three'],
  },
  {
    name: 'wrong lengths',
    bytes: () => changed(paperOf({ pages: three }), /\/Length \d+/gu, '/Length 7'),
    pages: ['One', 'Two', 'Three'],
  },
  {
    name: 'a letter before it and after it',
    bytes: () =>
      Buffer.concat([Buffer.from('Dear clerk,\n\n'), paperOf({ pages: three }), Buffer.from('\nYours\n')]),
    pages: ['One', 'Two', 'Three'],
  },
];

export const refusedByHand: readonly RefusedPaper[] = [
  {
    name: 'a form that its own program makes pages of (XFA)',
    bytes: () =>
      paperOf({
        pages: lines('Please wait'),
        catalogue: '/NeedsRendering true/AcroForm<</Fields[]/XFA 100 0 R>>',
        more: [{ dictionary: '<<>>', content: '<template/>' }],
      }),
    why: 'paper-dynamic-form',
  },
  { name: 'no pages', bytes: () => paperOf({ pages: [] }), why: 'paper-no-pages' },
  {
    name: 'no pages, and counts five',
    bytes: () => paperOf({ pages: [], tree: '/Count 5' }),
    why: 'paper-unreadable',
  },
  {
    name: 'pages that lead back to each other',
    bytes: () => paperOf({ pages: lines('One'), tree: `/Count 2${kids(pageId(0), 2)}` }),
    why: 'paper-unreadable',
  },
  {
    name: 'cut off',
    bytes: () => {
      const whole = paperOf({ pages: three });
      return whole.subarray(0, whole.lastIndexOf('endobj'));
    },
    why: 'paper-unreadable',
  },
];

export const byHand: readonly MadePaper[] = [
  ...['1.0', '1.3', '1.4', '1.6', '2.0'].map(ofVersion),
  ...geometry,
  ...content,
  ...forms,
  ...trees,
  ...broken,
  {
    name: 'objects packed',
    bytes: () => packedFileOf(objectsOf({ pages: three })),
    pages: ['One', 'Two', 'Three'],
  },
  {
    name: 'a table of each kind (hybrid)',
    bytes: () => packedFileOf(objectsOf({ pages: three }), 'hybrid'),
    pages: ['One', 'Two', 'Three'],
  },
];
