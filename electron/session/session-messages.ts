// What the main process and the worker that holds the open register say to each other.

import type { Changed } from './session.ts';
import type { ExchangeRequest, Self } from '../usecases/exchange/exchange.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Result } from '../../shared/kernel/result.ts';

export interface SessionStart {
  readonly path: string;
  /** Where this computer keeps its own things: its ledger of copies. */
  readonly device: string;
}

export type ToSession =
  | { readonly kind: 'call'; readonly id: number; readonly author: string; readonly request: unknown }
  /** Changes worked out elsewhere, by an import; refused when the register has changed since. */
  | {
      readonly kind: 'commit';
      readonly id: number;
      readonly author: string;
      readonly intent: string;
      readonly changes: readonly Change[];
      readonly basedOn: number | null;
    }
  | { readonly kind: 'copy'; readonly id: number; readonly target: string }
  | {
      readonly kind: 'attach';
      readonly id: number;
      readonly author: string;
      readonly projectId: string;
      readonly path: string;
    }
  | {
      readonly kind: 'release';
      readonly id: number;
      readonly attachment: string;
      readonly folder: string;
    }
  | { readonly kind: 'exchange'; readonly id: number; readonly self: Self; readonly request: ExchangeRequest }
  | { readonly kind: 'close' };

export interface Opened {
  readonly notice: string | null;
  readonly backup: string | null;
}

export type FromSession =
  | { readonly kind: 'opened'; readonly result: Result<Opened> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'bug'; readonly call: string; readonly what: string }
  | { readonly kind: 'closed' };
