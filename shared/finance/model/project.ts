// A funded piece of work: its year and kind, who leads and takes part, its grant, and how far it is.

import {
  defineEntity,
  oneOf,
  optionalMoney,
  optionalReference,
  optionalText,
  position,
  reference,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

/** From the application to the review of what has changed since the report. */
export const projectStages = [
  'applied',
  'approved',
  'under way',
  'report received',
  'reviewed',
  'withdrawn',
] as const;
export type ProjectStage = (typeof projectStages)[number];

export const project = defineEntity(
  'project',
  {
    yearId: reference('period'),
    /** The board's own word: "Policy Lab". Its grants are limited and its projects counted by it. */
    kind: requiredText,
    title: searchedText,
    theme: optionalText,
    leadId: optionalReference('member_organisation'),
    grantPence: optionalMoney,
    matchedPence: optionalMoney,
    spentPence: optionalMoney,
    stage: oneOf(projectStages, (stage) => say(`projects.stage.${stage}`)),
    /** What the report is called, or where it is. */
    report: optionalText,
    /** The review: what has changed because of it. */
    changed: optionalText,
    financeLineId: optionalReference('finance_line'),
    position,
  },
  {
    kind: say('finance.thing.project'),
    named: ({ title }) => title,
    detail: ({ kind }) => kind,
    main: 'title',
    calledBy: ['title'],
    opens: ({ id }) => ({ screen: 'finance', focus: id }),
    owns: {
      'participant.projectId': 'goes',
      'attachment.projectId': 'goes',
      'dismissal.about': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
