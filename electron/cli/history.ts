// `history`: who changed an objective, an activity, a measure, a person or anything else that has a name; when, and from what to what.

import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import { minuteOf } from '../../shared/kernel/days.ts';
import { fail } from '../../shared/kernel/result.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import type { Spoken } from '../../shared/kernel/saying.ts';
import { thingsCalled } from '../../shared/register/called.ts';
import { thingIn, type RowFinder } from '../../shared/register/naming.ts';
import { belongings, type Thing } from '../../shared/register/owning.ts';
import { historyOfEntity, type Event } from '../register/read/history.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import { timeZoneOf } from '../register/read/time-zone.ts';
import type { ReadableRegister } from '../register/register.ts';
import { finderIn, sayEvent } from '../usecases/history/telling.ts';
import { done, failed, type Lines, type Outcome } from './outcome.ts';
import { noticesOfFile } from './register-notices.ts';
import { textTable } from './text-table.ts';

type OwnEvent = Event & { readonly id: string };

interface ThingHistory {
  readonly thing: Thing;
  readonly title: Spoken;
  readonly events: readonly OwnEvent[];
}

export function runHistory(registerPath: string, ref: string, environment: Environment): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const index = indexOf(snapshot(register));
    const things = thingsCalled(index, ref);
    if (things.length === 0) {
      const { error } = fail(
        'not-found',
        say('command.history.nothing-called', { register: registerPath, ref }),
        { file: registerPath, field: 'ref' },
      );
      return failed(error);
    }
    const finder = finderIn(register, index);
    const timeZone = timeZoneOf(register);
    const histories = things.map((thing) => ({
      thing,
      title: titleOf(finder, thing),
      events: eventsOf(register, [thing, ...belongings(index, thing)]),
    }));
    const notices = noticesOfFile(register, environment);
    const lines: Lines = (speak) => [
      ...notices.flatMap((each) => [speak(each), '']),
      ...histories.flatMap((each, position) => [
        ...(position === 0 ? [] : ['']),
        ...linesOf(each, finder, timeZone, speak),
      ]),
    ];
    return done(lines, {
      register: registerPath,
      ref,
      notices,
      things: histories.map(asJson),
    });
  } finally {
    register.close();
  }
}

/** "activity 2.3: “Define the legal form”". */
function titleOf(finder: RowFinder, { entity, id }: Thing): Spoken {
  const thing = thingIn(finder, entity.name, id);
  // Its name has been given already.
  const says = entity.main === null || entity.calledBy.includes(entity.main) ? undefined : entity.main;
  const words = says === undefined ? undefined : finder.row(entity.name, id)?.[says];
  return typeof words === 'string' ? say('history.about', { thing, what: words }) : thing;
}

/** What happened to a thing and to what belongs to it, oldest first. */
function eventsOf(register: ReadableRegister, things: readonly Thing[]): OwnEvent[] {
  return things
    .flatMap(({ id }) => historyOfEntity(register, id).map((event) => ({ ...event, id })))
    .sort((a, b) => a.at - b.at || a.batch - b.batch);
}

function linesOf(
  { thing, title, events }: ThingHistory,
  finder: RowFinder,
  timeZone: string,
  speak: Speak,
): string[] {
  let batch: number | undefined;
  const rows = events.map((event) => {
    const said = sayEvent(finder, event);
    const what = speak(
      event.id === thing.id
        ? said
        : say('history.about', {
            thing: thingIn(finder, event.entity, event.id),
            what: said,
          }),
    );
    const same = event.batch === batch; // an act is shown once
    batch = event.batch;
    return same
      ? ['', '', '', what]
      : [whenOf(event, timeZone, speak), event.actor, acted(event, speak), what];
  });
  return [
    speak(title),
    '',
    ...textTable(
      [
        say('command.history.when', { zone: timeZone }),
        say('command.history.who'),
        say('command.history.why'),
        say('command.history.what'),
      ].map(speak),
      rows,
    ),
  ];
}

function whenOf({ at, atLatest }: Event, timeZone: string, speak: Speak): string {
  const when = minuteOf(at, timeZone);
  return atLatest ? speak(say('history.at-latest', { when })) : when;
}

/** What a step did, and why, if somebody said. */
function acted({ act, reason }: Event, speak: Speak): string {
  return reason === null ? speak(act) : `${speak(act)}. ${speak(say('history.because', { reason }))}`;
}

function asJson({ thing: { entity, id }, title, events }: ThingHistory): object {
  return {
    entity: entity.name,
    id,
    title,
    events: events.map(({ at, ...event }) => ({
      at: new Date(at).toISOString(),
      ...event,
    })),
  };
}
