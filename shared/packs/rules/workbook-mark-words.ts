// What a pack's workbook adds to a name or a heading. Imports know such cells again by it, without the rest of the catalogue.

import type { Words } from '../../language/words.ts';

export const workbookMarkWords = {
  /** Of the row of what a heading states beyond those under it. */
  'pack.not-in-headings': [
    '{{heading}}: not in the headings under it',
    '{{heading}}: heb fod yn y penawdau oddi tano',
  ],
  /** Of the column of bounds beside a column of numbers. */
  'pack.bound-of': ['{{heading}}: word with the figure', '{{heading}}: gair gyda’r ffigur'],
} as const satisfies Words;

/** Behind the name or the heading, in each language a pack can be in. */
export function marksOf(key: keyof typeof workbookMarkWords): readonly string[] {
  return workbookMarkWords[key].map((words) => words.replace('{{heading}}', ''));
}
