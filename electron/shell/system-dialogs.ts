// The system's own dialogs for choosing files, in the person's language. The renderer never sees a path.

import { dialog, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { DialogKey, Dialogs } from '../app/ports.ts';
import type { Language } from '../../shared/language/language.ts';
import { speak, textIn, type Text } from '../../shared/language/speak.ts';

interface Kind {
  readonly name: DialogKey;
  readonly extensions: readonly string[];
}

const registers: readonly Kind[] = [{ name: 'dialog.registers', extensions: ['minutebook'] }];
const spreadsheets: readonly Kind[] = [
  { name: 'dialog.spreadsheets', extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'txt'] },
  { name: 'dialog.every-file', extensions: ['*'] },
];
const bundles: readonly Kind[] = [{ name: 'dialog.bundles', extensions: ['mbsync', 'zip'] }];
const pdfs: readonly Kind[] = [
  { name: 'dialog.pdfs', extensions: ['pdf'] },
  { name: 'dialog.every-file', extensions: ['*'] },
];
const documents: readonly Kind[] = [{ name: 'dialog.documents', extensions: ['docx', 'txt'] }];

/** The language is asked for each time: it may have been changed since. */
export function systemDialogs(
  window: () => BrowserWindow | undefined,
  documentsFolder: string,
  language: () => Language,
): Dialogs {
  const t: Text = (...given) => textIn(language())(...given);
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
  const confirm = async (message: string, button: DialogKey) => {
    const options: Electron.MessageBoxOptions = {
      type: 'question',
      message,
      buttons: [t(button), t('dialog.cancel')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    };
    const owner = window();
    const { response } = await (owner === undefined
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(owner, options));
    return response === 0;
  };
  /** On Linux the dialog adds no ending. One that is added here may name a file that the dialog hasn't asked about. */
  const withEnding = async (path: string, ending: string, always: boolean) => {
    if (path.endsWith(ending) || (extname(path) !== '' && !always)) return path;
    const whole = `${path}${ending}`;
    if (!existsSync(whole)) return whole;
    return (await confirm(t('dialog.already-there', { file: basename(whole) }), 'dialog.replace'))
      ? whole
      : null;
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
    if (chosen.canceled || chosen.filePath === '') return null;
    return withEnding(chosen.filePath, extname(name), kinds.length > 0);
  };
  return {
    chooseRegister: () => open('dialog.open-register', registers),
    destinationForRegister: (name) => save('dialog.save-register', name, registers),
    chooseFile: () => open('dialog.attach-file', []),
    chooseSpreadsheet: () => open('dialog.import-figures', spreadsheets),
    choosePdf: () => open('dialog.attach-paper', pdfs),
    chooseDocument: () => open('dialog.import-document', documents),
    destinationForFile: (name) => save('dialog.save', name, []),
    chooseBundle: () => open('dialog.import-bundle', bundles),
    chooseFolder: () => open('dialog.shared-folder', [], 'openDirectory'),
    confirm: (about, button) => confirm(speak(language(), about), button),
  };
}
