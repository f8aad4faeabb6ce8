// What meetings need: what is to be done for one and is near or missed, and actions whose day has passed.

import { isMissed, isNear, dueFor, warnings, type Due } from '../../follow-up/rules/due-for-meetings.ts';
import { isOverdue, standingOf } from '../../follow-up/rules/action-state.ts';
import { byNumber } from '../../follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../follow-up/rules/references.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import { sayByWhen } from '../../follow-up/rules/say-by-when.ts';
import { sayDue } from '../../follow-up/rules/say-due.ts';
import { action } from '../../minutes/model/action.ts';
import { nameIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Attention } from './concern.ts';

function concernOf(index: RegisterIndex, due: Due, today: string): Attention {
  const missed = isMissed(due, today);
  const named = nameIn(index)(meeting.name, due.meeting.id);
  const what = sayDue(due);
  // One publication is a matter of its own, beside the others of its meeting.
  const field = due.publication === undefined ? due.task : `${due.task} ${due.publication}`;
  return {
    concern: missed ? 'meeting missed' : 'meeting due',
    objectiveRef: '',
    subject: named,
    sentence: missed
      ? say('attention.meeting-missed', { meeting: named, what })
      : say('attention.meeting-due', { meeting: named, what, because: warnings[due.task].because }),
    about: [{ entity: meeting.name, id: due.meeting.id, field }],
    putRightAt: { entity: meeting.name, id: due.meeting.id },
  };
}

function overdueActions(index: RegisterIndex, today: string): Attention[] {
  const { actions } = index.snapshot;
  const references = actionReferences(actions);
  return actions.toSorted(byNumber).flatMap((row): Attention[] => {
    const standing = standingOf(index, row);
    if (!isOverdue(standing, today)) return [];
    const at = { entity: action.name, id: row.id } as const;
    return [
      {
        concern: 'action overdue',
        objectiveRef: '',
        subject: references.get(row.id) ?? '',
        sentence: say('attention.action-overdue', {
          action: references.get(row.id) ?? '',
          what: quoted(row.what, 80),
          owner: row.owner,
          due: standing.due === null ? '' : sayByWhen(standing.due),
        }),
        about: [at],
        putRightAt: at,
      },
    ];
  });
}

export function meetingConcerns(index: RegisterIndex, today: string): Attention[] {
  return [
    ...index.snapshot.meetings
      .flatMap((row) => dueFor(index, row, today))
      .filter((due) => isNear(due, today))
      .toSorted((a, b) => (`${a.by} ${a.meeting.id}` < `${b.by} ${b.meeting.id}` ? -1 : 1))
      .map((due) => concernOf(index, due, today)),
    ...overdueActions(index, today),
  ];
}
