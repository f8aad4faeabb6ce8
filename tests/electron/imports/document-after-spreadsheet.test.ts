// One figure, given by a strategy document and then by a spreadsheet: importing the document again brings nothing new.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../../electron/register/open.ts';
import { all } from '../../../electron/register/read/query.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { aSampleRegister, minutebook } from '../cli/the-command.ts';
import { valueOf } from '../register/a-register.ts';
import { sampleDocument } from '../../sample-document.ts';

function figureOf(path: string, name: string, periodId: string) {
  const register = valueOf(openForReading(path));
  try {
    const named = all(register, measure).find((row) => row.name === name);
    return all(register, figure).find((row) => row.measureId === named?.id && row.periodId === periodId);
  } finally {
    register.close();
  }
}

describe('a document imported again after a spreadsheet', () => {
  it('leaves the figure that the spreadsheet set, and its provenance', async () => {
    const path = await aSampleRegister();
    const before = figureOf(path, 'Affiliates', '2024-07');
    expect(before?.value.written).toBe('49');
    const figures = join(dirname(path), 'members.csv');
    writeFileSync(figures, 'Measure,July 2024\nAffiliates,99\n');
    expect((await minutebook('import-figures', path, figures)).exit).toBe(0);
    const set = figureOf(path, 'Affiliates', '2024-07');
    expect(set?.value.written).toBe('99');
    const again = await minutebook('import', path, sampleDocument);
    expect({ exit: again.exit, error: again.error }).toEqual({ exit: 0, error: '' });
    expect(figureOf(path, 'Affiliates', '2024-07')).toEqual(set);
    expect(again.out).toContain('the document still says “49”');
  });
});
