// Measures that are lines of a list, with figures and years in them.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, findingsOf } from '../a-document.ts';

/** "«" before a line puts it into a list. */
const asLists = (xml: string) =>
  xml.replaceAll(
    /<w:p>(<w:r><w:t[^>]*>)«/gu,
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>$1',
  );

async function read(line: string, above = 'Measures') {
  const blocks = [
    { title: 'Plan 2024-2027' },
    { heading: 'Objective 1: Homes' },
    'Homes keep people well.',
    above,
    `«${line}`,
    '«Homes built',
  ];
  const clock = { now: () => Date.parse('2025-06-15T12:00:00Z') };
  const findings = valueOf(await parseStrategy(await aDocx(blocks, asLists), clock));
  const [measure] = findings.objectives[0]?.measures ?? [];
  return {
    name: measure?.name,
    unit: measure?.unit,
    way: measure?.polarity,
    figures: measure?.figures.map(({ kind, period, value }) => [kind, period.key, value.written]),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const kept = (words: string) =>
  `“${words}” is the name of a measure: the figures and years in it stay there, and none of them is read.`;

describe('a measure of a list', () => {
  it('has the baseline and the target that its sentence says, which is told', async () => {
    const { assumed, ...measure } = await read('Visitor numbers up from 62,000 to 70,000 by 2027');
    expect(measure).toEqual({
      name: 'Visitor numbers',
      unit: 'number',
      way: 'higher is better',
      figures: [
        ['baseline', 'baseline', '62,000'],
        ['target', '2027', '70,000'],
      ],
    });
    expect(assumed[0]).toBe(
      '“Visitor numbers up from 62,000 to 70,000 by 2027” is read as the measure “Visitor numbers”, with 62,000 as its baseline and 70,000 as its target for 2027.',
    );
  });

  it.each([
    ['Increase visits from 62% in 2024 to 70% by March 2027', 'Increase visits', '2024 62%', '2027-03 70%'],
    [
      'Complaints to fall from 40 (2023/24) to 20 by the end of 2026.',
      'Complaints',
      'FY2023-24 40',
      '2026 20',
    ],
    ['Income to increase from £1m to £2m by 2026/27', 'Income', 'baseline £1m', 'FY2026-27 £2m'],
    [
      'Nifer yr ymwelwyr yn codi o 62,000 i 70,000 erbyn 2027',
      'Nifer yr ymwelwyr',
      'baseline 62,000',
      '2027 70,000',
    ],
    ['Gostwng cwynion o 40 i 20 erbyn diwedd 2026', 'Gostwng cwynion', 'baseline 40', '2026 20'],
  ])('“%s” is “%s”', async (line, name, baseline, target) => {
    const measure = await read(line);
    expect(measure.name).toBe(name);
    expect(measure.figures?.map(([, period, written]) => `${period} ${written}`)).toEqual([baseline, target]);
  });

  it.each([
    '500 by 2027; 1,000 by 2030',
    '9 in 10 tenants happy',
    'Halve falls',
    'Satisfaction: 85%',
    'Increase pupils aged from 11 to 16 by 2027',
    'Visits up from 70,000 to 62,000 by 2027',
    'Visits up from 62 to 70% by 2027',
    'Visits up from 5 to 7 by 2072',
    'Visits up from 5 in 2026 to 7 by 2027',
    'Visits up from 62,000 to 70,000 by 2027 and 80,000 by 2030',
    'Reduce waits from 6 weeks to 4 weeks by 2027',
  ])('“%s” is kept as its name, and that is said', async (line) => {
    const { name, figures, assumed } = await read(line);
    expect(name).toBe(line);
    expect(figures).toEqual([]);
    expect(assumed).toEqual([kept(line)]);
  });

  it.each(['Section 106 money spent', 'Number of 16-24 year olds in work', 'ISO 9001 kept'])(
    '“%s” is a name only, of which nothing is said',
    async (line) => {
      expect(await read(line)).toMatchObject({ name: line, figures: [], assumed: [] });
    },
  );

  it('that may become one has no target, and that is said', async () => {
    const line = 'Visits up from 5 to 7 by 2027';
    expect(await read(line, 'Potential measures')).toMatchObject({
      name: line,
      figures: [],
      assumed: [kept(line)],
    });
  });
});

describe('“Potential measures” and “Notes” right under the heading of an objective', () => {
  it('say what stands below them, which is no part of what the objective means', async () => {
    const { objectives } = await findingsOf(
      { heading: 'Objective 1: Homes' },
      'Potential measures',
      'Homes built',
      { heading: 'Objective 2: Roads' },
      'Notes',
      'Roads are counted in May.',
    );
    expect(
      objectives.map(({ statement, measures, notes }) => [statement, measures.length, notes.length]),
    ).toEqual([
      ['', 1, 0],
      ['', 0, 1],
    ]);
  });
});
