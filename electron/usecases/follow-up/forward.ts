// The forward plan: written, planned for a meeting, parked, and picked onto an agenda.

import type { forwardCalls, ForwardLine, ForwardView } from '../../../shared/follow-up/forward-calls.ts';
import { forwardItem } from '../../../shared/follow-up/model/forward-item.ts';
import { forwardLink } from '../../../shared/follow-up/model/forward-link.ts';
import { agendaSources } from '../../../shared/follow-up/rules/agenda-sources.ts';
import { forwardPlan, wantedBy, type PlannedItem } from '../../../shared/follow-up/rules/forward-plan.ts';
import { sayWanted } from '../../../shared/follow-up/rules/say-wanted.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { byWhen } from '../../../shared/meetings/rules/in-order.ts';
import { nameIn, shownIn, thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { ForwardItem } from '../../../shared/register/snapshot.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { beginnings, chosenFrom } from '../meetings/agenda-sources.ts';
import { isPublished } from '../../../shared/meetings/rules/published-agendas.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged } from '../register/set-field.ts';
import { typedDue, typedHolder } from './actions.ts';

function objectivesOf(index: RegisterIndex, itemId: string): ForwardLine['objectives'] {
  return index.snapshot.forwardLinks
    .filter(({ forwardItemId }) => forwardItemId === itemId)
    .flatMap(({ objectiveId }) => {
      const shown = shownIn(index, 'objective', objectiveId);
      return shown === undefined ? [] : [{ id: objectiveId, title: shown.title }];
    });
}

function lineOf(index: RegisterIndex, { row, pickedAt }: PlannedItem): ForwardLine {
  const { id, title, bodyId, meetingId, wanted, parked, purpose, presenter } = row;
  const { lead, keyDecision, openness, note } = row;
  return {
    id,
    title,
    bodyId,
    body: index.snapshot.bodies.find((each) => each.id === bodyId)?.name ?? '',
    meetingId,
    wanted: sayWanted(index, row),
    wantedText: wanted?.written ?? '',
    wantedDay: wantedBy(index, row) ?? null,
    parked,
    purpose,
    presenter,
    lead,
    keyDecision,
    openness,
    note,
    objectives: objectivesOf(index, id),
    pickedAt:
      pickedAt === undefined
        ? null
        : { meetingId: pickedAt.id, meeting: nameIn(index)(meeting.name, pickedAt.id) },
  };
}

function view(index: RegisterIndex, today: string): ForwardView {
  const { bodies, meetings, objectives } = index.snapshot;
  return {
    items: forwardPlan(index).map((each) => lineOf(index, each)),
    bodies: bodies.toSorted((a, b) => a.position - b.position).map(({ id, name }) => ({ id, name })),
    meetings: meetings
      .filter(({ day, state }) => day >= today && state !== 'cancelled')
      .toSorted(byWhen)
      .map(({ id, bodyId }) => ({ id, bodyId, meeting: nameIn(index)(meeting.name, id) })),
    objectives: objectives.flatMap(({ id }) => {
      const shown = shownIn(index, 'objective', id);
      return shown === undefined ? [] : [{ id, title: shown.title }];
    }),
  };
}

interface Setting {
  readonly changes: readonly Change[];
  readonly remarks: readonly Saying[];
}

/** Sets a field and empties those that it contradicts: what is wanted at a meeting is wanted at no other time, and isn't parked. */
function planned(
  row: ForwardItem,
  given: Partial<Pick<ForwardItem, 'meetingId' | 'wanted' | 'parked' | 'bodyId'>>,
): Change[] {
  const next = { meetingId: null, wanted: null, parked: false, ...given };
  return [
    ...(row.meetingId === next.meetingId ? [] : [set(forwardItem, row.id, 'meetingId', next.meetingId)]),
    ...(JSON.stringify(row.wanted) === JSON.stringify(next.wanted)
      ? []
      : [set(forwardItem, row.id, 'wanted', next.wanted)]),
    ...(row.parked === next.parked ? [] : [set(forwardItem, row.id, 'parked', next.parked)]),
    ...(next.bodyId === undefined || row.bodyId === next.bodyId
      ? []
      : [set(forwardItem, row.id, 'bodyId', next.bodyId)]),
  ];
}

function withLead(index: RegisterIndex, { id, ...row }: ForwardItem, text: string): Setting {
  const { value, remarks } = typedHolder(index, text);
  const holder = text === '' ? { personId: null, groupId: null } : value;
  const changes = [
    set(forwardItem, id, 'lead', emptyAsNull(text)),
    ...(['personId', 'groupId'] as const)
      .filter((field) => row[field] !== holder[field])
      .toSorted((a, b) => Number(holder[a] !== null) - Number(holder[b] !== null))
      .map((field) => set(forwardItem, id, field, holder[field])),
  ];
  return { changes, remarks: text === '' ? [] : remarks };
}

export const forward: HandlersOf<typeof forwardCalls, Caller> = {
  list: (_input, { session }) => succeed(view(session.index(), session.today())),

  add: ({ title, bodyId, purpose, parked }, caller) => {
    const { bodies, forwardItems } = caller.session.index().snapshot;
    const body = emptyAsNull(bodyId);
    if (body !== null && !bodies.some((row) => row.id === body)) return gone('body');
    const id = caller.session.newId();
    const position = nextPosition(forwardItems);
    const made = create(forwardItem, id, {
      title,
      bodyId: body,
      parked,
      purpose,
      openness: 'open',
      position,
    });
    return writeAnswering(caller, say('forward.act.add', { title }), [made], { id });
  },

  set: (given, caller) => {
    const index = caller.session.index();
    const { id, field } = given;
    const row = index.look(forwardItem, id);
    if (row === undefined) return gone('forward');
    const act = fieldChanged(index, forwardItem, id, field);
    const done = ({ changes, remarks }: Setting) => writeAnswering(caller, act, changes, { remarks });
    const plain = (value: unknown) =>
      done({ changes: [{ entity: forwardItem.name, id, field, value }], remarks: [] });
    switch (given.field) {
      case 'bodyId': {
        const bodyId = emptyAsNull(given.value);
        const { wanted, parked } = row;
        return done({ changes: planned(row, { wanted, parked, bodyId }), remarks: [] });
      }
      case 'meetingId': {
        const of = meetingOf(index, given.value);
        if (given.value !== '' && of === undefined) return gone('meeting');
        return done({
          changes: planned(row, of === undefined ? {} : { meetingId: of.id, bodyId: of.bodyId }),
          remarks: [],
        });
      }
      case 'wanted': {
        const { value: wanted, remarks } = typedDue(given.value, caller.session.today());
        return done({ changes: planned(row, { wanted }), remarks });
      }
      case 'parked':
        return done({ changes: planned(row, { parked: given.value, wanted: row.wanted }), remarks: [] });
      case 'lead':
        return done(withLead(index, row, given.value));
      case 'presenter':
      case 'note':
        return plain(emptyAsNull(given.value));
      case 'title':
      case 'purpose':
      case 'keyDecision':
      case 'openness':
        return plain(given.value);
    }
  },

  link: ({ id, objectiveId }, caller) => {
    const index = caller.session.index();
    const row = index.look(forwardItem, id);
    if (row === undefined) return gone('forward');
    if (!index.objectives.has(objectiveId)) return gone('objective');
    const linkId = naturalId([id, objectiveId]);
    if (index.look(forwardLink, linkId) !== undefined) return succeed(null);
    return write(caller, say('forward.act.link', { title: row.title }), [
      create(forwardLink, linkId, { forwardItemId: id, objectiveId }),
    ]);
  },

  unlink: ({ id, objectiveId }, caller) => {
    const index = caller.session.index();
    const row = index.look(forwardItem, id);
    const linkId = naturalId([id, objectiveId]);
    if (row === undefined || index.look(forwardLink, linkId) === undefined) return gone('forward');
    return write(caller, say('forward.act.unlink', { title: row.title }), [remove(forwardLink, linkId)]);
  },

  pick: ({ id, meetingId }, caller) => {
    const index = caller.session.index();
    const [row, of] = [index.look(forwardItem, id), meetingOf(index, meetingId)];
    if (row === undefined) return gone('forward');
    if (of === undefined) return gone('meeting');
    if (isPublished(index, of)) return fail('is-late', say('meetings.begins-late'));
    const sources = chosenFrom(agendaSources(index, of), [id]);
    const changes = beginnings(caller, of, { ...sources, standing: [], carried: [] });
    const made = changes.find(({ entity }) => entity === agendaItem.name);
    if (made === undefined) return fail('is-picked', say('forward.cannot-pick', { title: row.title }));
    const act = say('forward.act.pick', {
      title: row.title,
      meeting: thingIn(index, meeting.name, meetingId),
    });
    return writeAnswering(caller, act, changes, { itemId: made.id });
  },

  remove: ({ id }, caller) =>
    caller.session.index().look(forwardItem, id) === undefined
      ? gone('forward')
      : removeThing(caller, forwardItem, id),
};
