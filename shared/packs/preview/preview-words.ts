// The preview of a pack.

import type { Words } from '../../language/words.ts';

export const previewWords = {
  'packs.preview.gone': [
    'The preview is no longer there. Open the pack again.',
    'Nid yw’r rhagolwg yno mwyach. Agorwch y pecyn eto.',
  ],
  'packs.preview.which': ['Pages shown', 'Tudalennau a ddangosir'],
  'packs.preview.now': ['As it would be made now', 'Fel y câi ei wneud nawr'],
  'packs.preview.made': ['The file that was made', 'Y ffeil a wnaed'],
  'packs.preview.says': [
    '{{title}}. For: {{edition}}. As at {{day}}, {{pages}}.',
    '{{title}}. Ar gyfer: {{edition}}. Fel ar {{day}}, {{pages}}.',
  ],
  'packs.preview.board': ['the board', 'y bwrdd'],
  'packs.preview.edition.public': ['the public', 'y cyhoedd'],
  'packs.preview.edition.full': ['members and officers', 'aelodau a swyddogion'],
  'packs.preview.edition.person': ['one person', 'un person'],
  'packs.preview.current': ['Up to date', 'Yn gyfredol'],
  'packs.preview.behind': ['Behind: being set again', 'Ar ei hôl hi: wrthi’n ei osod eto'],
  'packs.preview.stopped': [
    'Stopped. What is shown is from before the last change.',
    'Wedi’i atal. Mae’r hyn a ddangosir o gyfnod cyn y newid diwethaf.',
  ],
  'packs.preview.notYet': ['Stopped before any page was set.', 'Ataliwyd cyn gosod unrhyw dudalen.'],
  'packs.preview.setNow': ['Set it now', 'Ei osod nawr'],
  'packs.preview.setting': ['Setting the pages…', 'Yn gosod y tudalennau…'],
  'packs.preview.outline': ['Outline', 'Amlinelliad'],
  'packs.preview.thumbnails': ['Small pages', 'Tudalennau bach'],
  'packs.preview.page': ['page', 'tudalen'],
  'packs.preview.find': ['Find in the pages', 'Chwilio’r tudalennau'],
  'packs.preview.found': ['{{at}} of {{count}}', '{{at}} o {{count}}'],
  'packs.preview.foundMore': ['{{at}} of more than {{count}}', '{{at}} o fwy na {{count}}'],
  'packs.preview.foundNone': ['Not in these pages', 'Ddim yn y tudalennau hyn'],
  'packs.preview.previous': ['Previous', 'Blaenorol'],
  'packs.preview.next': ['Next', 'Nesaf'],
  'packs.preview.width': ['Fit the width', 'Ffitio’r lled'],
  'packs.preview.attached': [
    'Page {{page}} of {{of}} of the attached file {{name}}',
    'Tudalen {{page}} o {{of}} o’r ffeil atodedig {{name}}',
  ],
  'packs.preview.attachedNotShown': [
    'This page can’t be shown here. It is in the pack as it is in the file.',
    'Ni ellir dangos y dudalen hon yma. Mae yn y pecyn fel y mae yn y ffeil.',
  ],
} as const satisfies Words;
