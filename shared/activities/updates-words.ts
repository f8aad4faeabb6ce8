// Updates due: what each lead owes the board for a reporting period.

import type { Words } from '../language/words.ts';

export const updatesWords = {
  'updates.period': ['Reporting period', 'Cyfnod adrodd'],
  'updates.progress': [
    { one: '{{answered}} of {{count}} update answered', other: '{{answered}} of {{count}} updates answered' },
    {
      two: 'Atebwyd {{answered}} o {{count}} ddiweddariad',
      other: 'Atebwyd {{answered}} o {{count}} diweddariad',
    },
  ],
  'updates.closedOn': ['closed on {{day}}', 'ar gau ers {{day}}'],
  'updates.close': ['Close this period', 'Cau’r cyfnod hwn'],
  'updates.closeTitle': ['Close {{period}}?', 'Cau {{period}}?'],
  'updates.closeNow': ['Close {{period}}', 'Cau {{period}}'],
  'updates.closeMissing': [
    {
      one: 'The one update for {{period}} hasn’t come in:',
      other: '{{missing}} of {{count}} updates for {{period}} haven’t come in:',
    },
    {
      one: 'Nid yw’r un diweddariad ar gyfer {{period}} wedi dod i mewn:',
      two: 'Nid yw {{missing}} o {{count}} ddiweddariad ar gyfer {{period}} wedi dod i mewn:',
      other: 'Nid yw {{missing}} o {{count}} diweddariad ar gyfer {{period}} wedi dod i mewn:',
    },
  ],
  'updates.closeAllIn': [
    'All the updates for {{period}} have come in.',
    'Mae’r holl ddiweddariadau ar gyfer {{period}} wedi dod i mewn.',
  ],
  'updates.closeLead': ['{{name}}: {{missing}}', '{{name}}: {{missing}}'],
  'updates.closeOthers': [
    { one: 'and one other lead', other: 'and {{count}} other leads' },
    { one: 'ac un arweinydd arall', other: 'a {{count}} arweinydd arall' },
  ],
  'updates.closeMeans': [
    'From then on a changed figure of this period asks for a reason. You can reopen it.',
    'O hynny ymlaen bydd newid ffigur o’r cyfnod hwn yn gofyn am reswm. Gallwch ei ailagor.',
  ],
  'updates.reopen': ['Reopen this period', 'Ailagor y cyfnod hwn'],
  'updates.reopen-why': [
    'Reporting for {{period}} is closed. Say why it is being reopened. Nothing has been written yet.',
    'Mae adrodd ar gyfer {{period}} ar gau. Dywedwch pam y caiff ei ailagor. Ni ysgrifennwyd dim eto.',
  ],
  'updates.closedNow': [
    '{{period}} is closed. Changing its figures now asks for a reason.',
    'Mae {{period}} ar gau. Bydd newid ei ffigurau nawr yn gofyn am reswm.',
  ],
  'updates.leads': ['Leads', 'Arweinwyr'],
  'updates.nobody': ['Without a lead', 'Heb arweinydd'],
  'updates.allIn': ['all answered', 'popeth wedi’i ateb'],
  'updates.waiting': [
    { one: '{{count}} to come', other: '{{count}} to come' },
    { other: '{{count}} i ddod' },
  ],
  'updates.sheet': ['Make this lead’s sheet', 'Gwneud taflen yr arweinydd hwn'],
  'updates.sheetHint': [
    'A page to print, and a workbook to fill in, with what this lead answers for.',
    'Tudalen i’w hargraffu, a llyfr gwaith i’w lenwi, gyda’r hyn y mae’r arweinydd hwn yn atebol amdano.',
  ],
  'updates.allSheets': ['Make every lead’s sheet…', 'Gwneud taflen pob arweinydd…'],
  'updates.allSheetsHint': [
    'One zip: for each lead a page to print and a workbook to fill in and send back, and one workbook of all leads.',
    'Un zip: i bob arweinydd, tudalen i’w hargraffu a llyfr gwaith i’w lenwi a’i ddychwelyd, ac un llyfr gwaith i’r holl arweinwyr.',
  ],
  'updates.allSheetsMade': [
    { one: 'One lead’s sheet was made:', other: '{{count}} leads’ sheets were made:' },
    { one: 'Gwnaed taflen un arweinydd:', other: 'Gwnaed taflenni {{count}} arweinydd:' },
  ],
  'updates.oweNothing': ['They owe nothing: {{names}}.', 'Nid oes dim yn ddyledus ganddynt: {{names}}.'],
  'updates.saveZip': ['Save the zip…', 'Cadw’r zip…'],
  'updates.by': ['Answered by', 'Atebwyd gan'],
  'updates.figure': ['Figure for {{period}}', 'Ffigur ar gyfer {{period}}'],
  'updates.figureBefore': ['Last time: {{figure}}', 'Y tro diwethaf: {{figure}}'],
  'updates.sentence': ['What the board should know', 'Yr hyn y dylai’r bwrdd ei wybod'],
  'updates.answered': ['Answered by {{by}} on {{day}}', 'Atebwyd gan {{by}} ar {{day}}'],
  'updates.notAnswered': ['Not answered yet', 'Heb ei ateb eto'],
  'updates.save': ['Save these updates', 'Cadw’r diweddariadau hyn'],
  'updates.unsaved': [
    {
      one: 'One update is typed and not saved yet.',
      other: '{{count}} updates are typed and not saved yet.',
    },
    {
      one: 'Mae un diweddariad wedi’i deipio a heb ei gadw eto.',
      two: 'Mae {{count}} ddiweddariad wedi’u teipio a heb eu cadw eto.',
      other: 'Mae {{count}} diweddariad wedi’u teipio a heb eu cadw eto.',
    },
  ],
  'updates.notSaved': ['not saved', 'heb ei gadw'],
  'updates.giveUp': ['Discard what is typed', 'Dileu’r hyn a deipiwyd'],
  'updates.saved': ['The updates from {{by}} are saved.', 'Mae’r diweddariadau gan {{by}} wedi’u cadw.'],
  'updates.due': ['Due {{milestone}}', 'I’w gwblhau {{milestone}}'],
  'updates.choose': [
    'Choose a lead to see what they owe and to enter what they answered.',
    'Dewiswch arweinydd i weld beth sy’n ddyledus ac i gofnodi’r hyn a atebwyd.',
  ],
  'updates.emptyTitle': ['No reporting period yet', 'Dim cyfnod adrodd eto'],
  'updates.emptyText': [
    'A period comes with the first figures. Add one under Figures, or import your strategy document.',
    'Daw cyfnod gyda’r ffigurau cyntaf. Ychwanegwch un o dan Ffigurau, neu mewnforiwch eich dogfen strategaeth.',
  ],
} as const satisfies Words;
