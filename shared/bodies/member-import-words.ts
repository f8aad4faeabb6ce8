// The import of a body’s members from a spreadsheet: its preview, what it asks, and what it says of rows, cells and columns.

import type { Words } from '../language/words.ts';

export const memberImportWords = {
  'member-list.import-members': ['Import members…', 'Mewnforio aelodau…'],
  'member-list.title': ['Members of {{body}}', 'Aelodau {{body}}'],
  'member-list.reading': ['Reading the list', 'Wrthi’n darllen y rhestr'],
  'member-list.sheet': ['Sheet', 'Dalen'],
  'member-list.now': [
    { zero: 'Import nothing', one: 'Import one seat', other: 'Import {{count}} seats' },
    {
      zero: 'Mewnforio dim',
      one: 'Mewnforio un sedd',
      two: 'Mewnforio {{count}} sedd',
      other: 'Mewnforio {{count}} sedd',
    },
  ],
  'member-list.done': [
    { zero: 'Nothing was imported', one: 'One seat imported', other: '{{count}} seats imported' },
    {
      zero: 'Ni fewnforiwyd dim',
      one: 'Mewnforiwyd un sedd',
      two: 'Mewnforiwyd {{count}} sedd',
      other: 'Mewnforiwyd {{count}} sedd',
    },
  ],
  'member-list.count': [
    { one: 'One row in {{file}}', other: '{{count}} rows in {{file}}' },
    { one: 'Un rhes yn {{file}}', two: '{{count}} res yn {{file}}', other: '{{count}} rhes yn {{file}}' },
  ],
  'member-list.people': [
    {
      one: 'One person is entered in the register',
      other: '{{count}} people are entered in the register',
    },
    {
      one: 'Rhoddir un person yn y gofrestr',
      two: 'Rhoddir {{count}} berson yn y gofrestr',
      other: 'Rhoddir {{count}} o bobl yn y gofrestr',
    },
  ],
  'member-list.list': ['Rows of the list', 'Rhesi’r rhestr'],
  'member-list.take': ['Take row {{row}}, {{name}}', 'Cymryd rhes {{row}}, {{name}}'],
  'member-list.again': ['Compare again', 'Cymharu eto'],
  'member-list.questions': ['To be answered first', 'I’w hateb yn gyntaf'],
  'member-list.choose': ['Choose', 'Dewiswch'],
  'member-list.how-read': ['How it was read', 'Sut y’i darllenwyd'],
  'member-list.absent': ['Not in the list', 'Heb fod yn y rhestr'],
  'member-list.absentText': [
    'These seats stay as they are. If somebody has left, give their seat its last day.',
    'Mae’r seddi hyn yn aros fel y maent. Os oes rhywun wedi gadael, rhowch ddiwrnod olaf i’w sedd.',
  ],
  'member-list.does': ['What it does', 'Beth a wna'],
  'member-list.remarks': ['Remarks', 'Sylwadau'],
  'member-list.cell': ['Cell', 'Cell'],
  'member-list.status.new': ['New', 'Newydd'],
  'member-list.status.changed': ['Changes', 'Yn newid'],
  'member-list.status.asked': ['To be answered', 'I’w ateb'],
  'member-list.status.refused': ['Can’t be taken', 'Ni ellir ei gymryd'],
  'member-list.status.same': ['As it is', 'Fel y mae'],
  'member-list.a-vote': ['a vote', 'pleidlais'],
  'member-list.no-vote': ['no vote', 'dim pleidlais'],
  'member-list.nothing': ['nothing', 'dim'],
  'member-list.new-person': ['{{name}} (new in the register)', '{{name}} (newydd yn y gofrestr)'],

  'member-list.kind.name': ['name', 'enw'],
  'member-list.kind.forename': ['first name', 'enw cyntaf'],
  'member-list.kind.surname': ['surname', 'cyfenw'],
  'member-list.kind.role': ['role', 'rôl'],
  'member-list.kind.from': ['from', 'o'],
  'member-list.kind.to': ['until', 'hyd at'],
  'member-list.kind.votes': ['vote', 'pleidlais'],
  'member-list.kind.capacity': ['capacity', 'swyddogaeth'],
  'member-list.column': ['{{column}} “{{heading}}”', '{{column}} “{{heading}}”'],
  'member-list.column-as': ['{{column}} “{{heading}}” as {{what}}', '{{column}} “{{heading}}” fel {{what}}'],
  'member-list.columns-read': [
    'Columns that were read: {{columns}}.',
    'Colofnau a ddarllenwyd: {{columns}}.',
  ],
  'member-list.columns-left': [
    'Columns that weren’t read: {{columns}}.',
    'Colofnau nas darllenwyd: {{columns}}.',
  ],
  'member-list.columns-hidden': [
    'Hidden columns, which aren’t read: {{columns}}.',
    'Colofnau cudd, nas darllenir: {{columns}}.',
  ],
  'member-list.hidden-sheets': [
    'Hidden sheets, which aren’t read: {{sheets}}.',
    'Dalennau cudd, nas darllenir: {{sheets}}.',
  ],
  'member-list.without-role': [
    'A new seat without a role in the list is a member’s.',
    'Sedd aelod yw sedd newydd heb rôl yn y rhestr.',
  ],

  'member-list.ask-who': [
    '{{cell}}: nobody is called “{{name}}”, but there is a name much like it. Who is this?',
    '{{cell}}: nid oes neb o’r enw “{{name}}”, ond mae enw tebyg iawn. Pwy yw hwn?',
  ],
  'member-list.ask-which': [
    '{{cell}}: more than one person is called “{{name}}”. Which is this?',
    '{{cell}}: mae mwy nag un person o’r enw “{{name}}”. Pa un yw hwn?',
  ],
  'member-list.ask-role': [
    '{{cell}}: “{{text}}” is none of the roles of a seat. Which role is it here?',
    '{{cell}}: nid yw “{{text}}” yn un o rolau sedd. Pa rôl ydyw yma?',
  ],
  'member-list.somebody-new': ['Somebody new', 'Rhywun newydd'],
  'member-list.answer-first': ['Answer the question above first.', 'Atebwch y cwestiwn uchod yn gyntaf.'],

  'member-list.change': ['{{what}}: {{before}} → {{after}}', '{{what}}: {{before}} → {{after}}'],
  'member-list.overwrites': [
    'It differs from what is entered here. Tick it if the list is right.',
    'Mae’n wahanol i’r hyn a roddwyd yma. Ticiwch ef os yw’r rhestr yn gywir.',
  ],
  'member-list.name-written': ['Written “{{written}}”.', 'Ysgrifennwyd “{{written}}”.'],
  'member-list.under': [
    'Its role is from the heading “{{text}}” in {{cell}}.',
    'Daw ei rôl o’r pennawd “{{text}}” yn {{cell}}.',
  ],
  'member-list.for-whom': [
    '“{{text}}”: whom they stand in for isn’t taken. Choose that in the seat.',
    '“{{text}}”: ni chymerir dros bwy y maent yn dirprwyo. Dewiswch hynny yn y sedd.',
  ],
  'member-list.alike-in-list': [
    'The list has {{names}} as well. Tick it if that is somebody else.',
    'Mae {{names}} yn y rhestr hefyd. Ticiwch ef os rhywun arall yw hwnnw.',
  ],
  'member-list.no-day': [
    '{{sheet}}!{{cell}} has “{{text}}”, without a day: {{day}} is taken. Tick it if that is right.',
    'Mae “{{text}}” yn {{sheet}}!{{cell}}, heb ddiwrnod: cymerir {{day}}. Ticiwch ef os yw hynny’n gywir.',
  ],
  'member-list.month-first': [
    'In this list some days are written with the month first. “{{text}}” in {{sheet}}!{{cell}} is read as {{day}}. Tick it if that is right.',
    'Yn y rhestr hon ysgrifennir rhai dyddiau â’r mis yn gyntaf. Darllenir “{{text}}” yn {{sheet}}!{{cell}} fel {{day}}. Ticiwch ef os yw hynny’n gywir.',
  ],
  'member-list.likely-vacant': [
    '“{{text}}” in {{sheet}}!{{cell}} is read as a vacant seat. Tick it if that is right.',
    'Darllenir “{{text}}” yn {{sheet}}!{{cell}} fel sedd wag. Ticiwch ef os yw hynny’n gywir.',
  ],
  'member-list.hardly-a-name': [
    '“{{text}}” in {{sheet}}!{{cell}} hardly looks like a name. Tick it if it is one.',
    'Prin bod “{{text}}” yn {{sheet}}!{{cell}} yn edrych fel enw. Ticiwch ef os yw’n enw.',
  ],
  'member-list.several-names': [
    '“{{text}}” in {{sheet}}!{{cell}} looks like several names. Give each a row of its own and import the file again, or tick it if it is one.',
    'Mae “{{text}}” yn {{sheet}}!{{cell}} yn edrych fel sawl enw. Rhowch ei rhes ei hun i bob un a mewnforiwch y ffeil eto, neu ticiwch ef os un enw ydyw.',
  ],
  'member-list.left-out': [
    '“{{text}}” beside the name in {{sheet}}!{{cell}} isn’t understood and is left out. Tick it if that is right.',
    'Ni ddeellir “{{text}}” wrth ymyl yr enw yn {{sheet}}!{{cell}}, ac fe’i hepgorir. Ticiwch ef os yw hynny’n gywir.',
  ],
  'member-list.turned': [
    '“{{text}}” in {{sheet}}!{{cell}} is read as the surname first: {{name}}. Tick it if that is right.',
    'Darllenir “{{text}}” yn {{sheet}}!{{cell}} gyda’r cyfenw yn gyntaf: {{name}}. Ticiwch ef os yw hynny’n gywir.',
  ],
  'member-list.hidden-row': [
    'Row {{row}} of {{sheet}} is hidden. Tick it to take it all the same.',
    'Mae rhes {{row}} o {{sheet}} yn gudd. Ticiwch hi i’w chymryd serch hynny.',
  ],

  'member-list.cell-error': [
    '{{file}}, {{sheet}}!{{cell}} has the error {{text}}. Correct the cell and import the file again, or import without this row.',
    'Mae’r gwall {{text}} yn {{file}}, {{sheet}}!{{cell}}. Cywirwch y gell a mewnforiwch y ffeil eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.cell-no-result': [
    '{{file}}, {{sheet}}!{{cell}} has a formula that hasn’t been calculated. Open the file in a spreadsheet program, save it and import it again, or import without this row.',
    'Mae fformiwla heb ei chyfrifo yn {{file}}, {{sheet}}!{{cell}}. Agorwch y ffeil mewn rhaglen daenlenni, cadwch hi a mewnforiwch hi eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.not-a-day': [
    '{{file}}, {{sheet}}!{{cell}} has “{{text}}”, which isn’t a day. Write it like 1 May 2024 and import the file again, or import without this row.',
    'Mae “{{text}}” yn {{file}}, {{sheet}}!{{cell}}, ac nid yw’n ddiwrnod. Ysgrifennwch ef fel 1 Mai 2024 a mewnforiwch y ffeil eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.not-a-vote': [
    '{{file}}, {{sheet}}!{{cell}} has “{{text}}”, which doesn’t say whether there is a vote. Write yes or no and import the file again, or import without this row.',
    'Mae “{{text}}” yn {{file}}, {{sheet}}!{{cell}}, ac nid yw’n dweud a oes pleidlais. Ysgrifennwch oes neu nac oes a mewnforiwch y ffeil eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.no-name': [
    '{{file}}, {{sheet}}!{{cell}} has no name. Write the name, or “Vacant”, and import the file again, or import without this row.',
    'Nid oes enw yn {{file}}, {{sheet}}!{{cell}}. Ysgrifennwch yr enw, neu “Gwag”, a mewnforiwch y ffeil eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.ends-first': [
    '{{file}}, {{sheet}}!{{cell}}: this seat would end before it begins. Correct the days and import the file again, or import without this row.',
    '{{file}}, {{sheet}}!{{cell}}: byddai’r sedd hon yn dod i ben cyn iddi ddechrau. Cywirwch y dyddiau a mewnforiwch y ffeil eto, neu mewnforiwch heb y rhes hon.',
  ],
  'member-list.a-heading': [
    '“{{text}}” is read as a heading of the rows below it.',
    'Darllenir “{{text}}” fel pennawd y rhesi oddi tano.',
  ],
  'member-list.twice': ['The same as row {{row}}.', 'Yr un fath â rhes {{row}}.'],
  'member-list.absent-one': ['{{name}} ({{role}})', '{{name}} ({{role}})'],

  'member-list.none': [
    'No sheet of {{file}} has a list of members: a row of headings, one of them “Name” or “Surname”, above the rows. Add such headings and import it again. Nothing was imported.',
    'Nid oes rhestr o aelodau yn yr un ddalen o {{file}}: rhes o benawdau, ac un ohonynt yn “Enw” neu “Cyfenw”, uwchben y rhesi. Ychwanegwch benawdau felly a mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'member-list.too-long': [
    '{{sheet}} in {{file}} has more than {{most}} rows, which no list of a body’s members has. Keep the rows that are its members and import it again. Nothing was imported.',
    'Mae gan {{sheet}} yn {{file}} fwy na {{most}} o resi, ac nid oes cynifer mewn rhestr o aelodau corff. Cadwch resi ei aelodau a mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'member-list.forgotten': [
    'The list isn’t open any more. Choose the file again. Nothing was imported.',
    'Nid yw’r rhestr ar agor mwyach. Dewiswch y ffeil eto. Ni fewnforiwyd dim.',
  ],
  'member-list.body-gone': [
    'The body was deleted in the meantime. Nothing was imported.',
    'Dilëwyd y corff yn y cyfamser. Ni fewnforiwyd dim.',
  ],
  'member-list.import': [
    {
      one: 'Import one seat of {{body}} from {{file}}',
      other: 'Import {{count}} seats of {{body}} from {{file}}',
    },
    {
      one: 'Mewnforio un sedd {{body}} o {{file}}',
      two: 'Mewnforio {{count}} sedd {{body}} o {{file}}',
      other: 'Mewnforio {{count}} sedd {{body}} o {{file}}',
    },
  ],
} as const satisfies Words;
