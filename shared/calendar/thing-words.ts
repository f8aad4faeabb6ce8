// What the things of this subject are called.

import type { Words } from '../language/words.ts';

export const calendarThingWords = {
  'calendar.thing.recess': ['recess', 'toriad'],
  'calendar.thing.bank-holiday': ['bank holiday', 'gŵyl banc'],
  'calendar.name-on-day': ['{{name}}, {{day}}', '{{name}}, {{day}}'],
  'calendar.ends-before-it-begins': [
    'A recess can’t end before it begins. Give a later last day. Nothing was written.',
    'Ni all toriad ddod i ben cyn iddo ddechrau. Rhowch ddiwrnod olaf diweddarach. Ni ysgrifennwyd dim.',
  ],
} as const satisfies Words;
