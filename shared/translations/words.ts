// The words of the screen of texts in both languages.

import type { Words } from '../language/words.ts';

export const translationsWords = {
  'translations.about': ['Texts of', 'Testunau'],
  'translations.about.strategy': ['the strategy', 'y strategaeth'],
  'translations.about.finance': ['the budget and projects', 'y gyllideb a’r prosiectau'],
  'translations.about.bodies': ['the bodies', 'y cyrff'],
  'translations.about.else': ['everything else', 'popeth arall'],
  'translations.language': ['Into', 'I’r'],
  'translations.language.en': ['English', 'Saesneg'],
  'translations.language.cy': ['Welsh', 'Gymraeg'],
  'translations.in.en': ['in English', 'yn Saesneg'],
  'translations.in.cy': ['in Welsh', 'yn Gymraeg'],
  'translations.show': ['Show', 'Dangos'],
  'translations.show.all': ['All texts', 'Pob testun'],
  'translations.show.to do': ['What is to do', 'Yr hyn sydd i’w wneud'],
  'translations.of': ['Of', 'O’r'],
  'translations.original': ['As it was written', 'Fel y’i hysgrifennwyd'],
  'translations.text.en': ['In English', 'Yn Saesneg'],
  'translations.text.cy': ['In Welsh', 'Yn Gymraeg'],
  'translations.state': ['State', 'Cyflwr'],
  'translations.state.missing': ['Missing', 'Ar goll'],
  'translations.state.changed since': ['The text has changed since', 'Mae’r testun wedi newid ers hynny'],
  'translations.state.given elsewhere': [
    'Given for the same words elsewhere',
    'Wedi’i roi i’r un geiriau mewn man arall',
  ],
  'translations.state.being written': ['Being written', 'Yn cael ei ysgrifennu'],
  'translations.state.given': ['Given', 'Wedi’i roi'],
  'translations.count': [
    { one: '{{given}} of one text given', other: '{{given}} of {{count}} texts given' },
    {
      one: '{{given}} o un testun wedi’i roi',
      two: '{{given}} o {{count}} destun wedi’u rhoi',
      other: '{{given}} o {{count}} testun wedi’u rhoi',
    },
  ],
  'translations.named': ['{{thing}}: {{field}}', '{{thing}}: {{field}}'],
  'translations.hint': [
    'A pack in this language prints it in place of the text beside it. Empty it to take it out.',
    'Mae pecyn yn yr iaith hon yn ei argraffu yn lle’r testun wrth ei ochr. Gwagiwch ef i’w dynnu.',
  ],
  'translations.hint.changed': [
    'It was given for other words, and isn’t printed until it is given for these.',
    'Cafodd ei roi ar gyfer geiriau eraill, ac nid yw’n cael ei argraffu nes ei roi ar gyfer y rhain.',
  ],
  'translations.hint.elsewhere': [
    'The same words were translated elsewhere, and this is printed here too. Write another text if it should differ here.',
    'Cyfieithwyd yr un geiriau mewn man arall, ac argreffir hwn yma hefyd. Ysgrifennwch destun arall os dylai fod yn wahanol yma.',
  ],
  'translations.hint.in-report': [
    'The text under a heading of a report is written beside it, in the report.',
    'Mae’r testun o dan bennawd adroddiad yn cael ei ysgrifennu wrth ei ochr, yn yr adroddiad.',
  ],
  'translations.writeBeside': ['Write it in the report', 'Ei ysgrifennu yn yr adroddiad'],
  'translations.all': ['All texts', 'Pob testun'],
  'translations.givenFor': ['It was given for', 'Cafodd ei roi ar gyfer'],
  'translations.keepForNew': ['It still fits', 'Mae’n dal i weddu'],
  'translations.nothing': ['Nothing to translate', 'Dim i’w gyfieithu'],
  'translations.nothingText': ['There are no texts of this kind yet.', 'Nid oes testunau o’r math hwn eto.'],
  'translations.allDone': [
    'Every text has been given in this language.',
    'Mae pob testun wedi’i roi yn yr iaith hon.',
  ],
  'translations.has-changed': [
    'The text has been changed meanwhile. Read it again before you translate it.',
    'Mae’r testun wedi’i newid yn y cyfamser. Darllenwch ef eto cyn ei gyfieithu.',
  ],
  'translations.act.give': ['Text {{language}} of {{thing}}', 'Testun {{language}} o {{thing}}'],
  'translations.act.take-out': [
    'Text {{language}} of {{thing}} taken out',
    'Tynnu testun {{language}} o {{thing}}',
  ],
} as const satisfies Words;
