// What happens at a meeting less often: somebody stands in for a member, members ask for a vote by name, the meeting is adjourned.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail } from '../../../shared/kernel/result.ts';
import { onlyCarried } from '../../../shared/follow-up/rules/agenda-sources.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import type { minutesCalls } from '../../../shared/minutes/calls.ts';
import { attendance } from '../../../shared/minutes/model/attendance.ts';
import { decision } from '../../../shared/minutes/model/decision.ts';
import { membersAsking, seatsOn } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import { gone, write, writeAnswering, type Caller } from '../caller.ts';
import { beginnings } from '../meetings/agenda-sources.ts';
import { clash, meetingOf } from '../meetings/meetings.ts';
import { newMeeting } from '../meetings/new-meeting.ts';

type AtTheTable = Pick<typeof minutesCalls, 'standIn' | 'askForNames' | 'adjourn'>;

export const atTheTable: HandlersOf<AtTheTable, Caller> = {
  standIn: ({ meetingId, personId, seatId }, caller) => {
    const index = caller.session.index();
    const [meeting, who] = [meetingOf(index, meetingId), index.people.get(personId)];
    if (meeting === undefined) return gone('meeting');
    if (who === undefined) return gone('person');
    const { name } = who;
    const there = index.snapshot.attendances.filter((row) => row.meetingId === meetingId);
    if (seatId !== null) {
      const seat = seatsOn(index, meeting).find(({ id }) => id === seatId);
      if (seat === undefined) return gone('seat');
      const inIt = there.find(
        (row) =>
          row.state === 'present' &&
          row.personId !== personId &&
          (row.seatId === seatId || row.substituteForId === seatId),
      );
      if (inIt !== undefined) {
        const taken = index.people.get(inIt.personId)?.name ?? '';
        return fail('seat-taken', say('minutes.seat-taken', { name, taken }), { field: 'seatId' });
      }
    }
    const id = naturalId([meetingId, personId]);
    const act = say('minutes.act.stand-in', { name });
    const known = there.find((row) => row.id === id);
    if (known === undefined) {
      const fields = {
        meetingId,
        personId,
        role: 'substitute',
        state: 'present',
        substituteForId: seatId,
      } as const;
      return write(caller, act, [create(attendance, id, fields)]);
    }
    return write(
      caller,
      act,
      known.substituteForId === seatId ? [] : [set(attendance, id, 'substituteForId', seatId)],
    );
  },

  askForNames: ({ decisionId, personId, asks }, caller) => {
    const index = caller.session.index();
    const row = index.snapshot.decisions.find(({ id }) => id === decisionId);
    const item = index.look(agendaItem, row?.itemId ?? null);
    const meeting = item && meetingOf(index, item.meetingId);
    const who = index.people.get(personId);
    if (row === undefined || meeting === undefined) return gone('item');
    if (who === undefined) return gone('person');
    const { name } = who;
    const wanted = membersAsking(index, meeting);
    if (wanted === null) return fail('no-such-rule', say('minutes.nobody-may-ask'));
    if (!row.attendanceThen.voting.includes(personId)) {
      return fail('may-not-vote', say('minutes.may-not-vote', { name }));
    }
    const others = row.askedBy.filter((each) => each !== personId);
    if (asks === others.length < row.askedBy.length)
      return write(caller, say('minutes.act.ask', { name }), []);
    const askedBy = asks ? [...others, personId] : others;
    const isNamed = askedBy.length >= wanted && row.how !== 'named';
    return write(caller, say('minutes.act.ask', { name }), [
      set(decision, decisionId, 'askedBy', askedBy),
      ...(isNamed ? [set(decision, decisionId, 'how', 'named')] : []),
    ]);
  },

  adjourn: ({ meetingId, day }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    if (day <= found.day) return fail('too-early', say('minutes.adjourn-later'), { field: 'day' });
    const there = clash(index, found.bodyId, day);
    if (there !== undefined) return there;
    const carried = new Set(index.snapshot.agendaItems.map(({ carriedFromId }) => carriedFromId));
    const rest = agendaOf(index, found)
      .flatMap(({ items }) => items.map(({ row }) => row))
      .filter(({ id, outcome }) => (outcome === 'to come' || outcome === 'adjourned') && !carried.has(id));
    const id = caller.session.newId();
    const act = say('minutes.act.adjourn', {
      meeting: thingIn(index, meetingKind.name, meetingId),
      day: { day },
    });
    return writeAnswering(
      caller,
      act,
      [
        newMeeting(index, id, { bodyId: found.bodyId, day, kind: 'adjourned', adjournedFromId: meetingId }),
        ...beginnings(caller, { id }, onlyCarried(index, rest)),
        ...rest
          .filter(({ outcome }) => outcome === 'to come')
          .map((each) => set(agendaItem, each.id, 'outcome', 'adjourned')),
        ...(found.state === 'held' ? [] : [set(meetingKind, meetingId, 'state', 'held')]),
      ],
      { id },
    );
  },
};
