// What the sample's meetings published and decided, what was said at them, and what became of it.

import { actionUpdate } from '../../../shared/follow-up/model/action-update.ts';
import { arisingToKeep } from '../../../shared/follow-up/rules/matters-arising.ts';
import { nextActionNumber } from '../../../shared/follow-up/rules/references.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { say } from '../../../shared/language/say.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { publication } from '../../../shared/meetings/model/publication.ts';
import { summonedNow } from '../../../shared/meetings/rules/as-summoned.ts';
import { paperDays } from '../../../shared/meetings/rules/notice.ts';
import { action } from '../../../shared/minutes/model/action.ts';
import { circulation } from '../../../shared/minutes/model/circulation.ts';
import { decision } from '../../../shared/minutes/model/decision.ts';
import { minuteComment } from '../../../shared/minutes/model/minute-comment.ts';
import { minute } from '../../../shared/minutes/model/minute.ts';
import { vote } from '../../../shared/minutes/model/vote.ts';
import { draftOf } from '../../../shared/minutes/rules/draft.ts';
import { wantedNumbers } from '../../../shared/minutes/rules/minute-numbers.ts';
import { roomsOf } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import type { AgendaItem } from '../../../shared/register/snapshot.ts';
import type { DecisionWords } from '../../../resources/sample/meetings-words.ts';
import { itemsToNumber, textHashOf } from '../../usecases/minutes/drafting-view.ts';
import { byEndOf } from './agendas.ts';
import { found, groupOf, personOf, toldOf, type Making, type Step, type Told } from './making.ts';

function itemsOf({ index }: Making, { meeting }: Told): readonly AgendaItem[] {
  return index.snapshot.agendaItems.filter(({ meetingId }) => meetingId === meeting.id);
}

/** Ten days before, which is enough for either body; what came late wasn't on it. */
function publicationsOf({ index, newId, actor }: Making, { meeting }: Told): Change[] {
  const late = new Set(index.snapshot.agendaItems.filter((row) => row.late !== null).map(({ id }) => id));
  const summoned = summonedNow(index, meeting).filter(({ itemId }) => !late.has(itemId));
  const published = {
    meetingId: meeting.id,
    on: dayAfter(meeting.day, -10),
    meetingDay: meeting.day,
    by: actor,
  };
  return [
    create(publication, newId(), { ...published, kind: 'notice' }),
    create(publication, newId(), { ...published, kind: 'agenda', summoned, position: 1 }),
  ];
}

function decisionOf(making: Making, { meeting }: Told, itemId: string, words: DecisionWords): Change[] {
  const { index, newId } = making;
  const room = found(roomsOf(index, meeting)(itemId), 'a room');
  const { present, barred, voting, counted } = room.now;
  const id = newId();
  const idOf = (who: string | undefined) => (who === undefined ? null : personOf(making, who).id);
  return [
    create(decision, id, {
      itemId,
      text: words.text,
      reasons: words.reasons ?? null,
      how: words.how,
      moverId: idOf(words.mover),
      seconderId: idOf(words.seconder),
      askedBy: (words.askedBy ?? []).map((who) => personOf(making, who).id),
      ...words.counts,
      attendanceThen: {
        present: [...present],
        barred: [...barred],
        voting: [...voting],
        counted,
        needed: room.needed ?? null,
      },
    }),
    ...(words.how === 'named'
      ? voting.map((personId) => {
          const { name } = found(index.people.get(personId), 'who may vote');
          return create(vote, naturalId([id, personId]), {
            decisionId: id,
            personId,
            vote: words.otherwise?.[name] ?? 'for',
          });
        })
      : []),
  ];
}

/** In the order in which they were asked for, each numbered on from those before it. */
function actionsOf(making: Making): Change[] {
  const { index, newId } = making;
  const asked: { id: string; bodyId: string; number: string; askedOn: string }[] = [];
  return toldOf(making)
    .filter(({ wasHeld }) => wasHeld)
    .flatMap((told) =>
      (told.words?.items ?? []).flatMap(({ title, actions = [] }) => {
        const { bodyId, day: askedOn } = told.meeting;
        const item = itemsOf(making, told).find((row) => row.title === title);
        return actions.map(({ what, lead, due }) => {
          const id = newId();
          const number = nextActionNumber([...index.snapshot.actions, ...asked], bodyId, askedOn);
          asked.push({ id, bodyId, number, askedOn });
          return create(action, id, {
            what,
            owner: lead,
            groupId: groupOf(making, lead).id,
            due: byEndOf(making, due),
            itemId: found(item, title).id,
            bodyId,
            askedOn,
            number,
          });
        });
      }),
    );
}

function recordOf(making: Making, told: Told): Change[] {
  const { index } = making;
  const { meeting, body, words } = told;
  const numbers = wantedNumbers(index, meeting, itemsToNumber(index, meeting));
  const ofItem = ({ id: itemId, title }: AgendaItem): Change[] => {
    const own = words?.items.find((each) => each.title === title);
    const standing = body.standing.find((each) => each.title === title);
    return [
      create(minute, naturalId([meeting.id, itemId]), {
        meetingId: meeting.id,
        itemId,
        text: own?.said ?? words?.ofStanding?.[title] ?? standing?.said ?? '',
        summary: own?.summary ?? null,
        sequence: numbers.get(itemId) ?? null,
      }),
      ...(own?.decision === undefined ? [] : decisionOf(making, told, itemId, own.decision)),
    ];
  };
  return [
    ...publicationsOf(making, told),
    ...itemsOf(making, told).flatMap(ofItem),
    set(meetingKind, meeting.id, 'state', 'drafted'),
  ];
}

/** Its papers have been called for. */
function called({ index }: Making, { meeting }: Told): Change[] {
  const days = found(paperDays(index, meeting), 'days for papers');
  return [
    set(meetingKind, meeting.id, 'state', 'called'),
    ...(['callOn', 'papersBy', 'clearBy'] as const).map((field) =>
      set(meetingKind, meeting.id, field, days[field]),
    ),
  ];
}

export function proceedings(making: Making): Step {
  const changes = toldOf(making).flatMap((told) =>
    told.wasHeld ? recordOf(making, told) : called(making, told),
  );
  return { act: say('sample.act.proceedings'), changes: [...changes, ...actionsOf(making)] };
}

function adoptionOf({ index }: Making, told: Told, next: Told): Change[] {
  const { id } = told.meeting;
  const subject = told.words?.adoptedSubjectTo;
  return [
    set(meetingKind, id, 'adoptedAtId', next.meeting.id),
    set(meetingKind, id, 'adoptedOn', next.meeting.day),
    set(meetingKind, id, 'signedBy', found(told.body.seats[0], 'a chair').who),
    ...(subject === undefined ? [] : [set(meetingKind, id, 'adoptedSubjectTo', subject)]),
    set(meetingKind, id, 'adoptedArising', arisingToKeep(index, told.meeting)),
  ];
}

function circulationOf({ index, newId }: Making, { meeting, words }: Told): Change[] {
  if (words?.circulated === undefined) return [];
  const { to, comment } = words.circulated;
  const textHash = textHashOf(draftOf(index, meeting));
  return [
    create(circulation, newId(), { meetingId: meeting.id, on: dayAfter(meeting.day, 4), to, textHash }),
    create(minuteComment, newId(), {
      meetingId: meeting.id,
      ...comment,
      on: dayAfter(meeting.day, 6),
      answered: 'open',
    }),
  ];
}

function updatesOf(making: Making, { meeting, words }: Told): Change[] {
  return (words?.items ?? [])
    .flatMap(({ actions = [] }) => actions)
    .flatMap(({ what, lead, updates }) => {
      const { id: actionId } = found(
        making.index.snapshot.actions.find((row) => row.what === what),
        what,
      );
      return updates.map(({ after, text, state }) =>
        create(actionUpdate, making.newId(), {
          actionId,
          on: dayAfter(meeting.day, after),
          by: lead,
          text,
          state,
        }),
      );
    });
}

export function afterwards(making: Making): Step {
  const held = toldOf(making).filter(({ wasHeld }) => wasHeld);
  const changes = held.flatMap((told) => [...circulationOf(making, told), ...updatesOf(making, told)]);
  return { act: say('sample.act.afterwards'), changes };
}

/** After what was said of the actions, of which adopted minutes keep how it stood. */
export function adoptions(making: Making): Step {
  const held = toldOf(making).filter(({ wasHeld }) => wasHeld);
  const changes = held.flatMap((told, place) => {
    const next = held[place + 1];
    return next?.body === told.body ? adoptionOf(making, told, next) : [];
  });
  return { act: say('sample.act.adoptions'), changes };
}
