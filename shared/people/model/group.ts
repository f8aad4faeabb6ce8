// A body, committee, team or role that can answer for something without naming a person.

import { defineEntity, optionalText, sealsNothing, searchedText } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const group = defineEntity(
  'group',
  {
    name: searchedText,
    initials: optionalText,
  },
  {
    kind: say('people.thing.group'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: ['name'],
    opens: ({ id }) => ({ screen: 'people', focus: id }),
    owns: {
      'lead.groupId': 'refuses',
      'action.groupId': 'refuses',
      'paper.shows': 'refuses',
      'forward_item.groupId': 'refuses',
      'dismissal.about': 'goes',
    },
    neededBy: ({ name }, { count, kinds }) =>
      kinds.every((kind) => kind === 'lead')
        ? say('people.still-leads', { name, count })
        : say('people.still-named', { name, count }),
    sealedBy: [],
    seals: sealsNothing,
  },
);
