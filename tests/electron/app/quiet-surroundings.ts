// An app that nobody looks at: no windows, and dialogs that are cancelled unless a test chooses.

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileIn } from '../../../electron/device/device-folder.ts';
import type { Surroundings } from '../../../electron/app/ports.ts';
import { sampleDocument } from '../../sample-document.ts';

/** `choose` answers every dialog, whichever it is. */
export function quietSurroundings(
  folder: string,
  choose: () => Promise<string | null> = () => Promise.resolve(null),
): Surroundings {
  const device = join(folder, 'device');
  const keys = join(device, 'keys.json');
  return {
    dialogs: {
      chooseRegister: choose,
      destinationForRegister: choose,
      chooseDocument: choose,
      chooseSpreadsheet: choose,
      choosePdf: choose,
      chooseFile: choose,
      destinationForFile: choose,
      chooseBundle: choose,
      chooseFolder: choose,
      confirm: () => Promise.resolve(false),
    },
    tell: () => undefined,
    openFile: () => Promise.resolve(''),
    showInFolder: () => undefined,
    newWindow: () => undefined,
    addRecent: () => undefined,
    log: () => undefined,
    folders: {
      data: join(folder, 'data'),
      documents: folder,
      sampleDocument,
      device,
    },
    keys: { ...keyFileIn(device), beginAnew: () => renameSync(keys, `${keys}.aside`) },
    computer: 'Laptop',
    version: '1.0.0',
    notice: null,
  };
}
