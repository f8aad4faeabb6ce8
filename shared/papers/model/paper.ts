// A paper for a meeting. It is itself whatever file it is in and wherever it lies: versions, notes and references stay with it.

import * as z from 'zod';
import {
  defineEntity,
  json,
  leastFirst,
  mentioning,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { exemptionField, opennesses } from '../../meetings/model/agenda-item.ts';

/** Written here, a section of the register as it stands, an attached PDF, or promised: nobody can see yet which it will be. */
const paperForms = ['written', 'section', 'attached', 'to follow'] as const;
export type PaperForm = (typeof paperForms)[number];

/** Tabled: handed out at the meeting. Whether it is late, overdue or replaced is worked out from what was published. */
export const paperStates = ['draft', 'ready', 'tabled', 'withdrawn'] as const;
export type PaperState = (typeof paperStates)[number];

const id = z.string().min(1).max(500);

/** Which section of the register it shows. */
export const shownSection = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('objective'), objectiveId: id }),
  /** The activities that one person or group answers for. */
  z.strictObject({ what: z.literal('person'), personId: id }),
  z.strictObject({ what: z.literal('group'), groupId: id }),
  z.strictObject({ what: z.literal('finance') }),
  z.strictObject({ what: z.literal('attention') }),
  /** What changed after that day. */
  z.strictObject({ what: z.literal('changes'), since: z.iso.date() }),
]);
export type ShownSection = z.infer<typeof shownSection>;

function mentionedIn(shown: ShownSection): readonly string[] {
  switch (shown.what) {
    case 'objective':
      return [shown.objectiveId];
    case 'person':
      return [shown.personId];
    case 'group':
      return [shown.groupId];
    case 'finance':
    case 'attention':
    case 'changes':
      return [];
  }
}

export const paper = defineEntity(
  'paper',
  {
    title: searchedText,
    form: oneOf(paperForms, (form) => say(`papers.form.${form}`)),
    /** What it goes by outside: "FIN/26/14". */
    reference: optionalText,
    state: oneOf(paperStates, (state) => say(`papers.state.${state}`)),
    /** Who writes it, as it was typed: kept whoever that turns out to be. */
    author: optionalText,
    personId: optionalReference('person'),
    /** The day it is promised for. */
    dueOn: optionalDate,
    openness: leastFirst(opennesses, (openness) => say(`meetings.openness.${openness}`)),
    exemption: exemptionField,
    shows: mentioning(
      json(shownSection.nullable().default(null), ({ what }) => say(`papers.shows.${what}`)),
      ['objective', 'person', 'group'],
      mentionedIn,
    ),
    late: optionalText,
    /** For the office: never printed. */
    notes: optionalText,
  },
  {
    kind: say('papers.thing.paper'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: ['title', 'reference'],
    opens: () => ({ asFirst: 'paper_item.paperId' }),
    owns: {
      'paper_item.paperId': 'last takes it',
      'paper_version.paperId': 'goes',
      'sign_off.paperId': 'goes',
      'background_paper.paperId': 'goes',
      'paper_reader.paperId': 'goes',
      'report_section.paperId': 'goes',
      'section_text.paperId': 'goes',
      'section_translation.paperId': 'goes',
      'report_picture.paperId': 'goes',
      'report_issue.paperId': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: ['paper_item.paperId'],
    seals: sealsNothing,
  },
);
