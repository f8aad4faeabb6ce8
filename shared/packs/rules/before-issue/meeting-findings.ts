// What is open about the meeting itself before its pack goes out: its notice, and the minutes of the meetings before it.

import { body as bodyKind } from '../../../bodies/model/body.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../../language/say.ts';
import { meeting as meetingKind } from '../../../meetings/model/meeting.ts';
import { isLater, meetingsOfBody } from '../../../meetings/rules/in-order.ts';
import type { PublicationKind } from '../../../meetings/model/publication.ts';
import { dutiesOf, type Duty } from '../../../meetings/rules/notice.ts';
import { wasHeld } from '../../../meetings/rules/state-of-meeting.ts';
import { nameIn } from '../../../register/naming.ts';
import type { RegisterIndex } from '../../../register/register-index.ts';
import type { Meeting } from '../../../register/snapshot.ts';
import type { IssueFinding, ToIssue } from './finding.ts';

function duty({ today, meeting }: ToIssue, { kind, given, last }: Duty): IssueFinding[] {
  const what = say(`meetings.publication.${kind}`);
  const found = (
    sentence: IssueFinding['sentence'],
    at: IssueFinding['at'] = { part: 'notice', id: kind },
  ): IssueFinding[] => [{ concern: 'notice', sentence, at }];
  if (given !== undefined) {
    const { judged, row } = given;
    const late = say('issue.notice-late', { what, day: { day: row.on }, last: { day: last?.day ?? row.on } });
    return judged?.inTime === false ? found(late) : [];
  }
  if (last === undefined) {
    const ofBody = { entity: bodyKind.name, id: meeting.bodyId };
    return found(say('issue.notice-not-known', { what }), ofBody);
  }
  const by = { what, day: { day: last.day } };
  return found(today > last.day ? say('issue.notice-missed', by) : say('issue.notice-to-come', by));
}

function noticeOf(toIssue: ToIssue): IssueFinding[] {
  return dutiesOf(toIssue.index, toIssue.meeting)
    .filter(({ always }) => always)
    .flatMap((each) => duty(toIssue, each));
}

interface Publishing {
  readonly kinds: readonly PublicationKind[];
  readonly today: string;
}

/** What of these wasn't published by its last day, of a meeting that is to come: a document that is made of it now comes too late. */
export function noticesMissed(index: RegisterIndex, row: Meeting, { kinds, today }: Publishing): Saying[] {
  if (row.state === 'cancelled' || row.day < today) return [];
  return dutiesOf(index, row).flatMap(({ kind, given, last }) =>
    kinds.includes(kind) && given === undefined && last !== undefined && today > last.day
      ? [say('issue.notice-missed', { what: say(`meetings.publication.${kind}`), day: { day: last.day } })]
      : [],
  );
}

/** Whether it took place, as far as anybody has said. */
function tookPlace(row: Meeting, today: string): boolean {
  return wasHeld(row) || (row.state === 'summoned' && row.day < today);
}

function minutesOf({ index, meeting, today }: ToIssue): IssueFinding[] {
  return meetingsOfBody(index, meeting.bodyId)
    .filter((row) => isLater(meeting, row) && row.adoptedOn === null && tookPlace(row, today))
    .map((row) => {
      const named = { meeting: nameIn(index)(meetingKind.name, row.id) };
      return {
        concern: 'minutes',
        sentence:
          row.state === 'drafted'
            ? say('issue.minutes-draft', named)
            : say('issue.minutes-not-drafted', named),
        at: { part: 'minutes', id: row.id },
      };
    });
}

export function meetingFindings(toIssue: ToIssue): IssueFinding[] {
  return [...noticeOf(toIssue), ...minutesOf(toIssue)];
}
