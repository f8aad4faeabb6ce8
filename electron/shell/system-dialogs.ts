// The system's own dialogs for choosing files. The renderer never sees a path.

import { dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from '../app/ports.ts';
import { join } from 'node:path';

const registers = [{ name: 'Minutebook register', extensions: ['minutebook'] }];
const spreadsheets = [
  { name: 'Spreadsheet', extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'txt'] },
  { name: 'Every file', extensions: ['*'] },
];
const bundles = [{ name: 'Bundle of changes', extensions: ['mbsync'] }];
const documents = [{ name: 'Strategy document', extensions: ['docx', 'txt'] }];

export function systemDialogs(window: () => BrowserWindow | undefined, documentsFolder: string): Dialogs {
  const open = async (
    title: string,
    filters: Electron.FileFilter[],
    kind: 'openFile' | 'openDirectory' = 'openFile',
  ) => {
    const options: Electron.OpenDialogOptions = { title, filters, properties: [kind] };
    const owner = window();
    const chosen = await (owner === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  };
  const save = async (title: string, name: string, filters: Electron.FileFilter[]) => {
    const options: Electron.SaveDialogOptions = { title, filters, defaultPath: join(documentsFolder, name) };
    const owner = window();
    const chosen = await (owner === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
  };
  return {
    chooseRegister: () => open('Open a register', registers),
    placeForRegister: (name) => save('Save the register', name, registers),
    chooseFile: () => open('Attach a file', []),
    chooseSpreadsheet: () => open('Import figures from a spreadsheet', spreadsheets),
    chooseDocument: () => open('Import a strategy document', documents),
    placeForFile: (name) => save('Save', name, []),
    chooseBundle: () => open('Import a colleague’s changes', bundles),
    chooseFolder: () => open('Choose the shared folder', [], 'openDirectory'),
  };
}
