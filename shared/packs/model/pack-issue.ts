// A pack that was issued to the board: "what changed since the last pack" is counted from it.

import { defineEntity, optionalDate, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const packIssue = defineEntity(
  'pack_issue',
  {
    title: requiredText,
    /** The day the pack speaks for. */
    asAt: optionalDate,
    issuedOn: optionalDate,
    by: requiredText,
    /** The last batch it holds, by the name that every copy of the register knows it by. */
    batchName: requiredText,
  },
  {
    kind: say('packs.thing.issue'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: [],
    opens: () => ({ screen: 'packs', focus: '' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
