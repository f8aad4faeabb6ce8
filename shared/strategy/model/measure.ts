// A measure: what an objective is judged by. It belongs to the strategy, and any number of objectives may use it (docs/domain.md, case 5).

import * as z from 'zod';
import { decimal } from '../../figures/model/figure-value.ts';
import {
  defineEntity,
  json,
  mentioning,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedText,
  type NameOf,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { memberKinds } from '../../finance/model/member-organisation.ts';
import { countedAttendance } from '../../minutes/rules/counted-attendance.ts';
import { countedMembers, countedProjects } from '../../finance/rules/counted.ts';
import { polarities } from './polarity.ts';
import { sayOverride, statusOverride } from './status-override.ts';

/** A measure calculated from others, never typed in (docs/domain.md, case 7). */
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
  /** Counted from the record of a body's meetings: how many of those invited came, or how many meetings there were. */
  z.strictObject({
    kind: z.literal('attendance'),
    bodyId: z.string().min(1).max(500),
    count: z.enum(['percent', 'meetings']),
  }),
  /** Stated and never counted, though its name sounds as if it could be (shared/figures/rules/implied-counts.ts). */
  z.strictObject({ kind: z.literal('stated') }),
]);

export type Formula = z.infer<typeof formula>;

/** The measures that it is calculated from, or the body. */
function measuresIn(worked: Formula): readonly string[] {
  if (worked.kind === 'percentage') return [worked.numerator, worked.denominator];
  if (worked.kind === 'attendance') return [worked.bodyId];
  return worked.kind === 'sum' ? worked.of : [];
}

/** "Full members + Affiliates". */
export function sayFormula(worked: Formula, nameOf: NameOf): Spoken {
  const name = (id: string) => nameOf('measure', id);
  switch (worked.kind) {
    case 'percentage':
      return say('strategy.formula.percentage', {
        numerator: name(worked.numerator),
        denominator: name(worked.denominator),
      });
    case 'sum':
      return { several: worked.of.map(name), between: ' + ' };
    case 'projects':
      return countedProjects(worked);
    case 'members':
      return countedMembers(worked);
    case 'attendance':
      return countedAttendance(worked.count, nameOf('body', worked.bodyId));
    case 'stated':
      return say('strategy.formula.stated');
  }
}

export const measure = defineEntity(
  'measure',
  {
    strategyId: reference('strategy'),
    name: searchedText,
    unit: oneOf(['number', 'percent', 'money'], (unit) => say(`unit.${unit}`)),
    polarity: oneOf(polarities, (polarity) => say(`polarity.${polarity}`)),
    /** A qualitative measure has words and no figures (docs/domain.md, case 9). */
    kind: oneOf(['quantitative', 'qualitative'], (kind) => say(`strategy.measureKind.${kind}`)),
    /** A candidate is a proposal: visible, never reported as adopted (docs/domain.md, case 10). */
    adoption: oneOf(['adopted', 'candidate'], (adoption) => say(`strategy.adoption.${adoption}`)),
    caveat: optionalText,
    formula: mentioning(json(formula.nullable().default(null), sayFormula), ['measure', 'body'], measuresIn),
    /** How far an actual may miss its target and still be at risk rather than off track, in per cent of the target. */
    tolerance: { schema: decimal.nullable().default(null), column: 'text' },
    /** Counted within another measure: never added to it again (docs/domain.md, case 6). */
    subsetOf: optionalReference('measure'),
    statusOverride: json(statusOverride.nullable().default(null), sayOverride),
    position,
  },
  {
    kind: say('strategy.thing.measure'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: ['name'],
    alsoCalledBy: ['measure_use.label', 'alias.words'],
    opens: () => ({ asFirst: 'measure_use.measureId' }),
    owns: {
      'measure_use.measureId': 'last takes it',
      'measure.subsetOf': 'refuses',
      'figure.measureId': 'goes',
      'lead.measureId': 'goes',
      'alias.measureId': 'goes',
      'item_link.measureId': 'goes',
      'progress_update.subjectId': 'goes',
      'dismissal.about': 'goes',
      /** What another is calculated from stays, whether or not an objective still uses it. */
      'measure.formula': 'refuses',
      'import_profile.tables': 'passes over',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
