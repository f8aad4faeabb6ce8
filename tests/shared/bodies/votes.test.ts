// Votes: carried, lost and tied, the casting vote used or not, two thirds, and votes that have to be by name.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOn } from '../../../shared/bodies/rules/rule-sets.ts';
import {
  namedVoteForced,
  resultOf,
  type Choice,
  type VoteRules,
} from '../../../shared/bodies/rules/votes.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

const voting = Array.from({ length: 9 }, (_, index) => `m${index}`);
const rules: VoteRules = { castingVote: 'presiding', needs: 'majority', voting };

function show(infavour: number, against: number, abstained = 0) {
  return { how: 'show', for: infavour, against, abstained } as const;
}

describe('a vote', () => {
  it('is carried by more for than against: abstentions don’t count', () => {
    expect(resultOf(show(2, 1, 6), rules)).toMatchObject({
      outcome: 'carried',
      castingUsed: false,
      problems: [],
    });
    expect(resultOf(show(1, 2), rules).outcome).toBe('not carried');
    expect(inEnglish(resultOf(show(2, 1, 6), rules).says)).toBe('Carried: 2 for, 1 against, 6 abstained.');
  });

  it('by assent is carried without a count', () => {
    expect(resultOf({ how: 'assent' }, rules)).toMatchObject({
      outcome: 'carried',
      counts: undefined,
      problems: [],
    });
    expect(resultOf({ how: 'assent' }, rules, 'for').problems).toHaveLength(1);
  });

  it('that ties is carried or lost by the casting vote, and by nothing else', () => {
    expect(resultOf(show(4, 4, 1), rules).outcome).toBe('tied');
    expect(resultOf(show(4, 4, 1), rules, 'not used')).toMatchObject({ outcome: 'tied', castingUsed: false });
    const used = resultOf(show(4, 4, 1), rules, 'for');
    expect(used).toMatchObject({ outcome: 'carried', castingUsed: true, counts: { for: 4, against: 4 } });
    expect(inEnglish(used.says)).toBe(
      'Carried: 4 for, 4 against, 1 abstained. The casting vote was used for.',
    );
    expect(resultOf(show(4, 4), rules, 'against')).toMatchObject({
      outcome: 'not carried',
      castingUsed: true,
    });
    expect(resultOf(show(0, 0, 9), rules).outcome).toBe('tied');
  });

  it('counts no casting vote where there is no tie, or the body has none', () => {
    const noTie = resultOf(show(5, 4), rules, 'against');
    expect(noTie).toMatchObject({ outcome: 'carried', castingUsed: false });
    expect(noTie.problems.map(({ say }) => say)).toEqual(['vote.problem.no-tie']);
    const none = resultOf(show(4, 4), { ...rules, castingVote: 'none' }, 'for');
    expect(none).toMatchObject({ outcome: 'tied', castingUsed: false });
    expect(none.problems.map(({ say }) => say)).toEqual(['vote.problem.no-casting-vote']);
  });

  it.each([
    [6, 3, 'carried'],
    [5, 3, 'not carried'],
    [2, 1, 'carried'],
    [0, 0, 'not carried'],
    [4, 4, 'not carried'],
  ] as const)('that needs two thirds, with %i for and %i against, is %s', (infavour, against, outcome) => {
    expect(resultOf(show(infavour, against), { ...rules, needs: 'two thirds' }, 'for').outcome).toBe(outcome);
  });

  it('by name is counted from the names, and shows who could not vote then', () => {
    const votes: Record<string, Choice> = {
      m0: 'for',
      m1: 'against',
      m2: 'abstained',
      m3: 'for',
      visitor: 'for',
    };
    const result = resultOf({ how: 'named', votes }, rules);
    expect(result.counts).toEqual({ for: 3, against: 1, abstained: 1 });
    expect(result.problems.map(inEnglish)).toEqual(['One vote is of somebody who could not vote then.']);
  });

  it('shows counts that can’t be right', () => {
    expect(resultOf(show(8, 3), rules).problems.map(inEnglish)).toEqual([
      'More votes were counted (11) than could vote (9).',
    ]);
    expect(resultOf(show(-1, 3), rules).problems.map(({ say }) => say)).toEqual(['vote.problem.no-number']);
  });

  it('comes out the same by name as by a show of the same hands, and the other way round when all turn about', () => {
    const choices = fc.array(fc.constantFrom<Choice>('for', 'against', 'abstained'), { maxLength: 9 });
    const casting = fc.constantFrom('for', 'against', 'not used', undefined);
    const turned = { for: 'against', against: 'for', abstained: 'abstained' } as const;
    fc.assert(
      fc.property(choices, casting, (chosen, cast) => {
        const count = (choice: Choice) => chosen.filter((each) => each === choice).length;
        const votes = Object.fromEntries(chosen.map((choice, at) => [voting[at] ?? '', choice]));
        const byName = resultOf({ how: 'named', votes }, rules, cast);
        const byHands = resultOf(show(count('for'), count('against'), count('abstained')), rules, cast);
        expect(byName).toEqual(byHands);
        expect(byName.castingUsed).toBe(
          count('for') === count('against') && (cast === 'for' || cast === 'against'),
        );
        const about = Object.fromEntries(Object.entries(votes).map(([id, choice]) => [id, turned[choice]]));
        const other = resultOf(
          { how: 'named', votes: about },
          rules,
          cast === 'for' || cast === 'against' ? turned[cast] : cast,
        ).outcome;
        const opposite = { carried: 'not carried', 'not carried': 'carried', tied: 'tied' } as const;
        expect(other).toBe(opposite[byName.outcome]);
      }),
      { numRuns: 300, seed: 16 },
    );
  });

  it('is told in Welsh', () => {
    expect(speakerIn('cy')(resultOf(show(4, 4), rules, 'for').says)).toBe(
      'Cariwyd: 4 o blaid, 4 yn erbyn, 0 yn ymatal. Defnyddiwyd y bleidlais fwrw o blaid.',
    );
  });
});

describe('a vote has to be by name', () => {
  const named = (kind: 'council-england' | 'parish-england' | 'committee-england') => {
    const rules = rulesOn(kind, '2026-12-01');
    return {
      atBudget: rules.rule('named-votes-at-budget')?.value ?? false,
      membersAsking: rules.rule('named-votes-asked')?.value ?? null,
    };
  };

  it('at a budget meeting of an English council, whoever asks', () => {
    const forced = namedVoteForced(named('council-england'), { isBudget: true, asking: 0 });
    expect(inEnglish(forced ?? '')).toBe('Every vote at a budget meeting is taken by name.');
    expect(namedVoteForced(named('council-england'), { isBudget: false, asking: 3 })).toBeUndefined();
    expect(namedVoteForced(named('parish-england'), { isBudget: true, asking: 0 })).toBeUndefined();
  });

  it('where one member of a parish council asks, or as many as the body’s own rule says', () => {
    const forced = namedVoteForced(named('parish-england'), { isBudget: false, asking: 1 });
    expect(inEnglish(forced ?? '')).toBe('One member asked for names.');
    expect(namedVoteForced(named('committee-england'), { isBudget: false, asking: 1 })).toBeUndefined();
    const five = { atBudget: false, membersAsking: 5 };
    expect(namedVoteForced(five, { isBudget: false, asking: 4 })).toBeUndefined();
    expect(inEnglish(namedVoteForced(five, { isBudget: false, asking: 5 }) ?? '')).toBe(
      '5 members asked for names.',
    );
  });
});
