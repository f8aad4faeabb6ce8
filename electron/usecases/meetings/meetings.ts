// Meetings: when and where each is, and how far it has come.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { set } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type {
  meetingsCalls,
  MeetingLine,
  MeetingsView,
  MeetingView,
} from '../../../shared/meetings/calls.ts';
import { meeting, type MeetingState } from '../../../shared/meetings/model/meeting.ts';
import { contradicted } from '../../../shared/meetings/rules/state-of-meeting.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';
import { typedTime } from '../bodies/typed.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged, setField } from '../register/set-field.ts';
import { calendarFile } from './calendar-file.ts';
import { clashesIn } from './clashes-in.ts';
import { newMeeting } from './new-meeting.ts';
import { planView, planYear } from './plan-year.ts';

function countsOfItems(index: RegisterIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { meetingId } of index.snapshot.agendaItems) {
    counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1);
  }
  return counts;
}

function bodyNames(index: RegisterIndex): ReadonlyMap<string, string> {
  return new Map(index.snapshot.bodies.map(({ id, name }) => [id, name]));
}

interface About {
  readonly body: string;
  readonly items: number;
  readonly clashes: readonly Saying[];
}

function lineOf(row: Meeting, about: About): MeetingLine {
  const { id, bodyId, title, kind, day, time, place, state, adoptedOn } = row;
  return { id, bodyId, title, kind, day, time, place, state, adoptedOn, ...about };
}

/** A cancelled meeting is in nobody's way. */
function clashesOf(find: ReturnType<typeof clashesIn>, row: Meeting): readonly Saying[] {
  return row.state === 'cancelled' ? [] : find(row, row.id);
}

function list(index: RegisterIndex): MeetingsView {
  const [names, items, find] = [bodyNames(index), countsOfItems(index), clashesIn(index)];
  return {
    meetings: index.snapshot.meetings
      .map((row) =>
        lineOf(row, {
          body: names.get(row.bodyId) ?? '',
          items: items.get(row.id) ?? 0,
          clashes: clashesOf(find, row),
        }),
      )
      .sort((a, b) =>
        `${a.day} ${a.time ?? ''} ${a.body}`.localeCompare(`${b.day} ${b.time ?? ''} ${b.body}`),
      ),
    bodies: index.snapshot.bodies
      .map(({ id, name, usualDays, usualTime, usualPlace, usualLink }) => ({
        id,
        name,
        usualDays,
        usualTime,
        usualPlace,
        usualLink,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

export function meetingOf(index: RegisterIndex, id: string): Meeting | undefined {
  return index.look(meeting, id);
}

function view(index: RegisterIndex, row: Meeting): MeetingView {
  const { endTime, link, plannedDay, movedBecause, reason, callOn, papersBy, clearBy } = row;
  const items = index.snapshot.agendaItems.filter(({ meetingId }) => meetingId === row.id).length;
  return {
    ...lineOf(row, {
      body: bodyNames(index).get(row.bodyId) ?? '',
      items,
      clashes: clashesOf(clashesIn(index), row),
    }),
    endTime,
    link,
    plannedDay,
    movedBecause,
    reason,
    callOn,
    papersBy,
    clearBy,
  };
}

/** What a step about one meeting is called. */
export function aboutMeeting(
  index: RegisterIndex,
  key: 'meetings.cancel' | 'meetings.begin-agenda' | 'meetings.arrange-agenda',
  id: string,
): Saying {
  return say(key, { meeting: thingIn(index, meeting.name, id) });
}

/** One body meets once at one time. */
export function clash(
  index: RegisterIndex,
  bodyId: string,
  day: string,
  except?: string,
): Result<never> | undefined {
  const there = index.snapshot.meetings.find(
    (row) => row.bodyId === bodyId && row.day === day && row.state !== 'cancelled' && row.id !== except,
  );
  if (there === undefined) return undefined;
  return fail(
    'meets-already',
    say('meetings.meets-already', { meeting: thingIn(index, meeting.name, there.id) }),
    {
      field: 'day',
    },
  );
}

/** What was published for its old day stays, and is no notice of the new one. */
function move(caller: Caller, { id, state, day: was }: Meeting, day: string): Result<null> {
  if (day === was) return succeed(null);
  const isNoticeGone = state === 'summoned';
  return write(caller, fieldChanged(caller.session.index(), meeting, id, 'day'), [
    set(meeting, id, 'day', day),
    ...(isNoticeGone ? [set(meeting, id, 'state', 'called')] : []),
  ]);
}

function mayNotBe(index: RegisterIndex, row: Meeting, state: MeetingState): Result<never> | undefined {
  const says = contradicted(index, row, state);
  return says && fail('contradicted', says, { field: 'state' });
}

export const meetings: HandlersOf<typeof meetingsCalls, Caller> = {
  list: (_input, { session }) => succeed(list(session.index())),

  show: ({ id }, { session }) => {
    const found = meetingOf(session.index(), id);
    return found === undefined ? gone('meeting') : succeed(view(session.index(), found));
  },

  add: ({ bodyId, day, kind }, caller) => {
    const index = caller.session.index();
    const owner = index.snapshot.bodies.find((row) => row.id === bodyId);
    if (owner === undefined) return gone('body');
    const there = clash(index, bodyId, day);
    if (there !== undefined) return there;
    const id = caller.session.newId();
    const act = say('meetings.add-meeting', { body: owner.name, day: { day } });
    return writeAnswering(caller, act, [newMeeting(index, id, { bodyId, day, kind })], { id });
  },

  set: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, id);
    if (found === undefined) return gone('meeting');
    const put = (given: unknown) => setField(caller, meeting, id, { field, value: given });
    if (field === 'state') {
      const refused = mayNotBe(index, found, value);
      if (refused !== undefined) return refused;
    }
    if (field === 'day') return clash(index, found.bodyId, value, id) ?? move(caller, found, value);
    if (field === 'time' || field === 'endTime') {
      const typed = typedTime(value, field);
      return typed.ok ? put(typed.value) : typed;
    }
    return put(field === 'kind' || field === 'state' ? value : emptyAsNull(value));
  },

  cancel: ({ id, reason }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, id);
    if (found === undefined) return gone('meeting');
    const refused = mayNotBe(index, found, 'cancelled');
    if (refused !== undefined) return refused;
    return write(caller, aboutMeeting(index, 'meetings.cancel', id), [
      set(meeting, id, 'state', 'cancelled'),
      set(meeting, id, 'reason', reason),
    ]);
  },

  remove: ({ id }, caller) =>
    meetingOf(caller.session.index(), id) === undefined ? gone('meeting') : removeThing(caller, meeting, id),

  plan: (input, { session }) => planView(session.index(), input),

  planYear: (input, caller) => planYear(caller, input),

  calendarFile: (wanted, { session, language }) => {
    const made = calendarFile(session.view(), session.index(), wanted, language);
    return made.meetings === 0 ? fail('no-meetings', say('meetings.file.none')) : succeed(made);
  },
};
