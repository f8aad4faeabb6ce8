// What a vote comes to: by assent, by a show of hands, or by name; a tie, and the casting vote of whoever presides, used or not.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RuleValue } from './rule-values.ts';

export type Choice = 'for' | 'against' | 'abstained';

export type Ballot =
  | { readonly how: 'assent' }
  | { readonly how: 'show'; readonly for: number; readonly against: number; readonly abstained: number }
  | { readonly how: 'named'; readonly votes: Readonly<Record<string, Choice>> };

export interface VoteRules {
  readonly castingVote: RuleValue<'casting-vote'>;
  /** Two thirds of those voting for or against, where a rule asks for it. */
  readonly needs: 'majority' | 'two thirds';
  /** Who could vote then, as the quorum has it. */
  readonly voting: readonly string[];
}

export interface VoteResult {
  readonly outcome: 'carried' | 'not carried' | 'tied';
  /** Undefined by assent: nobody counted. The casting vote isn't among them. */
  readonly counts: Readonly<Record<Choice, number>> | undefined;
  readonly castingUsed: boolean;
  readonly says: Saying;
  /** What can't be right, for whoever takes the minutes to look at again. */
  readonly problems: readonly Saying[];
}

function countsOf(ballot: Exclude<Ballot, { how: 'assent' }>): Record<Choice, number> {
  if (ballot.how === 'show') return { for: ballot.for, against: ballot.against, abstained: ballot.abstained };
  const chosen = Object.values(ballot.votes);
  const count = (choice: Choice) => chosen.filter((each) => each === choice).length;
  return { for: count('for'), against: count('against'), abstained: count('abstained') };
}

function problemsOf(ballot: Ballot, counts: Record<Choice, number>, { voting }: VoteRules): Saying[] {
  const problems: Saying[] = [];
  const all = [counts.for, counts.against, counts.abstained];
  if (all.some((count) => !Number.isSafeInteger(count) || count < 0))
    problems.push(say('vote.problem.no-number'));
  const total = counts.for + counts.against + counts.abstained;
  if (total > voting.length)
    problems.push(say('vote.problem.too-many', { count: total, voting: voting.length }));
  if (ballot.how === 'named') {
    const others = Object.keys(ballot.votes).filter((id) => !voting.includes(id));
    if (others.length > 0) problems.push(say('vote.problem.may-not-vote', { count: others.length }));
  }
  return problems;
}

type Casting = 'for' | 'against' | 'not used';

function castingProblem(casting: Casting | undefined, isTie: boolean, rules: VoteRules): Saying | undefined {
  if (casting === undefined || casting === 'not used') return undefined;
  if (rules.castingVote === 'none') return say('vote.problem.no-casting-vote');
  return isTie ? undefined : say('vote.problem.no-tie');
}

function outcomeOf(
  counts: Record<Choice, number>,
  needs: VoteRules['needs'],
  casting: 'for' | 'against' | undefined,
): VoteResult['outcome'] {
  const { for: infavour, against } = counts;
  if (needs === 'two thirds')
    return infavour > 0 && infavour * 3 >= (infavour + against) * 2 ? 'carried' : 'not carried';
  if (infavour !== against) return infavour > against ? 'carried' : 'not carried';
  if (casting === undefined) return 'tied';
  return casting === 'for' ? 'carried' : 'not carried';
}

const sentences = {
  carried: 'vote.carried',
  'not carried': 'vote.not-carried',
  tied: 'vote.tied',
} as const;

function sayResult(
  outcome: VoteResult['outcome'],
  counts: Record<Choice, number>,
  casting: 'for' | 'against' | undefined,
): Saying {
  const result = say(sentences[outcome], { ...counts });
  if (casting === undefined) return result;
  return say(casting === 'for' ? 'vote.casting-for' : 'vote.casting-against', { result });
}

/** A tie without a casting vote carries nothing. A casting vote where there is no tie changes nothing, and is named as a problem. */
export function resultOf(ballot: Ballot, rules: VoteRules, casting?: Casting): VoteResult {
  if (ballot.how === 'assent') {
    const problems = casting === 'for' || casting === 'against' ? [say('vote.problem.no-tie')] : [];
    return { outcome: 'carried', counts: undefined, castingUsed: false, says: say('vote.assent'), problems };
  }
  const counts = countsOf(ballot);
  const isTie = rules.needs === 'majority' && counts.for === counts.against;
  const problem = castingProblem(casting, isTie, rules);
  const used = isTie && problem === undefined && casting !== 'not used' ? casting : undefined;
  const outcome = outcomeOf(counts, rules.needs, used);
  return {
    outcome,
    counts,
    castingUsed: used !== undefined,
    says: sayResult(outcome, counts, used),
    problems: [...problemsOf(ballot, counts, rules), ...(problem === undefined ? [] : [problem])],
  };
}

export interface NamedVotesRules {
  readonly atBudget: boolean;
  /** How many have to ask; null where nobody can by law. */
  readonly membersAsking: number | null;
}

/** Why every vote has to be taken by name; undefined where it doesn't. */
export function namedVoteForced(
  { atBudget, membersAsking }: NamedVotesRules,
  { isBudget, asking }: { readonly isBudget: boolean; readonly asking: number },
): Saying | undefined {
  if (atBudget && isBudget) return say('vote.named.budget');
  return membersAsking !== null && asking >= membersAsking
    ? say('vote.named.asked', { count: asking })
    : undefined;
}
