// The system's dialogs: their titles and kinds of file in the language the person has chosen by now.

import { expect, it, vi } from 'vitest';
import { systemDialogs } from '../../../electron/shell/system-dialogs.ts';
import type { Language } from '../../../shared/language/language.ts';

const shown = vi.hoisted((): unknown[] => []);

vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: (options: unknown) => {
      shown.push(options);
      return Promise.resolve({ canceled: true, filePaths: [] });
    },
    showSaveDialog: (options: unknown) => {
      shown.push(options);
      return Promise.resolve({ canceled: true, filePath: '' });
    },
  },
}));

it('follow the language of the interface', async () => {
  let language: Language = 'en';
  const dialogs = systemDialogs(
    () => undefined,
    '/documents',
    () => language,
  );
  await dialogs.chooseRegister();
  expect(shown.at(-1)).toEqual({
    title: 'Open a register',
    filters: [{ name: 'Minutebook register', extensions: ['minutebook'] }],
    properties: ['openFile'],
  });
  language = 'cy';
  await dialogs.chooseRegister();
  expect(shown.at(-1)).toEqual({
    title: 'Agor cofrestr',
    filters: [{ name: 'Cofrestr Minutebook', extensions: ['minutebook'] }],
    properties: ['openFile'],
  });
  await dialogs.destinationForFile('a.pdf');
  expect(shown.at(-1)).toMatchObject({ title: 'Cadw' });
});
