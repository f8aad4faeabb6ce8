// A measure under an objective: where it comes in that objective's table, and what is said about it there.

import { defineEntity, optionalText, position, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { measure } from './measure.ts';
import { objective } from './objective.ts';
import { objectiveTitle } from '../rules/objective-title.ts';

export const measureUse = defineEntity(
  'measure_use',
  {
    objectiveId: reference('objective'),
    measureId: reference('measure'),
    groupHeading: optionalText,
    /** What this table calls it, where that differs from the measure's name. */
    label: optionalText,
    footnote: optionalText,
    comment: optionalText,
    /** A status written in the document beside the figures. It is shown beside the calculated one, never instead. */
    statedStatus: optionalText,
    position,
  },
  {
    naturalKey: ['objectiveId', 'measureId'],
    kind: say('strategy.thing.use'),
    named: ({ objectiveId, measureId }, look) =>
      say('strategy.use-named', {
        measure: look(measure, measureId)?.name ?? '',
        ref: look(objective, objectiveId)?.ref ?? '',
      }),
    detail: ({ objectiveId }, look) => {
      const owner = look(objective, objectiveId);
      return owner === undefined ? '' : objectiveTitle(owner);
    },
    main: null,
    calledBy: [],
    opens: ({ id, objectiveId, measureId }, look) =>
      look(measure, measureId)?.kind === 'quantitative'
        ? { screen: 'figures', focus: id }
        : { screen: 'strategy', focus: objectiveId },
    owns: { 'statement.measureUseId': 'goes', 'dismissal.about': 'goes', 'translation.ofId': 'goes' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
