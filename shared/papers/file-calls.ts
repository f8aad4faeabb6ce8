// The files of papers. The main process asks for the file and has it looked at; the page knows names only.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id } from '../kernel/inputs.ts';
import type { PdfFound } from './model/pdf-found.ts';

/** What came, with what was found in it. */
export interface ArrivedPaper {
  readonly paperId: string;
  readonly file: string;
  readonly pages: number;
  readonly found: PdfFound;
}

/** A file on this computer that a paper came from and that isn't what the register has. */
export interface ChangedSource {
  readonly paperId: string;
  /** The version that it was taken in as. */
  readonly versionId: string;
  readonly file: string;
}

const job = z.string().min(1).max(100);

export const paperFilesCalls = {
  /** Asks for a PDF, has it looked at, and takes it in as a paper of an item or as the next version of one; null if none was chosen. */
  attach: call<ArrivedPaper | null>()(
    z.strictObject({ job, to: z.strictObject({ of: z.enum(['item', 'paper']), id }) }),
  ),
  /** Opens a copy of one version in the program that the system has for it. */
  open: call<null>()(z.strictObject({ versionId: id })),
  /** The papers of a meeting whose file on this computer was changed since it was taken in. */
  changed: call<readonly ChangedSource[]>()(z.strictObject({ meetingId: id })),
  /** Takes that file in as the next version. */
  takeChanged: call<ArrivedPaper>()(z.strictObject({ job, paperId: id, versionId: id })),
} as const;
