// Recesses and bank holidays as a register keeps them.

import { describe, expect, it } from 'vitest';
import { speakerIn } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

const inEnglish = speakerIn('en');
const summer = { name: 'Summer', bodyId: null, from: '2027-07-26', to: '2027-09-03' };

describe('a recess', () => {
  it('is added, changed and deleted; it can’t end before it begins', async () => {
    const { get, ask } = anEmptySession();
    const { id } = await get('calendar', 'addRecess', summer);
    const board = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'scotland' });
    const moved = { ...summer, id, bodyId: board.id, from: '2027-10-04', to: '2027-10-08' };
    await get('calendar', 'setRecess', moved);
    const shown = async () => (await get('calendar', 'recesses')).recesses;
    expect(await shown()).toMatchObject([{ ...moved, body: 'Board' }]);
    const wrong = { ...summer, to: '2027-07-25' };
    expect(messageOf(await ask('calendar', 'addRecess', wrong))).toMatch(
      /A recess can’t end before it begins/u,
    );
    expect(messageOf(await ask('calendar', 'setRecess', { ...wrong, id }))).toMatch(
      /A recess can’t end before it begins/u,
    );
    expect(await shown()).toMatchObject([moved]);
    await get('calendar', 'removeRecess', { id });
    expect(await shown()).toEqual([]);
    expect(messageOf(await ask('calendar', 'setRecess', moved))).toMatch(/^not-found/u);
  });
});

describe('the bank holidays of a nation', () => {
  it('are those of the tables with their source, of the nation most bodies keep and of this year if none is named', async () => {
    const { get, session } = anEmptySession();
    await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'scotland' });
    const view = await get('calendar', 'holidays', { nation: null, year: null });
    expect(view).toMatchObject({
      nation: 'scotland',
      year: Number(session.today().slice(0, 4)),
      caveat: null,
    });
    expect(view.days.map(({ name }) => inEnglish(name))).toContain('2 January');
    expect(view.days.every(({ standing, changeId }) => standing === 'listed' && changeId === null)).toBe(
      true,
    );
    const beyond = await get('calendar', 'holidays', { nation: 'scotland', year: 2040 });
    expect(beyond).toMatchObject({ days: [], caveat: { say: 'calendar.holidays-not-known' } });
  });

  it('are changed by hand and are again what they were', async () => {
    const { get } = anEmptySession();
    const nation = 'england-and-wales';
    const shown = async () =>
      (await get('calendar', 'holidays', { nation, year: 2027 })).days
        .filter(({ standing }) => standing !== 'listed')
        .map(({ day, name, standing }) => [day, inEnglish(name), standing]);
    const make = (day: string, name: string, as: string) =>
      get('calendar', 'setHoliday', { nation, day, name, as });
    await make('2027-06-14', 'Coronation', 'holiday');
    await make('2027-05-03', 'Moved to 7 May', 'no holiday');
    await make('2027-03-30', 'National mourning', 'mourning');
    expect(await shown()).toEqual([
      ['2027-03-30', 'National mourning', 'mourning'],
      ['2027-05-03', 'Moved to 7 May', 'removed'],
      ['2027-06-14', 'Coronation', 'added'],
    ]);
    await make('2027-06-14', 'A day of thanks', 'mourning');
    expect((await shown()).at(-1)).toEqual(['2027-06-14', 'A day of thanks', 'mourning']);
    for (const { changeId } of (await get('calendar', 'holidays', { nation, year: 2027 })).days)
      // One after another, as a person would.
      // oxlint-disable-next-line no-await-in-loop
      if (changeId !== null) await get('calendar', 'resetDay', { id: changeId });
    expect(await shown()).toEqual([]);
    await make('2027-05-03', 'Moved again', 'no holiday');
    expect(await shown()).toEqual([['2027-05-03', 'Moved again', 'removed']]);
  });

  it('hold for the plan of a year at once', async () => {
    const { get } = anEmptySession();
    const nation = 'england-and-wales';
    const { id: bodyId } = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation });
    const plan = async () => {
      const year = { from: '2027-05-01', to: '2027-05-31', policy: 'next working day', changed: [] };
      return (await get('meetings', 'plan', { bodyId, rule: 'first Monday of May', ...year })).lines;
    };
    expect(await plan()).toMatchObject([{ day: '2027-05-04' }]);
    await get('calendar', 'setHoliday', { nation, day: '2027-05-03', name: 'Moved', as: 'no holiday' });
    expect(await plan()).toMatchObject([{ day: '2027-05-03' }]);
  });
});
