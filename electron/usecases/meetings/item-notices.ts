// Notices of single items, for executives in England: prepared field by field, and recorded with what they said.

import { wholeOf } from '../../../shared/bodies/rules/citations.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, remove, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { speak } from '../../../shared/language/speak.ts';
import { say } from '../../../shared/language/say.ts';
import type {
  DoorView,
  itemNoticeCalls,
  ItemNoticesView,
  ItemNoticeView,
  ParticularView,
} from '../../../shared/meetings/item-notice-calls.ts';
import { noticeDraft } from '../../../shared/meetings/model/notice-draft.ts';
import { publication, type ItemNoticeKind } from '../../../shared/meetings/model/publication.ts';
import { judgeNotice } from '../../../shared/calendar/rules/latest-day.ts';
import {
  hasItemNotices,
  itemNoticesOf,
  keyDecisionKinds,
  type ItemNotice,
} from '../../../shared/meetings/rules/item-notices.ts';
import { dutiesOf, type Duty } from '../../../shared/meetings/rules/notice.ts';
import { publicationsOf } from '../../../shared/meetings/rules/published-agendas.ts';
import { particularsOf, textOf, type Particular } from '../../../shared/meetings/rules/particulars.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting, NoticeDraft, Publication } from '../../../shared/register/snapshot.ts';
import { typedTime } from '../bodies/typed.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { removeThing } from '../register/removal.ts';
import { setField } from '../register/set-field.ts';
import { nextPosition } from '../register/next-position.ts';
import { meetingOf } from './meetings.ts';

function particularView(particular: Particular): ParticularView {
  const { name, place, certainty, known, field, typed, isMissing } = particular;
  return {
    name,
    place,
    certainty: certainty === 'read' ? null : say(`law.certainty.${certainty}`),
    known,
    field,
    typed: typed ?? '',
    isMissing,
  };
}

function verdictOf(duty: Duty | undefined, given: Publication) {
  if (duty?.notice === undefined) return undefined;
  return judgeNotice(duty.notice, given.on, given.time ?? undefined);
}

function stands(duty: Duty | undefined, given: Publication | undefined, today: string) {
  if (given !== undefined) return verdictOf(duty, given)?.inTime === false ? 'given late' : 'given';
  if (duty?.last === undefined) return 'not known';
  return today > duty.last.day ? 'missed' : 'to come';
}

function noticeView(
  index: RegisterIndex,
  meeting: Meeting,
  notice: ItemNotice,
  { duty, today }: { readonly duty: Duty | undefined; readonly today: string },
): ItemNoticeView {
  const { item, kind, draft, given } = notice;
  return {
    itemId: item.row.id,
    number: item.number,
    title: item.row.title,
    kind,
    draftId: draft?.id ?? null,
    publishBy: duty?.last?.lastWorkingDay ?? null,
    stands: stands(duty, given, today),
    given:
      given === undefined
        ? null
        : { on: given.on, by: given.by, verdict: verdictOf(duty, given)?.verdict ?? null },
    particulars: particularsOf(index, meeting, notice).map(particularView),
  };
}

function view(index: RegisterIndex, meeting: Meeting, today: string): ItemNoticesView {
  const duties = new Map<string, Duty>(dutiesOf(index, meeting).map((duty) => [duty.kind, duty]));
  const notices = itemNoticesOf(index, meeting);
  const applies = hasItemNotices(index, meeting) && meeting.state !== 'cancelled';
  const law = wholeOf('executive-2012');
  if (!applies) return { applies, law, notices: [], items: [], doors: [] };
  return {
    applies,
    law,
    notices: notices.map((notice) =>
      noticeView(index, meeting, notice, { duty: duties.get(notice.kind), today }),
    ),
    items: index.snapshot.agendaItems
      .filter(({ meetingId, outcome }) => meetingId === meeting.id && outcome !== 'withdrawn')
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, title }) => ({ id, title })),
    doors: keyDecisionKinds.map((kind): DoorView => {
      const last = duties.get(kind)?.last;
      return {
        kind,
        until: last?.lastWorkingDay ?? null,
        isOpen: last === undefined || today <= last.day,
      };
    }),
  };
}

/** Where the body's documents can be had and asked for, as its last notice said. */
function asBefore({ snapshot }: RegisterIndex, { bodyId }: Meeting) {
  const dayOf = new Map(
    snapshot.meetings.flatMap((row) => (row.bodyId === bodyId ? [[row.id, row.day]] : [])),
  );
  const [last] = snapshot.noticeDrafts
    .filter(({ meetingId, kind }) => kind === 'key decision' && dayOf.has(meetingId))
    .filter(({ address, procedure }) => address !== null || procedure !== null)
    .toSorted((a, b) => ((dayOf.get(a.meetingId) ?? '') < (dayOf.get(b.meetingId) ?? '') ? 1 : -1));
  return { address: last?.address ?? null, procedure: last?.procedure ?? null };
}

function isKeyDecision(kind: ItemNoticeKind): boolean {
  return keyDecisionKinds.some((each) => each === kind);
}

/** A key decision comes in by one door: what was prepared for another, and wasn't published, gives way to it. */
function givingWay(
  index: RegisterIndex,
  { itemId, kind }: Pick<NoticeDraft, 'itemId' | 'kind'>,
): NoticeDraft[] {
  if (!isKeyDecision(kind)) return [];
  const { noticeDrafts, publications } = index.snapshot;
  return noticeDrafts.filter(
    (draft) =>
      draft.itemId === itemId &&
      draft.kind !== kind &&
      isKeyDecision(draft.kind) &&
      !publications.some((row) => row.itemId === itemId && row.kind === draft.kind),
  );
}

export const itemNotices: HandlersOf<typeof itemNoticeCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const index = session.index();
    const found = meetingOf(index, meetingId);
    return found === undefined ? gone('meeting') : succeed(view(index, found, session.today()));
  },

  begin: ({ meetingId, itemId, kind }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const item = index.snapshot.agendaItems.find((row) => row.id === itemId && row.meetingId === meetingId);
    if (item === undefined) return gone('item');
    if (!hasItemNotices(index, found)) return fail('not-offered', say('itemNotice.not-offered'));
    const id = naturalId([meetingId, itemId, kind]);
    if (index.look(noticeDraft, id) !== undefined) return succeed({ id });
    const before = givingWay(index, { itemId, kind });
    const changes: Change[] = [
      create(noticeDraft, id, {
        meetingId,
        itemId,
        kind,
        matter: before.find(({ matter }) => matter !== null)?.matter ?? null,
        ...(kind === 'key decision' ? asBefore(index, found) : {}),
      }),
      ...before.map((draft) => remove(noticeDraft, draft.id)),
    ];
    const act = say('itemNotice.actBegin', {
      what: say(`meetings.publication.${kind}`),
      item: item.title,
    });
    return writeAnswering(caller, act, changes, { id });
  },

  set: ({ id, field, value }, caller) => {
    const draft = caller.session.index().look(noticeDraft, id);
    if (draft === undefined) return gone('notice');
    if (field === 'agreedOn' && value !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) {
      return fail('not-a-day', say('itemNotice.not-a-day', { text: value }), { field });
    }
    return setField(caller, noticeDraft, id, { field, value: emptyAsNull(value) });
  },

  leaveOut: ({ id }, caller) =>
    caller.session.index().look(noticeDraft, id) === undefined
      ? gone('notice')
      : removeThing(caller, noticeDraft, id),

  publish: ({ meetingId, itemId, kind, on, time, by }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const notice = itemNoticesOf(index, found).find(
      (each) => each.item.row.id === itemId && each.kind === kind,
    );
    if (notice === undefined) return gone('notice');
    const at = typedTime(time, 'time');
    if (!at.ok) return at;
    if (on > caller.session.today()) {
      return fail('not-yet', say('notice.not-yet', { day: { day: on } }), { field: 'on' });
    }
    const particulars = particularsOf(index, found, notice);
    const said = particulars.flatMap((each): [string, string][] => {
      const text = textOf(each);
      return text === undefined ? [] : [[each.name, speak(caller.language, text)]];
    });
    const act = say('itemNotice.act', {
      what: say(`meetings.publication.${kind}`),
      item: notice.item.row.title,
    });
    const written = write(caller, act, [
      create(publication, caller.session.newId(), {
        meetingId,
        itemId,
        kind,
        on,
        time: at.value,
        meetingDay: found.day,
        particulars: Object.fromEntries(said),
        by: emptyAsNull(by),
        position: nextPosition(publicationsOf(index, meetingId)),
      }),
    ]);
    if (!written.ok) return written;
    const after = view(caller.session.index(), found, caller.session.today()).notices;
    const now = after.find((each) => each.itemId === itemId && each.kind === kind);
    return succeed({
      verdict: now?.given?.verdict ?? null,
      missing: particulars
        .filter(({ isMissing }) => isMissing)
        .map(({ name }) => say(`itemNotice.particular.${name}`)),
    });
  },
};
