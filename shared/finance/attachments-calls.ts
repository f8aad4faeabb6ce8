// Files attached to projects. The main process asks for the file and opens it; the page knows names only.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id } from '../kernel/inputs.ts';

export const attachmentsCalls = {
  /** Asks for a file and attaches it, if the person chose one. */
  attach: call<{ readonly attached: boolean }>()(z.strictObject({ projectId: id })),
  /** Opens a copy of it in the program that the system has for it. */
  open: call<null>()(z.strictObject({ id })),
} as const;
