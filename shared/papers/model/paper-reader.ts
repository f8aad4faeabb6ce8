// Whether one person may see one paper: somebody barred keeps the item on their agenda, and doesn't get the paper.

import { defineEntity, leastFirst, optionalText, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';
import { paper } from './paper.ts';

export const accesses = ['may see it', 'barred'] as const;
export type Access = (typeof accesses)[number];

export const paperReader = defineEntity(
  'paper_reader',
  {
    paperId: reference('paper'),
    personId: reference('person'),
    access: leastFirst(accesses, (access) => say(`papers.access.${access}`)),
    reason: optionalText,
  },
  {
    naturalKey: ['paperId', 'personId'],
    kind: say('papers.thing.reader'),
    named: ({ paperId, personId }, look) =>
      say('papers.reader-named', {
        name: look(person, personId)?.name ?? personId,
        paper: look(paper, paperId)?.title ?? paperId,
      }),
    main: 'access',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
