// Where a value is said to be from, after it was changed on two computers.

import { describe, expect, it } from 'vitest';
import { byId } from '../../../../electron/register/read/query.ts';
import { undo } from '../../../../electron/register/write/undo.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { settleAll } from '../../sync/a-network.ts';
import { valueOf } from '../a-register.ts';
import { twoComputers, valueOfAmount } from './copies.ts';

describe('a value that an undo puts back', () => {
  it('is not said to be from the cell that a colleague read another value from meanwhile', () => {
    const [first, second] = twoComputers();
    const id = 'm/2024-07/forecast';
    const place = { measureId: 'm', periodId: '2024-07', kind: 'forecast' } as const;
    valueOf(first.write(create(figure, id, { ...place, value: valueOfAmount('1') })));
    settleAll([first, second]);
    const typed = [set(figure, id, 'value', valueOfAmount('2')), set(figure, id, 'provenance', null)];
    valueOf(first.write(...typed));
    const cell = { file: 'q2.xlsx', sheet: 'Figures', cell: 'C5' };
    valueOf(second.write(set(figure, id, 'value', valueOfAmount('3')), set(figure, id, 'provenance', cell)));
    first.environment.tick(600_000);
    valueOf(undo(first.register, first.register.log.lastBatch(), 'Secretary'));
    settleAll([first, second]);
    for (const { register } of [first, second]) {
      const row = byId(register, figure, id);
      expect([row?.value.written, row?.provenance]).toEqual(['1', null]);
    }
  });
});
