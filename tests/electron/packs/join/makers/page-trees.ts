// Papers whose page tree (ISO 32000-1, 7.7.3) is written as few programs write it, or lacks what it speaks of.

import type { JoinedObject } from '../../../../../electron/packs/join/join-paper.ts';
import { fileOf } from '../a-pack.ts';
import { line } from '../a-paper.ts';
import type { MadePaper, RefusedPaper } from './a-maker.ts';

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

function page(contents: number, type = '/Type/Page'): string {
  return `<<${type}/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 9 0 R>>>>/Contents ${contents} 0 R>>`;
}

function streamOf(id: number, text: string): JoinedObject {
  const bytes = Buffer.from(line(text));
  return { id, dictionary: `<</Length ${bytes.length}>>`, bytes };
}

/** Objects 3 and 4 are its pages. */
function paperOfTree(tree: string, more: readonly JoinedObject[] = [], pages = [page(6), page(7)]): Buffer {
  return fileOf([
    { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
    { id: 2, content: `<</Type/Pages${tree}>>` },
    ...pages.map((content, at) => ({ id: 3 + at, content })),
    streamOf(6, 'One'),
    streamOf(7, 'Two'),
    { id: 9, content: font },
    ...more,
  ]);
}

export const pageTrees: readonly MadePaper[] = [
  {
    name: 'a page that stands in the tree itself',
    bytes: () => paperOfTree(`/Count 2/Kids[${page(6)} 4 0 R]`),
    pages: ['One', 'Two'],
  },
  {
    name: 'one page twice',
    bytes: () => paperOfTree('/Count 3/Kids[3 0 R 4 0 R 3 0 R]'),
    pages: ['One', 'Two', 'One'],
  },
  {
    name: 'pages that don’t say that they are',
    bytes: () => paperOfTree('/Count 2/Kids[3 0 R 4 0 R]', [], [page(6, ''), page(7, '')]),
    pages: ['One', 'Two'],
  },
  {
    name: 'a part of the tree without pages',
    bytes: () =>
      paperOfTree('/Count 2/Kids[3 0 R 8 0 R 4 0 R]', [
        { id: 8, content: '<</Type/Pages/Parent 2 0 R/Count 0/Kids[]>>' },
      ]),
    pages: ['One', 'Two'],
  },
];

const lacking = '/Kids[3 0 R 5 0 R 4 0 R]';

export const refusedPageTrees: readonly RefusedPaper[] = [
  {
    name: 'a page that isn’t there',
    bytes: () => paperOfTree(`/Count 3${lacking}`),
    why: 'paper-unreadable',
  },
  {
    name: 'a page that isn’t there, counted elsewhere',
    bytes: () => paperOfTree(`/Count 8 0 R${lacking}`, [{ id: 8, content: '3' }]),
    why: 'paper-unreadable',
  },
  {
    name: 'a page that isn’t there, and not counted',
    bytes: () => paperOfTree(`/Count 2${lacking}`),
    why: 'paper-unreadable',
  },
  {
    name: 'a page that isn’t there, without count',
    bytes: () => paperOfTree(lacking),
    why: 'paper-unreadable',
  },
  {
    name: 'parts of the tree that lead back to each other',
    bytes: () =>
      paperOfTree('/Count 2/Kids[3 0 R 8 0 R]', [
        { id: 8, content: '<</Type/Pages/Parent 2 0 R/Count 1/Kids[10 0 R]>>' },
        { id: 10, content: '<</Type/Pages/Parent 8 0 R/Count 1/Kids[8 0 R]>>' },
      ]),
    why: 'paper-unreadable',
  },
];
