// What the app asks of the open register for the exchange with colleagues: the parts of it that need the register itself.

import { call, given } from '../../../shared/kernel/call.ts';
import type { BundleLook, BundleTaken, ExchangeState } from '../../../shared/exchange/calls.ts';
import type { Audience } from '../../sync/export-bundle.ts';
import type { FolderReport } from '../../sync/folder.ts';

/** Who this computer is: its keys as they are kept, and its names. */
export interface Self {
  readonly secret: string;
  readonly name: string;
  readonly author: string;
}

/** The parts of a state that the register knows. */
export type RegisterExchange = Omit<ExchangeState, 'folder'>;

export interface Sending {
  readonly self: Self;
  readonly path: string;
  readonly audience: Audience;
  readonly everything: boolean;
}

/** Where a bundle lies: on the disk, or among those that the register keeps. */
export type BundleSource = { readonly path: string } | { readonly held: string };

export interface Looking {
  readonly self: Self;
  readonly job: string;
  readonly from: BundleSource;
  readonly passphrase: string;
  readonly vouch: boolean;
}

export const exchangeWork = {
  state: call<RegisterExchange>()(given<{ readonly self: Self }>()),
  /** The day by the register’s own clock, for the name of a bundle. */
  today: call<string>()(given<Readonly<Record<string, never>>>()),
  send: call<{ readonly changes: number }>()(given<Sending>()),
  look: call<BundleLook>()(given<Looking>()),
  take: call<BundleTaken>()(given<{ readonly job: string }>()),
  discard: call<null>()(given<{ readonly job: string }>()),
  removeHeld: call<null>()(given<{ readonly sha256: string }>()),
  takeBack: call<null>()(given<Readonly<Record<string, never>>>()),
  retire: call<null>()(given<{ readonly device: string; readonly retired: boolean }>()),
  throughFolder: call<FolderReport>()(given<{ readonly self: Self; readonly folder: string }>()),
} as const;
