// A measure: what an objective is judged by. It belongs to the strategy, and any number of objectives may use it (DOMAIN.md, case 5).

import * as z from 'zod';
import { decimal } from '../../figures/model/figure-value.ts';
import {
  defineEntity,
  json,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  searchedText,
} from '../../kernel/entity.ts';
import { memberKinds } from '../../finance/model/member-organisation.ts';
import { statusOverride } from './status.ts';

const polarities = ['higher is better', 'lower is better', 'not judged'] as const;

/** A measure worked out from others, never typed in (DOMAIN.md, case 7). */
const formula = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percentage'), numerator: z.string(), denominator: z.string() }),
  z.strictObject({ kind: z.literal('sum'), of: z.array(z.string()).min(1) }),
  /** Counted from the projects of a kind: how many there are, or how many organisations take part in them. */
  z.strictObject({
    kind: z.literal('projects'),
    projectKind: z.string().min(1).max(2_000),
    count: z.enum(['projects', 'organisations']),
  }),
  /** Counted from the members of these kinds. */
  z.strictObject({ kind: z.literal('members'), memberKinds: z.array(z.enum(memberKinds)).min(1) }),
  /** Stated and never counted, though its name sounds as if it could be (shared/rules/implied-counts.ts). */
  z.strictObject({ kind: z.literal('stated') }),
]);

export type Formula = z.infer<typeof formula>;

export const measure = defineEntity('measure', {
  strategyId: reference('strategy'),
  name: searchedText,
  unit: oneOf(['number', 'percent', 'money']),
  polarity: oneOf(polarities),
  /** A qualitative measure has words and no figures (case 9). */
  kind: oneOf(['quantitative', 'qualitative']),
  /** A candidate is a proposal: visible, never reported as adopted (case 10). */
  standing: oneOf(['adopted', 'candidate']),
  caveat: optionalText,
  formula: json(formula.nullable().default(null)),
  /** How far an actual may miss its target and still be at risk rather than off track, in per cent of the target. */
  tolerance: { schema: decimal.nullable().default(null), column: 'text' },
  /** Counted inside another measure: never added to it again (case 6). */
  subsetOf: optionalReference('measure'),
  statusOverride: json(statusOverride.nullable().default(null)),
  position,
});
