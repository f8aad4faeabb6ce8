// Where a figure was read, as data, and as each language says it.

import { describe, expect, it } from 'vitest';
import { sayLocation, sayProvenance } from '../../../shared/files/rules/provenance.ts';
import { provenance, type Provenance } from '../../../shared/kernel/provenance.ts';
import { speak } from '../../../shared/language/speak.ts';

const inCell: Provenance = { file: 'q2-finance.xlsx', sheet: 'Budget', cell: 'C5' };

describe('a provenance', () => {
  const said: readonly (readonly [Provenance, english: string, welsh: string])[] = [
    [inCell, 'q2-finance.xlsx, Budget!C5', 'q2-finance.xlsx, Budget!C5'],
    [
      { ...inCell, replaced: true },
      'q2-finance.xlsx, Budget!C5 (another value was written in its place)',
      'q2-finance.xlsx, Budget!C5 (ysgrifennwyd gwerth arall yn ei lle)',
    ],
    [
      { file: 'Strategy.docx', at: { table: 2, row: 3, column: 4 } },
      'Strategy.docx, table 2, row 3, column 4',
      'Strategy.docx, tabl 2, rhes 3, colofn 4',
    ],
    [
      { file: 'strategy.txt', at: { table: 2, row: 3, column: 4, line: 17 } },
      'strategy.txt, table 2, row 3, column 4 (line 17)',
      'strategy.txt, tabl 2, rhes 3, colofn 4 (llinell 17)',
    ],
    [
      { file: 'Strategy.docx', at: { table: 2, row: 3 } },
      'Strategy.docx, table 2, row 3',
      'Strategy.docx, tabl 2, rhes 3',
    ],
    [{ file: 'Strategy.docx', at: { table: 2 } }, 'Strategy.docx, table 2', 'Strategy.docx, tabl 2'],
    [
      { file: 'Strategy.docx', at: { paragraph: 12 } },
      'Strategy.docx, paragraph 12',
      'Strategy.docx, paragraff 12',
    ],
    [{ file: 'strategy.txt', at: { line: 7 } }, 'strategy.txt, line 7', 'strategy.txt, llinell 7'],
    [
      { file: 'Strategy.docx', at: { footnote: 1 } },
      'Strategy.docx, footnote 1',
      'Strategy.docx, troednodyn 1',
    ],
  ];
  for (const [from, english, welsh] of said) {
    it(`is said as “${english}”`, () => {
      expect(provenance.parse(from)).toEqual(from);
      expect(speak('en', sayProvenance(from))).toBe(english);
      expect(speak('cy', sayProvenance(from))).toBe(welsh);
    });
  }

  it('within its file leaves the file out', () => {
    expect(speak('en', sayLocation(inCell))).toBe('Budget!C5');
  });

  it('isn’t text, and names one location in one kind of file', () => {
    for (const other of [
      'q2-finance.xlsx, Budget!C5',
      { file: 'q2-finance.xlsx' },
      { file: 'q2-finance.xlsx', sheet: 'Budget' },
      { ...inCell, at: { paragraph: 1 } },
      { ...inCell, replaced: false },
      { file: 'Strategy.docx', at: { paragraph: 0 } },
      { file: 'Strategy.docx', at: { paragraph: 1, table: 1 } },
    ])
      expect(provenance.safeParse(other).success).toBe(false);
  });
});
