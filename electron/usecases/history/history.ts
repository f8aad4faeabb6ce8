// History: pages of batches, what is inside one, taking one back, and looking at the past.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { historyCalls, HistoryPage } from '../../../shared/history/calls.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import { historyOfField } from '../../register/read/history.ts';
import type { Batch } from '../../register/log/log.ts';
import { gone, write, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { batchView, eventsOf, eventsOfBatch } from './history-view.ts';

const pageLength = 50;

interface Wanted {
  readonly before?: number | undefined;
  readonly author?: string | undefined;
  readonly words?: string | undefined;
}

function page(session: Session, { before, author, words }: Wanted): HistoryPage {
  const { log } = session.live;
  const wanted = words?.trim().toLowerCase() ?? '';
  const fits = (batch: Batch) =>
    (author === undefined || batch.actor === author) &&
    (wanted === '' || batch.intent.toLowerCase().includes(wanted));
  const found: Batch[] = [];
  let next: number | null = null;
  for (const batch of log.batchesBefore(before ?? Number.MAX_SAFE_INTEGER)) {
    if (!fits(batch)) continue;
    if (found.length === pageLength) {
      next = found.at(-1)?.id ?? 0;
      break;
    }
    found.push(batch);
  }
  return { batches: found.map((batch) => batchView(session, batch)), authors: log.actors(), next };
}

/** A thing and what hangs on it: leads and parts of an activity. */
function family(session: Session, id: string): string[] {
  const index = session.index();
  const parts = index.partsOf(id);
  return [
    id,
    ...[id, ...parts.map((part) => part.id)].flatMap((owner) => index.leadsOf(owner).map((row) => row.id)),
    ...parts.map((part) => part.id),
  ];
}

export const history: HandlersOf<typeof historyCalls, Caller> = {
  page: (input, { session }) => succeed(page(session, input)),
  batch: ({ batch }, { session }) => succeed(eventsOfBatch(session, batch)),
  ofEntity: ({ id }, { session }) => succeed(eventsOf(session, family(session, id))),
  undoBatch: ({ batch }, { session, author }) => {
    const undone = session.undo(author, batch);
    return undone.ok ? succeed(null) : undone;
  },
  restoreField: ({ entityId, field: spoken, batch }, caller) => {
    const { session } = caller;
    const field = spoken.replaceAll(/ ([a-z])/gu, (_, letter: string) => letter.toUpperCase());
    const event = historyOfField(session.live, entityId, field).find((each) => each.batch === batch);
    if (event === undefined) return gone('value');
    const activity = session.index().activities.get(entityId);
    const name =
      activity === undefined ? event.entity.replaceAll('_', ' ') : `activity ${activityTitle(activity)}`;
    const intent =
      field === deletedField
        ? `${event.after === true ? 'Delete' : 'Bring back'} ${name}`
        : `Put back the ${spoken} of ${name}`;
    return write(caller, intent, [{ entity: event.entity, id: entityId, field, value: event.after }]);
  },
  lookAt: ({ at }, { session }) => session.lookAt(at),
};
