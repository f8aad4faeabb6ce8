// The decisions register: its screen, and what is done there.

import type { Words } from '../language/words.ts';

export const decisionsWords = {
  'decisions.register': ['Decisions register', 'Cofrestr penderfyniadau'],
  'decisions.document': ['Make the register', 'Gwneud y gofrestr'],
  'decisions.documentHint': [
    'As it is searched here. The public’s leaves out what was decided in exempt or confidential business, and what was said of decisions since.',
    'Fel y mae wedi’i chwilio yma. Mae un y cyhoedd yn hepgor yr hyn a benderfynwyd mewn busnes eithriedig neu gyfrinachol, a’r hyn a ddywedwyd am benderfyniadau ers hynny.',
  ],
  'decisions.find': ['Find a decision', 'Chwilio am benderfyniad'],
  'decisions.day': ['Day', 'Diwrnod'],
  'decisions.number': ['Item', 'Eitem'],
  'decisions.minute': ['Minute', 'Cofnod'],
  'decisions.recommended': ['What was recommended', 'Beth a argymhellwyd'],
  'decisions.decided': ['What was decided', 'Beth a benderfynwyd'],
  'decisions.vote': ['The vote', 'Y bleidlais'],
  'decisions.became': ['What became of it', 'Beth ddaeth ohono'],
  'decisions.reasons': ['Reasons', 'Rhesymau'],
  'decisions.person': ['Person', 'Person'],
  'decisions.anybody': ['Anybody', 'Unrhyw un'],
  'decisions.objective': ['Objective', 'Amcan'],
  'decisions.anyObjective': ['Any objective', 'Unrhyw amcan'],
  'decisions.year': ['Year', 'Blwyddyn'],
  'decisions.allYears': ['All years', 'Pob blwyddyn'],
  'decisions.moved': ['Moved by {{name}}.', 'Cynigiwyd gan {{name}}.'],
  'decisions.seconded': ['Seconded by {{name}}.', 'Eiliwyd gan {{name}}.'],
  'decisions.nothingYet': ['Nothing said yet', 'Dim byd wedi’i ddweud eto'],
  'decisions.followUp': ['Say what became of it', 'Dweud beth ddaeth ohono'],
  'decisions.toMeeting': ['Go to the meeting', 'Mynd i’r cyfarfod'],
  'decisions.count': [
    { one: 'One decision', other: '{{count}} decisions' },
    { one: 'Un penderfyniad', two: '{{count}} benderfyniad', other: '{{count}} o benderfyniadau' },
  ],
  'decisions.countFiltered': [
    { one: '{{shown}} of {{count}} decision', other: '{{shown}} of {{count}} decisions' },
    { one: '{{shown}} o {{count}} penderfyniad', other: '{{shown}} o {{count}} o benderfyniadau' },
  ],
  'decisions.emptyTitle': ['No decisions yet', 'Dim penderfyniadau eto'],
  'decisions.emptyText': [
    'What a meeting decides is kept here, across all years. Decisions are typed on the page of the meeting, under “At the meeting”.',
    'Cedwir yma yr hyn y mae cyfarfod yn ei benderfynu, ar draws pob blwyddyn. Teipir penderfyniadau ar dudalen y cyfarfod, o dan “Yn y cyfarfod”.',
  ],
  'decisions.noneFit': ['No decision fits.', 'Nid oes penderfyniad yn cyfateb.'],
  'decisions.act.follow-up': ['Say what became of “{{decision}}”', 'Dweud beth ddaeth o “{{decision}}”'],
} as const satisfies Words;
