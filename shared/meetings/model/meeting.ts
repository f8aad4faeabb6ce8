// A meeting of one body: planned, called, summoned, held, minuted; or cancelled.

import { arisingKept, sayArising } from '../../follow-up/model/arising-kept.ts';
import {
  defineEntity,
  json,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  reference,
  requiredDate,
} from '../../kernel/entity.ts';
import { saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { body } from '../../bodies/model/body.ts';

export const meetingKinds = ['ordinary', 'annual', 'extraordinary', 'budget', 'adjourned'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/**
 * Called: papers were called for. Summoned: published. Drafted: the minutes are a draft. Whether they are adopted is told by the day, not by
 * the state, since an undo of the one must be an undo of the other.
 */
export const meetingStates = ['planned', 'called', 'summoned', 'held', 'drafted', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meeting = defineEntity(
  'meeting',
  {
    bodyId: reference('body'),
    kind: oneOf(meetingKinds, (kind) => say(`meetings.kind.${kind}`)),
    /** Instead of "Meeting of the board". */
    title: optionalText,
    day: requiredDate,
    /** "19:00", by the register's time zone; null while it isn't known. */
    time: optionalText,
    endTime: optionalText,
    place: optionalText,
    link: optionalText,
    state: oneOf(meetingStates, (state) => say(`meetings.state.${state}`)),
    /** The day that the rule of the year gave, by which the plan knows the meeting again; null where no rule gave it. */
    plannedDay: optionalDate,
    /** What stood in the way of that day: "a bank holiday (Good Friday)", as a saying, so that it is read in either language. */
    movedBecause: json(saying.nullable().default(null), (said) => said),
    /** Why it was cancelled, in the words of whoever did it. */
    reason: optionalText,
    /** The meeting that this one goes on with. */
    adjournedFromId: optionalReference('meeting'),
    /** When papers are called for, are to be in, and are to be cleared. */
    callOn: optionalDate,
    papersBy: optionalDate,
    clearBy: optionalDate,
    /** The meeting that adopted its minutes, the day, and who signed them. */
    adoptedAtId: optionalReference('meeting'),
    adoptedOn: optionalDate,
    signedBy: optionalText,
    /** What was corrected in them before they were adopted; null where they were adopted as they stood. */
    adoptedSubjectTo: optionalText,
    /** What had become of earlier actions, as the minutes say it that were adopted; null while they aren't. */
    adoptedArising: {
      ...json(arisingKept.nullable().default(null), (kept) =>
        say('meetings.arising-kept', { count: kept.length }),
      ),
      follows: true,
      asked: sayArising,
    },
  },
  {
    kind: say('meetings.thing.meeting'),
    named: ({ title, bodyId, day }, look) =>
      say('meetings.named', { title: title ?? look(body, bodyId)?.name ?? bodyId, day: { day } }),
    main: 'day',
    calledBy: ['title'],
    opens: ({ id }) => ({ screen: 'meetings', focus: id }),
    owns: {
      'publication.meetingId': 'refuses',
      'agenda_section.meetingId': 'goes',
      'agenda_item.meetingId': 'goes',
      'notice_draft.meetingId': 'goes',
      'attendance.meetingId': 'goes',
      'minute.meetingId': 'goes',
      'circulation.meetingId': 'goes',
      'minute_comment.meetingId': 'goes',
      'minute_correction.decidedAtId': 'refuses',
      'meeting.adjournedFromId': 'stays',
      'meeting.adoptedAtId': 'refuses',
      'forward_item.meetingId': 'stays',
      // What was issued for it stays on record.
      'pack_issue.meetingId': 'refuses',
      'dismissal.about': 'goes',
      'translation.ofId': 'goes',
    },
    neededBy: (_row, { kinds }) =>
      say(kinds.every((kind) => kind === 'pack_issue') ? 'meetings.pack-issued' : 'meetings.was-published'),
    sealedBy: [],
    /** An adoption is taken back, and what stands in adopted minutes of the meeting itself is changed, only with a reason. */
    sealsItself: true,
    seals: ({ adoptedOn }) =>
      adoptedOn === null ? undefined : say('meetings.minutes-adopted', { day: { day: adoptedOn } }),
  },
);
