// The words of the sample strategy. The organisation is made up; the figures and odd cases are those of a real strategy.

export interface ActivityWords {
  readonly ref: string;
  /** The first is the activity, the others its parts; a text in brackets is a remark. */
  readonly words: readonly string[];
  readonly lead?: string;
  readonly milestone?: string;
  readonly progress?: string;
}

export interface ObjectiveWords {
  readonly heading: string;
  readonly title: string;
  readonly separator: string;
  readonly statement: string;
  /** Empty for an objective whose measures are words only. */
  readonly periods: readonly string[];
  readonly measures: readonly (readonly [name: string, ...figures: string[]])[];
  /** Paragraphs between the measures and the activities. */
  readonly after: readonly string[];
  readonly activities: readonly ActivityWords[];
}

const trend = 'Improving trend';

const network: ObjectiveWords = {
  heading: 'A network of members:',
  title: 'A network of members',
  separator: ' - ',
  statement:
    'An open network, run by those who belong to it, in which every member gives and every member gains',
  periods: [
    'July 2021',
    'July 2022',
    'July 2023',
    'July 2024\n(Provisional)',
    'July 2025\nTarget',
    'July 2026\nTarget',
  ],
  measures: [
    ['Full members', '33', '34', '45', '47', trend, trend],
    ['Associate members*', '20', '22', '23', '22', trend, trend],
    ['Town and community councils*', '10', '10', '12', '13', trend, trend],
    ['Affiliates', '36', '44', '49', '49', trend, trend],
    ['Friends of the network', '14', '21', '21', '24', trend, trend],
    ['Published examples', 'Over 300', 'Over 420', '478', '535', trend, trend],
  ],
  after: ['* Town and community councils are counted within the associate members'],
  activities: [
    {
      ref: '1.1',
      words: ['Settle which legal form suits the network as it grows'],
      lead: 'Vice-Chair and Head of Governance',
      milestone: 'Summer 2024',
      progress: 'On track',
    },
    { ref: '1.2', words: ['Go through the way the network keeps its accounts'], lead: 'F&GPG' },
    { ref: '1.3', words: ['Say plainly what members get, and bring more of their officers in'] },
    {
      ref: '1.4',
      words: [
        'Try out tools that let members meet and organise without the centre (message groups, boards and others)',
        'Agree house rules for message groups',
        'Let members join a theme’s group by themselves',
        'Test the shared knowledge platform',
        'Test the new discussion platform',
      ],
      lead: 'Digital Officer\nPolicy Officer',
      milestone: 'Summer 2024\nSummer 2024',
      progress: 'On track',
    },
    { ref: '1.5', words: ['Bring councils of every political colour into the funded labs'] },
    {
      ref: '1.6',
      words: ['Draft motions that a member can put to its own council', '(linked to action 2.3)'],
      lead: 'Head of Governance',
    },
    { ref: '1.7', words: ['Give the voluntary sector a seat on the Values Board'] },
    { ref: '1.8', words: ['Plan the staff that this strategy needs'], lead: 'Network Manager' },
    { ref: '1.9', words: ['Look at how the network presents itself to those who are not members yet'] },
    {
      ref: '1.10',
      words: [
        'Talk of national policy too often means one nation: make room for Welsh and Scottish members to say where theirs differs, and grow there',
      ],
    },
    {
      ref: '1.11',
      words: ['A monthly audio programme on what membership is like; find out first what it would cost'],
      lead: '(Two affiliates have offered to help the Network Manager with this).',
    },
    { ref: '1.12', words: ['Keep what is asked of the centre within what it can do'] },
    { ref: '1.13', words: ['Ask whether one city region could pilot regional work that others then copy'] },
    {
      ref: '1.14',
      words: ['Find regional champions who work with theme leads, so that what labs learn is used locally'],
      lead: 'Members could be asked for names when they next apply',
    },
    {
      ref: '1.15',
      words: [
        'Talk of national policy too often means one nation: make room for Welsh and Scottish members to say where theirs differs, and grow there.',
      ],
      lead: 'A Welsh member offered to help with growth in Wales and with translation.',
    },
    {
      ref: '1.16',
      words: ['Write a starter pack for new members'],
      lead: 'Network Manager',
      milestone: 'Summer 2024',
      progress: 'Complete',
    },
  ],
};

const councils: ObjectiveWords = {
  heading: 'Made up of committed councils:',
  title: 'Committed councils',
  separator: ' - ',
  statement: 'Help those who are members already to work this way in every part of what they do',
  periods: ['July 2022', 'July 2023', 'July 2024\n(Provisional)', 'July 2025\nTarget', 'July 2026\nTarget'],
  measures: [
    ['Full members', '34', '45', '46'],
    ['Labs:'],
    ['Labs held', '8', '6', '4'],
    ['Councils taking part in labs', '25', '26', '25', trend, trend],
    ['Share of members in labs', '74%', '58%', '54%', trend, trend],
    ['Prototypes:'],
    ['Prototypes built', '2', '7', '5'],
    ['Councils taking part in prototypes', '2', '7', '5', trend, trend],
    ['Percentage', '6%', '16%', '11%', trend, trend],
    ['Meetings and events', '10', '12', 'TBC'],
  ],
  after: [
    'Notes',
    'The projects budget stayed at £75k: £60k for labs and £15k for prototypes. From 2024 a lab can be given £20k, up from £10k, so that its report can go deeper, and a prototype £2,000, up from £1,500. Study visits paid for and run by the network count as labs.',
    'Events are taken from the yearly review and take in conferences. Regular meetings, and meetings about a single lab, are left out.',
    'Other potential measures:',
    'How many people take the newsletter / how many read it',
    'Share of those invited who come to member and officer meetings?',
    'Share of members at the yearly conference / how many come?',
  ],
  activities: [
    {
      ref: '2.1',
      words: [
        'Work out a session on what being a committed council means',
        '(Two members have offered to run one. A third runs it for candidates in local elections.)',
      ],
    },
    {
      ref: '2.2',
      words: ['Describe the part of a cabinet champion (two members have one already)'],
      lead: 'Head of Governance',
    },
    {
      ref: '2.3',
      words: [
        'Put a training session into the starter pack that members can run themselves',
        '(linked to action 1.6)',
      ],
      lead: 'Network Manager',
      milestone: 'Autumn 2024',
      progress: 'On track',
    },
    {
      ref: '2.4',
      words: ['Show with examples how the principles can run through a council’s services'],
      lead: 'Opportunity for the heritage trust and a member council',
    },
    {
      ref: '2.5',
      words: ['Short films on why to join; use again what was filmed for the anniversary'],
      lead: 'Network Manager',
      milestone: 'Autumn 2024 (started)',
      progress: 'Complete',
    },
  ],
};

const practice: ObjectiveWords = {
  heading: 'Better policy and practice',
  title: 'Build better policy and practice',
  separator: '. ',
  statement:
    'Tell clearly what should change - and build up the skill, the people and the examples that show it works',
  periods: [],
  measures: [
    ['Coverage of the approach in general news (needs a paid media report)'],
    ['More visits to the website (NB the counts cannot tell members from others)'],
    ['Presence at party conferences'],
  ],
  after: [],
  activities: [
    { ref: '3.1', words: ['Turn the labs to the themes that matter most'] },
    {
      ref: '3.2',
      words: ['Let the officers’ group grow experts on single themes – those who lead labs first'],
    },
    {
      ref: '3.3',
      words: ['Write down what leading a lab asks of a council, beyond the report'],
      lead: 'Network Manager',
      milestone: 'Summer 2024',
      progress: 'On track',
    },
    {
      ref: '3.4',
      words: ['Bring out a new brand guide and toolkit'],
      lead: 'Network Manager',
      milestone: 'Summer 2024',
      progress: 'On track',
    },
    {
      ref: '3.5',
      words: ['Name champions from the Values Board who see councils through a project'],
      lead: 'Values and Standards Board',
    },
    {
      ref: '3.6',
      words: ['Look back at past lab reports: who used them, and what is different since?'],
      lead: 'Policy Officer',
      milestone: 'February 2024',
      progress: 'On track',
    },
    { ref: '3.7', words: ['Make materials that others can use as they are'] },
    {
      ref: '3.8',
      words: [
        'The purchasing framework ends in 2025 – check how easily suppliers get on it and councils use it',
      ],
    },
    {
      ref: '3.9',
      words: ['Online talks for those who cannot come to events'],
      lead: 'Network Manager',
      milestone: 'November 2024',
      progress: 'On track',
    },
  ],
};

export const strategyWords = {
  title: 'Strategy 2024-2026',
  front: [
    ['Elevator pitch', 'Councils that make policy with the people it is for, and show others how.'],
    [
      'Introduction',
      'The network began in 2012 with a handful of councils and now reaches every nation of the United Kingdom. It belongs to no party, and councillors and officers run it together.',
      'This strategy was written with members: by interview, in workshops, and in a survey that every one of them could answer. For every measure in it, higher is better.',
    ],
    [
      'Vision',
      'In its second decade the network wants cooperative ways of working to reach every service of its members, and more than £400k of their fees has gone back into projects they chose.',
      'What these projects teach should shape decisions everywhere in the network, and members should hold this strategy as their own.',
    ],
  ] as readonly (readonly [string, ...string[]])[],
  objectives: [network, councils, practice],
};
