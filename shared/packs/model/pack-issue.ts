// A pack that was issued, with the files themselves: what the board was given, whatever becomes of the register. "What changed since the last
// pack" is counted from it.

import * as z from 'zod';
import {
  defineEntity,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { languages } from '../../language/language.ts';
import { say } from '../../language/say.ts';

/** Who it was for: a pack of the strategy is the board's; that of a meeting is of one of its editions. */
export const issuedEditions = ['board', 'public', 'full', 'person'] as const;
export type IssuedEdition = (typeof issuedEditions)[number];

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
    /** Null of a pack of the strategy. */
    meetingId: optionalReference('meeting'),
    edition: oneOf(issuedEditions, (edition) => say(`packs.issuedFor.${edition}`)),
    /** Whose edition it is, of one for a person. */
    personId: optionalReference('person'),
    language: oneOf(languages, (language) => say(`language.${language}`)),
    pages: { schema: z.int().min(1).nullable().default(null), column: 'integer' },
    /** Of the bytes, in hexadecimal: where they are kept. Null where only the fact was recorded. */
    pdf: { ...optionalText, holdsFile: true },
    workbook: { ...optionalText, holdsFile: true },
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
