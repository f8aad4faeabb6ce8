// Every number that a chart shows is one of the register: none is cut, and what is shortened is right to its last digit.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureLabels, moneyLabels, roomFor } from '../../../shared/charts/labels.ts';
import { linesOf } from '../../../shared/charts/text-lines.ts';
import { quantityOf } from '../../../shared/figures/rules/quantity.ts';
import { moneyText } from '../../../shared/language/money.ts';
import { readFigure } from '../../../shared/language/reading/figures/read-figure.ts';
import { ofOneMeasure, value } from '../register/a-snapshot.ts';
import { chartsOf, hardRegister, isHeld, writtenIn, type HardChart } from './hard-charts.ts';

/** What stands in it that its register doesn't hold; the lines of a long heading are one. */
function strange(chart: HardChart): string[] {
  const headings = chart.words.join(' ').replaceAll(/\s/gu, '');
  return writtenIn(chart.scene).filter(
    (text) => !isHeld(text, chart) && !headings.includes(text.replaceAll(/\s/gu, '')),
  );
}

describe('the numbers of every chart', () => {
  it.each(chartsOf(hardRegister()))('are the register’s: $name', (chart) => {
    expect(strange(chart)).toEqual([]);
    expect(writtenIn(chart.scene).filter((text) => /\d/u.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  it('are the register’s whatever they are', () => {
    const digits = fc.integer({ min: 0, max: 99_999_999_999 });
    const text = fc.record({
      before: fc.constantFrom('', '-', 'Over ', 'At least ', 'about ', 'Under '),
      digits,
      places: fc.constantFrom('', '.5', '.25', '.123'),
    });
    const unit = fc.constantFrom(
      ['£', ''] as const,
      ['', ''] as const,
      ['', '%'] as const,
      ['', ' days'] as const,
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), unit, (texts, [sign, end]) => {
        const written = texts.map(({ before, digits: amount, places }) => {
          const fraction = sign === '£' && places === '.123' ? '.12' : places;
          return `${before}${sign}${amount}${fraction}${end}`;
        });
        const columns = written.map(
          (each, place) => [place === 0 ? 'July 2040 Target' : `July ${2010 + place}`, each] as const,
        );
        expect(chartsOf(ofOneMeasure(columns)).flatMap(strange)).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('the label of a figure', () => {
  const label = (text: string, room: number) => figureLabels([{ value: value(text), room }], 7.5)[0];

  it.each([
    ['£15,000,000', 30, '£15m'],
    ['1,500,000', 30, '1.5m'],
    ['£13,250,000', 30, '£13.25m'],
    ['£13,250,000', 60, '£13,250,000'],
    ['12,345', 10, '12.3k'],
    ['9,999.99', 20, '10k'],
    ['1,234.56', 20, '≈ 1,235'],
    ['£1,234.50', 20, '£1,234.50'],
    ['£36,123.45', 30, '£36.1k'],
    ['£36,123', 30, '£36,123'],
    ['£1,050.5', 60, '£1,050.50'],
    ['£0', 60, '£0'],
    ['£1,999,999,999', 30, '£2bn'],
    ['Over 1,234,567', 30, '> 1.235m'],
    ['about 12,345 people', 30, '≈ 12,345'],
    ['-£1,250,000', 30, '−£1.25m'],
    ['33.333333%', 20, '≈ 33.3%'],
  ])('%s in %s points is %s', (text, room, short) => {
    expect(label(text, room)).toBe(short);
  });

  it('is like the others of its chart', () => {
    const wanted = ['£900,000', '£15,000,000'].map((text) => ({ value: value(text), room: 35 }));
    expect(figureLabels(wanted, 7.5)).toEqual(['£900k', '£15m']);
  });
});

describe('different figures side by side', () => {
  const money = fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 });
  const pounds = (pence: number) => value(moneyText(pence).replace('−', '-'));
  const inPence = (label: string) => {
    const read = readFigure(label)?.value;
    const quantity = read === undefined ? undefined : quantityOf(read);
    return quantity?.unit === 'money' ? quantity.pence : undefined;
  };

  it('are never alike, however near they are and however little room there is', () => {
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 8, max: 80 }),
        (pence, more, room) => {
          const wanted = [pence, pence + more].map((each) => ({ value: pounds(each), room }));
          const [one, other] = figureLabels(wanted, 7.5);
          expect(one).not.toBe(other);
          const words = moneyLabels([pence, pence + more]);
          expect(words(pence)).not.toBe(words(pence + more));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have two digits of pence or none, and are what the register has or rounded by their magnitude', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 8, max: 80 }), (pence, room) => {
        for (const label of [
          ...figureLabels([{ value: pounds(pence), room }], 7.5),
          moneyLabels([pence])(pence),
        ]) {
          expect(label).not.toMatch(/£[\d,]*\.\d(?!\d|k|m|bn)/u);
          const back = inPence(label);
          const least = { k: 1e5, m: 1e8, bn: 1e11 }[/(?:k|m|bn)$/u.exec(label)?.[0] ?? ''] ?? 0;
          // Of three digits, half a unit of the last.
          const off = Math.abs((back ?? Number.NaN) - pence);
          expect(off).toBeLessThanOrEqual(
            least === 0 ? 0 : Math.max(Math.abs(pence) * 0.005, least * 0.05) + 1,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a chart have the room that it takes', () => {
    const register = ofOneMeasure([
      ['July 2022', '£123,456,789.05'],
      ['July 2023', '£123,456,789.35'],
      ['July 2024 Target', '£123,456,789.45'],
    ]);
    const charts = chartsOf(register);
    const labels = charts.flatMap(({ scene }) => writtenIn(scene)).filter((text) => text.includes('£'));
    expect(labels).toEqual(['£123,456,789.35', 'Target £123,456,789.45', '£123,456,789.05']);
    expect(charts.flatMap(strange)).toEqual([]);
  });
});

describe('a heading in lines', () => {
  it('loses nothing, and is never broken within a number', () => {
    const words = fc.array(fc.stringMatching(/^(?:[a-z]{1,30}|[A-Z]{1,30}|£?[0-9][0-9,.]{0,9}[0-9])$/u), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (given) => {
        const lines = linesOf(given.join(' '), 60, 7.5);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.join(''));
        const wide = lines.filter((line) => !/\d/u.test(line) && roomFor(line, 7.5) > 60);
        expect(wide).toEqual([]);
        for (const number of given.filter((word) => /\d/u.test(word)))
          expect(lines.some((line) => line.includes(number))).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

it('a figure that is shortened can be read again', () => {
  expect(readFigure('≥ £1.5m')?.value.kind).toBe('bounded');
});
