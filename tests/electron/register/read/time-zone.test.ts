// The time zone that a register says it is kept in, and how one that this computer doesn't know is handled.

import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { timeZoneOf, todayIn } from '../../../../electron/register/read/time-zone.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { aRegister, aStrategy, deletion, messageOf, morning, reopened } from '../a-register.ts';

const late = { now: () => morning + 14.5 * 3_600_000 };

describe('the time zone of a register', () => {
  it('is London’s while it holds nothing, and unless it says otherwise', () => {
    const register = aRegister();
    expect(timeZoneOf(register)).toBe('Europe/London');
    register.write(aStrategy);
    expect([timeZoneOf(register), todayIn(register, late)]).toEqual(['Europe/London', '2024-07-13']);
    register.write(set(strategy, 's', 'timeZone', 'America/New_York'));
    expect([timeZoneOf(register), todayIn(register, late)]).toEqual(['America/New_York', '2024-07-12']);
    register.write(deletion(strategy, 's'));
    expect(timeZoneOf(register)).toBe('Europe/London');
  });

  it('is not written when no such zone exists', () => {
    const register = aRegister();
    register.write(aStrategy);
    const refused = register.tryToWrite(set(strategy, 's', 'timeZone', 'Nowhere/Atlantis'));
    expect(messageOf(refused)).toMatch(/^invalid-change: This can’t be saved: strategy .*, time zone: /u);
  });

  it('that only a newer computer knows is taken for London’s', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.close();
    const file = new Database(register.path);
    file.exec("UPDATE strategy SET time_zone = 'Nowhere/Atlantis'");
    file.close();
    expect(timeZoneOf(reopened(register))).toBe('Europe/London');
  });
});
