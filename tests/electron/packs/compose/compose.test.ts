// What a pack says, from a register as plain data.

import { inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../electron/packs/compose/compose.ts';
import type { PackInput } from '../../../../electron/packs/compose/pack-input.ts';
import type { MeasureUse, Snapshot } from '../../../../shared/register/snapshot.ts';
import {
  wordsOf,
  type Block,
  type PackDocument,
  type Table,
} from '../../../../shared/packs/pack-document.ts';
import {
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  figuresFrom,
  value,
} from '../../../shared/register/a-snapshot.ts';

function compose(snapshot: Partial<Snapshot>, more: Partial<PackInput> = {}): PackDocument {
  const index = anIndex({ strategies: [strategy], objectives: [anObjective('1')], ...snapshot });
  return composePack({
    index,
    today: '2024-07-31',
    language: 'en',
    before: new Map(),
    edition: inWords('Step 1'),
    ...more,
  });
}

const strategy = {
  id: 's',
  title: 'Strategy',
  organisation: 'Network',
  vision: '',
  introduction: '',
  yearStartMonth: 4,
  timeZone: 'Europe/London',
  periodFrom: null,
  periodTo: null,
};

function aUse(fields: Partial<MeasureUse> = {}): MeasureUse {
  return {
    id: 'u',
    objectiveId: 'o1',
    measureId: 'm',
    groupHeading: null,
    label: null,
    footnote: null,
    comment: null,
    statedStatus: null,
    position: 0,
    ...fields,
  };
}

const membership = [
  { measureId: 'm', heading: 'July 2023', text: '45' },
  { measureId: 'm', heading: 'July 2024 (provisional)', text: '47' },
];

function blocksOf(document: PackDocument, reference: string): readonly Block[] {
  const section = document.sections.find((each) => each.reference === reference);
  if (section === undefined) throw new Error(`no section ${reference}`);
  return section.blocks;
}

function tableIn(blocks: readonly Block[], name: string): Table {
  const table = blocks.find((block) => block.kind === 'table' && block.name.startsWith(name));
  if (table?.kind !== 'table') throw new Error(`no table ${name}`);
  return table;
}

/** Each row as the texts of its cells; a heading inside the table as one. */
function rowsOf({ rows }: Table): string[][] {
  return rows.map((row) => (row.kind === 'group' ? [`# ${row.text}`] : row.cells.map(wordsOf)));
}

/** All that a section says, to ask whether something is said. */
function saidIn(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return block.text;
        case 'paragraph':
          return block.runs.map((run) => run.text).join('');
        case 'list':
          return block.items.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
        case 'charts':
          return block.charts.map(({ title, note }) => `${title}: ${note}`).join('\n');
        case 'table':
        case 'picture':
          return block.kind === 'table' ? rowsOf(block).join('\n') : block.alternative;
      }
    })
    .join('\n');
}

describe('the cover', () => {
  it('says whose, what and when', () => {
    const { cover, runningHead, title } = compose({
      strategies: [{ ...strategy, periodFrom: '2024-01-01', periodTo: '2026-12-31' }],
    });
    expect(cover).toEqual({
      organisation: 'Network',
      title: 'Strategy',
      subtitle: 'Board pack: strategy report',
      lines: [
        'Position on 31 July 2024',
        'For members of the board',
        'The strategy covers 1 January 2024 to 31 December 2026.',
      ],
    });
    expect(runningHead).toEqual({ whose: 'Network', what: 'Board pack · 31 July 2024' });
    expect(title).toBe('Strategy: board pack, 31 July 2024');
  });

  it('leaves the state of the register to the last page', () => {
    const { cover, sections } = compose({});
    expect(JSON.stringify(cover)).not.toContain('Step 1');
    expect(JSON.stringify(sections.at(-1)?.blocks.at(-1))).toContain('Step 1');
    expect(JSON.stringify(sections.slice(0, -1))).not.toContain('Step 1');
  });

  it('says when the pack isn’t what it seems', () => {
    expect(compose({}, { notice: inWords('Began later.') }).cover.lines).toContain('Began later.');
  });
});

describe('measures', () => {
  const figures = figuresFrom([
    ...membership,
    { measureId: 'n', heading: 'July 2024 (provisional)', text: 'Over 420' },
  ]);
  const measures = [aMeasure(), aMeasure({ id: 'n', name: 'Examples' })];

  it('stand under the periods their objective has, provisional figures marked, in the order of the table', () => {
    const uses = [aUse({ position: 2 }), aUse({ id: 'v', measureId: 'n', position: 1 })];
    const table = tableIn(
      blocksOf(compose({ measures, measureUses: uses, ...figures }), 'Objective 1'),
      'Measures',
    );
    expect(table.columns.map(({ heading, subheading }) => [heading, subheading ?? ''])).toEqual([
      ['Measure', ''],
      ['July 2023', ''],
      ['July 2024', 'Provisional'],
      ['Status', ''],
    ]);
    expect(
      rowsOf(table)
        .map((row) => row.slice(0, 3))
        .sort(([a = ''], [b = '']) => a.localeCompare(b)),
    ).toEqual([
      ['Examples', '', 'Over 420 p'],
      ['Full members', '45', '47 p'],
    ]);
  });

  it.each([
    ['en', 'Measures', ['July 2024', 'July 2025', 'Goal', 'Targed']],
    ['cy', 'Mesurau', ['Gorffennaf 2024', 'Gorffennaf 2025', 'Goal', 'Targed']],
  ] as const)(
    'name months in the reader’s language (%s), and say a kind once where the period is called by it',
    (language, name, headings) => {
      const given = figuresFrom(
        ['July 2024', 'July 2025 Target', 'Goal', 'Targed'].map((heading) => ({
          measureId: 'm',
          heading,
          text: '45',
        })),
      );
      const reference = language === 'en' ? 'Objective 1' : 'Amcan 1';
      const document = compose({ measures, measureUses: [aUse()], ...given }, { language });
      const columns = tableIn(blocksOf(document, reference), name).columns.slice(1, -1);
      expect(columns.map(({ heading }) => heading)).toEqual(headings);
      expect(columns.map(({ subheading, inBrackets }) => [subheading, inBrackets])).toEqual([
        [undefined, undefined],
        language === 'en' ? ['Target', 'target'] : ['Targed', 'targed'],
        [undefined, undefined],
        [undefined, undefined],
      ]);
    },
  );

  // docs/domain.md, case 6: the footnote prints.
  // docs/domain.md, case 8: the heading groups the measures below it.
  it('keep their group heading, and a footnote under its mark', () => {
    const uses = [
      aUse({ groupHeading: 'Labs', footnote: 'Counted in July.' }),
      aUse({ id: 'v', measureId: 'n', groupHeading: 'Labs', footnote: 'Another.', position: 1 }),
    ];
    const blocks = blocksOf(compose({ measures, measureUses: uses, ...figures }), 'Objective 1');
    const rows = rowsOf(tableIn(blocks, 'Measures'));
    expect(rows.map(([first]) => first)).toEqual(['# Labs', 'Full members*', 'Examples†']);
    for (const note of ['* Counted in July.', '† Another.']) expect(saidIn(blocks)).toContain(note);
  });

  it('that have no figures are listed as words, and candidates separately', () => {
    const words = [
      aMeasure({ kind: 'qualitative', name: 'Presence at conferences', caveat: 'no count' }),
      aMeasure({ id: 'n', adoption: 'candidate', name: 'Newsletter readers' }),
    ];
    const uses = [aUse(), aUse({ id: 'v', measureId: 'n', position: 1 })];
    const blocks = blocksOf(compose({ measures: words, measureUses: uses }), 'Objective 1');
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Measures' },
      {
        kind: 'list',
        items: [{ runs: [{ text: 'Presence at conferences' }, { text: ' (no count)', quiet: true }] }],
      },
      { kind: 'heading', level: 3, text: 'Proposed measures, not adopted' },
      { kind: 'list', items: [{ runs: [{ text: 'Newsletter readers' }] }] },
    ]);
  });

  it('that contradict another objective say so until it is settled', () => {
    const objectives = [anObjective('1'), anObjective('2')];
    const uses = [aUse(), aUse({ id: 'v', objectiveId: 'o2' })];
    const statement = {
      id: 'st',
      figureId: 'm/2024-07/actual',
      measureUseId: 'v',
      value: value('46'),
      settled: false,
      unstated: false,
      provenance: null,
    };
    const own = figuresFrom(membership);
    const held = own.figures.at(-1);
    const statements = [{ ...statement, figureId: held?.id ?? '' }];
    const said = (settled: boolean) =>
      saidIn(
        blocksOf(
          compose({
            objectives,
            measures: [aMeasure()],
            measureUses: uses,
            ...own,
            statements: statements.map((each) => ({ ...each, settled })),
          }),
          'Objective 2',
        ),
      );
    expect(said(false)).toContain(
      'Not settled: Full members, July 2024: objective 1 says 47, objective 2 says 46.',
    );
    expect(said(true)).not.toContain('Not settled');
  });

  it('have a chart where there is a trend, and a sentence where there is none', () => {
    const measureUses = [aUse(), aUse({ id: 'v', measureId: 'n', position: 1 })];
    const contents = { charts: true, allCharts: true, activities: true, attention: true, finance: true };
    const blocks = blocksOf(
      compose({ measures, measureUses, ...figures }, { contents: { ...contents, objectives: [] } }),
      'Objective 1',
    );
    const charts = blocks.flatMap((block) => (block.kind === 'charts' ? block.charts : []));
    expect(charts.map(({ title }) => title)).toEqual(['Full members']);
    expect(charts[0]?.note).toContain('47 in July 2024 (provisional), up from 45 in July 2023');
    expect(charts[0]?.alternative).toContain('July 2023 45, July 2024 47 (provisional)');
    expect(saidIn(blocks)).toMatch(/Examples: .+/);
  });
});

describe('activities', () => {
  const rowsFor = (snapshot: Partial<Snapshot>, more: Partial<PackInput> = {}) =>
    rowsOf(tableIn(blocksOf(compose(snapshot, more), 'Objective 1'), 'Activities'));

  it('stand in the order of their refs as people count', () => {
    const activities = ['1.10', '1.2', '1.1'].map((ref) => anActivity({ id: ref, ref }));
    expect(rowsFor({ activities }).map(([ref]) => ref)).toEqual(['1.1', '1.2', '1.10']);
  });

  it('are left out when they were merged into another', () => {
    const activities = [anActivity(), anActivity({ id: 'b', ref: '1.2', mergedInto: 'a' })];
    expect(rowsFor({ activities }).map(([ref]) => ref)).toEqual(['1.1']);
  });

  it('show their parts with leads and milestones, and their links from both ends', () => {
    const activities = [anActivity(), anActivity({ id: 'b', ref: '1.2' })];
    const part = {
      id: 'p',
      activityId: 'a',
      description: 'Agree the rules',
      milestone: anActivity({ due: 'Summer 2024' }).milestone,
      progress: 'not reported',
      position: 0,
    } as const;
    const groups = [{ id: 'g', name: 'Values Board', initials: null, kind: 'group' as const }];
    const lead = {
      id: 'l',
      activityId: null,
      activityPartId: 'p',
      measureId: null,
      objectiveId: null,
      kind: 'group',
      personId: null,
      groupId: 'g',
      text: 'Values Board',
      position: 0,
    } as const;
    const [first, second] = rowsFor({
      activities,
      activityParts: [part],
      groups,
      leads: [lead],
      links: [{ id: 'k', fromId: 'b', toId: 'a' }],
    });
    expect(first?.[1]).toBe(
      'Mend the roofs of the houses\n• Agree the rules (Values Board; Summer 2024)\nLinked to 1.2',
    );
    expect(second?.[1]).toContain('Linked to 1.1');
  });

  it('say why a status isn’t the one that was reported', () => {
    const [late] = rowsFor({ activities: [anActivity({ due: 'February 2024', progress: 'on track' })] });
    expect(late?.at(-1)).toBe('At risk\nReported on track, but its milestone February 2024 has passed.');
    const [plain] = rowsFor({
      activities: [anActivity({ progress: 'on track', progressNote: 'Half done.' })],
    });
    expect(plain?.at(-1)).toBe('On track\nHalf done.');
  });

  it('show which way they went since the earlier progress', () => {
    const activities = [anActivity({ progress: 'at risk' })];
    const [row] = rowsFor({ activities }, { before: new Map([['a', 'on track']]) });
    expect(row?.at(-1)).toMatch(/^At risk ↓/);
  });
});

describe('the front of the pack', () => {
  it('counts statuses by objective', () => {
    const activities = [
      anActivity({ progress: 'complete' }),
      anActivity({ id: 'b', ref: '1.2', progress: 'on track', description: 'Another thing' }),
      anActivity({ id: 'c', ref: '1.3', description: 'A third thing entirely' }),
    ];
    const rows = rowsOf(tableIn(blocksOf(compose({ activities }), 'Status'), 'Status counts'));
    expect(rows.slice(2)).toEqual([['# Supporting activities'], ['1  Objective 1', '1', '1', '', '', '1']]);
  });

  it('says that nothing needs attention when nothing does', () => {
    const document = compose({ activities: [anActivity({ progress: 'complete' })] });
    expect(saidIn(blocksOf(document, 'For attention'))).toMatch(/^Nothing needs attention/);
  });

  it('has the vision, the introduction and other texts of the strategy, when there are any', () => {
    const notes = [
      {
        id: 'n',
        strategyId: 's',
        objectiveId: null,
        kind: 'text',
        heading: 'Elevator pitch',
        text: 'Short.',
        position: 0,
      },
    ] as const;
    const document = compose({
      strategies: [{ ...strategy, vision: 'Seen', introduction: 'One.\nTwo.' }],
      notes,
    });
    expect(saidIn(blocksOf(document, 'Strategy'))).toBe(
      'Vision\nSeen\nIntroduction\nOne.\nTwo.\nElevator pitch\nShort.',
    );
    expect(compose({}).sections.map(({ reference }) => reference)).toEqual([
      'For the chair',
      'For attention',
      'Status',
      'Objective 1',
      'How to read this',
    ]);
  });

  // docs/domain.md, case 11: notes print with the objective they belong to.
  it('has the notes of an objective under it, in their order', () => {
    const note = { strategyId: null, objectiveId: 'o1', kind: 'note' } as const;
    const notes = [
      { ...note, id: 'b', heading: null, text: 'Events exclude regular meetings.', position: 1 },
      { ...note, id: 'a', heading: 'Budget', text: '£75k is £60k and £15k.', position: 0 },
    ];
    expect(saidIn(blocksOf(compose({ notes }), 'Objective 1'))).toContain(
      'Notes\nBudget\n£75k is £60k and £15k.\nEvents exclude regular meetings.',
    );
  });
});
