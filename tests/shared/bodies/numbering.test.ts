// Numbers of items and minutes: unique, without gaps, in order, and stable; and how long papers are kept.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gapsIn,
  minuteNumber,
  nextSequences,
  numberItems,
  type ItemToNumber,
  type MinuteRuns,
  type NumberedMinute,
} from '../../../shared/bodies/rules/numbering.ts';
import { keptUntil, mayBeReviewed } from '../../../shared/bodies/rules/retention.ts';
import { rulesOn } from '../../../shared/bodies/rules/rule-sets.ts';
import { itemNumberings, minuteNumberings, type BodyKind } from '../../../shared/bodies/model/body.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';

const agenda: readonly ItemToNumber[] = [
  { id: 'welcome', level: 0, unnumbered: true },
  { id: 'minutes', level: 0 },
  { id: 'reports', level: 0 },
  { id: 'money', level: 1 },
  { id: 'risk', level: 1 },
  { id: 'one risk', level: 2 },
  { id: 'other', level: 0 },
];

describe('the numbers of items', () => {
  it.each([
    ['plain', '1 2 3 4 5 6'],
    ['by section', '1 2 2.1 2.2 2.2.1 3'],
    ['by letter', 'A B B1 B2 B2.1 C'],
  ] as const)('in the style %s are %s', (style, numbers) => {
    const given = numberItems(agenda, style);
    expect([...given.values()].join(' ')).toBe(numbers);
    expect(given.has('welcome')).toBe(false);
  });

  it('have none for a heading where they go on over the headings', () => {
    const items = [
      { id: 'part', level: 0, isSection: true },
      { id: 'first', level: 1 },
      { id: 'next part', level: 0, isSection: true },
      { id: 'second', level: 1 },
    ];
    expect([...numberItems(items, 'plain')]).toEqual([
      ['first', '1'],
      ['second', '2'],
    ]);
    expect([...numberItems(items, 'by letter').values()]).toEqual(['A', 'A1', 'B', 'B1']);
  });

  it('go on after Z as the columns of a sheet do', () => {
    const sections = Array.from({ length: 54 }, (_, index) => ({ id: String(index), level: 0 }));
    const numbers = [...numberItems(sections, 'by letter').values()];
    expect([numbers[25], numbers[26], numbers[51], numbers[52], numbers[53]]).toEqual([
      'Z',
      'AA',
      'AZ',
      'BA',
      'BB',
    ]);
  });

  it('count on at the level there is, under business without a number', () => {
    const items = [
      { id: 'welcome', level: 0, unnumbered: true },
      { id: 'apologies', level: 1 },
      { id: 'minutes', level: 0 },
      { id: 'deep', level: 3 },
      { id: 'less deep', level: 1 },
    ];
    expect([...numberItems(items, 'by section').values()]).toEqual(['1', '2', '2.1', '2.2']);
  });

  it('are unique, without gaps, in the order of the items, and the same again', () => {
    const items = fc
      .array(fc.record({ level: fc.integer({ min: 0, max: 3 }), unnumbered: fc.boolean() }), {
        maxLength: 60,
      })
      .map((rows) => rows.map((row, index) => ({ id: String(index), ...row })));
    // A1.2 as 1, 1, 2: letters back to numbers.
    const pathOf = (number: string) => {
      const [, letters = '', rest = ''] = /^([A-Z]*)(.*)$/u.exec(number) ?? [];
      const first = letters
        .split('')
        .reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
      return [...(letters === '' ? [] : [first]), ...(rest === '' ? [] : rest.split('.').map(Number))];
    };
    fc.assert(
      fc.property(items, fc.constantFrom(...itemNumberings), (given, style) => {
        const numbers = numberItems(given, style);
        const all = [...numbers.values()];
        expect([...numbers.keys()]).toEqual(
          given.filter(({ unnumbered }) => !unnumbered).map(({ id }) => id),
        );
        expect(new Set(all).size).toBe(all.length);
        let before: number[] = [];
        for (const path of all.map(pathOf)) {
          // Each is the one before, one on at some level, or the first below it.
          const allowed = [
            ...before.map((_, at) => [...before.slice(0, at), (before[at] ?? 0) + 1]),
            [...before, 1],
          ];
          expect(allowed).toContainEqual(path);
          before = path;
        }
        expect(numberItems(given, style)).toEqual(numbers);
      }),
      { numRuns: 200, seed: 16 },
    );
  });
});

function numbered(
  numbering: MinuteRuns,
  meetings: readonly { meeting: string; day: string; count: number }[],
) {
  const given: NumberedMinute[] = [];
  for (const { meeting, day, count } of meetings)
    for (const sequence of nextSequences(numbering, given, { meeting, day }, count))
      given.push({ meeting, day, sequence });
  return given;
}

describe('the numbers of minutes', () => {
  const meetings = [
    { meeting: 'march', day: '2026-03-10', count: 2 },
    { meeting: 'may', day: '2026-05-12', count: 2 },
    { meeting: 'january', day: '2027-01-12', count: 1 },
  ];
  const told = (numbering: MinuteRuns) =>
    numbered(numbering, meetings)
      .map((minute) => minuteNumber(numbering, minute))
      .join(' ');

  it('begin anew with the body’s year, never, or with each meeting', () => {
    expect(told({ style: 'by year', yearBegins: 1 })).toBe('2026/1 2026/2 2026/3 2026/4 2027/1');
    expect(told({ style: 'by year', yearBegins: 5 })).toBe('2025/1 2025/2 2026/1 2026/2 2026/3');
    expect(told({ style: 'for good', yearBegins: 1 })).toBe('1 2 3 4 5');
    expect(told({ style: 'for good', yearBegins: 1, first: 47 })).toBe('47 48 49 50 51');
    expect(told({ style: 'by meeting', yearBegins: 1 })).toBe('1 2 1 2 1');
  });

  it('never change one that was given, though a meeting is added between', () => {
    const numbering = { style: 'for good', yearBegins: 1 } as const;
    const given = numbered(numbering, meetings);
    expect(nextSequences(numbering, given, { meeting: 'april', day: '2026-04-14' }, 2)).toEqual([6, 7]);
  });

  it('show those that are missing or were given twice', () => {
    const numbering = { style: 'by year', yearBegins: 1 } as const;
    const minute = (sequence: number) => ({ meeting: 'm', day: '2026-03-10', sequence });
    expect(gapsIn(numbering, [1, 2, 4, 4, 7].map(minute))).toEqual({
      missing: ['2026/3', '2026/5', '2026/6'],
      twice: ['2026/4'],
    });
    expect(gapsIn(numbering, [])).toEqual({ missing: [], twice: [] });
  });

  it('are unique and without gaps in their run, whatever the meetings, and the same given at once or bit by bit', () => {
    const some = fc
      .array(fc.record({ day: fc.integer({ min: 0, max: 900 }), count: fc.integer({ min: 0, max: 6 }) }), {
        maxLength: 12,
      })
      .map((rows) =>
        rows.map(({ day, count }, index) => ({
          meeting: String(index),
          day: dayAfter('2026-01-01', day),
          count,
        })),
      );
    const numbering = fc.record({
      style: fc.constantFrom(...minuteNumberings),
      yearBegins: fc.integer({ min: 1, max: 12 }),
      first: fc.constantFrom(undefined, 1, 47),
    });
    fc.assert(
      fc.property(some, numbering, (of, how) => {
        const given = numbered(how, of);
        expect(gapsIn(how, given)).toEqual({ missing: [], twice: [] });
        const unique = new Set(
          given.map(
            (minute) => `${how.style === 'by meeting' ? minute.meeting : ''} ${minuteNumber(how, minute)}`,
          ),
        );
        expect(unique.size).toBe(given.length);
        const oneByOne = of.flatMap((each) =>
          Array.from({ length: each.count }, () => ({ ...each, count: 1 })),
        );
        expect(numbered(how, oneByOne)).toEqual(given);
        const half = of.slice(0, Math.floor(of.length / 2));
        expect(given.slice(0, numbered(how, half).length)).toEqual(numbered(how, half));
      }),
      { numRuns: 200, seed: 16 },
    );
  });
});

describe('papers are kept', () => {
  const rulesOf = (kind: BodyKind) => rulesOn(kind, '2026-12-01');

  it.each([
    ['council-england', 'keep-agendas', '2032-12-07'],
    ['committee-wales', 'keep-minutes', '2032-12-07'],
    ['council-england', 'keep-reports', '2032-12-07'],
    ['council-england', 'keep-background', '2030-12-07'],
    ['charity', 'keep-minutes', '2036-12-07'],
  ] as const)('by a %s, by the rule “%s”, from 8 December 2026 until %s', (kind, rule, until) => {
    expect(keptUntil(rulesOf(kind).rule(rule)?.value ?? null, '2026-12-08')).toEqual({ until, for: 'years' });
  });

  it('for good, or as the body says, without a last day', () => {
    const rules = rulesOf('parish-england');
    expect(keptUntil(rules.rule('keep-minutes')?.value ?? null, '2026-12-08')).toEqual({
      until: undefined,
      for: 'good',
    });
    expect(keptUntil(rules.rule('keep-agendas')?.value ?? null, '2026-12-08')).toEqual({
      until: undefined,
      for: 'own',
    });
  });

  it('six years from the 29th of February to the 27th, and may be looked at the day after', () => {
    const kept = keptUntil(6, '2028-02-29');
    expect(kept.until).toBe('2034-02-27');
    expect(mayBeReviewed(kept, '2034-02-27')).toBe(false);
    expect(mayBeReviewed(kept, '2034-02-28')).toBe(true);
    expect(mayBeReviewed({ until: undefined, for: 'good' }, '2100-01-01')).toBe(false);
  });
});
