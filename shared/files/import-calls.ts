// Importing a strategy document: choose, see what it would change, and only then write it.

import type { Saying, Spoken } from '../kernel/saying.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';

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

const job = z.strictObject({ job: z.string().min(1).max(100) });

export const importCalls = {
  /** Asks for a document and reads it; `job` names it for cancelling. Null when the person cancelled. Nothing is written. */
  choose: call<ImportPreview | null>()(job),
  /** Compares the same document with the register again. */
  again: call<ImportPreview>()(job),
  commit: call<{ readonly changes: number; readonly act: Saying }>()(job),
  discard: call<null>()(job),
} as const;
