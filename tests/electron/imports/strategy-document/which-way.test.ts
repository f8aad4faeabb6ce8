// Which way is good: read where the document says it, and left open, aloud, where it doesn't.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type Block } from './a-document.ts';

const arrears: Block = {
  table: [
    ['KPI', '2022/23', '2023/24', '2024/25 target'],
    ['Rent arrears', '£1.2m', '£1.3m', '£1.1m'],
    ['Visits', '40', '50', '70'],
  ],
};

async function read(...blocks: readonly Block[]) {
  const { objectives, assumptions } = await findingsOf({ heading: 'Objective 1: Homes' }, ...blocks);
  return {
    ways: objectives.flatMap(({ measures }) => measures.map(({ polarity }) => polarity)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('which way is good', () => {
  it('isn’t known where the document doesn’t say, and the findings say so', async () => {
    const { ways, assumed } = await read(arrears);
    expect(ways).toEqual(['not known', 'not known']);
    expect(assumed).toEqual([
      'Nothing says whether high or low is good for 2 measures: they aren’t judged until somebody says.',
    ]);
  });

  it.each([
    ['For every measure, higher is better.', 'higher is better'],
    ['In all indicators below, a lower figure is better.', 'lower is better'],
    ['Mae uwch sy’n well ar gyfer pob mesur.', 'higher is better'],
  ])('is said once for all by “%s”', async (text, way) => {
    const { ways, assumed } = await read(text, arrears);
    expect(ways).toEqual([way, way]);
    expect(assumed).toEqual([]);
  });

  it('isn’t said by sentences that contradict each other, or that are of something else', async () => {
    const both = 'For all measures, higher is better. For all measures, lower is better.';
    expect((await read(both, arrears)).ways).toEqual(['not known', 'not known']);
    expect((await read('More is better than less.', arrears)).ways).toContain('not known');
  });

  it('is said by a target beyond the baseline, and the findings say that it was taken so', async () => {
    const { ways, assumed } = await read({
      table: [
        ['KPI', 'Baseline', '2023/24', '2024/25 target'],
        ['Homes let', '40', '50', '70'],
        ['Complaints', '12', '9', '5'],
      ],
    });
    expect(ways).toEqual(['higher is better', 'lower is better']);
    expect(assumed).toEqual([
      'Its targets rise, so higher is taken as better.',
      'Its targets fall, so lower is taken as better.',
    ]);
  });
});
