// Importing a strategy document: choose, see what it would change, and only then write it.

import type { Saying, Spoken } from '../kernel/saying.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { nothing } from '../kernel/inputs.ts';

export interface ImportItem {
  readonly kind: 'new' | 'changed' | 'same' | 'kept' | 'contradiction' | 'settled by the document';
  readonly entity: string;
  readonly name: Spoken;
  readonly detail: Spoken;
  /** Where in the document. */
  readonly location: Spoken;
}

export interface PlacedRemark {
  readonly location: Spoken;
  readonly says: Spoken;
}

export interface ImportPreview {
  readonly job: string;
  readonly file: string;
  readonly title: string;
  readonly items: readonly ImportItem[];
  readonly absent: readonly Spoken[];
  readonly assumptions: readonly PlacedRemark[];
  readonly notUnderstood: readonly PlacedRemark[];
  readonly notices: readonly Saying[];
  readonly changes: number;
}

/** A document that was chosen before there was a register for it. */
export interface ChosenDocument {
  readonly token: string;
  readonly file: string;
  /** What the document calls itself. */
  readonly title: string;
}

const job = z.strictObject({ job: z.string().min(1).max(100) });

export const importCalls = {
  /** Asks for a document and reads what it is called, for the register that is to be made of it. Null when the person cancelled. */
  lookAt: call<ChosenDocument | null>()(nothing),
  /**
   * Asks for a document, unless one was chosen before, and reads it; `job` names it for cancelling. Null when the person cancelled.
   * Nothing is written.
   */
  choose: call<ImportPreview | null>()(job.extend({ document: z.string().min(1).max(100).optional() })),
  /** Compares the same document with the register again. */
  again: call<ImportPreview>()(job),
  commit: call<{ readonly changes: number; readonly act: Saying }>()(job),
  discard: call<null>()(job),
} as const;
