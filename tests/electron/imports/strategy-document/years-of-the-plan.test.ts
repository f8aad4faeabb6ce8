// Which years a plan covers, by what its title says.

import { describe, expect, it } from 'vitest';
import { findingsOf } from './a-document.ts';

describe('a title', () => {
  it.each([
    ['Strategic Plan 2026\u20112029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026\u20102029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026\u20122029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026\u22122029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026\u2009–\u20092029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026\u00a0to\u00a02029', '2026-01-01', '2029-12-31'],
    ['Cynllun Strategol 2026 hyd at 2029', '2026-01-01', '2029-12-31'],
    ['Strategic Plan 2026/27\u20112028/29', '2026-04-01', '2029-03-31'],
    ['Strategic Plan 2026/2027 until 2028/2029', '2026-04-01', '2029-03-31'],
  ])('says the years with whatever joins them: %s', async (title, periodFrom, periodTo) => {
    const findings = await findingsOf(
      { title },
      { heading: 'Objective 1: Homes' },
      { heading: 'Actions' },
      'Action 1.1: Build homes by May 2027',
    );
    expect(findings).toMatchObject({ periodFrom, periodTo });
  });
});
