// The notice of a meeting: worked out by its body's rules, and recorded when it was given.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import {
  dueFor,
  isMissed,
  isNear,
  warnings,
  type Due,
} from '../../../shared/follow-up/rules/due-for-meetings.ts';
import { sayDue } from '../../../shared/follow-up/rules/say-due.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { publication } from '../../../shared/meetings/model/publication.ts';
import type {
  DueView,
  DutyView,
  noticeCalls,
  NoticeView,
  PublicationView,
  SummonedView,
} from '../../../shared/meetings/notice-calls.ts';
import {
  compareToSummoned,
  summonedNow,
  type ComparedItem,
} from '../../../shared/meetings/rules/as-summoned.ts';
import { carriesAgenda, publicationsOf } from '../../../shared/meetings/rules/published-agendas.ts';
import { hasItemNotices, isItemNotice } from '../../../shared/meetings/rules/item-notices.ts';
import { dutiesOf, paperDays, type Duty } from '../../../shared/meetings/rules/notice.ts';
import { particularNames } from '../../../shared/meetings/rules/particulars.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting, Publication } from '../../../shared/register/snapshot.ts';
import { typedTime } from '../bodies/typed.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { issuedWith } from '../reports/issue.ts';
import { nextPosition } from '../register/next-position.ts';
import { meetingOf } from './meetings.ts';

function stands({ given, last }: Duty, today: string): DutyView['stands'] {
  if (given !== undefined) return given.judged?.inTime === false ? 'given late' : 'given';
  if (last === undefined) return 'not known';
  return today > last.day ? 'missed' : 'to come';
}

function lastView(last: Duty['last']): DutyView['last'] {
  if (last === undefined) return null;
  const { day, lastWorkingDay, cutOff, counted, others, caveats } = last;
  return {
    day,
    lastWorkingDay,
    cutOff: cutOff ?? null,
    days: counted.days,
    others: others
      .filter((other) => other.day !== day)
      .map((other) => ({ calendar: say(`calendar.name.${other.calendar}`), day: other.day })),
    caveats,
  };
}

function dutyView(duty: Duty, today: string): DutyView {
  const { kind, said, always, given } = duty;
  return {
    kind,
    needed: said.value,
    source: said.source,
    certainty: said.certainty ?? null,
    always,
    last: lastView(duty.last),
    given:
      given === undefined
        ? null
        : {
            on: given.row.on,
            time: given.row.time,
            by: given.row.by,
            verdict: given.judged?.verdict ?? null,
          },
    stands: stands(duty, today),
  };
}

function heldOf({ takenAs, outcome }: ComparedItem): SummonedView['held'] {
  if (takenAs !== undefined) return say('notice.taken-as', { place: takenAs });
  // That it was withdrawn is said as a change already.
  const nothing = outcome === undefined || outcome === 'to come' || outcome === 'withdrawn';
  return nothing ? null : say(`meetings.outcome.${outcome}`);
}

function itemView(compared: ComparedItem): SummonedView {
  const { itemId, changes, before, now } = compared;
  const title = now?.title ?? before?.title ?? '';
  return {
    id: itemId,
    numberThen: before?.number ?? null,
    numberNow: now?.number ?? null,
    title,
    calledThen: before === undefined || before.title === title ? null : before.title,
    changes,
    held: heldOf(compared),
  };
}

function dueView(due: Due, today: string): DueView {
  const missed = isMissed(due, today);
  const near = isNear(due, today);
  return {
    what: sayDue(due),
    stands: missed ? 'missed' : near ? 'near' : 'later',
    because: near && !missed ? warnings[due.task].because : null,
  };
}

function particularsSaid(published: Publication['particulars']): PublicationView['particulars'] {
  return particularNames.flatMap((name) => {
    const words = published?.[name];
    return words === undefined ? [] : [{ what: say(`itemNotice.particular.${name}`), said: words }];
  });
}

function view(index: RegisterIndex, row: Meeting, today: string): NoticeView {
  const duties = dutiesOf(index, row);
  const publications = publicationsOf(index, row.id);
  const withParticulars = hasItemNotices(index, row);
  return {
    due: dueFor(index, row, today)
      .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
      .map((due) => dueView(due, today)),
    duties: row.state === 'cancelled' ? [] : duties.map((duty) => dutyView(duty, today)),
    publications: publications.map(({ id, kind, on, meetingDay, itemId, particulars, summoned }) => ({
      id,
      kind,
      on,
      meetingDay,
      forAnotherDay: meetingDay !== row.day,
      item: itemId === null ? null : (index.look(agendaItem, itemId)?.title ?? null),
      particulars: particularsSaid(particulars),
      items: summoned === null ? [] : compareToSummoned(summoned, index, row).map(itemView),
    })),
    proposed: paperDays(index, row) ?? null,
    kinds:
      row.state === 'cancelled'
        ? ['cancellation']
        : duties.map(({ kind }) => kind).filter((kind) => !(withParticulars && isItemNotice(kind))),
  };
}

export const notice: HandlersOf<typeof noticeCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    return found === undefined ? gone('meeting') : succeed(view(session.index(), found, session.today()));
  },

  publish: ({ meetingId, kind, on, time, by }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const at = typedTime(time, 'time');
    if (!at.ok) return at;
    if (on > caller.session.today()) {
      return fail('not-yet', say('notice.not-yet', { day: { day: on } }), { field: 'on' });
    }
    const id = caller.session.newId();
    const going = carriesAgenda(kind) ? issuedWith(caller, summonedNow(index, found)) : undefined;
    const changes: Change[] = [
      ...(going?.changes ?? []),
      create(publication, id, {
        meetingId,
        kind,
        on,
        time: at.value,
        meetingDay: found.day,
        summoned: going?.summoned ?? null,
        by: emptyAsNull(by),
        position: nextPosition(publicationsOf(index, meetingId)),
      }),
    ];
    if (carriesAgenda(kind) && (found.state === 'planned' || found.state === 'called')) {
      changes.push(set(meeting, meetingId, 'state', 'summoned'));
    }
    const act = say('notice.published', {
      what: say(`meetings.publication.${kind}`),
      meeting: thingIn(index, meeting.name, meetingId),
    });
    const written = write(caller, act, changes);
    if (!written.ok) return written;
    const duty = dutiesOf(caller.session.index(), found).find((each) => each.kind === kind);
    return succeed({ verdict: duty?.given?.judged?.verdict ?? null });
  },

  setPaperDays: ({ meetingId }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const days = paperDays(index, found);
    if (days === undefined) return fail('no-days', say('notice.no-days'));
    const act = say('notice.set-days', { meeting: thingIn(index, meeting.name, meetingId) });
    const changes = (['callOn', 'papersBy', 'clearBy'] as const)
      .filter((field) => found[field] !== days[field])
      .map((field) => set(meeting, meetingId, field, days[field]));
    return writeAnswering(caller, act, changes, null);
  },
};
