// Exchange with colleagues: bundles out and in, the computers that are trusted, the shared folder.

import type { Saying } from '../kernel/saying.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';
import type { ChosenFile, AppState } from '../app/calls.ts';
import type { ConflictLine } from './conflicts-calls.ts';
import type { HistoryEvent } from '../history/calls.ts';
import { nothing, requiredLine } from '../kernel/inputs.ts';

export interface DeviceLine {
  /** Its fingerprint. */
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** What people call the computer that vouched for it; null for the first. */
  readonly vouchedBy: string | null;
  readonly addedOn: string | null;
  readonly retired: boolean;
  /** When it was last heard of, in milliseconds since 1970; null when never. */
  readonly heard: number | null;
}

export interface FolderState {
  readonly path: string;
  /** When it was last read and written, in milliseconds since 1970. */
  readonly at: number | null;
  readonly problem: Saying | null;
  readonly taken: number;
  /** Files that are waiting, with a sentence that says what for; some wait for a person to look at them. */
  readonly waiting: readonly {
    readonly file: string;
    readonly why: Saying;
    readonly mayBeLookedAt: boolean;
  }[];
  readonly ignored: readonly string[];
}

/** A bundle of a newer version that is kept in the register. */
export interface HeldLine {
  readonly sha256: string;
  readonly file: string;
  /** What it waits for. */
  readonly why: Saying;
  readonly mayBeLookedAt: boolean;
}

export interface ExchangeState {
  /** The fingerprint and the name of this computer. */
  readonly own: string;
  readonly name: string;
  readonly devices: readonly DeviceLine[];
  /** The last merge, while it can still be taken back. */
  readonly lastMerge: { readonly source: string; readonly at: number } | null;
  readonly held: readonly HeldLine[];
  readonly folder: FolderState | null;
}

export interface IncomingStep {
  readonly actor: string;
  readonly act: Saying;
  readonly at: number;
  /** As of a batch of the history. */
  readonly atLatest: boolean;
  readonly changes: number;
}

export interface BundlePreview {
  readonly job: string;
  readonly file: string;
  readonly author: string;
  readonly computer: string;
  readonly device: string;
  readonly remarks: readonly Saying[];
  /** Whether anything in it isn’t in the register yet. */
  readonly isNew: boolean;
  /** How many changes would be made: what makes a conflict isn’t one of them. */
  readonly changes: number;
  readonly steps: readonly IncomingStep[];
  /** Those that it would make. */
  readonly conflicts: readonly ConflictLine[];
  /** How many others wait already. */
  readonly waiting: number;
  /** The first of the changes that would be made. */
  readonly events: readonly HistoryEvent[];
}

/** What came of taking it in, counted as its preview did. */
export interface BundleTaken {
  readonly changes: number;
  readonly conflicts: number;
  readonly waiting: number;
}

/** What is needed before a file can be previewed: its passphrase, or somebody to vouch for its sender. */
export type BundleLook =
  | { readonly kind: 'preview'; readonly preview: BundlePreview }
  | {
      readonly kind: 'passphrase';
      readonly job: string;
      readonly file: string;
      readonly wrong: boolean;
    }
  | {
      readonly kind: 'stranger';
      readonly job: string;
      readonly file: string;
      readonly computer: string;
      readonly author: string;
      readonly fingerprint: string;
    };

const job = z.string().min(1).max(200);
const passphrase = z.string().max(1_000);

export const exchangeCalls = {
  state: call<ExchangeState>()(nothing),
  nameComputer: call<null>()(z.strictObject({ name: requiredLine })),
  /** New keys for this computer where its own can't be read or kept. Its colleagues then know it as a new one. */
  newKeys: call<null>()(z.strictObject({ keepIn: z.enum(['keychain', 'file']) })),
  /** Asks where, and writes a bundle. Null when the person cancelled. */
  send: call<(ChosenFile & { readonly changes: number }) | null>()(
    z.strictObject({
      to: z.enum(['devices', 'passphrase', 'anybody']),
      devices: z.array(z.string().max(100)).max(1_000),
      passphrase,
      everything: z.boolean(),
    }),
  ),
  /** Asks for a bundle and looks at it. Nothing is written. Null when the person cancelled. */
  choose: call<BundleLook | null>()(z.strictObject({ job })),
  /** Looks at a file that waits in the shared folder. */
  chooseWaiting: call<BundleLook>()(z.strictObject({ job, file: z.string().min(1).max(200) })),
  /** Looks at one that is kept in the register. */
  chooseHeld: call<BundleLook>()(z.strictObject({ job, sha256: z.string().min(1).max(100) })),
  /** Removes one that is kept in the register, without taking it in. */
  removeHeld: call<null>()(z.strictObject({ sha256: z.string().min(1).max(100) })),
  /** Looks again with a passphrase, or after the sender's fingerprint was compared. */
  look: call<BundleLook>()(z.strictObject({ job, passphrase, vouch: z.boolean() })),
  take: call<BundleTaken>()(z.strictObject({ job })),
  discard: call<null>()(z.strictObject({ job })),
  takeBack: call<null>()(nothing),
  retire: call<null>()(z.strictObject({ device: z.string().max(100), retired: z.boolean() })),
  chooseFolder: call<null>()(nothing),
  leaveFolder: call<null>()(nothing),
  throughFolder: call<null>()(nothing),
  /** Asks for a bundle with everything and for a destination, and begins a register from it. */
  join: call<AppState | { readonly needsPassphrase: string }>()(z.strictObject({ passphrase })),
} as const;
