// The meetings as a calendar file. When one was changed, and how often, the log knows: the file is the same bytes until something changes.

import { calendarText, type CalendarEvent } from '../../../shared/calendar/rules/calendar-file.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { dayAfter, instantOf } from '../../../shared/kernel/days.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { CalendarFile, ShownMeetings } from '../../../shared/meetings/calls.ts';
import { meetingsBetween } from '../../../shared/meetings/rules/meetings-between.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';
import { historyOfEntity } from '../../register/read/history.ts';
import { timeZoneOf } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';

/** What those who come must know: a calendar that has the meeting takes the file's word for it when one of these has changed. */
const telling: ReadonlySet<string> = new Set([
  'day',
  'time',
  'endTime',
  'place',
  'link',
  'title',
  'state',
  'reason',
  deletedField,
]);

/** In milliseconds: what a calendar keeps free where nobody said when a meeting ends, which would else be over as it begins. */
const usualLength = 2 * 60 * 60 * 1_000;

function whenOf({ day, time, endTime }: Meeting, timeZone: string): CalendarEvent['when'] {
  if (time === null) return { day };
  const lastDay = endTime !== null && endTime <= time ? dayAfter(day, 1) : day;
  const from = instantOf(day, time, timeZone);
  return { from, to: endTime === null ? from + usualLength : instantOf(lastDay, endTime, timeZone) };
}

/** What a calendar can't hold otherwise. */
function notesOf({ state, reason, time, endTime }: Meeting): Saying[] {
  if (state === 'cancelled') return reason === null ? [] : [say('meetings.file.cancelled', { reason })];
  return time !== null && endTime === null ? [say('meetings.file.no-end')] : [];
}

export function calendarFile(
  register: ReadableRegister,
  index: RegisterIndex,
  wanted: ShownMeetings,
  language: Language,
): CalendarFile {
  const bodies = new Map(index.snapshot.bodies.map(({ id, name }) => [id, name]));
  const timeZone = timeZoneOf(register);
  const eventOf = (row: Meeting): CalendarEvent => {
    const body = bodies.get(row.bodyId) ?? '';
    const told = historyOfEntity(register, row.id).filter(
      ({ field }) => field === null || telling.has(field),
    );
    const steps = new Set(told.flatMap(({ field, batch }) => (field === null ? [] : [batch])));
    return {
      uid: `${row.id}@minutebook`,
      sequence: steps.size,
      changedAt: Math.max(0, ...told.map(({ at }) => at)),
      title:
        row.title === null ? body : speak(language, say('meetings.file.titled', { title: row.title, body })),
      cancelled: row.state === 'cancelled',
      when: whenOf(row, timeZone),
      place: row.place,
      link: row.link,
      notes: notesOf(row).map((note) => speak(language, note)),
    };
  };
  const rows = meetingsBetween(index, wanted);
  const body = bodies.get(wanted.bodyId);
  const name = body === undefined ? say('meetings.file.name') : say('meetings.file.of-body', { body });
  const text = calendarText({ name: speak(language, name), language, events: rows.map(eventOf) });
  return { text, meetings: rows.length };
}
