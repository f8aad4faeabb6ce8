// History of a field and an entity, and the register as it stood.

import { inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { asAtBatch, asAtDay } from '../../../../electron/register/read/as-at.ts';
import {
  historyOfEntity,
  historyOfField,
  progressBefore,
} from '../../../../electron/register/read/history.ts';
import type { ReadableRegister } from '../../../../electron/register/register.ts';
import { all, byId, snapshot } from '../../../../electron/register/read/query.ts';
import { search } from '../../../../electron/register/read/search.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { set } from '../../../../shared/kernel/change.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { aRegister, aStrategy, connectionOf, deletion, messageOf, morning, valueOf } from '../a-register.ts';
import { settleAll, type Computer } from '../../sync/a-network.ts';
import { twoComputers } from '../merge/copies.ts';
import { samples } from '../projection/samples.ts';

function threeDays() {
  const register = aRegister();
  register.write(aStrategy);
  register.environment.tick(86_400_000);
  register.write(set(strategy, 's', 'title', 'Second title'));
  register.environment.tick(86_400_000);
  register.write(deletion(strategy, 's'));
  return register;
}

describe('the progress before the present one', () => {
  it('is the same in every copy, whichever change came to it first', () => {
    const [first, second] = twoComputers();
    const report = (computer: Computer, progress: Progress) => {
      first.environment.tick(60_000);
      second.environment.tick(60_000);
      valueOf(computer.write(set(activity, 'a', 'progress', progress)));
    };
    report(second, 'at risk');
    report(first, 'off track');
    settleAll([first, second]);
    report(first, 'off track');
    settleAll([first, second]);
    for (const { register } of [first, second])
      expect([...progressBefore(register)]).toEqual([['a', 'at risk']]);
  });
});

describe('history', () => {
  it('of an entity gives each change with its author, reason, time and both values', () => {
    const events = historyOfEntity(threeDays(), 's');
    expect(events.map(({ field }) => field)).toEqual([null, 'title', 'deleted']);
    expect(events[1]).toMatchObject({
      batch: 2,
      at: morning + 86_400_000,
      actor: 'Secretary',
      act: inWords('Edit'),
      before: 'Strategy 2024 to 2026',
      after: 'Second title',
    });
    expect(events[2]).toMatchObject({ before: false, after: true });
  });

  it('of a field begins with the value it was created with', () => {
    const events = historyOfField(threeDays(), 's', 'title');
    expect(events.map(({ after }) => after)).toEqual(['Strategy 2024 to 2026', 'Second title']);
  });

  it('of something that never existed is empty', () => {
    expect(historyOfEntity(threeDays(), 'zz')).toEqual([]);
  });
});

describe('the register as at', () => {
  it('a day shows what was live at its end', () => {
    const register = threeDays();
    const titles = ['2024-07-12', '2024-07-13', '2024-07-14'].map((day) => {
      const copy = valueOf(asAtDay(register, day));
      const rows = all(copy, strategy).map(({ title }) => title);
      copy.close();
      return rows;
    });
    expect(titles).toEqual([['Strategy 2024 to 2026'], ['Second title'], []]);
  });

  it('a batch can be read and searched like the register itself', () => {
    const register = aRegister();
    register.write(...samples);
    const now = snapshot(register);
    register.write(set(strategy, 's', 'title', 'Renamed'));
    const copy = valueOf(asAtBatch(register, 1));
    expect(snapshot(copy)).toEqual(now);
    expect(search(copy, 'legal')).toEqual([{ entity: 'activity', id: 'a' }]);
    expect(byId(copy, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    copy.close();
  });

  it('a day has every table, index and trigger that the register has', () => {
    const register = aRegister();
    register.write(aStrategy);
    const made = (of: ReadableRegister) =>
      connectionOf(of)
        .prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
        .all();
    const version = (of: ReadableRegister) => connectionOf(of).pragma('user_version', { simple: true });
    const copy = valueOf(asAtDay(register, '2024-07-12'));
    expect(made(copy)).toEqual(made(register));
    expect(version(copy)).toBe(version(register));
    expect(made(copy).length).toBeGreaterThan(100);
    copy.close();
  });

  it('a day before its first change says there was nothing', () => {
    expect(messageOf(asAtDay(threeDays(), '2024-07-11'))).toContain(
      'nothing-then: The register held nothing as at 11 July 2024.',
    );
  });
});
