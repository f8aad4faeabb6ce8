// What happened to the register, in words: batches, and the changes inside one.

import type { HistoryBatch, HistoryEvent } from '../../shared/contract/history-calls.ts';
import { deletedField } from '../../shared/model/change.ts';
import { entityNamed } from '../../shared/model/entities.ts';
import { namesOf } from '../../shared/rules/named-things.ts';
import { moneyText } from '../../shared/text/money.ts';
import { plainValue } from '../../shared/text/plain-value.ts';
import { parseStamp } from '../register/clock.ts';
import { historyOfEntity, type Event } from '../register/history.ts';
import type { Batch } from '../register/log.ts';
import { byId } from '../register/query.ts';
import { isUndone } from '../register/undo.ts';
import type { Desk } from './desk.ts';

export function batchView(desk: Desk, batch: Batch): HistoryBatch {
  const undone = isUndone(desk.live, batch.id);
  return {
    batch: batch.id,
    at: parseStamp(batch.hlc).milliseconds,
    actor: batch.actor,
    intent: batch.intent,
    kind: batch.kind,
    copy: batch.replica === desk.replica() ? '' : batch.replica.slice(0, 6),
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
function differsNow(desk: Desk, entity: string, id: string, field: string, after: unknown): boolean {
  const definition = entityNamed(entity);
  if (definition === undefined || desk.readOnly) return false;
  if (definition.naturalKey?.includes(field) === true) return false;
  const row = byId(desk.live, definition, id);
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

function eventView(desk: Desk, event: Event, id: string, names: ReadonlyMap<string, string>): HistoryEvent {
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
      said !== undefined && differsNow(desk, entity, id, said.field, said.value)
        ? fieldWords(said.field)
        : null,
  };
}

const mostEvents = 500;

/** The changes of a batch in their order; the first 500 of a large one. */
export function eventsOfBatch(desk: Desk, batch: number): HistoryEvent[] {
  const names = namesOf(desk.index());
  const found: HistoryEvent[] = [];
  const seen = new Set<string>();
  for (const { entityId } of desk.live.log.changesOf(batch)) {
    if (seen.has(entityId)) continue;
    seen.add(entityId);
    const events = historyOfEntity(desk.live, entityId).filter((event) => event.batch === batch);
    for (const event of events) found.push(eventView(desk, event, entityId, names));
    if (found.length >= mostEvents) break;
  }
  return found;
}

/** What happened to these, the latest first. */
export function eventsOf(desk: Desk, ids: readonly string[]): HistoryEvent[] {
  const names = namesOf(desk.index());
  return ids
    .flatMap((id) => historyOfEntity(desk.live, id).map((event) => eventView(desk, event, id, names)))
    .sort((a, b) => b.at - a.at || b.batch - a.batch);
}
