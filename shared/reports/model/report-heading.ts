// A heading that reports begin with, chosen by the organisation, or by one body for its own reports.

import {
  defineEntity,
  flag,
  optionalReference,
  optionalText,
  position,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const reportHeading = defineEntity(
  'report_heading',
  {
    /** Null: of the organisation, for all bodies without headings of their own. */
    bodyId: optionalReference('body'),
    title: requiredText,
    /** What to write under it, for whoever writes. */
    guidance: optionalText,
    /** A report with nothing under it isn’t finished. */
    required: flag,
    position,
  },
  {
    kind: say('reports.thing.heading'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: [],
    opens: ({ bodyId }) => (bodyId === null ? { screen: 'bodies', focus: '' } : { as: 'body', id: bodyId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
