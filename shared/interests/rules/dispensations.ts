// Which dispensation holds on a day and for what, and how long one may last.

import type { RulesOfBody } from '../../bodies/rules/rule-sets.ts';
import { lastOfYears } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Dispensation } from '../../register/snapshot.ts';

export function holdsOn({ from, to }: Pick<Dispensation, 'from' | 'to'>, day: string): boolean {
  return from <= day && day <= to;
}

/** What somebody may do under a dispensation of this scope. */
export function allows(scope: Dispensation['scope']): { readonly speak: boolean; readonly vote: boolean } {
  return { speak: scope !== 'vote', vote: scope !== 'discussion' };
}

/** Why a dispensation can't last so long; undefined where it can, or where no rule of the body says. */
export function tooLong(
  { from, to }: Pick<Dispensation, 'from' | 'to'>,
  rules: RulesOfBody,
): Saying | undefined {
  const rule = rules.rule('dispensation-years');
  if (rule === undefined) return undefined;
  const last = lastOfYears(from, rule.value);
  if (to <= last) return undefined;
  return say('interests.too-long', { count: rule.value, last: { day: last }, source: rule.source });
}
