// A calendar file as RFC 5545 has it: what calendar programs read. Whoever makes one brings every time, so that the same meetings are the
// same bytes each time.

import { dayAfter, universalStamp } from '../../kernel/days.ts';

export interface CalendarEvent {
  /** Stays what it is through every change, or a calendar that has the event takes it for another. */
  readonly uid: string;
  /** How often it was changed in what those who come must know: a calendar keeps the highest. */
  readonly sequence: number;
  /** Milliseconds since 1970: when it was last changed. */
  readonly changedAt: number;
  readonly title: string;
  readonly cancelled: boolean;
  /** The day alone where no time is known: then it takes all of it. */
  readonly when: { readonly day: string } | { readonly from: number; readonly to: number };
  readonly place: string | null;
  /** Shown as a link where it is one. */
  readonly link: string | null;
  readonly notes: readonly string[];
}

export interface CalendarContents {
  readonly name: string;
  readonly language: string;
  readonly events: readonly CalendarEvent[];
}

/** Control characters but tab and line feed have no place in a text. */
const unspeakable = /[\p{Cc}\u2028\u2029]/gu;

function textOf(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(unspeakable, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A line is at most 75 octets long, its line break not counted. */
const longestLine = 75;

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** A long line goes on in the next, after a space. No character is cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += more;
  }
  return out;
}

function dateOf(day: string): string {
  return day.replaceAll('-', '');
}

function timesOf(when: CalendarEvent['when']): string[] {
  if ('day' in when)
    return [`DTSTART;VALUE=DATE:${dateOf(when.day)}`, `DTEND;VALUE=DATE:${dateOf(dayAfter(when.day, 1))}`];
  const { from, to } = when;
  return [`DTSTART:${universalStamp(from)}`, `DTEND:${universalStamp(to)}`];
}

const webAddress = /^https?:\/\/[^\s"<>\\^`{|}\p{Cc}]+$/iu;

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, changedAt, title, cancelled, when, place, link, notes } = event;
  const isLink = link !== null && webAddress.test(link);
  const told = [...notes, ...(link === null ? [] : [link])].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${textOf(uid)}`,
    `DTSTAMP:${universalStamp(changedAt)}`,
    `LAST-MODIFIED:${universalStamp(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...timesOf(when),
    `SUMMARY:${textOf(title)}`,
    ...(place === null ? [] : [`LOCATION:${textOf(place)}`]),
    ...(isLink ? [`URL:${link}`] : []),
    ...(told === '' ? [] : [`DESCRIPTION:${textOf(told)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

export function calendarText({ name, language, events }: CalendarContents): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Minutebook//Minutebook//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${textOf(name)}`,
    `X-WR-CALNAME:${textOf(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
