// An objective of a strategy. Its ref is the board's own and is never renumbered.

import {
  defineEntity,
  optionalText,
  position,
  reference,
  requiredText,
  sealsNothing,
  searchedProse,
  searchedText,
} from '../../kernel/entity.ts';
import { firstWords } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { objectiveTitle } from '../rules/objective-title.ts';

export const objective = defineEntity(
  'objective',
  {
    strategyId: reference('strategy'),
    ref: requiredText,
    title: searchedText,
    /** The heading above its tables when that says something other than the title ("Made up of cooperative councils"). */
    heading: optionalText,
    statement: searchedProse,
    position,
  },
  {
    kind: say('strategy.thing.objective'),
    named: ({ ref }) => say('strategy.objective-named', { ref }),
    nameSaysKind: true,
    title: objectiveTitle,
    detail: ({ statement }) => firstWords(statement, 90),
    main: 'title',
    calledBy: ['ref', 'title'],
    opens: ({ id }) => ({ screen: 'strategy', focus: id }),
    owns: {
      'activity.objectiveId': 'goes',
      'measure_use.objectiveId': 'goes',
      'note.objectiveId': 'goes',
      'lead.objectiveId': 'goes',
      'finance_link.objectiveId': 'goes',
      'item_link.objectiveId': 'goes',
      'paper.shows': 'passes over',
      'forward_link.objectiveId': 'goes',
      'dismissal.about': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
