// What is taken of an import, counted as it is chosen: the counts are those of a fresh count, and a tick looks at one line of fifty thousand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importChanges } from '../../../../../electron/imports/spreadsheet/preview/changes.ts';
import type { FiguresPlan, PlannedLine } from '../../../../../electron/imports/spreadsheet/preview/plan.ts';
import { takenOf, type Wanted } from '../../../../../electron/imports/spreadsheet/preview/taken.ts';
import type { FiguresCounts, ImportStatus } from '../../../../../shared/files/spreadsheet-calls.ts';
import { messageOf, valueOf } from '../../../register/a-register.ts';

const statuses = ['new', 'changed', 'same', 'contradictory'] as const;

/** Figures of twenty measures in a hundred periods, of which the first three are closed; every seventh is words about a budget heading. */
function aLine(place: number): PlannedLine {
  const periodId = `p${place % 100}`;
  const status = statuses[place % statuses.length] ?? 'new';
  return {
    status,
    name: `Measure ${place % 20}`,
    period: { month: '2024-07' },
    kind: 'actual',
    before: status === 'new' ? '' : '1',
    after: String(place),
    reason: null,
    sheet: 'Figures',
    cell: `B${place + 2}`,
    label: '',
    heading: '',
    shown: String(place),
    payload:
      place % 7 === 6
        ? { to: 'words', lineId: `l${place}`, field: 'notes', words: 'as agreed' }
        : {
            to: 'figure',
            id: `f${place}`,
            exists: false,
            measureId: `m${place % 20}`,
            unit: 'number',
            periodId,
            kind: 'actual',
            value: {
              kind: 'exact',
              quantity: { unit: 'number', amount: String(place) },
              written: String(place),
            },
            provisional: false,
            wasProvisional: false,
          },
  };
}

function aPlan(count: number): FiguresPlan & { readonly looks: () => number } {
  let looks = 0;
  const lines = new Proxy(
    Array.from({ length: count }, (_, place) => aLine(place)),
    {
      get: (all, name, receiver) => {
        if (typeof name === 'string' && /^\d+$/u.test(name)) looks += 1;
        return Reflect.get(all, name, receiver);
      },
    },
  );
  return {
    file: 'figures.xlsx',
    sha256: 'a'.repeat(64),
    fileIsKnown: false,
    lines,
    newPeriods: [],
    newLines: [],
    remarks: [],
    closed: { p0: 'July 2024', p1: 'August 2024', p2: 'September 2024' },
    basedOn: 1,
    timeZone: 'Europe/London',
    looks: () => looks,
  };
}

const everything: Wanted = { status: '', words: '', language: 'en' };

/** The same counts, recounted from all lines. */
function countedAnew(plan: FiguresPlan, taken: ReturnType<typeof takenOf>): FiguresCounts {
  const { figures, closed } = importChanges(plan, taken.choices, '2024-07-12');
  const of = (status: ImportStatus) => plan.lines.filter((line) => line.status === status).length;
  const counts = {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    contradictory: of('contradictory'),
    rejected: of('rejected'),
  };
  const ticked = plan.lines.filter((_, place) => taken.choices.isTicked(place)).length;
  return { counts, ticked, figures, closedPeriods: closed };
}

function sorted({ closedPeriods, ...rest }: FiguresCounts) {
  return { ...rest, closedPeriods: closedPeriods.map(String).sort() };
}

describe('what is taken', () => {
  it('is counted as if recounted, whatever is ticked, unticked and written over', () => {
    const act = fc.oneof(
      fc.record({ line: fc.nat(420), ticked: fc.boolean() }),
      fc.record({ words: fc.constantFrom('', 'measure 3', 'B1', 'july'), ticked: fc.boolean() }),
      fc.record({ line: fc.nat(420), text: fc.constantFrom('12', 'lots', null) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const plan = aPlan(420);
        const taken = takenOf(plan);
        for (const each of acts) {
          if ('words' in each) taken.tickAll({ ...everything, words: each.words }, each.ticked);
          else if ('text' in each) taken.edit(each.line, each.text);
          else taken.tick(each.line, each.ticked);
        }
        expect(sorted(taken.counts())).toEqual(sorted(countedAnew(plan, taken)));
      }),
      { seed: 20260119, numRuns: 60 },
    );
  });

  it('costs one look at one line for each tick, and one pass for everything shown, of fifty thousand', () => {
    const plan = aPlan(50_000);
    const taken = takenOf(plan);
    const looksFor = (act: () => unknown) => {
      const before = plan.looks();
      act();
      return plan.looks() - before;
    };
    expect(looksFor(() => taken.tick(40_000, false))).toBeLessThanOrEqual(2);
    expect(looksFor(() => taken.tick(40_000, true))).toBeLessThanOrEqual(2);
    expect(looksFor(() => taken.edit(40_000, '41'))).toBeLessThanOrEqual(2);
    expect(looksFor(() => taken.counts())).toBe(0);
    const wanted = { ...everything, words: 'measure 7' };
    // The first time its texts are made; from then on a page costs only its own lines.
    taken.lines(wanted, 0, 200);
    expect(looksFor(() => taken.lines(wanted, 0, 200))).toBeLessThanOrEqual(200);
    expect(looksFor(() => taken.lines({ ...wanted, words: 'measure 8' }, 0, 200))).toBeLessThanOrEqual(
      50_200,
    );
    expect(looksFor(() => taken.tickAll(everything, false))).toBeLessThanOrEqual(2 * 50_000 + 50_000);
    expect(taken.counts()).toMatchObject({ ticked: 0, figures: 0, closedPeriods: [] });
  });

  it('is found by text in the caller’s language', () => {
    const taken = takenOf(aPlan(100));
    const found = (words: string, language: Wanted['language']) =>
      taken.lines({ ...everything, words, language }, 0, 1).count;
    expect(found('July 2024', 'en')).toBe(100);
    expect(found('July 2024', 'cy')).toBe(0);
    expect(found('Gorffennaf 2024', 'cy')).toBe(100);
    expect(found('gwirioneddol', 'cy')).toBe(100);
    expect(found('figures!b70', 'en')).toBe(1);
  });

  it('shows what was written over a cell, and the cell’s own again', () => {
    const taken = takenOf(aPlan(8));
    const line = () => taken.lines(everything, 3, 1).lines[0];
    expect(messageOf(taken.edit(3, 'lots'))).toMatch(/^not-a-figure: “lots” isn’t a figure/u);
    expect(messageOf(taken.edit(80, '4'))).toMatch(/^not-found: /u);
    valueOf(taken.edit(3, '41'));
    expect(line()).toMatchObject({
      after: '41',
      ticked: true,
      reason: { say: 'sheet.written-instead', shown: '3' },
    });
    valueOf(taken.edit(3, null));
    expect(line()).toMatchObject({ after: '3', reason: null });
  });

  it('that says the same as the register can’t be ticked, unless another value is written over it', () => {
    const taken = takenOf(aPlan(8));
    const isTicked = () => taken.lines(everything, 2, 1).lines[0]?.ticked;
    taken.tick(2, true);
    expect(isTicked()).toBe(false);
    valueOf(taken.edit(2, '41'));
    expect(isTicked()).toBe(true);
    valueOf(taken.edit(2, null));
    expect(isTicked()).toBe(false);
  });

  it('leaves out of its report what is taken, and what says the same', () => {
    const taken = takenOf(aPlan(8));
    taken.tick(0, false);
    expect(taken.left().map(({ cell }) => cell)).toEqual(['B2', 'B5', 'B9']);
  });
});
