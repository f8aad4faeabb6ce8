// The shipped samples, with their dates moved to the day of whoever opens them.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importIntoFile } from '../../../electron/imports/strategy-document/import-into-file.ts';
import { moveDates, sampleAsOf } from '../../../electron/imports/sample-dates.ts';
import { openForReading } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { lastDayOfMonth } from '../../../shared/kernel/days.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../register/a-register.ts';

/** The sample of a day, imported, and what needs attention then. */
async function openedOn(day: string) {
  const folder = temporaryFolder();
  const { name, bytes } = sampleAsOf(sampleDocument, day);
  const [document, register] = [join(folder, name), join(folder, 'sample.minutebook')];
  writeFileSync(document, bytes);
  const options = { dryRun: false, actor: 'Secretary' };
  const environment = { ...testEnvironment(), now: () => Date.parse(`${day}T12:00:00Z`) };
  const { findings } = valueOf(await importIntoFile(register, document, options, environment));
  const reading = valueOf(openForReading(register));
  const index = indexOf(snapshot(reading));
  reading.close();
  const matters = attentionList(index, day).map(({ objectiveRef, concern }) => `${objectiveRef} ${concern}`);
  return { name, findings, index, matters };
}

const daysOfAYear = Array.from({ length: 12 }, (_, month) => {
  const [year, number] = month < 8 ? [2027, month + 1] : [2026, month + 1];
  return [`${year}-${String(number).padStart(2, '0')}-01`, lastDayOfMonth(year, number)];
});

describe('the sample', () => {
  it('warns of the same on any day, and of nothing that is only its age', async () => {
    const { matters } = await openedOn('2024-07-12');
    expect(matters).toHaveLength(11);
    for (const days of daysOfAYear) {
      const [first, last] = await Promise.all(days.map(openedOn));
      expect({ days, matters: first?.matters }).toEqual({ days, matters });
      expect({ days, matters: last?.matters }).toEqual({ days, matters });
      expect(first?.findings.notUnderstood).toEqual([]);
    }
  });

  it('has its last figures in the month of the day, and is called after its years', async () => {
    const { name, findings, index } = await openedOn('2027-02-03');
    expect(name).toBe('strategy-2027-2029.docx');
    expect(findings.title).toBe('Strategy 2027-2029');
    expect(index.snapshot.periods.map(({ label }) => label)).toContain('February 2027');
  });

  it('is the shipped file itself in the month that it was written for', () => {
    const { name, bytes } = sampleAsOf(sampleDocument, '2024-07-31');
    expect(name).toBe('strategy-2024-2026.docx');
    expect(readFileSync(sampleDocument).equals(bytes)).toBe(true);
  });

  it('has the same bytes all through a month', () => {
    const [first, last] = ['2026-11-01', '2026-11-30'].map((day) => sampleAsOf(sampleDocument, day).bytes);
    expect(Buffer.from(first ?? []).equals(last ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('dates in a text', () => {
  it.each([
    ['31 July 2024', 4, '30 November 2024'],
    ['Autumn 2024 (started)', 4, 'Winter 2024/25 (started)'],
    ['Summer 2024', 7, 'Winter 2024/25'],
    ['Winter 2024', 3, 'Spring 2025'],
    ['Spring 2024', -3, 'Winter 2023/24'],
    ['2024/25', 8, '2024/25'],
    ['2024/25', 9, '2025/26'],
    ['Strategy 2024-2026', 28, 'Strategy 2026-2028'],
    ['finance-2024-07.xlsx', 28, 'finance-2026-11.xlsx'],
    ['£2,000, 2024 of them, in room 20241', 12, '£2,000, 2025 of them, in room 20241'],
  ])('%s, %i months later', (words, by, moved) => {
    expect(moveDates(words, by)).toBe(moved);
  });
});
