// What concerns the whole open register: what it is called, undo and redo, what is half typed, and finding anything in it.

import type { Destination } from '../kernel/destination.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { nothing } from '../kernel/inputs.ts';

export interface RegisterHeader {
  readonly title: string;
  readonly organisation: string | null;
  /** What Ctrl+Z and Ctrl+Y would take back and do again. */
  readonly undo: Saying | null;
  readonly redo: Saying | null;
  /** When the last edit reached the disk, in milliseconds since 1970; null while there is none. */
  readonly savedAt: number | null;
  readonly batch: number;
  /** The day, when the screens show the register as it stood then. */
  readonly asAt: string | null;
  readonly readOnly: boolean;
  readonly today: string;
  /** The register’s own: instants are shown as the clocks stood there. */
  readonly timeZone: string;
  /** What the check of the file in the background has found so far. */
  readonly faults: readonly Saying[];
}

export interface FoundThing extends Destination {
  readonly entity: string;
  readonly id: string;
  readonly title: Spoken;
  readonly detail: Spoken;
}

export const registerCalls = {
  header: call<RegisterHeader>()(nothing),
  /** Failure `needs-sure`, until `sure` says that an import or the register's beginning is meant to be taken back. */
  undo: call<{ readonly act: Saying }>()(z.strictObject({ sure: z.boolean().default(false) })),
  redo: call<{ readonly act: Saying }>()(nothing),
  /** What was typed into this register and not saved yet, by the names it is kept under. */
  drafts: call<Readonly<Record<string, string>>>()(nothing),
  /** On disk once it answers; null for what was saved or given up. */
  keepDrafts: call<null>()(
    z.strictObject({
      drafts: z.record(z.string().max(200), z.string().max(20_000_000).nullable()),
    }),
  ),
  find: call<readonly FoundThing[]>()(z.strictObject({ words: z.string().max(200) })),
} as const;
