// The calendar file of a register's meetings: the same bytes twice, and known again when something has changed.

import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

const all = { bodyId: '', from: '', to: '' };

async function aMeeting() {
  const session = anEmptySession();
  const { get } = session;
  const body = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'england-and-wales' });
  await get('bodies', 'set', { id: body.id, field: 'usualTime', value: '18:30' });
  const { id } = await get('meetings', 'add', { bodyId: body.id, day: '2031-07-04', kind: 'ordinary' });
  const text = async (wanted: object = all) => (await get('meetings', 'calendarFile', wanted)).text;
  const event = async () => {
    const found = ical.Component.fromString(await text()).getFirstSubcomponent('vevent');
    const value = (name: string) => String(found?.getFirstPropertyValue(name) ?? '');
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      starts: value('dtstart'),
      ends: value('dtend'),
      status: value('status'),
      title: value('summary'),
      says: value('description'),
    };
  };
  const set = (field: string, value: string) => get('meetings', 'set', { id, field, value });
  return { ...session, bodyId: body.id, id, text, event, set };
}

describe('the calendar file of the meetings', () => {
  it('is the same bytes again, whatever the clock says meanwhile', async () => {
    const { environment, text } = await aMeeting();
    const first = await text();
    environment.tick(86_400_000);
    expect(await text()).toBe(first);
  });

  it('keeps what a meeting is known by, and counts up with every change of day, time, place and state', async () => {
    const { event, set, get, id } = await aMeeting();
    const first = await event();
    expect(first).toMatchObject({
      sequence: 0,
      starts: '2031-07-04T17:30:00Z',
      ends: '2031-07-04T19:30:00Z',
      says: 'Nobody has said when it ends: two hours are kept free.',
      status: 'CONFIRMED',
      title: 'Board',
    });
    await set('callOn', '2031-06-01');
    expect(await event()).toEqual(first);
    await set('day', '2031-07-11');
    await set('endTime', '20:00');
    await set('place', 'Town hall');
    expect(await event()).toMatchObject({
      uid: first.uid,
      sequence: 3,
      starts: '2031-07-11T17:30:00Z',
      ends: '2031-07-11T19:00:00Z',
      says: '',
    });
    await get('meetings', 'cancel', { id, reason: 'Too little business' });
    expect(await event()).toMatchObject({
      uid: first.uid,
      sequence: 4,
      status: 'CANCELLED',
      says: 'Cancelled: Too little business',
    });
  });

  it('counts up when a change is taken back too', async () => {
    const { event, set, session } = await aMeeting();
    await set('day', '2031-07-11');
    session.undo('The Clerk');
    expect(await event()).toMatchObject({ sequence: 2, starts: '2031-07-04T17:30:00Z' });
  });

  it('ends on the next day where it ends after midnight, and takes the whole day without a time', async () => {
    const { event, set } = await aMeeting();
    await set('endTime', '00:30');
    expect((await event()).ends).toBe('2031-07-04T23:30:00Z');
    await set('time', '');
    expect(await event()).toMatchObject({ starts: '2031-07-04', ends: '2031-07-05' });
  });

  it('has the meetings that are shown, and says so where there are none', async () => {
    const { ask, text, bodyId } = await aMeeting();
    expect(await text({ bodyId, from: '2031-07-04', to: '2031-07-04' })).toContain('NAME:Meetings of Board');
    expect(messageOf(await ask('meetings', 'calendarFile', { ...all, from: '2031-07-05' }))).toMatch(
      /^no-meetings: There is no meeting to put into a calendar file/u,
    );
  });
});
