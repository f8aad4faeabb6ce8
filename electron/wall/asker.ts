// Who asks something of the register or of a job: what is signed, in which language words are made or looked for, and why it is done.

import * as z from 'zod';
import { languages } from '../../shared/language/language.ts';

export const asker = z.strictObject({
  author: z.string(),
  language: z.enum(languages),
  /** Given once the register has refused an unexplained change under a seal. */
  reason: z.string().optional(),
});

export type Asker = z.output<typeof asker>;
