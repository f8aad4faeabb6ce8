// The members of a body from a spreadsheet: what its list says, what is asked about it, what each row would write, and only then the import.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { SeatRole } from './model/seat.ts';

/** `asked` waits for an answer to a question; `refused` can't be taken as it stands. */
export type MemberStatus = 'new' | 'changed' | 'asked' | 'refused' | 'same';

/** One row of the list, as the seat that it would be. */
export interface MemberLine {
  /** The row of the sheet, from 1. */
  readonly row: number;
  /** "B7", where the name is. */
  readonly cell: string;
  readonly status: MemberStatus;
  /** Null for a vacant seat. */
  readonly person: string | null;
  /** Nobody in the register has that name yet. */
  readonly entered: boolean;
  readonly role: SeatRole;
  readonly votes: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly capacity: string | null;
  /** What would change, how something was read, why it is in doubt or refused. */
  readonly says: readonly Saying[];
  readonly ticked: boolean;
}

export interface MemberQuestion {
  readonly key: string;
  readonly text: Saying;
  readonly options: readonly { readonly value: string; readonly text: Spoken }[];
  /** Null while nobody has said. */
  readonly answer: string | null;
}

export interface MembersPreview {
  readonly job: string;
  readonly body: string;
  readonly file: string;
  /** The sheet whose list this is, and all that have one. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Of the file as a whole, and of its columns: which was read as what, and which wasn't read. */
  readonly notices: readonly Saying[];
  readonly questions: readonly MemberQuestion[];
  readonly lines: readonly MemberLine[];
  /** Seats of the body that the list doesn't have: they stay as they are. */
  readonly absent: readonly Saying[];
  /** How many seats and people what is ticked would write. */
  readonly seats: number;
  readonly people: number;
}

const job = z.string().min(1).max(100);

/** What somebody has decided about the list; whatever they haven't is as it was proposed. */
const decisions = z.strictObject({
  sheet: z.string().max(500).nullable(),
  answers: z.record(z.string().max(500), z.string().max(500)),
  /** By the row. */
  ticked: z.record(z.string().regex(/^\d+$/u), z.boolean()),
});
export type MemberDecisions = z.infer<typeof decisions>;

export const memberImportCalls = {
  /** Asks for a spreadsheet and reads its list of members. Null when the person cancelled. Nothing is written. */
  choose: call<MembersPreview | null>()(z.strictObject({ job, bodyId: id })),
  /** The same list, as it is with what was decided, against the register as it is now. */
  again: call<MembersPreview>()(z.strictObject({ job, decisions })),
  /** Writes what is ticked, in one step. */
  commit: call<{ readonly seats: number; readonly act: Saying | null }>()(z.strictObject({ job, decisions })),
  discard: call<null>()(z.strictObject({ job })),
} as const;
