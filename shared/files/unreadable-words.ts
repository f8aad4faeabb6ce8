// Why a file can't be read, or isn't what it was taken for, and what to do about it. What the system or a library says
// comes as {{why}}, in its own words.

import type { Words } from '../language/words.ts';

export const unreadableWords = {
  'unreadable.not-there': [
    'There is no file {{path}}. It may have been moved or renamed. Nothing was imported.',
    'Nid oes ffeil {{path}}. Efallai iddi gael ei symud neu ei hailenwi. Ni fewnforiwyd dim.',
  ],
  'unreadable.refused': [
    '{{path}} can’t be read: {{why}}. See that it is a file that you may open, then import it again. Nothing was imported.',
    'Ni ellir darllen {{path}}: {{why}}. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor, yna mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'unreadable.empty': [
    '{{file}} is empty. See that it has been downloaded or copied whole, then import it again. Nothing was imported.',
    'Mae {{file}} yn wag. Gwnewch yn siŵr iddi gael ei lawrlwytho neu ei chopïo’n gyfan, yna mewnforiwch hi eto. Ni fewnforiwyd dim.',
  ],
  'unreadable.old-excel': [
    '{{file}} is an old Excel file (.xls), or one protected by a password. In Excel choose File, Save As, and the type “Excel Workbook (.xlsx)”, then import that. Remove any password first. Nothing was imported.',
    'Hen ffeil Excel (.xls) yw {{file}}, neu un a ddiogelir gan gyfrinair. Yn Excel dewiswch “File”, “Save As”, a’r math “Excel Workbook (.xlsx)”, yna mewnforiwch honno. Rhaid tynnu cyfrinair yn gyntaf. Ni fewnforiwyd dim.',
  ],
  'unreadable.pdf': [
    '{{file}} is a PDF. Ask for the spreadsheet it was made from. Nothing was imported.',
    'PDF yw {{file}}. Gofynnwch am y daenlen y’i gwnaed ohoni. Ni fewnforiwyd dim.',
  ],
  'unreadable.rich-text': [
    '{{file}} is a rich text file. Copy its table into a spreadsheet and save that as .xlsx. Nothing was imported.',
    'Ffeil testun cyfoethog yw {{file}}. Copïwch ei thabl i daenlen a chadwch honno fel .xlsx. Ni fewnforiwyd dim.',
  ],
  'unreadable.picture': [
    '{{file}} is a picture. Ask for the spreadsheet it was made from. Nothing was imported.',
    'Llun yw {{file}}. Gofynnwch am y daenlen y’i gwnaed ohoni. Ni fewnforiwyd dim.',
  ],
  'unreadable.database': [
    '{{file}} is a database, not a spreadsheet. Nothing was imported.',
    'Cronfa ddata yw {{file}}, nid taenlen. Ni fewnforiwyd dim.',
  ],
  'unreadable.web-page': [
    '{{file}} is a web page or old XML that calls itself a spreadsheet. Open it in Excel. In Excel choose File, Save As, and the type “Excel Workbook (.xlsx)”, then import that. Nothing was imported.',
    'Tudalen we neu hen XML sy’n galw ei hun yn daenlen yw {{file}}. Agorwch hi yn Excel. Yn Excel dewiswch “File”, “Save As”, a’r math “Excel Workbook (.xlsx)”, yna mewnforiwch honno. Ni fewnforiwyd dim.',
  ],
  'unreadable.binary-excel': [
    '{{file}} is a binary Excel workbook (.xlsb). In Excel choose File, Save As, and the type “Excel Workbook (.xlsx)”, then import that. Nothing was imported.',
    'Llyfr gwaith Excel deuaidd (.xlsb) yw {{file}}. Yn Excel dewiswch “File”, “Save As”, a’r math “Excel Workbook (.xlsx)”, yna mewnforiwch hwnnw. Ni fewnforiwyd dim.',
  ],
  'unreadable.word': [
    '{{file}} is a Word document. Import it with “Import strategy”, or copy its table into a spreadsheet. Nothing was imported.',
    'Dogfen Word yw {{file}}. Mewnforiwch hi gyda “Mewnforio strategaeth”, neu copïwch ei thabl i daenlen. Ni fewnforiwyd dim.',
  ],
  'unreadable.powerpoint': [
    '{{file}} is a PowerPoint presentation. Ask for the spreadsheet its tables were made from. Nothing was imported.',
    'Cyflwyniad PowerPoint yw {{file}}. Gofynnwch am y daenlen y gwnaed ei dablau ohoni. Ni fewnforiwyd dim.',
  ],
  'unreadable.apple-numbers': [
    '{{file}} is an Apple Numbers file. In Numbers choose File, Export To, Excel, then import that. Nothing was imported.',
    'Ffeil Apple Numbers yw {{file}}. Yn Numbers dewiswch “File”, “Export To”, “Excel”, yna mewnforiwch honno. Ni fewnforiwyd dim.',
  ],
  'unreadable.other-zip': [
    '{{file}} is a zip file that holds no spreadsheet. Unpack it, and import what is inside. Nothing was imported.',
    'Ffeil zip heb daenlen ynddi yw {{file}}. Dadbaciwch hi, a mewnforiwch yr hyn sydd y tu mewn. Ni fewnforiwyd dim.',
  ],
  'unreadable.no-spreadsheet': [
    '{{file}} is neither a spreadsheet (.xlsx, .xlsm, .ods) nor a text file of values (.csv, .tsv). Open it in the program that made it and save it as .xlsx. Nothing was imported.',
    'Nid yw {{file}} yn daenlen (.xlsx, .xlsm, .ods) nac yn ffeil testun o werthoedd (.csv, .tsv). Agorwch hi yn y rhaglen a’i gwnaeth a’i chadw fel .xlsx. Ni fewnforiwyd dim.',
  ],
  'unreadable.no-sheets': [
    '{{file}} has no sheet of cells. Nothing was imported.',
    'Nid oes dalen o gelloedd yn {{file}}. Ni fewnforiwyd dim.',
  ],
  'unreadable.no-tables': [
    '{{file}} holds no table of figures that could be read. It needs a row of headings with figures below it. Nothing was imported.',
    'Nid oes yn {{file}} dabl o ffigurau y gellid ei ddarllen. Mae arno angen rhes o benawdau â ffigurau oddi tani. Ni fewnforiwyd dim.',
  ],
  'unreadable.too-large-to-turn': [
    'The table in “{{sheet}}” of {{file}} is too large to be read with its records side by side. Turn it in the spreadsheet (Paste Special, Transpose), then import it.',
    'Mae’r tabl yn “{{sheet}}” yn {{file}} yn rhy fawr i’w ddarllen â’i gofnodion ochr yn ochr. Trowch ef yn y daenlen (“Paste Special”, “Transpose”), yna mewnforiwch ef.',
  ],
  'unreadable.too-many-cells': [
    '{{file}} holds more than {{most}} cells to be read, as far as “{{sheet}}”. Copy the rows and columns that are meant into a file of their own, and import that. Nothing was imported.',
    'Mae yn {{file}} fwy na {{most}} o gelloedd i’w darllen, hyd at “{{sheet}}”. Copïwch y rhesi a’r colofnau a fwriedir i ffeil eu hunain, a mewnforiwch honno. Ni fewnforiwyd dim.',
  ],
  'unreadable.changed-since': [
    '{{file}} has changed since its tables were found. Choose it again.',
    'Mae {{file}} wedi newid ers i’w thablau gael eu ceisio. Dewiswch hi eto.',
  ],
  'unreadable.macros': [
    '{{file}} contains macros. They weren’t run; only its cells are read.',
    'Mae macros yn {{file}}. Ni chawsant eu rhedeg; dim ond cynnwys ei chelloedd a ddarllenir.',
  ],
  'unreadable.cell-comments': [
    '{{file}} has comments on cells. They aren’t read, whatever they say of the figures.',
    'Mae sylwadau ar gelloedd yn {{file}}. Ni chânt eu darllen, beth bynnag a ddywedant am y ffigurau.',
  ],
  'unreadable.not-unpacked': [
    '{{file}} can’t be unpacked: {{why}}. Open it in the program it was made with and save it again, or ask for it again. Nothing was imported.',
    'Ni ellir dadbacio {{file}}: {{why}}. Agorwch hi yn y rhaglen y’i gwnaed â hi a’i chadw eto, neu gofynnwch amdani eto. Ni fewnforiwyd dim.',
  ],
  'unreadable.protected': [
    '{{file}} is protected by a password. Save a copy without it.',
    'Diogelir {{file}} gan gyfrinair. Cadwch gopi hebddo.',
  ],
  'unreadable.part-missing': ['{{file}} has no part {{part}}.', 'Nid oes rhan {{part}} yn {{file}}.'],
  'unreadable.part-damaged': [
    '{{part}} in {{file}} can’t be read: {{why}}. Nothing was imported.',
    'Ni ellir darllen {{part}} yn {{file}}: {{why}}. Ni fewnforiwyd dim.',
  ],
  'unreadable.part-too-large': [
    '{{file}} holds {{part}} of more than {{megabytes}} MB when unpacked, which no file of its kind does. Nothing was imported.',
    'Mae {{file}} yn cynnwys {{part}} o fwy na {{megabytes}} MB ar ôl ei dadbacio, ac nid yw unrhyw ffeil o’i bath yn gwneud hynny. Ni fewnforiwyd dim.',
  ],
  'unreadable.too-many-parts': [
    '{{file}} holds {{parts}} parts, which no file of its kind does. Nothing was imported.',
    'Mae {{file}} yn cynnwys {{parts}} o rannau, ac nid yw unrhyw ffeil o’i bath yn gwneud hynny. Ni fewnforiwyd dim.',
  ],
  'unreadable.quotation-not-closed': [
    '{{file}} can’t be read after row {{row}}: a quotation mark is opened there and never closed. Nothing was imported.',
    'Ni ellir darllen {{file}} ar ôl rhes {{row}}: agorir dyfynnod yno nad yw byth yn cael ei gau. Ni fewnforiwyd dim.',
  ],
  'unreadable.value-never-ends': [
    '{{file}} can’t be read after row {{row}}: a value there never ends; perhaps a quotation mark isn’t closed. Nothing was imported.',
    'Ni ellir darllen {{file}} ar ôl rhes {{row}}: nid yw gwerth yno byth yn dod i ben; efallai nad yw dyfynnod wedi’i gau. Ni fewnforiwyd dim.',
  ],
  'unreadable.row': [
    '{{file}} can’t be read after row {{row}}: {{why}}. Nothing was imported.',
    'Ni ellir darllen {{file}} ar ôl rhes {{row}}: {{why}}. Ni fewnforiwyd dim.',
  ],
  'unreadable.xml-closed-unopened': ['a tag is closed that was never opened', 'caeir tag na chafodd ei agor'],
  'unreadable.xml-no-name': ['a tag has no name', 'nid oes enw gan dag'],
  'unreadable.xml-document-type': [
    'it declares a document type, which no spreadsheet does',
    'mae’n datgan math o ddogfen, ac nid yw unrhyw daenlen yn gwneud hynny',
  ],
  'unreadable.xml-never-ends': [
    'a tag or a text in it never ends',
    'nid yw tag neu destun ynddi byth yn dod i ben',
  ],
  'unreadable.xml-stops': ['it stops in the middle', 'mae’n stopio ar ei chanol'],
  'unreadable.xml-none': ['it holds no XML', 'nid oes XML ynddi'],
  'unreadable.xml-row': ['it has a row {{row}}', 'mae rhes {{row}} ynddi'],
  'unreadable.xml-column': [
    'row {{row}} has a cell beyond the last column',
    'mae gan res {{row}} gell y tu hwnt i’r golofn olaf',
  ],
  'unreadable.xml-no-string': [
    'a cell in column {{column}} names a string that isn’t there',
    'mae cell yng ngholofn {{column}} yn enwi testun nad yw yno',
  ],
  'unreadable.xml-too-much-text': [
    'it holds more text than any workbook of figures',
    'mae’n cynnwys mwy o destun nag unrhyw lyfr gwaith o ffigurau',
  ],
} as const satisfies Words;
