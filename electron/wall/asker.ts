// Who asks something of the register or of a job: the name to sign with, the language to make or find words in, and the reason.

import * as z from 'zod';
import { languages } from '../../shared/language/language.ts';

export const asker = z.strictObject({
  author: z.string(),
  language: z.enum(languages),
  /** Given once the register has refused an unexplained change under a seal. */
  reason: z.string().optional(),
});

export type Asker = z.output<typeof asker>;
