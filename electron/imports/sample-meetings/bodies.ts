// The bodies of the sample, who sits on them, what stands on their agendas, and the days on which they meet.

import { body } from '../../../shared/bodies/model/body.ts';
import { bodyRule } from '../../../shared/bodies/model/body-rule.ts';
import { seat } from '../../../shared/bodies/model/seat.ts';
import { standingItem } from '../../../shared/bodies/model/standing-item.ts';
import { holidaysIn } from '../../../shared/calendar/rules/bank-holidays.ts';
import { moveDays } from '../../../shared/calendar/rules/moved-days.ts';
import { readRecurrence } from '../../../shared/calendar/rules/read-recurrence.ts';
import { recurringDays } from '../../../shared/calendar/rules/recurrence.ts';
import { interest } from '../../../shared/interests/model/interest.ts';
import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { say } from '../../../shared/language/say.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { person } from '../../../shared/people/model/person.ts';
import {
  bodiesWords,
  interestsWords,
  yearWords,
  type BodyWords,
} from '../../../resources/sample/bodies-words.ts';
import { bodyOf, found, monthFrom, type Making, type Step } from './making.ts';

export function bodies({ newId, today }: Making): Step {
  const names = new Set(bodiesWords.flatMap(({ seats }) => seats.map(({ who }) => who)));
  const people = new Map([...names].map((name) => [name, newId()]));
  const idOf = (who: string) => found(people.get(who), who);
  const since = monthFrom(today, -24).first;
  const ofBody = (words: BodyWords, position: number): Change[] => {
    const bodyId = newId();
    return [
      create(body, bodyId, {
        name: words.name,
        kind: 'partnership',
        terms: words.terms,
        nation: 'england-and-wales',
        itemNumbering: 'plain',
        minuteNumbering: 'by meeting',
        usualDays: words.usualDays,
        usualTime: words.time,
        usualPlace: words.place,
        usualLink: words.link ?? null,
        position,
      }),
      ...words.rules.map(([rule, value, reason]) =>
        create(bodyRule, naturalId([bodyId, rule]), { bodyId, rule, value, reason }),
      ),
      ...words.seats.map(({ who, role, capacity }, place) =>
        create(seat, newId(), {
          bodyId,
          personId: idOf(who),
          role,
          votes: true,
          from: since,
          capacity: capacity ?? null,
          position: place,
        }),
      ),
      ...words.standing.map(({ said: _said, ...standing }, place) =>
        create(standingItem, newId(), { bodyId, ...standing, position: place }),
      ),
    ];
  };
  return {
    act: say('sample.act.bodies'),
    changes: [
      ...[...people].map(([name, id]) => create(person, id, { name })),
      ...bodiesWords.flatMap(ofBody),
      ...interestsWords.map(({ who, text }) =>
        create(interest, newId(), {
          personId: idOf(who),
          class: text === undefined ? 'nothing' : 'other',
          text: text ?? 'Nothing to register',
          from: since,
          notifiedOn: since,
        }),
      ),
    ],
  };
}

export function year(making: Making): Step {
  const { index, newId, today } = making;
  const ofBody = (words: BodyWords): Change[] => {
    const { id: bodyId, nation, usualTime, usualPlace, usualLink } = bodyOf(making, words.key);
    const { first, last } = yearWords[words.key];
    const rule = readRecurrence(words.usualDays);
    if (!rule.ok) throw new Error(`No rule of a year: ${words.usualDays}`);
    const { days } = recurringDays(rule.value, monthFrom(today, first).first, monthFrom(today, last).last);
    const moved = moveDays(days, {
      holidays: holidaysIn(nation, index.snapshot.bankHolidays),
      recesses: [],
      policy: 'next working day',
      weekends: false,
    });
    return moved.days.flatMap(({ planned, day, because }) =>
      day === undefined
        ? []
        : [
            create(meeting, newId(), {
              bodyId,
              kind: 'ordinary',
              day,
              plannedDay: planned,
              movedBecause: day === planned ? null : (because ?? null),
              state: 'planned',
              time: usualTime,
              place: usualPlace,
              link: usualLink,
            }),
          ],
    );
  };
  return { act: say('sample.act.year'), changes: bodiesWords.flatMap(ofBody) };
}
