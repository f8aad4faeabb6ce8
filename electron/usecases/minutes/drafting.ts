// Minutes from the first draft to their adoption. Their text is the minutes that were taken; what is here gives them numbers, sends them
// round, adopts them in one step, and keeps later corrections beside them.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { arisingToKeep } from '../../../shared/follow-up/rules/matters-arising.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { wasHeld } from '../../../shared/meetings/rules/state-of-meeting.ts';
import type { draftingCalls } from '../../../shared/minutes/draft-calls.ts';
import { circulation } from '../../../shared/minutes/model/circulation.ts';
import { minuteComment } from '../../../shared/minutes/model/minute-comment.ts';
import { minuteCorrection } from '../../../shared/minutes/model/minute-correction.ts';
import { minute } from '../../../shared/minutes/model/minute.ts';
import { castingRuleAt, decided, votesOn } from '../../../shared/minutes/rules/decided.ts';
import { draftOf } from '../../../shared/minutes/rules/draft.ts';
import { isLater } from '../../../shared/meetings/rules/in-order.ts';
import { wantedNumbers } from '../../../shared/minutes/rules/minute-numbers.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { unawareOf } from '../attention/unaware.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { removeThing } from '../register/removal.ts';
import { draftingView, itemsToNumber, numberingProblems, textHashOf } from './drafting-view.ts';

function nameOf(index: RegisterIndex, { id }: Meeting) {
  return nameIn(index)(meetingKind.name, id);
}

/** Each minute with the number it is to have: set where there is one, and begun where nothing was written of its item. */
function numbering(index: RegisterIndex, meeting: Meeting): Change[] {
  const itemIds = itemsToNumber(index, meeting);
  const wanted = wantedNumbers(index, meeting, itemIds);
  const known = new Map(
    index.snapshot.minutes.filter((row) => row.meetingId === meeting.id).map((row) => [row.itemId, row]),
  );
  const numbered = itemIds.flatMap((itemId): Change[] => {
    const [row, sequence] = [known.get(itemId), wanted.get(itemId) ?? null];
    if (row === undefined) {
      const id = naturalId([meeting.id, itemId]);
      return [create(minute, id, { meetingId: meeting.id, itemId, sequence })];
    }
    return row.sequence === sequence ? [] : [set(minute, row.id, 'sequence', sequence)];
  });
  const surplus = [...known.values()]
    .filter(({ itemId, sequence }) => sequence !== null && !wanted.has(itemId))
    .map(({ id }) => set(minute, id, 'sequence', null));
  return [...numbered, ...surplus];
}

/** Drafted and numbered, where that hasn't been done yet. */
function drafting(index: RegisterIndex, meeting: Meeting): Change[] {
  if (meeting.state === 'drafted') return [];
  return [set(meetingKind, meeting.id, 'state', 'drafted'), ...numbering(index, meeting)];
}

function alreadyAdopted({ adoptedOn }: Meeting): Result<never> | undefined {
  return adoptedOn === null
    ? undefined
    : fail('adopted', say('drafting.adopted-already', { day: { day: adoptedOn } }));
}

/** The titles of those items whose votes aren't recorded. */
function withoutVotes(index: RegisterIndex, meeting: Meeting): string[] {
  const casting = castingRuleAt(index, meeting);
  const titles = new Map(
    index.snapshot.agendaItems
      .filter((row) => row.meetingId === meeting.id)
      .map(({ id, title }) => [id, title]),
  );
  const open = index.snapshot.decisions.flatMap((row) => {
    const title = titles.get(row.itemId);
    return title === undefined || decided(row, votesOn(index, row), casting) !== undefined ? [] : [title];
  });
  return [...new Set(open)];
}

/** What stands in the way of a meeting's minutes themselves. */
function notReady(index: RegisterIndex, meeting: Meeting): { code: string; message: Saying } | undefined {
  if (!wasHeld(meeting)) return { code: 'not-held', message: say('drafting.not-held') };
  if (meeting.state !== 'drafted') return { code: 'not-drafted', message: say('drafting.not-drafted') };
  const open = withoutVotes(index, meeting);
  if (open.length > 0) {
    return {
      code: 'no-votes',
      message: say('drafting.no-votes', { items: { several: open, between: ', ' } }),
    };
  }
  const [problem] = numberingProblems(index, meeting);
  return problem && { code: 'numbers-wrong', message: say('drafting.numbers-wrong', { problem }) };
}

/** What stands in the way of that meeting's adopting them. */
function cantAdopt(
  index: RegisterIndex,
  meeting: Meeting,
  adopting: Meeting,
): { code: string; message: Saying } | undefined {
  const named = { meeting: nameOf(index, adopting) };
  if (adopting.bodyId !== meeting.bodyId)
    return { code: 'other-body', message: say('drafting.other-body', named) };
  if (!isLater(adopting, meeting)) return { code: 'not-later', message: say('drafting.not-later', named) };
  if (!wasHeld(adopting)) return { code: 'not-held', message: say('drafting.adopting-not-held', named) };
  return undefined;
}

export const draftingHandlers: HandlersOf<typeof draftingCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    if (found === undefined) return gone('meeting');
    const unaware = unawareOf(session, meetingId).map(({ sentence }) => sentence);
    return succeed(draftingView(session.index(), found, unaware));
  },

  begin: ({ meetingId }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    if (!wasHeld(found)) return fail('not-held', say('drafting.not-held'));
    return write(
      caller,
      say('drafting.act.begin', { meeting: nameOf(index, found) }),
      drafting(index, found),
    );
  },

  number: ({ meetingId }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    return write(
      caller,
      say('drafting.act.number', { meeting: nameOf(index, found) }),
      numbering(index, found),
    );
  },

  summarise: ({ itemId, text }, caller) => {
    const index = caller.session.index();
    const item = index.look(agendaItem, itemId);
    if (item === undefined) return gone('item');
    const { meetingId, title } = item;
    const id = naturalId([meetingId, itemId]);
    const known = index.snapshot.minutes.find((row) => row.id === id);
    const summary = emptyAsNull(text);
    if (summary === (known?.summary ?? null)) return succeed(null);
    return write(caller, say('drafting.act.summarise', { title }), [
      known === undefined
        ? create(minute, id, { meetingId, itemId, summary })
        : set(minute, id, 'summary', summary),
    ]);
  },

  circulate: ({ meetingId, on, to }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    if (!wasHeld(found)) return fail('not-held', say('drafting.not-held'));
    if (found.state !== 'drafted') return fail('not-drafted', say('drafting.not-drafted'));
    const textHash = textHashOf(draftOf(index, found));
    const made = create(circulation, caller.session.newId(), { meetingId, on, to, textHash });
    return write(caller, say('drafting.act.circulate', { to }), [made]);
  },

  comment: ({ meetingId, itemId, who, on, text }, caller) => {
    if (meetingOf(caller.session.index(), meetingId) === undefined) return gone('meeting');
    const id = caller.session.newId();
    const fields = { meetingId, itemId, who, on, text, answered: 'open' } as const;
    return writeAnswering(caller, say('drafting.act.comment', { who }), [create(minuteComment, id, fields)], {
      id,
    });
  },

  answer: ({ id, answered, answer }, caller) => {
    const row = caller.session.index().snapshot.minuteComments.find((each) => each.id === id);
    if (row === undefined) return gone('comment');
    const said = emptyAsNull(answer);
    return write(caller, say('drafting.act.answer', { who: row.who }), [
      ...(row.answered === answered ? [] : [set(minuteComment, id, 'answered', answered)]),
      ...(row.answer === said ? [] : [set(minuteComment, id, 'answer', said)]),
    ]);
  },

  removeComment: ({ id }, caller) =>
    caller.session.index().snapshot.minuteComments.some((row) => row.id === id)
      ? removeThing(caller, minuteComment, id)
      : gone('comment'),

  adopt: ({ meetingId, adoptedAtId, on, signedBy, subjectTo }, caller) => {
    const index = caller.session.index();
    const [found, adopting] = [meetingOf(index, meetingId), meetingOf(index, adoptedAtId)];
    if (found === undefined || adopting === undefined) return gone('meeting');
    const already = alreadyAdopted(found);
    if (already !== undefined) return already;
    const refused = notReady(index, found) ?? cantAdopt(index, found, adopting);
    if (refused !== undefined) return fail(refused.code, refused.message, { field: 'adoptedAtId' });
    if (on < adopting.day) {
      return fail('too-early', say('drafting.adopted-before', { day: { day: adopting.day } }), {
        field: 'on',
      });
    }
    const subject = emptyAsNull(subjectTo);
    return write(caller, say('drafting.act.adopt', { meeting: nameOf(index, found) }), [
      set(meetingKind, meetingId, 'adoptedAtId', adoptedAtId),
      set(meetingKind, meetingId, 'adoptedOn', on),
      set(meetingKind, meetingId, 'signedBy', signedBy),
      ...(subject === found.adoptedSubjectTo
        ? []
        : [set(meetingKind, meetingId, 'adoptedSubjectTo', subject)]),
      set(meetingKind, meetingId, 'adoptedArising', arisingToKeep(index, found)),
    ]);
  },

  takeBack: ({ meetingId }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    if (found.adoptedOn === null) return succeed(null);
    const meeting = nameOf(index, found);
    if (caller.reason === undefined || caller.reason.trim() === '') {
      return fail('needs-reason', say('drafting.take-back-why', { meeting }), { field: 'reason' });
    }
    const fields = ['adoptedAtId', 'adoptedOn', 'signedBy', 'adoptedSubjectTo', 'adoptedArising'] as const;
    return write(
      caller,
      say('drafting.act.take-back', { meeting }),
      fields
        .filter((field) => found[field] !== null)
        .map((field) => set(meetingKind, meetingId, field, null)),
    );
  },

  correct: ({ itemId, ...fields }, caller) => {
    const index = caller.session.index();
    const item = index.look(agendaItem, itemId);
    const found = item && meetingOf(index, item.meetingId);
    if (item === undefined || found === undefined) return gone('item');
    if (found.adoptedOn === null) return fail('not-adopted', say('drafting.not-adopted'));
    const id = caller.session.newId();
    const act = say('drafting.act.correct', { title: item.title });
    return writeAnswering(caller, act, [create(minuteCorrection, id, { itemId, ...fields })], { id });
  },

  removeCorrection: ({ id }, caller) =>
    caller.session.index().snapshot.minuteCorrections.some((row) => row.id === id)
      ? removeThing(caller, minuteCorrection, id)
      : gone('correction'),
};
