// Recesses and bank holidays where they are kept, and what is done there.

import type { Words } from '../language/words.ts';

export const calendarScreenWords = {
  'calendar.recesses': ['Recesses', 'Toriadau'],
  'calendar.noRecesses': [
    'No recess is kept. Add the days on which nobody meets: the summer, the days before an election.',
    'Nid oes toriad wedi’i gadw. Ychwanegwch y dyddiau pan nad oes neb yn cyfarfod: yr haf, y dyddiau cyn etholiad.',
  ],
  'calendar.addRecess': ['Add a recess', 'Ychwanegu toriad'],
  'calendar.recessName': ['What it is called', 'Beth y’i gelwir'],
  'calendar.recessOf': ['Who doesn’t meet', 'Pwy nad yw’n cyfarfod'],
  'calendar.everyBody': ['All bodies', 'Pob corff'],
  'calendar.firstDay': ['First day', 'Diwrnod cyntaf'],
  'calendar.lastDay': ['Last day', 'Diwrnod olaf'],
  'calendar.keepRecess': ['Keep', 'Cadw'],
  'calendar.removeRecess': ['Delete this recess', 'Dileu’r toriad hwn'],
  'calendar.holidays': ['Bank holidays', 'Gwyliau banc'],
  'calendar.nation': ['Nation', 'Cenedl'],
  'calendar.year': ['Year', 'Blwyddyn'],
  'calendar.dayColumn': ['Day', 'Diwrnod'],
  'calendar.nameColumn': ['Name', 'Enw'],
  'calendar.standingColumn': ['Counts as', 'Yn cyfrif fel'],
  'calendar.sourceColumn': ['Source', 'Ffynhonnell'],
  'calendar.actColumn': ['Change', 'Newid'],
  'calendar.in-place-of': ['In place of {{name}}', 'Yn lle {{name}}'],
  'calendar.standing.listed': ['Bank holiday', 'Gŵyl banc'],
  'calendar.standing.added': ['Bank holiday, added here', 'Gŵyl banc, wedi’i hychwanegu yma'],
  'calendar.standing.removed': ['No bank holiday', 'Ddim yn ŵyl banc'],
  'calendar.standing.mourning': ['Day of mourning or thanksgiving', 'Diwrnod o alar neu ddiolchgarwch'],
  'calendar.addDay': ['Add a day', 'Ychwanegu diwrnod'],
  'calendar.dayAs': ['What the day is', 'Beth yw’r diwrnod'],
  'calendar.madeDay.holiday': ['A bank holiday', 'Gŵyl banc'],
  'calendar.madeDay.no holiday': ['No bank holiday', 'Ddim yn ŵyl banc'],
  'calendar.madeDay.mourning': ['A day of mourning or thanksgiving', 'Diwrnod o alar neu ddiolchgarwch'],
  'calendar.takeAway': ['Take away {{day}}', 'Tynnu {{day}} ymaith'],
  'calendar.takeAwayShort': ['Take away', 'Tynnu ymaith'],
  'calendar.reset': ['Undo the change to {{day}}', 'Dadwneud y newid i {{day}}'],
  'calendar.resetShort': ['As in the list again', 'Fel yn y rhestr eto'],

  'calendar.add-recess': ['Add the recess “{{name}}”', 'Ychwanegu’r toriad “{{name}}”'],
  'calendar.change-recess': ['Change the recess “{{name}}”', 'Newid y toriad “{{name}}”'],
  'calendar.make-day.holiday': [
    'Make {{day}} a bank holiday ({{name}}): {{nation}}',
    'Gwneud {{day}} yn ŵyl banc ({{name}}): {{nation}}',
  ],
  'calendar.make-day.no holiday': [
    'Take away the bank holiday on {{day}} ({{name}}): {{nation}}',
    'Tynnu’r ŵyl banc ar {{day}} ymaith ({{name}}): {{nation}}',
  ],
  'calendar.make-day.mourning': [
    'Make {{day}} a day of mourning or thanksgiving ({{name}}): {{nation}}',
    'Gwneud {{day}} yn ddiwrnod o alar neu ddiolchgarwch ({{name}}): {{nation}}',
  ],
} as const satisfies Words;
