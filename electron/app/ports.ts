// What the app needs from the system around it. The shell gives it on Electron; tests give it without.

import type { appEvents } from '../../shared/contract/events.ts';
import type { Tell } from '../../shared/kernel/call.ts';
import type { KeySafe } from '../device/keys.ts';

export interface Dialogs {
  /** Each answers with a path, or null when the person chose nothing. */
  readonly chooseRegister: () => Promise<string | null>;
  readonly destinationForRegister: (suggestedName: string) => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
  readonly chooseSpreadsheet: () => Promise<string | null>;
  readonly chooseDocument: () => Promise<string | null>;
  readonly destinationForFile: (suggestedName: string) => Promise<string | null>;
  readonly chooseBundle: () => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
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
  readonly keys: KeySafe;
  /** What the network calls this computer. */
  readonly computer: string;
  readonly version: string;
}
