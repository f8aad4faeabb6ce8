// Reading figures, milestones and column headings as people write them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotted, sameValue } from '../../../../shared/figures/rules/quantity.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { readFigure } from '../../../../shared/language/reading/figures/read-figure.ts';
import { readMilestone } from '../../../../shared/language/reading/dates/read-milestone.ts';
import { isNoDate } from '../../../../shared/activities/model/milestone.ts';
import { readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';

// docs/domain.md, case 3.
describe('a figure', () => {
  it.each<[string, string, object]>([
    ['47', 'exact', { unit: 'number', amount: '47' }],
    ['1,234.5', 'exact', { unit: 'number', amount: '1234.5' }],
    ['(1,234)', 'exact', { unit: 'number', amount: '-1234' }],
    ['(2.5%)', 'exact', { unit: 'percent', amount: '-2.5' }],
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
    ['£1.2m (est.)', 'approximate', { unit: 'money', pence: 120_000_000 }],
    ['est. 4', 'approximate', { unit: 'number', amount: '4' }],
    ['amcangyfrif 70%', 'approximate', { unit: 'percent', amount: '70' }],
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

  it.each(
    'TBC, tbc, To be confirmed, n/a, –, -, Not available, ?, n.a., Not yet measured, Data not available, Not due yet, suppressed, [c], [x], [z], Dim ar gael, Nid oes data, Ddim yn berthnasol'.split(
      ', ',
    ),
  )('%s is not known', (text) => {
    expect(readFigure(text)?.value.kind).toBe('unknown');
  });

  it.each([
    ['45.2 [r]', 'exact', false],
    ['45.2r', 'exact', false],
    ['45.2 (revised)', 'exact', false],
    ['45% (diwygiedig)', 'exact', false],
    ['1,204 [b]', 'exact', false],
    ['45.2 [p]', 'exact', true],
    ['45.2 [e]', 'approximate', false],
  ])('%s is marked as official statistics mark it', (written, kind, provisional) => {
    expect(readFigure(written)).toMatchObject({ provisional, value: { kind, written } });
  });

  it.each(['12O', 'hello', '1.2.3', '12/13', '1,23', '£', '4 8', '1e5', '12 of', '99999999999999999'])(
    '%s is nothing it will guess at',
    (text) => {
      expect(readFigure(text)).toBeUndefined();
    },
  );

  it('may be provisional by itself', () => {
    expect(readFigure('47p')).toMatchObject({ provisional: true });
    for (const printed of [
      '47 p',
      '74% p',
      'Over 420 p',
      '£1,200 p',
      '47 dd',
      '74% dd',
      '£1,200 dd',
      '47 (dd)',
    ])
      expect(readFigure(printed)).toMatchObject({ provisional: true });
    expect(readFigure('14 d')?.provisional ?? false).toBe(false);
    expect(figureText({ kind: 'unknown', written: '47 p' })).toBe('47');
    expect(readFigure('47 (provisional)')).toMatchObject({ provisional: true });
  });

  it.each([
    ['provisional 72%', '72%'],
    ['Provisional: 14', '14'],
    ['(prov.) 15', '15'],
    ['15 prov.', '15'],
    ['dros dro 72%', '72%'],
    ['72% (dros dro)', '72%'],
  ])('%s is provisional, and shown as %s beside the mark of that', (written, shown) => {
    const read = readFigure(written);
    expect(read).toMatchObject({ provisional: true, value: { kind: 'exact', written } });
    expect(read && figureText(read.value)).toBe(shown);
    expect(figureText({ kind: 'unknown', written: '47p' })).toBe('47');
  });

  it.each([
    ['−0.0', '0.0'],
    ['-0', '0'],
    ['-£0.00', '£0.00'],
    ['−0.0%', '0.0%'],
    ['−0.04', '−0.04'],
    ['-0.5%', '−0.5%'],
    ['−', '−'],
  ])('%s is shown as %s, with the sign of its number', (written, shown) => {
    const read = readFigure(written);
    expect(read && figureText(read.value)).toBe(shown);
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

  it.each([
    ['50 y cant', { unit: 'percent', amount: '50' }],
    ['£1.2 miliwn', { unit: 'money', pence: 120_000_000 }],
    ['3 biliwn', { unit: 'number', amount: '3000000000' }],
  ])('is read in Welsh: “%s”', (text, quantity) => {
    expect(readFigure(text)?.value).toMatchObject({ kind: 'exact', quantity });
  });

  it.each(['dim data', 'heb ei gyhoeddi eto', 'ddim ar gael', 'i’w gadarnhau', 'anhysbys'])(
    'may be said to be unknown: “%s”',
    (text) => {
      expect(readFigure(text)?.value.kind).toBe('unknown');
    },
  );

  it('is no more unknown than “Ie” is where somebody answers “Na”', () => {
    expect(['Na', 'NA', 'n/a', 'na'].map((text) => readFigure(text)?.value.kind)).toEqual([
      undefined,
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('a target in words', () => {
  it.each([
    ['Zero', { kind: 'exact', quantity: { unit: 'number', amount: '0' } }],
    ['nil', { kind: 'exact', quantity: { unit: 'number', amount: '0' } }],
    ['Exceed 14', { kind: 'bounded', bound: 'over' }],
    ['Never above 15', { kind: 'bounded', bound: 'at most' }],
    ['Must not exceed 15', { kind: 'bounded', bound: 'at most' }],
    ['Sustain at or above 13', { kind: 'bounded', bound: 'at least' }],
    ['Keep under £20k', { kind: 'bounded', bound: 'under' }],
    ['heb fod yn fwy na 12', { kind: 'bounded', bound: 'at most' }],
    ['Cynyddu', { kind: 'direction', direction: 'increase' }],
    ['Gostwng', { kind: 'direction', direction: 'decrease' }],
    ['Cynnal', { kind: 'direction', direction: 'maintain' }],
    ['£2.5mn', { kind: 'exact', quantity: { unit: 'money', pence: 250_000_000 } }],
  ])('is read as it is meant: %s', (text, value) => {
    expect(readFigure(text)?.value).toMatchObject({ ...value, written: text });
  });

  it.each(['Zero tolerance', 'Hold 12 events', 'Keep 12 under review', '£2.2 mil'])(
    'is kept where it may mean two things: %s',
    (text) => {
      expect(readFigure(text)).toBeUndefined();
      expect(figureText({ kind: 'not understood', written: text })).toBe(text);
    },
  );
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

  it.each([
    ['early 2026', '2026-01-01', '2026-04-30'],
    ['Mid-2026', '2026-05-01', '2026-08-31'],
    ['late 2026', '2026-09-01', '2026-12-31'],
    ['the start of 2026', '2026-01-01', '2026-04-30'],
    ['First half of 2026', '2026-01-01', '2026-06-30'],
    ['H2 2026', '2026-07-01', '2026-12-31'],
    ['Autumn term 2025', '2025-09-01', '2025-12-31'],
    ['Spring term 2025/26', '2026-01-01', '2026-03-31'],
    ['Summer Term 2026', '2026-04-01', '2026-07-31'],
    ['Autumn Term 25/26', '2025-09-01', '2025-12-31'],
    ['end of FY26', '2025-04-01', '2026-03-31'],
    ['FYE 2026', '2025-04-01', '2026-03-31'],
    ['Q4 FY26', '2026-01-01', '2026-03-31'],
    ['Q4 of FY2026', '2026-01-01', '2026-03-31'],
    ['FY2026 Q1', '2025-04-01', '2025-06-30'],
    ['second quarter of FY26', '2025-07-01', '2025-09-30'],
    ['H1 FY2026', '2025-04-01', '2025-09-30'],
    ['FY26 (second half)', '2025-10-01', '2026-03-31'],
    ['early FY26', '2025-04-01', '2025-07-31'],
    ['canol FY26', '2025-08-01', '2025-11-30'],
    ['Q4 FY2026/27', '2027-01-01', '2027-03-31'],
    ['Municipal year 2026/27', '2026-05-01', '2027-05-31'],
    ['2026/27 blwyddyn ddinesig', '2026-05-01', '2027-05-31'],
    ['end of 2026', '2026-01-01', '2026-12-31'],
    ['dechrau 2026', '2026-01-01', '2026-04-30'],
    ['Academic year 2025/26', '2025-09-01', '2026-08-31'],
    ['1st quarter 2026', '2026-01-01', '2026-03-31'],
    ['third quarter of 2025/26', '2025-10-01', '2025-12-31'],
    ['11/2026', '2026-11-01', '2026-11-30'],
    ['by Xmas 2026', '2026-12-25', '2026-12-31'],
    ['Before 1 April 2026', '2026-03-31', '2026-03-31'],
    ['2025 – 2027', '2027-01-01', '2027-12-31'],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(readMilestone(text)).toMatchObject({ written: text, from, to });
  });

  it.each([
    ['Stage 1: June 2025; Stage 2: Dec 2025', '2025-12-31'],
    ['Dec 2025 → Mar 2026', '2026-03-31'],
    ['March 2026 -> January 2026', '2026-01-31'],
    ['Dec 2025 (was Sept 2026)', '2025-12-31'],
    ['Original: June 2026 Revised: Jan 2026', '2026-01-31'],
    ['March 2026 (revised from Dec 2026)', '2026-03-31'],
    ['From April 2025 to March 2027', '2027-03-31'],
    ['2025/26 – 2027/28', '2028-03-31'],
    ['Start May 2025, finish May 2026', '2026-05-31'],
    ['June or July 2026', '2026-07-31'],
    ['Complete by 2028, review 2029', '2028-12-31'],
    ['Delivered by March 2027 (evaluated in 2028)', '2027-03-31'],
    ['Draft March 2027, review due June 2028', '2028-06-30'],
  ])('of several dates, %s is due by %s', (text, to) => {
    expect(readMilestone(text)).toMatchObject({ written: text, to });
  });

  it.each([
    'After May 2026',
    'Not before June 2026',
    'Starts in May 2026',
    'May 2026 at the earliest',
    'May 2026 onwards',
  ])('%s has no end', (text) => {
    expect(readMilestone(text)).toMatchObject({ written: text, to: null });
  });

  it('says a date once that is said in two languages', () => {
    expect(readMilestone('Mawrth 2026 / March 2026')).toMatchObject({ to: '2026-03-31', remark: null });
  });

  it.each(['31/02/2027', '30 February 2026', 'soonish', '12/31/2026', 'TBC'])('%s is no date', (text) => {
    expect(readMilestone(text)).toMatchObject({ precision: 'undated', from: null, to: null });
    expect(isNoDate(readMilestone(text))).toBe(true);
  });

  it.each(['Ongoing', 'Annually', 'Every quarter', 'Continuous', 'Parhaus', 'March 2025 and annually', ''])(
    '“%s” isn’t a date gone wrong',
    (text) => expect(isNoDate(readMilestone(text))).toBe(false),
  );

  it('may be blank, or have no date', () => {
    expect(readMilestone('  ')).toBeNull();
    expect(readMilestone('Ongoing')).toMatchObject({ precision: 'undated', from: null });
  });
});

// docs/domain.md, case 2.
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
    ['Q4 FY2026', 'FY2025-26-Q4', 'Q4 FY2026', 'actual', false],
    ['Targed Gorffennaf 2025', '2025-07', 'Gorffennaf 2025', 'target', false],
    ['Llinell sylfaen 2022/23', 'FY2022-23', '2022/23', 'baseline', false],
    ['Rhagolwg 2024/25 (dros dro)', 'FY2024-25', '2024/25', 'forecast', true],
    ['2024/25 Est.', 'FY2024-25', '2024/25', 'forecast', false],
    ["F'cast 2024/25", 'FY2024-25', '2024/25', 'forecast', false],
    ['Probable outturn 2023/24', 'FY2023-24', '2023/24', 'forecast', false],
    ['Tgt 2025/26', 'FY2025-26', '2025/26', 'target', false],
    ['Stretch 2026/27', 'FY2026-27', '2026/27', 'target', false],
    ['Base 2018/19', 'FY2018-19', '2018/19', 'baseline', false],
    ['Tax base 2025/26', 'FY2025-26', 'Tax base 2025/26', 'actual', false],
    ['Likely to recommend 2024/25', 'FY2024-25', 'Likely to recommend 2024/25', 'actual', false],
    ['Tebygol o argymell 2024/25', 'FY2024-25', 'Tebygol o argymell 2024/25', 'actual', false],
    ['Likely to be spent 2024/25', 'FY2024-25', 'to be spent 2024/25', 'forecast', false],
    ['Number of pupils 2024/25', 'FY2024-25', 'Number of pupils 2024/25', 'actual', false],
    ['Nifer y disgyblion 2024/25', 'FY2024-25', 'Nifer y disgyblion 2024/25', 'actual', false],
    ['FYE 2026', 'FY2025-26', 'FYE 2026', 'actual', false],
    ['FYE 2025/26', 'FY2025-26', 'FYE 2025/26', 'actual', false],
    ['FYE 25/26', 'FY2025-26', 'FYE 25/26', 'actual', false],
  ])('%j is %s', (heading, key, label, kind, provisional) => {
    expect(readPeriod(heading)).toMatchObject({ key, label, kind, provisional });
  });

  it.each([
    'Michaelmas term 2025',
    'Hilary term 2025',
    'Summer recess 2025',
    'Tymor Mihangel 2025',
    'Semester 1 2025/26',
    'Q5 2026',
    'H3 2026',
    'Municipal year 2025/26',
    '2025/26, Q1 to Q3',
    'FY26 Q1-Q2',
  ])('%j is no year, since it is a part of one or another kind of year', (heading) => {
    expect(readPeriod(heading)).toMatchObject({ key: heading.toLowerCase(), from: null, to: null });
  });

  it.each(['Tymor hir 2025', 'Tymor byr 2025', 'Nod tymor canolig 2025'])(
    '%j is that year: long and short terms are of plans',
    (heading) => {
      expect(readPeriod(heading)).toMatchObject({ key: '2025' });
    },
  );

  it.each(['Eng avg 2023/24', 'Nat. average 2023/24', 'CIPFA NN 2023/24', 'Bmk 2023/24'])(
    '%j heads the figures of others',
    (heading) => {
      expect(readPeriod(heading)).toMatchObject({ kind: 'comparator', from: null });
    },
  );

  it.each<[string, true | undefined]>([
    ['Threshold 2024/25', true],
    ['Max 2024/25', true],
    ['T 2025/26', true],
    ['2025/26 (T)', true],
    ['Ward 7, 2024/25', true],
    ['Wellbeing Act 2015', true],
    ['Act 2015/16', undefined],
    ['2015/16 Act.', undefined],
    ['2024/25', undefined],
    ['2024/25 outturn', undefined],
    ['2024/25 target (T)', undefined],
    ['Year ended 31 March 2025', undefined],
    ['Our annual survey, 2024', undefined],
    ['2024/25 (revised)', undefined],
    ['2024/25 (dros dro)', undefined],
    ['Blwyddyn 2024/25', undefined],
  ])('%j says what kind of figures it heads, or doesn’t', (heading, kindUnsaid) => {
    expect(readPeriod(heading)?.kindUnsaid).toBe(kindUnsaid);
  });

  it.each([
    'Owner',
    'Measure',
    'RAG',
    '',
    'Proj. code',
    'What we achieved',
    'Date achieved',
    'FYE 31 March',
    'FYE 31/03',
    'Q4 FYE 31 March',
  ])('%j isn’t a period', (heading) => {
    expect(readPeriod(heading)).toBeUndefined();
  });
});
