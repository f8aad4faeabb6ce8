// A meeting of a council, items for its agenda, their papers and who has a seat, for tests of rules and documents.

import type { AgendaItem, Body, Meeting, Paper, Seat } from '../../../shared/register/snapshot.ts';

export const board: Body = {
  id: 'board',
  name: 'Town Council',
  kind: 'council-england',
  terms: '',
  wholeNumber: null,
  nation: 'england-and-wales',
  itemNumbering: 'plain',
  minuteNumbering: 'by year',
  minuteYearBegins: null,
  usualDays: null,
  usualTime: null,
  usualPlace: null,
  usualLink: null,
  position: 0,
};

export const july: Meeting = {
  id: 'july',
  bodyId: 'board',
  kind: 'ordinary',
  title: null,
  day: '2026-07-21',
  time: '19:00',
  endTime: null,
  place: 'Guildhall',
  link: null,
  state: 'planned',
  plannedDay: null,
  movedBecause: null,
  reason: null,
  adjournedFromId: null,
  callOn: null,
  papersBy: null,
  clearBy: null,
  adoptedAtId: null,
  adoptedOn: null,
  signedBy: null,
  adoptedSubjectTo: null,
  adoptedArising: null,
};

export function anItem(fields: Partial<AgendaItem>): AgendaItem {
  return {
    id: 'item',
    meetingId: 'july',
    sectionId: null,
    title: 'Accounts',
    purpose: 'decide',
    presenter: null,
    minutes: 10,
    recommendation: null,
    unnumbered: false,
    openness: 'open',
    exemption: null,
    late: null,
    outcome: 'to come',
    takenAs: null,
    takenAt: null,
    carriedFromId: null,
    adopts: null,
    standingItemId: null,
    forwardItemId: null,
    position: 0,
    ...fields,
  };
}

/** With notes that no edition prints. */
export function aPaper(id: string, fields: Partial<Paper> = {}): Paper {
  return {
    id,
    title: `Paper ${id}`,
    form: 'attached',
    reference: null,
    state: 'ready',
    author: null,
    personId: null,
    dueOn: null,
    openness: 'open',
    exemption: null,
    shows: null,
    late: null,
    notes: 'Zephyrine',
    ...fields,
  };
}

/** Of a member who votes; empty where it is nobody's. */
export function aSeat(personId: string | null, fields: Partial<Seat> = {}): Seat {
  return {
    id: `seat ${personId}`,
    bodyId: 'board',
    personId,
    role: 'member',
    votes: true,
    from: null,
    to: null,
    substituteForId: null,
    capacity: null,
    position: 0,
    ...fields,
  };
}
