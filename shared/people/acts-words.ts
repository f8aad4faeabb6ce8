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
  'people.still-named': [
    {
      one: '{{name}} is named once where a body met or sits. What was done there keeps its names: end the seat instead, or merge. Nothing was written.',
      other:
        '{{name}} is named {{count}} times, in what they lead, where they sit, or what they took part in. What was done keeps its names: end the seat instead, or merge. Nothing was written.',
    },
    {
      one: 'Enwir {{name}} unwaith lle mae corff wedi cyfarfod neu’n eistedd. Mae’r hyn a wnaed yno’n cadw ei enwau: rhowch derfyn ar y sedd yn lle hynny, neu unwch. Ni ysgrifennwyd dim.',
      two: 'Enwir {{name}} {{count}} waith, yn yr hyn y mae’n ei arwain, lle mae’n eistedd, neu’r hyn y cymerodd ran ynddo. Mae’r hyn a wnaed yn cadw ei enwau: rhowch derfyn ar y sedd yn lle hynny, neu unwch. Ni ysgrifennwyd dim.',
      other:
        'Enwir {{name}} {{count}} gwaith, yn yr hyn y mae’n ei arwain, lle mae’n eistedd, neu’r hyn y cymerodd ran ynddo. Mae’r hyn a wnaed yn cadw ei enwau: rhowch derfyn ar y sedd yn lle hynny, neu unwch. Ni ysgrifennwyd dim.',
    },
  ],
  'people.both-there': [
    '{{from}} and {{to}} are each marked at {{where}}, so they can’t be one yet. Take back one of the two marks there, then merge. Nothing was written.',
    'Mae {{from}} a {{to}} ill dau wedi’u nodi ar gyfer {{where}}, felly ni allant fod yn un eto. Tynnwch un o’r ddau nod yn ôl yno, yna unwch. Ni ysgrifennwyd dim.',
  ],
  'people.voted': [
    '{{name}} voted, and how a member voted is kept for good. End the seat instead, or merge two spellings of one name. Nothing was written.',
    'Pleidleisiodd {{name}}, a chedwir am byth sut y pleidleisiodd aelod. Rhowch derfyn ar y sedd yn lle hynny, neu unwch ddau sillafiad o un enw. Ni ysgrifennwyd dim.',
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
