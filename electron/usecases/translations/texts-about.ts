// Which texts belong together: those of a meeting in the order of its agenda, of the strategy, of the budget, of the bodies.

import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting, Objective } from '../../../shared/register/snapshot.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { TranslatableKind } from '../../../shared/translations/rules/translatable.ts';

export interface Thing {
  readonly kind: TranslatableKind;
  readonly id: string;
}

interface WithId {
  readonly id: string;
}

function all(kind: TranslatableKind, rows: readonly WithId[]): Thing[] {
  return rows.map(({ id }) => ({ kind, id }));
}

function ofMeeting(index: RegisterIndex, meeting: Meeting): Thing[] {
  const { minutes, decisions, actions } = index.snapshot;
  const papers = papersIn(index);
  const parts = agendaOf(index, meeting);
  const items = parts.flatMap((part) => part.items.map(({ row }) => row));
  const of =
    (id: string) =>
    ({ itemId }: { readonly itemId: string | null }) =>
      itemId === id;
  return [
    { kind: 'meeting', id: meeting.id },
    ...parts.flatMap(({ section, items: own }): Thing[] => [
      ...(section === undefined ? [] : all('agenda_section', [section])),
      ...own.flatMap(({ row }): Thing[] => [
        { kind: 'agenda_item', id: row.id },
        ...all('paper', papers.ofItem(row.id)),
      ]),
    ]),
    ...items.flatMap(({ id }): Thing[] => [
      ...all('minute', minutes.filter(of(id))),
      ...all('decision', decisions.filter(of(id))),
      ...all('action', actions.filter(of(id))),
    ]),
  ];
}

function ofObjective(index: RegisterIndex, { id }: Objective): Thing[] {
  const uses = index.usesOf(id);
  const { progressUpdates } = index.snapshot;
  return [
    { kind: 'objective', id },
    ...all('note', index.notesOf(id)),
    ...uses.flatMap((use): Thing[] => [
      { kind: 'measure', id: use.measureId },
      { kind: 'measure_use', id: use.id },
    ]),
    ...index.activitiesOf(id).flatMap((activity): Thing[] => [
      { kind: 'activity', id: activity.id },
      ...all('activity_part', index.partsOf(activity.id)),
      ...all(
        'progress_update',
        progressUpdates.filter(({ subjectId }) => subjectId === activity.id),
      ),
    ]),
  ];
}

function ofStrategy(index: RegisterIndex): Thing[] {
  const { strategies } = index.snapshot;
  return [
    ...strategies.flatMap(({ id }): Thing[] => [{ kind: 'strategy', id }, ...all('note', index.notesOf(id))]),
    ...objectivesInOrder(index).flatMap((objective) => ofObjective(index, objective)),
  ];
}

/** The earliest to come first, then those that were, the latest first. */
function meetingsInOrder({ snapshot: { meetings } }: RegisterIndex, today: string): Meeting[] {
  const inOrder = meetings
    .filter(({ state }) => state !== 'cancelled')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return [
    ...inOrder.filter(({ day }) => day >= today),
    ...inOrder.filter(({ day }) => day < today).toReversed(),
  ];
}

export interface AboutChoice {
  readonly id: string;
  readonly label: Spoken;
}

/** Whose texts can be asked for: what of the register, then each meeting. */
export function aboutChoices(index: RegisterIndex, today: string): AboutChoice[] {
  return [
    { id: 'strategy', label: say('translations.about.strategy') },
    { id: 'finance', label: say('translations.about.finance') },
    { id: 'bodies', label: say('translations.about.bodies') },
    ...meetingsInOrder(index, today).map(({ id }) => ({ id, label: nameIn(index)('meeting', id) })),
  ];
}

/** What is shown first: the next meeting that has an agenda. */
export function firstAbout(index: RegisterIndex, today: string): string {
  const withAgenda = new Set(index.snapshot.agendaItems.map(({ meetingId }) => meetingId));
  const next = meetingsInOrder(index, today).find(({ id, day }) => day >= today && withAgenda.has(id));
  return next?.id ?? 'strategy';
}

/** Each thing once. Of what is no longer there, nothing. */
export function thingsAbout(index: RegisterIndex, about: string): readonly Thing[] {
  const { financeLines, projects, bodies, meetings } = index.snapshot;
  switch (about) {
    case 'strategy':
      return distinct(ofStrategy(index));
    case 'finance':
      return [...all('finance_line', financeLines), ...all('project', projects)];
    case 'bodies':
      return all('body', bodies);
    default: {
      const meeting = meetings.find(({ id }) => id === about);
      return meeting === undefined ? [] : distinct(ofMeeting(index, meeting));
    }
  }
}

/** A measure may be used by several objectives, a paper by several items. */
function distinct(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()];
}
