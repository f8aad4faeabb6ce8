// What is said where a made file holds what its readers may not see.

import type { Words } from '../language/words.ts';

export const leakWords = {
  'leaks.refused': [
    {
      one: 'This edition would have held something that its readers may not see, and wasn’t saved: {{leaks}}. This is a fault of the app: please report it.',
      other:
        'This edition would have held {{count}} things that its readers may not see, and wasn’t saved: {{leaks}}. This is a fault of the app: please report it.',
    },
    {
      one: 'Byddai’r argraffiad hwn wedi cynnwys rhywbeth na chaiff ei ddarllenwyr ei weld, ac ni chadwyd ef: {{leaks}}. Nam yn yr ap yw hwn: rhowch wybod amdano.',
      other:
        'Byddai’r argraffiad hwn wedi cynnwys {{count}} o bethau na chaiff ei ddarllenwyr eu gweld, ac ni chadwyd ef: {{leaks}}. Nam yn yr ap yw hwn: rhowch wybod amdano.',
    },
  ],
  'issue.leak': [
    'This edition would hold what its readers may not see: {{leak}}.',
    'Byddai’r argraffiad hwn yn cynnwys yr hyn na chaiff ei ddarllenwyr ei weld: {{leak}}.',
  ],
  'issue.search': ['Search this edition', 'Chwilio’r argraffiad hwn'],
  'issue.searchHint': [
    'Makes the whole pack for these readers without saving it, and looks in every place of its files for what they may not see.',
    'Mae’n gwneud y pecyn cyfan ar gyfer y darllenwyr hyn heb ei gadw, ac yn edrych ym mhob man yn ei ffeiliau am yr hyn na chânt ei weld.',
  ],
  'issue.countPages': ['Count the printed pages', 'Cyfrif y tudalennau printiedig'],
  'issue.countHint': [
    'Makes the whole pack for these readers without saving it, and counts what they would have to read.',
    'Mae’n gwneud y pecyn cyfan ar gyfer y darllenwyr hyn heb ei gadw, ac yn cyfrif yr hyn y byddai ganddynt i’w ddarllen.',
  ],
  'issue.counting': ['Making the pack…', 'Yn gwneud y pecyn…'],
  'issue.searching': ['Making and searching the pack…', 'Yn gwneud ac yn chwilio’r pecyn…'],
  'issue.clean': [
    'The PDF, the workbook and the Word document were searched, and hold nothing that these readers may not see.',
    'Chwiliwyd y PDF, y llyfr gwaith a’r ddogfen Word, ac nid ydynt yn cynnwys dim na chaiff y darllenwyr hyn ei weld.',
  ],
  'issue.said-openly': [
    '{{title}}: the item says {{text}}, and that is kept from these readers as part of something else ({{of}}). Make sure that they may read it here.',
    'Mae {{title}} yn dweud {{text}}, a chedwir hynny rhag y darllenwyr hyn fel rhan o rywbeth arall ({{of}}). Gwnewch yn siŵr y cânt ei ddarllen yma.',
  ],
  'leaks.one': ['{{text}} ({{of}}), in {{file}}, {{place}}', '{{text}} ({{of}}), yn {{file}}, {{place}}'],
  'leaks.at-page': ['on page {{page}}', 'ar dudalen {{page}}'],
  'leaks.at-earlier': ['in an earlier state of page {{page}}', 'mewn cyflwr cynharach o dudalen {{page}}'],
  'leaks.at-drawing': [
    'drawn where no page shows it ({{place}})',
    'wedi’i dynnu lle na ddengys tudalen ef ({{place}})',
  ],
  'leaks.at-string': ['beside the pages ({{place}})', 'ger y tudalennau ({{place}})'],
  'leaks.at-name': ['as a name ({{place}})', 'yn enw ({{place}})'],
  'leaks.at-metadata': [
    'in what the file says of itself ({{place}})',
    'yn yr hyn a ddywed y ffeil amdani’i hun ({{place}})',
  ],
  'leaks.at-inside': ['in a file inside it ({{place}})', 'mewn ffeil y tu mewn iddi ({{place}})'],
  'leaks.at-part': ['in its part {{place}}', 'yn ei rhan {{place}}'],
  'leaks.unsearchable': [
    'The file that was made can’t be searched for what its readers may not see, so it wasn’t saved. This is a fault of the app: please report it.',
    'Ni ellir chwilio’r ffeil a wnaed am yr hyn na chaiff ei darllenwyr ei weld, felly ni chadwyd hi. Nam yn yr ap yw hwn: rhowch wybod amdano.',
  ],
} as const satisfies Words;
