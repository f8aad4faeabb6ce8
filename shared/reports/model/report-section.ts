// A section of a report that is written here: its heading, and its place. What it says is a row of its own, `section-text.ts`.

import { defineEntity, flag, position, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { paper } from '../../papers/model/paper.ts';

export const reportSection = defineEntity(
  'report_section',
  {
    paperId: reference('paper'),
    /** Which of the headings that reports begin with; for a section of this report alone, a name that no heading has. */
    heading: requiredText,
    title: requiredText,
    required: flag,
    position,
  },
  {
    naturalKey: ['paperId', 'heading'],
    kind: say('reports.thing.section'),
    named: ({ title }) => title,
    detail: ({ paperId }, look) => look(paper, paperId)?.title ?? '',
    main: 'title',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {
      'section_text.sectionId': 'goes',
      'section_translation.sectionId': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
