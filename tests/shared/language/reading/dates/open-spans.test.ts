// Years that are called by their end, months of a year that is called so, and dates that something goes on to or from.

import { describe, expect, it } from 'vitest';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';

describe('a year that is called by its end', () => {
  it.each([
    'FY 31 March 2026',
    'FY Mar 26',
    'FYE 31 March 2026',
    'FYE Mar 2026',
    'YE Mar-26',
    'Y/E 31/03/2026',
    'Year to 31 March 2026',
    'Year ended March 2026',
    'Financial year ending 31 Mar 26',
    'Actual, year to 31st March 2026',
    'Blwyddyn hyd at 31 Mawrth 2026',
    'Y flwyddyn ariannol yn diweddu ar 31 Mawrth 2026',
  ])('“%s” is 2025/26', (heading) => {
    expect(readPeriod(heading)).toMatchObject({ key: 'FY2025-26', from: '2025-04-01', to: '2026-03-31' });
  });

  it.each([
    'Year to 31 July 2026',
    'YE Dec 2025',
    'FY 30 June 2026',
    'Half year to 31 March 2026',
    '3 year to March 2026',
  ])('“%s” is no financial year, and not the month that it names', (heading) => {
    expect(readPeriod(heading)).toMatchObject({ key: heading.toLowerCase(), from: null });
  });

  it.each(['FY 31 March', 'YE 31 March', 'FY 31st of March'])('says no year by itself: “%s”', (heading) => {
    expect(readPeriod(heading)).toBeUndefined();
  });
});

describe('a month of a year that is called by the year it ends in', () => {
  it.each([
    ['FY26 June', '2025-06'],
    ['FY26 (June)', '2025-06'],
    ['FY2026 Mar', '2026-03'],
    ['June FY26', '2025-06'],
    ['FY 26 March', '2026-03'],
    ['FY25/26 June', '2025-06'],
    ['FY26 Mehefin', '2025-06'],
  ])('“%s” is %s', (words, key) => {
    expect(readPeriod(words)).toMatchObject({ key });
    expect(readMilestone(words)?.from).toBe(`${key}-01`);
  });

  it.each(['FY26 April to June', 'FY26 Apr–Jun', 'Apr–Jun FY26'])('several are none: “%s”', (words) => {
    expect(readPeriod(words)).toMatchObject({ from: null });
  });
});

describe('two years', () => {
  it.each(['2024, 2025', '2024 and 2025', '2023/24, 2024/25'])('are neither of them: “%s”', (words) => {
    expect(readPeriod(words)).toMatchObject({ from: null, to: null });
  });

  it('aren’t named where a year stands before a comma alone', () => {
    expect(readPeriod('2024, actual')).toMatchObject({ key: '2024', label: '2024' });
  });
});

describe('a quarter that is said twice', () => {
  it.each([
    'Quarter 4 (Q4) 2024/25',
    'Q4 (Quarter 4) 2024/25',
    'Quarter 4 (Jan–Mar) 2024/25',
    'Chwarter 4 (Ionawr i Fawrth) 2024/25',
  ])('“%s” is one', (words) => {
    expect(readPeriod(words)).toMatchObject({ key: 'FY2024-25-Q4' });
    expect(readMilestone(words)).toMatchObject({ from: '2025-01-01', to: '2025-03-31', remark: null });
  });

  it.each(['Quarter 4 (Q3) 2024/25', 'Quarter 4 (Apr–Jun) 2024/25', 'Q4 (Jan–Mar) 2024'])(
    'is none where the two differ: “%s”',
    (words) => {
      expect(readPeriod(words)).toMatchObject({ from: null });
    },
  );
});

describe('a heading of figures up to a date, or from one', () => {
  it.each([
    'Up to Q2 2024/25',
    'To July 2024',
    'Actual to 31 July 2024',
    'Until June 2025',
    'Up to and including July 2024',
    'Up to the end of Q2 2024/25',
    'Hyd at Gorffennaf 2024',
    'Hyd at ddiwedd Mehefin 2024',
    'Up to 2024/25',
    'Every year to March 2027',
    'Bob blwyddyn hyd at Fawrth 2027',
    'Since April 2024',
    'Ers Ebrill 2024',
    'From April 2024',
    'O fis Ebrill 2024',
    '2024/25 onwards',
    'Before 2024',
    'By 2027',
    'By end of Q2 2025/26',
  ])('“%s” isn’t that date’s', (heading) => {
    expect(readPeriod(heading)).toMatchObject({ key: heading.toLowerCase(), label: heading, from: null });
  });

  it.each([
    ['Target by 2027', '2027', 'target'],
    ['Target to March 2027', '2027-03', 'target'],
    ['Targets to 2027', '2027', 'target'],
    ['Targedau hyd at 2026/27', 'FY2026-27', 'target'],
    ['Achieved by March 2025', '2025-03', 'actual'],
    ['End of Q2 2024/25', 'FY2024-25-Q2', 'actual'],
    ['As at July 2024', '2024-07', 'actual'],
    ['From April to July 2024', '2024-04..2024-07', 'actual'],
  ])('“%s” is of %s', (heading, key, kind) => {
    expect(readPeriod(heading)).toMatchObject({ key, kind });
  });

  it('is a report’s own where it is a title', () => {
    expect(readPeriod('Performance report to July 2024', 'title')).toMatchObject({ key: '2024-07' });
    expect(readPeriod('Performance to Q2 2024/25', 'title')).toMatchObject({ key: 'FY2024-25-Q2' });
    expect(readPeriod('Performance since July 2024', 'title')).toMatchObject({ from: null });
    expect(readPeriod('Performance up to 2024/25', 'title')).toMatchObject({ from: null });
  });
});

describe('a milestone that begins at its date', () => {
  it.each([
    'From April 2027',
    'From spring 2027',
    'Since April 2026',
    'Effective from 1 April 2027',
    'From the start of April 2027',
    'Ers Ebrill 2026',
    'O fis Ebrill 2027',
  ])('“%s” has no end', (written) => {
    expect(readMilestone(written)).toMatchObject({ written, precision: 'undated', to: null });
  });

  it.each([
    ['From April 2027 to June 2028', '2028-06-30'],
    ['From 2025/26 to 2027/28', '2028-03-31'],
    ['Delayed from March 2026 to July 2026', '2026-07-31'],
    ['By end of July 2026', '2026-07-31'],
  ])('“%s” ends on %s', (written, to) => {
    expect(readMilestone(written)).toMatchObject({ written, to });
  });

  it.each(['From April 2027 to June 2028', 'O Ebrill 2027 i Fehefin 2028'])(
    '“%s” says nothing else',
    (written) => {
      expect(readMilestone(written)).toMatchObject({ written, to: '2028-06-30', remark: null });
    },
  );
});
