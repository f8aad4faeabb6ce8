// What is said when the settings of this computer couldn't be read.

import type { Words } from '../language/words.ts';

export const settingsWords = {
  'settings.author': ['Secretary', 'Ysgrifennydd'],
  'settings.damaged': [
    'Your settings couldn’t be read, so they have been reset. The old ones are kept in {{file}}. No register was touched.',
    'Ni ellid darllen eich gosodiadau ac fe’u gosodwyd yn ôl i’r hyn ydynt ar y dechrau. Cedwir yr hen rai yn {{file}}. Ni chyffyrddwyd ag unrhyw gofrestr.',
  ],
  'settings.set-back': [
    'Some of your settings couldn’t be read and have been reset: {{parts}}. No register was touched.',
    'Ni ellid darllen rhan o’ch gosodiadau ac fe’i gosodwyd yn ôl: {{parts}}. Ni chyffyrddwyd ag unrhyw gofrestr.',
  ],
  'settings.part.preferences': ['preferences', 'dewisiadau'],
  'settings.part.recent': ['recent registers', 'cofrestri diweddar'],
  'settings.part.views': ['saved views', 'golygon a gadwyd'],
  'settings.part.folders': ['shared folders', 'ffolderi a rennir'],
  'settings.part.sources': ['where papers came from', 'o ble y daeth papurau'],
  'settings.part.window': ['the size of the window', 'maint y ffenestr'],
} as const satisfies Words;
