// The events the app sends to open screens.

import type { AppState } from '../app/calls.ts';
import { event } from '../kernel/call.ts';
import type { Screen } from '../kernel/destination.ts';

/** Something was written to the register; `entities` names the kinds of things it touched. */
export interface Changed {
  readonly batch: number;
  readonly entities: readonly string[];
}

export interface Progress {
  readonly job: string;
  readonly done: number;
  readonly total: number;
}

/** What a menu item or the system asks a screen to do. */
export type Command =
  | { readonly kind: 'go'; readonly screen: Screen }
  | {
      readonly kind: 'undo' | 'redo' | 'palette' | 'import' | 'print' | 'create' | 'preferences' | 'keyboard';
    };

export const appEvents = {
  changed: event<Changed>(),
  progress: event<Progress>(),
  /** The shared folder was read and written. */
  exchanged: event<Readonly<Record<string, never>>>(),
  /** Another register was opened, it was closed, or preferences changed. */
  state: event<AppState>(),
  command: event<Command>(),
} as const;
