// A body's rules on a day: those of its kind that hold then, with what the body does otherwise laid over them and the reason it gave.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { BodyKind } from '../model/body.ts';
import { ruleTables, type AnyRule, type DatedRule } from './rule-tables.ts';
import {
  isRuleName,
  isRuleValue,
  ruleValues,
  type Certainty,
  type RuleName,
  type RuleValue,
} from './rule-values.ts';

/** What a body does otherwise than its kind. */
export interface RuleOverride {
  readonly rule: string;
  readonly value: unknown;
  readonly reason: string;
}

export interface RuleInForce<R extends RuleName> {
  readonly rule: R;
  readonly value: RuleValue<R>;
  readonly source: Saying;
  /** Undefined where the body set it. */
  readonly certainty: Certainty | undefined;
  readonly from: string | undefined;
  /** Where the body set it: why, and what its kind would have had. */
  readonly set?: { readonly reason: string; readonly instead: DatedRule<R> | undefined };
}

export interface RulesOfBody {
  /** Undefined where no rule of this name holds for the body on the day. */
  rule<R extends RuleName>(name: R): RuleInForce<R> | undefined;
  /** The names of all that hold. */
  readonly names: readonly RuleName[];
  /** What was set and can't hold, with why: no rule of ours, or no value of that rule. */
  readonly refused: readonly { readonly override: RuleOverride; readonly why: Saying }[];
}

function isFor<R extends RuleName>(rule: AnyRule, name: R): rule is Extract<AnyRule, DatedRule<R>> {
  return rule.rule === name;
}

/** The line that holds on the day: the one with the latest beginning, and of those the last. */
function lineOn<R extends RuleName>(kind: BodyKind, day: string, name: R): DatedRule<R> | undefined {
  let found: DatedRule<R> | undefined;
  for (const rule of ruleTables[kind])
    if (isFor(rule, name) && rule.from <= day && (found === undefined || rule.from >= found.from))
      found = rule;
  return found;
}

function inForce<R extends RuleName>(
  kind: BodyKind,
  day: string,
  name: R,
  overrides: readonly RuleOverride[],
): RuleInForce<R> | undefined {
  const instead = lineOn(kind, day, name);
  const override = overrides.findLast((each) => each.rule === name && isRuleValue(name, each.value));
  if (override !== undefined && isRuleValue(name, override.value)) {
    const source = say('law.set-by-the-body');
    const set = { reason: override.reason, instead };
    return { rule: name, value: override.value, source, certainty: undefined, from: undefined, set };
  }
  return instead;
}

export function sayRuleName(rule: RuleName): Saying {
  return say(`rule.name.${rule}`);
}

function refusal(override: RuleOverride): Saying | undefined {
  if (!isRuleName(override.rule)) return say('rule.refused.unknown', { rule: override.rule });
  if (!isRuleValue(override.rule, override.value))
    return say('rule.refused.value', { rule: sayRuleName(override.rule) });
  return override.reason.trim() === ''
    ? say('rule.refused.no-reason', { rule: sayRuleName(override.rule) })
    : undefined;
}

/** Every rule by name, in the order they are shown. */
export const ruleNames: readonly RuleName[] = Object.keys(ruleValues).filter(isRuleName);

export function rulesOn(kind: BodyKind, day: string, overrides: readonly RuleOverride[] = []): RulesOfBody {
  const refused = overrides.flatMap((override) => {
    const why = refusal(override);
    return why === undefined ? [] : [{ override, why }];
  });
  const holding = overrides.filter((override) => refusal(override) === undefined);
  const rule = <R extends RuleName>(name: R) => inForce(kind, day, name, holding);
  return { rule, names: ruleNames.filter((name) => rule(name) !== undefined), refused };
}
