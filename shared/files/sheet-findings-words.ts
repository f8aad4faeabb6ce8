// What an import of figures asks, and what it says of cells, columns and totals: in its preview, in the report of what was left out, and
// on the command line.

import type { Words } from '../language/words.ts';

export const sheetFindingsWords = {
  'sheet.location': ['{{sheet}}, rows {{first}} to {{last}}', '{{sheet}}, rhesi {{first}} i {{last}}'],

  'sheet.ask-period': ['Which period are these figures for?', 'Ar gyfer pa gyfnod y mae’r ffigurau hyn?'],
  'sheet.ask-financial-year': [
    'Which financial year are these amounts for?',
    'Ar gyfer pa flwyddyn ariannol y mae’r symiau hyn?',
  ],
  'sheet.from-title': ['From the title, “{{words}}”', 'O’r teitl, “{{words}}”'],
  'sheet.from-sheet-name': ['From the name of the sheet, “{{words}}”', 'O enw’r ddalen, “{{words}}”'],
  'sheet.from-file-name': ['From the name of the file, “{{words}}”', 'O enw’r ffeil, “{{words}}”'],
  'sheet.from-a-date': [
    'From a date in this table that can only be read one way',
    'O ddyddiad yn y tabl hwn na ellir ei ddarllen ond felly',
  ],
  'sheet.ask-date': ['How should “{{date}}” be read?', 'Sut y dylid darllen “{{date}}”?'],
  'sheet.ask-dates': ['How should its dates be read?', 'Sut y dylid darllen ei ddyddiadau?'],
  'sheet.day-first': ['The day comes first, as in Britain', 'Daw’r diwrnod yn gyntaf, fel ym Mhrydain'],
  'sheet.month-first': ['The month comes first, as in America', 'Daw’r mis yn gyntaf, fel yn America'],
  'sheet.ask-quarter': ['Which quarter is “{{quarter}}”?', 'Pa chwarter yw “{{quarter}}”?'],
  'sheet.financial-quarter': [
    'A quarter of the financial year that begins then',
    'Chwarter o’r flwyddyn ariannol sy’n dechrau bryd hynny',
  ],
  'sheet.calendar-quarter': ['A quarter of the calendar year', 'Chwarter o’r flwyddyn galendr'],
  'sheet.ask-years': ['What is “{{years}}”?', 'Beth yw “{{years}}”?'],
  'sheet.a-financial-year': ['A financial year', 'Blwyddyn ariannol'],
  'sheet.no-financial-year': [
    'Something else: leave those figures out',
    'Rhywbeth arall: gadael y ffigurau hynny allan',
  ],
  'sheet.ask-fraction': [
    '“{{number}}” in column {{column}} isn’t formatted as a percentage. What is it?',
    'Nid canran yw “{{number}}” yng ngholofn {{column}} yn ôl ei fformat. Beth ydyw?',
  ],
  'sheet.ask-point': [
    'The point of “{{number}}” in column {{column}} may stand for thousands. What is it?',
    'Gall y pwynt yn “{{number}}” yng ngholofn {{column}} ddynodi miloedd. Beth ydyw?',
  ],
  'sheet.ask-point-in-row': [
    'The point of “{{number}}” in row {{row}} may stand for thousands. What is it?',
    'Gall y pwynt yn “{{number}}” yn rhes {{row}} ddynodi miloedd. Beth ydyw?',
  ],
  'sheet.a-point': [
    '“{{asWritten}}” may be {{asWritten}} or {{thousands}}. Say which, for the whole column.',
    'Gall “{{asWritten}}” olygu {{asWritten}} neu {{thousands}}. Dywedwch pa un, ar gyfer y golofn gyfan.',
  ],
  'sheet.ask-sign-income': [
    'All income in this table is below zero. How is it meant?',
    'Mae’r holl incwm yn y tabl hwn yn is na sero. Beth a olygir?',
  ],
  'sheet.ask-sign-spending': [
    'All spending in this table is below zero. How is it meant?',
    'Mae’r holl wariant yn y tabl hwn yn is na sero. Beth a olygir?',
  ],
  'sheet.sign-turn-income': [
    'As income: this sheet writes what comes in below zero',
    'Fel incwm: mae’r ddalen hon yn ysgrifennu’r hyn a ddaw i mewn yn is na sero',
  ],
  'sheet.sign-turn-spending': [
    'As spending: this sheet writes what goes out below zero',
    'Fel gwariant: mae’r ddalen hon yn ysgrifennu’r hyn a aiff allan yn is na sero',
  ],
  'sheet.sign-as-written': ['As it stands, below zero', 'Fel y mae, yn is na sero'],
  'sheet.sign-open-income': [
    'All income in its table is below zero, which may be how the sheet writes income. Say how it is meant, for the whole table.',
    'Mae’r holl incwm yn ei dabl yn is na sero; gall mai felly y mae’r ddalen yn ysgrifennu incwm. Dywedwch beth a olygir, ar gyfer y tabl cyfan.',
  ],
  'sheet.sign-open-spending': [
    'All spending in its table is below zero, which may be how the sheet writes spending. Say how it is meant, for the whole table.',
    'Mae’r holl wariant yn ei dabl yn is na sero; gall mai felly y mae’r ddalen yn ysgrifennu gwariant. Dywedwch beth a olygir, ar gyfer y tabl cyfan.',
  ],
  'sheet.ask-unit': [
    'What are the amounts in? “{{words}}” can be understood in several ways.',
    'Ym mha uned y mae’r symiau? Gellir deall “{{words}}” mewn sawl ffordd.',
  ],
  'sheet.unit-pounds': ['Pounds', 'Punnoedd'],
  'sheet.unit-thousands': ['Thousands', 'Miloedd'],
  'sheet.unit-millions': ['Millions', 'Miliynau'],
  'sheet.ask-fraction-in-row': [
    '“{{number}}” in row {{row}} isn’t formatted as a percentage. What is it?',
    'Nid canran yw “{{number}}” yn rhes {{row}} yn ôl ei fformat. Beth ydyw?',
  ],

  'sheet.no-label': [
    'Its row has no name, so nothing says what it is a figure of.',
    'Nid oes enw gan ei res, felly nid oes dim yn dweud ffigur o beth ydyw.',
  ],
  'sheet.unknown-label': [
    'Nobody has said what “{{label}}” stands for.',
    'Nid oes neb wedi dweud beth y mae “{{label}}” yn sefyll amdano.',
  ],
  'sheet.no-period': [
    'Nobody has said which period this is for.',
    'Nid oes neb wedi dweud ar gyfer pa gyfnod y mae hwn.',
  ],
  'sheet.not-a-period': [
    '“{{words}}” doesn’t name a period. Write a month and year, a quarter or a year.',
    'Nid yw “{{words}}” yn enwi cyfnod. Ysgrifennwch fis a blwyddyn, chwarter neu flwyddyn.',
  ],
  'sheet.no-year': [
    'Nobody has said which financial year this is for.',
    'Nid oes neb wedi dweud ar gyfer pa flwyddyn ariannol y mae hwn.',
  ],
  'sheet.not-a-year': ['“{{words}}” isn’t a financial year.', 'Nid yw “{{words}}” yn flwyddyn ariannol.'],
  'sheet.part-of-year': [
    '“{{words}}” is a part of a financial year, and amounts of a budget are kept by the year. Add up the parts of the year, or give the amount for all of it.',
    'Rhan o flwyddyn ariannol yw “{{words}}”, a chedwir symiau cyllideb fesul blwyddyn. Adiwch rannau’r flwyddyn, neu rhowch y swm am y cyfan ohoni.',
  ],
  'sheet.not-a-figure-kind': [
    '“{{words}}” isn’t a kind of figure: write actual, target, forecast, baseline or comparator.',
    'Nid yw “{{words}}” yn fath o ffigur: ysgrifennwch gwirioneddol, targed, rhagolwg, llinell sylfaen neu cymharydd.',
  ],
  'sheet.not-an-amount-kind': [
    '“{{words}}” isn’t a kind of amount: write budget, virement, commitment, actual or forecast.',
    'Nid yw “{{words}}” yn fath o swm: ysgrifennwch cyllideb, trosglwyddiad, ymrwymiad, gwirioneddol neu rhagolwg.',
  ],
  'sheet.cell-in-error': [
    '{{error}} is an error in the workbook. Correct the formula there, then import again.',
    'Gwall yn y llyfr gwaith yw {{error}}. Trwsiwch y fformiwla yno, yna mewnforiwch eto.',
  ],
  'sheet.formula-not-calculated': [
    'This is a formula that no program has calculated. Open the file in a spreadsheet program, save it, then import again.',
    'Fformiwla nad oes unrhyw raglen wedi’i chyfrifo yw hon. Agorwch y ffeil mewn rhaglen daenlen, cadwch hi, yna mewnforiwch eto.',
  ],
  'sheet.no-result': ['a formula without a result', 'fformiwla heb ganlyniad'],
  'sheet.a-date': ['{{date}} is a date, not a figure.', 'Dyddiad yw {{date}}, nid ffigur.'],
  'sheet.kept-in-words': [
    '“{{words}}” isn’t understood as a figure. Where it is taken, it stands in its words and is compared with nothing.',
    'Ni ddeallwyd “{{words}}” fel ffigur. Lle caiff ei gymryd, saif yn ei eiriau ac ni chaiff ei gymharu â dim.',
  ],
  'sheet.note-of-figure': [
    '{{sheet}}, {{cell}}: what “{{note}}” says isn’t read. Only the figure of “{{words}}” is taken.',
    '{{sheet}}, {{cell}}: ni ddarllenir yr hyn y mae “{{note}}” yn ei ddweud. Dim ond ffigur “{{words}}” a gymerir.',
  ],
  'sheet.words-for-a-figure': [
    '“{{words}}” isn’t understood, and the register has {{figure}}. It takes its place only if you choose it.',
    'Ni ddeallwyd “{{words}}”, ac mae gan y gofrestr {{figure}}. Dim ond os dewiswch hynny y daw yn ei le.',
  ],
  'sheet.not-a-figure': ['{{words}} isn’t a figure.', 'Nid yw {{words}} yn ffigur.'],
  'sheet.a-percentage': [
    '{{words}} is a percentage, not an amount of money.',
    'Canran yw {{words}}, nid swm o arian.',
  ],
  'sheet.too-much-money': [
    '{{number}} is too large to be an amount of money here.',
    'Mae {{number}} yn fwy nag unrhyw swm o arian yma.',
  ],
  'sheet.not-money': ['“{{words}}” isn’t an amount of money.', 'Nid yw “{{words}}” yn swm o arian.'],
  'sheet.write-money': [
    '“{{words}}” isn’t an amount of money. Write it in pounds, like 1,234.50.',
    'Nid yw “{{words}}” yn swm o arian. Ysgrifennwch ef mewn punnoedd, fel 1,234.50.',
  ],
  'sheet.a-fraction': [
    '{{number}} may be {{whole}} or {{asWritten}}. Say which, for the whole column.',
    'Gall {{number}} olygu {{whole}} neu {{asWritten}}. Dywedwch pa un, ar gyfer y golofn gyfan.',
  ],
  'sheet.nowhere-to-write': [
    'There is nothing in the register that this cell could be written to.',
    'Nid oes dim yn y gofrestr y gellid ysgrifennu’r gell hon iddo.',
  ],
  'sheet.beside-says-otherwise': [
    '{{sheet}}!{{cell}} below “{{heading}}” says {{shown}} for the same thing and time, so neither was taken. If one of the two columns holds, leave the other out; if they are parts, give what they come to.',
    'Mae {{sheet}}!{{cell}} o dan “{{heading}}” yn dweud {{shown}} am yr un peth a’r un cyfnod, felly ni chymerwyd yr un. Os yw un o’r ddwy golofn yn gywir, gadewch y llall allan; os rhannau ydynt, rhowch eu cyfanswm.',
  ],
  'sheet.says-otherwise': [
    '{{sheet}}!{{cell}} says {{shown}} for the same thing. Only one of them can be right, so neither was taken.',
    'Mae {{sheet}}!{{cell}} yn dweud {{shown}} am yr un peth. Dim ond un ohonynt all fod yn gywir, felly ni chymerwyd yr un.',
  ],
  'sheet.nothing-over-amount': [
    'The file says that there is none, and the register has {{amount}}. That was left as it is.',
    'Dywed y ffeil nad oes dim, ac mae gan y gofrestr {{amount}}. Gadawyd hynny fel y mae.',
  ],
  'sheet.merged-figure': [
    'This cell is merged over several rows, and nothing says how it is shared between them.',
    'Mae’r gell hon wedi’i huno dros sawl rhes, ac nid oes dim yn dweud sut y’i rhennir rhyngddynt.',
  ],
  'sheet.row-too-wide': [
    'Its row has more values than there are headings, so a comma within a number may have split it. Put numbers with commas in quotation marks.',
    'Mae mwy o werthoedd yn ei res nag sydd o benawdau, felly gall atalnod o fewn rhif fod wedi’i hollti. Rhowch rifau gydag atalnodau mewn dyfynodau.',
  ],
  'sheet.a-time': ['This is a time, not a figure.', 'Amser yw hwn, nid ffigur.'],
  'sheet.other-currency': [
    'This is in {{currency}}, not in pounds.',
    'Mewn {{currency}} y mae hwn, nid mewn punnoedd.',
  ],
  'sheet.format-unsure': [
    'The cell holds {{held}}, and its format shows something else depending on the number. Give it a plain number format, then import again.',
    'Mae’r gell yn dal {{held}}, a’i fformat yn dangos rhywbeth arall yn ôl y rhif. Rhowch fformat rhif plaen iddi, yna mewnforiwch eto.',
  ],
  'sheet.sign-hidden': [
    'The cell holds {{held}}, and its format hides the minus sign.',
    'Mae’r gell yn dal {{held}}, a’i fformat yn cuddio’r arwydd minws.',
  ],
  'sheet.shows-nothing': [
    'The cell holds {{held}}, and its format shows nothing.',
    'Mae’r gell yn dal {{held}}, ac nid yw ei fformat yn dangos dim.',
  ],
  'sheet.shows-words': [
    'The cell holds {{held}}, and its format shows “{{words}}” in its place.',
    'Mae’r gell yn dal {{held}}, a’i fformat yn dangos “{{words}}” yn ei le.',
  ],
  'sheet.words-beside': [
    'The cell holds {{held}}, and its format puts “{{words}}” beside it, which may change what it is.',
    'Mae’r gell yn dal {{held}}, a’i fformat yn rhoi “{{words}}” wrth ei ochr, a allai newid ei ystyr.',
  ],
  'sheet.shown-scaled': [
    'The cell shows {{shown}} and holds {{held}}, and nothing says in what unit it is shown. Write the unit in the heading, such as £’000.',
    'Mae’r gell yn dangos {{shown}} ac yn dal {{held}}, ac nid oes dim yn dweud ym mha uned y’i dangosir. Ysgrifennwch yr uned yn y pennawd, fel £’000.',
  ],
  'sheet.unit-twice': [
    '“{{words}}” stands below a heading in thousands or millions, and may mean either. Write it as a bare number, or with its own k or m.',
    'Mae “{{words}}” o dan bennawd mewn miloedd neu filiynau, a gall olygu’r naill neu’r llall. Ysgrifennwch ef fel rhif moel, neu gyda’i k neu m ei hun.',
  ],
  'sheet.units-differ': [
    '“{{words}}” and the heading of the column or the row say two different units.',
    'Mae “{{words}}” a phennawd y golofn neu’r rhes yn dweud dwy uned wahanol.',
  ],
  'sheet.unit-unsure': [
    'What unit it is in isn’t certain: “{{words}}” can be understood in several ways.',
    'Nid yw’n sicr ym mha uned y mae: gellir deall “{{words}}” mewn sawl ffordd.',
  ],
  'sheet.ask-unit-in-full': [
    'What are the amounts in? They look as if they were written in full, and “{{words}}” says otherwise.',
    'Ym mha uned y mae’r symiau? Ymddengys eu bod wedi’u hysgrifennu’n llawn, ac mae “{{words}}” yn dweud yn wahanol.',
  ],
  'sheet.unit-in-full': [
    'What unit it is in isn’t certain: “{{words}}” is said of amounts that look as if they were written in full.',
    'Nid yw’n sicr ym mha uned y mae: dywedir “{{words}}” am symiau sy’n edrych fel pe baent wedi’u hysgrifennu’n llawn.',
  ],
  'sheet.far-period': [
    '{{period}} is far from the years of the plan: check the year.',
    'Mae {{period}} ymhell o flynyddoedd y cynllun: gwiriwch y flwyddyn.',
  ],
  'sheet.to-come': [
    '{{period}} hasn’t begun, so this can be no actual figure. If it is a target, a budget or a forecast, say so in its heading.',
    'Nid yw {{period}} wedi dechrau, felly ni all hwn fod yn ffigur gwirioneddol. Os targed, cyllideb neu ragolwg ydyw, dywedwch hynny yn ei bennawd.',
  ],
  'sheet.thousandfold': [
    'The register has {{before}}, and this would be {{after}}: one of them is likely in thousands and the other in full.',
    'Mae {{before}} yn y gofrestr, a byddai hwn yn {{after}}: mae’n debyg bod un mewn miloedd a’r llall yn llawn.',
  ],
  'sheet.unit-no-money': [
    '“{{words}}” says that the numbers of this row are no amounts of money.',
    'Yn ôl “{{words}}”, nid symiau o arian yw rhifau’r rhes hon.',
  ],
  'sheet.unit-excepted': [
    '“{{words}}” may except this row, and doesn’t say for certain in what unit it is. Write the unit in its label, such as £’000.',
    'Efallai fod “{{words}}” yn eithrio’r rhes hon, ac nid yw’n dweud i sicrwydd ym mha uned y mae. Ysgrifennwch yr uned yn ei label, fel £’000.',
  ],
  'sheet.unit-unsaid': [
    '“{{heading}}” says in what unit its amounts are, and nothing says it of this one. Write the unit here too.',
    'Mae “{{heading}}” yn dweud ym mha uned y mae ei symiau, ac nid oes dim yn ei ddweud am hwn. Ysgrifennwch yr uned yma hefyd.',
  ],
  'sheet.entered-here': [
    'It was entered here by {{actor}} on {{day}}.',
    'Fe’i cofnodwyd yma gan {{actor}} ar {{day}}.',
  ],
  'sheet.formula-says': [
    'It is calculated: {{working}} is {{value}}.',
    'Caiff ei gyfrifo: {{value}} yw {{working}}.',
  ],
  'sheet.left-out': ['It was left out by hand.', 'Fe’i gadawyd allan â llaw.'],
  'sheet.written-instead': ['Written in place of “{{shown}}”.', 'Ysgrifennwyd yn lle “{{shown}}”.'],

  'sheet.sign-turned': [
    {
      one: '{{column}}: the format of its number turns the sign round. The cell holds {{held}} and shows {{shown}}, and what it shows was read.',
      other:
        '{{column}}: the format of {{count}} numbers turns the sign round. The first cell holds {{held}} and shows {{shown}}, and what they show was read.',
    },
    {
      one: '{{column}}: mae fformat ei rhif yn troi’r arwydd. Mae’r gell yn dal {{held}} ac yn dangos {{shown}}, a’r hyn a ddangosir a ddarllenwyd.',
      two: '{{column}}: mae fformat {{count}} rif yn troi’r arwydd. Mae’r gell gyntaf yn dal {{held}} ac yn dangos {{shown}}, a’r hyn a ddangosir a ddarllenwyd.',
      other:
        '{{column}}: mae fformat {{count}} rhif yn troi’r arwydd. Mae’r gell gyntaf yn dal {{held}} ac yn dangos {{shown}}, a’r hyn a ddangosir a ddarllenwyd.',
    },
  ],
  'sheet.hidden-rows-left': [
    {
      one: '{{sheet}}: one hidden row wasn’t read.',
      other: '{{sheet}}: {{count}} hidden rows weren’t read.',
    },
    {
      one: '{{sheet}}: ni ddarllenwyd un rhes gudd.',
      two: '{{sheet}}: ni ddarllenwyd {{count}} res gudd.',
      other: '{{sheet}}: ni ddarllenwyd {{count}} rhes gudd.',
    },
  ],
  'sheet.at-column': ['{{sheet}}, column {{column}}', '{{sheet}}, colofn {{column}}'],
  'sheet.at-headed-column': [
    '{{sheet}}, column {{column}} “{{heading}}”',
    '{{sheet}}, colofn {{column}} “{{heading}}”',
  ],
  'sheet.at-row': ['{{sheet}}, row {{row}}', '{{sheet}}, rhes {{row}}'],
  'sheet.at-headed-row': ['{{sheet}}, row {{row}} “{{heading}}”', '{{sheet}}, rhes {{row}} “{{heading}}”'],
  'sheet.column-undecided': [
    {
      one: '{{column}}: nobody has said what it holds, so its figure wasn’t read.',
      other: '{{column}}: nobody has said what it holds, so its {{count}} figures weren’t read.',
    },
    {
      one: '{{column}}: nid oes neb wedi dweud beth sydd ynddi, felly ni ddarllenwyd ei ffigur.',
      other: '{{column}}: nid oes neb wedi dweud beth sydd ynddi, felly ni ddarllenwyd ei {{count}} ffigur.',
    },
  ],
  'sheet.column-hidden': ['{{column}}: hidden, and not read.', '{{column}}: cudd, a heb ei darllen.'],

  'sheet.column-left-out': [
    {
      one: '{{column}}: its heading doesn’t name figures to import, so its figure wasn’t read.',
      other: '{{column}}: its heading doesn’t name figures to import, so its {{count}} figures weren’t read.',
    },
    {
      one: '{{column}}: nid yw ei phennawd yn enwi ffigurau i’w mewnforio, felly ni ddarllenwyd ei ffigur.',
      other:
        '{{column}}: nid yw ei phennawd yn enwi ffigurau i’w mewnforio, felly ni ddarllenwyd ei {{count}} ffigur.',
    },
  ],
  'sheet.variance-of-part': [
    '{{column}}: it belongs to “{{budget}}”, which isn’t said to be of the whole year, so it wasn’t read.',
    '{{column}}: mae’n perthyn i “{{budget}}”, na ddywedir ei fod am y flwyddyn gyfan, felly ni chafodd ei darllen.',
  ],
  'sheet.label-left-out': [
    '{{sheet}}, {{cell}}: “{{label}}” was left out of an earlier import, so its row wasn’t read.',
    '{{sheet}}, {{cell}}: gadawyd “{{label}}” allan o fewnforiad cynharach, felly ni ddarllenwyd ei res.',
  ],
  'sheet.table-hidden': [
    '{{location}}: the sheet is hidden, so this table wasn’t read.',
    '{{location}}: mae’r ddalen wedi’i chuddio, felly ni ddarllenwyd y tabl hwn.',
  ],
  'sheet.table-not-in-profile': [
    '{{location}}: the profile “{{profile}}” doesn’t read this table, so it wasn’t read.',
    '{{location}}: nid yw’r proffil “{{profile}}” yn darllen y tabl hwn, felly nis darllenwyd.',
  ],
  'sheet.table-without-figures': [
    {
      one: '{{location}}: none of its columns is known to hold figures of measures, so its row wasn’t read.',
      other:
        '{{location}}: none of its columns is known to hold figures of measures, so its {{count}} rows weren’t read.',
    },
    {
      one: '{{location}}: ni wyddys bod yr un o’i golofnau’n cynnwys ffigurau mesurau, felly ni ddarllenwyd ei res.',
      two: '{{location}}: ni wyddys bod yr un o’i golofnau’n cynnwys ffigurau mesurau, felly ni ddarllenwyd ei {{count}} res.',
      other:
        '{{location}}: ni wyddys bod yr un o’i golofnau’n cynnwys ffigurau mesurau, felly ni ddarllenwyd ei {{count}} rhes.',
    },
  ],
  'sheet.table-without-amounts': [
    {
      one: '{{location}}: it was taken for money by budget heading, and none of its columns is headed as a kind of amount, so its row wasn’t read.',
      other:
        '{{location}}: it was taken for money by budget heading, and none of its columns is headed as a kind of amount, so its {{count}} rows weren’t read.',
    },
    {
      one: '{{location}}: fe’i cymerwyd fel arian yn ôl pennawd cyllideb, ac nid oes yr un o’i golofnau â math o swm yn bennawd, felly ni ddarllenwyd ei res.',
      two: '{{location}}: fe’i cymerwyd fel arian yn ôl pennawd cyllideb, ac nid oes yr un o’i golofnau â math o swm yn bennawd, felly ni ddarllenwyd ei {{count}} res.',
      other:
        '{{location}}: fe’i cymerwyd fel arian yn ôl pennawd cyllideb, ac nid oes yr un o’i golofnau â math o swm yn bennawd, felly ni ddarllenwyd ei {{count}} rhes.',
    },
  ],

  'sheet.kind.actual': ['actual', 'gwirioneddol'],
  'sheet.kind.target': ['target', 'targed'],
  'sheet.kind.forecast': ['forecast', 'rhagolwg'],
  'sheet.kind.baseline': ['baseline', 'llinell sylfaen'],
  'sheet.kind.comparator': ['comparator', 'cymharydd'],
  'sheet.kind.budget': ['budget', 'cyllideb'],
  'sheet.kind.virement': ['virement', 'trosglwyddiad'],
  'sheet.kind.commitment': ['commitment', 'ymrwymiad'],
  'sheet.kind.variance': ['variance', 'amrywiant'],
  'sheet.kind.budgetHolder': ['budget holder', 'deiliad cyllideb'],
  'sheet.kind.reason': ['reason', 'rheswm'],
  'sheet.kind.notes': ['notes', 'nodiadau'],

  'sheet.report': ['Not imported', 'Heb eu mewnforio'],
  'sheet.report-sheet': ['Sheet', 'Dalen'],
  'sheet.report-row': ['Row', 'Rhes'],
  'sheet.report-says': ['What it says', 'Beth mae’n ei ddweud'],
  'sheet.report-why': ['Why it wasn’t imported', 'Pam na chafodd ei fewnforio'],
  'sheet.report-noticed': ['Noticed in {{file}}', 'Sylwyd yn {{file}}'],
  'sheet.report-unwritable': [
    'The report can’t be written to {{path}}: {{why}}. If it is open, close it and try again.',
    'Ni ellir ysgrifennu’r adroddiad i {{path}}: {{why}}. Os yw ar agor, caewch ef a rhowch gynnig arall arni.',
  ],
} as const satisfies Words;
