// Bundles that were kept for a newer version, once it is there.

import { hash } from 'node:crypto';
import * as Age from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { hold } from '../../../electron/register/merge/peers.ts';
import { byId } from '../../../electron/register/read/query.ts';
import { areReadable, heldForLater, takeHeld } from '../../../electron/sync/held.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../in-english.ts';
import { valueOf } from '../register/a-register.ts';
import { bundleFrom, twoPeople, type Person } from './people.ts';

const title = ({ computer }: Person) => byId(computer.register, strategy, 's')?.title;

/** The officer has kept what the secretary wrote. */
async function oneHeld(written: string, schema = 1) {
  const [secretary, officer] = await twoPeople();
  valueOf(secretary.computer.write(set(strategy, 's', 'title', written)));
  const recipients = [officer.sender.keys.recipient];
  const bytes = await bundleFrom(secretary, { to: 'devices', recipients });
  const { register } = officer.computer;
  hold(register, { sha256: hash('sha256', bytes), name: 'changes.mbsync', schema, bytes });
  return { officer, register };
}

describe('a bundle that was held', () => {
  it('is taken once it can be read, and let go', async () => {
    const { officer, register } = await oneHeld('From the newer version');
    const { taken, left } = await takeHeld(register, officer.sender.keys);
    expect({ taken, left }).toEqual({
      taken: [{ file: 'changes.mbsync', changes: expect.any(Number) }],
      left: [],
    });
    expect(title(officer)).toBe('From the newer version');
    expect(areReadable(register)).toBe(false);
  });

  it('isn’t read again where its reading took the program down', async () => {
    const { officer, register } = await oneHeld('Too large');
    const opening = vi
      .spyOn(Age.Decrypter.prototype, 'decrypt')
      .mockImplementationOnce(() => new Promise<never>(() => undefined));
    // It never ends, as where its thread was ended.
    void takeHeld(register, officer.sender.keys);
    await expect.poll(() => opening.mock.calls.length).toBe(1);
    const { left } = await takeHeld(register, officer.sender.keys);
    expect(opening).toHaveBeenCalledTimes(1);
    expect(left.map(({ why }) => inEnglish(why))).toEqual([
      expect.stringMatching(/^changes\.mbsync wasn’t read to its end: Minutebook stopped on the way/u),
    ]);
    expect(title(officer)).not.toBe('Too large');
  });

  it('is listed for as long as it waits for a newer version', async () => {
    const { officer, register } = await oneHeld('Far newer', 999);
    const why = heldForLater(register).map((each) => inEnglish(each.why));
    expect(why).toEqual([expect.stringMatching(/^changes\.mbsync was made by a newer version/u)]);
    expect(await takeHeld(register, officer.sender.keys)).toEqual({ taken: [], left: [] });
    expect(areReadable(register)).toBe(false);
  });

  it('is read again where its reading failed', async () => {
    const { officer, register } = await oneHeld('At the second attempt');
    vi.spyOn(Age.Decrypter.prototype, 'decrypt').mockRejectedValueOnce(new Error('The disk is full.'));
    await takeHeld(register, officer.sender.keys).catch(() => undefined);
    await takeHeld(register, officer.sender.keys);
    expect(title(officer)).toBe('At the second attempt');
  });
});
