// What happened to the register, as data to be spoken: batches, and the changes inside one.

import type { HistoryBatch, HistoryEvent } from '../../../shared/history/calls.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { sayProvenance } from '../../../shared/files/rules/provenance.ts';
import { reversedBy } from '../../../shared/kernel/origin.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { sayField, sayValue, thingIn, type RowFinder } from '../../../shared/register/naming.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { actOf, originOf, type Batch } from '../../register/log/log.ts';
import { historyOfEntity, isAtLatest, type Event } from '../../register/read/history.ts';
import { byId } from '../../register/read/query.ts';
import { isUndone } from '../../register/write/undo.ts';
import type { Session } from '../../session/session.ts';
import { finderIn, toldBy } from './telling.ts';

export function batchView(session: Session, batch: Batch): HistoryBatch {
  const undone = isUndone(session.live, batch.id);
  const origin = originOf(batch);
  return {
    batch: batch.id,
    at: parseStamp(batch.hlc).milliseconds,
    atLatest: isAtLatest(batch),
    actor: batch.actor,
    act: actOf(batch),
    origin,
    reason: batch.reason,
    copy: batch.replica === session.replica() ? '' : batch.replica.slice(0, 6),
    changes: batch.changes,
    undone: reversedBy(origin) === undefined && undone.ok && undone.value,
  };
}

/** Whether the field holds something else now. */
function differsNow(session: Session, entity: string, id: string, field: string, after: unknown): boolean {
  const definition = entityNamed(entity);
  if (definition === undefined || session.readOnly) return false;
  if (definition.naturalKey?.includes(field) === true) return false;
  const row = byId(session.live, definition, id);
  if (field === deletedField) return (row === undefined) !== after;
  return row !== undefined && !isSame(row[field], after);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Where a value was read is written with every value, so that it goes when that does: of one typed over another there is nothing to tell. */
function isTold({ entity, field, before, after }: Event): boolean {
  const follows = field !== null && entityNamed(entity)?.fields[field]?.follows === true;
  return !follows || !isSame(before, after);
}

/** What there is to tell of one thing, oldest first. */
function toldOf(session: Session, entityId: string): Event[] {
  return historyOfEntity(session.live, entityId).filter(isTold);
}

interface Telling {
  readonly session: Session;
  readonly finder: RowFinder;
}

function tellingIn(session: Session): Telling {
  return { session, finder: finderIn(session.live, session.index()) };
}

/** The cell that it was read from, where its workbook kept that for its values. */
function readAt({ origin, index }: Event): Saying | null {
  if (origin.kind !== 'workbook') return null;
  const found = origin.cells?.find(({ changes }) => changes.includes(index));
  return found === undefined
    ? null
    : sayProvenance({
        file: origin.file,
        sheet: found.sheet,
        cell: found.cell,
      });
}

function eventView({ session, finder }: Telling, event: Event, id: string): HistoryEvent {
  const { batch, at, atLatest, actor, act, reason, entity, field, before } = event;
  const told = toldBy(event);
  const restores =
    told !== undefined && differsNow(session, entity, id, told.field, told.value)
      ? { field: told.field, name: sayField(told.field) }
      : null;
  return {
    batch,
    at,
    atLatest,
    actor,
    act,
    reason,
    entity,
    entityId: id,
    what: thingIn(finder, entity, id),
    opens: destinationOf(session.index(), entity, id) ?? null,
    field: field === null ? null : sayField(field),
    before: field === null || field === deletedField ? null : sayValue(finder, entity, field, before),
    after: told === undefined ? null : sayValue(finder, entity, told.field, told.value),
    restores,
    readAt: readAt(event),
  };
}

const mostEvents = 500;

/** The changes of a batch in their order; the first 500 of a large one. Some can be left out. */
export function eventsOfBatch(
  session: Session,
  batch: number,
  isLeftOut: (id: string, field: string | null) => boolean = () => false,
): HistoryEvent[] {
  const telling = tellingIn(session);
  const found: HistoryEvent[] = [];
  const seen = new Set<string>();
  for (const { entityId } of session.live.log.changesOf(batch)) {
    if (seen.has(entityId)) continue;
    seen.add(entityId);
    const events = toldOf(session, entityId).filter(
      (event) => event.batch === batch && !isLeftOut(entityId, event.field),
    );
    for (const event of events) found.push(eventView(telling, event, entityId));
    if (found.length >= mostEvents) break;
  }
  return found;
}

/** What happened to these, the latest first. */
export function eventsOf(session: Session, ids: readonly string[]): HistoryEvent[] {
  const telling = tellingIn(session);
  return ids
    .flatMap((id) => toldOf(session, id).map((event) => eventView(telling, event, id)))
    .sort((a, b) => b.at - a.at || b.batch - a.batch);
}
