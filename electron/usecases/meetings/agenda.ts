// The agenda of one meeting: begun from what stands on every agenda, then arranged and filled in.

import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import { sayRule } from '../../../shared/bodies/rules/say-rule.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { agendaSources, onlyCarried } from '../../../shared/follow-up/rules/agenda-sources.ts';
import { say } from '../../../shared/language/say.ts';
import type { agendaCalls } from '../../../shared/meetings/calls.ts';
import { agendaItem, type LateDoor } from '../../../shared/meetings/model/agenda-item.ts';
import { agendaSection } from '../../../shared/meetings/model/agenda-section.ts';
import { itemBar } from '../../../shared/meetings/model/item-bar.ts';
import { itemLink } from '../../../shared/meetings/model/item-link.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, Meeting } from '../../../shared/register/snapshot.ts';
import { mostMinutes, typedCount } from '../bodies/typed.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { personByName } from '../people/person-by-name.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { setField } from '../register/set-field.ts';
import { beginnings, chosenFrom, sourcesView } from './agenda-sources.ts';
import { isPublished, wasPublished } from '../../../shared/meetings/rules/published-agendas.ts';
import { agendaView } from './agenda-view.ts';
import { nextMeeting } from './next-meeting.ts';
import { aboutMeeting, meetingOf } from './meetings.ts';

function itemOf(index: RegisterIndex, id: string): AgendaItem | undefined {
  return index.look(agendaItem, id);
}

interface Part {
  readonly sectionId: string | null;
  readonly ids: readonly string[];
}

/** Only what moves is written, so that two people who move different items don't undo one another. */
function arrangement(index: RegisterIndex, meetingId: string, parts: readonly Part[]): Change[] {
  const sections = new Map(
    index.snapshot.agendaSections.filter((row) => row.meetingId === meetingId).map((row) => [row.id, row]),
  );
  const items = new Map(
    index.snapshot.agendaItems.filter((row) => row.meetingId === meetingId).map((row) => [row.id, row]),
  );
  const changes: Change[] = [];
  let at = 0;
  parts.forEach(({ sectionId, ids }, place) => {
    const section = sections.get(sectionId ?? '');
    if (section !== undefined && section.position !== place) {
      changes.push(set(agendaSection, section.id, 'position', place));
    }
    for (const id of ids) {
      const item = items.get(id);
      if (item === undefined) continue;
      const under = section?.id ?? null;
      if (item.sectionId !== under) changes.push(set(agendaItem, id, 'sectionId', under));
      if (item.position !== at) changes.push(set(agendaItem, id, 'position', at));
      at += 1;
    }
  });
  return changes;
}

/** Why the body's rule keeps an item out of an agenda that is published; undefined where the rule's own door lets it in. */
function keptOut(
  index: RegisterIndex,
  { bodyId, day }: Meeting,
  title: string,
  late: LateDoor | null,
): Result<never> | undefined {
  const rule = rulesOfBody(index, bodyId, day).rule('added-later');
  if (rule?.value === 'next meeting') {
    const source = sayRule(rule).source;
    return fail('waits', say('meetings.waits', { title, source }), { field: 'late' });
  }
  const isOwn = rule === undefined || rule.value === null;
  if (late !== null && (isOwn || late.opinionOf.trim() !== '')) return undefined;
  return fail('is-late', say(isOwn ? 'meetings.is-late-own' : 'meetings.is-late', { title }), {
    field: 'late',
  });
}

export const agenda: HandlersOf<typeof agendaCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    return found === undefined
      ? gone('meeting')
      : succeed(agendaView(session.index(), found, session.today()));
  },

  sources: ({ meetingId }, { session }) => {
    const index = session.index();
    const found = meetingOf(index, meetingId);
    return found === undefined ? gone('meeting') : succeed(sourcesView(index, agendaSources(index, found)));
  },

  begin: ({ meetingId, only }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    if (isPublished(index, found)) return fail('is-late', say('meetings.begins-late'));
    const changes = beginnings(caller, found, chosenFrom(agendaSources(index, found), only));
    const added = changes.filter(({ entity }) => entity === agendaItem.name).length;
    return writeAnswering(caller, aboutMeeting(index, 'meetings.begin-agenda', meetingId), changes, {
      added,
    });
  },

  addSection: ({ meetingId, title }, caller) => {
    const index = caller.session.index();
    if (meetingOf(index, meetingId) === undefined) return gone('meeting');
    const id = caller.session.newId();
    const position = nextPosition(index.snapshot.agendaSections.filter((row) => row.meetingId === meetingId));
    const made = create(agendaSection, id, { meetingId, title, position });
    return writeAnswering(caller, say('meetings.add-section', { title }), [made], { id });
  },

  putOnNext: ({ itemId }, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, itemId);
    const found = item && meetingOf(index, item.meetingId);
    if (item === undefined || found === undefined) return gone('item');
    const next = nextMeeting(index, found);
    if (next === undefined) return fail('no-next', say('meetings.no-next'));
    const { title } = item;
    if (index.snapshot.agendaItems.some((row) => row.carriedFromId === itemId))
      return fail('carried', say('meetings.carried-already', { title }));
    const day = { day: next.day };
    return writeAnswering(
      caller,
      say('meetings.put-on-next', { title, day }),
      [
        ...(item.outcome === 'to come' ? [set(agendaItem, itemId, 'outcome', 'deferred')] : []),
        ...beginnings(caller, next, onlyCarried(index, [item])),
      ],
      { day: next.day },
    );
  },

  addToNext: ({ meetingId, title, purpose }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const next = nextMeeting(index, found);
    if (next === undefined) return fail('no-next', say('meetings.no-next'), { field: 'title' });
    const position = nextPosition(index.snapshot.agendaItems.filter((row) => row.meetingId === next.id));
    return writeAnswering(
      caller,
      say('meetings.put-on-next', { title, day: { day: next.day } }),
      [
        create(agendaItem, caller.session.newId(), {
          meetingId: next.id,
          title,
          purpose,
          openness: 'open',
          outcome: 'to come',
          position,
        }),
      ],
      { day: next.day },
    );
  },

  renameSection: ({ id, title }, caller) =>
    caller.session.index().snapshot.agendaSections.some((row) => row.id === id)
      ? setField(caller, agendaSection, id, { field: 'title', value: title })
      : gone('section'),

  removeSection: ({ id }, caller) =>
    caller.session.index().snapshot.agendaSections.some((row) => row.id === id)
      ? removeThing(caller, agendaSection, id)
      : gone('section'),

  addItem: ({ meetingId, sectionId, title, purpose, late }, caller) => {
    const index = caller.session.index();
    const found = meetingOf(index, meetingId);
    if (found === undefined) return gone('meeting');
    const kept = isPublished(index, found) ? keptOut(index, found, title, late) : undefined;
    if (kept !== undefined) return kept;
    const id = caller.session.newId();
    const position = nextPosition(index.snapshot.agendaItems.filter((row) => row.meetingId === meetingId));
    const made = create(agendaItem, id, {
      meetingId,
      sectionId,
      title,
      purpose,
      late,
      position,
      openness: 'open',
      outcome: 'to come',
    });
    return writeAnswering(caller, say('meetings.add-item', { title }), [made], { id });
  },

  setItem: ({ id, field, value }, caller) => {
    if (itemOf(caller.session.index(), id) === undefined) return gone('item');
    if (field === 'minutes') {
      const typed = typedCount(value, field, mostMinutes);
      return typed.ok ? setField(caller, agendaItem, id, { field, value: typed.value }) : typed;
    }
    const mayBeEmpty = field === 'presenter' || field === 'recommendation';
    return setField(caller, agendaItem, id, { field, value: mayBeEmpty ? emptyAsNull(value) : value });
  },

  arrange: ({ meetingId, parts }, caller) => {
    const index = caller.session.index();
    if (meetingOf(index, meetingId) === undefined) return gone('meeting');
    const act = aboutMeeting(index, 'meetings.arrange-agenda', meetingId);
    return write(caller, act, arrangement(index, meetingId, parts));
  },

  removeItem: ({ id }, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, id);
    const of = meetingOf(index, item?.meetingId ?? '');
    if (item === undefined || of === undefined) return gone('item');
    // What the public was told of stays on the agenda, and is said to be withdrawn.
    if (wasPublished(index, of))
      return fail('is-published', say('meetings.is-published', { title: item.title }));
    return removeThing(caller, agendaItem, id);
  },

  link: ({ itemId, kind, to }, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, itemId);
    if (item === undefined) return gone('item');
    if (index.row(kind, to) === undefined) return gone(kind);
    const field = `${kind}Id` as const;
    if (index.snapshot.itemLinks.some((row) => row.itemId === itemId && row[field] === to))
      return succeed(null);
    const made = create(itemLink, caller.session.newId(), { itemId, [field]: to });
    return write(caller, say('meetings.link-item', { item: item.title }), [made]);
  },

  unlink: ({ linkId }, caller) =>
    caller.session.index().snapshot.itemLinks.some((row) => row.id === linkId)
      ? removeThing(caller, itemLink, linkId)
      : gone('link'),

  bar: ({ itemId, name, reason }, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, itemId);
    if (item === undefined) return gone('item');
    const { id: personId, made } = personByName(caller.session, name);
    const id = naturalId([itemId, personId]);
    const why = emptyAsNull(reason);
    const known = index.look(itemBar, id);
    if (known?.reason === why) return succeed(null);
    return write(caller, say('meetings.bar-item', { name, item: item.title }), [
      ...made,
      known === undefined
        ? create(itemBar, id, { itemId, personId, reason: why })
        : set(itemBar, id, 'reason', why),
    ]);
  },

  unbar: ({ id }, caller) =>
    caller.session.index().look(itemBar, id) === undefined ? gone('item') : removeThing(caller, itemBar, id),
};
