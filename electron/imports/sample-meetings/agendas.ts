// The agendas of the sample's meetings, the papers for them, who was there, and what is planned further ahead.

import { forwardItem } from '../../../shared/follow-up/model/forward-item.ts';
import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { readMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { itemLink } from '../../../shared/meetings/model/item-link.ts';
import { attendance } from '../../../shared/minutes/model/attendance.ts';
import { declaration } from '../../../shared/minutes/model/declaration.ts';
import { forwardWords, type ItemWords } from '../../../resources/sample/meetings-words.ts';
import {
  bodyOf,
  found,
  groupOf,
  meetingIn,
  monthFrom,
  personOf,
  toldOf,
  type Making,
  type Step,
  type Told,
} from './making.ts';
import { paperOf } from './papers.ts';

/** The last day of a month as somebody would write it. */
export function byEndOf({ today }: Making, months: number) {
  return readMilestone(speak('en', { day: monthFrom(today, months).last }));
}

function itemOf(making: Making, told: Told, words: ItemWords, position: number): Change[] {
  const { newId, index } = making;
  const { meeting, wasHeld } = told;
  const { activity, declared, exempt, late } = words;
  const itemId = newId();
  const linked = index.snapshot.activities.find(({ ref }) => ref === activity);
  const chair = found(told.body.seats[0], 'a chair').who;
  return [
    create(agendaItem, itemId, {
      meetingId: meeting.id,
      title: words.title,
      purpose: words.purpose,
      presenter: words.presenter,
      minutes: words.minutes,
      recommendation: words.recommendation ?? null,
      openness: exempt === undefined ? 'open' : 'exempt',
      exemption:
        exempt === undefined
          ? null
          : { paragraphs: [], publicInterest: exempt, isRegistered: null, isOwnPlanning: null },
      late: late === undefined ? null : { opinionOf: chair, ...late, on: meeting.day },
      outcome: wasHeld ? 'taken' : 'to come',
      takenAs: wasHeld ? position + 1 : null,
      position,
    }),
    ...(activity === undefined
      ? []
      : [create(itemLink, newId(), { itemId, activityId: found(linked, activity).id })]),
    ...(words.papers ?? []).flatMap((each, place) => paperOf(making, told, itemId, each, place)),
    ...(declared === undefined ? [] : [declarationOf(making, itemId, declared)]),
  ];
}

function declarationOf(making: Making, itemId: string, { who, nature }: NonNullable<ItemWords['declared']>) {
  const { id: personId } = personOf(making, who);
  const registered = making.index.snapshot.interests.find((row) => row.personId === personId);
  const interestId = found(registered, `an interest of ${who}`).id;
  return create(declaration, making.newId(), {
    itemId,
    personId,
    nature,
    interestClass: 'other',
    interestId,
    followed: 'left',
  });
}

function attendancesOf(making: Making, { meeting, words }: Told): Change[] {
  return making.index.snapshot.seats
    .filter(({ bodyId }) => bodyId === meeting.bodyId)
    .flatMap(({ id: seatId, personId, role }) => {
      if (personId === null) return [];
      const { name } = found(making.index.people.get(personId), 'who has a seat');
      return [
        create(attendance, naturalId([meeting.id, personId]), {
          meetingId: meeting.id,
          personId,
          seatId,
          role,
          state: words?.apologies?.includes(name) === true ? 'apologies' : 'present',
          remote: words?.byLink?.includes(name) === true,
        }),
      ];
    });
}

function agendaOf(making: Making, told: Told): Change[] {
  const { index, newId } = making;
  const { meeting, words, wasHeld } = told;
  const standing = index.snapshot.standingItems
    .filter(({ bodyId }) => bodyId === meeting.bodyId)
    .toSorted((a, b) => a.position - b.position);
  return [
    ...standing.map(
      ({ id: standingItemId, title, purpose, presenter, minutes, recommendation, unnumbered }, place) =>
        create(agendaItem, newId(), {
          meetingId: meeting.id,
          title,
          purpose,
          presenter,
          minutes,
          recommendation,
          unnumbered,
          openness: 'open',
          outcome: wasHeld ? 'taken' : 'to come',
          takenAs: wasHeld ? place + 1 : null,
          standingItemId,
          position: place,
        }),
    ),
    ...(words?.items ?? []).flatMap((item, place) => itemOf(making, told, item, standing.length + place)),
    ...(wasHeld ? attendancesOf(making, told) : []),
  ];
}

function forwardPlan(making: Making): Change[] {
  return forwardWords.map(({ title, body, at, wanted, lead, note }, position) =>
    create(forwardItem, making.newId(), {
      title,
      bodyId: body === undefined ? null : bodyOf(making, body).id,
      meetingId: body === undefined || at === undefined ? null : meetingIn(making, body, at).id,
      wanted: wanted === undefined ? null : byEndOf(making, wanted),
      parked: body === undefined,
      purpose: 'discuss',
      lead,
      groupId: groupOf(making, lead).id,
      openness: 'open',
      note: note ?? null,
      position,
    }),
  );
}

export function agendas(making: Making): Step {
  const changes = toldOf(making).flatMap((told) => agendaOf(making, told));
  return { act: say('sample.act.agendas'), changes: [...changes, ...forwardPlan(making)] };
}
