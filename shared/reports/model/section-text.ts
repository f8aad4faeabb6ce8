// What a section of a report says. One row for each section, so that two people who write different sections on two copies don't conflict;
// two who write the same one do, and see both texts. It is there from the first word on and not from when the report is begun: otherwise
// the empty text of somebody who began it too would conflict with what is written. Rows for single paragraphs would merge more finely, but
// put together what nobody has read as a whole.

import { defineEntity, json, mentioning, reference, sealsNothing } from '../../kernel/entity.ts';
import { cutTo } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { paper } from '../../papers/model/paper.ts';
import { idsIn, plainText } from '../rules/in-text.ts';
import { reportSection } from './report-section.ts';
import { reportText } from './report-text.ts';

/** Of a text, in the history and in a conflict. */
export const mostSaid = 5_000;

/** What a section says, in whichever language. */
export const saysText = {
  ...mentioning(
    json(reportText, (text) => cutTo(plainText(text), mostSaid)),
    ['figure', 'finance_amount', 'report_picture'],
    idsIn,
  ),
  searched: true,
  searchedWithin: ['text', 'note', 'alternative'],
} as const;

export const sectionText = defineEntity(
  'section_text',
  {
    paperId: reference('paper'),
    sectionId: reference('report_section'),
    text: saysText,
  },
  {
    /** The paper too: with the section's alone it would have the section's own id, and no two things share one. */
    naturalKey: ['paperId', 'sectionId'],
    kind: say('reports.thing.text'),
    named: ({ sectionId }, look) => look(reportSection, sectionId)?.title ?? sectionId,
    detail: ({ paperId }, look) => look(paper, paperId)?.title ?? '',
    main: 'text',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
