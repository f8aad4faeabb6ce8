// What notices, summonses and calendars of meetings say.

import type { Words } from '../language/words.ts';

export const noticeDocumentWords = {
  'notice.make.notice': ['Make the notice', 'Gwneud yr hysbysiad'],
  'notice.make.summons': ['Make the summons', 'Gwneud y wŷs'],
  'notice.makeHint': [
    'As PDF, workbook and Word document, with room to sign. The public’s leaves out what is exempt.',
    'Fel PDF, llyfr gwaith a dogfen Word, gyda lle i lofnodi. Mae un y cyhoedd yn hepgor yr hyn sy’n eithriedig.',
  ],
  'notice.says.notice': ['Notice of a meeting', 'Hysbysiad o gyfarfod'],
  'notice.says.summons': ['Summons', 'Gwŷs'],
  'notice.says.given': [
    'Notice is given of a meeting of {{body}} on {{day}}.',
    'Rhoddir hysbysiad o gyfarfod: {{body}}, {{day}}.',
  ],
  'notice.says.summoned': [
    'You are summoned to attend a meeting of {{body}} on {{day}}, for the business below.',
    'Fe’ch gwysir i fynychu cyfarfod: {{body}}, {{day}}, ar gyfer y busnes isod.',
  ],
  'notice.says.public': [
    'The public may attend, except while they are excluded by law or by resolution.',
    'Caiff y cyhoedd fynychu, heblaw tra byddant wedi’u gwahardd gan y gyfraith neu drwy benderfyniad.',
  ],
  'notice.says.business': ['Business', 'Busnes'],
  'notice.says.signature': ['Given by', 'Rhoddwyd gan'],
  'notice.says.signed': ['Signed', 'Llofnod'],
  'notice.says.office': ['Name and office', 'Enw a swydd'],
  'notice.says.date': ['Date', 'Dyddiad'],
  'notice.says.under': [
    '{{needed}} before the meeting: {{source}}.',
    '{{needed}} cyn y cyfarfod: {{source}}.',
  ],
  'meetings.calendar.make': ['Print the calendar', 'Argraffu’r calendr'],
  'meetings.calendar.makeHint': [
    'The meetings that the list shows, with the days that were moved and why, recesses and bank holidays: as PDF, workbook and Word document.',
    'Y cyfarfodydd y mae’r rhestr yn eu dangos, gyda’r dyddiau a symudwyd a pham, toriadau a gwyliau banc: fel PDF, llyfr gwaith a dogfen Word.',
  ],
  'meetings.calendar.of-all': ['Calendar of meetings', 'Calendr cyfarfodydd'],
  'meetings.calendar.fromTo': ['{{from}} to {{to}}', '{{from}} hyd {{to}}'],
  'meetings.calendar.none': ['There is no meeting in these days.', 'Nid oes cyfarfod yn y dyddiau hyn.'],
  'meetings.calendar.moved': ['Moved from {{from}}: {{because}}', 'Symudwyd o {{from}}: {{because}}'],
  'meetings.calendar.remark': ['Remarks', 'Sylwadau'],
  'meetings.calendar.daysOff': ['Days without meetings', 'Dyddiau heb gyfarfodydd'],
  'meetings.calendar.called': ['What it is', 'Beth ydyw'],
  'meetings.calendar.forWhom': ['For whom', 'I bwy'],
  'meetings.calendar.holiday': ['Bank holiday', 'Gŵyl y banc'],
  'meetings.calendar.everybody': ['All bodies', 'Pob corff'],
} as const satisfies Words;
