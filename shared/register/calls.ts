// What concerns the whole open register: what it is called, undo and redo, and finding anything in it.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { nothing } from '../kernel/inputs.ts';

export interface RegisterHeader {
  readonly title: string;
  readonly organisation: string | null;
  /** The intents of what Ctrl+Z and Ctrl+Y would take back and do again. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** When the last edit reached the disk, in milliseconds since 1970; null while there is none. */
  readonly savedAt: number | null;
  readonly batch: number;
  /** The day, when the screens show the register as it stood then. */
  readonly asAt: string | null;
  readonly readOnly: boolean;
  readonly today: string;
  /** What the check of the file in the background has found so far. */
  readonly faults: readonly string[];
}

/** In the order of the navigation, and of Ctrl+1 to Ctrl+9. */
export const screens = [
  'overview',
  'strategy',
  'figures',
  'activities',
  'updates',
  'people',
  'attention',
  'history',
  'packs',
  'finance',
  'import',
  'spreadsheet',
  'exchange',
  'conflicts',
] as const;
export type Screen = (typeof screens)[number];

export interface FoundThing {
  readonly entity: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly screen: Screen;
  /** What that screen is to show: an objective, an activity, a person. */
  readonly focus: string;
}

export const registerCalls = {
  header: call<RegisterHeader>()(nothing),
  undo: call<{ readonly intent: string }>()(nothing),
  redo: call<{ readonly intent: string }>()(nothing),
  find: call<readonly FoundThing[]>()(z.strictObject({ words: z.string().max(200) })),
} as const;
