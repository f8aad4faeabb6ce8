// One file that a paper was taken in as. It is never changed: another file is another version, and the last is what the paper is now.

import * as z from 'zod';
import {
  defineEntity,
  json,
  optionalReference,
  optionalText,
  position,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { pdfFound } from './pdf-found.ts';

export const paperVersion = defineEntity(
  'paper_version',
  {
    paperId: reference('paper'),
    /** Of the file it came from. */
    name: searchedText,
    /** Of the bytes, in hexadecimal: where they are kept. */
    sha256: { ...requiredText, holdsFile: true },
    /** In bytes. */
    size: { schema: z.int().min(0), column: 'integer' },
    pages: { schema: z.int().min(1), column: 'integer' },
    found: json(pdfFound, ({ findings }) => say('papers.findings', { count: findings.length })),
    addedOn: requiredDate,
    by: optionalText,
    /** Of two that came at once, the other one, which counts in place of this. Where two are each set aside for the other, neither is. */
    setAsideForId: optionalReference('paper_version'),
    /** In the order they came: two made on two copies can have one place. */
    position,
  },
  {
    kind: say('papers.thing.version'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: { 'paper_version.setAsideForId': 'stays' },
    sealedBy: ['paperId'],
    seals: sealsNothing,
  },
);
