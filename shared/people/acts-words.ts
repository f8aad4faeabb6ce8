// What is done to people and groups, as the history tells it; and what is refused there.

import type { Words } from '../language/words.ts';

export const peopleActsWords = {
  'people.add-person': ['Add the person {{name}}', 'Ychwanegu’r person {{name}}'],
  'people.add-group': ['Add the group {{name}}', 'Ychwanegu’r grŵp {{name}}'],
  'people.rename': ['Rename {{from}} to {{to}}', 'Ailenwi {{from}} yn {{to}}'],
  'people.change-title': ['Change the form of address of {{name}}', 'Newid ffurf gyfarch {{name}}'],
  'people.change-initials': ['Change the initials of {{name}}', 'Newid llythrennau blaen {{name}}'],
  'people.merge-into': ['Merge {{from}} into {{to}}', 'Uno {{from}} i mewn i {{to}}'],
  'people.remove-person': ['Delete the person {{name}}', 'Dileu’r person {{name}}'],
  'people.remove-group': ['Delete the group {{name}}', 'Dileu’r grŵp {{name}}'],
  'people.taken': [
    '{{name}} is in the register already. If they are the same, merge them. Nothing was written.',
    'Mae {{name}} yn y gofrestr eisoes. I wneud y ddau’n un, unwch nhw. Ni ysgrifennwyd dim.',
  ],
  'people.still-leads': [
    {
      one: '{{name}} leads one thing. Give it to somebody else first, or merge. Nothing was written.',
      other:
        '{{name}} leads {{count}} things. Give those to somebody else first, or merge. Nothing was written.',
    },
    {
      one: 'Mae {{name}} yn arwain un peth. Rhowch ef i rywun arall yn gyntaf, neu unwch. Ni ysgrifennwyd dim.',
      two: 'Mae {{name}} yn arwain {{count}} beth. Rhowch nhw i rywun arall yn gyntaf, neu unwch. Ni ysgrifennwyd dim.',
      other:
        'Mae {{name}} yn arwain {{count}} peth. Rhowch nhw i rywun arall yn gyntaf, neu unwch. Ni ysgrifennwyd dim.',
    },
  ],
} as const satisfies Words;
