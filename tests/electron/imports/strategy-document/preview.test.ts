// What a person sees before an import: all that would be written of each new thing, and where it was read.

import { describe, expect, it } from 'vitest';
import { matchStrategy } from '../../../../electron/imports/strategy-document/import-strategy.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf } from './a-document.ts';

async function newThings() {
  const findings = await findingsOf(
    { heading: 'Objective 1: Parks' },
    'Green and open.',
    {
      table: [
        ['Measure', 'Unit', 'Good is', '2024', 'Owner'],
        ['Visits', '%', 'High', '40', 'Ann Lee'],
      ],
    },
    {
      table: [
        ['Ref', 'Action', 'Lead', 'Due', 'Status'],
        ['1.1', 'Plant trees', 'Bo Ray', 'Summer 2026', 'At risk'],
        ['1.2', 'Mend benches', 'Bo Ray', 'Ongoing', ''],
      ],
    },
  );
  const { items } = matchStrategy(findings, undefined, systemEnvironment);
  return items.map(({ name, detail, location }) => ({
    name: inEnglish(name),
    detail: inEnglish(detail),
    location: inEnglish(location),
  }));
}

describe('a new thing', () => {
  it('is shown with its date, progress, unit, which way is good, and statement', async () => {
    const details = (await newThings()).map(({ detail }) => detail);
    expect(details).toContain('Parks; statement: “Green and open.”');
    expect(details).toContain(
      '“Plant trees”; milestone: “Summer 2026”, due by 31 August 2026; progress: At risk',
    );
    expect(details).toContain('“Mend benches”; milestone: “Ongoing”, without a day');
    expect(details).toContain('unit: Percentage; good direction: Higher is better');
  });

  it('is shown where it was read: a lead in its cell, a period in its heading', async () => {
    const things = await newThings();
    const at = (start: string) => things.find(({ name }) => name.startsWith(start))?.location;
    expect(at('lead of activity 1.1')).toBe('table 2, row 2, column 3');
    expect(at('lead of Visits')).toBe('table 1, row 2, column 5');
    expect(at('2024')).toBe('table 1, row 1, column 4');
  });
});
