// What a decision came to, by the votes that were counted or named.

import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import type { RuleValue } from '../../bodies/rules/rule-values.ts';
import { resultOf, type Ballot, type VoteResult } from '../../bodies/rules/votes.ts';
import { oncePer } from '../../kernel/once.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Decision, Meeting, Vote } from '../../register/snapshot.ts';

export type CastingRule = RuleValue<'casting-vote'>;

export function castingRuleAt(index: RegisterIndex, { bodyId, day }: Meeting): CastingRule {
  return rulesOfBody(index, bodyId, day).rule('casting-vote')?.value ?? null;
}

const byDecision = oncePer(
  () => '',
  (votes: readonly Vote[]) => Map.groupBy(votes, ({ decisionId }) => decisionId),
);

export function votesOn({ snapshot }: RegisterIndex, { id }: Decision): readonly Vote[] {
  return byDecision(snapshot.votes).get(id) ?? [];
}

/** What was voted; undefined while it isn't known. */
function ballotOf(row: Decision, votes: readonly Vote[]): Ballot | undefined {
  if (row.how === 'assent') return { how: 'assent' };
  if (row.how === 'named') {
    if (votes.length === 0) return undefined;
    return {
      how: 'named',
      votes: Object.fromEntries(
        votes.flatMap(({ personId, vote }) => (vote === 'not voting' ? [] : [[personId, vote]])),
      ),
    };
  }
  const { inFavour, against, abstained } = row;
  if (inFavour === null || against === null || abstained === null) return undefined;
  return { how: 'show', for: inFavour, against, abstained };
}

/** Undefined until the votes are counted. */
export function decided(
  row: Decision,
  votes: readonly Vote[],
  castingVote: CastingRule,
): VoteResult | undefined {
  const ballot = ballotOf(row, votes);
  const { voting } = row.attendanceThen;
  return ballot && resultOf(ballot, { castingVote, needs: 'majority', voting }, row.casting ?? undefined);
}

/** Equal votes for and against: whoever presides has a casting vote, where the rules give one. */
export function isTied({ counts }: Pick<VoteResult, 'counts'>): boolean {
  return counts !== undefined && counts.for === counts.against;
}
