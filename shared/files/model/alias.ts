// Another name that spreadsheets use for a measure or for a budget heading.

import {
  defineEntity,
  exactlyOneOf,
  optionalReference,
  optionalText,
  requiredText,
  sealsNothing,
  type Opening,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { measure } from '../../strategy/model/measure.ts';

export const alias = defineEntity(
  'alias',
  {
    /** As compared: no case, no punctuation at its ends. */
    words: requiredText,
    measureId: optionalReference('measure'),
    /** The budget heading, which has a line a year. */
    heading: optionalText,
  },
  {
    naturalKey: ['words'],
    rule: exactlyOneOf(['measureId', 'heading']),
    kind: say('files.thing.alias'),
    named: ({ words, measureId, heading }, look) =>
      say('files.alias-named', { words, what: look(measure, measureId)?.name ?? heading ?? '' }),
    main: 'words',
    calledBy: [],
    opens: ({ measureId }): Opening =>
      measureId === null ? { screen: 'finance', focus: '' } : { as: 'measure', id: measureId },
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
