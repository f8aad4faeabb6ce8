// The unit of a table's figures, said above it or above its columns.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type CellContent } from './a-document.ts';

async function under(...rows: readonly (readonly CellContent[])[]) {
  const { objectives, notUnderstood } = await findingsOf({ heading: 'Objective 1: Parks' }, { table: rows });
  return {
    measures: objectives.flatMap(({ measures }) => measures),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a table', () => {
  it('may say the unit of each column, in full', async () => {
    const { measures } = await under(
      ['Measure', '2023 (£000)', '2024 (£m)', '2025 target (£000)'],
      ['Income', '50', '60', 'over 70'],
    );
    expect(measures.map((each) => each.unit)).toEqual(['money']);
    expect(measures[0]?.figures.map(({ value }) => value.written)).toEqual([
      '£50,000',
      '£60,000,000',
      'over £70,000',
    ]);
  });

  it.each(['Mewn miloedd o bunnoedd', 'Pob ffigur mewn £000', '£ (thousands)'])(
    'may say the unit of all in other words: “%s”',
    async (unit) => {
      const { measures } = await under([{ text: unit, span: 2 }], ['Measure', '2023'], ['Income', '50']);
      expect(measures[0]?.figures[0]?.value).toMatchObject({
        quantity: { unit: 'money', pence: 5_000_000 },
        written: '£50,000',
      });
    },
  );

  it.each(['All figures in £000 except rents', 'Amounts in £000 and £m'])(
    'keeps bare numbers in their words where its unit can be understood in several ways: “%s”',
    async (unit) => {
      const { measures, listed } = await under(
        [{ text: unit, span: 3 }],
        ['Measure', '2023', '2024'],
        ['Income', '50', '£60k'],
      );
      expect(measures[0]?.figures.map(({ value }) => [value.kind, value.written])).toEqual([
        ['not understood', '50'],
        ['exact', '£60k'],
      ]);
      expect(listed).toEqual([unit, '50']);
    },
  );
});
