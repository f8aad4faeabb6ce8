// Names of budget headings with a number in brackets behind them: the mark of a note, or the first of several so called.

import { describe, expect, it } from 'vitest';
import { aRegisterOfMeasures, onlyTable } from '../an-import.ts';
import { aWorkbook } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const budget = (name: string) =>
  aWorkbook({
    rows: [
      ['Budget 2024/25'],
      ['Heading', 'Budget', 'Actual'],
      ['Staff', 96_000, 31_500],
      [name, 18_500, 4_210],
    ],
  });

describe('a number in brackets behind the name of a new budget heading', () => {
  it.each(['Parks (1)', 'Parks (12)', 'Parks (a)', 'Parks & open spaces (NDR) (2)'])(
    'is asked about, and nothing is written of it unasked: “%s”',
    async (name) => {
      const path = await budget(name);
      const { written, reasons } = await read(path);
      expect(written).toEqual(['Staff 2024/25 budget £96,000', 'Staff 2024/25 actual £31,500']);
      expect(reasons).toEqual([expect.stringContaining(`“${name}”`), expect.stringContaining(`“${name}”`)]);
      const { labels } = await onlyTable(path, aRegisterOfMeasures());
      const asked = labels.find(({ label }) => label === name);
      const unmarked = name.replace(/ \([^()]*\)$/u, '');
      expect(asked?.choices.map((choice) => choice.name)).toEqual([unmarked, name]);
    },
  );

  it.each(['Parks (net)', 'Schools (2025)', 'Phase 1', 'Parks [1]'])(
    'is something else: “%s”',
    async (name) => {
      const { written, reasons } = await read(await budget(name));
      expect({ count: written.length, reasons }).toEqual({ count: 4, reasons: [] });
    },
  );
});
