// Numbers and days as spreadsheets store them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsFrom } from '../../../../../electron/imports/spreadsheet/read/cells.ts';
import { dateOfSerial } from '../../../../../electron/imports/spreadsheet/read/number-format.ts';

describe('numbers and dates', () => {
  it('a stored float gives the digits it was typed with', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (units, places) => {
          const typed = units / 10 ** places;
          const digits = digitsFrom(String(typed)) ?? '';
          expect(Number(digits)).toBe(typed);
          expect(digits).toMatch(/^-?\d+(\.\d{1,9})?$/u);
        },
      ),
    );
  });

  it('every serial day of Excel is the day after the one before, in either system', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_950_000 }), (serial) => {
        const days = (system: 1900 | 1904) =>
          [serial, serial + 1].map((each) => Date.parse(dateOfSerial(each, system) ?? ''));
        for (const system of [1900, 1904] as const) {
          const [first = 0, second = 0] = days(system);
          expect(second - first).toBe(86_400_000);
        }
        expect(dateOfSerial(serial, 1904)).toBe(dateOfSerial(serial + 1_462, 1900));
      }),
    );
    expect(dateOfSerial(1, 1900)).toBe('1900-01-01');
    expect(dateOfSerial(59, 1900)).toBe('1900-02-28');
    expect(dateOfSerial(60, 1900)).toBeUndefined();
    expect(dateOfSerial(45_504, 1900)).toBe('2024-07-31');
  });
});
