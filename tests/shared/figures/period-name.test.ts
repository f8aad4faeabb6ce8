// What a period is called: the calendar's names in each language, and what the board calls it as the board does.

import { expect, it } from 'vitest';
import { periodInBrief, periodName } from '../../../shared/figures/rules/period-name.ts';
import { speak } from '../../../shared/language/speak.ts';

const called: readonly (readonly [key: string, label: string, english: string, welsh: string])[] = [
  ['2024-07', 'July 2024', 'July 2024', 'Gorffennaf 2024'],
  ['2024-07-12', '12 July 2024', '12 July 2024', '12 Gorffennaf 2024'],
  ['2024-07', 'Gorffennaf 2024', 'July 2024', 'Gorffennaf 2024'],
  ['2024-07', 'Mid-year', 'Mid-year', 'Mid-year'],
  ['FY2024-25', '2024/25', '2024/25', '2024/25'],
  ['last period', 'Last period', 'Last period', 'Last period'],
];
for (const [key, label, english, welsh] of called) {
  it(`a period called “${label}” is ${welsh} in Welsh`, () => {
    expect(speak('en', periodName({ key, label }))).toBe(english);
    expect(speak('cy', periodName({ key, label }))).toBe(welsh);
  });
}

const inBrief: typeof called = [
  ['2024-07', 'July 2024', 'Jul 24', 'Gorff 24'],
  ['2024-07-12', '12 July 2024', '12 Jul 24', '12 Gorff 24'],
  ['2024-summer', 'Summer 2024', 'Sum 24', 'Sum 24'],
  ['2024-07', 'Half way through', 'Half way…', 'Half way…'],
  ['fy', 'Financial year 2023/24', '2023/24', '2023/24'],
  ['q', 'Quarter 3 of the year 2023/24', 'Quarter 3 of…', 'Quarter 3 of…'],
  ['w', 'Halfwaythroughtheplan', 'Halfwaythroug…', 'Halfwaythroug…'],
  ['d', 'Reference1234567890', 'Reference1234567890', 'Reference1234567890'],
];
for (const [key, label, english, welsh] of inBrief) {
  it(`a period called “${label}” is ${english} where there is little room`, () => {
    expect(speak('en', periodInBrief({ key, label }))).toBe(english);
    expect(speak('cy', periodInBrief({ key, label }))).toBe(welsh);
  });
}

it('a period with a long name and a day is called by its last month where there is little room', () => {
  const period = { key: 'fy', label: 'Financial year 2023/24 (twelve months)', to: '2024-03-31' };
  expect(speak('en', periodInBrief(period))).toBe('Mar 24');
});
