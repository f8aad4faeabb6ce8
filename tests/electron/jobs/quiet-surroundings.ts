// An app that nobody looks at: no windows, and a person who cancels every dialog.

import { join, resolve } from 'node:path';
import { keyFileIn } from '../../../electron/device/device-folder.ts';
import type { Surroundings } from '../../../electron/workspace/ports.ts';

const sampleDocument = resolve(import.meta.dirname, '../../../resources/sample/strategy-2024-2026.docx');

export function quietSurroundings(folder: string): Surroundings {
  const none = () => Promise.resolve(null);
  return {
    dialogs: {
      chooseRegister: none,
      placeForRegister: none,
      chooseDocument: none,
      chooseSpreadsheet: none,
      chooseFile: none,
      placeForFile: none,
      chooseBundle: none,
      chooseFolder: none,
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
      device: join(folder, 'device'),
    },
    keys: keyFileIn(join(folder, 'device')),
    computer: 'Laptop',
    version: '1.0.0',
  };
}
