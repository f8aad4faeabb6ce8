// A rule as it is shown: its name, what it says, where it is from and how sure that is.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { sayRuleName, type RuleInForce } from './rule-sets.ts';
import type { QuorumRule, RuleName, RuleValue } from './rule-values.ts';

const own = say('rule.value.own');

function clearDays(count: number | null): Saying {
  return count === null ? own : say('rule.value.clear-days', { count });
}

function agendaDays(value: RuleValue<'agenda-days'>): Saying {
  return value === 'with the summons' ? say('rule.value.with-the-summons') : clearDays(value);
}

function yesOrNo(value: boolean | null): Saying {
  if (value === null) return own;
  return say(value ? 'rule.value.yes' : 'rule.value.no');
}

export function sayQuorum(value: QuorumRule | null): Saying {
  if (value === null) return own;
  if (value.kind === 'number') return say('rule.value.quorum.number', { number: value.number });
  const { oneIn, least } = value;
  return say(value.rounding === 'up' ? 'rule.value.quorum.share-up' : 'rule.value.quorum.share-nearest', {
    oneIn,
    least,
  });
}

function kept(value: number | 'for good' | null): Saying {
  if (value === null) return own;
  return value === 'for good' ? say('rule.value.for-good') : say('rule.value.years', { count: value });
}

function beforePublishing(count: number | null): Saying {
  return count === null ? own : say('rule.value.before-publishing', { count });
}

function atMost(count: number | null): Saying {
  return count === null ? say('rule.value.no-budget') : say('rule.value.at-most-pages', { count });
}

/** How each rule says its value. */
const values: { readonly [R in RuleName]: (value: RuleValue<R>) => Spoken } = {
  'notice-days': clearDays,
  'agenda-days': agendaDays,
  calendar: (value) => say(`calendar.name.${value}`),
  'cut-off': (value) => value ?? say('rule.value.no-cut-off'),
  'private-days': clearDays,
  'private-again-days': clearDays,
  'private-calendar': (value) => say(`calendar.name.${value}`),
  'key-decision-days': clearDays,
  'general-exception-days': clearDays,
  'urgent-hours': (count) => say('rule.value.hours', { count }),
  'added-later': (value) => (value === null ? own : say(`rule.value.added-later.${value}`)),
  'note-days': (count) => say('rule.value.working-days', { count }),
  'call-before': beforePublishing,
  'papers-before': beforePublishing,
  'clear-before': beforePublishing,
  'pack-pages': atMost,
  'item-pages': atMost,
  quorum: sayQuorum,
  'barred-count': yesOrNo,
  'remote-counts': yesOrNo,
  'named-votes-at-budget': yesOrNo,
  'named-votes-asked': (count) => (count === null ? own : say('rule.value.named-votes-asked', { count })),
  'casting-vote': (value) => (value === null ? own : say(`rule.value.casting-vote.${value}`)),
  'two-thirds': (value) => say(`rule.value.two-thirds.${value}`),
  sign: (value) => (value === null ? own : say(`rule.value.sign.${value}`)),
  openness: (value) => say(`rule.value.openness.${value}`),
  'keep-agendas': kept,
  'keep-minutes': kept,
  'keep-reports': kept,
  'keep-background': kept,
  'interest-days': (count) => say('rule.value.days', { count }),
  'dispensation-years': (count) => say('rule.value.years', { count }),
};

export interface RuleSaid {
  readonly name: Saying;
  readonly value: Spoken;
  readonly source: Saying;
  /** Undefined where the body set it: nobody has to check its own choice. */
  readonly certainty: Saying | undefined;
}

export function sayRule<R extends RuleName>({ rule, value, source, certainty }: RuleInForce<R>): RuleSaid {
  return {
    name: sayRuleName(rule),
    value: values[rule](value),
    source,
    certainty: certainty === undefined ? undefined : say(`law.certainty.${certainty}`),
  };
}

export function sayValue<R extends RuleName>(rule: R, value: RuleValue<R>): Spoken {
  return values[rule](value);
}
