// The system's own dialogs for choosing files, in the person's language. The renderer never sees a path.

import { dialog, type BrowserWindow } from 'electron';
import type { Dialogs } from '../app/ports.ts';
import { join } from 'node:path';
import type { dialogWords } from '../../shared/app/dialog-words.ts';
import type { Language } from '../../shared/language/language.ts';
import { textIn } from '../../shared/language/speak.ts';

type DialogKey = keyof typeof dialogWords;

interface Kind {
  readonly name: DialogKey;
  readonly extensions: readonly string[];
}

const registers: readonly Kind[] = [{ name: 'dialog.registers', extensions: ['minutebook'] }];
const spreadsheets: readonly Kind[] = [
  { name: 'dialog.spreadsheets', extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'txt'] },
  { name: 'dialog.every-file', extensions: ['*'] },
];
const bundles: readonly Kind[] = [{ name: 'dialog.bundles', extensions: ['mbsync'] }];
const documents: readonly Kind[] = [{ name: 'dialog.documents', extensions: ['docx', 'txt'] }];

/** The language is asked for each time: it may have been changed since. */
export function systemDialogs(
  window: () => BrowserWindow | undefined,
  documentsFolder: string,
  language: () => Language,
): Dialogs {
  const t = (key: DialogKey) => textIn(language())(key);
  const filtersOf = (kinds: readonly Kind[]) =>
    kinds.map(({ name, extensions }) => ({ name: t(name), extensions: [...extensions] }));
  const open = async (
    title: DialogKey,
    kinds: readonly Kind[],
    kind: 'openFile' | 'openDirectory' = 'openFile',
  ) => {
    const options: Electron.OpenDialogOptions = {
      title: t(title),
      filters: filtersOf(kinds),
      properties: [kind],
    };
    const owner = window();
    const chosen = await (owner === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  };
  const save = async (title: DialogKey, name: string, kinds: readonly Kind[]) => {
    const options: Electron.SaveDialogOptions = {
      title: t(title),
      filters: filtersOf(kinds),
      defaultPath: join(documentsFolder, name),
    };
    const owner = window();
    const chosen = await (owner === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
  };
  return {
    chooseRegister: () => open('dialog.open-register', registers),
    destinationForRegister: (name) => save('dialog.save-register', name, registers),
    chooseFile: () => open('dialog.attach-file', []),
    chooseSpreadsheet: () => open('dialog.import-figures', spreadsheets),
    chooseDocument: () => open('dialog.import-document', documents),
    destinationForFile: (name) => save('dialog.save', name, []),
    chooseBundle: () => open('dialog.import-bundle', bundles),
    chooseFolder: () => open('dialog.shared-folder', [], 'openDirectory'),
  };
}
