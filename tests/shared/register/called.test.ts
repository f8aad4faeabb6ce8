// What somebody who types a ref or a name means, and what is listed with it.

import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../electron/register/read/query.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { create } from '../../../shared/kernel/change.ts';
import { thingsCalled } from '../../../shared/register/called.ts';
import { belongings, type Thing } from '../../../shared/register/owning.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { aRegister } from '../../electron/register/a-register.ts';
import { samples } from '../../electron/register/projection/samples.ts';

function anIndex() {
  const register = aRegister();
  register.write(
    ...samples,
    create(objective, 'o2', { strategyId: 's', ref: '2', title: 'Warm homes' }),
    create(measureUse, 'o2/m', { objectiveId: 'o2', measureId: 'm', label: 'Councils that pay' }),
  );
  return indexOf(snapshot(register));
}

function said(things: readonly Thing[]): string[] {
  return things.map(({ entity, id }) => `${entity.name} ${id}`);
}

describe('what is called', () => {
  it.each([
    ['1', ['objective o']],
    ['warm  HOMES', ['objective o2']],
    ['1.1', ['activity a']],
    ['full members', ['measure m']],
    ['councils that pay', ['measure m']],
    ['Full Council Members', ['measure m']],
    ['the treasurer', ['person p']],
    ['Finance group', ['group g']],
    ['Policy Labs', ['finance_line labs']],
    ['Homes above shops', ['project lab']],
    ['', []],
    ['nobody', []],
  ])('“%s” is %j', (words, things) => {
    expect(said(thingsCalled(anIndex(), words))).toEqual(things);
  });
});

describe('listed with', () => {
  it.each([
    ['1.1', ['activity_part part', 'dismissal overdue∕a', 'lead l', 'link a/b', 'progress_update 2024-07/a']],
    [
      'full members',
      [
        'alias full council members',
        'figure m/2024-07/actual',
        'measure_use o/m',
        'measure_use o2/m',
        'statement m∕2024-07∕actual/o∕m',
      ],
    ],
    // Its activities have refs of their own, and are asked for by them.
    [
      '1',
      [
        'finance_link fl',
        'forward_link reserves/o',
        'item_link about',
        'measure_use o/m',
        'note n',
        'statement m∕2024-07∕actual/o∕m',
      ],
    ],
    ['the treasurer', []],
  ])('“%s” is %j', (words, things) => {
    const index = anIndex();
    const found = thingsCalled(index, words).flatMap((thing) => belongings(index, thing));
    expect(said(found).sort()).toEqual(things);
  });
});
