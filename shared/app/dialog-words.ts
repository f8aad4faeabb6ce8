// The titles of the system's own dialogs for choosing files, and the kinds of file that they offer.

import type { Words } from '../language/words.ts';

export const dialogWords = {
  'dialog.open-register': ['Open a register', 'Agor cofrestr'],
  'dialog.save-register': ['Save the register', 'Cadw’r gofrestr'],
  'dialog.attach-file': ['Attach a file', 'Atodi ffeil'],
  'dialog.attach-paper': ['Attach a paper', 'Atodi papur'],
  'dialog.pdfs': ['PDF', 'PDF'],
  'dialog.import-figures': ['Import figures from a spreadsheet', 'Mewnforio ffigurau o daenlen'],
  'dialog.import-document': ['Import a strategy document', 'Mewnforio dogfen strategaeth'],
  'dialog.save': ['Save', 'Cadw'],
  'dialog.import-bundle': ['Import a colleague’s changes', 'Mewnforio newidiadau cydweithiwr'],
  'dialog.shared-folder': ['Choose the shared folder', 'Dewis y ffolder a rennir'],
  'dialog.registers': ['Minutebook register', 'Cofrestr Minutebook'],
  'dialog.spreadsheets': ['Spreadsheet', 'Taenlen'],
  'dialog.every-file': ['Every file', 'Pob ffeil'],
  'dialog.bundles': ['Bundle of changes', 'Bwndel o newidiadau'],
  'dialog.show-in-folder': ['Show in folder', 'Dangos yn y ffolder'],
  'dialog.replace': ['Replace it', 'Cymryd ei lle'],
  'dialog.cancel': ['Cancel', 'Canslo'],
  'dialog.already-there': [
    'There is already a file {{file}} in that folder. Replacing it can’t be undone.',
    'Mae ffeil {{file}} yn y ffolder honno eisoes. Ni ellir dadwneud cymryd ei lle.',
  ],
  'dialog.documents': ['Strategy document', 'Dogfen strategaeth'],
} as const satisfies Words;
