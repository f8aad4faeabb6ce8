// Letters with accents come in as one character each, however a Mac wrote them: through every door, and the same at the next import.

import { describe, expect, it } from 'vitest';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { aDocx, aFile, importInto } from '../../imports/strategy-document/a-document.ts';
import { aRegisterOfMeasures, imported } from '../../imports/spreadsheet/an-import.ts';
import { aWorkbook, fileOf } from '../../imports/spreadsheet/a-workbook.ts';
import { anObjective, aRegister, aStrategy } from '../a-register.ts';

const apart = 'Gŵyl y Dŵr'.normalize('NFD');
const together = 'Gŵyl y Dŵr'.normalize('NFC');

describe('a text with its accents apart', () => {
  it('is two strings, to begin with', () => {
    expect(apart).not.toBe(together);
  });

  it('is composed when it is typed, in a new thing and in a field', () => {
    const register = aRegister();
    register.write(aStrategy, { ...anObjective, fields: { ...anObjective.fields, title: apart } });
    expect(byId(register, objective, 'o')?.title).toBe(together);
    register.write(set(objective, 'o', 'statement', `${apart}!`));
    expect(byId(register, objective, 'o')?.statement).toBe(`${together}!`);
  });

  it.each([
    [
      'a Word document',
      () =>
        aDocx([
          { heading: `Objective 1: ${apart}` },
          {
            table: [
              ['Measure', '2023/24', '2024/25'],
              [apart, '40', '47'],
            ],
          },
        ]),
    ],
    [
      'a text',
      async () =>
        Promise.resolve(
          aFile(
            'plan.txt',
            `Objective 1: ${apart}\n\n\tMeasure\n\t2023/24\n\t2024/25\n\n\t${apart}\n\t40\n\t47\n`,
          ),
        ),
    ],
  ])('is composed when %s is imported, which brings nothing new the second time', async (_, document) => {
    const register = aRegister();
    const path = await document();
    await importInto(register, path);
    expect(all(register, objective).map(({ title }) => title)).toEqual([together]);
    expect((await importInto(register, path)).receipt).toBeUndefined();
  });

  it.each([
    [
      'a workbook',
      async (name: string) =>
        aWorkbook({
          rows: [
            ['Measure', 'July 2024'],
            [name, 12],
          ],
        }),
    ],
    [
      'a text of values',
      async (name: string) => Promise.resolve(fileOf('a.csv', `Measure,July 2024\n${name},12\n`)),
    ],
  ])('in %s is the measure that the register holds', async (_, file) => {
    const register = aRegisterOfMeasures();
    register.write(set(measure, 'm1', 'name', together));
    await imported(await file(apart), register);
    expect(all(register, figure)).toHaveLength(1);
  });
});
