// Documents of other organisations: their words, their columns, their refs, their merged headings.

import { inEnglish } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { activitiesOf, findingsOf, measuresOf } from './a-document.ts';

const written = (
  figures: readonly { period: { key: string }; kind: string; value: { written: string } }[] | undefined,
) => figures?.map(({ period, kind, value }) => `${period.key} ${kind} ${value.written}`);

// docs/domain.md, case 23.
describe('a measures table of another organisation', () => {
  it.each([
    'KPI',
    'Performance indicator',
    'Key Performance Indicators',
    'Indicator',
    'Metric',
    'Success measure',
    'How we will measure success',
  ])('is known by the heading “%s”', async (heading) => {
    const [measure] = await measuresOf([heading, '2023/24', '2024/25 target'], ['Homes let', '40', '≥ 50']);
    expect(measure?.name).toBe('Homes let');
    expect(written(measure?.figures)).toEqual(['FY2023-24 actual 40', 'FY2024-25 target ≥ 50']);
  });

  it('may have its heading over two rows with merged cells', async () => {
    const [measure] = await measuresOf(
      [
        { text: 'KPI', down: 'begin' },
        { text: '2024/25', span: 2 },
        { text: '2025/26', span: 2 },
      ],
      [{ text: '', down: 'continue' }, 'Q1', 'Q2', 'Q1', 'Target'],
      ['Homes let', '10', '12', '14', '60'],
    );
    expect(written(measure?.figures)).toEqual([
      'FY2024-25-Q1 actual 10',
      'FY2024-25-Q2 actual 12',
      'FY2025-26-Q1 actual 14',
      'FY2025-26 target 60',
    ]);
  });

  it('may have a title row that spans it, and a heading that is only bold', async () => {
    const [measure] = await measuresOf(
      [{ text: 'Our indicators', span: 3, bold: true }],
      [
        { text: 'Indicator', bold: true },
        { text: 'Baseline 2022/23', bold: true },
        { text: 'Forecast 2024/25', bold: true },
      ],
      ['Homes let', 'c. 70%', 'about 80%'],
    );
    expect(written(measure?.figures)).toEqual(['FY2022-23 baseline c. 70%', 'FY2024-25 forecast about 80%']);
    expect(measure?.figures[0]?.value.kind).toBe('approximate');
  });

  it.each([
    ['High', 'higher is better'],
    ['Low is good', 'lower is better'],
    ['Bigger is better', 'higher is better'],
    ['↓', 'lower is better'],
    ['Decrease', 'lower is better'],
    ['N/A', 'not judged'],
  ])('says with “%s” that %s', async (word, polarity) => {
    const [measure] = await measuresOf(['KPI', 'Good is', '2024'], ['Complaints', word, '12']);
    expect(measure?.polarity).toBe(polarity);
  });

  it('takes a target that is an upper limit to mean that lower is better, and says so', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['KPI', '2023 actual', '2024 target'],
          ['Days to let', '25', '≤ 21'],
        ],
      },
    );
    expect(findings.objectives[0]?.measures[0]?.polarity).toBe('lower is better');
    expect(findings.assumptions.map(({ says }) => inEnglish(says)).join()).toContain(
      'lower is taken as better',
    );
  });

  it('may give units in a column, for bare figures', async () => {
    const [rent, cost] = await measuresOf(
      ['Measure', 'Unit', '2024'],
      ['Rent collected', '%', '97.5'],
      ['Cost', '£k', '12'],
    );
    expect(rent?.figures[0]?.value).toMatchObject({ quantity: { unit: 'percent', amount: '97.5' } });
    expect(cost?.figures[0]?.value).toMatchObject({ quantity: { unit: 'money', pence: 1_200_000 } });
  });

  it('may have an owner, a comment and a status for each measure', async () => {
    const [measure] = await measuresOf(
      ['KPI', 'Owner', '2024', 'RAG', 'Commentary'],
      ['Homes let', 'Head of Housing; Clerk', '12', 'Amber', 'Slow start'],
    );
    expect(measure).toMatchObject({ statedStatus: 'Amber', comment: 'Slow start' });
    expect(measure?.leads.map(({ name }) => name)).toEqual(['Head of Housing', 'Clerk']);
  });

  it('may give actuals and targets on rows of their own under one merged name', async () => {
    const measures = await measuresOf(
      ['Measure', '', '2023', '2024'],
      [{ text: 'Homes let', down: 'begin' }, 'Actual', '10', '12'],
      [{ text: '', down: 'continue' }, 'Target', '15', '20'],
    );
    expect(measures).toHaveLength(1);
    expect(written(measures[0]?.figures)).toEqual([
      '2023 actual 10',
      '2024 actual 12',
      '2023 target 15',
      '2024 target 20',
    ]);
  });

  it('lists a figure it cannot read with its location, keeps its words, and takes the others', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['KPI', '2023', '2024'],
          ['Homes let', '12O', '14'],
        ],
      },
    );
    expect(findings.notUnderstood).toEqual([
      { location: { say: 'provenance.table-cell', table: 1, row: 2, column: 2 }, says: '12O' },
    ]);
    expect(written(findings.objectives[0]?.measures[0]?.figures)).toEqual([
      '2023 actual 12O',
      '2024 actual 14',
    ]);
    expect(findings.objectives[0]?.measures[0]?.figures[0]?.value.kind).toBe('not understood');
  });

  it('lists a column whose heading means nothing to it, cell by cell', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['KPI', 'Colour of the folder', '2024'],
          ['Homes let', 'mauve', '14'],
        ],
      },
    );
    expect(findings.notUnderstood.map(({ says }) => inEnglish(says))).toEqual([
      'Colour of the folder',
      'mauve',
    ]);
  });

  it('may name the objective of each row in a column', async () => {
    const findings = await findingsOf({
      table: [
        ['Priority', 'KPI', '2024'],
        [{ text: 'Safe homes', down: 'begin' }, 'Homes let', '14'],
        [{ text: '', down: 'continue' }, 'Repairs', '9'],
        ['Clean streets', 'Streets swept', '7'],
      ],
    });
    expect(findings.objectives.map(({ title, measures }) => `${title}: ${measures.length}`)).toEqual([
      'Safe homes: 2',
      'Clean streets: 1',
    ]);
  });

  it('may head its objectives with rows across the table', async () => {
    const findings = await findingsOf({
      table: [
        ['KPI', '2024'],
        [{ text: 'Priority 1: Safe homes', span: 2 }],
        ['Homes let', '14'],
        [{ text: 'Priority 2: Clean streets', span: 2 }],
        ['Streets swept', '7'],
      ],
    });
    expect(findings.objectives.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '1 Safe homes',
      '2 Clean streets',
    ]);
  });
});

// docs/domain.md, case 23.
describe('an activities table of another organisation', () => {
  it.each([
    ['Action', 'Owner', 'Deadline', 'RAG status'],
    ['Key actions', 'Responsible officer', 'By when', 'Progress'],
    ['What we will do', 'Who', 'Timescale', 'Status'],
    ['Deliverable', 'Lead officer', 'Target date', 'RAG'],
    ['Task', 'Led by', 'Due date', 'BRAG'],
  ])('is known by the headings %s, %s, %s, %s', async (...headings) => {
    const [activity] = await activitiesOf(headings, ['Mend the roofs', 'Clerk', '31 March 2025', 'Green']);
    expect(activity).toMatchObject({
      description: 'Mend the roofs',
      progress: 'on track',
      milestone: { to: '2025-03-31', precision: 'day' },
    });
    expect(activity?.leads[0]?.name).toBe('Clerk');
  });

  it.each(['P1-A', '1a', 'A1', '2.1.3', 'SO2.3', '12'])(
    'keeps the ref %s as the board wrote it',
    async (ref) => {
      const [activity] = await activitiesOf(['Ref', 'Action', 'Owner'], [ref, 'Mend the roofs', 'Clerk']);
      expect(activity?.ref).toBe(ref);
    },
  );

  it.each([
    ['Red', 'off track', 'Red'],
    ['Amber – waiting for the grant', 'at risk', 'Amber – waiting for the grant'],
    ['G', 'on track', 'G'],
    ['Completed', 'complete', null],
    ['Not yet started', 'not started', null],
    ['On hold', 'on hold', null],
    ['Cancelled (no money)', 'cancelled', 'no money'],
    ['', 'not reported', null],
    ['In progress', 'on track', 'In progress'],
  ])('reads the progress “%s” as %s', async (word, progress, note) => {
    const [activity] = await activitiesOf(['Ref', 'Action', 'Status'], ['1', 'Mend the roofs', word]);
    expect(activity).toMatchObject({ progress, progressNote: note });
  });

  it('keeps progress it cannot read as a note, and lists it', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['Ref', 'Action', 'Status'],
          ['1', 'Mend the roofs', 'Mauve-ish'],
        ],
      },
    );
    expect(findings.objectives[0]?.activities[0]).toMatchObject({
      progress: 'not understood',
      progressNote: 'Mauve-ish',
    });
    expect(findings.notUnderstood).toEqual([
      { location: { say: 'provenance.table-cell', table: 1, row: 2, column: 3 }, says: 'Mauve-ish' },
    ]);
  });

  it.each([
    ['Ann Lee; Bo Ray', 'person Ann Lee, person Bo Ray'],
    ['Cllr Ann Lee and Dr Bo Ray', 'person Ann Lee, person Bo Ray'],
    ['Ann Lee/Bo Ray', 'person Ann Lee, person Bo Ray'],
    ['Ann Lee, Bo Ray & Cy Day', 'person Ann Lee, person Bo Ray, person Cy Day'],
    ['Values and Standards Board', 'group Values and Standards Board'],
    ["Director of Adults and Children's Services", "group Director of Adults and Children's Services"],
    ['Finance Committee and Audit Committee', 'group Finance Committee, group Audit Committee'],
    ['SLT', 'group SLT'],
    ['F&GPG', 'group F&GPG'],
    ['To be identified', 'to be identified To be identified'],
    ['TBC', 'to be identified TBC'],
    ['A trustee has offered to help with this', 'offer A trustee has offered to help with this'],
    ['somebody from upstairs', 'words somebody from upstairs'],
    ['F&GPG and Policy Officer', 'group F&GPG, group Policy Officer'],
    ['HR/IT', 'group HR, group IT'],
    ['Lead: Ann Lee', 'person Ann Lee'],
    ['Cllr Ann Lee (Chair)', 'person Ann Lee'],
    ['Ann Lee (Head of Parks), Bo Ray', 'person Ann Lee, person Bo Ray'],
    ['Corporate Director (Adults & Children)', 'group Corporate Director (Adults & Children)'],
    ['PVC Education', 'group PVC Education'],
    ['AD Finance', 'group AD Finance'],
    ['Head of HR & OD', 'group Head of HR & OD'],
    ['Ann Lee – Chair', 'person Ann Lee'],
    ['Deans/Registrar', 'group Deans, group Registrar'],
    ['JP Moor', 'person JP Moor'],
    ['ANN LEE', 'person ANN LEE'],
    ['Ann Lee supported by Bo Ray', 'person Ann Lee, words supported by Bo Ray'],
    ['Pennaeth Tai / Head of Housing', 'group Pennaeth Tai, group Head of Housing'],
    ['', ''],
  ])('reads the lead “%s” as %s', async (text, leads) => {
    const [activity] = await activitiesOf(['Ref', 'Action', 'Lead'], ['1', 'Mend the roofs', text]);
    expect(activity?.leads.map(({ kind, name }) => `${kind} ${name}`).join(', ')).toBe(leads);
  });

  it('takes rows merged under one ref as the parts of one activity', async () => {
    const activities = await activitiesOf(
      ['Ref', 'Action', 'Owner', 'Due', 'Status'],
      [{ text: '1.1', down: 'begin' }, 'Mend the roofs', 'Clerk', 'May 2025', 'Green'],
      [{ text: '', down: 'continue' }, 'Find a builder', 'Mayor', 'June 2025', 'Red'],
    );
    expect(activities).toHaveLength(1);
    expect(activities[0]?.parts).toMatchObject([
      { description: 'Find a builder', progress: 'off track', milestone: { to: '2025-06-30' } },
    ]);
  });

  it('keeps “Ongoing” as it is, without a date', async () => {
    const [activity] = await activitiesOf(['Action', 'Owner', 'Due'], ['Mend the roofs', 'Clerk', 'Ongoing']);
    expect(activity?.milestone).toEqual({
      written: 'Ongoing',
      precision: 'undated',
      from: null,
      to: null,
      remark: null,
    });
  });

  it('keeps updates beside the status', async () => {
    const [activity] = await activitiesOf(
      ['Action', 'Owner', 'RAG', 'Latest update'],
      ['Mend the roofs', 'Clerk', 'Amber', 'Grant awaited'],
    );
    expect(activity).toMatchObject({ progress: 'at risk', progressNote: 'Amber\nGrant awaited' });
  });
});

describe('a document of another organisation', () => {
  // docs/domain.md, case 19.
  it('may head its objectives in several ways, and say in words what they mean', async () => {
    const actions = {
      table: [
        ['Ref', 'Action', 'Owner'],
        ['1', 'Do it', 'Clerk'],
      ],
    };
    const findings = await findingsOf(
      { title: 'Corporate plan 2024/25 to 2026/27' },
      { heading: 'Foreword' },
      'A few words from the leader.',
      { heading: 'Priority 1 – Safe homes' },
      'Everyone has a warm, safe home.',
      actions,
      { heading: 'Thriving high streets' },
      'Shops stay open.',
      { heading: 'Actions' },
      actions,
    );
    expect(findings).toMatchObject({
      title: 'Corporate plan 2024/25 to 2026/27',
      periodFrom: '2024-04-01',
      periodTo: '2027-03-31',
      introduction: 'A few words from the leader.',
    });
    expect(
      findings.objectives.map(({ ref, title, statement }) => `${ref} | ${title} | ${statement}`),
    ).toEqual([
      '1 | Safe homes | Everyone has a warm, safe home.',
      '2 | Thriving high streets | Shops stay open.',
    ]);
    expect(findings.notUnderstood).toEqual([]);
  });

  it('says which quarter it takes “Q1 2024” to be', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['KPI', 'Q1 2024'],
          ['Homes let', '4'],
        ],
      },
    );
    expect(findings.assumptions.map(({ says }) => inEnglish(says)).join()).toContain(
      'Q1 2024 is read as a quarter of the calendar year',
    );
  });

  it('lists a table that holds neither measures nor activities', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['KPI', '2024'],
          ['Homes let', '4'],
        ],
      },
      {
        table: [
          ['Colour', 'Taste'],
          ['red', 'sweet'],
        ],
      },
    );
    expect(findings.notUnderstood.map(({ says }) => inEnglish(says))).toEqual([
      'Colour',
      'Taste',
      'red',
      'sweet',
    ]);
  });
});
