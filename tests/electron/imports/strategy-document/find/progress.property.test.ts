// A status is taken by its own name; one that is only inferred keeps its words; and in doubt none is taken.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../../../electron/imports/strategy-document/find/progress-words.ts';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf } from '../a-document.ts';

const names = {
  'On track': 'on track',
  'At risk': 'at risk',
  'Off track': 'off track',
  'Not started': 'not started',
  'Not yet started': 'not started',
  'Not reported': 'not reported',
  Complete: 'complete',
  Completed: 'complete',
  'On hold': 'on hold',
  Cancelled: 'cancelled',
  'Ar y trywydd': 'on track',
  'Ar y trywydd iawn': 'on track',
  'Mewn perygl': 'at risk',
  'Oddi ar y trywydd': 'off track',
  'Heb ddechrau': 'not started',
  'Wedi’i gwblhau': 'complete',
  'Wedi’i ohirio': 'on hold',
  Gohiriwyd: 'on hold',
  'Wedi’i ganslo': 'cancelled',
} as const;
const likenesses = {
  Delayed: 'off track',
  Overdue: 'off track',
  Behind: 'off track',
  Coch: 'off track',
  Slipping: 'at risk',
  Amber: 'at risk',
  Oren: 'at risk',
  Green: 'on track',
  'On schedule': 'on track',
  Done: 'complete',
  Achieved: 'complete',
  Paused: 'on hold',
  Abandoned: 'cancelled',
  Planned: 'not started',
  'Not on track': 'off track',
  'Not achieved': 'off track',
  Failed: 'off track',
  'Ddim ar y trywydd iawn': 'off track',
  Ceased: 'cancelled',
  'Hasn’t started': 'not started',
  'Yet to begin': 'not started',
} as const;

const name = fc.constantFrom(...Object.entries(names));
const likeness = fc.constantFrom(...Object.entries(likenesses));
const either = fc.oneof(name, likeness);
const shout = fc.constantFrom(
  (words: string) => words,
  (words: string) => words.toUpperCase(),
  (words: string) => words.toLowerCase(),
);
const notes = [
  ['. ', 'The tender is out'],
  [' – ', 'tender out'],
  [': ', 'grant paid'],
  [' (', 'grant paid)'],
  ['\n', 'The second phase was delayed'],
  ['; ', 'next review May'],
] as const;
const note = fc.constantFrom(...notes);

/** What leaves anybody in doubt, wherever it stands. */
const doubts: readonly ((words: string) => string)[] = [
  (words) => `${words}?`,
  (words) => `${words} ?`,
  (words) => `${words} (?)`,
  (words) => `${words}? Ask the lead.`,
  (words) => `No longer ${words}`,
  (words) => `Not ${words}`,
  (words) => `Never ${words}`,
  (words) => `Hopefully ${words}`,
  (words) => `${words}, hopefully`,
  (words) => `Should be ${words}`,
  (words) => `Almost ${words}`,
  (words) => `Nearly ${words}`,
  (words) => `Was ${words}`,
  (words) => `Partly ${words}`,
  (words) => `${words} in part`,
  (words) => `${words} - not really`,
  (words) => `${words} but funding is in doubt`,
  (words) => `${words} although two sites are left to visit`,
  (words) => `${words}, except for the final report to members`,
  (words) => `${words} – subject to the agreement of the board`,
  (words) => `${words} unless the grant is refused`,
  (words) => `${words} (tbc)`,
  (words) => `${words} 40%`,
  (words) => `50% ${words}`,
  (words) => `${words} 3 of 5`,
  (words) => `${words} 3/5`,
  (words) => `Gobeithio ${words}`,
  (words) => `${words}, gobeithio`,
  (words) => `${words} ond yn hwyr`,
  (words) => `Bron ${words}`,
  (words) => `Ddim ${words}`,
];

describe('progress', () => {
  it('by its own name is taken as it is, with whatever is noted behind it', () => {
    fc.assert(
      fc.property(name, shout, fc.option(note, { nil: null }), ([words, progress], said, behind) => {
        const [sign, more] = behind ?? ['', ''];
        const wanted = behind === null ? null : more.replace(/\)$/u, '');
        expect(readProgress(`${said(words)}${sign}${more}`)).toEqual({ progress, note: wanted });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('by other words is taken with its words, and says so', () => {
    fc.assert(
      fc.property(likeness, shout, ([words, progress], said) => {
        const cell = said(words);
        expect(readProgress(cell)).toEqual({ progress, note: cell, inferred: cell });
      }),
      { seed: 1 },
    );
  });

  // What isn't on track is off track; what isn't at risk, or isn't complete, may be anything.
  const isPlain = (words: string) => /^(?:not|ddim) (?:on |achieved|ar y trywydd)/iu.test(words);

  it('that leaves a doubt is never taken', () => {
    fc.assert(
      fc.property(either, shout, fc.constantFrom(...doubts), ([words], said, doubt) => {
        fc.pre(!isPlain(doubt(said(words))));
        expect(readProgress(doubt(said(words)))).toBeUndefined();
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('of two statuses in one sentence is neither', () => {
    const joined = fc.constantFrom(
      ' but ',
      ', ',
      ' / ',
      ' → ',
      ' then ',
      ' and ',
      ' – ',
      ' (',
      ' to ',
      ' a ',
    );
    fc.assert(
      fc.property(either, joined, either, ([one, is], between, [other, isOther]) => {
        fc.pre(is !== isOther);
        expect(readProgress(`${one}${between}${other}`)).toBeUndefined();
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    'Closed - not achieved',
    'Partially met',
    'Partially complete',
    'Superseded',
    'Nearly there',
    'Not started yet – due May',
    'In progress but delayed',
    'Ongoing, though behind schedule',
    'On track if funding is confirmed by the council',
    'Complete – awaiting final sign-off by the board',
    'On track – phase two delayed by the contractor',
    'On track. But only for now.',
    'On track\nNot any more',
    'On track. Now cancelled.',
    'On track\nAt risk: funding',
    'Delivered. Evaluation not started.',
    'Complete.\nPhase 2 off track',
    'Complete. The lead is away. Phase 2 is on hold.',
    'Delivered to two of nine sites',
    'Delivered in Leeds; York to follow',
    'Done with phase 1',
    'Ongoing. Off track.',
    'Underway. At risk.',
    'Met Office to advise',
    'Red bins delivered',
    'Complete rubbish',
    'n/a',
    '?',
  ])('“%s” is in doubt', (cell) => {
    expect(readProgress(cell)).toBeUndefined();
  });

  it.each([
    ['On track for end of June', 'on track', 'for end of June'],
    ['On track – phase 1 is done and phase 2 has begun', 'on track', 'phase 1 is done and phase 2 has begun'],
    ['Completed 31/03/2024', 'complete', '31/03/2024'],
    ['Completed in May 2024', 'complete', 'in May 2024'],
    ['Off-track due to staffing', 'off track', 'due to staffing'],
    ['On hold awaiting funding', 'on hold', 'awaiting funding'],
    ['Cancelled – merged with 2.1', 'cancelled', 'merged with 2.1'],
    ['On track ✓', 'on track', '✓'],
    ['On track. Phase 1 complete.', 'on track', 'Phase 1 complete.'],
    ['Off track. Phase 1 complete.', 'off track', 'Phase 1 complete.'],
    ['Complete. Thanks to all.', 'complete', 'Thanks to all.'],
    ['Complete!', 'complete', null],
    ['Oddi ar y trywydd oherwydd salwch', 'off track', 'oherwydd salwch'],
    ['Delayed – now due June 2026', 'off track', 'Delayed – now due June 2026'],
  ])('“%s” is %s', (cell, progress, kept) => {
    expect(readProgress(cell)).toMatchObject({ progress, note: kept });
  });
});

describe('an import', () => {
  const table = (...cells: readonly string[]) => [
    ['Ref', 'Action', 'Status'],
    ...cells.map((cell, index) => [`1.${index + 1}`, `Action ${index + 1}`, cell]),
  ];

  it('says once what words it took for a status, and keeps and lists those that leave a doubt', async () => {
    const { objectives, assumptions, notUnderstood } = await findingsOf(
      { heading: 'Objective 1: Homes' },
      { table: table('Delayed', 'delayed', 'Slipping', 'Complete?', 'Complete') },
    );
    expect(objectives[0]?.activities.map(({ progress, progressNote }) => [progress, progressNote])).toEqual([
      ['off track', 'Delayed'],
      ['off track', 'delayed'],
      ['at risk', 'Slipping'],
      ['not understood', 'Complete?'],
      ['complete', null],
    ]);
    expect(assumptions.map(({ location, says }) => `${inEnglish(location)}: ${inEnglish(says)}`)).toEqual([
      'table 1, row 2, column 3: “Delayed” is taken as off track, here and in another cell, and the wording is kept.',
      'table 1, row 4, column 3: “Slipping” is taken as at risk, and the wording is kept.',
    ]);
    expect(notUnderstood.map(({ says }) => inEnglish(says))).toEqual(['Complete?']);
  });

  it('keeps what is said of the progress of a part in the note of its activity', async () => {
    const { objectives } = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['Ref', 'Action', 'Status'],
          [{ text: '1.1', down: 'begin' }, 'Mend the roofs', 'On track'],
          [{ text: '', down: 'continue' }, 'Mend the doors', 'Met in part'],
          [{ text: '', down: 'continue' }, 'Mend the floors', 'On track – oak ordered'],
        ],
      },
    );
    const [activity] = objectives[0]?.activities ?? [];
    expect(activity?.parts.map(({ progress }) => progress)).toEqual(['not understood', 'on track']);
    expect(activity?.progressNote).toBe('Mend the doors: Met in part\nMend the floors: oak ordered');
  });
});

it.each([
  ['Ar amser', 'on track'],
  ['Hwyr', 'off track'],
  ['On time', 'on track'],
  ['Cwblhawyd yn hwyr', 'complete'],
  ['Delivered on time and to budget', 'complete'],
  ['Wedi dechrau', 'on track'],
  ['Met in full', 'complete'],
  ['Completed by the partner', 'complete'],
] as const)('reads “%s” as %s', (words, progress) => expect(readProgress(words)?.progress).toBe(progress));

it.each([
  'Closed – failed',
  'Complete. Failed.',
  'Closed – failed to attract any bidders at all',
  'Closed to applications',
  'Closed for the winter',
  'Met with the supplier',
  'Delivered to members for comment',
  'Removed from sale',
  'Completed by 2029',
  'Delivered by March 2027',
  'Complete by the end of 2028',
  'Cwblhawyd erbyn Mawrth 2029',
])('takes no status from “%s”', (words) => expect(readProgress(words)).toBeUndefined());
