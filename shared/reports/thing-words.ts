// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const reportsThingWords = {
  'reports.thing.heading': ['heading of reports', 'pennawd adroddiadau'],
  'reports.thing.section': ['section', 'adran'],
  'reports.thing.text': ['text of', 'testun'],
  'reports.thing.translation': ['text in the other language of', 'testun yn yr iaith arall o'],
  'reports.thing.picture': ['picture', 'llun'],
  'reports.thing.issue': ['report as it went out on', 'adroddiad fel yr aeth allan ar'],
  'reports.sections-issued': [
    { zero: 'No sections', one: 'One section as it was', other: '{{count}} sections as they were' },
    { zero: 'Dim adrannau', one: 'Un adran fel yr oedd', other: '{{count}} o adrannau fel yr oeddent' },
  ],
  'reports.figures-issued': [
    { zero: 'No figures', one: 'One figure as it was', other: '{{count}} figures as they were' },
    { zero: 'Dim ffigurau', one: 'Un ffigur fel yr oedd', other: '{{count}} o ffigurau fel yr oeddent' },
  ],
} as const satisfies Words;
