// Figures of a measure that may not be what they seem beside its others are kept in their words, and listed.

import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { figureText } from '../../../../../shared/language/figure-text.ts';
import { inEnglish } from '../../../../in-english.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx } from '../a-document.ts';

async function found(name: string, ...cells: string[]) {
  const heads = ['2021/22', '2022/23', '2023/24', 'Target 2024/25'].slice(0, cells.length);
  const path = await aDocx([
    { heading: 'Objective 1: Better homes' },
    {
      table: [
        ['Measure', ...heads],
        [name, ...cells],
      ],
    },
  ]);
  const { objectives, notUnderstood } = valueOf(await parseStrategy(path));
  const [measure] = objectives.flatMap(({ measures }) => measures);
  return {
    unit: measure?.unit,
    shown: measure?.figures.map(({ value }) => figureText(value)),
    amounts: measure?.figures.map(({ value }) => ('quantity' in value ? value.quantity : null)),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a figure beside others of its measure', () => {
  it.each([
    ['Visits', ['1.200', '1,300', '1,410']],
    ['Visits', ['1.200', '1300']],
    ['Visits (000s)', ['1.200', '1,300']],
    ['Rents £', ['1.200', '£1,300']],
  ])('may have a point for its thousands: %s %j', async (name, cells) => {
    expect((await found(name, ...cells)).listed).toEqual(['1.200']);
  });

  it.each([
    ['Visits', ['1.200', '1.300']],
    ['Visits', ['1.25', '1,300']],
    ['Share of visits', ['1.200%', '1,300%']],
  ])('has a point for its fractions: %s %j', async (name, cells) => {
    expect((await found(name, ...cells)).listed).toEqual([]);
  });

  it('may lack the unit of the others', async () => {
    const shares = await found('Return to work interviews', '80%', '82', '85', '95%');
    expect(shares).toMatchObject({ unit: 'percent', listed: ['82', '85'] });
    expect(await found('Cost of each', '£71', '£73', '70')).toMatchObject({ unit: 'money', listed: ['70'] });
  });

  it.each([
    ['Homes built', ['120', '130', '140', '+10%']],
    ['Homes built', ['120', '+10%']],
    ['Return to work interviews', ['80%', '0', '95%']],
  ])('is what it says where they are few, or where it is nought: %s %j', async (name, cells) => {
    expect((await found(name, ...cells)).listed).toEqual([]);
  });
});

describe('thousands that a figure says itself', () => {
  it.each([
    ['Market rents £', '£45k'],
    ['Market rents (£)', '£45k'],
    ['Market rents (£000)', '£45k'],
  ])('count once below “%s”', async (name, shown) => {
    expect(await found(name, '45k')).toMatchObject({
      unit: 'money',
      shown: [shown],
      amounts: [{ unit: 'money', pence: 4_500_000 }],
    });
  });

  it('count once among numbers that are no money', async () => {
    expect(await found('Visits (000s)', '45k', '46')).toMatchObject({
      shown: ['45k', '46,000'],
      amounts: [
        { unit: 'number', amount: '45000' },
        { unit: 'number', amount: '46000' },
      ],
    });
  });
});

describe('a target that is a movement, “from … to …”', () => {
  it('is where it goes to, beside the figure that it begins with', async () => {
    const { amounts, listed } = await found('Score', '3.9', '4.0', '4.1', 'from 4.1 to 4.5');
    expect(amounts?.at(-1)).toEqual({ unit: 'number', amount: '4.5' });
    expect(listed).toEqual([]);
  });

  it.each([
    ['4.1 → 4.5', '4.5'],
    ['4.1 -> 3.5', '3.5'],
    ['From 4.1 to 3.5', '3.5'],
  ])('with an arrow or downwards too: %s', async (target, amount) => {
    const { amounts, listed } = await found('Score', '3.9', '4.0', '4.1', target);
    expect(amounts?.at(-1)).toEqual({ unit: 'number', amount });
    expect(listed).toEqual([]);
  });

  it('is kept in its words where it may be anything between the two', async () => {
    expect((await found('Score', '3.9', '4.0', '4.2', 'from 4.1 to 4.5')).listed).toEqual([
      'from 4.1 to 4.5',
    ]);
  });

  it('is a range by other words', async () => {
    expect((await found('Score', '3.9', '4.0', '4.1', 'between 4.1 and 4.5')).listed).toEqual([]);
  });
});

describe('a target that is a share, “9 in 10”', () => {
  it.each([
    ['9 in 10', '90'],
    ['4 out of 5', '80'],
  ])('is a percentage beside percentages: %s', async (target, amount) => {
    const { amounts, listed } = await found('Happy tenants', '71%', '74%', '75%', target);
    expect(amounts?.at(-1)).toEqual({ unit: 'percent', amount });
    expect(listed).toEqual([]);
  });

  it.each([
    ['2 in 3', '60%'],
    ['11 in 10', '60%'],
    ['4 out of 5', '3.8'],
  ])('is listed where that isn’t sure: %s beside %s', async (target, actual) => {
    expect((await found('Happy tenants', actual, actual, actual, target)).listed).toEqual([target]);
  });
});

describe('a figure with an arrow', () => {
  it.each(['91% ▲', '91%↑', '91% (↓)', '91% →'])(
    'behind it is read without how it has moved: %s',
    async (cell) => {
      const { amounts, listed } = await found('Happy tenants', '90%', '92%', cell);
      expect(amounts?.at(-1)).toEqual({ unit: 'percent', amount: '91' });
      expect(listed).toEqual([]);
    },
  );

  it('before it may say by how much it has moved, and is listed', async () => {
    expect((await found('Happy tenants', '90%', '92%', '▲ 3%')).listed).toEqual(['▲ 3%']);
  });

  it('or counted in seconds is one', async () => {
    expect((await found('Time to answer', '250 secs', '200 seconds', '90 eiliad')).listed).toEqual([]);
  });
});
