// Of a measure that two objectives use, each is judged by the target that its own table states.

import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { verify } from '../../../../../electron/register/read/verify.ts';
import { historyOfEntity } from '../../../../../electron/register/read/history.ts';
import { figureSourceOf } from '../../../../../electron/usecases/figures/figure-source.ts';
import { typedCell } from '../../../../../electron/usecases/figures/typed-figures.ts';
import { trendOf } from '../../../../../shared/charts/trend.ts';
import { measuresInUse } from '../../../../../shared/figures/rules/measure-in-use.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../../in-english.ts';
import { aRegister, type TestRegister } from '../../../register/a-register.ts';
import { aDocx, importInto, type Block } from '../a-document.ts';

const today = '2025-09-01';
const columns = ['Measure', 'July 2023', 'July 2024', 'Target July 2025'];

interface Targets {
  readonly first?: string;
  readonly second?: string;
  /** Of another measure of the second table. */
  readonly other?: string;
}

function document({ first = '', second = '', other = '' }: Targets): Block[] {
  return [
    { heading: 'Objective 1: Better homes' },
    { table: [columns, ['Homes let', '40', '47', first]] },
    { heading: 'Objective 2: Warmer homes' },
    {
      table: [columns, ['Homes let', '40', '47', second], ['Homes insulated', '10', '12', other]],
    },
  ];
}

const bringIn = async (register: TestRegister, targets: Targets) =>
  importInto(register, await aDocx(document(targets)));

/** By the objective’s number: what status "Homes let" has there, the target it shows and the one that its chart draws. */
function judgedIn(register: TestRegister) {
  const index = indexOf(snapshot(register));
  return Object.fromEntries(
    measuresInUse(index, today)
      .filter(({ measure }) => measure.name === 'Homes let')
      .map((inUse) => [
        inUse.objective?.ref,
        [
          inUse.judgement.status,
          [...inUse.cells.values()].find(({ kind }) => kind === 'target')?.value.written,
          trendOf(index, inUse, today).target?.value.written,
        ],
      ]),
  );
}

const without = ['no target', undefined, undefined];

describe('a target of a measure that two objectives use', () => {
  it.each([
    ['the first', { first: 'At least 50' }, { 1: ['off track', 'At least 50', 'At least 50'], 2: without }],
    ['the second', { second: 'At least 50' }, { 1: without, 2: ['off track', 'At least 50', 'At least 50'] }],
    [
      'the first, beside others’ targets',
      { first: 'At least 45', other: 'At least 20' },
      { 1: ['on track', 'At least 45', 'At least 45'], 2: without },
    ],
    [
      'both alike',
      { first: 'At least 50', second: 'At least 50' },
      { 1: ['off track', 'At least 50', 'At least 50'], 2: ['off track', 'At least 50', 'At least 50'] },
    ],
    [
      'each its own',
      { first: 'At least 45', second: 'At least 50' },
      { 1: ['on track', 'At least 45', 'At least 45'], 2: ['off track', 'At least 50', 'At least 50'] },
    ],
  ])('judges where it is stated: by %s', async (_, targets, expected) => {
    const register = aRegister();
    const { plan } = await bringIn(register, targets);
    expect(judgedIn(register)).toEqual(expected);
    const [only, ...others] = plan.items.filter(({ detail }) =>
      inEnglish(detail).includes('states none: there, the measure isn’t judged by this one'),
    );
    expect(others).toEqual([]);
    expect(only === undefined).toBe(
      Object.keys(targets).includes('first') === Object.keys(targets).includes('second'),
    );
    const { plan: again } = await bringIn(register, targets);
    expect(again.changes).toEqual([]);
    expect(verify(register).problems).toEqual([]);
  });

  it('is no value of what the other table states, in its history either', async () => {
    const register = aRegister();
    await bringIn(register, { first: 'At least 50' });
    const [none] = snapshot(register).statements;
    expect(none).toMatchObject({ unstated: true, value: { kind: 'unknown' } });
    expect(JSON.stringify(historyOfEntity(register, none?.id ?? ''))).not.toContain('At least 50');
  });

  it('follows the tables of a revised document', async () => {
    const register = aRegister();
    await bringIn(register, { first: 'At least 50' });
    await bringIn(register, { first: 'At least 50', second: 'At least 50' });
    expect(judgedIn(register)[2]).toEqual(['off track', 'At least 50', 'At least 50']);
    await bringIn(register, { first: 'At least 50', second: 'At least 45' });
    expect(judgedIn(register)).toEqual({
      1: ['off track', 'At least 50', 'At least 50'],
      2: ['on track', 'At least 45', 'At least 45'],
    });
  });

  it('that only the first stated goes over to the second with it', async () => {
    const register = aRegister();
    await bringIn(register, { first: 'At least 50' });
    await bringIn(register, { second: 'At least 50' });
    expect(judgedIn(register)).toEqual({ 1: without, 2: ['off track', 'At least 50', 'At least 50'] });
  });

  it('is its own in whichever table it is revised, where the other states it no longer', async () => {
    const register = aRegister();
    await bringIn(register, { first: 'At least 45', second: 'At least 50' });
    await bringIn(register, { second: 'At least 50' });
    expect(judgedIn(register)).toEqual({ 1: without, 2: ['off track', 'At least 50', 'At least 50'] });
    await bringIn(register, { second: 'At least 46' });
    expect(judgedIn(register)).toEqual({ 1: without, 2: ['on track', 'At least 46', 'At least 46'] });
  });

  it('comes and goes with the second table', async () => {
    const register = aRegister();
    const [one, both] = [{ first: 'At least 50' }, { first: 'At least 50', second: 'At least 50' }];
    for (const targets of [one, both, one, both, one]) {
      // oxlint-disable-next-line no-await-in-loop -- one document after another
      await bringIn(register, targets);
      expect(judgedIn(register)[2]).toEqual(
        targets === one ? without : ['off track', 'At least 50', 'At least 50'],
      );
    }
  });

  it('is left as it is when the other objective is given one, and when that is taken away', async () => {
    const register = aRegister();
    await bringIn(register, { first: 'At least 50' });
    const type = (text: string) => {
      const index = indexOf(snapshot(register));
      const [target] = index.snapshot.figures.filter(({ kind }) => kind === 'target');
      const use = index.snapshot.measureUses.find(
        ({ objectiveId, measureId }) =>
          index.objectives.get(objectiveId)?.ref === '2' && measureId === target?.measureId,
      );
      const typed = typedCell(figureSourceOf(register, index, today), {
        useId: use?.id ?? '',
        periodId: target?.periodId ?? '',
        kind: 'target',
        text,
      });
      if (typed.ok && typed.change.changes.length > 0) register.write(...typed.change.changes);
      return typed.ok;
    };
    expect(type('At least 45')).toBe(true);
    expect(judgedIn(register)).toEqual({
      1: ['off track', 'At least 50', 'At least 50'],
      2: ['on track', 'At least 45', 'At least 45'],
    });
    expect(type('')).toBe(true);
    expect(judgedIn(register)).toEqual({ 1: ['off track', 'At least 50', 'At least 50'], 2: without });
  });
});
