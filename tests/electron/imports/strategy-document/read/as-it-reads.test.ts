// A document says what a person reads in it: not what is struck out or hidden, no mark of a note as a digit, no heading as an action, and no
// status that its own words take back.

import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { readProgress } from '../../../../../electron/imports/strategy-document/find/progress-words.ts';
import { inEnglish } from '../../../../in-english.ts';
import { valueOf } from '../../../register/a-register.ts';
import { activitiesOf, aDocx, measuresOf, type Block, type CellContent } from '../a-document.ts';

const properties: Readonly<Record<string, string>> = {
  raised: '<w:vertAlign w:val="superscript"/>',
  struck: '<w:strike/>',
  twice: '<w:dstrike/>',
  hidden: '<w:vanish/>',
  notStruck: '<w:strike w:val="0"/>',
};

/** «raised:2» is a run of its own that looks so. */
function looking(xml: string): string {
  return xml.replaceAll(
    /«(\w+):([^»]*)»/gu,
    (_, look: string, text: string) =>
      `</w:t></w:r><w:r><w:rPr>${properties[look]}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:t xml:space="preserve">`,
  );
}

async function findings(...blocks: readonly Block[]) {
  return valueOf(await parseStrategy(await aDocx(blocks, looking)));
}

async function found(...rows: readonly (readonly CellContent[])[]) {
  return findings({ heading: 'Objective 1: Better homes' }, { table: rows });
}

describe('text that looks like something else', () => {
  it('is read as it is seen: a note’s mark isn’t a digit, and what is struck out or hidden isn’t there', async () => {
    const { objectives, notices } = await found(
      ['Measure', '2023', '2024«raised:1»'],
      ['Members«raised:1»', '71«raised:2»', '1,204«raised:3»'],
      ['Branches', '«struck:45»50', '61«hidden:99»'],
      ['Offices', '«twice:7»8', '«notStruck:9»'],
    );
    const [objective] = objectives;
    expect(
      objective?.measures.map(({ name, figures }) => [
        name,
        ...figures.map(({ value }) => ('written' in value ? value.written : '')),
      ]),
    ).toEqual([
      ['Members', '71', '1,204'],
      ['Branches', '50', '61'],
      ['Offices', '8', '9'],
    ]);
    expect(objective?.measures[0]?.figures.map(({ period }) => period.label)).toEqual(['2023', '2024']);
    expect(notices.map((notice) => inEnglish(notice))).toEqual([
      'Some of its text is struck out. That was left out.',
      'Some of its text is hidden. That was left out.',
    ]);
  });

  it('ties a note to its mark, and leaves the ends of ordinals and square metres alone', async () => {
    const { objectives } = await findings(
      { heading: 'Objective 1: Better homes' },
      {
        table: [
          ['Measure', '2024'],
          ['Members«raised:1»', '71'],
          ['Space let in m«raised:2»', '900'],
        ],
      },
      '«raised:1» Paid up only.',
      'Reviewed on the 4«raised:th» of May.',
    );
    expect(objectives[0]?.measures).toMatchObject([
      { name: 'Members', footnote: 'Paid up only.' },
      { name: 'Space let in m²' },
    ]);
    expect(objectives[0]?.notes.map(({ text }) => text)).toEqual(['Reviewed on the 4th of May.']);
  });

  it('makes no action of one that is struck out, and lists what is left of its row', async () => {
    const { objectives, notUnderstood } = await found(
      ['Ref', 'Action', 'Lead', 'Status'],
      ['1.1', '«struck:Old action»', 'Clerk', '«struck:Green»'],
      ['1.2', 'New action', 'Clerk', 'Green'],
    );
    expect(objectives[0]?.activities.map(({ description }) => description)).toEqual(['New action']);
    expect(notUnderstood.map(({ says }) => says)).toEqual(['1.1', 'Clerk']);
  });
});

describe('the headings of a table again, after a page', () => {
  it('are no action', async () => {
    const heading = ['Ref', 'Action', 'Lead', 'When', 'Status'];
    const activities = await activitiesOf(
      heading,
      ['1.1', 'Build', 'Clerk', 'May 2026', 'Green'],
      heading,
      ['1.2', 'Buy', 'Clerk', 'May 2026', 'Red'],
      heading,
    );
    expect(activities.map(({ description }) => description)).toEqual(['Build', 'Buy']);
  });

  it('are listed nowhere right below the first, whether or not they head the refs', async () => {
    for (const ref of ['', 'Ref']) {
      const heading = [ref, 'Action', 'Lead', 'When', 'Status'];
      const { objectives, notUnderstood } = await found(heading, heading, [
        '1.1',
        'Build',
        'Clerk',
        'May 2026',
        'On track',
      ]);
      expect(objectives[0]?.activities.map(({ description }) => description)).toEqual(['Build']);
      expect(notUnderstood).toEqual([]);
    }
  });

  it('are no measure, whatever their case, and are listed nowhere', async () => {
    const { objectives, notUnderstood } = await found(
      ['Measure', 'Unit', '2023', '2024'],
      ['Homes', 'number', '1', '2'],
      ['MEASURE', 'Unit:', '2023', '2024'],
      ['Voids', 'number', '3', '4'],
    );
    expect(objectives[0]?.measures.map(({ name, figures }) => [name, figures.length])).toEqual([
      ['Homes', 2],
      ['Voids', 2],
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it('but a measure that shares a word with them is one', async () => {
    const measures = await measuresOf(['Measure', '2023', '2024'], ['Measure', '1', '2']);
    expect(measures).toHaveLength(1);
  });
});

describe('progress', () => {
  it.each([
    'Closed - not achieved',
    'Closed: not achieved',
    'Met in part',
    'Achieved 40 of 100',
    'Completed 3/5',
    'Complete 75%',
    'Partly, but done',
    'Green → Amber',
    'Green -> Amber',
    'Green/Red',
    'Amber/Green',
    'Complete: not all sites were visited, and that was agreed',
    '• Green: half done',
    'On track but late',
    'Late start but on track',
    'Red Amber Green',
    'Planned completion May 2026',
    'On track (was red)',
    'Done, apart from the roof',
    '🟢 Red',
    '🟣',
  ])('“%s” is no status that anybody can be sure of', (words) => {
    expect(readProgress(words)).toBeUndefined();
  });

  it.each([
    ['Complete', 'complete', null],
    ['100% complete', 'complete', '100% complete'],
    [
      'On track. The first phase was late, and the second is not',
      'on track',
      'The first phase was late, and the second is not',
    ],
    ['Completed (late)', 'complete', 'late'],
    ['Delayed until 2027', 'off track', 'Delayed until 2027'],
    ['🟢', 'on track', null],
    ['● Amber', 'at risk', 'Amber'],
    ['✔ Complete', 'complete', null],
    ['🔴 Off track', 'off track', null],
  ])('“%s” is %s', (words, progress, note) => {
    expect(readProgress(words)).toMatchObject({ progress, note });
  });
});

describe('the title', () => {
  /** The builder's headings are all first ones; «2:» makes a second one. */
  const levels = (xml: string) =>
    xml.replaceAll(
      /<w:pStyle w:val="Heading1"\/>((?:(?!<w:p[ >]).)*?)«2:/gu,
      '<w:pStyle w:val="Heading2"/>$1',
    );
  const rows = {
    table: [
      ['Ref', 'Action', 'Status'],
      ['1.1', 'Build', 'Green'],
    ],
  };
  const titleOf = async (...blocks: readonly Block[]) =>
    valueOf(await parseStrategy(await aDocx(blocks, levels))).title;

  it('is the highest heading at the top', async () => {
    expect(
      await titleOf({ heading: 'Corporate Plan 2025-2030' }, { heading: '«2:Priority 1: Homes' }, rows),
    ).toBe('Corporate Plan 2025-2030');
  });

  it('is the one of several there that calls itself a plan', async () => {
    expect(
      await titleOf(
        { heading: 'Anytown Council' },
        { heading: 'Corporate Plan 2025-2030' },
        { heading: '«2:Priority 1: Homes' },
        rows,
      ),
    ).toBe('Corporate Plan 2025-2030');
  });

  it('is no heading of an objective or a part', async () => {
    expect(await titleOf({ heading: 'Priority 1: Homes' }, rows, { heading: 'Priority 2: Jobs' }, rows)).toBe(
      'Plan 2024-2027',
    );
    expect(await titleOf({ heading: 'Introduction' }, { heading: '«2:Priority 1: Homes' }, rows)).toBe(
      'Plan 2024-2027',
    );
  });
});
