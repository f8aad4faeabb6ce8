// Calendar files, read by a reader that isn't ours.

import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEvent } from '../../../shared/calendar/rules/calendar-file.ts';
import { instantOf } from '../../../shared/kernel/days.ts';

const event: CalendarEvent = {
  uid: 'one@minutebook',
  sequence: 2,
  changedAt: Date.parse('2027-01-04T09:30:00Z'),
  title: 'Board',
  cancelled: false,
  when: {
    from: instantOf('2027-07-05', '18:00', 'Europe/London'),
    to: instantOf('2027-07-05', '20:00', 'Europe/London'),
  },
  place: null,
  link: null,
  notes: [],
};

function made(...events: readonly CalendarEvent[]): string {
  return calendarText({ name: 'Meetings', language: 'en', events });
}

function read(text: string) {
  return ical.Component.fromString(text).getAllSubcomponents('vevent');
}

const words = fc.string({ unit: 'grapheme', maxLength: 200 });
/** What a calendar can hold of a text: one kind of line break, and no other control characters. */
const kept = (text: string) =>
  text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '');

describe('a calendar file', () => {
  it('is in the form of RFC 5545, in the time of the world', () => {
    expect(made({ ...event, place: 'Town hall; upstairs, left', cancelled: true }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Minutebook//Minutebook//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Meetings',
      'X-WR-CALNAME:Meetings',
      'BEGIN:VEVENT',
      'UID:one@minutebook',
      'DTSTAMP:20270104T093000Z',
      'LAST-MODIFIED:20270104T093000Z',
      'SEQUENCE:2',
      'DTSTART:20270705T170000Z',
      'DTEND:20270705T190000Z',
      'SUMMARY:Board',
      String.raw`LOCATION:Town hall\; upstairs\, left`,
      'STATUS:CANCELLED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('takes the whole day where no time is known', () => {
    const [found] = read(made({ ...event, when: { day: '2027-12-31' } }));
    expect(String(found?.getFirstPropertyValue('dtstart'))).toBe('2027-12-31');
    expect(String(found?.getFirstPropertyValue('dtend'))).toBe('2028-01-01');
  });

  it('has a link as a link only where it is one', () => {
    const [one, other] = read(
      made({ ...event, link: 'https://meet.invalid/a?b=c,d' }, { ...event, link: 'Ask the clerk' }),
    );
    expect(one?.getFirstPropertyValue('url')).toBe('https://meet.invalid/a?b=c,d');
    expect(other?.getFirstPropertyValue('url')).toBeNull();
    expect(other?.getFirstPropertyValue('description')).toBe('Ask the clerk');
  });

  it('gives every text back as it went in, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1 }), (title, place, notes) => {
        const text = made({ ...event, title, place, notes });
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const [found] = read(text);
        expect(found?.getFirstPropertyValue('summary')).toBe(kept(title));
        expect(found?.getFirstPropertyValue('location')).toBe(kept(place));
        expect(found?.getFirstPropertyValue('description') ?? '').toBe(kept(notes.join('\n')));
      }),
    );
  });
});
