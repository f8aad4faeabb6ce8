// History: pages of batches, what is inside one, taking one back, and looking at the past.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { historyCalls, HistoryPage } from '../../../shared/history/calls.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { historyOfField } from '../../register/read/history.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { entities } from '../../../shared/register/entities.ts';
import { sayField, thingIn } from '../../../shared/register/naming.ts';
import { belongings } from '../../../shared/register/owning.ts';
import { actOf, type Batch } from '../../register/log/log.ts';
import { gone, write, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { batchView, eventsOf, eventsOfBatch } from './history-view.ts';
import { finderIn } from './telling.ts';

const pageLength = 50;

interface Wanted {
  readonly before?: number | undefined;
  readonly author?: string | undefined;
  readonly words?: string | undefined;
}

function page(session: Session, language: Language, { before, author, words }: Wanted): HistoryPage {
  const { log } = session.live;
  const wanted = words?.trim().toLowerCase() ?? '';
  const fits = (batch: Batch) =>
    (author === undefined || batch.actor === author) &&
    (wanted === '' || speak(language, actOf(batch)).toLowerCase().includes(wanted));
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

/** A thing and what shares its history: the leads and parts of an activity, the figures of a measure. */
function family(session: Session, id: string): string[] {
  const index = session.index();
  const entity = entities.find(({ name }) => index.row(name, id) !== undefined);
  return entity === undefined ? [id] : [id, ...belongings(index, { entity, id }).map((each) => each.id)];
}

function restoring(field: string, value: unknown, thing: Spoken): Saying {
  if (field !== deletedField) return say('history.act.put-back', { field: sayField(field), thing });
  return value === true ? say('register.delete', { thing }) : say('register.bring-back', { thing });
}

export const history: HandlersOf<typeof historyCalls, Caller> = {
  page: (input, { session, language }) => succeed(page(session, language, input)),
  batch: ({ batch }, { session }) => succeed(eventsOfBatch(session, batch)),
  ofEntity: ({ id }, { session }) => succeed(eventsOf(session, family(session, id))),
  undoBatch: ({ batch }, { session, author, reason }) => {
    const undone = session.undo(author, { batch, reason });
    return undone.ok ? succeed(null) : undone;
  },
  restoreField: ({ entityId, field, batch }, caller) => {
    const { session } = caller;
    const event = historyOfField(session.live, entityId, field).find((each) => each.batch === batch);
    if (event === undefined) return gone('value');
    const { entity, after } = event;
    const thing = thingIn(finderIn(session.live, session.index()), entity, entityId);
    return write(caller, restoring(field, after, thing), [{ entity, id: entityId, field, value: after }]);
  },
  lookAt: ({ at }, { session }) => session.lookAt(at),
};
