// What the app needs from the system around it. The shell gives it on Electron; tests give it without.

import type { dialogWords } from '../../shared/app/dialog-words.ts';
import type { appEvents } from '../../shared/contract/events.ts';
import type { Tell } from '../../shared/kernel/call.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import type { KeySafe } from '../device/keys.ts';

export type DialogKey = keyof typeof dialogWords;

export interface Dialogs {
  /** Each answers with a path, or null when the person chose nothing. */
  readonly chooseRegister: () => Promise<string | null>;
  readonly destinationForRegister: (suggestedName: string) => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
  readonly chooseSpreadsheet: () => Promise<string | null>;
  readonly choosePdf: () => Promise<string | null>;
  readonly chooseDocument: () => Promise<string | null>;
  readonly destinationForFile: (suggestedName: string) => Promise<string | null>;
  readonly chooseBundle: () => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
  /** Asks whether to do what the button says. */
  readonly confirm: (about: Saying, button: DialogKey) => Promise<boolean>;
}

export interface AppKeySafe extends KeySafe {
  /** Puts what is kept aside, without losing it: the keys that are made next are kept in the place given. */
  readonly beginAnew: (keepIn: 'keychain' | 'file') => void;
}

export interface Surroundings {
  readonly dialogs: Dialogs;
  /** Sends an event to every window. */
  readonly tell: Tell<typeof appEvents>;
  readonly openFile: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
  readonly newWindow: () => void;
  /** Adds to the system's own list of recent files. */
  readonly addRecent: (path: string) => void;
  readonly log: (what: string) => void;
  readonly folders: {
    /** For the app's own files: previews, the sample's register. */
    readonly data: string;
    readonly documents: string;
    readonly sampleDocument: string;
    /** For what this computer keeps for itself, outside every register. */
    readonly device: string;
  };
  /** Where the private keys of this computer are. */
  readonly keys: AppKeySafe;
  /** What the network calls this computer. */
  readonly computer: string;
  readonly version: string;
  /** What a person should know of how the app was started. */
  readonly notice: Saying | null;
}
