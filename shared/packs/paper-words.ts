// Why an attached PDF can't be joined to a pack, and what to do about it.

import type { Words } from '../language/words.ts';

export const paperWords = {
  'packs.paper-unreadable': [
    'This PDF is damaged: not all of it can be read. Ask for it again, from the program that made it. The pack is made without its pages.',
    'Mae’r PDF hwn wedi’i ddifrodi: ni ellir darllen y cyfan ohono. Gofynnwch amdano eto, o’r rhaglen a’i gwnaeth. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-password': [
    'This PDF needs a password to be opened. Ask for it without one. The pack is made without its pages.',
    'Mae angen cyfrinair i agor y PDF hwn. Gofynnwch amdano heb un. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-dynamic-form': [
    'This PDF is a form that only some programs can show (XFA): others see one page that asks to wait. Ask for it printed to PDF. The pack is made without its pages.',
    'Ffurflen yw’r PDF hwn na all ond rhai rhaglenni ei dangos (XFA): mae eraill yn gweld un dudalen sy’n gofyn am aros. Gofynnwch amdano wedi’i argraffu i PDF. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-too-slow': [
    'This PDF takes too long to read. Ask for it again, saved anew by the program that made it, or printed to PDF. The pack is made without its pages.',
    'Mae’r PDF hwn yn cymryd gormod o amser i’w ddarllen. Gofynnwch amdano eto, wedi’i gadw o’r newydd gan y rhaglen a’i gwnaeth, neu wedi’i argraffu i PDF. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-too-much-work': [
    'Some pages of this PDF draw the same things over and over, so often that no program would come to an end. Ask for it again, printed to PDF or scanned. The pack is made without its pages.',
    'Mae rhai o dudalennau’r PDF hwn yn tynnu’r un pethau drosodd a throsodd, mor aml fel na fyddai’r un rhaglen yn dod i ben. Gofynnwch amdano eto, wedi’i argraffu i PDF neu wedi’i sganio. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-too-much-memory': [
    'This PDF takes more memory than there is to read it. Ask for it again, saved anew by the program that made it, or printed to PDF. The pack is made without its pages.',
    'Mae angen mwy o gof nag sydd ar gael i ddarllen y PDF hwn. Gofynnwch amdano eto, wedi’i gadw o’r newydd gan y rhaglen a’i gwnaeth, neu wedi’i argraffu i PDF. Gwneir y pecyn heb ei dudalennau.',
  ],
  'packs.paper-no-pages': [
    'This PDF has no pages. Ask for it again. The pack is made without it.',
    'Nid oes tudalennau yn y PDF hwn. Gofynnwch amdano eto. Gwneir y pecyn hebddo.',
  ],
  'packs.paper-too-large': [
    'This PDF is larger than 400 MB. Ask for one with smaller pictures. The pack is made without its pages.',
    'Mae’r PDF hwn yn fwy na 400 MB. Gofynnwch am un gyda lluniau llai. Gwneir y pecyn heb ei dudalennau.',
  ],
} as const satisfies Words;
