// The page for the chair: what goes wrong with reason and lead, what moved, what is passed, and the money, each with its page.

import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../../electron/packs/compose/compose.ts';
import type { PackInput } from '../../../../../electron/packs/compose/pack-input.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { wordsOf, type PackDocument, type Table } from '../../../../../shared/packs/pack-document.ts';
import type { FinanceAmount, FinanceLine, Snapshot } from '../../../../../shared/register/snapshot.ts';
import type { Status } from '../../../../../shared/strategy/model/status.ts';
import { inWords } from '../../../../in-english.ts';
import {
  aLead,
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aPeriod,
  aUse,
  figuresFrom,
} from '../../../../shared/register/a-snapshot.ts';

const usual = { before: new Map(), edition: inWords('Step 1'), language: 'en', today: '2024-07-31' } as const;

function packOf(snapshot: Partial<Snapshot>, more: Partial<PackInput> = {}): PackDocument {
  const index = anIndex({ objectives: [anObjective('1')], ...snapshot });
  return composePack({ ...usual, index, ...more });
}

function chairOf(document: PackDocument): Table {
  const table = document.sections[0]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('the page for the chair has no table');
  return table;
}

function saidOn(document: PackDocument): string[] {
  return chairOf(document).rows.map((row) =>
    row.kind === 'group' ? `# ${row.text}` : row.cells.map(wordsOf).join(' | '),
  );
}

function leadOf({ sections }: PackDocument): string {
  const block = sections[0]?.blocks[0];
  return block?.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
}

function lastPack(...statuses: (readonly [string, Status])[]) {
  return { id: 'p', day: '2024-05-01', statuses: new Map(statuses) };
}

const activities = [
  anActivity({ id: 'a', ref: '1.1', progress: 'off track' }),
  anActivity({ id: 'b', ref: '1.2', description: 'Paint the doors', due: 'May 2024', progress: 'on track' }),
  anActivity({
    id: 'c',
    ref: '1.3',
    description: 'Sweep the floors',
    due: 'May 2024',
    progress: 'not understood',
  }),
  anActivity({ id: 'd', ref: '1.4', description: 'Hang the lamps', progress: 'complete' }),
];

function line(id: string, side: 'income' | 'expenditure'): FinanceLine {
  return {
    id,
    yearId: '2024/25',
    parentId: null,
    side,
    heading: id,
    budgetHolder: null,
    notes: null,
    reason: null,
    position: 0,
  };
}

function amount(lineId: string, kind: 'budget' | 'forecast', pence: number): FinanceAmount {
  return { id: `${lineId}/${kind}`, lineId, kind, pence, provenance: null, sourceFileId: null };
}

describe('the page for the chair', () => {
  it('comes first, and says what is off track and at risk with the reason, the lead and where', () => {
    const leads = [aLead({ activityId: 'a', kind: 'words', text: 'Estates' })];
    const document = packOf({ activities, leads });
    expect(document.sections[0]?.title).toBe('For the chair');
    expect(leadOf(document)).toBe(
      '0 measures with figures and 4 activities: 1 off track, 1 at risk, 1 complete, 1 not understood.',
    );
    expect(saidOn(document).slice(0, 4)).toEqual([
      '# Off track (1)',
      '1.1 “Mend the roofs of the houses” | Reported off track. Lead: Estates. | Objective 1',
      '# At risk (1)',
      '1.2 “Paint the doors” | Reported on track, but its milestone May 2024 has passed. | Objective 1',
    ]);
    const [, first] = chairOf(document).rows;
    expect(first?.kind === 'row' ? first.cells[2]?.pageOf : '').toBe('objective-o1');
  });

  it.each([
    [
      'en',
      '1 measure without figures yet and 4 activities: ',
      '1 measure with figures, 1 measure without figures yet and',
    ],
    [
      'cy',
      '1 mesur heb ffigurau eto a 4 gweithgaredd: ',
      '1 mesur gyda ffigurau, 1 mesur heb ffigurau eto a',
    ],
  ] as const)(
    'doesn’t say of measures that they have figures before they have: %s',
    (language, none, one) => {
      const lead = (more: Partial<Snapshot>) => leadOf(packOf({ activities, ...more }, { language }));
      const measures = [aMeasure({ id: 'm' }), aMeasure({ id: 'n' })];
      const measureUses = [aUse('1', 'm')];
      expect(lead({ measures, measureUses }).startsWith(none)).toBe(true);
      const both = {
        measures,
        measureUses: [...measureUses, aUse('1', 'n')],
        ...figuresFrom([{ measureId: 'n', heading: 'July 2024', text: '5' }]),
      };
      expect(lead(both).startsWith(one)).toBe(true);
    },
  );

  it('says of what goes wrong what it was in the last pack, and lists what moved besides', () => {
    const said = saidOn(
      packOf(
        { activities },
        { lastPack: lastPack(['a', 'on track'], ['d', 'at risk'], ['c', 'not understood']) },
      ),
    );
    expect(said[1]).toContain('Reported off track. In the pack of 1 May 2024 it was on track.');
    expect(said).toContain('# Also moved since the pack of 1 May 2024 (1)');
    expect(said).toContain('1.4 “Hang the lamps” | From at risk to complete. | Objective 1');
  });

  it('has the milestones that have passed of what isn’t judged to go wrong', () => {
    expect(saidOn(packOf({ activities })).join('\n')).toMatch(
      /# Milestones that have passed \(1\)\n1\.3 “Sweep the floors” \| .*May 2024.* \| Objective 1/u,
    );
  });

  it('says what the year is forecast to come to, and what isn’t forecast', () => {
    const year = aPeriod('2024/25');
    const money = (amounts: FinanceAmount[]) => {
      const financeLines = [line('Fees', 'income'), line('Staff', 'expenditure')].map((each) => ({
        ...each,
        yearId: year.id,
      }));
      return saidOn(packOf({ periods: [year], financeLines, financeAmounts: amounts })).at(-1);
    };
    expect(
      money([
        amount('Fees', 'budget', 100_00),
        amount('Staff', 'budget', 90_00),
        amount('Fees', 'forecast', 95_00),
        amount('Staff', 'forecast', 99_50),
      ]),
    ).toContain(
      'A deficit of £4.50: £95 of income against £99.50 of expenditure. Budgeted: a surplus of £10.',
    );
    expect(money([amount('Fees', 'budget', 100_00), amount('Staff', 'forecast', 99_00)])).toContain(
      '£99 of expenditure; no income is forecast. One heading has no forecast and isn’t counted.',
    );
    expect(money([amount('Fees', 'budget', 100_00)])).toContain('No forecast is recorded.');
  });

  it('repeats nothing among what needs attention', () => {
    const references = packOf({ activities: activities.slice(0, 2) }).sections.map(
      ({ reference }) => reference,
    );
    expect(references).toEqual(['For the chair', 'Status', 'Objective 1', 'How to read this']);
    const without = packOf({
      measures: [aMeasure()],
      measureUses: [aUse('1', 'm')],
      ...figuresFrom([{ measureId: 'm', heading: 'July 2024', text: 'TBC' }]),
      activities: activities.slice(0, 2),
    });
    const attention = without.sections.find(({ id }) => id === 'attention');
    expect(JSON.stringify(attention)).toContain('1 further matter needs somebody’s attention.');
    expect(JSON.stringify(attention)).not.toContain('Off track');
  });

  it('may be left out, and then all of it is among what needs attention, by kind', () => {
    const contents = { attention: true, charts: true, activities: true, finance: true, objectives: [] };
    const [attention] = packOf({ activities }, { contents: { ...contents, chair: false } }).sections;
    expect(attention?.id).toBe('attention');
    expect(attention?.blocks).toContainEqual({ kind: 'heading', level: 2, text: 'At risk (1)' });
    const said = JSON.stringify(attention);
    expect(said).toContain('4 matters need somebody’s attention.');
    expect(said).toContain('Reported on track, but its milestone May 2024 has passed.');
  });

  it('is one page, however much goes wrong, and says how many more there are and where', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      anActivity({
        id: `many-${at}`,
        ref: `1.${at}`,
        description: `${'Mend the roofs of houses '.repeat(1 + (at % 4))}${at}`,
        progress: at % 2 === 0 ? 'off track' : 'at risk',
        position: at,
      }),
    );
    const document = packOf({ activities: many });
    const table = chairOf(document);
    const more = table.rows.flatMap((row) =>
      row.kind === 'row' && row.cells.map(wordsOf).join().includes(' more') ? [row.cells.map(wordsOf)] : [],
    );
    expect(more).toHaveLength(2);
    for (const [words, , where] of more) {
      expect(words).toMatch(/^\d\d more$/u);
      expect(where).toBe('For attention');
    }
    const [chair] = document.sections;
    if (chair === undefined) throw new Error('no section');
    const { pages } = await renderPdf({ ...document, isSheet: true, sections: [chair] });
    expect(pages).toBe(1);
    // Nothing is lost: all of them are in the list of what needs attention.
    const attention = JSON.stringify(document.sections.find(({ id }) => id === 'attention'));
    for (const { ref } of many) expect(attention).toContain(`${ref} “`);
  });

  it('says in Welsh what it says in English', () => {
    const document = packOf({ activities }, { language: 'cy', lastPack: lastPack(['a', 'on track']) });
    expect(document.sections[0]?.title).toBe('I’r cadeirydd');
    expect(saidOn(document)[1]).toContain('Ym mhecyn 1 Mai 2024 roedd ar y trywydd.');
  });
});
