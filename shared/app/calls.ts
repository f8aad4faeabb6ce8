// The app itself: which register is open, the files beside it, preferences, and work that takes a while.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { defaultTimeZone } from '../kernel/days.ts';
import { screenGroups } from '../kernel/destination.ts';
import { nothing, timeZone } from '../kernel/inputs.ts';
import type { Saying } from '../kernel/saying.ts';
import { languages } from '../language/language.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;

const screenGroup = z.enum(screenGroups.map(({ group }) => group));

/** Without what holds where nobody has said: setting one of them says nothing of the others. */
const preference = z.strictObject({
  theme: z.enum(themes),
  language: z.enum(languages),
  /** Who this app's changes are signed by; left out until somebody has said. */
  author: z.string().trim().min(1).max(200).optional(),
  /** What colleagues know this computer as; empty for its network name. */
  computer: z.string().trim().max(200),
  /** The groups of screens that are folded up in the navigation. */
  folded: z.array(screenGroup),
});

const { shape } = preference;

export const preferences = preference.extend({
  theme: shape.theme.default('system'),
  language: shape.language.default('en'),
  computer: shape.computer.default(''),
  folded: shape.folded.default([]),
});
/** As the app goes by them: whoever hasn't said who they are signs by their role, in their language. */
export interface Preferences extends Omit<z.infer<typeof preferences>, 'author'> {
  readonly author: string;
}

export const savedView = z.strictObject({
  name: z.string().trim().min(1).max(80),
  filters: z.record(z.string().max(40), z.string().max(500)),
});
export type SavedView = z.infer<typeof savedView>;

/** What a register begins with. */
const newStrategy = z.strictObject({
  title: z.string().trim().min(1).max(500),
  organisation: z.string().trim().max(500).default(''),
  timeZone: timeZone.default(defaultTimeZone),
});
export type NewStrategy = z.infer<typeof newStrategy>;

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
}

export interface OpenRegisterState {
  readonly name: string;
  readonly folder: string;
  /** Set when it can only be read. */
  readonly notice: Saying | null;
  /** The copy made before the file was brought up to this version. */
  readonly backup: string | null;
}

/** What the app is busy with that was asked for from anywhere: a screen, the menu, a key. */
export type SlowStep = 'sample' | 'copy' | 'opening' | 'closing';

export interface AppState {
  readonly register: OpenRegisterState | null;
  readonly recent: readonly RecentFile[];
  readonly preferences: Preferences;
  readonly views: readonly SavedView[];
  readonly version: string;
  /** Set once after start when part of the settings had to be reset. */
  readonly notice: Saying | null;
  /** Left out while there is none. */
  readonly doing?: SlowStep;
}

/** The answer of the system's dialog for a file: null when the person chose none. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
}

const token = z.strictObject({ token: z.string().min(1).max(100) });

export const appCalls = {
  state: call<AppState>()(nothing),
  /** Asks for a file and opens it. */
  open: call<AppState>()(nothing),
  openRecent: call<AppState>()(z.strictObject({ id: z.string().min(1).max(100) })),
  forgetRecent: call<AppState>()(z.strictObject({ id: z.string().min(1).max(100) })),
  /** Asks where, and makes an empty register with a strategy of this title. */
  create: call<AppState>()(newStrategy),
  /** Opens a register made from the shipped sample strategy, making it first when there is none yet. */
  openSample: call<AppState>()(nothing),
  saveCopy: call<{ readonly saved: string | null }>()(nothing),
  close: call<AppState>()(nothing),
  setPreferences: call<AppState>()(preference.partial()),
  /** Folds one group of screens up in the navigation, or unfolds it. By itself: a window that folds two at once doesn't know of the first yet. */
  fold: call<AppState>()(z.strictObject({ group: screenGroup, isFolded: z.boolean() })),
  saveView: call<AppState>()(savedView),
  deleteView: call<AppState>()(z.strictObject({ name: z.string().max(80) })),
  newWindow: call<null>()(nothing),
  /** Asks where, and saves a table that a screen shows, as comma-separated values; null when the person cancelled. */
  saveTable: call<ChosenFile | null>()(
    z.strictObject({ title: z.string().trim().min(1).max(200), csv: z.string().max(100_000_000) }),
  ),
  /** Asks where, and saves meetings as calendar programs read them; null when the person cancelled. */
  saveCalendar: call<ChosenFile | null>()(
    z.strictObject({ title: z.string().trim().min(1).max(2_000), text: z.string().max(100_000_000) }),
  ),
  /** Opens a file this app has made with the program the system has for it. */
  openFile: call<null>()(token),
  showInFolder: call<null>()(token),
} as const;
