// The most that a project of a kind may be granted, from one year until another limit is set.

import * as z from 'zod';
import { defineEntity, money, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { period } from '../../figures/model/period.ts';
import { periodName } from '../../figures/rules/period-name.ts';

export const grantLimit = defineEntity(
  'grant_limit',
  {
    projectKind: requiredText,
    fromYearId: reference('period'),
    pence: { ...money, schema: z.int().min(0) },
  },
  {
    naturalKey: ['projectKind', 'fromYearId'],
    kind: say('finance.thing.limit'),
    named: ({ projectKind, fromYearId }, look) =>
      say('finance.limit-named', { kind: projectKind, year: periodName(look(period, fromYearId)) }),
    main: 'pence',
    calledBy: [],
    opens: () => ({ screen: 'finance', focus: '' }),
    owns: { 'dismissal.about': 'goes' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
