// The words of the sample's bodies: a board and its committee, who sits on them, by which rules they meet, and what stands on every agenda.
// Roles stand for people.

import type { SeatRole } from '../../shared/bodies/model/seat.ts';
import type { Purpose } from '../../shared/bodies/model/standing-item.ts';
import type { QuorumRule, RuleName } from '../../shared/bodies/rules/rule-values.ts';

export interface SeatWords {
  readonly who: string;
  readonly role: SeatRole;
  readonly capacity?: string;
}

export interface StandingWords {
  readonly title: string;
  readonly purpose: Purpose;
  readonly presenter?: string;
  readonly minutes: number;
  readonly unnumbered?: true;
  readonly recommendation?: string;
  /** What the minutes say of it where nothing else was said. */
  readonly said: string;
}

export interface BodyWords {
  readonly key: 'board' | 'finance';
  readonly name: string;
  readonly terms: string;
  /** Counted from the month of the first meeting. */
  readonly usualDays: string;
  readonly time: string;
  readonly place: string;
  readonly link?: string;
  readonly rules: readonly (readonly [
    rule: RuleName,
    value: string | number | boolean | QuorumRule,
    reason: string,
  ])[];
  readonly seats: readonly SeatWords[];
  readonly standing: readonly StandingWords[];
}

const members = ['Member for the North', 'Member for the Midlands', 'Member for the South'] as const;

const termsOfReference = 'The network’s terms of reference say so';

export const bodiesWords: readonly BodyWords[] = [
  {
    key: 'board',
    name: 'Network Board',
    terms:
      'The board leads the network between annual meetings. It agrees the strategy and watches over it, sets the fees that members pay, and grants money to labs and prototypes.',
    usualDays: 'third Tuesday of every other month',
    time: '14:00',
    place: 'Committee Room 1',
    link: 'https://meet.example.org/network-board',
    rules: [
      ['notice-days', 7, termsOfReference],
      ['agenda-days', 7, termsOfReference],
      ['call-before', 15, 'Authors ask for three weeks'],
      ['papers-before', 3, 'The office needs three days to put the pack together'],
      ['clear-before', 1, 'Papers are read once more on the day before they go out'],
      ['quorum', { kind: 'number', number: 4 }, termsOfReference],
      ['remote-counts', true, 'Members come from every nation'],
      ['added-later', 'urgent', termsOfReference],
      ['casting-vote', 'presiding', termsOfReference],
      ['named-votes-asked', 2, termsOfReference],
    ],
    seats: [
      { who: 'Member for the Host Council', role: 'chair' },
      { who: 'Member for Wales', role: 'vice-chair' },
      { who: 'Treasurer', role: 'member' },
      ...members.map((who) => ({ who, role: 'member' as const })),
      { who: 'Member for Scotland', role: 'member' },
      { who: 'Voluntary Sector Member', role: 'co-opted', capacity: 'Chosen by the affiliates' },
    ],
    standing: [
      {
        title: 'Welcome',
        purpose: 'note',
        presenter: 'Chair',
        minutes: 5,
        unnumbered: true,
        said: 'The Chair welcomed everybody.',
      },
      { title: 'Apologies for absence', purpose: 'note', minutes: 2, said: 'Apologies were noted.' },
      {
        title: 'Declarations of interest',
        purpose: 'note',
        minutes: 3,
        said: 'Members were asked what interests they had in the business of the day.',
      },
      {
        title: 'Minutes of the last meeting',
        purpose: 'decide',
        presenter: 'Chair',
        minutes: 5,
        recommendation: 'That the minutes of the last meeting are agreed',
        said: 'The minutes of the last meeting were read and agreed.',
      },
      {
        title: 'Progress with the strategy',
        purpose: 'discuss',
        presenter: 'Network Manager',
        minutes: 25,
        said: 'The Network Manager went through the objectives one by one. Members asked what each of the activities at risk still needed.',
      },
      {
        title: 'Report of the finance group',
        purpose: 'note',
        presenter: 'Treasurer',
        minutes: 10,
        said: 'The Treasurer reported that spending was within the budget, and that the reserves stood where they were at the start of the year.',
      },
    ],
  },
  {
    key: 'finance',
    name: 'Finance and General Purposes Group',
    terms:
      'A committee of the Network Board. It goes through the accounts each quarter, puts the budget together, and advises the board on fees, contracts and staff.',
    usualDays: 'second Thursday of every third month',
    time: '10:30',
    place: 'Committee Room 2',
    rules: [
      ['notice-days', 5, termsOfReference],
      ['agenda-days', 5, termsOfReference],
      ['quorum', { kind: 'number', number: 2 }, termsOfReference],
      ['remote-counts', true, 'Members come from every nation'],
    ],
    seats: [
      { who: 'Treasurer', role: 'chair' },
      { who: 'Member for the North', role: 'member' },
      { who: 'Member for Scotland', role: 'member' },
    ],
    standing: [
      {
        title: 'Minutes of the last meeting',
        purpose: 'decide',
        minutes: 5,
        said: 'The minutes of the last meeting were agreed.',
      },
      {
        title: 'Accounts of the quarter',
        purpose: 'discuss',
        presenter: 'Treasurer',
        minutes: 30,
        said: 'The group compared what was spent with what was planned, heading by heading, and found nothing to bring before the board.',
      },
      {
        title: 'Risks to the network’s income',
        purpose: 'discuss',
        presenter: 'Network Manager',
        minutes: 15,
        said: 'The group heard which members had yet to pay their fees, and that all of them had been written to.',
      },
    ],
  },
];

/** Who hasn't got an interest to register is written down as well. */
export const interestsWords: readonly { readonly who: string; readonly text: string | undefined }[] = [
  { who: 'Member for the Host Council', text: undefined },
  { who: 'Treasurer', text: undefined },
  { who: 'Member for the North', text: 'Cabinet member of a council that has asked for a lab grant' },
  { who: 'Voluntary Sector Member', text: 'Trustee of a heritage trust that works with the network' },
];

/** In which months each body meets, counted from that of the opening: the first, and the last that is planned. */
export const yearWords = { board: { first: -11, last: 5 }, finance: { first: -11, last: 4 } } as const;
