// A rule of a body that differs from the one its kind brings, and why: its standing orders, its constitution, its governing document.

import * as z from 'zod';
import { defineEntity, json, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { quorumRule } from '../rules/rule-values.ts';
import { sayQuorum } from '../rules/say-rule.ts';
import { body } from './body.ts';

/** A text, a figure, yes or no; a quorum, which is a share or a number of members. Whether it suits its rule, the rule sets say. */
const ruleValue = z.union([z.string().max(2_000), z.number(), z.boolean(), quorumRule]);

export const bodyRule = defineEntity(
  'body_rule',
  {
    bodyId: reference('body'),
    /** Which rule, by its key in the rule sets: "notice-days". */
    rule: requiredText,
    value: json(ruleValue, (value) => (typeof value === 'object' ? sayQuorum(value) : String(value))),
    reason: requiredText,
  },
  {
    kind: say('bodies.thing.rule'),
    named: ({ rule, bodyId }, look) =>
      say('bodies.rule-of', { rule, body: look(body, bodyId)?.name ?? bodyId }),
    main: 'value',
    calledBy: [],
    naturalKey: ['bodyId', 'rule'],
    opens: ({ bodyId }) => ({ as: 'body', id: bodyId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
