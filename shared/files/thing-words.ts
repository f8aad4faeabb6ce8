// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const filesThingWords = {
  'files.thing.source': ['source file', 'ffeil ffynhonnell'],
  'files.thing.alias': ['other name', 'enw arall'],
  'files.alias-named': ['“{{words}}” of {{what}}', '“{{words}}” ar {{what}}'],
  'files.thing.profile': ['import profile', 'proffil mewnforio'],
  'files.tables-said': [
    { one: '{{count}} table', other: '{{count}} tables' },
    { two: '{{count}} dabl', other: '{{count}} tabl' },
  ],
} as const satisfies Words;
