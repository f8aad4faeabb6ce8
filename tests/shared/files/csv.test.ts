// A table as comma-separated values: what a spreadsheet reads is what was shown, and nothing in it is a formula.

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../shared/files/rules/csv.ts';

function rowOf(...cells: string[]): string {
  return csvOf([cells]).replace('\uFEFF', '');
}

describe('a table as CSV', () => {
  it('begins with a byte order mark, and ends each line as RFC 4180 says', () => {
    expect(
      csvOf([
        ['Ref', 'Activity'],
        ['1.1', 'Listen'],
      ]),
    ).toBe('\uFEFFRef,Activity\r\n1.1,Listen\r\n');
  });

  it('puts quotes around a comma, a quote and a new line, and doubles quotes', () => {
    expect(rowOf('a, b', 'the “lab”', 'the "lab"', 'two\nlines')).toBe(
      '"a, b",the “lab”,"the ""lab""","two\nlines"\r\n',
    );
  });

  it.each([
    '=HYPERLINK("https://example.org","Pay")',
    '+44 20 7946 0000',
    '-1+cmd|’/c calc’!A1',
    '@SUM(A1:A9)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('makes %j harmless', (text) => {
    const [read] = parse(rowOf(text), { relax_column_count: true })[0] ?? [];
    expect(read).toBe(`'${text}`);
  });

  it.each(['-5', '-1,234.50', '-0.5', '-5%', '-£1,234', '-12345678'])(
    'leaves the amount %s a number',
    (text) => {
      expect(parse(rowOf(text))).toEqual([[text]]);
    },
  );

  it.each(['-', '--', '- a list', '-5 and more', '-5+3', '-1,234.50=2', '-A1', '-£'])(
    'takes %j for no plain amount',
    (text) => {
      expect(parse(rowOf(text))).toEqual([[`'${text}`]]);
    },
  );

  it('is read back as it was written, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (lines) => {
          const read = parse(csvOf(lines), { bom: true, record_delimiter: '\r\n' });
          const plain = (text: string) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '');
          expect(read.map((line) => line.map(plain))).toEqual(lines.map((line) => line.map(plain)));
        },
      ),
    );
  });

  it('never begins a cell with what begins a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '@', '\t', '\r', '-x', ' ='), fc.string(), (first, rest) => {
        const [read = ''] = parse(rowOf(`${first}${rest}`), { record_delimiter: '\r\n' })[0] ?? [];
        expect(read[0]).toBe("'");
      }),
    );
  });
});
