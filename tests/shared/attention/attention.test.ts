// What needs attention: contradictions, what was set aside, and missing figures.

import { describe, expect, it } from 'vitest';
import { attentionList, sortedAttention } from '../../../shared/attention/rules/attention.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { saying, type Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { inEnglish } from '../../in-english.ts';
import { aSharedMeasure } from '../figures/a-shared-measure.ts';
import { concerns } from '../../../shared/attention/rules/concern.ts';
import { sayNothing, statusesOf } from '../../../shared/attention/rules/status-concerns.ts';
import {
  aLead,
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
  type Entry,
} from '../register/a-snapshot.ts';

const today = '2024-07-12';

function sentences(index: RegisterIndex, on: string): string[] {
  return attentionList(index, on).map(({ sentence }) => inEnglish(sentence));
}

describe('a contradiction', () => {
  it('is reported with both statements until somebody settles it', () => {
    const [item, ...others] = attentionList(aSharedMeasure(), today);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      concern: 'contradiction',
      objectiveRef: '2',
      about: [{ entity: 'statement', id: 'st' }],
      putRightAt: { entity: 'measure_use', id: 'o2/m' },
      sentence: say('attention.contradiction', {
        measure: 'Full members',
        period: { month: '2024-07' },
        ours: say('attention.objective-says', { ref: '1', figure: '47' }),
        theirs: say('attention.objective-says', { ref: '2', figure: '46' }),
      }),
    });
    expect(sentences(aSharedMeasure(), today)).toEqual([
      'Full members, July 2024: objective 1 says 47, objective 2 says 46.',
    ]);
    expect(
      measuresInUse(aSharedMeasure(true), today).flatMap(({ contradictions }) => contradictions),
    ).toEqual([]);
  });
});

describe('progress in words that aren’t understood', () => {
  const given = { ...anActivity({ progress: 'not understood' }), ref: '1.1', progressNote: 'Met in part' };
  const part = {
    id: 'p',
    activityId: given.id,
    description: 'The doors',
    milestone: null,
    progress: 'not understood',
    position: 0,
  } as const;
  const listed = (activity: typeof given) =>
    attentionList(
      anIndex({ objectives: [anObjective('1')], activities: [activity], activityParts: [part] }),
      today,
    ).map(({ concern, sentence }) => `${concern}: ${inEnglish(sentence)}`);

  it('is listed, that of a part too, until somebody says what it means', () => {
    const ofPart =
      'not understood: 1.1, its part “The doors”: the progress of the part was given in words that aren’t understood. They stand in the activity’s note. Choose the progress that is meant.';
    expect(listed(given)).toEqual([
      'not understood: 1.1: its progress is given as “Met in part”, which isn’t understood. Choose the progress that is meant.',
      ofPart,
    ]);
    const statusOverride = {
      status: 'on track',
      reason: 'Asked',
      by: 'Ann',
      on: today,
      madeWith: 'not understood',
    } as const;
    expect(listed({ ...given, statusOverride })).toEqual([ofPart]);
  });
});

describe('a concern that was set aside', () => {
  const withDismissal = (said: Saying) => {
    const index = aSharedMeasure();
    const dismissal = {
      id: 'd',
      concernKey: 'contradiction: st',
      about: [{ entity: 'statement' as const, id: 'st' }],
      said,
      reason: 'Agreed by the board',
      by: 'Secretary',
      on: '2024-07-01',
    };
    return sortedAttention(anIndex({ ...index.snapshot, dismissals: [dismissal] }), today);
  };
  const [item] = attentionList(aSharedMeasure(), today);
  if (item === undefined) throw new Error('there is a contradiction');

  it('stays aside while it says the same, whatever language it is read in', () => {
    // As it comes back from a file.
    const said: unknown = JSON.parse(JSON.stringify(item.sentence));
    const { open, dismissed } = withDismissal(saying.parse(said));
    expect(open).toEqual([]);
    expect(dismissed.map(({ dismissal: { reason } }) => reason)).toEqual(['Agreed by the board']);
  });

  it('is back when what it is about has changed', () => {
    const theirs = say('attention.objective-says', { ref: '2', figure: '45' });
    const { open, dismissed } = withDismissal({ ...item.sentence, theirs });
    expect(open.map(({ sentence }) => sentence)).toEqual([item.sentence]);
    expect(dismissed).toEqual([]);
  });
});

describe('what is going wrong', () => {
  const target = { measureId: 'm', heading: 'July 2024 target', text: '60' };
  const index = (progress: 'on track' | 'not reported', figure = '40') =>
    anIndex({
      objectives: [anObjective('1')],
      measures: [aMeasure()],
      measureUses: [aUse('1', 'm')],
      ...figuresFrom([{ measureId: 'm', heading: 'July 2024', text: figure }, target]),
      activities: [
        anActivity({ progress, due: 'February 2024' }),
        anActivity({ id: 'b', ref: null, progress: 'at risk', description: 'Paint the doors of the houses' }),
      ],
      groups: [{ id: 'g', name: 'Values Board', initials: null }],
      leads: [
        aLead({ id: 'l', objectiveId: 'o1', kind: 'group', groupId: 'g' }),
        aLead({ id: 'k', activityId: 'a', kind: 'group', groupId: 'g' }),
        aLead({ id: 'j', activityId: 'a', kind: 'to be identified', position: 1 }),
      ],
    });

  it('comes first, with the reason and who leads it: off track, then at risk', () => {
    expect(
      attentionList(index('on track'), today).map(({ concern, sentence }) => [concern, inEnglish(sentence)]),
    ).toEqual([
      ['off track', 'Full members: 40 in July 2024; the target for July 2024 is 60. Lead: Values Board.'],
      [
        'at risk',
        '1.1 “Mend the roofs of the houses”: Reported on track, but its milestone February 2024 has passed. Lead: Values Board, To be identified.',
      ],
      ['at risk', '“Paint the doors of the houses”: Reported at risk.'],
    ]);
  });

  it('is followed by what has another status than in the last pack', () => {
    const lastPack = { id: 'p', day: '2024-05-01', statuses: statusesOf(index('not reported', '60'), today) };
    const changed = attentionList(index('on track'), today, lastPack).filter(
      ({ concern }) => concern === 'changed status',
    );
    expect(changed.map(({ sentence }) => inEnglish(sentence))).toEqual([
      'Full members: complete in the pack of 1 May 2024, off track now.',
      '1.1 “Mend the roofs of the houses”: off track in the pack of 1 May 2024, at risk now.',
    ]);
    expect(concerns.slice(0, 3)).toEqual(['off track', 'at risk', 'changed status']);
  });

  it('is said not to be there only where all has been judged', () => {
    const said = (snapshot: Parameters<typeof anIndex>[0]) => inEnglish(sayNothing(anIndex(snapshot), today));
    expect(said({ objectives: [anObjective('1')] })).toBe(
      'There are no measures with figures and no activities yet, so there is nothing to judge.',
    );
    const work = (progress: 'complete' | 'not reported') => ({
      objectives: [anObjective('1')],
      activities: [anActivity({ progress })],
    });
    expect(said(work('not reported'))).toMatch(/^Nothing that has been reported needs attention\. One /u);
    expect(said(work('complete'))).toMatch(/^Nothing needs attention: nothing is off track or at risk/u);
  });
});

describe('a milestone that is no date', () => {
  it('is pointed out while its work is open, and work that goes on and on is not', () => {
    const index = (due: string, progress: 'on track' | 'complete' = 'on track') =>
      anIndex({ objectives: [anObjective('1')], activities: [anActivity({ due, progress })] });
    expect(sentences(index('31/02/2027'), today)).toEqual([
      '1.1: its milestone “31/02/2027” is no date, so it is never counted as passed.',
    ]);
    expect(sentences(index('Ongoing'), today)).toEqual([]);
    expect(sentences(index('soonish', 'complete'), today)).toEqual([]);
  });
});

describe('a status set by hand', () => {
  const sayingWhy = (reason: string) => {
    const statusOverride = {
      status: 'on track' as const,
      reason,
      by: 'The Clerk',
      on: today,
      madeWith: 'no figures',
    };
    return attentionList(
      anIndex({
        objectives: [anObjective('1')],
        measures: [aMeasure({ id: 'm', name: 'Full members', statusOverride })],
        measureUses: [aUse('1', 'm')],
        activities: [
          {
            ...anActivity({ progress: 'at risk' }),
            statusOverride: { ...statusOverride, madeWith: 'at risk' },
          },
        ],
      }),
      today,
    ).filter(({ concern }) => concern === 'unexplained override');
  };

  it.each(['-', '…', '1', 'TBC', 'n/a', 'No reason.', 'Dim rheswm', 'x'])(
    'needs a reason, and “%s” is none',
    (reason) => {
      const found = sayingWhy(reason);
      expect(found.map(({ putRightAt }) => putRightAt)).toEqual([
        { entity: 'objective', id: 'o1' },
        { entity: 'activity', id: 'a' },
      ]);
      expect(inEnglish(found[0]?.sentence ?? '')).toBe(
        `Full members: the status was set by hand to “on track”, and its reason, “${reason}”, doesn’t say why. Set it again with a reason, or go back to the calculated status.`,
      );
    },
  );

  it.each(['The lease is signed', 'None of the doors is left', 'COVID', 'Cytunwyd gan y Bwrdd'])(
    'is left alone where it has one: “%s”',
    (reason) => {
      expect(sayingWhy(reason)).toEqual([]);
    },
  );
});

describe('alike activities', () => {
  it('are one concern, however many they are', () => {
    const description = 'Report progress to the Board every quarter';
    const index = anIndex({
      objectives: [anObjective('1')],
      activities: Array.from({ length: 24 }, (_, at) =>
        anActivity({ id: `a${at}`, ref: `1.${at + 1}`, description, progress: 'complete', position: at }),
      ),
    });
    const [item, ...others] = attentionList(index, today);
    expect(others).toEqual([]);
    expect(inEnglish(item?.sentence ?? '')).toBe(
      '1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8 and 16 more have the same wording. If they are one activity, merge them.',
    );
    expect(item?.about.length).toBeLessThanOrEqual(10);
  });

  it('are called what they are called now, and are two once they are put in other words', () => {
    const description = 'Report progress to the Board every quarter';
    const alike = (changes: Parameters<typeof anActivity>[0]) => {
      const index = anIndex({
        objectives: [anObjective('1')],
        activities: [
          anActivity({ id: 'a1', ref: '1.1', description, progress: 'complete' }),
          anActivity({ id: 'a2', ref: '1.2', description, progress: 'complete', position: 1, ...changes }),
        ],
      });
      return sentences(index, today).filter((each) => each.includes('same wording'));
    };
    expect(alike({})[0]).toContain('1.1 and 1.2 have');
    expect(alike({ ref: '1.7' })[0]).toContain('1.1 and 1.7 have');
    expect(alike({ description: 'Paint the doors of the town hall green' })).toEqual([]);
    expect(alike({})[0]).toContain('1.1 and 1.2 have');
    expect(alike({ mergedInto: 'a1' })).toEqual([]);
  });
});

describe('which way is good', () => {
  it('names every measure of a usual objective', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
    const entries = ids.flatMap((measureId) =>
      ['July 2023', 'July 2024 Target'].map((heading) => ({ measureId, heading, text: '5' })),
    );
    const found = sentences(
      anIndex({
        objectives: [anObjective('1')],
        measures: ids.map((id) => aMeasure({ id, name: `Measure ${id}`, polarity: 'not known' })),
        measureUses: ids.map((id, position) => aUse('1', id, position)),
        ...figuresFrom(entries),
      }),
      today,
    );
    expect(found.find((each) => each.includes('are not judged'))).toContain('Measure m11.');
  });

  it('of a target in another unit than the figures is nothing to go by, and that is said', () => {
    const index = anIndex({
      objectives: [anObjective('1')],
      measures: [aMeasure({ id: 'A', name: 'A' })],
      measureUses: [aUse('1', 'A')],
      ...figuresFrom([
        { measureId: 'A', heading: 'July 2024', text: '12' },
        { measureId: 'A', heading: 'July 2025 target', text: '+10%' },
      ]),
    });
    expect(sentences(index, today)).toContain(
      'A, July 2025: the target +10% isn’t in the unit of the figures, such as 12, so the two can’t be compared.',
    );
  });

  it('is asked where nobody has said it, once for each objective', () => {
    const polarity = 'not known' as const;
    const entries = (measureId: string, target: string): Entry[] => [
      { measureId, heading: 'July 2024', text: '1.3' },
      { measureId, heading: 'July 2025 target', text: target },
    ];
    const index = anIndex({
      objectives: [anObjective('1')],
      measures: [
        ...['A', 'B', 'C', 'D'].map((id) => aMeasure({ id, name: id, polarity })),
        aMeasure({ id: 'E', name: 'E', polarity: 'in doubt' }),
      ],
      measureUses: ['A', 'B', 'C', 'D', 'E'].map((id, position) => aUse('1', id, position)),
      ...figuresFrom([
        ...entries('A', '1.1'),
        ...entries('B', '≤ 2'),
        ...entries('C', '2'),
        ...entries('E', '≤ 2'),
      ]),
    });
    // A limit says it itself, unless the document says the other as well.
    expect(sentences(index, today)).toContain(
      'It isn’t known whether high or low is good, so these are not judged: A; C; E.',
    );
  });
});

describe('a missing figure', () => {
  const used = (entries: Entry[], names: string[]) =>
    anIndex({
      objectives: [anObjective('1')],
      measures: names.map((id) => aMeasure({ id, name: id })),
      measureUses: names.map((id) => aUse('1', id)),
      ...figuresFrom(entries),
    });
  it('is one that is to be confirmed', () => {
    const index = used([{ measureId: 'A', heading: 'July 2024', text: 'TBC' }], ['A']);
    expect(sentences(index, '2024-07-12')).toEqual(['A, July 2024: given as “TBC”.']);
  });

  it('is one where its neighbours have one', () => {
    const index = used(
      [
        { measureId: 'A', heading: 'July 2023', text: '1' },
        { measureId: 'A', heading: 'July 2024', text: '1' },
        { measureId: 'B', heading: 'July 2023', text: '1' },
      ],
      ['A', 'B'],
    );
    expect(sentences(index, '2024-08-01')).toEqual(['July 2024 has passed, and there is no figure for: B.']);
    expect(sentences(index, '2024-07-31')).toEqual([]);
  });

  it('is not one from before a measure began: a ragged grid isn’t a fault', () => {
    const index = used(
      [
        { measureId: 'A', heading: 'July 2023', text: '1' },
        { measureId: 'A', heading: 'July 2024', text: '1' },
        { measureId: 'B', heading: 'July 2024', text: '1' },
      ],
      ['A', 'B'],
    );
    expect(sentences(index, '2024-08-01')).toEqual([]);
  });

  it('is reported once when a whole period is missing', () => {
    const index = used(
      ['A', 'B'].flatMap((id) => [
        { measureId: id, heading: 'July 2024', text: '1' },
        { measureId: id, heading: 'July 2025 Target', text: '2' },
      ]),
      ['A', 'B'],
    );
    expect(sentences(index, '2025-08-01').slice(2)).toEqual([
      'July 2025 has passed, and none of the 2 measures of objective 1 has a figure for it.',
    ]);
  });
});
