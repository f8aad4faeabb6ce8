// The app asks once where a register's days begin, and from then on dates everything by those days: the main process has none of
// its own.

import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../shared/kernel/days.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

/** They are twenty-five hours apart: what a computer takes for today is never both. */
const farApart = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

async function keptIn(timeZone: string) {
  const app = anApp();
  app.chosen.push(join(app.folder, 'ours'));
  await app.get('app', 'create', { title: 'Ours', timeZone });
  return app;
}

/** Midnight may pass during a call. */
async function itsDay<T>(
  timeZone: string,
  ask: () => Promise<T>,
): Promise<{ readonly days: string[]; found: T }> {
  const before = dayOf(Date.now(), timeZone);
  const found = await ask();
  return { days: [before, dayOf(Date.now(), timeZone)], found };
}

describe('a new register', () => {
  it('keeps London’s days unless somebody says otherwise', async () => {
    const { folder, chosen, get } = anApp();
    chosen.push(join(folder, 'ours'));
    await get('app', 'create', { title: 'Ours' });
    expect((await get('register', 'header')).timeZone).toBe('Europe/London');
    expect((await get('strategy', 'strategy')).strategy?.timeZone).toBe('Europe/London');
  });

  it('is not made with a time zone that doesn’t exist', async () => {
    const { ask } = anApp();
    expect(messageOf(await ask('app', 'create', { title: 'Ours', timeZone: 'Nowhere/Atlantis' }))).toMatch(
      /^invalid-input: /u,
    );
  });
});

describe.each(farApart)('a register kept in %s', (timeZone) => {
  it('has that zone’s today', async () => {
    const { get } = await keptIn(timeZone);
    const { days, found } = await itsDay(timeZone, () => get('register', 'header'));
    expect(found.timeZone).toBe(timeZone);
    expect(days).toContain(found.today);
  });

  it('names a bundle by it', async () => {
    const { app, chosen, folder, get } = await keptIn(timeZone);
    chosen.push(join(folder, 'out.mbsync'));
    const place = vi.spyOn(app.around.dialogs, 'destinationForFile');
    const input = { to: 'anybody', devices: [], passphrase: '', everything: false };
    const { days } = await itsDay(timeZone, () => get('exchange', 'send', input));
    expect(days.map((day) => `ours changes ${day}.mbsync`)).toContain(place.mock.lastCall?.[0]);
    const { devices } = await get('exchange', 'state');
    expect(days).toContain(devices[0]?.addedOn);
  });

  it('dates a lead’s sheet by it', async () => {
    const { get } = anApp();
    await get('app', 'openSample');
    const id = (await get('strategy', 'strategy')).strategy?.id;
    await get('strategy', 'setTimeZone', { id, timeZone });
    const { period, leads } = await get('updates', 'due');
    const sheet = { job: 'sheet', leadId: leads[0]?.leadId, periodId: period?.id };
    const { days, found } = await itsDay(timeZone, () => get('packs', 'makeLeadSheet', sheet));
    expect(days).toContain(found.asAt);
  });
});
