// Papers as word processors and typesetters write them, written out by hand with made-up words: their roles, their furniture, their names.

import { isTagged, line, objectsOf, pageId, paperOf } from '../a-paper.ts';
import type { MadePaper } from './a-maker.ts';
import { packedFileOf } from './packed-file.ts';

const roles =
  '/RoleMap<</Footnote/Note/Endnote/Note/Textbox/Sect/Header/Sect/Footer/Sect/InlineShape/Sect/Annotation/Sect/Artifact/Sect/Workbook/Document/Worksheet/Part/Slide/Part/Chart/Sect/Diagram/Figure>>';

interface Tag {
  readonly type: string;
  readonly more?: string;
  readonly kids: readonly (Tag | number)[];
}

const cell = (type: 'TH' | 'TD', mcid: number): Tag => ({
  type,
  more: type === 'TH' ? '/A<</O/Table/Scope/Column>>' : '',
  kids: [{ type: 'P', kids: [mcid] }],
});

/** Of a page with a heading, a list, a table, a text box and a note. */
const document: Tag = {
  type: 'Document',
  kids: [
    { type: 'H1', kids: [0] },
    {
      type: 'L',
      more: '/A<</O/List/ListNumbering/Disc>>',
      kids: [
        {
          type: 'LI',
          kids: [
            { type: 'Lbl', kids: [1] },
            { type: 'LBody', kids: [2] },
          ],
        },
      ],
    },
    {
      type: 'Table',
      kids: [
        { type: 'TR', kids: [cell('TH', 3), cell('TH', 4)] },
        { type: 'TR', kids: [cell('TD', 5), cell('TD', 6)] },
      ],
    },
    { type: 'Textbox', kids: [{ type: 'P', kids: [7] }] },
    { type: 'Footnote', more: '/ID(note)', kids: [{ type: 'P', kids: [8] }] },
  ],
};

/** Each as an object, numbered from 101 as they stand; the first is the top. */
function elementsOf(top: Tag): { readonly elements: readonly string[]; readonly owners: readonly number[] } {
  const elements: string[] = [];
  const owners: number[] = [];
  const write = (tag: Tag, parent: number): number => {
    const id = 101 + elements.length;
    elements.push('');
    const kids = tag.kids.map((kid) => {
      if (typeof kid === 'number') {
        owners[kid] = id;
        return String(kid);
      }
      return `${write(kid, id)} 0 R`;
    });
    elements[id - 101] =
      `<</Type/StructElem/S/${tag.type}/P ${parent} 0 R/Pg ${pageId(0)} 0 R/K[${kids.join(' ')}]${tag.more ?? ''}>>`;
    return id;
  };
  write(top, 100);
  return { elements, owners };
}

const words = ['Heading', 'Bullet', 'Item', 'Name', 'Count', 'Alpha', '12', 'Boxed', 'Noted'];
const spoken = ['H1', 'Lbl', 'LBody', 'P', 'P', 'P', 'P', 'P', 'P'];

function wordParts() {
  const { elements, owners } = elementsOf(document);
  const drawn = words.map(
    (text, at) => `/${spoken[at] ?? 'P'} <</MCID ${at}>> BDC q ${line(text, 700 - at * 30)} Q EMC`,
  );
  const foot = `/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC ${line('Page', 40)} EMC`;
  return {
    pages: [
      {
        content: [...drawn, foot].join('\n'),
        entries: '/StructParents 0/Tabs/S/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>',
      },
    ],
    catalogue: `${isTagged}/ViewerPreferences<</DisplayDocTitle true>>`,
    more: [
      `<</Type/StructTreeRoot${roles}/K 101 0 R/ParentTreeNextKey 1/ParentTree<</Nums[0[${owners.map((id) => `${id} 0 R`).join(' ')}]]>>>>`,
      ...elements,
    ],
  };
}

const all = `${words.join(' ')} Page`;

/** Two pages with links by name, bookmarks that close a ring, and pages called i and 1. */
const typeset = {
  pages: ['One', 'Two'].map((text, page) => ({
    content: line(text),
    entries: page === 0 ? '/Annots[103 0 R]' : '',
  })),
  catalogue:
    '/Outlines 101 0 R/Names<</Dests 100 0 R>>/PageLabels<</Nums[0<</S/r>>1<</S/D>>]>>/OpenAction<</S/GoTo/D(section.1)>>',
  more: [
    `<</Names[(section.1)<</D[${pageId(1)} 0 R/XYZ 72 700 null]>>]>>`,
    '<</Type/Outlines/First 102 0 R/Last 102 0 R/Count 1>>',
    `<</Title<FEFF00530065006300740069006F006E>/Parent 101 0 R/A<</S/GoTo/D(section.1)>>/Next 102 0 R>>`,
    '<</Type/Annot/Subtype/Link/Rect[72 690 120 712]/Border[0 0 0]/A<</S/GoTo/D(section.1)>>>>',
  ],
};

export const asWordWrites: readonly MadePaper[] = [
  { name: 'as a word processor tags it', bytes: () => paperOf(wordParts()), pages: [all], isTagged: true },
  {
    name: 'as a word processor packs it',
    bytes: () => packedFileOf(objectsOf(wordParts())),
    pages: [all],
    isTagged: true,
  },
  { name: 'as a typesetter writes it', bytes: () => paperOf(typeset), pages: ['One', 'Two'] },
  {
    name: 'as a typesetter packs it',
    bytes: () => packedFileOf(objectsOf(typeset)),
    pages: ['One', 'Two'],
  },
];
