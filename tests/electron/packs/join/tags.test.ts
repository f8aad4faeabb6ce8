// The structure trees of papers of every kind, joined: what poppler and the file itself say of them afterwards.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf } from './a-pack.ts';
import { isTagged, line, pageId, paperOf, tagged, type PageParts } from './a-paper.ts';
import { complaints, opened, plain, treeOf } from './look-at-join.ts';

const canLook = has('pdftotext') && has('qpdf') && has('pdfinfo');

interface Rest {
  readonly pages?: readonly PageParts[];
  readonly root?: string;
  readonly more?: readonly string[];
}

/** A paper whose tree has these elements, from object 101 on; its page has the pieces that they speak of. */
function withTags(elements: readonly string[], { pages, root = '/K 101 0 R', more = [] }: Rest = {}) {
  const spoken = new Set(elements.join(' ').match(/(?<=\/K[ [](?:\d )*)\d(?! \d R)(?=[ \]]|$)/gu));
  const content = ['Zero', 'One', 'Two']
    .map((word, mcid) => (spoken.has(String(mcid)) ? tagged('P', mcid, word, 700 - 50 * mcid) : ''))
    .join(' ');
  return paperOf({
    pages: pages ?? [{ content, entries: '/StructParents 0' }],
    catalogue: isTagged,
    more: [
      `<</Type/StructTreeRoot${root}>>`,
      ...elements.map((each) => `<</Type/StructElem/${each}>>`),
      ...more,
    ],
  });
}

const here = `/Pg ${pageId(0)} 0 R`;

async function lines(...papers: readonly Buffer[]): Promise<readonly string[]> {
  const placings = await Promise.all(papers.map(async (bytes) => ({ paper: await opened(bytes) })));
  const { bytes } = packOf(placings);
  expect(complaints(bytes)).toBe('');
  return treeOf(bytes).map((each) =>
    each
      .trim()
      .replaceAll('"', '')
      .replace(/ \((?:block|inline)\)$/u, ''),
  );
}

async function joinedText(...papers: readonly Buffer[]): Promise<string> {
  const placings = await Promise.all(papers.map(async (bytes) => ({ paper: await opened(bytes) })));
  return plain(packOf(placings).bytes);
}

describe.skipIf(!canLook)('types (pdftotext, qpdf, pdfinfo)', () => {
  it('that two papers mean differently are each resolved to the standard’s', async () => {
    const one = withTags([`S/Absatz${here}/K 0`], { root: '/K 101 0 R/RoleMap<</Absatz/P>>' });
    const two = withTags([`S/Absatz${here}/K 0`], {
      root: '/K 101 0 R/RoleMap<</Absatz/Zwischen/Zwischen/H1>>',
    });
    expect(await lines(one, two)).toEqual(['Document', 'Sect', 'P', 'Zero', 'Sect', 'H1', 'Zero']);
  });

  it('that lead round in a ring, or to nothing, keep their text', async () => {
    const paper = withTags([`S/Ring${here}/K 0`], { root: '/K 101 0 R/RoleMap<</Ring/Rang/Rang/Ring/P/P>>' });
    expect(await lines(paper)).toEqual(['Document', 'Sect', 'Span', 'Zero']);
    expect((await opened(paper)).gaps.map(({ what }) => what)).toContain('type without meaning');
  });

  it('of PDF 2.0 and of a namespace of one’s own become the nearest of 1.7', async () => {
    const paper = withTags(
      [
        'S/Document/NS 106 0 R/K[102 0 R 103 0 R 104 0 R]',
        `S/Title/NS 106 0 R${here}/K 0`,
        `S/MyNote/NS 105 0 R${here}/K 1`,
        `S/H2/NS 106 0 R${here}/K 2`,
      ],
      {
        root: '/K 101 0 R/Namespaces[105 0 R 106 0 R]',
        more: [
          '<</Type/Namespace/NS(urn:example)/RoleMapNS<</MyNote[/Aside 106 0 R]>>>>',
          '<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>',
        ],
      },
    );
    expect(await lines(paper)).toEqual(['Document', 'Sect', 'Sect', 'P', 'Zero', 'Div', 'One', 'H2', 'Two']);
  });
});

describe.skipIf(!canLook)('headings (pdftotext, qpdf, pdfinfo)', () => {
  const levels = async (...types: readonly string[]) => {
    const marks = types.map((type, index) => `S/${type}${here}/K ${index}`);
    const kids = types.map((_, index) => `${101 + index} 0 R`).join(' ');
    const content = types.map((_, index) => tagged('H', index, `x${index}`, 700 - 20 * index)).join(' ');
    const paper = withTags(marks, { root: `/K[${kids}]`, pages: [{ content, entries: '/StructParents 0' }] });
    return (await lines(paper)).filter((each) => /^H\d?$/u.test(each));
  };

  it('that skip no level stay as their author gave them', async () => {
    expect(await levels('H1', 'H2', 'H3', 'H1', 'H2')).toEqual(['H1', 'H2', 'H3', 'H1', 'H2']);
    expect(await levels('H2', 'H3', 'H1')).toEqual(['H2', 'H3', 'H1']);
  });

  it('that skip one are drawn together, each under what it was under', async () => {
    expect(await levels('H1', 'H3', 'H3', 'H4', 'H2')).toEqual(['H1', 'H2', 'H2', 'H3', 'H2']);
    expect(await levels('H3', 'H5', 'H3')).toEqual(['H1', 'H2', 'H1']);
  });

  it('without a level get the one they stand at', async () => {
    const paper = withTags([
      'S/Sect/K[102 0 R 103 0 R]',
      `S/H${here}/K 0`,
      'S/Sect/K[104 0 R]',
      `S/H${here}/K 1`,
    ]);
    expect((await lines(paper)).filter((each) => /^H\d?$/u.test(each))).toEqual(['H1', 'H2']);
  });
});

describe.skipIf(!canLook)('names (pdftotext, qpdf, pdfinfo)', () => {
  const table = (word: string) =>
    withTags(
      [
        'S/Table/K[102 0 R 104 0 R]',
        'S/TR/K 103 0 R',
        `S/TH/ID(th1)/C/head${here}/K 0`,
        'S/TR/K 105 0 R',
        `S/TD/A<</O/Table/Headers[(th1)(gone)]>>${here}/K 1`,
      ],
      {
        root: `/K 101 0 R/ClassMap<</head<</O/Layout/TextAlign/${word}>>>>/IDTree<</Names[(th1)103 0 R]>>`,
      },
    );

  it('of cells and classes are each paper’s own, and lead to its own', async () => {
    const text = await joinedText(table('Center'), table('End'));
    for (const [prefix, align] of [
      ['p1-', 'Center'],
      ['p2-', 'End'],
    ] as const) {
      expect(text).toMatch(new RegExp(String.raw`/ID \(${prefix}th1\)`, 'u'));
      expect(text).toMatch(new RegExp(String.raw`/Headers \[\s+\(${prefix}th1\)\s+\]`, 'u'));
      expect(text).toMatch(new RegExp(String.raw`/${prefix}head <<[^>]*/TextAlign /${align}`, 'u'));
    }
    expect(text).not.toContain('gone');
  });

  it('that are bytes stay bytes', async () => {
    const paper = withTags([
      'S/TR/K[102 0 R 103 0 R]',
      `S/TH/ID<FE00FF>${here}/K 0`,
      `S/TD/A<</O/Table/Headers[<FE00FF>]>>${here}/K 1`,
    ]);
    const { joined } = packOf([{ paper: await opened(paper) }]);
    expect(joined[0]?.ids.map(([id]) => id)).toEqual(['p1-\u00FE\u0000\u00FF']);
  });

  it('are given to notes that have none', async () => {
    const { joined } = packOf([{ paper: await opened(withTags([`S/Note${here}/K 0`])) }]);
    expect(joined[0]?.ids).toHaveLength(1);
  });
});

describe.skipIf(!canLook)('damaged tags (pdftotext, qpdf, pdfinfo)', () => {
  const twice = ['First', 'Second', 'Third'].map((text, page) => ({
    content: tagged('P', 0, text),
    entries: `/StructParents ${page === 1 ? 0 : page}`,
  }));

  it('are put right where there is one way to', async () => {
    const paper = withTags(
      [
        'S/Document/K[102 0 R 103 0 R 104 0 R 102 0 R]',
        `S/P/K<</Type/MCR/MCID 0/Pg ${pageId(2)} 0 R>>`,
        `S/P${here}/K 0`,
        'S/P/K 0',
      ],
      {
        pages: twice,
        root: '/K 101 0 R/ParentTree 105 0 R',
        more: ['<</Nums[2[103 0 R]0[103 0 R]2[102 0 R]]>>'],
      },
    );
    expect(await lines(paper)).toEqual([
      'Document',
      'Sect',
      'Sect',
      'P',
      'First',
      'P',
      'Second',
      'P',
      'Third',
    ]);
  });

  it('that can’t be are left out, and the paper says so', async () => {
    const paper = await opened(withTags(['S/P/K 7'], {}));
    expect(paper.isTagged).toBe(false);
    expect(paper.gaps.map(({ what }) => what)).toContain('damaged tags');
  });

  it('that lead round in a ring end', async () => {
    const paper = withTags(['S/Sect/K[102 0 R]', `S/Sect${here}/K[0 101 0 R]`]);
    expect(await lines(paper)).toEqual(['Document', 'Sect', 'Sect', 'Sect', 'Zero']);
  });

  it('of pages that are no longer there are left out with their words', async () => {
    const paper = withTags(
      [
        'S/Document/K[102 0 R 103 0 R]',
        `S/P${here}/K[0 1 2]`,
        'S/Figure/Alt(Of a page taken out)/Pg 104 0 R/K 0',
      ],
      { more: ['<</Type/Page/MediaBox[0 0 9 9]>>'] },
    );
    expect(await joinedText(paper)).not.toContain('taken out');
  });
});

describe.skipIf(!canLook)('content (pdftotext, qpdf, pdfinfo)', () => {
  it('in a form drawn on the page keeps its element', async () => {
    const form = tagged('P', 0, 'Inside');
    const bytes = paperOf({
      pages: [
        {
          content: `${tagged('H1', 0, 'Above')} /Fm Do`,
          entries: '/StructParents 0',
          resources: '/XObject<</Fm 104 0 R>>',
        },
      ],
      catalogue: isTagged,
      more: [
        '<</Type/StructTreeRoot/K 101 0 R>>',
        '<</Type/StructElem/S/Document/K[102 0 R 103 0 R]>>',
        `<</Type/StructElem/S/H1${here}/K 0>>`,
        `<</Type/StructElem/S/P/K<</Type/MCR${here}/Stm 104 0 R/MCID 0>>>>`,
        {
          dictionary:
            '<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/StructParents 1/Resources<</Font<</F1 3 0 R>>>>>>',
          content: form,
        },
      ],
    });
    const paper = await opened(bytes);
    expect(paper.gaps.map(({ what }) => what)).toEqual(['font not embedded']);
    const { joined, bytes: pack } = packOf([{ paper }]);
    expect(joined[0]?.parents.map(([key]) => key)).toEqual([0, 1]);
    expect(plain(pack)).toMatch(/\/StructParents 1/u);
    expect(complaints(pack)).toBe('');
  });

  it('outside of tags is told, and stays as it is', async () => {
    const paper = await opened(
      withTags([`S/P${here}/K 0`], {
        pages: [{ content: `${tagged('P', 0, 'In')} ${line('Out', 500)}`, entries: '/StructParents 0' }],
      }),
    );
    expect(paper.gaps).toContainEqual({ what: 'content without tag', pages: [0], count: 1 });
  });

  it('keeps what is said of it, and each part its language', async () => {
    const text = await joinedText(
      withTags([
        'S/Document/K[102 0 R 103 0 R]',
        `S/P/Lang(cy)/ActualText(Un)/E(Dau)/T(Tri)${here}/K[0 1]`,
        `S/Figure/Alt<FEFF0041>${here}/K 2`,
      ]),
    );
    for (const part of ['/Lang (cy)', '/ActualText (Un)', '/E (Dau)', '/T (Tri)', '/Lang (en-GB)'])
      expect(text).toContain(part);
    expect(text).toMatch(/\/Alt (?:\(A\)|<feff0041>)/u);
  });
});
