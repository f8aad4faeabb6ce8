// Somebody who leads, attends or writes. Only what governance needs is kept.

import { defineEntity, optionalText, sealsNothing, searchedText } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const person = defineEntity(
  'person',
  {
    name: searchedText,
    /** "Cllr", "Dr": as the person is addressed in papers. */
    title: optionalText,
  },
  {
    kind: say('people.thing.person'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: ['name'],
    opens: ({ id }) => ({ screen: 'people', focus: id }),
    owns: {
      'lead.personId': 'refuses',
      'seat.personId': 'refuses',
      'attendance.personId': 'refuses',
      'vote.personId': 'refuses',
      'declaration.personId': 'refuses',
      'interest.personId': 'refuses',
      'dispensation.personId': 'refuses',
      'decision.moverId': 'refuses',
      'decision.seconderId': 'refuses',
      'decision.askedBy': 'refuses',
      'decision.attendanceThen': 'refuses',
      'action.personId': 'refuses',
      'paper.personId': 'refuses',
      'paper.shows': 'refuses',
      'paper_reader.personId': 'refuses',
      'item_bar.personId': 'refuses',
      'forward_item.personId': 'refuses',
      'pack_issue.personId': 'refuses',
      'dismissal.about': 'goes',
    },
    neededBy: ({ name }, { count, kinds }) => {
      if (kinds.includes('vote')) return say('people.voted', { name });
      return kinds.every((kind) => kind === 'lead')
        ? say('people.still-leads', { name, count })
        : say('people.still-named', { name, count });
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
