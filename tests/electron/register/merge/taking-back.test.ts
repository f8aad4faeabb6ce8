// Taking back a merge that changed what is under a seal: no reason is asked, and none is needed for the register to be as it was.

import { describe, expect, it } from 'vitest';
import { takeBackMerge } from '../../../../electron/register/merge/unmerge.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { byId } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { undo } from '../../../../electron/register/write/undo.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { inWords } from '../../../in-english.ts';
import { contentOf, linesFor, settleAll, type Computer } from '../../sync/a-network.ts';
import { messageOf, valueOf } from '../a-register.ts';
import { twoComputers } from './copies.ts';

const forecast = create(figure, 'm/2024-07/forecast', {
  measureId: 'm',
  periodId: '2024-07',
  kind: 'forecast',
  value: { kind: 'exact', quantity: { unit: 'number', amount: '50' }, written: '50' },
});

/** What the first changed after July was closed, with its reason. */
function lateReturn(): { readonly first: Computer; readonly second: Computer; readonly lines: string } {
  const [first, second] = twoComputers();
  valueOf(first.write(forecast));
  valueOf(first.write(set(period, '2024-07', 'closedOn', '2024-08-01')));
  settleAll([first, second]);
  const late = { actor: 'Secretary', act: inWords('Edit'), reason: 'A late return' };
  valueOf(commit(first.register, { ...late, changes: [set(figure, forecast.id, 'provisional', true)] }));
  return { first, second, lines: linesFor(first.register, vectorOf(second.register)) };
}

const shown = ({ register }: Computer) => byId(register, figure, forecast.id);

describe('a merge that changed what is under a seal', () => {
  it('is taken back without a reason: what was sealed is as it was, and no batch is written', () => {
    const { second, lines } = lateReturn();
    const before = contentOf(second.register);
    const last = second.register.log.lastBatch();
    valueOf(second.take(lines));
    expect(shown(second)?.provisional).toBe(true);
    valueOf(takeBackMerge(second.register));
    expect(contentOf(second.register)).toEqual(before);
    expect(second.register.log.lastBatch()).toBe(last);
    expect(verify(second.register).problems).toEqual([]);
    // The reason is in the batch, and comes with it again.
    valueOf(second.take(lines));
    expect(second.register.log.latestBatches(1)[0]?.reason).toBe('A late return');
  });

  it('is undone only with one, because that is written for every copy', () => {
    const { second, lines } = lateReturn();
    valueOf(second.take(lines));
    const batch = second.register.log.lastBatch();
    expect(messageOf(undo(second.register, batch, 'Officer'))).toMatch(/^needs-reason: .*was closed on/u);
    valueOf(undo(second.register, batch, 'Officer', 'It came too late'));
  });
});
