// A date that words beside it make another one, or none, is no date: it is listed, and nobody is called late by it.

import { describe, expect, it } from 'vitest';
import { readMilestone } from '../../../../shared/language/reading/read-milestone.ts';

describe('a milestone', () => {
  it.each([
    '12 months from June 2026',
    'Two years from April 2027',
    'Within 3 months of May 2027',
    'June 2027 + 6 months',
    'H1 2026/27',
    'First half of 2026/27',
    'Hanner cyntaf 2027/28',
    'Chwarter 2 2027/28',
    'Q5 2027',
    'P6 2027/28',
    'Week 20 2027',
    'Easter 2027',
    'Pasg 2027',
    'Haf 2027',
    'Trinity term 2027',
    'Summer recess 2027',
    'Start of financial year 2027/28',
  ])('“%s” has no day that can be known', (words) => {
    expect(readMilestone(words)).toMatchObject({ precision: 'undated', from: null, to: null });
  });

  it.each([
    ['H1 2027', '2027-06-30'],
    ['Q2 2027', '2027-06-30'],
    ['Spring 2027', '2027-05-31'],
    ['Autumn term 2027', '2027-12-31'],
    ['by end of 2027', '2027-12-31'],
    ['3 events by June 2027', '2027-06-30'],
    ['2027/28', '2028-03-31'],
  ])('“%s” is due by %s', (words, to) => {
    expect(readMilestone(words)).toMatchObject({ to });
  });
});
