// `history`: who changed an objective, an activity, a measure or a person, when, from where, and from what to what.

import { deletedField } from '../../shared/kernel/change.ts';
import { fail } from '../../shared/kernel/result.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { namesOf, thingsCalled, type NamedThing } from '../../shared/register/named-things.ts';
import { plainValue } from '../../shared/language/plain-value.ts';
import { historyOfEntity, type Event } from '../register/read/history.ts';
import { openForReading } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import type { ReadableRegister } from '../register/register.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { textTable } from './text-table.ts';

interface ThingHistory {
  readonly thing: NamedThing;
  readonly events: readonly (Event & { readonly id: string })[];
}

export function runHistory(registerPath: string, ref: string): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const index = indexOf(snapshot(register));
    const things = thingsCalled(index, ref);
    if (things.length === 0) {
      const { error } = fail(
        'not-found',
        `Nothing in ${registerPath} is called “${ref}”. Give the ref of an objective (“2”) or an activity (“2.3”), or the name of a measure, a person or a group as it is in the register.`,
        { file: registerPath, field: 'ref' },
      );
      return failed(error);
    }
    const names = namesOf(index);
    const histories = things.map((thing) => ({ thing, events: eventsOf(register, thing) }));
    const lines = histories.flatMap((each, place) => [...(place === 0 ? [] : ['']), ...linesOf(each, names)]);
    return done(lines, { register: registerPath, ref, things: histories.map(asJson) });
  } finally {
    register.close();
  }
}

/** What happened to a thing and to what hangs on it, oldest first. */
function eventsOf(register: ReadableRegister, { id, belonging }: NamedThing): (Event & { id: string })[] {
  return [id, ...belonging]
    .flatMap((each) => historyOfEntity(register, each).map((event) => ({ ...event, id: each })))
    .sort((a, b) => a.at - b.at || a.batch - b.batch);
}

function linesOf({ thing, events }: ThingHistory, names: ReadonlyMap<string, string>): string[] {
  let batch: number | undefined;
  const rows = events.map((event) => {
    const about =
      event.id === thing.id ? '' : `${event.entity.replaceAll('_', ' ')} ${names.get(event.id) ?? ''}: `;
    const what = `${about}${whatHappened(event, names)}`;
    const same = event.batch === batch; // one act of one person is told once
    batch = event.batch;
    return same ? ['', '', '', what] : [minute(event.at), event.actor, event.intent, what];
  });
  return [thing.title, '', ...textTable(['When (UTC)', 'Who', 'Why', 'What'], rows)];
}

function whatHappened({ field, before, after }: Event, names: ReadonlyMap<string, string>): string {
  const words = (value: unknown) => plainValue(value, (id) => names.get(id));
  if (field === deletedField) return after === true ? 'deleted' : 'brought back';
  if (field !== null) return `${fieldWords(field)}: ${words(before)} → ${words(after)}`;
  const first: unknown =
    typeof after === 'object' && after !== null ? Reflect.get(after, 'value') : undefined;
  return first === undefined ? 'made' : `made, ${words(first)}`;
}

/** "progressNote" as a person says it: "progress note". */
function fieldWords(field: string): string {
  return field.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

function asJson({ thing, events }: ThingHistory): object {
  return {
    entity: thing.entity,
    id: thing.id,
    title: thing.title,
    events: events.map(({ at, ...event }) => ({ at: new Date(at).toISOString(), ...event })),
  };
}
