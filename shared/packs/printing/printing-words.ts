// Printing the pages of a pack or a document.

import type { Words } from '../../language/words.ts';

export const printingWords = {
  'print.open': ['Print…', 'Argraffu…'],
  'print.title': ['Print: {{title}}', 'Argraffu: {{title}}'],
  'print.pages': ['Pages to print', 'Tudalennau i’w hargraffu'],
  'print.pagesHint': [
    'Leave it empty for all of them, or name them by the numbers printed on them: 1–4, 9.',
    'Gadewch ef yn wag i argraffu’r cyfan, neu enwch nhw yn ôl y rhifau sydd wedi’u hargraffu arnynt: 1–4, 9.',
  ],
  'print.asPictures': [
    'The pages are printed as pictures, 200 dots to an inch. Printed from a PDF reader they are sharper, and there are more options.',
    'Argreffir y tudalennau fel lluniau, 200 dot i’r fodfedd. O’u hargraffu o ddarllenydd PDF maent yn fwy eglur, ac mae mwy o ddewisiadau.',
  ],
  'print.now': ['Print', 'Argraffu'],
  'print.opening': ['Opening the pages…', 'Yn agor y tudalennau…'],
  'print.preparing': ['Preparing the pages…', 'Yn paratoi’r tudalennau…'],
  'print.handedOver': [
    'The pages are with the system’s print dialog.',
    'Mae’r tudalennau gyda deialog argraffu’r system.',
  ],
  'print.no-page': [
    'There is no page “{{page}}”. The first is {{first}}, the last {{last}}.',
    'Nid oes tudalen “{{page}}”. {{first}} yw’r gyntaf, {{last}} yw’r olaf.',
  ],
  'print.backwards': [
    '“{{from}}–{{to}}” runs backwards. Write {{to}}–{{from}}.',
    'Mae “{{from}}–{{to}}” yn rhedeg am yn ôl. Ysgrifennwch {{to}}–{{from}}.',
  ],
  'print.notOpened': [
    'The pages couldn’t be opened, so nothing was printed. Try again, or print the PDF from its reader.',
    'Ni ellid agor y tudalennau, felly nid argraffwyd dim. Rhowch gynnig arall arni, neu argraffwch y PDF o’i ddarllenydd.',
  ],
  'print.notDrawn': [
    'Page {{page}} couldn’t be drawn, so nothing was printed. Try again, or print the PDF from its reader.',
    'Ni ellid llunio tudalen {{page}}, felly nid argraffwyd dim. Rhowch gynnig arall arni, neu argraffwch y PDF o’i ddarllenydd.',
  ],
  'print.nothing': [
    'Nothing that can be printed is shown. Open a pack or make a document first.',
    'Nid oes dim y gellir ei argraffu i’w weld. Agorwch becyn neu gwnewch ddogfen yn gyntaf.',
  ],
} as const satisfies Words;
