// The numbers of a meeting's minutes: given once, on from those of the body's other meetings, in the order in which the items were taken.

import type { BodyKind } from '../../bodies/model/body.ts';
import {
  minuteNumber,
  nextSequences,
  type MinuteRuns,
  type NumberedMinute,
} from '../../bodies/rules/numbering.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Body, Meeting } from '../../register/snapshot.ts';
import { meetingsOfBody } from '../../meetings/rules/in-order.ts';

const byCalendar: ReadonlySet<BodyKind> = new Set(['charity', 'cio', 'partnership']);

/** A council's year begins at its annual meeting in May, that of others with the calendar's. */
export function kindYearBegins(kind: BodyKind): number {
  return byCalendar.has(kind) ? 1 : 5;
}

type Numbered = Pick<Body, 'kind' | 'minuteNumbering' | 'minuteYearBegins'>;

function runsFor({ kind, minuteNumbering, minuteYearBegins }: Numbered): MinuteRuns {
  return { style: minuteNumbering, yearBegins: minuteYearBegins ?? kindYearBegins(kind) };
}

export function runsOf({ snapshot }: RegisterIndex, { bodyId }: Meeting): MinuteRuns {
  const body = snapshot.bodies.find(({ id }) => id === bodyId);
  return body === undefined ? { style: 'by meeting', yearBegins: 1 } : runsFor(body);
}

/** The first adopted minute of a body that would be read by another number, were its minutes numbered in that way. */
export function renumbered(index: RegisterIndex, body: Body, instead: Numbered) {
  const adopted = new Map(
    meetingsOfBody(index, body.id)
      .filter(({ adoptedOn }) => adoptedOn !== null)
      .map((row) => [row.id, row]),
  );
  for (const { meetingId, sequence } of index.snapshot.minutes) {
    const meeting = adopted.get(meetingId);
    if (meeting === undefined || sequence === null) continue;
    const minute = { meeting: meetingId, day: meeting.day, sequence };
    const [was, is] = [minuteNumber(runsFor(body), minute), minuteNumber(runsFor(instead), minute)];
    if (was !== is) return { was, is, meeting };
  }
  return undefined;
}

interface GivenNumber extends NumberedMinute {
  readonly itemId: string;
}

/** Those of all meetings of the body. */
function givenIn(index: RegisterIndex, { bodyId }: Meeting): GivenNumber[] {
  const days = new Map(meetingsOfBody(index, bodyId).map(({ id, day }) => [id, day]));
  return index.snapshot.minutes.flatMap(({ meetingId, itemId, sequence }) => {
    const day = days.get(meetingId);
    return sequence === null || day === undefined ? [] : [{ meeting: meetingId, day, sequence, itemId }];
  });
}

/**
 * The numbers that the minutes of these items are to have, in their order. Numbers that the meeting has and no other of the body has stay
 * with it; where they aren't enough, the next of the run follow.
 */
export function wantedNumbers(
  index: RegisterIndex,
  meeting: Meeting,
  itemIds: readonly string[],
): ReadonlyMap<string, number> {
  const runs = runsOf(index, meeting);
  const given = givenIn(index, meeting);
  const said = (each: NumberedMinute) => minuteNumber(runs, each);
  const others = given.filter((each) => each.meeting !== meeting.id);
  const taken = new Set(runs.style === 'by meeting' ? [] : others.map(said));
  const kept = given
    .filter((each) => each.meeting === meeting.id && !taken.has(said(each)))
    .map(({ sequence }) => sequence);
  const own = [...new Set(kept)].sort((a, b) => a - b).slice(0, itemIds.length);
  const mine = own.map((sequence) => ({ meeting: meeting.id, day: meeting.day, sequence }));
  const of = { meeting: meeting.id, day: meeting.day };
  const more = nextSequences(runs, [...others, ...mine], of, itemIds.length - own.length);
  const numbers = [...own, ...more];
  return new Map(itemIds.map((itemId, at) => [itemId, numbers[at] ?? at + 1]));
}
