// What a lead answered for one reporting period about one activity or measure: the sentence for the board, beside the progress or figure it came with.

import {
  defineEntity,
  optionalDate,
  reference,
  requiredText,
  sealsNothing,
  searchedProse,
} from '../../kernel/entity.ts';
import { firstWords } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { period } from '../../figures/model/period.ts';
import { measure } from '../../strategy/model/measure.ts';
import { activity } from './activity.ts';
import { activityTitle } from '../rules/activity-title.ts';
import { periodName } from '../../figures/rules/period-name.ts';

export const progressUpdate = defineEntity(
  'progress_update',
  {
    periodId: reference('period'),
    /** The id of the activity or the measure it is about. */
    subjectId: { ...requiredText, mentions: ['activity', 'measure'] },
    sentence: searchedProse,
    by: requiredText,
    on: optionalDate,
  },
  {
    naturalKey: ['periodId', 'subjectId'],
    kind: say('activities.thing.update'),
    named: ({ periodId, subjectId }, look) => {
      const owed = look(activity, subjectId);
      return say('activities.update-named', {
        subject: owed === undefined ? (look(measure, subjectId)?.name ?? '') : activityTitle(owed),
        period: periodName(look(period, periodId)),
      });
    },
    title: ({ periodId }, look) => periodName(look(period, periodId)),
    detail: ({ sentence }) => firstWords(sentence, 110),
    main: 'sentence',
    calledBy: [],
    opens: ({ periodId }) => ({ screen: 'updates', focus: periodId }),
    owns: { 'translation.ofId': 'goes' },
    sealedBy: ['periodId'],
    seals: sealsNothing,
  },
);
