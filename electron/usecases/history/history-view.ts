// What happened to the register, in words: batches, and the changes inside one.

import type { HistoryBatch, HistoryEvent } from '../../../shared/history/calls.ts';
import { deletedField } from '../../../shared/kernel/change.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { namesOf } from '../../../shared/register/named-things.ts';
import { moneyText } from '../../../shared/language/money.ts';
import { plainValue } from '../../../shared/language/plain-value.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { historyOfEntity, type Event } from '../../register/read/history.ts';
import type { Batch } from '../../register/log/log.ts';
import { byId } from '../../register/read/query.ts';
import { isUndone } from '../../register/write/undo.ts';
import type { Session } from '../../session/session.ts';

export function batchView(session: Session, batch: Batch): HistoryBatch {
  const undone = isUndone(session.live, batch.id);
  return {
    batch: batch.id,
    at: parseStamp(batch.hlc).milliseconds,
    actor: batch.actor,
    intent: batch.intent,
    kind: batch.kind,
    copy: batch.replica === session.replica() ? '' : batch.replica.slice(0, 6),
    changes: batch.changes,
    undone: batch.kind === 'edit' && undone.ok && undone.value,
  };
}

/** "progressNote" as a person says it: "progress note". */
export function fieldWords(field: string): string {
  return field.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** "activity 1.4". */
export function whatWords(entity: string, name: string | undefined): string {
  const kind = entity.replaceAll('_', ' ');
  if (name === undefined) return kind;
  // Some names say what they name: "objective 1".
  return name.startsWith(kind) ? name : `${kind} ${name}`;
}

/** A field's value as a person reads it: an amount of money in pounds, what an id stands for by its name. */
export function valueWords(field: string, value: unknown, names: ReadonlyMap<string, string>): string {
  const isMoney = /^pence$|Pence$/u.test(field) && typeof value === 'number';
  return isMoney ? moneyText(value) : plainValue(value, (each) => names.get(each));
}

/** Whether the field holds something else now. */
function differsNow(session: Session, entity: string, id: string, field: string, after: unknown): boolean {
  const definition = entityNamed(entity);
  if (definition === undefined || session.readOnly) return false;
  if (definition.naturalKey?.includes(field) === true) return false;
  const row = byId(session.live, definition, id);
  if (field === deletedField) return (row === undefined) !== after;
  return (
    row !== undefined && JSON.stringify(Reflect.get(row, field) ?? null) !== JSON.stringify(after ?? null)
  );
}

interface Said {
  readonly field: string;
  readonly value: unknown;
}

/** What an event says: its field, or of a creation the figure, title or words that it began with. */
function saidBy({ field, after }: Event): Said | undefined {
  if (field !== null) return { field, value: after };
  if (typeof after !== 'object' || after === null) return undefined;
  for (const name of [
    'value',
    'description',
    'title',
    'name',
    'heading',
    'pence',
    'label',
    'text',
    'sentence',
  ]) {
    const value: unknown = Reflect.get(after, name);
    if (value !== undefined && value !== null) return { field: name, value };
  }
  return undefined;
}

function eventView(
  session: Session,
  event: Event,
  id: string,
  names: ReadonlyMap<string, string>,
): HistoryEvent {
  const { batch, at, actor, intent, entity, field, before, after } = event;
  const said = saidBy(event);
  const words = (value: unknown) => valueWords(said?.field ?? '', value, names);
  const gone = field === deletedField;
  return {
    batch,
    at,
    actor,
    intent,
    entity,
    entityId: id,
    what: whatWords(entity, names.get(id)),
    field: field === null ? null : fieldWords(field),
    before: gone || field === null ? '' : words(before),
    after: gone ? (after === true ? 'deleted' : 'brought back') : said === undefined ? '' : words(said.value),
    restores:
      said !== undefined && differsNow(session, entity, id, said.field, said.value)
        ? fieldWords(said.field)
        : null,
  };
}

const mostEvents = 500;

/** The changes of a batch in their order; the first 500 of a large one. */
export function eventsOfBatch(session: Session, batch: number): HistoryEvent[] {
  const names = namesOf(session.index());
  const found: HistoryEvent[] = [];
  const seen = new Set<string>();
  for (const { entityId } of session.live.log.changesOf(batch)) {
    if (seen.has(entityId)) continue;
    seen.add(entityId);
    const events = historyOfEntity(session.live, entityId).filter((event) => event.batch === batch);
    for (const event of events) found.push(eventView(session, event, entityId, names));
    if (found.length >= mostEvents) break;
  }
  return found;
}

/** What happened to these, the latest first. */
export function eventsOf(session: Session, ids: readonly string[]): HistoryEvent[] {
  const names = namesOf(session.index());
  return ids
    .flatMap((id) => historyOfEntity(session.live, id).map((event) => eventView(session, event, id, names)))
    .sort((a, b) => b.at - a.at || b.batch - a.batch);
}
