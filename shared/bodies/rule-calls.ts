// The rules of a body: what each says today and where it is from, and what the body does otherwise.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id, line, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { RuleGroup, RuleWay } from './rules/rule-forms.ts';
import { isRuleName, type Certainty, type RuleName } from './rules/rule-values.ts';

export interface RuleView {
  readonly rule: RuleName;
  readonly name: Saying;
  readonly value: Spoken;
  readonly source: Saying;
  /** Null where the body set it. */
  readonly certainty: Certainty | null;
  /** Where the body set it: why, and what its kind would have; null where its kind has no such rule. */
  readonly set: { readonly reason: string; readonly instead: Spoken | null } | null;
  /** What its box holds, how to type it, and the ways to choose from where there are a few. */
  readonly typed: string;
  readonly how: Saying;
  readonly ways: readonly RuleWay[];
}

export interface BodyRulesView {
  readonly groups: readonly { readonly group: RuleGroup; readonly rules: readonly RuleView[] }[];
  /** What was set and can't hold. */
  readonly refused: readonly Saying[];
}

const rule = z.custom<RuleName>((given) => typeof given === 'string' && isRuleName(given));

export const bodyRulesCalls = {
  show: call<BodyRulesView>()(z.strictObject({ bodyId: id })),
  /** As it is typed, with the reason. */
  set: call<null>()(z.strictObject({ bodyId: id, rule, text: line, reason: requiredLine })),
  /** Back to the rule of its kind. */
  clear: call<null>()(z.strictObject({ bodyId: id, rule })),
} as const;
