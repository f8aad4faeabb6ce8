// Which item of an agenda is the one that adopts the minutes.

import { describe, expect, it } from 'vitest';
import { adoptsMinutes } from '../../../shared/minutes/rules/minutes-to-adopt.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { emptySnapshot } from '../../../shared/register/snapshot.ts';
import { anItem, board, july } from '../meetings/an-agenda.ts';

const index = indexOf({
  ...emptySnapshot,
  bodies: [board, { ...board, id: 'planning', name: 'Planning Committee' }],
  meetings: [july],
});

describe('the item that adopts the minutes', () => {
  it.each([
    'Minutes',
    'MINUTES OF THE LAST MEETING',
    'To approve the minutes of 16 June 2026',
    'Draft minutes: 16 June',
    'Minutes of the Town Council, 16 June 2026',
    'Cofnodion y cyfarfod diwethaf',
    'Cadarnhau cofnodion',
  ])('is %s', (title) => {
    expect(adoptsMinutes(index, july, anItem({ title }))).toBe(true);
  });

  it.each([
    'Accounts',
    'Minutes of the Planning Committee',
    '15 minutes for questions',
    'Ten minutes with the architect',
    'Two minutes’ silence',
    'Minutes of silence',
    'Minute book: new binding',
  ])('isn’t %s', (title) => {
    expect(adoptsMinutes(index, july, anItem({ title }))).toBe(false);
  });

  it('is what somebody says it is, whatever its title', () => {
    expect(adoptsMinutes(index, july, anItem({ title: 'Record of June', adopts: 'minutes' }))).toBe(true);
    expect(adoptsMinutes(index, july, anItem({ title: 'Minutes', adopts: 'no minutes' }))).toBe(false);
    const elsewhere = anItem({ title: 'Record of June', adopts: 'minutes', meetingId: 'june' });
    expect(adoptsMinutes(index, july, elsewhere)).toBe(false);
  });

  it('asks for a decision, of the meeting whose agenda it is on', () => {
    expect(adoptsMinutes(index, july, anItem({ title: 'Minutes', purpose: 'note' }))).toBe(false);
    expect(adoptsMinutes(index, july, anItem({ title: 'Minutes', meetingId: 'june' }))).toBe(false);
  });

  it.each([{ purpose: 'note' }, { openness: 'exempt' }] as const)(
    'is it no more once it is %j, whatever somebody said of it before',
    (fields) => {
      expect(adoptsMinutes(index, july, anItem({ title: 'Minutes', adopts: 'minutes', ...fields }))).toBe(
        false,
      );
    },
  );
});
