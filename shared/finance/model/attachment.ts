// A file attached to a project: its report. The bytes are kept once for each content, beside the tables; this is what they are called.

import * as z from 'zod';
import {
  defineEntity,
  optionalDate,
  reference,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const attachment = defineEntity(
  'attachment',
  {
    projectId: reference('project'),
    name: searchedText,
    /** Of the bytes, in hexadecimal: where they are kept. */
    sha256: { ...requiredText, holdsFile: true },
    /** In bytes. */
    size: { schema: z.int().min(0), column: 'integer' },
    addedOn: optionalDate,
  },
  {
    kind: say('finance.thing.attachment'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: ({ projectId }) => ({ as: 'project', id: projectId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
