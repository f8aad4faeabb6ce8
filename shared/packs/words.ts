// Packs, and other files the app makes.

import type { Words } from '../language/words.ts';

export const packsWords = {
  'packs.options': ['Contents of the pack', 'Cynnwys y pecyn'],
  'packs.optionsWidth': ['Width of the options', 'Lled y dewisiadau'],
  'packs.optionsHeight': ['Height of the options', 'Uchder y dewisiadau'],
  'packs.asAt': ['As at', 'Fel ar'],
  'packs.asAtHint': [
    'Statuses are judged on this day; a past day shows the register as it stood then.',
    'Bernir statysau ar y diwrnod hwn; mae diwrnod a fu yn dangos y gofrestr fel yr oedd bryd hynny.',
  ],
  'packs.language': ['Language of the pack', 'Iaith y pecyn'],
  'packs.chair': ['The page for the chair', 'Y dudalen i’r cadeirydd'],
  'packs.attention': ['The page of what needs attention', 'Y dudalen o’r hyn sydd angen sylw'],
  'packs.charts': ['Charts of the measures', 'Siartiau’r mesurau'],
  'packs.allCharts': [
    'A chart of every measure, on track or not',
    'Siart o bob mesur, ar y trywydd neu beidio',
  ],
  'packs.activities': ['Tables of the activities', 'Tablau’r gweithgareddau'],
  'packs.finance': ['Finance report', 'Adroddiad cyllid'],
  'packs.since': ['Changes since', 'Newidiadau ers'],
  'packs.since.last': ['The last pack issued', 'Y pecyn diwethaf a gyhoeddwyd'],
  'packs.since.day': ['A day', 'Diwrnod'],
  'packs.since.none': ['Leave out', 'Gadael allan'],
  'packs.since.from': ['Compared with', 'O gymharu â'],
  'packs.objectives': ['Objectives', 'Amcanion'],
  'packs.make': ['Make the pack', 'Gwneud y pecyn'],
  'packs.again': ['Make it again', 'Ei wneud eto'],
  'packs.making': ['Making the pack…', 'Yn gwneud y pecyn…'],
  'packs.pages': [
    { one: '{{count}} page', other: '{{count}} pages' },
    { other: '{{count}} tudalen', two: '{{count}} dudalen' },
  ],
  'packs.sheets': [
    { one: '{{count}} sheet', other: '{{count}} sheets' },
    { other: '{{count}} taflen', two: '{{count}} daflen' },
  ],
  'packs.made': [
    '{{title}}: {{pages}}, and a workbook of {{sheets}}.',
    '{{title}}: {{pages}}, a llyfr gwaith o {{sheets}}.',
  ],
  'packs.madeWithWord': [
    '{{title}}: {{pages}}, a workbook of {{sheets}}, and a Word document.',
    '{{title}}: {{pages}}, llyfr gwaith o {{sheets}}, a dogfen Word.',
  ],
  'packs.openPdf': ['Open the PDF', 'Agor y PDF'],
  'packs.openWorkbook': ['Open the workbook', 'Agor y llyfr gwaith'],
  'packs.openWord': ['Open the Word document', 'Agor y ddogfen Word'],
  'packs.savePdf': ['Save the PDF as…', 'Cadw’r PDF fel…'],
  'packs.saveWorkbook': ['Save the workbook as…', 'Cadw’r llyfr gwaith fel…'],
  'packs.saveWord': ['Save the Word document as…', 'Cadw’r ddogfen Word fel…'],
  'packs.saved': ['Saved as {{name}}.', 'Cadwyd fel {{name}}.'],
  'packs.show': ['Show {{name}} in its folder', 'Dangos {{name}} yn ei ffolder'],
  'packs.preview': ['Preview', 'Rhagolwg'],
  'packs.pageOf': ['Page {{page}} of {{count}}', 'Tudalen {{page}} o {{count}}'],
  'packs.previewFailed': [
    'The preview can’t be shown. The PDF itself is made; open it.',
    'Ni ellir dangos y rhagolwg. Mae’r PDF ei hun wedi’i wneud; agorwch ef.',
  ],
  'packs.larger': ['Larger', 'Mwy'],
  'packs.smaller': ['Smaller', 'Llai'],
  'packs.issue': ['Issue and keep', 'Cyhoeddi a chadw'],
  'packs.issueHint': [
    'Keeps these files in the register as issued. The overview then says what has changed since this pack.',
    'Mae’n cadw’r ffeiliau hyn yn y gofrestr fel y’u cyhoeddwyd. Bydd y trosolwg wedyn yn dweud beth sydd wedi newid ers y pecyn hwn.',
  ],
  'packs.outOfDate': ['Out of date', 'Wedi dyddio'],
  'packs.out-of-date': [
    {
      one: 'This pack is out of date: the register has changed once since it was made. The pack says what stood there before.',
      other:
        'This pack is out of date: the register has changed {{count}} times since it was made. The pack says what stood there before.',
    },
    {
      one: 'Mae’r pecyn hwn wedi dyddio: newidiodd y gofrestr unwaith ers ei wneud. Mae’r pecyn yn dweud yr hyn a safai yno cynt.',
      other:
        'Mae’r pecyn hwn wedi dyddio: newidiodd y gofrestr {{count}} gwaith ers ei wneud. Mae’r pecyn yn dweud yr hyn a safai yno cynt.',
    },
  ],
  'packs.from-something-else': [
    'This pack is out of date: the register no longer holds what it was made from.',
    'Mae’r pecyn hwn wedi dyddio: nid yw’r gofrestr bellach yn cynnwys yr hyn y’i gwnaed ohono.',
  ],
  'packs.lastChange': ['The last change: {{act}}.', 'Y newid olaf: {{act}}.'],
  'packs.issueAsItStands': ['Issue this one as it stands', 'Cyhoeddi hwn fel y mae'],
  'packs.outOfDateTitle': ['Issue a pack that is out of date?', 'Cyhoeddi pecyn sydd wedi dyddio?'],
  'packs.issuedNow': ['Issued, and kept in the register.', 'Cyhoeddwyd, a chedwir yn y gofrestr.'],
  'packs.issued': ['Packs issued', 'Pecynnau a gyhoeddwyd'],
  'packs.issuedNone': ['No pack has been issued yet.', 'Nid oes pecyn wedi’i gyhoeddi eto.'],
  'packs.pack': ['Pack', 'Pecyn'],
  'packs.issuedOn': ['Issued on', 'Cyhoeddwyd ar'],
  'packs.issuedBy': ['Issued by', 'Cyhoeddwyd gan'],
  'packs.issuedFor': ['For', 'Ar gyfer'],
  'packs.issuedForPerson': ['{{name}} only', '{{name}} yn unig'],
  'packs.length': ['Length', 'Hyd'],
  'packs.version': ['Version', 'Fersiwn'],
  'packs.issuedSince': ['Changed since', 'Wedi newid ers hynny'],
  'packs.issuedSinceCount': [
    { zero: 'nothing', one: 'once', other: '{{count}} times' },
    { zero: 'dim', one: 'unwaith', other: '{{count}} gwaith' },
  ],
  'packs.issuedSinceUnknown': ['not known here', 'ddim yn hysbys yma'],
  'packs.openIssuedPdf': ['Open the PDF issued', 'Agor y PDF a gyhoeddwyd'],
  'packs.openIssuedWorkbook': ['Open the workbook issued', 'Agor y llyfr gwaith a gyhoeddwyd'],
  'packs.notKept': ['Its files aren’t in this copy.', 'Nid yw ei ffeiliau yn y copi hwn.'],
  'packs.begin': [
    'Choose the contents and make the pack. It is shown here before you send it to anybody.',
    'Dewiswch y cynnwys a gwnewch y pecyn. Caiff ei ddangos yma cyn i chi ei anfon at neb.',
  ],
  'packs.nothing-owed': [
    'That lead owes nothing for this period any more.',
    'Nid oes dim yn ddyledus gan yr arweinydd hwnnw ar gyfer y cyfnod hwn mwyach.',
  ],
  'job.part': ['{{done}} of {{total}}', '{{done}} o {{total}}'],
  'job.working': ['Working…', 'Yn gweithio…'],
} as const satisfies Words;
