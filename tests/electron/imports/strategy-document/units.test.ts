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

  it('below £m keeps numbers of things, and amounts in full, in their words, and shares are shares', async () => {
    const { measures, listed } = await under(
      ['Measure (£m)', '2023', '2024'],
      ['Income', '1.2', '1.3'],
      ['Reserves', '250,000', '260,000'],
      ['Staff (FTE)', '12', '13'],
      ['Grant share %', '40', '41'],
    );
    expect(
      measures.map((each) => each.figures.map(({ value }) => [value.kind, value.written]).flat()),
    ).toEqual([
      ['exact', '£1,200,000', 'exact', '£1,300,000'],
      ['not understood', '250,000', 'not understood', '260,000'],
      ['not understood', '12', 'not understood', '13'],
      ['exact', '40%', 'exact', '41%'],
    ]);
    expect(listed).toEqual(['250,000', '260,000', '12', '13']);
  });

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

  it('keeps “95p” in its words among pounds: it may be pence, or provisional', async () => {
    const { measures, listed } = await under(
      ['Measure', '2023', '2024', '2025', 'Target 2025'],
      ['Fare', '£1.30', '£1.20', '95p', '90p'],
      ['Visits', '10', '12', '15p', '20'],
    );
    expect(
      measures.map(({ figures }) =>
        figures.map(({ value, provisional }) => [value.kind, value.written, provisional]),
      ),
    ).toEqual([
      [
        ['exact', '£1.30', false],
        ['exact', '£1.20', false],
        ['not understood', '95p', false],
        ['not understood', '90p', false],
      ],
      [
        ['exact', '10', false],
        ['exact', '12', false],
        ['exact', '15p', true],
        ['exact', '20', false],
      ],
    ]);
    expect(listed).toEqual(['95p', '90p']);
  });

  it.each([
    ['Measures (£000)', ['£120,000', '£130,000']],
    ['Measures (£000; lower is better)', ['£120,000', '£130,000']],
    ['Measure, £m', ['£120,000,000', '£130,000,000']],
    ['Measures (%)', ['120%', '130%']],
    ['Measure', ['120', '130']],
    ['Measures (higher is better)', ['120', '130']],
  ])('may say its unit in the heading of its measures: “%s”', async (heading, wanted) => {
    const { measures } = await under([heading, '2023', '2024'], ['Income', '120', '130']);
    expect(measures[0]?.figures.map(({ value }) => value.written)).toEqual(wanted);
    expect(measures[0]?.unit).toBe(
      heading.includes('£') ? 'money' : heading.includes('%') ? 'percent' : 'number',
    );
  });

  it('leaves a figure that says its own scale as it is, also at both ends of a range', async () => {
    const { measures } = await under(
      ['Measure (£000)', '2022', '2023', '2024', '2025', '2026', '2027'],
      ['Income', 'c. 45k', '45k–50k', '5-6m', '2bn', '12mln', '45–50'],
    );
    expect(
      measures[0]?.figures.map(({ value }) => [
        value.written,
        ...('quantity' in value ? [value.quantity] : value.kind === 'range' ? [value.low, value.high] : []),
      ]),
    ).toEqual([
      ['c. £45k', { unit: 'money', pence: 4_500_000 }],
      ['£45k–50k', { unit: 'money', pence: 4_500_000 }, { unit: 'money', pence: 5_000_000 }],
      ['£5-6m', { unit: 'money', pence: 500_000_000 }, { unit: 'money', pence: 600_000_000 }],
      ['£2bn', { unit: 'money', pence: 200_000_000_000 }],
      ['£12mln', { unit: 'money', pence: 1_200_000_000 }],
      ['£45,000–£50,000', { unit: 'money', pence: 4_500_000 }, { unit: 'money', pence: 5_000_000 }],
    ]);
  });

  it('has nought in the unit of its other figures, however it is written', async () => {
    const { measures } = await under(['Measure', '2023', '2024 target'], ['Errors', '12%', 'Nil']);
    expect(measures[0]?.unit).toBe('percent');
    expect(measures[0]?.figures.at(-1)?.value).toEqual({
      kind: 'exact',
      quantity: { unit: 'percent', amount: '0' },
      written: 'Nil',
    });
  });
});
