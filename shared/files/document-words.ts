// What the import of a strategy document says of what it found, assumed and left alone.

import type { Words } from '../language/words.ts';

export const documentWords = {
  'document.blank': ['blank', 'gwag'],
  'document.quoted': ['“{{words}}”', '“{{words}}”'],
  'document.percentage-of-two': ['a percentage of two measures', 'canran o ddau fesur'],
  'document.field-says': ['{{field}}: {{value}}', '{{field}}: {{value}}'],
  'document.due': ['{{words}}, due by {{day}}', '{{words}}, i’w gyflawni erbyn {{day}}'],
  'document.no-day': ['{{words}}, without a day', '{{words}}, heb ddiwrnod'],
  'document.field-changed': ['{{field}}: {{before}} → {{after}}', '{{field}}: {{before}} → {{after}}'],
  'document.field-kept': [
    '{{field}} is {{here}} in the register; the document still says {{there}}',
    '{{field}} yw {{here}} yn y gofrestr; mae’r ddogfen yn dal i ddweud {{there}}',
  ],
  'document.activity-in-words': ['activity “{{words}}”', 'gweithgaredd “{{words}}”'],
  'document.activity': ['activity {{ref}}', 'gweithgaredd {{ref}}'],
  'document.activity-and-words': ['activity {{ref}} “{{words}}”', 'gweithgaredd {{ref}} “{{words}}”'],
  'document.number-of-another': [
    '{{activity}}; its number is now that of “{{words}}”',
    '{{activity}}; rhif “{{words}}” yw ei rif bellach',
  ],
  'document.part': ['part {{number}} of {{activity}}', 'rhan {{number}} o’r {{activity}}'],
  'document.a-part': ['part of {{activity}}', 'rhan o’r {{activity}}'],
  'document.part-entered-here': [
    '“{{words}}” was entered here; the document doesn’t have it',
    'rhoddwyd “{{words}}” yma; nid yw yn y ddogfen',
  ],
  'document.part-gone': [
    '“{{words}}” isn’t in the document any more',
    'nid yw “{{words}}” yn y ddogfen mwyach',
  ],
  'document.link': ['link from {{activity}} to {{ref}}', 'cyswllt o’r {{activity}} i {{ref}}'],
  'document.no-such-activity': [
    'there is no activity {{ref}} to link to',
    'does dim gweithgaredd {{ref}} i gysylltu ag ef',
  ],
  'document.lead': ['lead of {{what}}: {{lead}}', 'arweinydd {{what}}: {{lead}}'],
  'document.stays-open': [
    '{{field}} stays {{here}}, as it is in the register: {{there}} in the document says that it isn’t known. If it doesn’t hold any more, change it in the register',
    '{{field}}: mae {{here}} yn aros, fel y mae yn y gofrestr: mae {{there}} yn y ddogfen yn dweud nad yw’n hysbys. Os nad yw’n dal mwyach, newidiwch ef yn y gofrestr',
  ],
  'document.stays-unsaid': [
    '{{field}} stays {{here}}, as it is in the register: the document says nothing of it',
    '{{field}}: mae {{here}} yn aros, fel y mae yn y gofrestr: nid yw’r ddogfen yn dweud dim amdano',
  ],
  'document.lead-stays-open': [
    'stays, as in the register: “{{words}}” in the document says that it isn’t known. If it doesn’t hold any more, change it in the register',
    'yn aros, fel yn y gofrestr: mae “{{words}}” yn y ddogfen yn dweud nad yw’n hysbys. Os nad yw’n dal mwyach, newidiwch ef yn y gofrestr',
  ],
  'document.lead-stays-unsaid': [
    'stays, as in the register: the document names nobody',
    'yn aros, fel yn y gofrestr: nid yw’r ddogfen yn enwi neb',
  ],
  'document.lead-entered-here': [
    'was entered here; the document doesn’t name it',
    'rhoddwyd yma; nid yw’r ddogfen yn ei enwi',
  ],
  'document.lead-gone': ['isn’t named any more', 'ni chaiff ei enwi mwyach'],
  'document.note': ['note', 'nodyn'],
  'document.figure': ['{{measure}}, {{period}}', '{{measure}}, {{period}}'],
  'document.figure-of-kind': ['{{measure}}, {{period}}, {{kind}}', '{{measure}}, {{period}}, {{kind}}'],
  'document.now-agrees': [
    'objective {{ref}} now says {{figure}} too',
    'mae amcan {{ref}} hefyd yn dweud {{figure}} bellach',
  ],
  'document.contradiction': [
    'objective {{first}} says {{ours}}, objective {{second}} says {{theirs}}',
    'mae amcan {{first}} yn dweud {{ours}}, mae amcan {{second}} yn dweud {{theirs}}',
  ],
  'document.no-target-there': [
    'the table of objective {{ref}} states none: there, the measure isn’t judged by this one',
    'nid yw tabl amcan {{ref}} yn nodi’r un: yno, ni chaiff y mesur ei farnu yn ôl hwn',
  ],
  'document.absent-objective': ['objective {{ref}} “{{title}}”', 'amcan {{ref}} “{{title}}”'],
  'document.absent-note': ['note “{{words}}”', 'nodyn “{{words}}”'],
  'document.absent-measure-renamed': [
    'measure “{{name}}”. “{{now}}” is new and may be the same under another name: if it is, rename it in the register and compare again, and its figures stay together',
    'mesur “{{name}}”. Mae “{{now}}” yn newydd, a gall fod yr un mesur dan enw arall: os felly, ailenwch ef yn y gofrestr a chymharu eto, ac erys ei ffigurau gyda’i gilydd',
  ],
  'document.absent-measure': ['measure “{{name}}”', 'mesur “{{name}}”'],
  'document.absent-figure': [
    '{{kind}} of “{{measure}}” for {{period}}: {{figure}}',
    '{{kind}} “{{measure}}” ar gyfer {{period}}: {{figure}}',
  ],

  'document.and-more': ['{{measures}} and {{count}} more', '{{measures}} a {{count}} arall'],
  'document.all-measures': ['all measures', 'pob mesur'],
  'document.a-heading': ['a heading', 'pennawd'],
  'document.upper-limit': [
    'Its target is an upper limit, so lower is taken as better.',
    'Terfyn uchaf yw ei darged, felly cymerir mai is sy’n well.',
  ],
  'document.lower-limit': [
    'Its target is a lower limit, so higher is taken as better.',
    'Terfyn isaf yw ei darged, felly cymerir mai uwch sy’n well.',
  ],
  'document.targets-rise': [
    'Its targets rise, so higher is taken as better.',
    'Mae ei dargedau’n codi, felly cymerir mai uwch sy’n well.',
  ],
  'document.targets-fall': [
    'Its targets fall, so lower is taken as better.',
    'Mae ei dargedau’n gostwng, felly cymerir mai is sy’n well.',
  ],
  'document.way-not-known': [
    {
      one: 'Nothing says whether high or low is good for {{measures}}: it isn’t judged until somebody says.',
      other:
        'Nothing says whether high or low is good for {{count}} measures: {{measures}}. They aren’t judged until somebody says.',
    },
    {
      one: 'Nid oes dim yn dweud ai uchel ynteu isel sy’n dda ar gyfer {{measures}}: ni chaiff ei farnu nes i rywun ddweud.',
      other:
        'Nid oes dim yn dweud ai uchel ynteu isel sy’n dda ar gyfer {{count}} o fesurau: {{measures}}. Ni chânt eu barnu nes i rywun ddweud.',
    },
  ],
  'document.way-by.name': ['its name', 'ei enw'],
  'document.way-by.heading': ['its heading', 'ei bennawd'],
  'document.way-by.column': ['its column', 'ei golofn'],
  'document.way-by.table': ['its table', 'ei dabl'],
  'document.way-by.note': ['a note', 'nodyn'],
  'document.way-by.document': ['the document', 'y ddogfen'],
  'document.way-by.targets': ['its targets', 'ei dargedau'],
  'document.ways-contradict': [
    'By {{higher}} higher is better, by {{lower}} lower: it isn’t judged until somebody says.',
    'Yn ôl {{higher}} uwch sy’n well, yn ôl {{lower}} is: ni chaiff ei farnu nes i rywun ddweud.',
  ],
  'document.targets-disagree': [
    'By one of its targets high is good, and by another low: it isn’t judged until somebody says.',
    'Yn ôl un o’i dargedau uchel sy’n dda, ac yn ôl un arall isel: ni chaiff ei farnu nes i rywun ddweud.',
  ],
  'document.ways-differ': [
    'High is good for it under one objective, and low under another: it isn’t judged until somebody says.',
    'Uchel sy’n dda iddo o dan un amcan, ac isel o dan un arall: ni chaiff ei farnu nes i rywun ddweud.',
  ],
  'document.way-of-which': [
    '“{{words}}” says which way is good, but not clearly for which measures: it isn’t taken for any.',
    'Mae “{{words}}” yn dweud pa ffordd sy’n dda, ond nid yn glir ar gyfer pa fesurau: ni chymerir hynny ar gyfer yr un.',
  ],
  'document.polarity-unclear': [
    '“{{words}}” doesn’t say whether high or low is good, so it isn’t known.',
    'Nid yw “{{words}}” yn dweud ai uchel ynteu isel sy’n dda, felly nid yw’n hysbys.',
  ],
  'document.tracked-changes': [
    'The document has tracked changes. It was read as if every one of them were accepted.',
    'Mae gan y ddogfen newidiadau wedi’u holrhain. Fe’i darllenwyd fel pe bai pob un wedi’i dderbyn.',
  ],
  'document.struck-out': [
    'Some of its text is struck out. That was left out.',
    'Mae rhywfaint o’i thestun wedi’i groesi allan. Gadawyd hwnnw allan.',
  ],
  'document.hidden-text': [
    'Some of its text is hidden. That was left out.',
    'Mae rhywfaint o’i thestun wedi’i guddio. Gadawyd hwnnw allan.',
  ],
  'document.pictures': [
    {
      one: 'The document has a picture, chart or diagram. What it shows wasn’t read.',
      other: 'The document has {{count}} pictures, charts or diagrams. What they show wasn’t read.',
    },
    {
      one: 'Mae llun, siart neu ddiagram yn y ddogfen. Ni ddarllenwyd yr hyn y mae’n ei ddangos.',
      other:
        'Mae {{count}} o luniau, siartiau neu ddiagramau yn y ddogfen. Ni ddarllenwyd yr hyn y maent yn ei ddangos.',
    },
  ],
  'document.embedded': [
    'Another file stands in the document. It wasn’t read.',
    'Mae ffeil arall yn y ddogfen. Ni chafodd ei darllen.',
  ],
  'document.macros': [
    'The document contains macros. They were neither read nor run.',
    'Mae’r ddogfen yn cynnwys macros. Ni chawsant eu darllen na’u rhedeg.',
  ],

  'document.nothing-found': [
    '{{file}} holds no objective with measures or activities that could be read. It must have a table headed with words like “Measure” or “Activity”, or a heading like “Objective 1”. Nothing was imported.',
    'Nid oes yn {{file}} amcan gyda mesurau neu weithgareddau y gellid eu darllen. Rhaid iddo gael tabl â phennawd fel “Measure” neu “Activity”, neu bennawd fel “Objective 1”. Ni fewnforiwyd dim.',
  ],
  'document.other-time-zone': [
    '{{register}} is kept in the time zone {{zone}}, not {{wanted}}. Nothing was imported. Leave the time zone out; it is changed on the Strategy screen.',
    'Cedwir {{register}} yng nghylchfa amser {{zone}}, nid {{wanted}}. Ni fewnforiwyd dim. Gadewch y gylchfa amser allan; caiff ei newid ar y sgrin Strategaeth.',
  ],
  'document.not-found': [
    'There is no file {{path}}. It may have been moved or renamed. Nothing was imported.',
    'Does dim ffeil {{path}}. Efallai iddi gael ei symud neu ei hailenwi. Ni fewnforiwyd dim.',
  ],
  'document.unreadable': [
    '{{path}} can’t be read: {{why}}. See that it is a file that you may open, then import it again. Nothing was imported.',
    'Ni ellir darllen {{path}}: {{why}}. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor, yna mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'document.empty': [
    '{{file}} is empty. See that it has been downloaded or copied whole, then import it again. Nothing was imported.',
    'Mae {{file}} yn wag. Gwnewch yn siŵr iddi gael ei lawrlwytho neu ei chopïo’n gyfan, yna mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'document.is-pdf': [
    '{{file}} is a PDF. Import the Word document it was made from. Nothing was imported.',
    'PDF yw {{file}}. Mewnforiwch y ddogfen Word y’i gwnaed ohoni. Ni fewnforiwyd dim.',
  ],
  'document.is-rich-text': [
    '{{file}} is a rich text file. Open it in Word and save it as .docx. Nothing was imported.',
    'Ffeil testun cyfoethog yw {{file}}. Agorwch hi yn Word a’i chadw fel .docx. Ni fewnforiwyd dim.',
  ],
  'document.is-old-word': [
    '{{file}} is an old Word file (.doc) or one protected by a password. Open it in Word and save it as .docx without a password. Nothing was imported.',
    'Hen ffeil Word (.doc), neu un a ddiogelir gan gyfrinair, yw {{file}}. Agorwch hi yn Word a’i chadw fel .docx heb gyfrinair. Ni fewnforiwyd dim.',
  ],
  'document.is-picture': [
    '{{file}} is a picture. Nothing was imported.',
    'Llun yw {{file}}. Ni fewnforiwyd dim.',
  ],
  'document.is-database': [
    '{{file}} is a database, not a document. Nothing was imported.',
    'Cronfa ddata yw {{file}}, nid dogfen. Ni fewnforiwyd dim.',
  ],
  'document.too-large': [
    '{{file}} is {{megabytes}} MB of something that isn’t a Word document. Nothing was imported.',
    'Mae {{file}} yn {{megabytes}} MB o rywbeth nad yw’n ddogfen Word. Ni fewnforiwyd dim.',
  ],
  'document.neither': [
    '{{file}} is neither a Word document (.docx) nor plain text. Nothing was imported.',
    'Nid dogfen Word (.docx) na thestun plaen yw {{file}}. Ni fewnforiwyd dim.',
  ],
  'document.too-much-text': [
    '{{file}} holds more text than any strategy document. Nothing was imported.',
    'Mae {{file}} yn cynnwys mwy o destun nag unrhyw ddogfen strategaeth. Ni fewnforiwyd dim.',
  ],
  'document.is-excel': [
    '{{file}} is an Excel workbook, not a Word document. Open it in its own program and save it as .docx.',
    'Llyfr gwaith Excel yw {{file}}, nid dogfen Word. Agorwch ef yn ei raglen ei hun a’i gadw fel .docx.',
  ],
  'document.is-powerpoint': [
    '{{file}} is a PowerPoint presentation, not a Word document. Open it in its own program and save it as .docx.',
    'Cyflwyniad PowerPoint yw {{file}}, nid dogfen Word. Agorwch ef yn ei raglen ei hun a’i gadw fel .docx.',
  ],
  'document.is-open-document': [
    '{{file}} is an OpenDocument file, not a Word document. Open it in its own program and save it as .docx.',
    'Ffeil OpenDocument yw {{file}}, nid dogfen Word. Agorwch hi yn ei rhaglen ei hun a’i chadw fel .docx.',
  ],
  'document.is-other-word': [
    '{{file}} is a Word file of another kind. Open it in Word and save it as .docx.',
    'Ffeil Word o fath arall yw {{file}}. Agorwch hi yn Word a’i chadw fel .docx.',
  ],
  'document.no-word': [
    '{{file}} is a zip file with no Word document in it. Nothing was imported.',
    'Ffeil zip yw {{file}}, ond nid oes dogfen Word ynddi. Ni fewnforiwyd dim.',
  ],
  'document.has-doctype': ['it holds a document type declaration', 'mae’n dal datganiad math o ddogfen'],
  'document.too-deep': [
    'it is nested more than {{deepest}} deep',
    'mae wedi’i nythu’n ddyfnach na {{deepest}} lefel',
  ],
  'document.not-well-formed': [
    'its XML isn’t well formed (line {{line}}, column {{column}})',
    'nid yw ei XML wedi’i ffurfio’n gywir (llinell {{line}}, colofn {{column}})',
  ],
  'document.damaged-part': [
    '{{part}} in {{file}} can’t be read: {{why}}. Nothing was imported.',
    'Ni ellir darllen {{part}} yn {{file}}: {{why}}. Ni fewnforiwyd dim.',
  ],
  'document.count.strategy': [
    { one: '{{count}} strategy', other: '{{count}} strategies' },
    { other: '{{count}} strategaeth' },
  ],
  'document.count.objective': [
    { one: '{{count}} objective', other: '{{count}} objectives' },
    { other: '{{count}} amcan' },
  ],
  'document.count.measure': [
    { one: '{{count}} measure', other: '{{count}} measures' },
    { two: '{{count}} fesur', other: '{{count}} mesur' },
  ],
  'document.count.measure_use': [
    { one: '{{count}} use of a measure', other: '{{count}} uses of measures' },
    { two: '{{count}} ddefnydd o fesur', other: '{{count}} defnydd o fesur' },
  ],
  'document.count.period': [
    { one: '{{count}} period', other: '{{count}} periods' },
    { two: '{{count}} gyfnod', other: '{{count}} cyfnod' },
  ],
  'document.count.figure': [
    { one: '{{count}} figure', other: '{{count}} figures' },
    { other: '{{count}} ffigur' },
  ],
  'document.count.statement': [
    { one: '{{count}} statement', other: '{{count}} statements' },
    { two: '{{count}} ddatganiad', other: '{{count}} datganiad' },
  ],
  'document.count.activity': [
    { one: '{{count}} activity', other: '{{count}} activities' },
    { two: '{{count}} weithgaredd', other: '{{count}} gweithgaredd' },
  ],
  'document.count.activity_part': [
    { one: '{{count}} part of an activity', other: '{{count}} parts of activities' },
    { two: '{{count}} ran o weithgaredd', other: '{{count}} rhan o weithgaredd' },
  ],
  'document.count.person': [
    { one: '{{count}} person', other: '{{count}} people' },
    { two: '{{count}} berson', other: '{{count}} person' },
  ],
  'document.count.group': [
    { one: '{{count}} group or role', other: '{{count}} groups or roles' },
    { other: '{{count}} grŵp neu rôl' },
  ],
  'document.count.lead': [
    { one: '{{count}} lead', other: '{{count}} leads' },
    { other: '{{count}} arweinydd' },
  ],
  'document.count.note': [{ one: '{{count}} note', other: '{{count}} notes' }, { other: '{{count}} nodyn' }],
  'document.count.link': [
    { one: '{{count}} link', other: '{{count}} links' },
    { two: '{{count}} gyswllt', other: '{{count}} cyswllt' },
  ],
  'document.preview.title': ['{{file}}: {{title}}', '{{file}}: {{title}}'],
  'document.preview.new': ['New: {{tally}}', 'Newydd: {{tally}}'],
  'document.preview.changed': ['Changed: {{tally}}', 'Newidiwyd: {{tally}}'],
  'document.preview.same': ['Same: {{tally}}', 'Yr un fath: {{tally}}'],
  'document.preview.nothing': ['nothing', 'dim'],
  'document.preview.list-new': ['New ({{count}})', 'Newydd ({{count}})'],
  'document.preview.list-changed': ['Changed ({{count}})', 'Newidiwyd ({{count}})'],
  'document.preview.contradictions': ['Contradictions ({{count}})', 'Gwrthddywediadau ({{count}})'],
  'document.preview.settled': ['Settled by the document ({{count}})', 'Setlwyd gan y ddogfen ({{count}})'],
  'document.preview.kept': [
    'Kept as it is in the register ({{count}})',
    'Cadwyd fel y mae yn y gofrestr ({{count}})',
  ],
  'document.preview.absent': [
    'In the register but not in the document; kept ({{count}})',
    'Yn y gofrestr ac nid yn y ddogfen; cadwyd ({{count}})',
  ],
  'document.preview.assumed': ['Assumed ({{count}})', 'Tybiwyd ({{count}})'],
  'document.preview.not-understood': ['Not understood ({{count}})', 'Heb ei ddeall ({{count}})'],
  'document.preview.item': ['  {{name}}  [{{location}}]', '  {{name}}  [{{location}}]'],
  'document.preview.item-with-detail': [
    '  {{name}}: {{detail}}  [{{location}}]',
    '  {{name}}: {{detail}}  [{{location}}]',
  ],
  'document.preview.remark': ['  {{location}}: {{says}}', '  {{location}}: {{says}}'],
} as const satisfies Words;
