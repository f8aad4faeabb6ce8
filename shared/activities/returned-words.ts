// The workbook that leads fill in for a reporting period and send back: what it says itself, and what is said of one that has come back.

import type { Words } from '../language/words.ts';

export const returnedWords = {
  'updates-workbook.about': ['How to fill it in', 'Sut i’w lenwi'],
  'updates-workbook.all-leads': ['All leads', 'Pob arweinydd'],
  'updates-workbook.hint': [
    'Fill in the tinted cells. All else is locked, without a password.',
    'Llenwch y celloedd lliw. Mae popeth arall wedi’i gloi, heb gyfrinair.',
  ],
  'updates-workbook.about-fill': [
    'Fill in the tinted cells of the sheets below: choose the progress from the list, give the figure, and write what the board should know.',
    'Llenwch y celloedd lliw yn y dalennau isod: dewiswch y cynnydd o’r rhestr, rhowch y ffigur, ac ysgrifennwch yr hyn y dylai’r bwrdd ei wybod.',
  ],
  'updates-workbook.about-blank': [
    'A cell that you leave as it is changes nothing.',
    'Nid yw cell a adewir fel y mae yn newid dim.',
  ],
  'updates-workbook.about-figures': [
    'Write a figure as you would say it: 47, 74%, £1,200, over 300, TBC. A “p” behind it makes it provisional.',
    'Ysgrifennwch ffigur fel y byddech yn ei ddweud: 47, 74%, £1,200, dros 300, i’w gadarnhau. Mae “p” ar ei ôl yn ei wneud yn un dros dro.',
  ],
  'updates-workbook.about-send': [
    'Save it and send it back to the secretary as it is, as an Excel or OpenDocument workbook. Rows may be sorted and filtered.',
    'Cadwch ef a’i anfon yn ôl at yr ysgrifennydd fel y mae, fel llyfr gwaith Excel neu OpenDocument. Cewch drefnu a hidlo’r rhesi.',
  ],
  'updates-workbook.figure': ['Figure', 'Ffigur'],
  'updates-workbook.unit': ['Unit', 'Uned'],
  'updates-workbook.unit.number': ['number', 'rhif'],
  'updates-workbook.unit.percent': ['%', '%'],
  'updates-workbook.unit.money': ['£', '£'],
  'updates-workbook.choose-progress': [
    'Choose one of the words in the list.',
    'Dewiswch un o’r geiriau yn y rhestr.',
  ],
  'updates-workbook.note-too-long': [
    'Write at most {{most}} characters.',
    'Ysgrifennwch {{most}} nod ar y mwyaf.',
  ],

  'returned.none': [
    '{{file}} isn’t a workbook of updates that went out from here: none of its sheets has the hidden cells by which its rows are known. Another spreadsheet is imported under Import figures. Nothing was imported.',
    'Nid yw {{file}} yn llyfr gwaith diweddariadau a anfonwyd oddi yma: nid oes gan yr un o’i ddalennau’r celloedd cudd y mae ei resi’n hysbys drwyddynt. Mewnforir taenlen arall o dan Mewnforio ffigurau. Ni fewnforiwyd dim.',
  ],
  'returned.too-long': [
    '{{sheet}} in {{file}} has more than {{most}} rows, which no workbook of updates has. Keep the rows that were sent and import it again. Nothing was imported.',
    'Mae gan {{sheet}} yn {{file}} fwy na {{most}} o resi, ac nid oes cynifer mewn llyfr gwaith diweddariadau. Cadwch y rhesi a anfonwyd a mewnforiwch ef eto. Ni fewnforiwyd dim.',
  ],
  'returned.forgotten': [
    'The workbook isn’t open any more. Choose the file again. Nothing was imported.',
    'Nid yw’r llyfr gwaith ar agor mwyach. Dewiswch y ffeil eto. Ni fewnforiwyd dim.',
  ],
  'returned.is-one': [
    '{{file}} is the workbook of updates of {{who}}, sent on {{day}}. Import it under Updates due, or with “minutebook import-updates”: there each cell is held against what it said when it went out. Nothing was imported.',
    '{{file}} yw llyfr gwaith diweddariadau {{who}}, a anfonwyd ar {{day}}. Mewnforiwch ef o dan Diweddariadau dyledus, neu â “minutebook import-updates”: yno cymherir pob cell â’r hyn a ddywedai pan aeth allan. Ni fewnforiwyd dim.',
  ],
  'returned.period-gone': [
    'The reporting period that this workbook was sent for isn’t in the register. Nothing was imported.',
    'Nid yw’r cyfnod adrodd yr anfonwyd y llyfr gwaith hwn ar ei gyfer yn y gofrestr. Ni fewnforiwyd dim.',
  ],
  'returned.is': [
    'The workbook of {{who}} for {{period}}, sent on {{day}}',
    'Llyfr gwaith {{who}} ar gyfer {{period}}, a anfonwyd ar {{day}}',
  ],
  'returned.other-copy': [
    'It was sent from a copy of the register whose changes aren’t here, so what was changed since can’t be told: tick what is right, or exchange with that copy first.',
    'Fe’i hanfonwyd o gopi o’r gofrestr nad yw ei newidiadau yma, felly ni ellir dweud beth a newidiwyd ers hynny: ticiwch yr hyn sy’n gywir, neu gyfnewidiwch â’r copi hwnnw yn gyntaf.',
  ],
  'returned.hidden-sheet': [
    'The sheet “{{sheet}}” is hidden and wasn’t read. Show it and import the file again if it counts.',
    'Mae’r ddalen “{{sheet}}” yn gudd ac ni ddarllenwyd hi. Dangoswch hi a mewnforiwch y ffeil eto os yw’n cyfrif.',
  ],
  'returned.no-columns': [
    {
      one: 'In {{sheet}}, the hidden row above the headings is gone, so its columns aren’t known and its row wasn’t read. Ask for the workbook again, or copy the answers into it as it was sent.',
      other:
        'In {{sheet}}, the hidden row above the headings is gone, so its columns aren’t known and its {{count}} rows weren’t read. Ask for the workbook again, or copy the answers into it as it was sent.',
    },
    {
      one: 'Yn {{sheet}}, mae’r rhes gudd uwchben y penawdau wedi mynd, felly nid yw ei cholofnau’n hysbys ac ni ddarllenwyd ei rhes. Gofynnwch am y llyfr gwaith eto, neu copïwch yr atebion iddo fel yr anfonwyd ef.',
      two: 'Yn {{sheet}}, mae’r rhes gudd uwchben y penawdau wedi mynd, felly nid yw ei cholofnau’n hysbys ac ni ddarllenwyd ei {{count}} res. Gofynnwch am y llyfr gwaith eto, neu copïwch yr atebion iddo fel yr anfonwyd ef.',
      other:
        'Yn {{sheet}}, mae’r rhes gudd uwchben y penawdau wedi mynd, felly nid yw ei cholofnau’n hysbys ac ni ddarllenwyd ei {{count}} rhes. Gofynnwch am y llyfr gwaith eto, neu copïwch yr atebion iddo fel yr anfonwyd ef.',
    },
  ],
  'returned.column-gone': [
    'In {{sheet}}, the column “{{column}}” is gone: nothing of it was read.',
    'Yn {{sheet}}, mae’r golofn “{{column}}” wedi mynd: ni ddarllenwyd dim ohoni.',
  ],
  'returned.rows-without-mark': [
    {
      one: 'In {{sheet}}, one row was added that isn’t known here, and wasn’t read: {{rows}}. Add what is new in the app.',
      other:
        'In {{sheet}}, {{count}} rows were added that aren’t known here, and weren’t read: {{rows}}. Add what is new in the app.',
    },
    {
      one: 'Yn {{sheet}}, ychwanegwyd un rhes nad yw’n hysbys yma, ac ni ddarllenwyd hi: {{rows}}. Ychwanegwch yr hyn sy’n newydd yn yr ap.',
      two: 'Yn {{sheet}}, ychwanegwyd {{count}} res nad ydynt yn hysbys yma, ac ni ddarllenwyd hwy: {{rows}}. Ychwanegwch yr hyn sy’n newydd yn yr ap.',
      other:
        'Yn {{sheet}}, ychwanegwyd {{count}} rhes nad ydynt yn hysbys yma, ac ni ddarllenwyd hwy: {{rows}}. Ychwanegwch yr hyn sy’n newydd yn yr ap.',
    },
  ],
  'returned.rows-gone': [
    {
      one: 'In {{sheet}}, one row that was sent isn’t there any more, and nothing of it is changed: {{rows}}, as it went out.',
      other:
        'In {{sheet}}, {{count}} rows that were sent aren’t there any more, and nothing of them is changed: {{rows}}, as it went out.',
    },
    {
      one: 'Yn {{sheet}}, nid yw un rhes a anfonwyd yno mwyach, ac ni newidir dim ohoni: {{rows}}, fel yr aeth allan.',
      two: 'Yn {{sheet}}, nid yw {{count}} res a anfonwyd yno mwyach, ac ni newidir dim ohonynt: {{rows}}, fel yr aeth allan.',
      other:
        'Yn {{sheet}}, nid yw {{count}} rhes a anfonwyd yno mwyach, ac ni newidir dim ohonynt: {{rows}}, fel yr aeth allan.',
    },
  ],

  'returned.activity': ['{{ref}} {{activity}}', '{{ref}} {{activity}}'],
  'returned.part': ['{{ref}}, part “{{part}}”', '{{ref}}, rhan “{{part}}”'],
  'returned.measure': ['{{measure}}, {{period}}', '{{measure}}, {{period}}'],
  'returned.field.progress': ['Progress', 'Cynnydd'],
  'returned.field.note': ['What the board should know', 'Yr hyn y dylai’r bwrdd ei wybod'],
  'returned.field.figure': ['Figure', 'Ffigur'],
  'returned.empty': ['nothing', 'dim'],

  'returned.stale': [
    'Changed in the register since it went out: it said “{{was}}” then, and says “{{now}}” now ({{by}}, {{day}}). Tick it if the workbook is right.',
    'Newidiwyd yn y gofrestr ers iddo fynd allan: “{{was}}” a ddywedai bryd hynny, a “{{now}}” yn awr ({{by}}, {{day}}). Ticiwch ef os yw’r llyfr gwaith yn gywir.',
  ],
  'returned.differs': [
    'The register says “{{now}}”, and the workbook went out with “{{was}}”. Tick it if the workbook is right.',
    'Mae’r gofrestr yn dweud “{{now}}”, ac aeth y llyfr gwaith allan gyda “{{was}}”. Ticiwch ef os yw’r llyfr gwaith yn gywir.',
  ],
  'returned.changed-back': [
    'It was changed in the register since it went out, and says the same again ({{by}}, {{day}}). Tick it if the workbook is right.',
    'Fe’i newidiwyd yn y gofrestr ers iddo fynd allan, ac mae’n dweud yr un peth eto ({{by}}, {{day}}). Ticiwch ef os yw’r llyfr gwaith yn gywir.',
  ],
  'returned.cleared': [
    'The cell was emptied; it held “{{was}}”. Tick it to take that away.',
    'Gwagiwyd y gell; “{{was}}” oedd ynddi. Ticiwch ef i ddileu hynny.',
  ],
  'returned.unknown-point': [
    'What was changed since it went out isn’t known here. Tick it if the workbook is right.',
    'Nid yw’r hyn a newidiwyd ers iddo fynd allan yn hysbys yma. Ticiwch ef os yw’r llyfr gwaith yn gywir.',
  ],
  'returned.moved': [
    'The row is called “{{found}}”, and was sent as “{{named}}”: it may have been sorted apart. Tick it if it belongs to “{{named}}”.',
    'Gelwir y rhes yn “{{found}}”, ac fe’i hanfonwyd fel “{{named}}”: efallai iddi gael ei threfnu ar wahân. Ticiwch ef os yw’n perthyn i “{{named}}”.',
  ],
  'returned.may-be-change': [
    '“{{words}}” may be the figure, or what it has changed by: no other figure of this measure has a sign. Tick it if it is the figure.',
    'Gall “{{words}}” fod yn ffigur, neu’r hyn y mae wedi newid: nid oes arwydd gan unrhyw ffigur arall o’r mesur hwn. Ticiwch ef os dyna’r ffigur.',
  ],
  'returned.two-answers': [
    '{{file}}: {{cells}} are about the same and say different things. Empty or correct all but one of them and import the file again.',
    '{{file}}: mae {{cells}} am yr un peth ac yn dweud pethau gwahanol. Gwagiwch neu gywirwch bob un ond un ohonynt a mewnforiwch y ffeil eto.',
  ],
  'returned.gone': [
    '{{file}}, {{sheet}}!{{cell}}: what this row was about has been deleted or merged since, or isn’t reported any more. It can’t be taken; enter it where it belongs now.',
    '{{file}}, {{sheet}}!{{cell}}: mae’r hyn yr oedd y rhes hon amdano wedi’i ddileu neu ei gyfuno ers hynny, neu nid adroddir arno mwyach. Ni ellir ei gymryd; rhowch ef lle mae’n perthyn bellach.',
  ],
  'returned.not-progress': [
    '{{file}}, {{sheet}}!{{cell}} has “{{text}}”, which is none of the words for progress. Write one of these and import the file again: {{words}}.',
    'Mae “{{text}}” yn {{file}}, {{sheet}}!{{cell}}, ac nid yw’n un o’r geiriau am gynnydd. Ysgrifennwch un o’r rhain a mewnforiwch y ffeil eto: {{words}}.',
  ],
  'returned.not-figure': [
    '{{file}}, {{sheet}}!{{cell}} has “{{text}}”: {{problem}} Correct the cell and import the file again, or import without it.',
    'Mae “{{text}}” yn {{file}}, {{sheet}}!{{cell}}: {{problem}} Cywirwch y gell a mewnforiwch y ffeil eto, neu mewnforiwch hebddi.',
  ],
  'returned.fault': [
    '{{file}}, {{sheet}}!{{cell}} holds an error or a formula without a result. Correct the cell and import the file again, or import without it.',
    'Mae gwall neu fformiwla heb ganlyniad yn {{file}}, {{sheet}}!{{cell}}. Cywirwch y gell a mewnforiwch y ffeil eto, neu mewnforiwch hebddi.',
  ],
  'returned.too-long-note': [
    '{{file}}, {{sheet}}!{{cell}} is {{count}} characters long, and {{most}} are the most. Shorten it and import the file again, or import without it.',
    'Mae {{file}}, {{sheet}}!{{cell}} yn {{count}} nod o hyd, a {{most}} yw’r mwyaf. Byrhewch ef a mewnforiwch y ffeil eto, neu mewnforiwch hebddo.',
  ],

  'returned.import-workbook': ['Import a returned workbook…', 'Mewnforio llyfr gwaith a ddychwelwyd…'],
  'returned.reading': ['Reading the workbook', 'Wrthi’n darllen y llyfr gwaith'],
  'returned.does': ['What it does', 'Beth a wna'],
  'returned.about': ['About', 'Am'],
  'returned.field': ['Field', 'Maes'],
  'returned.now': ['Register', 'Cofrestr'],
  'returned.filled': ['Workbook', 'Llyfr gwaith'],
  'returned.remarks': ['Remarks', 'Sylwadau'],
  'returned.cell': ['Cell', 'Cell'],
  'returned.status.new': ['Fills in', 'Yn llenwi'],
  'returned.status.asked': ['Tick to take', 'Ticiwch i’w gymryd'],
  'returned.status.refused': ['Can’t be taken', 'Ni ellir ei gymryd'],
  'returned.status.same': ['As it is', 'Fel y mae'],
  'returned.list': ['Cells that were filled in', 'Celloedd a lenwyd'],
  'returned.take': ['Take {{cell}}, {{about}}', 'Cymryd {{cell}}, {{about}}'],
  'returned.nothing-new': [
    'Every cell is as it went out: there is nothing to import.',
    'Mae pob cell fel yr aeth allan: nid oes dim i’w fewnforio.',
  ],
  'returned.count': [
    {
      one: 'One cell of {{file}} was changed; {{untouched}} are as they went out.',
      other: '{{count}} cells of {{file}} were changed; {{untouched}} are as they went out.',
    },
    {
      one: 'Newidiwyd un gell yn {{file}}; mae {{untouched}} fel yr aethant allan.',
      two: 'Newidiwyd {{count}} gell yn {{file}}; mae {{untouched}} fel yr aethant allan.',
      other: 'Newidiwyd {{count}} cell yn {{file}}; mae {{untouched}} fel yr aethant allan.',
    },
  ],
  'returned.count-asked': [
    { one: 'One is taken only if you tick it.', other: '{{count}} are taken only if you tick them.' },
    {
      one: 'Dim ond o’i thicio y cymerir un.',
      other: 'Dim ond o’u ticio y cymerir {{count}}.',
    },
  ],
  'returned.by-hint': [
    'Left empty, each answer is by those who lead what it is about, or by you.',
    'O’i adael yn wag, gan y rhai sy’n arwain y mae pob ateb, neu gennych chi.',
  ],
  'returned.compare-again': ['Compare again', 'Cymharu eto'],
  'returned.how-read': ['How it was read', 'Sut y’i darllenwyd'],
  'returned.import-now': [
    { zero: 'Import nothing', one: 'Import one answer', other: 'Import {{count}} answers' },
    {
      zero: 'Mewnforio dim',
      one: 'Mewnforio un ateb',
      two: 'Mewnforio {{count}} ateb',
      other: 'Mewnforio {{count}} ateb',
    },
  ],
  'returned.done': [
    { zero: 'Nothing was imported', one: 'One answer imported', other: '{{count}} answers imported' },
    {
      zero: 'Ni fewnforiwyd dim',
      one: 'Mewnforiwyd un ateb',
      two: 'Mewnforiwyd {{count}} ateb',
      other: 'Mewnforiwyd {{count}} ateb',
    },
  ],
  'returned.import': [
    {
      one: 'Enter one answer for {{period}} from {{file}}',
      other: 'Enter {{count}} answers for {{period}} from {{file}}',
    },
    {
      one: 'Cofnodi un ateb ar gyfer {{period}} o {{file}}',
      two: 'Cofnodi {{count}} ateb ar gyfer {{period}} o {{file}}',
      other: 'Cofnodi {{count}} ateb ar gyfer {{period}} o {{file}}',
    },
  ],
} as const satisfies Words;
