// Columns that somebody has made by tabs, in lines outside any table.

import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import type { FoundActivity } from '../../../../../electron/imports/strategy-document/find/findings.ts';
import { inEnglish } from '../../../../in-english.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, aFile, type Block } from '../a-document.ts';

const inWord = (xml: string) =>
  xml.replaceAll(/<w:t(?: [^>]*)?>[^<]*\t[^<]*<\/w:t>/gu, (text) =>
    text.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">'),
  );

function summed({ ref, description, leads, milestone }: Omit<FoundActivity, 'parts'>): string {
  const led = leads.map(({ name }) => name).join(' + ');
  return [ref, description, led, milestone?.from].filter((each) => each != null && each !== '').join(' | ');
}

async function read(...blocks: readonly Block[]) {
  const path = await aDocx([{ heading: 'Objective 1: Open spaces' }, ...blocks], inWord);
  return summedUp(path);
}

async function summedUp(path: string) {
  const findings = valueOf(await parseStrategy(path));
  return {
    activities: findings.objectives.flatMap(({ activities }) => activities.map(summed)),
    measures: findings.objectives.flatMap(({ measures }) => measures.map(({ name }) => name)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

const lines = [
  'Action\tWho\tWhen',
  'Mend the fence\tClerk\tMay 2026',
  'Plant limes\t\tGreen Group\tJune 2026',
];
const bothLines = ['Mend the fence | Clerk | 2026-05-01', 'Plant limes | Green Group | 2026-06-01'];

describe('lines with columns made by tabs', () => {
  it('are the table that they are meant for, in Word and in its text', async () => {
    expect(await read(...lines)).toEqual({ activities: bothLines, measures: [], assumed: [], listed: [] });
    const text = ['Plan 2026-27', 'Objective 1: Open spaces', ...lines].join('\n');
    expect((await summedUp(aFile('plan.txt', text))).activities).toEqual(bothLines);
  });

  it('may leave out the last, or one between two tabs', async () => {
    const { activities, listed } = await read(
      lines[0] ?? '',
      'Mend the fence\tClerk',
      'Plant limes\t\tJune 2026',
    );
    expect(activities).toEqual(['Mend the fence | Clerk', 'Plant limes | 2026-06-01']);
    expect(listed).toEqual([]);
  });

  it('are listed where nobody can tell which column is blank', async () => {
    const { activities, listed } = await read(...lines.slice(0, 2), 'Plant limes\tJune 2026');
    expect(activities).toEqual(bothLines.slice(0, 1));
    expect(listed).toEqual(['Plant limes June 2026']);
  });

  it('may be measures', async () => {
    const { measures, listed } = await read('Measure\t2024/25\tTarget 2026/27', 'Visitors\t410\t500');
    expect(measures).toEqual(['Visitors']);
    expect(listed).toEqual([]);
  });

  it('that head nothing stay the lines that they are', async () => {
    const { activities, listed } = await read('Lead:\tClerk', 'Budget:\tNone', { heading: 'Actions' }, '- x');
    expect(activities).toEqual([]);
    expect(listed).toEqual([]);
  });
});

describe('the lines of a list with tabs', () => {
  it('say who leads and when behind them, and that is told', async () => {
    const { activities, assumed, listed } = await read(
      'We will:',
      '•\tRecruit two rangers\tTown Clerk\tMarch 2027',
      '•\t1.2\tMend the fence\tto budget',
      '•\tPlant limes, oaks\tJune 2026',
    );
    expect(activities).toEqual([
      'Recruit two rangers | Town Clerk | 2027-03-01',
      '1.2 | Mend the fence – to budget',
      'Plant limes, oaks | 2026-06-01',
    ]);
    expect(assumed).toEqual([
      '“Town Clerk, March 2027”, behind a tab in the line, is taken to say who leads it or when it is due.',
      '“June 2026”, behind a tab in the line, is taken to say who leads it or when it is due.',
    ]);
    expect(listed).toEqual([]);
  });
});
