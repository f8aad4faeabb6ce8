// What a paper draws on, and where it can be seen (Local Government Act 1972, s100D).

import {
  defineEntity,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const backgroundPaper = defineEntity(
  'background_paper',
  { paperId: reference('paper'), title: searchedText, seenAt: optionalText, position },
  {
    kind: say('papers.thing.background'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: ['paperId'],
    seals: sealsNothing,
  },
);
