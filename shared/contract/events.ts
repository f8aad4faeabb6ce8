// What the app tells open screens unasked.

import type { AppState } from '../app/calls.ts';
import type { Screen } from '../register/calls.ts';

export interface Progress {
  readonly job: string;
  readonly done: number;
  readonly total: number;
}

/** What a menu item or the system asks a screen to do. */
export type Command =
  | { readonly kind: 'go'; readonly screen: Screen }
  | { readonly kind: 'undo' | 'redo' | 'palette' | 'import' | 'create' | 'preferences' | 'keyboard' };

export interface AppEvents {
  /** Something was written to the register; `entities` names the kinds of things it touched. */
  readonly changed: { readonly batch: number; readonly entities: readonly string[] };
  readonly progress: Progress;
  /** The shared folder was read and written. */
  readonly exchanged: Readonly<Record<string, never>>;
  /** Another register was opened, it was closed, or preferences changed. */
  readonly state: AppState;
  readonly command: Command;
}

/** The channels of the boundary. */
export const channels = { call: 'minutebook:call', event: 'minutebook:event' } as const;
