// Where something is saved: on Linux the dialog adds no ending, so that what is saved may be another file than the one it asked about.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { systemDialogs } from '../../../electron/shell/system-dialogs.ts';
import { say } from '../../../shared/language/say.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const person = vi.hoisted(() => ({
  types: '',
  presses: 1,
  asked: [] as { message: string; buttons: string[] }[],
}));

vi.mock('electron', () => ({
  dialog: {
    showSaveDialog: () => Promise.resolve({ canceled: false, filePath: person.types }),
    showMessageBox: (options: { message: string; buttons: string[] }) => {
      person.asked.push({ message: options.message, buttons: options.buttons });
      return Promise.resolve({ response: person.presses, checkboxChecked: false });
    },
  },
}));

const dialogs = systemDialogs(
  () => undefined,
  '/documents',
  () => 'en',
);

beforeEach(() => {
  Object.assign(person, { types: '', presses: 1, asked: [] });
});

describe('a name without its ending', () => {
  it('gets it', async () => {
    const folder = temporaryFolder();
    person.types = join(folder, 'Board v2.1');
    expect(await dialogs.destinationForRegister('Board copy.minutebook')).toBe(
      join(folder, 'Board v2.1.minutebook'),
    );
    person.types = join(folder, 'Pack');
    expect(await dialogs.destinationForFile('Board pack.pdf')).toBe(join(folder, 'Pack.pdf'));
    person.types = join(folder, 'table.txt');
    expect(await dialogs.destinationForFile('Figures.csv')).toBe(join(folder, 'table.txt'));
    expect(person.asked).toEqual([]);
  });

  it('doesn’t replace the file that then has its name, unless the person says so', async () => {
    const path = join(temporaryFolder(), 'Board.minutebook');
    writeFileSync(path, 'somebody’s register');
    person.types = path.replace('.minutebook', '');
    expect(await dialogs.destinationForRegister('Board copy.minutebook')).toBeNull();
    expect(person.asked).toEqual([
      {
        message: 'There is already a file Board.minutebook in that folder. Replacing it can’t be undone.',
        buttons: ['Replace it', 'Cancel'],
      },
    ]);
    person.presses = 0;
    expect(await dialogs.destinationForRegister('Board copy.minutebook')).toBe(path);
  });
});

it('a question is answered with the button that was pressed', async () => {
  expect(await dialogs.confirm(say('app.no-register'), 'dialog.show-in-folder')).toBe(false);
  person.presses = 0;
  expect(await dialogs.confirm(say('app.no-register'), 'dialog.show-in-folder')).toBe(true);
});
