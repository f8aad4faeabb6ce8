// A figure that can't be read is kept in its words and listed: it is never as if none had been given, nor another taken in its place.

import { describe, expect, it } from 'vitest';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { inEnglish } from '../../../in-english.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { aRegister } from '../../register/a-register.ts';
import { aDocx, findingsOf, importInto } from './a-document.ts';

const blocks = [
  { heading: 'Objective 1: Better homes' },
  {
    table: [
      ['Measure', 'July 2024', 'July 2025', 'July 2026 Target', 'July 2028 Target'],
      ['Ratio', '1:3', '1:4', '1:5', ''],
      ['Temperature', '10', '12', 'between 11 and 14', 'between 11 and 13'],
      ['Homes', '10', '12', '15 to 20', '20 or more'],
      ['Rank', '40', '30', 'Top quartile', '10'],
      ['Share', '5%', '6%', '10-15%', 'to be set'],
    ],
  },
];

describe('a figure in a table of a document', () => {
  it('that is a range or a limit is read; any other is kept in its words, and listed', async () => {
    const { objectives, notUnderstood } = await findingsOf(...blocks);
    const read = objectives[0]?.measures.map(({ name, unit, figures }) => [
      name,
      unit,
      ...figures.map(({ value }) => `${value.kind} ${value.written}`),
    ]);
    expect(read).toEqual([
      ['Ratio', 'number', 'not understood 1:3', 'not understood 1:4', 'not understood 1:5'],
      ['Temperature', 'number', 'exact 10', 'exact 12', 'range between 11 and 14', 'range between 11 and 13'],
      ['Homes', 'number', 'exact 10', 'exact 12', 'range 15 to 20', 'bounded 20 or more'],
      ['Rank', 'number', 'exact 40', 'exact 30', 'not understood Top quartile', 'exact 10'],
      ['Share', 'percent', 'exact 5%', 'exact 6%', 'range 10-15%', 'unknown to be set'],
    ]);
    expect(notUnderstood.map(({ says }) => inEnglish(says))).toEqual(['1:3', '1:4', '1:5', 'Top quartile']);
  });

  it('goes into the register in its words, and is the same when it is imported again', async () => {
    const register = aRegister();
    const path = await aDocx(blocks);
    await importInto(register, path);
    const held = all(register, figure).map(({ value }) => `${value.kind} ${value.written}`);
    expect(held).toContain('not understood 1:3');
    expect(held).toContain('range 15 to 20');
    const { plan } = await importInto(register, path);
    expect(plan.items.filter(({ kind }) => kind !== 'same')).toEqual([]);
  });

  it('of a range says nothing of which way is good, and needs nobody to say it', async () => {
    const { assumptions } = await findingsOf(
      { heading: 'Objective 1: Better homes' },
      {
        table: [
          ['Measure', 'July 2025', 'July 2026 Target'],
          ['Temperature', '12', 'between 11 and 14'],
        ],
      },
    );
    expect(assumptions).toEqual([]);
  });
});
