// Who answers for an activity, a part, a measure or an objective. Several leads are several records (docs/domain.md, case 15).

import {
  defineEntity,
  exactlyOneOf,
  oneOf,
  optionalReference,
  optionalText,
  position,
  sealsNothing,
  type Opening,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { group } from './group.ts';
import { person } from './person.ts';

const leadKinds = ['person', 'group', 'to be identified', 'offer', 'words'] as const;

export const lead = defineEntity(
  'lead',
  {
    activityId: optionalReference('activity'),
    activityPartId: optionalReference('activity_part'),
    measureId: optionalReference('measure'),
    objectiveId: optionalReference('objective'),
    kind: oneOf(leadKinds, (kind) => say(`people.leadKind.${kind}`)),
    personId: optionalReference('person'),
    groupId: optionalReference('group'),
    /** The words as written, kept for every kind. */
    text: optionalText,
    position,
  },
  {
    rule: exactlyOneOf(['activityId', 'activityPartId', 'measureId', 'objectiveId']),
    kind: say('people.thing.lead'),
    named: ({ kind, personId, groupId, text }, look) =>
      kind === 'to be identified'
        ? say('people.leadKind.to be identified')
        : (look(person, personId)?.name ?? look(group, groupId)?.name ?? text ?? ''),
    main: 'text',
    calledBy: [],
    opens: (row): Opening => {
      if (row.activityId !== null) return { as: 'activity', id: row.activityId };
      if (row.activityPartId !== null) return { as: 'activity_part', id: row.activityPartId };
      if (row.measureId !== null) return { as: 'measure', id: row.measureId };
      return { as: 'objective', id: row.objectiveId ?? '' };
    },
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
