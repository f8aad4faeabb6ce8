// Reading figures, dates, milestones and column headings as people write them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotted, sameValue } from '../../../shared/figures/model/figure-value.ts';
import { findDate } from '../../../shared/language/date-words.ts';
import { isDay, lastDayOfMonth } from '../../../shared/kernel/days.ts';
import { inBriefIn, longDate } from '../../../shared/language/dates.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { comparable, oneLine } from '../../../shared/language/plain.ts';
import { readFigure } from '../../../shared/language/read-figure.ts';
import { readMilestone } from '../../../shared/language/read-milestone.ts';
import { readPeriod } from '../../../shared/language/read-period.ts';

describe('a figure', () => {
  it.each<[string, string, object]>([
    ['47', 'exact', { unit: 'number', amount: '47' }],
    ['1,234.5', 'exact', { unit: 'number', amount: '1234.5' }],
    ['(1,234)', 'exact', { unit: 'number', amount: '-1234' }],
    ['−3', 'exact', { unit: 'number', amount: '-3' }],
    ['74%', 'exact', { unit: 'percent', amount: '74' }],
    ['2 per cent', 'exact', { unit: 'percent', amount: '2' }],
    ['74% (25/34)', 'exact', { unit: 'percent', amount: '74', numerator: '25', denominator: '34' }],
    ['25/34 = 74%', 'exact', { unit: 'percent', amount: '74', numerator: '25', denominator: '34' }],
    ['£1,234.50', 'exact', { unit: 'money', pence: 123_450 }],
    ['£60k', 'exact', { unit: 'money', pence: 6_000_000 }],
    ['-£2.5m', 'exact', { unit: 'money', pence: -250_000_000 }],
    ['21 days', 'exact', { unit: 'number', amount: '21' }],
    ['Over 420', 'bounded', { unit: 'number', amount: '420' }],
    ['420+', 'bounded', { unit: 'number', amount: '420' }],
    ['≤ 21', 'bounded', { unit: 'number', amount: '21' }],
    ['no more than 5%', 'bounded', { unit: 'percent', amount: '5' }],
    ['85 or more', 'bounded', { unit: 'number', amount: '85' }],
    ['c. 70%', 'approximate', { unit: 'percent', amount: '70' }],
    ['about £2k', 'approximate', { unit: 'money', pence: 200_000 }],
    ['~12', 'approximate', { unit: 'number', amount: '12' }],
    ['Dros 420', 'bounded', { unit: 'number', amount: '420' }],
    ['ar y mwyaf 5%', 'bounded', { unit: 'percent', amount: '5' }],
    ['o leiaf £2k', 'bounded', { unit: 'money', pence: 200_000 }],
    ['o dan 21', 'bounded', { unit: 'number', amount: '21' }],
    ['tua 70', 'approximate', { unit: 'number', amount: '70' }],
  ])('%s is %s', (text, kind, quantity) => {
    expect(readFigure(text)?.value).toMatchObject({ kind, quantity, written: text });
  });

  it.each([
    ['Improving trend', 'improve'],
    ['Increase', 'increase'],
    ['↓', 'decrease'],
    ['Maintain', 'maintain'],
  ])('%s is a direction', (text, direction) => {
    expect(readFigure(text)?.value).toMatchObject({ kind: 'direction', direction });
  });

  it.each(['TBC', 'tbc', 'To be confirmed', 'n/a', '–', '-', 'Not available', '?'])(
    '%s is not known yet',
    (text) => {
      expect(readFigure(text)?.value.kind).toBe('unknown');
    },
  );

  it.each(['12O', 'hello', '1.2.3', '12/13', '1,23', '£', '4 8', '1e5', '12 of', '99999999999999999'])(
    '%s is nothing it will guess at',
    (text) => {
      expect(readFigure(text)).toBeUndefined();
    },
  );

  it('may be provisional by itself', () => {
    expect(readFigure('47p')).toMatchObject({ provisional: true });
    expect(readFigure('47 (provisional)')).toMatchObject({ provisional: true });
    expect(figureText({ kind: 'unknown', written: '47p' })).toBe('47');
  });

  it('survives a round trip: what was written is read again as the same', () => {
    const words = fc.constantFrom('', 'Over ', 'under ', 'c. ', '≥ ', 'at most ', 'about ');
    const number = fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }).map((n) => n.toLocaleString('en-GB')),
      fc.integer({ min: 0, max: 9_999 }).map((n) => (n / 10).toFixed(1)),
    );
    const shape = fc.constantFrom(
      (n: string) => n,
      (n: string) => `${n}%`,
      (n: string) => `£${n.replace(/\.\d$/u, '')}`,
    );
    fc.assert(
      fc.property(words, number, shape, (bound, digits, unit) => {
        const read = readFigure(`${bound}${unit(digits)}`);
        const again = readFigure(read?.value.written ?? '');
        expect(read && again && sameValue(read.value, again.value)).toBe(true);
        expect(read && plotted(read.value)).toBeTypeOf('number');
      }),
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['Summer 2024', '2024-06-01', '2024-08-31'],
    ['Winter 2024/25', '2024-12-01', '2025-02-28'],
    ['winter 2023', '2023-12-01', '2024-02-29'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['Sept 2024', '2024-09-01', '2024-09-30'],
    ['Mar-25', '2025-03-01', '2025-03-31'],
    ['Chwefror 2024', '2024-02-01', '2024-02-29'],
    ['31 March 2025', '2025-03-31', '2025-03-31'],
    ['30th September 2025', '2025-09-30', '2025-09-30'],
    ['31/03/2025', '2025-03-31', '2025-03-31'],
    ['2025-03-31', '2025-03-31', '2025-03-31'],
    ['Q1 2024/25', '2024-04-01', '2024-06-30'],
    ['2024/25 Q4', '2025-01-01', '2025-03-31'],
    ['Q2 2024', '2024-04-01', '2024-06-30'],
    ['April – June 2024', '2024-04-01', '2024-06-30'],
    ['2024/25', '2024-04-01', '2025-03-31'],
    ['2024-2025', '2024-04-01', '2025-03-31'],
    ['FY24', '2023-04-01', '2024-03-31'],
    ['FY 24/25', '2024-04-01', '2025-03-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['by the end of 2025', '2025-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(findDate(text)).toMatchObject({ from, to });
  });

  it.each(['1.4', '31 February 2025', 'soon', '£2025', '2,024', ''])('%s holds none', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  it('gives one period however it is written', () => {
    expect(
      new Set(['2024/25', '2024-25', '2024–2025', 'FY 2024/25', 'FY25'].map((text) => findDate(text)?.key)),
    ).toEqual(new Set(['FY2024-25']));
    expect(
      new Set(['July 2024', 'Jul-24', 'Jul 24', 'July, 2024'].map((text) => findDate(text)?.key)),
    ).toEqual(new Set(['2024-07']));
  });

  it('begins before it ends, and both are days of the calendar, for any month and year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(findDate(longDate(date))).toMatchObject({ from: date, to: date });
          expect(isDay(lastDayOfMonth(year, month))).toBe(true);
          expect(lastDayOfMonth(year, month) >= date).toBe(true);
        },
      ),
    );
  });

  it('is shown long in text and short in tables', () => {
    expect([longDate('2024-07-12'), inBriefIn('en', '2024-07-12')]).toEqual(['12 July 2024', '12 Jul 24']);
    expect(isDay('2024-02-30')).toBe(false);
  });
});

describe('a milestone', () => {
  it.each([
    ['Autumn 2024 (started)', 'started'],
    ['by end of March 2025', null],
    ['March 2025 and annually', 'and annually'],
    ['Phase 1 by Dec 2024', 'Phase 1 by'],
  ])('%s keeps the remark %s', (text, remark) => {
    expect(readMilestone(text)).toMatchObject({ written: text, remark });
  });

  it('may be blank, or have no date', () => {
    expect(readMilestone('  ')).toBeNull();
    expect(readMilestone('Ongoing')).toMatchObject({ precision: 'undated', from: null });
  });
});

describe('a column heading', () => {
  it.each([
    ['July 2024\n(Provisional)', '2024-07', 'July 2024', 'actual', true],
    ['July 2025\nTarget', '2025-07', 'July 2025', 'target', false],
    ['2023/24 Actual', 'FY2023-24', '2023/24', 'actual', false],
    ['Baseline 2022/23', 'FY2022-23', '2022/23', 'baseline', false],
    ['2024-25 forecast', 'FY2024-25', '2024-25', 'forecast', false],
    ['Baseline', 'baseline', 'Baseline', 'baseline', false],
    ['Latest', 'latest', 'Latest', 'actual', false],
    ['Target', 'target', 'Target', 'target', false],
    ['Q1', 'q1', 'Q1', 'actual', false],
    ['Targed Gorffennaf 2025', '2025-07', 'Gorffennaf 2025', 'target', false],
    ['Llinell sylfaen 2022/23', 'FY2022-23', '2022/23', 'baseline', false],
    ['Rhagolwg 2024/25 (dros dro)', 'FY2024-25', '2024/25', 'forecast', true],
  ])('%j is %s', (heading, key, label, kind, provisional) => {
    expect(readPeriod(heading)).toMatchObject({ key, label, kind, provisional });
  });

  it.each(['Owner', 'Measure', 'RAG', ''])('%j isn’t a period', (heading) => {
    expect(readPeriod(heading)).toBeUndefined();
  });
});

describe('plain text', () => {
  it('loses what cannot be seen and nothing that can', () => {
    expect(oneLine('\u200f 1.1\u00a0 \n Ŵyl ')).toBe('1.1 Ŵyl');
    expect(comparable('“It’s” – DONE: ')).toBe(`"it's" - done`);
  });
});
