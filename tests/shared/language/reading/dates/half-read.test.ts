// A date that words beside it make another one, or none, is no date: it is listed, and nobody is called late by it.

import { describe, expect, it } from 'vitest';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';

describe('a milestone', () => {
  it('has no brackets left of a date that stood in them', () => {
    expect(readMilestone('Year 2 (2026/27)')?.remark).toBe('Year 2');
    expect(readMilestone('(March 2027) review')?.remark).toBe('review');
  });

  it.each([
    'Hyd 2027',
    'T2 2027',
    'by AGM 2027',
    '04/27 – 09/27',
    '13/27',
    '9/10',
    '03/99',
    '12 months from June 2026',
    'Two years from April 2027',
    'Within 3 months of May 2027',
    'June 2027 + 6 months',
    'H1 2027/29',
    'Q5 2027',
    'H3 2027',
    'Semester 1 2027/28',
    'Not June 2027 but later',
    'Nid Mehefin 2027',
    'June 1927',
    'May 2127',
    'Diwali 2027',
    'P6 2027/28',
    'Week 20 2027',
    'Trinity term 2027',
    'Summer recess 2027',
    'Summer holidays 2027',
    'Easter holiday 2027',
    'October half term 2027',
    'Gwyliau ysgol 2027',
    'Half year 2026/27',
    'Mid-year 2026/27',
    'Easter 2026/27',
    'New year 2026/27',
    'Michaelmas term 2027',
    'Mich. 2027',
    'Hilary 2027',
    'Summer 1 2027',
    'Mae 2027',
    'dydd Mawrth 2027',
    'Febuary 2027',
    'Setpember 2027',
    'end of Autumm 2026/27',
    'Tachwed 2027',
    'within 10 working days of 1 June 2027',
    'fifteen months from June 2027',
    'thirty-six months from June 2027',
    'naw mis o Fehefin 2027',
    '10 diwrnod gwaith o 1 Mehefin 2027',
  ])('“%s” has no day that can be known', (words) => {
    expect(readMilestone(words)).toMatchObject({ precision: 'undated', from: null, to: null });
  });

  const years = { first: 2020, last: 2032, aims: 2060, plan: { from: '2024-04-01', to: '2027-03-31' } };

  it.each([
    ['12.2027', '2027-12-31'],
    ['by 11-2027', '2027-11-30'],
    ['2027.11', '2027-11-30'],
    ['03/27', '2027-03-31'],
    ['Erbyn 03/27', '2027-03-31'],
  ])('may be a month by its number: “%s”', (words, to) => {
    expect(readMilestone(words)).toMatchObject({ written: words, precision: 'month', to });
  });

  it.each(['Business plan', 'Strategy', 'Cynllun', 'Corporate plan.'])(
    '“%s” alone may be what is to be written, and is no length of time',
    (words) => {
      expect(readMilestone(words, years)).toMatchObject({ precision: 'undated', from: null, to: null });
    },
  );

  it.each(['the plan', 'life of the strategy', 'Over our strategy', 'erbyn diwedd y cynllun', 'plan period'])(
    '“%s” is the years of the plan',
    (words) => {
      expect(readMilestone(words, years)).toMatchObject(years.plan);
    },
  );

  it.each([
    ['H1 2027', '2027-06-30'],
    ['1/4/27-31/3/28', '2028-03-31'],
    ['Hydref 2027 / October 2027', '2027-10-31'],
    ['Media 2027', '2027-12-31'],
    ['Q2 2027', '2027-06-30'],
    ['Spring 2027', '2027-05-31'],
    ['Autumn term 2027', '2027-12-31'],
    ['by end of 2027', '2027-12-31'],
    ['3 events by June 2027', '2027-06-30'],
    ['2027/28', '2028-03-31'],
    ['H1 2026/27', '2026-09-30'],
    ['H2 26/27', '2027-03-31'],
    ['First half of 2026/27', '2026-09-30'],
    ['Hanner cyntaf 2027/28', '2027-09-30'],
    ['Ail hanner 2027/28', '2028-03-31'],
    ['Chwarter 2 2027/28', '2027-09-30'],
    ['Ail chwarter 2027/28', '2027-09-30'],
    ['Last quarter of 2027/28', '2028-03-31'],
    ['Quarter 4 of 2027', '2027-12-31'],
    ['Start of financial year 2027/28', '2027-07-31'],
    ['Late 2027/28', '2028-03-31'],
    ['Gwanwyn 2027', '2027-05-31'],
    ['Haf 2027', '2027-08-31'],
    ['Hydref 2027', '2027-10-31'],
    ['Tymor yr hydref 2027', '2027-12-31'],
    ['Gaeaf 2027', '2028-02-29'],
    ['Christmas 2027', '2027-12-31'],
    ['before Christmas 2027', '2027-12-24'],
    ['Cyn y Nadolig 2027', '2027-12-24'],
    ['Easter 2024', '2024-04-01'],
    ['before Easter 2027', '2027-03-25'],
    ['erbyn y Pasg 2025', '2025-04-21'],
    ['Whitsun 2027', '2027-05-17'],
    ['Good Friday 2027', '2027-03-26'],
    ['Ash Wednesday 2027', '2027-02-10'],
    ['Gwener y Groglith 2027', '2027-03-26'],
    ['before New Year 2028', '2027-12-31'],
    ['St David’s Day 2027', '2027-03-01'],
    ['Gŵyl Ddewi 2027', '2027-03-01'],
    ['Michaelmas 2027', '2027-09-29'],
    ['Remembrance Sunday 2026', '2026-11-08'],
    ['Sul y Cofio 2026', '2026-11-08'],
    ['Advent 2026', '2026-12-24'],
    ['Half 1 2026/27', '2026-09-30'],
    ['Hanner 2 2026/27', '2027-03-31'],
    ['Year 2 (2026/27)', '2027-03-31'],
    ['Not June 2027 but September 2027', '2027-09-30'],
    ['No later than June 2027', '2027-06-30'],
    ['2027-05', '2027-05-31'],
    ['2011-12', '2012-03-31'],
    ['June ‘27', '2027-06-30'],
  ])('“%s” is due by %s', (words, to) => {
    expect(readMilestone(words)).toMatchObject({ to });
  });
});

describe('the heading of figures', () => {
  it.each(['Febuary 2025', 'Target Setpember 2025', 'Tachwed 2025', 'Autumm 2025'])(
    '“%s” is a month that isn’t read, and not the whole year',
    (heading) => {
      expect(readPeriod(heading)).toMatchObject({ from: null, to: null });
    },
  );

  it.each(['Members 2025', 'Annual 2025', 'Summary 2025', 'Number 2025', 'Target 2025', 'Actual 2025'])(
    '“%s” is the year',
    (heading) => {
      expect(readPeriod(heading)).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
    },
  );
});
