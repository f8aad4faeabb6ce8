// A measure as one objective uses it: its cells, what disagrees with them, what is missing, and that it is read and calculated once.

import { describe, expect, it } from 'vitest';
import { measureInUse, measuresOf, type MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { columnsOf, ownSeries } from '../../../shared/figures/rules/series.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Measure, MemberOrganisation, Snapshot } from '../../../shared/register/snapshot.ts';
import { inEnglish } from '../../in-english.ts';
import {
  aMeasure,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
  value,
  type Entry,
} from '../register/a-snapshot.ts';

const today = '2025-09-01';

const entry = (measureId: string, heading: string, text: string): Entry => ({ measureId, heading, text });

/** One objective that uses these measures, with these figures. */
function aTable(measures: readonly Measure[], entries: readonly Entry[], more: Partial<Snapshot> = {}) {
  return anIndex({
    objectives: [anObjective('1')],
    measures: [...measures],
    measureUses: measures.map(({ id }, position) => aUse('1', id, position)),
    ...figuresFrom(entries),
    ...more,
  });
}

function inUse(index: RegisterIndex, measureId: string, on = today): MeasureInUse {
  const found = measuresOf(index, 'o1', on).find(({ measure }) => measure.id === measureId);
  if (found === undefined) throw new Error(`${measureId} is not used`);
  return found;
}

function cellOf(index: RegisterIndex, measureId: string, key: string) {
  const cell = inUse(index, measureId).cells.get(key);
  return cell && { written: figureText(cell.value), workedOut: cell.workedOut, says: cell.disagreement };
}

const share = aMeasure({
  id: 'share',
  unit: 'percent',
  formula: { kind: 'percentage', numerator: 'part', denominator: 'whole' },
});
const parts = [aMeasure({ id: 'part' }), aMeasure({ id: 'whole' })];

describe('a cell', () => {
  it('that nobody has stated shows what its formula gives', () => {
    const index = aTable(
      [...parts, share],
      [entry('part', 'July 2024', '25'), entry('whole', 'July 2024', '46')],
    );
    expect(cellOf(index, 'share', '2024-07 actual')).toEqual({ written: '54%', workedOut: true, says: null });
    expect(cellOf(index, 'part', '2024-07 actual')).toEqual({ written: '25', workedOut: false, says: null });
  });

  it('of money that is a sum is in pounds', () => {
    const money = (id: string, fields: Partial<Measure> = {}) => aMeasure({ id, unit: 'money', ...fields });
    const total = money('total', { formula: { kind: 'sum', of: ['labs', 'visits'] } });
    const entries = [entry('labs', 'July 2024', '£60,000'), entry('visits', 'July 2024', '£15,000.50')];
    const index = aTable([money('labs'), money('visits'), total], entries);
    expect(cellOf(index, 'total', '2024-07 actual')?.written).toBe('£75,000.50');
    const stated = aTable(
      [money('labs'), money('visits'), total],
      [...entries, entry('total', 'July 2024', '£75k')],
    );
    const { says } = cellOf(stated, 'total', '2024-07 actual') ?? {};
    expect(says && inEnglish(says)).toBe('It is calculated: £60,000 + £15,000.50 is £75,000.50.');
  });

  it.each([
    ['50%', null],
    ['50.0%', null],
    ['50.00%', null],
    ['49.9%', 'It is calculated: 1 of 2 is 50%.'],
    ['51%', 'It is calculated: 1 of 2 is 50%.'],
    ['about 51%', null],
  ])('that says %s where the formula gives a half: %s', (text, sentence) => {
    const entries = [
      entry('part', 'July 2024', '1'),
      entry('whole', 'July 2024', '2'),
      entry('share', 'July 2024', text),
    ];
    const says = cellOf(aTable([...parts, share], entries), 'share', '2024-07 actual')?.says ?? null;
    expect(says === null ? null : inEnglish(says)).toBe(sentence);
  });

  it('says both when the register and the formula each differ', () => {
    const entries = [
      entry('part', 'July 2024', '1'),
      entry('whole', 'July 2024', '2'),
      entry('share', 'July 2024', '50%'),
    ];
    const statement = {
      id: 'st',
      figureId: 'share/2024-07/actual',
      measureUseId: 'o1/share',
      value: value('60%'),
      provenance: null,
    };
    const index = (settled: boolean) =>
      aTable([...parts, share], entries, { statements: [{ ...statement, settled, unstated: false }] });
    expect(cellOf(index(false), 'share', '2024-07 actual')).toEqual({
      written: '60%',
      workedOut: false,
      says: say('figures.both-disagree', {
        first: say('figures.register-says', { figure: '50%' }),
        second: say('figures.formula-gives', {
          working: say('figures.of', { numerator: '1', denominator: '2' }),
          figure: '50%',
        }),
      }),
    });
    expect(cellOf(index(true), 'share', '2024-07 actual')).toEqual({
      written: '50%',
      workedOut: false,
      says: null,
    });
  });
});

describe('a measure that is only ever calculated', () => {
  const entries = [
    entry('part', 'July 2023', '20'),
    entry('whole', 'July 2023', '50'),
    entry('part', 'July 2024', '25'),
    entry('whole', 'July 2024', '50'),
    entry('part', 'July 2026', '40'),
    entry('whole', 'July 2026', '50'),
    entry('share', 'July 2026 Target', '60%'),
  ];

  it('is judged by what its formula gives, for periods that have begun', () => {
    const { latest, judgement, points, stated } = inUse(aTable([...parts, share], entries), 'share');
    expect(latest && figureText(latest.value)).toBe('50%');
    expect(inEnglish(judgement.reason)).toBe(
      '50% in July 2024, up from 40% in July 2023; the target for July 2026 is 60%.',
    );
    expect([judgement.status, judgement.direction]).toEqual(['on track', 'improving']);
    expect(points.map(({ kind, workedOut }) => `${kind} ${workedOut ?? false}`)).toEqual([
      'actual true',
      'actual true',
      'target false',
    ]);
    expect(stated).toHaveLength(1);
  });

  it('is judged anew when what it is calculated from changes, and what was set by hand lapses', () => {
    const override = {
      status: 'at risk',
      reason: 'Agreed by the board',
      by: 'An officer',
      on: '2025-08-01',
      madeWith: 'share/2024-07/actual=50%',
    } as const;
    const byHand = aMeasure({ ...share, statusOverride: override });
    const held = inUse(aTable([...parts, byHand], entries), 'share');
    expect([held.judgement.overridden, held.overrideLapsed]).toEqual([true, false]);
    const others = entries.map((each) => (each.text === '25' ? { ...each, text: '24' } : each));
    const lapsed = inUse(aTable([...parts, byHand], others), 'share');
    expect([lapsed.judgement.overridden, lapsed.overrideLapsed]).toEqual([false, true]);
  });
});

describe('what a measure is called', () => {
  it.each([
    [null, null, 'Full members', 'Full members'],
    [null, 'Members in full', 'Members in full', 'Members in full'],
    ['Members', 'Full', 'Full', 'Full members'],
    ['Members', null, 'Full members', 'Full members'],
  ])(
    'under the heading %s with the label %s: %s in its table, %s away from it',
    (group, label, name, title) => {
      const measureUses = [{ ...aUse('1', 'm'), groupHeading: group, label }];
      expect(inUse(aTable([aMeasure()], [], { measureUses }), 'm')).toMatchObject({ name, title });
    },
  );
});

describe('a period that has passed', () => {
  const counted = aMeasure({ id: 'counted', name: 'Number of full members' });
  const member: MemberOrganisation = {
    id: 'm1',
    name: 'A council',
    kind: 'full',
    nation: null,
    region: null,
    joinedOn: null,
    leftOn: null,
  };
  const entries = [entry('part', 'July 2023', '1'), entry('part', 'July 2024', '2')];
  const missing = (index: RegisterIndex, id: string) => inUse(index, id).missing.map(({ label }) => label);

  // docs/domain.md, case 1: a period without a figure is not a zero.
  it('is missing where nothing is stated', () => {
    expect(missing(aTable([aMeasure({ id: 'part' }), counted], entries), 'counted')).toEqual([
      'July 2023',
      'July 2024',
    ]);
  });

  it('is not missing where the register can count it', () => {
    const index = aTable([aMeasure({ id: 'part' }), counted], entries, { memberOrganisations: [member] });
    expect(cellOf(index, 'counted', '2024-07 actual')).toMatchObject({ written: '1', workedOut: true });
    expect(missing(index, 'counted')).toEqual([]);
  });

  it('is not missed for a candidate, or for a measure in words', () => {
    const [candidate, inWords] = [
      aMeasure({ id: 'candidate', adoption: 'candidate' }),
      aMeasure({ id: 'words', kind: 'qualitative' }),
    ];
    const index = aTable([aMeasure({ id: 'part' }), candidate, inWords], entries);
    expect([missing(index, 'candidate'), missing(index, 'words')]).toEqual([[], []]);
  });
});

describe('the model', () => {
  it('is the same for every caller, for one register on one day', () => {
    const index = aTable(parts, [entry('part', 'July 2024', '1'), entry('part', 'July 2024 Target', '2')]);
    expect(inUse(index, 'part')).toBe(inUse(index, 'part'));
    expect(inUse(index, 'part').cells).toBe(inUse(index, 'part').cells);
    expect(inUse(index, 'part', '2024-06-30').judgement.reason).toEqual(say('measure.no-figure'));
    expect(inUse(index, 'part').judgement.reason).not.toEqual(say('measure.no-figure'));
  });

  it('says of a calculated measure without figures that there is nothing to calculate it from', () => {
    const index = aTable([...parts, share], []);
    expect(inUse(index, 'share').judgement.reason).toEqual(say('measure.not-calculated'));
    expect(inUse(index, 'part').judgement.reason).toEqual(say('measure.no-figure'));
  });

  it('reads the figures of a measure and of what it is calculated from, and of no other', () => {
    const entries = ['part', 'whole', 'share', 'other'].map((id) => entry(id, 'July 2024', '1'));
    const { snapshot, measures, periods, objectives, uses, usesOf, figuresOf, statementsOf, participantsOf } =
      aTable([...parts, share, aMeasure({ id: 'other' })], entries);
    const read: string[] = [];
    const source = {
      snapshot,
      measures,
      periods,
      objectives,
      usesOf,
      participantsOf,
      statementsOf,
      figuresOf: (id: string) => {
        read.push(id);
        return figuresOf(id);
      },
    };
    const shown = (id: string) => {
      const found = uses.get(`o1/${id}`);
      const measure = found && measureInUse(source, found, today);
      return measure === undefined ? [] : [measure.cells.size, measure.judgement.status];
    };
    expect(shown('other')).toEqual([1, 'no target']);
    expect(read).toEqual(['other']);
    shown('share');
    expect([...new Set(read)].sort()).toEqual(['other', 'part', 'share', 'whole']);
  });
});

describe('baselines, targets and comparators', () => {
  const headings = ['Baseline', 'July 2023', 'July 2024', 'National average', 'July 2025 Target'];
  const figures = (except: readonly string[] = []) =>
    headings
      .filter((heading) => !except.includes(heading))
      .map((heading, at) => entry('m', heading, String(40 + at)));

  it('are never the latest figure, dated or not', () => {
    const latest = inUse(aTable([aMeasure()], figures()), 'm').latest;
    expect([latest?.period.label, latest?.kind]).toEqual(['July 2024', 'actual']);
    const dated = [entry('m', 'July 2023', '40'), entry('m', 'July 2024 baseline', '41')];
    expect(inUse(aTable([aMeasure()], dated), 'm').latest?.period.label).toBe('July 2023');
    const none = inUse(aTable([aMeasure()], figures(['July 2023', 'July 2024'])), 'm');
    expect(none.latest).toBeUndefined();
  });

  it('stand in their places: the baseline first, what is compared with last', () => {
    const index = aTable([aMeasure()], [...figures()].reverse());
    expect(columnsOf(ownSeries(index, 'o1')).map(({ period }) => period.label)).toEqual([
      'Baseline',
      'July 2023',
      'July 2024',
      'July 2025',
      'National average',
    ]);
  });

  it('don’t hide that a figure is missing', () => {
    const index = aTable(
      [aMeasure(), aMeasure({ id: 'n' })],
      [...figures(['July 2024']), entry('n', 'July 2024', '9')],
    );
    expect(inUse(index, 'm').missing.map(({ label }) => label)).toContain('July 2024');
  });

  it('are no last figure for a lead who is asked for the next', () => {
    const index = aTable(
      [aMeasure()],
      [entry('m', 'July 2023 baseline', '40'), entry('m', 'July 2024', '50')],
    );
    const [, july] = index.snapshot.periods;
    if (july === undefined) throw new Error('no period');
    expect(inUse(index, 'm').latestBefore(july)).toBeUndefined();
  });
});

describe('a measure that two objectives state differently', () => {
  const from = (table: number) => ({ file: 'plan.docx', at: { table, row: 2, column: 2 } });
  const columns: readonly (readonly [heading: string, text: string, table: number])[] = [
    ['July 2022', '50', 2],
    ['July 2023', '6', 1],
    ['July 2024', '7', 1],
    ['July 2025 Target', '8', 1],
    ['July 2026 Target', '9', 1],
  ];
  const otherwise: readonly (readonly [figureId: string, text: string])[] = [
    ['m/2023-07/actual', '60'],
    ['m/2024-07/actual', '70'],
    ['m/2026-07/target', '80'],
  ];

  function twice(settled: boolean) {
    const { figures, periods } = figuresFrom(columns.map(([heading, text]) => entry('m', heading, text)));
    return anIndex({
      objectives: [anObjective('1'), anObjective('2')],
      measures: [aMeasure({ id: 'm', polarity: 'higher is better' })],
      measureUses: [aUse('1', 'm'), aUse('2', 'm')],
      periods,
      figures: figures.map((row, index) => ({ ...row, provenance: from(columns[index]?.[2] ?? 0) })),
      statements: otherwise.map(([figureId, text]) => ({
        id: figureId,
        figureId,
        measureUseId: 'o2/m',
        value: value(text),
        settled,
        unstated: false,
        provenance: from(2),
      })),
    });
  }

  const usedBy = (objective: string, settled = false) => {
    const [used] = measuresOf(twice(settled), `o${objective}`, today);
    if (used === undefined) throw new Error('it is used');
    const written = used.points.map((point) => figureText(point.value));
    return { written, elsewhere: [...used.elsewhere] };
  };

  it('has no figure in the first that was read from the other’s table', () => {
    const { written, elsewhere } = usedBy('1');
    expect(written).toEqual(['6', '7', '8', '9']);
    expect(elsewhere).toEqual(['2022-07 actual']);
  });

  it('has in the other what it states there, and what both may state alike', () => {
    expect(usedBy('2').written).toEqual(['50', '60', '70', '8', '80']);
    expect(usedBy('2').elsewhere).toEqual([]);
  });

  it('is one again once it is settled', () => {
    expect(usedBy('1', true)).toEqual({ written: ['50', '6', '7', '8', '9'], elsewhere: [] });
  });
});
