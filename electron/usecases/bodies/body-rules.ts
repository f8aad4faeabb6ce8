// The rules of a body: those of its kind, and what it does otherwise.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { bodyRulesCalls, BodyRulesView, RuleView } from '../../../shared/bodies/rule-calls.ts';
import { bodyRule } from '../../../shared/bodies/model/body-rule.ts';
import { hintOf, readRule, ruleGroups, typedOf, waysOf } from '../../../shared/bodies/rules/rule-forms.ts';
import { sayRuleName, type RuleInForce } from '../../../shared/bodies/rules/rule-sets.ts';
import type { RuleName } from '../../../shared/bodies/rules/rule-values.ts';
import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import { sayRule } from '../../../shared/bodies/rules/say-rule.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { gone, write, type Caller } from '../caller.ts';
import { removeThing } from '../register/removal.ts';

function ruleView<R extends RuleName>(inForce: RuleInForce<R>): RuleView {
  const { rule, value, certainty, set: own } = inForce;
  const { name, value: said, source } = sayRule(inForce);
  return {
    rule,
    name,
    value: said,
    source,
    certainty: certainty ?? null,
    set:
      own === undefined
        ? null
        : {
            reason: own.reason,
            instead: own.instead === undefined ? null : sayRule(own.instead).value,
          },
    typed: typedOf(value),
    how: hintOf(rule),
    ways: waysOf(rule),
  };
}

function view(index: RegisterIndex, bodyId: string, today: string): BodyRulesView {
  const rules = rulesOfBody(index, bodyId, today);
  const inGroup = (names: readonly RuleName[]) =>
    names.flatMap((name) => {
      const inForce = rules.rule(name);
      return inForce === undefined ? [] : [ruleView(inForce)];
    });
  return {
    groups: (['notice', 'papers', 'meeting', 'openness'] as const)
      .map((group) => ({ group, rules: inGroup(ruleGroups[group]) }))
      .filter((each) => each.rules.length > 0),
    refused: rules.refused.map(({ why }) => why),
  };
}

function bodyNamed(index: RegisterIndex, id: string): string | undefined {
  return index.snapshot.bodies.find((row) => row.id === id)?.name;
}

function ownRule(index: RegisterIndex, bodyId: string, rule: RuleName) {
  return index.snapshot.bodyRules.find((row) => row.bodyId === bodyId && row.rule === rule);
}

export const bodyRules: HandlersOf<typeof bodyRulesCalls, Caller> = {
  show: ({ bodyId }, { session }) =>
    bodyNamed(session.index(), bodyId) === undefined
      ? gone('body')
      : succeed(view(session.index(), bodyId, session.today())),

  set: ({ bodyId, rule, text, reason }, caller) => {
    const index = caller.session.index();
    const body = bodyNamed(index, bodyId);
    if (body === undefined) return gone('body');
    const now = rulesOfBody(index, bodyId, caller.session.today()).rule(rule)?.value;
    const read = readRule(rule, text, now);
    if (!read.ok) return fail(read.error.code, read.error.message, { field: 'text' });
    const act = say('rules.set', { rule: sayRuleName(rule), body });
    const own = ownRule(index, bodyId, rule);
    if (own === undefined) {
      const made = { bodyId, rule, value: read.value, reason };
      return write(caller, act, [create(bodyRule, naturalId([bodyId, rule]), made)]);
    }
    return write(caller, act, [
      set(bodyRule, own.id, 'value', read.value),
      set(bodyRule, own.id, 'reason', reason),
    ]);
  },

  clear: ({ bodyId, rule }, caller) => {
    const index = caller.session.index();
    if (bodyNamed(index, bodyId) === undefined) return gone('body');
    const own = ownRule(index, bodyId, rule);
    return own === undefined ? succeed(null) : removeThing(caller, bodyRule, own.id);
  },
};
