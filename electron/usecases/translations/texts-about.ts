// Which texts belong together: those of a meeting in the order of its agenda, of the strategy, of the budget, of the bodies.

import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import { byWhen } from '../../../shared/meetings/rules/in-order.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { rowsIn, type Meeting, type Objective, type Paper } from '../../../shared/register/snapshot.ts';
import { objectivesInOrder, usesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import { translatableKinds, type TranslatableKind } from '../../../shared/translations/rules/translatable.ts';

/** A kind of thing that has texts to give in another language, or the section of a report whose text that is. */
export interface Thing {
  readonly kind: TranslatableKind | 'section_text';
  readonly id: string;
}

interface WithId {
  readonly id: string;
}

function all(kind: Thing['kind'], rows: readonly WithId[]): Thing[] {
  return rows.map(({ id }) => ({ kind, id }));
}

function ofMeeting(index: RegisterIndex, meeting: Meeting): Thing[] {
  const { reportSections } = index.snapshot;
  const papers = papersIn(index);
  const sectionsOf = ({ id }: Paper) =>
    reportSections.filter(({ paperId }) => paperId === id).toSorted((a, b) => a.position - b.position);
  const parts = agendaOf(index, meeting);
  const items = parts.flatMap((part) => part.items.map(({ row }) => row));
  return [
    { kind: 'meeting', id: meeting.id },
    ...parts.flatMap(({ section, items: own }): Thing[] => [
      ...(section === undefined ? [] : all('agenda_section', [section])),
      ...own.flatMap(({ row }): Thing[] => [
        { kind: 'agenda_item', id: row.id },
        ...papers.ofItem(row.id).flatMap((paper): Thing[] => [
          { kind: 'paper', id: paper.id },
          ...sectionsOf(paper).flatMap(({ id }): Thing[] => [
            { kind: 'report_section', id },
            { kind: 'section_text', id },
          ]),
        ]),
      ]),
    ]),
    ...items.flatMap(({ id }): Thing[] => [
      ...all('minute', index.referring('minute.itemId', id)),
      ...all('decision', index.referring('decision.itemId', id)),
      ...all('action', index.referring('action.itemId', id)),
    ]),
  ];
}

function updatesOn(index: RegisterIndex, id: string): Thing[] {
  return all('progress_update', index.referring('progress_update.subjectId', id));
}

function ofObjective(index: RegisterIndex, { id }: Objective): Thing[] {
  return [
    { kind: 'objective', id },
    ...all('note', index.notesOf(id)),
    ...usesInOrder(index, id).flatMap((use): Thing[] => [
      { kind: 'measure', id: use.measureId },
      { kind: 'measure_use', id: use.id },
      ...updatesOn(index, use.measureId),
    ]),
    ...index
      .activitiesOf(id)
      .flatMap((activity): Thing[] => [
        { kind: 'activity', id: activity.id },
        ...all('activity_part', index.partsOf(activity.id)),
        ...updatesOn(index, activity.id),
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

/** The earliest to come first, then those that were, the latest first; the cancelled last, whose agendas may have gone out. */
function meetingsInOrder({ snapshot: { meetings } }: RegisterIndex, today: string): Meeting[] {
  const inOrder = meetings.toSorted(byWhen);
  const called = inOrder.filter(({ state }) => state !== 'cancelled');
  return [
    ...called.filter(({ day }) => day >= today),
    ...called.filter(({ day }) => day < today).toReversed(),
    ...inOrder.filter(({ state }) => state === 'cancelled').toReversed(),
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
    { id: 'else', label: say('translations.about.else') },
  ];
}

/** What is shown first: the next meeting that has an agenda. */
export function firstAbout(index: RegisterIndex, today: string): string {
  const withAgenda = new Set(index.snapshot.agendaItems.map(({ meetingId }) => meetingId));
  const next = meetingsInOrder(index, today).find(
    ({ id, day, state }) => state !== 'cancelled' && day >= today && withAgenda.has(id),
  );
  return next?.id ?? 'strategy';
}

/** An action without a meeting, a paper of no agenda, a measure of no objective: what stands under no other choice, so that no text is out of reach. */
function allElse(index: RegisterIndex): Thing[] {
  const others = ['strategy', 'finance', 'bodies', ...index.snapshot.meetings.map(({ id }) => id)];
  const listed = new Set(others.flatMap((about) => thingsAbout(index, about).map(keyOf)));
  return [
    ...translatableKinds.flatMap((kind) => all(kind, rowsIn(index.snapshot, kind))),
    ...all('section_text', index.snapshot.reportSections),
  ].filter((thing) => !listed.has(keyOf(thing)));
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
    case 'else':
      return allElse(index);
    default: {
      const meeting = meetings.find(({ id }) => id === about);
      return meeting === undefined ? [] : distinct(ofMeeting(index, meeting));
    }
  }
}

function keyOf({ kind, id }: Thing): string {
  return `${kind} ${id}`;
}

/** A measure may be used by several objectives, a paper by several items. */
function distinct(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
