// The register's time zone is kept in it: it travels with an exchange, and every copy then keeps the same days.

import { onTestFinished, describe, expect, it } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import { asAtDay, daysWritten } from '../../../electron/register/read/as-at.ts';
import { all, conflicts } from '../../../electron/register/read/query.ts';
import { timeZoneOf } from '../../../electron/register/read/time-zone.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aStrategy, anObjective, valueOf } from '../register/a-register.ts';
import { aComputer, settleAll, type Computer } from './a-network.ts';

const hours = 3_600_000;

function twoComputers(): readonly [Computer, Computer] {
  const first = aComputer('Secretary', 0);
  valueOf(first.write(aStrategy, anObjective));
  const second = aComputer('Officer', 60_000, first);
  onTestFinished(() => {
    first.close();
    second.close();
  });
  return [first, second];
}

const titlesAsAt = ({ register }: Computer, day: string) => {
  const copy = valueOf(asAtDay(register, day));
  const titles = all(copy, objective).map(({ title }) => title);
  copy.close();
  return titles;
};

describe('the time zone of a register', () => {
  it('goes with an exchange, and moves the days of every copy alike', () => {
    const both = twoComputers();
    const [first, second] = both;
    second.environment.tick(14.5 * hours);
    valueOf(second.write(set(objective, 'o', 'title', 'Half past midnight in London')));
    settleAll(both);
    const asAt = () => both.map((each) => titlesAsAt(each, '2024-07-12'));
    expect(asAt()).toEqual([['A network of members'], ['A network of members']]);
    valueOf(first.write(set(strategy, 's', 'timeZone', 'America/New_York')));
    settleAll(both);
    expect(both.map(({ register }) => timeZoneOf(register))).toEqual([
      'America/New_York',
      'America/New_York',
    ]);
    expect(asAt()).toEqual([['Half past midnight in London'], ['Half past midnight in London']]);
  });

  it('that two people choose concurrently is a conflict, and one of them applies until somebody settles it', () => {
    const both = twoComputers();
    const [first, second] = both;
    valueOf(first.write(set(strategy, 's', 'timeZone', 'Europe/Paris')));
    valueOf(second.write(set(strategy, 's', 'timeZone', 'Europe/Dublin')));
    settleAll(both);
    expect(both.map(({ register }) => timeZoneOf(register))).toEqual(['Europe/Dublin', 'Europe/Dublin']);
    expect(conflicts(first.register)).toEqual([{ entity: 'strategy', entityId: 's', field: 'timeZone' }]);
  });
});

describe('what a colleague wrote earlier and sent later', () => {
  it('does not bring later work into the pack of an earlier day', async () => {
    const both = twoComputers();
    const [first, second] = both;
    second.environment.tick(hours);
    valueOf(
      second.write(create(objective, 'o2', { strategyId: 's', ref: '2', title: 'Written on the 12th' })),
    );
    first.environment.tick(8 * 24 * hours);
    valueOf(first.write(set(objective, 'o', 'title', 'Written on the 20th')));
    settleAll(both);
    expect(daysWritten(first.register)).toEqual({ first: '2024-07-12', last: '2024-07-20' });
    const { document, notice } = valueOf(await makePack(first.register, temporaryFolder(), '2024-07-12'));
    const text = JSON.stringify(document);
    expect(notice).toBeUndefined();
    expect(text).toContain('Written on the 12th');
    expect(text).not.toContain('Written on the 20th');
  });
});
