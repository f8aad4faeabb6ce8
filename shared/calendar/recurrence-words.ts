// Rules of meeting and the days they give. A rule said back is read again by rules/read-recurrence.ts: its words are known there.

import type { Words } from '../language/words.ts';

export const recurrenceWords = {
  'calendar.weekday.1': ['Monday', 'Llun'],
  'calendar.weekday.2': ['Tuesday', 'Mawrth'],
  'calendar.weekday.3': ['Wednesday', 'Mercher'],
  'calendar.weekday.4': ['Thursday', 'Iau'],
  'calendar.weekday.5': ['Friday', 'Gwener'],
  'calendar.weekday.6': ['Saturday', 'Sadwrn'],
  'calendar.weekday.7': ['Sunday', 'Sul'],
  'calendar.month.1': ['January', 'Ionawr'],
  'calendar.month.2': ['February', 'Chwefror'],
  'calendar.month.3': ['March', 'Mawrth'],
  'calendar.month.4': ['April', 'Ebrill'],
  'calendar.month.5': ['May', 'Mai'],
  'calendar.month.6': ['June', 'Mehefin'],
  'calendar.month.7': ['July', 'Gorffennaf'],
  'calendar.month.8': ['August', 'Awst'],
  'calendar.month.9': ['September', 'Medi'],
  'calendar.month.10': ['October', 'Hydref'],
  'calendar.month.11': ['November', 'Tachwedd'],
  'calendar.month.12': ['December', 'Rhagfyr'],

  'recurrence.week.1': ['the first {{weekday}}', 'dydd {{weekday}} cyntaf'],
  'recurrence.week.2': ['the second {{weekday}}', 'ail ddydd {{weekday}}'],
  'recurrence.week.3': ['the third {{weekday}}', 'trydydd dydd {{weekday}}'],
  'recurrence.week.4': ['the fourth {{weekday}}', 'pedwerydd dydd {{weekday}}'],
  'recurrence.week.5': ['the fifth {{weekday}}', 'pumed dydd {{weekday}}'],
  'recurrence.week.last': ['the last {{weekday}}', 'dydd {{weekday}} olaf'],
  'recurrence.day': ['day {{day}}', 'diwrnod {{day}}'],
  'recurrence.last-day': ['the last day', 'diwrnod olaf'],
  'recurrence.and': ['{{first}} and {{second}}', '{{first}}, {{second}}'],
  'recurrence.of-months': ['{{days}} of {{months}}', '{{days}}, {{months}}'],
  'recurrence.every-month': ['every month', 'bob mis'],
  'recurrence.months-but': ['every month but {{months}}', 'bob mis ac eithrio {{months}}'],
  'recurrence.months-only': ['{{months}}', 'yn y misoedd hyn: {{months}}'],
  'recurrence.second-month': ['every second month, {{from}}', 'bob yn ail fis, {{from}}'],
  'recurrence.nth-month': ['every {{step}} months, {{from}}', 'bob {{step}} mis, {{from}}'],
  'recurrence.from-month': ['starting in {{month}}', 'gan ddechrau ym mis {{month}}'],
  'recurrence.from-first': ['starting in the first month planned', 'gan ddechrau ym mis cyntaf y cynllun'],
  'recurrence.leaving-out': ['{{rule}}, leaving out {{months}}', '{{rule}}, gan hepgor {{months}}'],
  'recurrence.weekly': ['every {{weekday}}', 'bob dydd {{weekday}}'],
  'recurrence.fortnightly': ['every other {{weekday}}', 'bob yn ail ddydd {{weekday}}'],
  'recurrence.nth-week': ['every {{step}} weeks on {{weekday}}', 'bob {{step}} wythnos ar ddydd {{weekday}}'],
  'recurrence.counted-from': ['{{rule}}, starting on {{day}}', '{{rule}}, gan ddechrau ar {{day}}'],

  'recurrence.lacking': ['{{month}} has no such day.', 'Nid oes diwrnod o’r fath ym mis {{month}}.'],
  'recurrence.blocked.bank-holiday': ['a bank holiday ({{name}})', 'gŵyl banc ({{name}})'],
  'recurrence.blocked.recess': ['in a recess ({{name}})', 'yn ystod toriad ({{name}})'],
  'recurrence.blocked.weekend': ['at a weekend', 'ar benwythnos'],
  'recurrence.moved.to': [
    'Moved from {{planned}} to {{day}}: it would have been {{because}}.',
    'Symudwyd o {{planned}} i {{day}}. Y rheswm: {{because}}.',
  ],
  'recurrence.moved.left-out': [
    'No meeting on {{planned}}: it would have been {{because}}.',
    'Dim cyfarfod ar {{planned}}. Y rheswm: {{because}}.',
  ],
  'recurrence.moved.taken': [
    'No meeting on {{planned}}: it would have been {{because}}, and there is another on {{day}}, where it would have been moved.',
    'Dim cyfarfod ar {{planned}}. Y rheswm: {{because}}, ac mae un arall ar {{day}}, lle byddai wedi’i symud.',
  ],

  'recurrence.problem.nothing': [
    'Say when the body meets, for example “third Tuesday of alternate months”.',
    'Nodwch pryd mae’r corff yn cyfarfod, er enghraifft “trydydd dydd Mawrth bob yn ail fis”.',
  ],
  'recurrence.problem.not-understood': [
    'Not understood: {{words}}. Leave it out or put it in other words, for example “last Thursday of every month but August”.',
    'Ni ddeallwyd: {{words}}. Hepgorwch ef neu rhowch ef mewn geiriau eraill, er enghraifft “dydd Iau olaf bob mis ac eithrio Awst”.',
  ],
  'recurrence.problem.which-day': [
    'Say which day: a weekday such as “first Monday”, or a day of the month such as “15th”.',
    'Nodwch pa ddiwrnod: diwrnod o’r wythnos fel “dydd Llun cyntaf”, neu ddiwrnod o’r mis fel “15fed”.',
  ],
  'recurrence.problem.which-week': [
    'Say which {{weekday}} of the month: first, second, third, fourth, fifth or last.',
    'Nodwch pa ddydd {{weekday}} o’r mis: cyntaf, ail, trydydd, pedwerydd, pumed neu olaf.',
  ],
  'recurrence.problem.two-weekdays': [
    'Two weekdays are named. Make a rule for each of them.',
    'Enwir dau ddiwrnod o’r wythnos. Gwnewch reol ar gyfer pob un.',
  ],
  'recurrence.problem.weeks-or-months': [
    'A rule counts weeks or months, not both. Say “every other Monday” or “first Monday of every month”.',
    'Mae rheol yn cyfrif wythnosau neu fisoedd, nid y ddau. Nodwch “bob yn ail ddydd Llun” neu “dydd Llun cyntaf bob mis”.',
  ],
  'recurrence.problem.two-steps': [
    'How often is said twice, and differently. Say it once.',
    'Dywedir pa mor aml ddwywaith, ac yn wahanol. Nodwch ef unwaith.',
  ],
  'recurrence.problem.ambiguous': [
    'This could mean one {{weekday}} of each month, or counting weeks. Say “of every month”, or “every other {{weekday}}”, or “every 3 weeks on {{weekday}}”.',
    'Gallai hyn olygu un dydd {{weekday}} o bob mis, neu gyfrif wythnosau. Nodwch “bob mis”, neu “bob yn ail ddydd {{weekday}}”, neu “bob 3 wythnos ar ddydd {{weekday}}”.',
  ],
  'recurrence.problem.out-of-range': [
    'No month has a {{number}} of that kind.',
    'Nid oes {{number}} o’r math hwnnw mewn unrhyw fis.',
  ],
  'recurrence.problem.from-alone': [
    'A rule for every month begins with the first day planned. Leave the month out, or name the last as well: “from {{month}} to June”.',
    'Mae rheol ar gyfer pob mis yn dechrau gyda’r diwrnod cyntaf a gynllunir. Hepgorwch y mis, neu enwch yr olaf hefyd: “o {{month}} hyd Mehefin”.',
  ],
  'recurrence.problem.no-month': [
    'No month is left: every one of them is left out.',
    'Nid oes mis ar ôl: mae pob un wedi’i hepgor.',
  ],
} as const satisfies Words;
