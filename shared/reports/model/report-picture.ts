// A picture of a report. The bytes are kept once for each content, beside the tables; what it shows is said where it stands in the text.

import * as z from 'zod';
import { defineEntity, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

const pixels = { schema: z.int().min(1).max(100_000), column: 'integer' } as const;

export const reportPicture = defineEntity(
  'report_picture',
  {
    paperId: reference('paper'),
    /** What its file was called. */
    name: requiredText,
    /** Of the bytes, in hexadecimal: where they are kept. */
    sha256: { ...requiredText, holdsFile: true },
    width: pixels,
    height: pixels,
  },
  {
    kind: say('reports.thing.picture'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {
      'section_text.text': 'passes over',
      'section_translation.text': 'passes over',
      'report_issue.sections': 'passes over',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
