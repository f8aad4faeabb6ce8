// A measure that a revised document calls otherwise is new beside the old one, and a person is asked whether the two are one.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { aRegister } from '../../../register/a-register.ts';
import { aDocx, importInto, type CellContent } from '../a-document.ts';

async function absentAfter(first: CellContent[][], revised: CellContent[][]) {
  const register = aRegister();
  const plan = (table: CellContent[][]) => aDocx([{ heading: 'Objective 1: Homes' }, { table }]);
  await importInto(register, await plan(first));
  const { plan: made } = await importInto(register, await plan(revised));
  return made.absent.map(inEnglish);
}

const heads = ['Measure', '2024', '2025'];
const asked = (name: string, now: string) =>
  `measure “${name}”. “${now}” is new and may be the same under another name: if it is, rename it in the register and compare again, and its figures stay together`;

describe('a measure under another name', () => {
  it('is asked about by its figures', async () => {
    const first = [heads, ['Dwellings completed', '412', '430'], ['Rent arrears', '4%', '5%']];
    const revised = [heads, ['New homes', '412', '450'], ['Rent arrears', '4%', '5%']];
    expect(await absentAfter(first, revised)).toEqual([asked('Dwellings completed', 'New homes')]);
  });

  it('is asked about by its words', async () => {
    const first = [heads, ['Homes built in the year', '412', '430']];
    const revised = [heads, ['New homes built in a year', '413', '450']];
    expect(await absentAfter(first, revised)).toEqual([
      asked('Homes built in the year', 'New homes built in a year'),
    ]);
  });

  it('is only absent where nothing new is like it', async () => {
    const first = [heads, ['Dwellings completed', '412', '430']];
    expect(await absentAfter(first, [heads, ['Rent arrears', '4%', '5%']])).toEqual([
      'measure “Dwellings completed”',
    ]);
  });
});
