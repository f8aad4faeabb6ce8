// History.

import type { Words } from '../language/words.ts';

export const historyWords = {
  'history.filter': ['Find in the history', 'Canfod yn yr hanes'],
  'history.author': ['Who', 'Pwy'],
  'history.anyAuthor': ['Anybody', 'Unrhyw un'],
  'history.when': ['When', 'Pryd'],
  /** Of what was written by a clock that stood before the last step’s: it was no later. */
  'history.at-latest': ['by {{when}}', 'erbyn {{when}}'],
  'history.ahead': ['{{when}}, ahead of this computer’s clock', '{{when}}, o flaen cloc y cyfrifiadur hwn'],
  'history.what': ['What', 'Beth'],
  'history.who': ['Who', 'Pwy'],
  'history.size': ['Changes', 'Newidiadau'],
  'history.changes': [{ one: '{{count}} change', other: '{{count}} changes' }, { other: '{{count}} newid' }],
  'history.shown': [
    { one: '{{count}} step shown', other: '{{count}} steps shown' },
    { two: 'Dangosir {{count}} gam', other: 'Dangosir {{count}} cam' },
  ],
  'history.shownFiltered': [
    {
      one: '{{count}} step shown, filtered',
      other: '{{count}} steps shown, filtered',
    },
    {
      two: 'Dangosir {{count}} gam, wedi’u hidlo',
      other: 'Dangosir {{count}} cam, wedi’u hidlo',
    },
  ],
  'history.more': ['Show earlier steps', 'Dangos camau cynharach'],
  'history.kind': ['Kind', 'Math'],
  'history.kind.undo': ['undo', 'dadwneud'],
  'history.kind.redo': ['redo', 'ailwneud'],
  'history.undone': ['undone', 'dadwnaed'],
  'history.elsewhere': ['written in copy {{copy}}', 'ysgrifennwyd yng nghopi {{copy}}'],
  'history.undoStep': ['Undo this step', 'Dadwneud y cam hwn'],
  'history.undoneNow': ['Undone: {{what}}', 'Dadwnaed: {{what}}'],
  'history.lookAtStep': [
    'Show the register as it stood after this',
    'Dangos y gofrestr fel yr oedd ar ôl hyn',
  ],
  'history.day': ['The register as at', 'Y gofrestr fel ar'],
  'history.lookAtDay': ['Show that day', 'Dangos y diwrnod hwnnw'],
  'history.made': ['made', 'gwnaed'],
  'history.from': ['from', 'o'],
  'history.to': ['to', 'i'],
  'history.nothing': ['nothing', 'dim'],
  'history.restore': ['Put this back', 'Rhoi hwn yn ôl'],
  'history.restoreWhat': [
    'Put back: {{what}}, {{field}}: {{value}}',
    'Rhoi yn ôl: {{what}}, {{field}}: {{value}}',
  ],
  'history.made-as': ['made, {{value}}', 'gwnaed, {{value}}'],
  'history.changed': ['{{field}}: {{before}} → {{after}}', '{{field}}: {{before}} → {{after}}'],
  'history.about': ['{{thing}}: {{what}}', '{{thing}}: {{what}}'],
  'history.act.put-back': ['Put back: {{thing}}, {{field}}', 'Rhoi yn ôl: {{thing}}, {{field}}'],
  'history.restored': ['Put back.', 'Rhoddwyd yn ôl.'],
  'history.none': ['Nothing recorded yet.', 'Does dim wedi’i gofnodi eto.'],
  'history.first': ['The first {{count}} of them:', 'Y {{count}} cyntaf ohonynt:'],
  'history.emptyFiltered': [
    'No step matches this search and this author. Clear the filter to see all of them.',
    'Nid oes cam yn cyfateb i’r chwiliad a’r awdur hwn. Cliriwch yr hidlydd i weld y cyfan.',
  ],
  'history.readAt': ['Read from {{where}}.', 'Darllenwyd o {{where}}.'],
  'history.because': ['Because: {{reason}}', 'Oherwydd: {{reason}}'],
} as const satisfies Words;
