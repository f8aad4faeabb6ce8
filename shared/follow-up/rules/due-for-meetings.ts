// What is to be done for each meeting, by when: papers called for, in and cleared, what is to be published, minutes drafted and adopted. What
// is done is no longer due. When somebody is warned of it stands here as data, each with its reason.

import type { Saying } from '../../kernel/saying.ts';
import { dayAfter } from '../../kernel/days.ts';
import { say } from '../../language/say.ts';
import type { PublicationKind } from '../../meetings/model/publication.ts';
import { byWhen, meetingAfter } from '../../meetings/rules/in-order.ts';
import { dutiesOf } from '../../meetings/rules/notice.ts';
import { isPublished } from '../../meetings/rules/published-agendas.ts';
import { papersIn } from '../../papers/rules/papers-in.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';

/** In the order in which they come. */
type MeetingTask = 'call' | 'papers' | 'clear' | 'publish' | 'draft' | 'adopt';

export interface Due {
  readonly meeting: Meeting;
  readonly task: MeetingTask;
  /** The last day on which it is in time. */
  readonly by: string;
  /** What is to be published. */
  readonly publication: PublicationKind | undefined;
}

interface Warning {
  /** How many days before the last one somebody is warned. */
  readonly days: number;
  readonly because: Saying;
}

/** Long enough before to do what there is to do then. */
export const warnings: Readonly<Record<MeetingTask, Warning>> = {
  call: { days: 3, because: say('due.because.call') },
  papers: { days: 5, because: say('due.because.papers') },
  clear: { days: 3, because: say('due.because.clear') },
  publish: { days: 7, because: say('due.because.publish') },
  draft: { days: 4, because: say('due.because.draft') },
  adopt: { days: 14, because: say('due.because.adopt') },
};

/** Days after a meeting by which its minutes are drafted, while people still remember; no law says so of a body. */
const draftWithin = 14;

/** Days before a meeting from which what it has to publish is looked at: more than any rule asks for, with a warning before it. */
const horizon = 75;

function isDrafted({ state, adoptedOn }: Meeting): boolean {
  return state === 'drafted' || adoptedOn !== null;
}

/** Whether anything says that it took place: a day that was only ever planned has no minutes. */
export function tookPlace({ snapshot }: RegisterIndex, { id, state }: Meeting): boolean {
  return (
    state === 'summoned' ||
    state === 'held' ||
    state === 'drafted' ||
    snapshot.attendances.some(({ meetingId, state: was }) => meetingId === id && was === 'present')
  );
}

function toPublish(index: RegisterIndex, meeting: Meeting): Due[] {
  return dutiesOf(index, meeting).flatMap(({ always, given, last, kind }): Due[] =>
    !always || given !== undefined || last === undefined
      ? []
      : [{ meeting, task: 'publish', by: last.lastWorkingDay, publication: kind }],
  );
}

/** Whether its papers are in, and whether whoever was asked has cleared them; neither while it has none. */
function papersOf(index: RegisterIndex, { id }: Meeting) {
  const { ofItem, now } = papersIn(index);
  const papers = index.snapshot.agendaItems
    .filter(({ meetingId }) => meetingId === id)
    .flatMap((item) => ofItem(item.id))
    .filter(({ state }) => state !== 'withdrawn');
  const ids = new Set(papers.map((row) => row.id));
  const areIn = papers.length > 0 && papers.every((row) => row.state !== 'draft' && now(row).isThere);
  const asked = index.snapshot.signOffs.filter(({ paperId }) => ids.has(paperId));
  const areCleared =
    areIn && asked.length > 0 && asked.every(({ state }) => state !== 'asked' && state !== 'refused');
  return { areIn, areCleared };
}

function beforeMeeting(index: RegisterIndex, meeting: Meeting): Due[] {
  const { callOn, papersBy, clearBy, state } = meeting;
  const on = (task: MeetingTask, by: string | null): Due[] =>
    by === null ? [] : [{ meeting, task, by, publication: undefined }];
  // Once the agenda is out, its papers were in and cleared.
  const published = isPublished(index, meeting);
  const papers = papersOf(index, meeting);
  return [
    ...(state === 'planned' && !published ? on('call', callOn) : []),
    ...(published || papers.areIn ? [] : on('papers', papersBy)),
    ...(published || papers.areCleared ? [] : on('clear', clearBy)),
    ...toPublish(index, meeting),
  ];
}

function afterMeeting(index: RegisterIndex, meeting: Meeting): Due[] {
  if (meeting.adoptedOn !== null || !tookPlace(index, meeting)) return [];
  const due = { meeting, publication: undefined };
  if (!isDrafted(meeting)) return [{ ...due, task: 'draft', by: dayAfter(meeting.day, draftWithin) }];
  const next = meetingAfter(index, meeting);
  return next === undefined ? [] : [{ ...due, task: 'adopt', by: next.day }];
}

/** Of one meeting, seen from a day. */
export function dueFor(index: RegisterIndex, meeting: Meeting, today: string): Due[] {
  if (meeting.state === 'cancelled') return [];
  if (meeting.day < today) return afterMeeting(index, meeting);
  return meeting.day <= dayAfter(today, horizon) ? beforeMeeting(index, meeting) : [];
}

export function isMissed({ by }: Due, today: string): boolean {
  return by < today;
}

/** Whether somebody is to be told of it: its last day has passed, or is near. */
export function isNear({ task, by }: Due, today: string): boolean {
  return by <= dayAfter(today, warnings[task].days);
}

/** The next meetings of all bodies, the earliest first. */
export function nextMeetings({ snapshot }: RegisterIndex, today: string): Meeting[] {
  return snapshot.meetings.filter(({ day, state }) => day >= today && state !== 'cancelled').toSorted(byWhen);
}
