// The strategy: what the organisation set out to do, over which years.

import * as z from 'zod';
import { defaultTimeZone } from '../../kernel/days.ts';
import {
  defineEntity,
  optionalDate,
  optionalText,
  sealsNothing,
  searchedProse,
  searchedText,
} from '../../kernel/entity.ts';
import { timeZone } from '../../kernel/inputs.ts';
import { say } from '../../language/say.ts';

export const strategy = defineEntity(
  'strategy',
  {
    title: searchedText,
    organisation: optionalText,
    periodFrom: optionalDate,
    periodTo: optionalDate,
    vision: searchedProse,
    introduction: searchedProse,
    /** The month a financial year begins in: 4 is April. */
    yearStartMonth: { schema: z.int().min(1).max(12).default(4), column: 'integer' },
    /** Where the register's days begin and end. */
    timeZone: { schema: timeZone.default(defaultTimeZone), column: 'text' },
  },
  {
    kind: say('strategy.thing.strategy'),
    named: ({ title }) => title,
    detail: ({ organisation }) => organisation ?? '',
    main: 'title',
    calledBy: ['title'],
    opens: () => ({ screen: 'strategy', focus: '' }),
    owns: {
      'objective.strategyId': 'refuses',
      'measure.strategyId': 'refuses',
      'note.strategyId': 'refuses',
      'dismissal.about': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
