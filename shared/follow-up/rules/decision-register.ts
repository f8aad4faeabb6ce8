// The decisions of all bodies across the years: what was recommended, what was decided, how the vote went, and what became of it.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { comparable } from '../../language/plain.ts';
import type { DecisionFilters } from './decision-filters.ts';
import { searchable } from './searchable.ts';
import { byPosition } from '../../kernel/in-order.ts';
import { byWhen } from '../../meetings/rules/in-order.ts';
import { agendaOf } from '../../meetings/rules/agenda-of-meeting.ts';
import { minuteNumber } from '../../bodies/rules/numbering.ts';
import { runsOf } from '../../minutes/rules/minute-numbers.ts';
import { castingRuleAt, decided, votesOn } from '../../minutes/rules/decided.ts';
import { shownIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Decision, DecisionFollowUp, Meeting } from '../../register/snapshot.ts';
import type { ActionState } from '../model/action-update.ts';
import { standingOf } from './action-state.ts';
import { byNumber } from './matters-arising.ts';
import { actionReferences } from './references.ts';

export interface RegisteredDecision {
  readonly decision: Decision;
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly body: string;
  /** Of the item on its agenda: "5.1"; empty for business without a number. */
  readonly number: string;
  /** "2026/47"; empty until its minutes are numbered. */
  readonly minute: string;
  /** What the votes came to; undefined until they are counted. */
  readonly result: Saying | undefined;
  /** The ids of who moved, seconded and voted by name, and of whoever has the name of the presenter. */
  readonly people: ReadonlySet<string>;
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
  readonly actions: readonly {
    readonly id: string;
    readonly reference: string;
    readonly state: ActionState;
  }[];
  readonly followUps: readonly DecisionFollowUp[];
}

function peopleOf({ snapshot }: RegisterIndex, decision: Decision, item: AgendaItem): ReadonlySet<string> {
  const presenter = comparable(item.presenter ?? '');
  const presenting =
    presenter === '' ? [] : snapshot.people.filter(({ name }) => comparable(name) === presenter);
  const voting = snapshot.votes.filter(({ decisionId }) => decisionId === decision.id);
  const ids = [decision.moverId, decision.seconderId, ...voting.map(({ personId }) => personId)];
  return new Set([...ids.filter((id) => id !== null), ...presenting.map(({ id }) => id)]);
}

function objectivesOf(index: RegisterIndex, itemId: string): RegisteredDecision['objectives'] {
  return index.snapshot.itemLinks
    .filter((row) => row.itemId === itemId && row.objectiveId !== null)
    .flatMap(({ objectiveId }) => {
      const id = objectiveId ?? '';
      const shown = shownIn(index, 'objective', id);
      return shown === undefined ? [] : [{ id, title: shown.title }];
    });
}

function actionsOf(index: RegisterIndex, itemId: string): RegisteredDecision['actions'] {
  const { actions } = index.snapshot;
  return actions
    .filter((row) => row.itemId === itemId)
    .toSorted(byNumber)
    .map((row) => ({
      id: row.id,
      reference: actionReferences(actions).get(row.id) ?? '',
      state: standingOf(index, row).state,
    }));
}

/** The newest first; those of one meeting as they were taken. */
export function decisionRegister(index: RegisterIndex): RegisteredDecision[] {
  const { snapshot } = index;
  const items = new Map(snapshot.agendaItems.map((row) => [row.id, row]));
  const meetings = new Map(snapshot.meetings.map((row) => [row.id, row]));
  const bodies = new Map(snapshot.bodies.map(({ id, name }) => [id, name]));
  const places = new Map<string, ReadonlyMap<string, { readonly number: string; readonly place: number }>>();
  const placeOf = (meeting: Meeting, itemId: string) => {
    let known = places.get(meeting.id);
    if (known === undefined) {
      const rows = agendaOf(index, meeting).flatMap((part) => part.items);
      known = new Map(rows.map(({ row, number }, place) => [row.id, { number, place }]));
      places.set(meeting.id, known);
    }
    return known.get(itemId) ?? { number: '', place: 0 };
  };
  const sequences = new Map(snapshot.minutes.map(({ itemId, sequence }) => [itemId, sequence]));
  const minuteOf = (meeting: Meeting, itemId: string) => {
    const sequence = sequences.get(itemId) ?? null;
    const { id, day } = meeting;
    return sequence === null ? '' : minuteNumber(runsOf(index, meeting), { meeting: id, day, sequence });
  };
  return snapshot.decisions
    .flatMap((decision) => {
      const item = items.get(decision.itemId);
      const meeting = meetings.get(item?.meetingId ?? '');
      if (item === undefined || meeting === undefined) return [];
      return [{ decision, item, meeting, ...placeOf(meeting, item.id) }];
    })
    .sort((a, b) => byWhen(b.meeting, a.meeting) || a.place - b.place || byPosition(a.decision, b.decision))
    .map(({ decision, item, meeting, number }) => ({
      decision,
      item,
      meeting,
      number,
      minute: minuteOf(meeting, item.id),
      body: bodies.get(meeting.bodyId) ?? '',
      result: decided(decision, votesOn(index, decision), castingRuleAt(index, meeting))?.says,
      people: peopleOf(index, decision, item),
      objectives: objectivesOf(index, item.id),
      actions: actionsOf(index, item.id),
      followUps: snapshot.decisionFollowUps
        .filter((row) => row.decisionId === decision.id)
        .toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1)),
    }));
}

/** Every word is somewhere in what was decided, recommended or said of it, or is the number of its minute. */
function says({ decision, item, minute, followUps }: RegisteredDecision, words: string): boolean {
  const wanted = searchable(words)
    .split(' ')
    .filter((word) => word !== '');
  const text = searchable(
    [
      item.title,
      minute,
      item.recommendation ?? '',
      decision.text,
      decision.reasons ?? '',
      ...followUps.map((each) => each.text),
    ].join(' '),
  );
  return wanted.every((word) => text.includes(word));
}

export function decisionsMatching(
  rows: readonly RegisteredDecision[],
  { bodyId, personId, objectiveId, words, from, to }: DecisionFilters,
): RegisteredDecision[] {
  return rows.filter(
    (row) =>
      (bodyId === '' || row.meeting.bodyId === bodyId) &&
      (personId === '' || row.people.has(personId)) &&
      (objectiveId === '' || row.objectives.some(({ id }) => id === objectiveId)) &&
      (from === '' || row.meeting.day >= from) &&
      (to === '' || row.meeting.day <= to) &&
      says(row, words),
  );
}

/** Not one that the public may not see. */
export function isPublicDecision({ item }: RegisteredDecision): boolean {
  return item.openness === 'open';
}
