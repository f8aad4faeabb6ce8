// An attached PDF among the pages of a pack: where its pages stand, its tags, its links.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf } from './a-pack.ts';
import { isTagged, line, pageId, paperOf, tagged } from './a-paper.ts';
import { asked, complaints, opened, plain, treeOf, wordsOf } from './look-at-join.ts';

const canLook = has('pdftotext') && has('qpdf') && has('pdfinfo');

/** Where each word stands: from the top left corner, in points. */
function placesOf(bytes: Uint8Array) {
  const found = asked(bytes, 'pdftotext', '-cropbox', '-bbox', 'FILE', '-').matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu,
  );
  return new Map(
    [...found].map(([, left, top, right, bottom, word]) => [
      word ?? '',
      [left, top, right, bottom].map(Number),
    ]),
  );
}

describe.skipIf(!canLook)('a page (pdftotext, qpdf, pdfinfo)', () => {
  const geometries = [
    ['lies', '/MediaBox[0 0 842 595]', [842, 595]],
    ['is turned', '/MediaBox[0 0 595 842]/Rotate 90', [842, 595]],
    ['is turned upside down', '/MediaBox[0 0 595 842]/Rotate 180', [595, 842]],
    ['is turned back', '/MediaBox[0 0 595 842]/Rotate -90', [842, 595]],
    ['is cropped', '/MediaBox[0 0 700 900]/CropBox[50 50 645 892]', [595, 842]],
    ['begins elsewhere', '/MediaBox[-100 -200 495 642]', [595, 842]],
    ['has large units', '/MediaBox[0 0 298 421]/UserUnit 2', [596, 842]],
    [
      'is cropped, turned and begins elsewhere',
      '/MediaBox[-50 -50 700 900]/CropBox[20 30 620 830]/Rotate 270',
      [800, 600],
    ],
  ] as const;

  it.each(geometries)('that %s stands as it is seen', async (_, entries, [width, height]) => {
    const bytes = paperOf({ pages: [{ content: line('Here', 400), entries }] });
    const paper = await opened(bytes);
    expect(paper.pages).toEqual([{ width, height }]);
    const whole = packOf([{ paper }]).bytes;
    const half = packOf([{ paper, scale: 0.5, left: 100, bottom: 50, isStamped: true }]).bytes;
    expect(complaints(whole)).toBe('');
    // poppler gives words without large units, in points of the page's own.
    const unit = entries.includes('UserUnit') ? 2 : 1;
    const own = (placesOf(bytes).get('Here') ?? []).map((each) => each * unit);
    const there = placesOf(whole).get('Here') ?? [];
    const halved = placesOf(half).get('Here') ?? [];
    expect(there).toHaveLength(4);
    there.forEach((each, at) => expect(Math.abs(each - (own[at] ?? 0))).toBeLessThan(0.5));
    const [left = 0, top = 0] = own;
    expect(Math.abs((halved[0] ?? 0) - (100 + left / 2))).toBeLessThan(0.5);
    expect(Math.abs((halved[1] ?? 0) - (height - 50 - height / 2 + top / 2))).toBeLessThan(0.5);
  });

  it('has what it inherits', async () => {
    const tree = `/Count 1/MediaBox[0 0 300 400]/Resources<</Font<</F2 3 0 R>>>>/Kids[100 0 R]`;
    const more = [
      `<</Type/Page/Parent 2 0 R/Contents 101 0 R>>`,
      { dictionary: '<<>>', content: 'BT /F2 9 Tf 20 20 Td (Inherited) Tj ET' },
    ];
    const paper = await opened(paperOf({ pages: [], tree, more }));
    expect(paper.pages).toEqual([{ width: 300, height: 400 }]);
    expect(wordsOf(packOf([{ paper }]).bytes)).toEqual(['Inherited']);
  });

  it('that leaves things open or closes what isn’t, doesn’t move the stamp', async () => {
    const content = `Q Q q 5 0 0 5 0 0 cm q ${line('Open', 100)} BT /F1 8 Tf EMC /Span BMC (unfinished`;
    const paper = await opened(paperOf({ pages: [{ content }] }));
    const { bytes } = packOf([{ paper, isStamped: true }]);
    expect(complaints(bytes)).toBe('');
    const words = wordsOf(bytes);
    expect(words).toEqual(['Open']);
    const streams = plain(bytes);
    expect(streams).toMatch(/ET EMC Q Q\s+Q\s+\/Artifact BMC q \/PackStamp Do Q EMC/u);
  });
});

const tree = [
  '<</Type/StructTreeRoot/K 101 0 R/ParentTree 102 0 R/RoleMap<</Absatz/P/P/P>>>>',
  '<</Type/StructElem/S/Document/P 100 0 R/K[103 0 R 104 0 R 105 0 R]>>',
  `<</Nums[0[103 0 R 104 0 R] 1[105 0 R] 2 105 0 R]>>`,
  `<</Type/StructElem/S/H1/P 101 0 R/Pg ${pageId(0)} 0 R/K 0>>`,
  `<</Type/StructElem/S/Absatz/P 101 0 R/K[<</Type/MCR/Pg ${pageId(0)} 0 R/MCID 1>>]>>`,
  `<</Type/StructElem/S/Link/P 101 0 R/Pg ${pageId(1)} 0 R/K[0<</Type/OBJR/Obj 106 0 R>>]>>`,
  `<</Type/Annot/Subtype/Link/Rect[72 690 200 712]/Dest[${pageId(0)} 0 R/XYZ 0 800 0]/StructParent 2/Contents(Back)>>`,
];

const twoPages = (name: string) =>
  paperOf({
    pages: [
      {
        content: `${tagged('H1', 0, `${name}Heading`)} ${tagged('P', 1, `${name}Text`, 600)}`,
        entries: '/StructParents 0',
      },
      { content: tagged('Link', 0, `${name}Link`), entries: '/StructParents 1/Annots[106 0 R]' },
    ],
    catalogue: isTagged,
    more: tree,
  });

describe.skipIf(!canLook)('tags (pdftotext, qpdf, pdfinfo)', () => {
  it('of two papers with the same keys and numbers stay each paper’s own', async () => {
    const [one, other] = [await opened(twoPages('One')), await opened(twoPages('Other'))];
    expect([one.isTagged, one.language]).toEqual([true, 'en-GB']);
    expect(one.gaps.map(({ what }) => what)).toEqual(['font not embedded']);
    const { bytes, joined } = packOf([{ paper: one, isStamped: true }, { paper: other }]);
    expect(complaints(bytes)).toBe('');
    expect(treeOf(bytes).map((each) => each.trim().replaceAll('"', ''))).toEqual([
      'Document',
      ...['One', 'Other'].flatMap((name) => [
        'Sect',
        'Sect',
        'H1 (block)',
        `${name}Heading`,
        'P (block)',
        `${name}Text`,
        'Link (inline)',
        `${name}Link`,
        expect.stringContaining('Object'),
      ]),
    ]);
    expect(joined.map(({ parents }) => parents.map(([key]) => key))).toEqual([
      [0, 1, 4],
      [2, 3, 5],
    ]);
  });

  it('of a paper without any stay out, and its text stays', async () => {
    const paper = await opened(paperOf({ pages: [{ content: line('Bare') }] }));
    expect(paper.isTagged).toBe(false);
    expect(paper.gaps.map(({ what }) => what)).toContain('not tagged');
    const { bytes, joined } = packOf([{ paper }]);
    expect([joined[0]?.kids, joined[0]?.parents]).toEqual([[], []]);
    expect(wordsOf(bytes)).toEqual(['Bare']);
  });
});
