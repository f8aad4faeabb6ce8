// The next meetings for the overview, each with what is to be done for it: its own papers and notices, the minutes of its body's earlier
// meetings, and what its body's actions have left undone.

import type { NextMeeting, NextMeetings } from '../../../shared/strategy/overview-calls.ts';
import { isOverdue, standingOf } from '../../../shared/follow-up/rules/action-state.ts';
import {
  dueFor,
  isMissed,
  nextMeetings,
  type Due,
} from '../../../shared/follow-up/rules/due-for-meetings.ts';
import { sayDue } from '../../../shared/follow-up/rules/say-due.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';

const shown = 3;

function overdueIn(index: RegisterIndex, bodyId: string, today: string): number {
  return index.snapshot.actions.filter(
    (row) => row.bodyId === bodyId && isOverdue(standingOf(index, row), today),
  ).length;
}

/** Of an earlier meeting, which one: "Board, 14 May 2024: Draft the minutes by 28 May 2024". */
function sayFor(index: RegisterIndex, row: Meeting, due: Due): Saying {
  const what = sayDue(due);
  if (due.meeting.id === row.id) return what;
  return say('due.ofMeeting', { meeting: nameIn(index)(meeting.name, due.meeting.id), what });
}

export function nextMeetingsView(index: RegisterIndex, today: string): NextMeetings {
  const { meetings } = index.snapshot;
  const bodies = new Set<string>();
  const next = nextMeetings(index, today)
    .slice(0, shown)
    .map((row): NextMeeting => {
      const isFirst = !bodies.has(row.bodyId);
      bodies.add(row.bodyId);
      const earlier = isFirst
        ? meetings.filter(({ bodyId, day }) => bodyId === row.bodyId && day < today)
        : [];
      const overdue = isFirst ? overdueIn(index, row.bodyId, today) : 0;
      const due = [row, ...earlier]
        .flatMap((each) => dueFor(index, each, today))
        .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
      return {
        id: row.id,
        meeting: nameIn(index)(meeting.name, row.id),
        time: row.time,
        due: [
          ...due.map((each) => ({
            what: sayFor(index, row, each),
            isMissed: isMissed(each, today),
            opens: { screen: 'meetings' as const, focus: each.meeting.id },
          })),
          ...(overdue === 0
            ? []
            : [
                {
                  what: say('due.actions', { count: overdue }),
                  isMissed: true,
                  opens: { screen: 'actions' as const, focus: '' },
                },
              ]),
        ],
      };
    });
  return { hasMeetings: meetings.length > 0, next };
}
