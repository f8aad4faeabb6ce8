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
      'Nothing says whether high or low is good for 2 measures: Rent arrears; Visits. They aren’t judged until somebody says.',
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
    expect((await read(both, arrears)).ways).toEqual(['in doubt', 'in doubt']);
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

  it('is left open where one target says one thing and another the other', async () => {
    const headings = ['KPI', '2023/24', '2024/25 target', '2025/26 target'];
    const { ways, assumed } = await read({
      table: [
        [...headings, 'Good is'],
        ['Homes let', '40', 'Increase', 'no more than 90', 'Lower'],
        ['Visits', '40', 'at least 50', 'Decrease', ''],
        ['Calls', '40', 'at least 50', 'Increase', ''],
      ],
    });
    expect(ways).toEqual(['in doubt', 'in doubt', 'higher is better']);
    expect(assumed).toContain(
      'By one of its targets high is good, and by another low: it isn’t judged until somebody says.',
    );
  });

  describe('is read where it is said', () => {
    const head = ['Measure', 'July 2024', 'July 2025', 'Target July 2026'];
    const rows = [
      ['Complaints', '12', '9', '7'],
      ['Homes let', '40', '50', '70'],
    ];

    it.each([
      ['Complaints (fewer is better)', 'lower is better'],
      ['Response time (the lower the better)', 'lower is better'],
      ['Arrears - low is good', 'lower is better'],
      ['Visits: high is good', 'higher is better'],
      ['Cwynion (is yn well)', 'lower is better'],
    ])('in the name “%s”, which is kept as it is printed', async (name, way) => {
      const { objectives, assumptions } = await findingsOf(
        { heading: 'Objective 1: Homes' },
        { table: [head, [name, '12', '9', '7']] },
      );
      expect(objectives[0]?.measures).toMatchObject([{ name, polarity: way, caveat: null }]);
      expect(assumptions).toEqual([]);
    });

    it('and the brackets before it still say the unit', async () => {
      const { objectives } = await findingsOf(
        { heading: 'Objective 1: Homes' },
        { table: [head, ['Arrears (£k) (lower is better)', '12', '9', '7']] },
      );
      expect(objectives[0]?.measures).toMatchObject([{ unit: 'money', polarity: 'lower is better' }]);
    });

    it.each<[string, ...Block[]]>([
      ['the head of the table', { table: [['Measures (lower is better)', ...head.slice(1)], rows[0] ?? []] }],
      [
        'the head, behind a dash',
        { table: [['Measures – lower is better', ...head.slice(1)], rows[0] ?? []] },
      ],
      ['the title row', { table: [[{ text: 'Lower is better', span: 4 }], head, rows[0] ?? []] }],
      [
        'a row of the table',
        { table: [head, [{ text: 'Service (lower is better)', span: 4 }], rows[0] ?? []] },
      ],
      ['a line over it', 'Lower is better for these measures.', { table: [head, rows[0] ?? []] }],
      ['a note under it', { table: [head, rows[0] ?? []] }, 'Note: lower is better.'],
      ['a note in Welsh', { table: [head, rows[0] ?? []] }, 'Nodyn: mae is yn well.'],
      ['a note of its own', { table: [head, ['Complaints*', '12', '9', '7']] }, '* Lower is better.'],
      [
        'a column',
        {
          table: [
            ['Measure', 'Good is', ...head.slice(1)],
            ['Complaints', 'Low', '12', '9', '7'],
          ],
        },
      ],
      [
        'a column “Direction”',
        {
          table: [
            ['Measure', 'Direction', ...head.slice(1)],
            ['Complaints', 'Lower', '12', '9', '7'],
          ],
        },
      ],
      [
        'a column without a name for it',
        {
          table: [
            ['Measure', 'Remember', ...head.slice(1)],
            ['Complaints', 'Lower is better', '12', '9', '7'],
          ],
        },
      ],
      [
        'a column in Welsh',
        {
          table: [
            ['Mesur', 'Polaredd', ...head.slice(1)],
            ['Cwynion', 'Isel', '12', '9', '7'],
          ],
        },
      ],
    ])('in %s', async (_, ...blocks) => {
      const { objectives, assumptions, notUnderstood } = await findingsOf(
        { heading: 'Objective 1: Homes' },
        ...blocks,
      );
      expect(objectives.flatMap(({ measures }) => measures.map(({ polarity }) => polarity))).toEqual([
        'lower is better',
      ]);
      expect([assumptions, notUnderstood]).toEqual([[], []]);
    });

    it('of the measures that a note names, or of all but those that it excepts', async () => {
      const table = { table: [head, ['Complaints', '12', '9', '9'], ['Homes let', '40', '50', '50']] };
      expect((await read(table, 'Note: for complaints, lower is better.')).ways).toEqual([
        'lower is better',
        'not known',
      ]);
      expect((await read(table, 'Higher is better, except for complaints.')).ways).toEqual([
        'not known',
        'higher is better',
      ]);
      const { ways, assumed } = await read(table, 'Note: for sickness, lower is better.');
      expect(ways).toEqual(['not known', 'not known']);
      expect(assumed[0]).toBe(
        '“Note: for sickness, lower is better.” says which way is good, but not clearly for which measures: it isn’t taken for any.',
      );
    });

    it('of the table that a note is under, and not of the next', async () => {
      const [first, second] = rows.map((row) => ({ table: [head, [...row.slice(0, 3), row[2] ?? '']] }));
      if (first === undefined || second === undefined) throw new Error('there are two tables');
      expect((await read(first, 'Note: lower is better.', second)).ways).toEqual([
        'lower is better',
        'not known',
      ]);
      expect((await read(first, 'For the table below, higher is better.', second)).ways).toEqual([
        'not known',
        'higher is better',
      ]);
      const { ways, assumed } = await read(first, 'Lower is better.', second);
      expect(ways).toEqual(['not known', 'not known']);
      expect(assumed[0]).toContain('not clearly for which measures');
    });
  });

  it.each<[string, string, Block]>([
    [
      'its name and its column',
      'By its column higher is better, by its name lower: it isn’t judged until somebody says.',
      {
        table: [
          ['KPI', 'Polarity', '2022/23', '2023/24'],
          ['Complaints (lower is better)', 'High', '12', '9'],
        ],
      },
    ],
    [
      'its name and the head of its table',
      'By its table higher is better, by its name lower: it isn’t judged until somebody says.',
      {
        table: [
          ['KPI (higher is better)', '2022/23', '2023/24'],
          ['Complaints (lower is better)', '12', '9'],
        ],
      },
    ],
    [
      'its name and a limit',
      'By its name higher is better, by its targets lower: it isn’t judged until somebody says.',
      {
        table: [
          ['KPI', '2022/23', '2023/24 target'],
          ['Waits (high is good)', '12', 'no more than 10'],
        ],
      },
    ],
    [
      'its table and its targets',
      'By its table higher is better, by its targets lower: it isn’t judged until somebody says.',
      {
        table: [
          ['KPI (higher is better)', 'Baseline', '2023/24 target'],
          ['Complaints', '12', '5'],
        ],
      },
    ],
  ])('isn’t known where %s contradict each other, and that is said', async (_, says, block) => {
    const { ways, assumed } = await read(block);
    expect(ways).toEqual(['in doubt']);
    expect(assumed).toEqual([says]);
  });

  it.each(['Reduce', 'Up to 16'])(
    'isn’t taken from a target that contradicts its table: %s',
    async (target) => {
      const head = ['KPI (higher is better)', '2022/23', '2023/24', '2024/25 target'];
      const { ways } = await read({ table: [head, ['Visits', '12', '14', target]] });
      expect(ways).toEqual(['in doubt']);
    },
  );

  it('is asked of the first few by their names, and once of a measure that two objectives use', async () => {
    const table = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => [
      `Visits to ${letter}`,
      '1',
      '2',
      '3',
    ]);
    const head = ['KPI', '2022/23', '2023/24', '2024/25 target'];
    const { assumed } = await read(
      { table: [head, ...table] },
      { heading: 'Objective 2: Parks' },
      { table: [head, ...table.slice(0, 1)] },
    );
    expect(assumed).toEqual([
      'Nothing says whether high or low is good for 8 measures: Visits to A; Visits to B; Visits to C; Visits to D; Visits to E; Visits to F and 2 more. They aren’t judged until somebody says.',
    ]);
  });

  it('is understood where it heads the names, and isn’t where its column doesn’t say it', async () => {
    const { objectives, notUnderstood, assumptions } = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['All measures below: low is good', '2022/23', '2023/24'],
          ['Accidents', '12', '9'],
        ],
      },
      {
        table: [
          ['Measure', 'Desired direction', '2022/23', '2023/24'],
          ['Visits', 'Stay the same', '12', '9'],
        ],
      },
    );
    expect(objectives[0]?.measures[0]?.polarity).toBe('lower is better');
    expect(notUnderstood).toEqual([]);
    expect(assumptions.map(({ location }) => inEnglish(location))).toEqual(['table 2, row 2, column 2']);
  });

  it('is each one’s own where the table leaves it to them', async () => {
    const { ways } = await read({
      table: [
        ['KPI (higher is better unless stated)', '2022/23', '2023/24'],
        ['Complaints (lower is better)', '12', '9'],
        ['Visits', '40', '50'],
      ],
    });
    expect(ways).toEqual(['lower is better', 'higher is better']);
  });

  it('is one for a measure that two objectives use', async () => {
    const under = (name: string, cells: readonly string[]): Block[] => [
      { heading: name },
      {
        table: [
          ['KPI', 'Polarity', '2022/23', '2023/24'],
          ['Visits', ...cells],
        ],
      },
    ];
    const ways = async (...blocks: readonly Block[]) => {
      const { objectives, assumptions } = await findingsOf(...blocks);
      return [
        ...objectives.flatMap(({ measures }) => measures.map(({ polarity }) => polarity)),
        ...assumptions.map(({ says }) => inEnglish(says)),
      ];
    };
    const first = under('Objective 1: Homes', ['High', '12', '9']);
    expect(await ways(...first, ...under('Objective 2: Parks', ['', '12', '9']))).toEqual([
      'higher is better',
      'higher is better',
    ]);
    expect(await ways(...first, ...under('Objective 2: Parks', ['Low', '12', '9']))).toEqual([
      'in doubt',
      'in doubt',
      'High is good for it under one objective, and low under another: it isn’t judged until somebody says.',
      'High is good for it under one objective, and low under another: it isn’t judged until somebody says.',
    ]);
  });
});
