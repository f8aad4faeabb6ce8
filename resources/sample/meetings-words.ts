// The words of the sample's meetings: what was on their agendas beside what always is, and what was said. Days are so many months from the
// one the sample is opened in.

import type { Purpose } from '../../shared/bodies/model/standing-item.ts';
import type { BodyWords } from './bodies-words.ts';

/** The name of a role that leads something in the strategy, and so is a group in the register already. */
export type Lead = 'Network Manager' | 'Head of Governance' | 'Digital Officer' | 'Policy Officer';

export interface ActionWords {
  readonly what: string;
  readonly lead: Lead;
  /** By the last day of this month, counted from that of the opening. */
  readonly due: number;
  /** Each so many days after the meeting. */
  readonly updates: readonly {
    readonly after: number;
    readonly text: string;
    readonly state: 'to do' | 'under way' | 'done';
  }[];
}

export interface DecisionWords {
  readonly text: string;
  readonly reasons?: string;
  readonly how: 'assent' | 'show of hands' | 'named';
  readonly mover?: string;
  readonly seconder?: string;
  readonly counts?: { readonly inFavour: number; readonly against: number; readonly abstained: number };
  /** Of a vote by name: those who voted against or abstained. The others voted for. */
  readonly otherwise?: Readonly<Record<string, 'against' | 'abstained'>>;
  readonly askedBy?: readonly string[];
}

/** By its headings: words, and the last figure of a measure where one is placed. */
export type ReportWords = Readonly<Partial<Record<string, readonly (string | { readonly last: string })[]>>>;

export interface PaperWords {
  readonly title: string;
  readonly reference: string;
  readonly author: Lead | 'Treasurer';
  /** A PDF in resources/sample/papers; a section of the register; a report that is written here; promised. */
  readonly is:
    | { readonly file: string }
    | { readonly objective: string }
    | { readonly written: ReportWords }
    | 'to follow';
  readonly cleared?: { readonly by: string; readonly remarks?: string };
  readonly background?: readonly (readonly [title: string, seenAt: string])[];
}

export interface ItemWords {
  readonly title: string;
  readonly purpose: Purpose;
  readonly presenter: string;
  readonly minutes: number;
  readonly recommendation?: string;
  /** The activity of the strategy that it is about. */
  readonly activity?: string;
  /** Why it is taken in private. */
  readonly exempt?: string;
  /** What the public is told of it. */
  readonly summary?: string;
  readonly late?: { readonly circumstances: string };
  readonly papers?: readonly PaperWords[];
  readonly declared?: { readonly who: string; readonly nature: string };
  readonly said?: string;
  readonly decision?: DecisionWords;
  readonly actions?: readonly ActionWords[];
}

export interface MeetingWords {
  readonly body: BodyWords['key'];
  /** In this month, counted from that of the opening. */
  readonly month: number;
  readonly apologies?: readonly string[];
  readonly byLink?: readonly string[];
  /** What was said of a standing item, by its title, where it wasn't the usual. */
  readonly ofStanding?: Readonly<Record<string, string>>;
  readonly items: readonly ItemWords[];
  /** What was put right in the minutes before they were adopted. */
  readonly adoptedSubjectTo?: string;
  readonly circulated?: {
    readonly to: string;
    readonly comment: { readonly who: string; readonly text: string };
  };
}

export const meetingsWords: readonly MeetingWords[] = [
  {
    body: 'board',
    month: -3,
    apologies: ['Member for Scotland'],
    byLink: ['Member for Wales'],
    adoptedSubjectTo:
      'Under “The legal form of the network”, “three members” was put right to “two members”: two had asked for more time.',
    items: [
      {
        title: 'The legal form of the network',
        purpose: 'decide',
        presenter: 'Head of Governance',
        minutes: 25,
        recommendation: 'That one form is chosen, to be worked out in full',
        activity: '1.1',
        papers: [
          {
            title: 'Options for the legal form',
            reference: 'NB/7',
            author: 'Head of Governance',
            is: { file: 'options-for-the-legal-form.pdf' },
            cleared: { by: 'Treasurer' },
            background: [['Advice to the network on its constitution', 'With the Head of Governance']],
          },
        ],
        said: 'The Head of Governance set out the three options. Members thought that a host council could not be asked to sign for the network for ever. Two members asked for more time to take the options to their own councils.',
        decision: {
          text: 'That the rules of a community benefit society are drafted, and that members are asked what they think of them.',
          reasons: 'It keeps one vote for each member, and limits what members could be asked to pay.',
          how: 'show of hands',
          mover: 'Member for Wales',
          seconder: 'Treasurer',
          counts: { inFavour: 5, against: 1, abstained: 1 },
        },
        actions: [
          {
            what: 'Draft the rules of a community benefit society',
            lead: 'Head of Governance',
            due: -1,
            updates: [
              { after: 20, text: 'The model rules are marked up for the network.', state: 'under way' },
              { after: 50, text: 'The draft has gone to members.', state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Grants for labs',
        purpose: 'decide',
        presenter: 'Policy Officer',
        minutes: 20,
        recommendation: 'That the four labs with the highest marks are granted £20,000 each',
        activity: '3.1',
        declared: {
          who: 'Member for the North',
          nature: 'Cabinet member of one of the councils that had asked for a grant',
        },
        said: 'The Policy Officer explained how the requests had been marked. Nobody who marked a request belonged to the council that had made it.',
        decision: {
          text: 'That the four labs with the highest marks are granted £20,000 each.',
          how: 'assent',
        },
        actions: [
          {
            what: 'Ask those who lead a lab which platform they share their work on',
            lead: 'Digital Officer',
            due: -1,
            updates: [{ after: 30, text: 'Half of them have answered.', state: 'under way' }],
          },
        ],
      },
    ],
  },
  {
    body: 'board',
    month: -1,
    apologies: ['Member for the South'],
    byLink: ['Member for Scotland', 'Member for Wales'],
    ofStanding: {
      'Minutes of the last meeting': 'The minutes of the last meeting were agreed with one correction.',
    },
    circulated: {
      to: 'All who were there',
      comment: {
        who: 'Treasurer',
        text: 'Please say under fees that the rise is less than that of prices.',
      },
    },
    items: [
      {
        title: 'What members pay next year',
        purpose: 'decide',
        presenter: 'Treasurer',
        minutes: 20,
        recommendation: 'That fees rise by two per cent',
        papers: [
          {
            title: 'A network of members: where it stands',
            reference: 'NB/11',
            author: 'Network Manager',
            is: { objective: 'A network of members' },
          },
        ],
        said: 'The Treasurer said that fees had stayed the same for three years. The members who voted against thought that small councils would leave.',
        decision: {
          text: 'That the fees of full members rise by two per cent, and those of others stay as they are.',
          how: 'named',
          mover: 'Treasurer',
          seconder: 'Member for the Midlands',
          askedBy: ['Member for Scotland', 'Voluntary Sector Member'],
          otherwise: {
            'Member for Scotland': 'against',
            'Voluntary Sector Member': 'against',
            'Member for the North': 'abstained',
          },
        },
        actions: [
          {
            what: 'Write to all members about next year’s fees',
            lead: 'Network Manager',
            due: 1,
            updates: [
              { after: 7, text: 'The letter is drafted, and with the Treasurer.', state: 'under way' },
            ],
          },
        ],
      },
      {
        title: 'Terms offered for the conference hall',
        purpose: 'decide',
        presenter: 'Network Manager',
        minutes: 10,
        exempt: 'The terms are still being negotiated, and the network would pay more if they were known',
        summary:
          'The board considered what two halls had offered for the yearly conference, and chose between them.',
        said: 'The hall in the Midlands had offered the lower price, and has a hearing loop in every room.',
        decision: { text: 'That the offer of the hall in the Midlands is taken up.', how: 'assent' },
      },
      {
        title: 'Moving the website to another host',
        purpose: 'decide',
        presenter: 'Digital Officer',
        minutes: 10,
        late: {
          circumstances:
            'The present host gave notice after the agenda was published, and its contract ends before the next meeting',
        },
        said: 'The Digital Officer had prices from three hosts. All of them could move the examples without a day’s gap.',
        decision: {
          text: 'That the Digital Officer chooses a host within the budget for the website.',
          how: 'assent',
        },
      },
    ],
  },
  {
    body: 'board',
    month: 1,
    items: [
      {
        title: 'What members say of the network',
        purpose: 'discuss',
        presenter: 'Network Manager',
        minutes: 20,
        activity: '1.3',
        papers: [
          {
            title: 'What members say of the network',
            reference: 'NB/14',
            author: 'Network Manager',
            is: { file: 'what-members-say.pdf' },
            cleared: { by: 'Treasurer', remarks: 'Closing message groups saves nothing by itself' },
          },
        ],
      },
      {
        title: 'Budget for next year',
        purpose: 'decide',
        presenter: 'Treasurer',
        minutes: 20,
        recommendation: 'That the budget is agreed',
        papers: [
          {
            title: 'What members’ fees bring in',
            reference: 'NB/16',
            author: 'Treasurer',
            is: {
              written: {
                purpose: ['To show what the network can count on before the budget is agreed.'],
                recommendations: [
                  'That the budget is built on the members that there are, and not on those that may come.',
                ],
                background: [
                  'There are ',
                  { last: 'Full members' },
                  ' full members and ',
                  { last: 'Affiliates' },
                  ' affiliates. What full members pay depends on how many people live in their area.',
                ],
                financial: [
                  'Fees are four fifths of what the network takes in. One full member that leaves costs it about £4,500 a year.',
                ],
                legal: [
                  'The host council signs on behalf of the network until it has a legal form of its own.',
                ],
                equality: ['Small councils pay less, so that their size keeps nobody out.'],
              },
            },
          },
          { title: 'Draft budget', reference: 'NB/15', author: 'Treasurer', is: 'to follow' },
        ],
      },
      {
        title: 'The staff that this strategy needs',
        purpose: 'discuss',
        presenter: 'Network Manager',
        minutes: 20,
        activity: '1.8',
        exempt: 'It is about the posts of people who could be recognised',
      },
    ],
  },
];

export interface ForwardWords {
  readonly title: string;
  readonly body?: BodyWords['key'];
  /** At the meeting of this month, counted from that of the opening. */
  readonly at?: number;
  /** Some time in this month. */
  readonly wanted?: number;
  readonly lead: Lead;
  readonly note?: string;
}

export const forwardWords: readonly ForwardWords[] = [
  {
    title: 'Rules of the society: what members thought',
    body: 'board',
    at: 3,
    lead: 'Head of Governance',
    note: 'After members have been asked',
  },
  { title: 'Programme of the yearly conference', body: 'board', at: 3, lead: 'Network Manager' },
  { title: 'What follows the purchasing framework', body: 'finance', wanted: 6, lead: 'Policy Officer' },
  {
    title: 'A regional pilot with one city region',
    lead: 'Network Manager',
    note: 'Parked until a region asks for it',
  },
];
