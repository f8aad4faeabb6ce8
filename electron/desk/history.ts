// History: pages of batches, what is inside one, taking one back, and looking at the past.

import type { HandlersOf } from '../../shared/contract/call.ts';
import type { historyCalls, HistoryPage } from '../../shared/contract/history-calls.ts';
import { deletedField } from '../../shared/model/change.ts';
import { succeed } from '../../shared/result.ts';
import { activityTitle } from '../../shared/rules/attention.ts';
import { historyOfField } from '../register/history.ts';
import type { Batch } from '../register/log.ts';
import { gone, write, type Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import { batchView, eventsOf, eventsOfBatch } from './history-view.ts';

const pageLength = 50;

interface Wanted {
  readonly before?: number | undefined;
  readonly author?: string | undefined;
  readonly words?: string | undefined;
}

function page(desk: Desk, { before, author, words }: Wanted): HistoryPage {
  const { log } = desk.live;
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
  return { batches: found.map((batch) => batchView(desk, batch)), authors: log.actors(), next };
}

/** A thing and what hangs on it: leads and parts of an activity. */
function family(desk: Desk, id: string): string[] {
  const index = desk.index();
  const parts = index.partsOf(id);
  return [
    id,
    ...[id, ...parts.map((part) => part.id)].flatMap((owner) => index.leadsOf(owner).map((row) => row.id)),
    ...parts.map((part) => part.id),
  ];
}

export const history: HandlersOf<typeof historyCalls, Caller> = {
  page: (input, { desk }) => succeed(page(desk, input)),
  batch: ({ batch }, { desk }) => succeed(eventsOfBatch(desk, batch)),
  ofEntity: ({ id }, { desk }) => succeed(eventsOf(desk, family(desk, id))),
  undoBatch: ({ batch }, { desk, author }) => {
    const undone = desk.undo(author, batch);
    return undone.ok ? succeed(null) : undone;
  },
  restoreField: ({ entityId, field: spoken, batch }, caller) => {
    const { desk } = caller;
    const field = spoken.replaceAll(/ ([a-z])/gu, (_, letter: string) => letter.toUpperCase());
    const event = historyOfField(desk.live, entityId, field).find((each) => each.batch === batch);
    if (event === undefined) return gone('value');
    const activity = desk.index().activities.get(entityId);
    const name =
      activity === undefined ? event.entity.replaceAll('_', ' ') : `activity ${activityTitle(activity)}`;
    const intent =
      field === deletedField
        ? `${event.after === true ? 'Delete' : 'Bring back'} ${name}`
        : `Put back the ${spoken} of ${name}`;
    return write(caller, intent, [{ entity: event.entity, id: entityId, field, value: event.after }]);
  },
  lookAt: ({ at }, { desk }) => desk.lookAt(at),
};
