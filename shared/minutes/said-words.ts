// What minutes say: each sentence from the record.

import type { Words } from '../language/words.ts';

export const minutesSaidWords = {
  'minutes.went.arrives': ['arrived after the beginning', 'cyrhaeddodd ar ôl y dechrau'],
  'minutes.went.arrives-at': ['arrived at {{at}}', 'cyrhaeddodd am {{at}}'],
  'minutes.went.arrives-during': ['arrived during {{item}}', 'cyrhaeddodd yn ystod {{item}}'],
  'minutes.went.arrives-during-at': [
    'arrived during {{item}} ({{at}})',
    'cyrhaeddodd yn ystod {{item}} ({{at}})',
  ],
  'minutes.went.comes-back': ['came back', 'dychwelodd'],
  'minutes.went.comes-back-at': ['came back at {{at}}', 'dychwelodd am {{at}}'],
  'minutes.went.comes-back-during': ['came back during {{item}}', 'dychwelodd yn ystod {{item}}'],
  'minutes.went.comes-back-during-at': [
    'came back during {{item}} ({{at}})',
    'dychwelodd yn ystod {{item}} ({{at}})',
  ],
  'minutes.went.leaves': ['left before the end', 'gadawodd cyn y diwedd'],
  'minutes.went.leaves-at': ['left at {{at}}', 'gadawodd am {{at}}'],
  'minutes.went.leaves-during': ['left during {{item}}', 'gadawodd yn ystod {{item}}'],
  'minutes.went.leaves-during-at': ['left during {{item}} ({{at}})', 'gadawodd yn ystod {{item}} ({{at}})'],
  'minutes.stands-in-for': ['substitute for {{name}}', 'yn dirprwyo dros {{name}}'],
  'minutes.said.late': [
    'Taken late: in the opinion of {{opinionOf}} it was urgent, because of these special circumstances: {{circumstances}}.',
    'Cymerwyd yn hwyr: ym marn {{opinionOf}} yr oedd yn fater brys, oherwydd yr amgylchiadau arbennig hyn: {{circumstances}}.',
  ],
  'minutes.said.late-own': ['Taken late: {{circumstances}}.', 'Cymerwyd yn hwyr: {{circumstances}}.'],
  'minutes.said.arrives': ['{{name}} arrived.', 'Cyrhaeddodd {{name}}.'],
  'minutes.said.arrives-at': ['{{name}} arrived at {{at}}.', 'Cyrhaeddodd {{name}} am {{at}}.'],
  'minutes.said.comes-back': ['{{name}} came back.', 'Dychwelodd {{name}}.'],
  'minutes.said.comes-back-at': ['{{name}} came back at {{at}}.', 'Dychwelodd {{name}} am {{at}}.'],
  'minutes.said.leaves': ['{{name}} left the meeting.', 'Gadawodd {{name}} y cyfarfod.'],
  'minutes.said.leaves-at': [
    '{{name}} left the meeting at {{at}}.',
    'Gadawodd {{name}} y cyfarfod am {{at}}.',
  ],
  'minutes.said.quorum-lost': [
    'The quorum was lost: members who counted: {{counted}}; needed: {{needed}}.',
    'Collwyd y cworwm: aelodau a oedd yn cyfrif: {{counted}}; angen: {{needed}}.',
  ],
  'minutes.said.quorum-back': [
    'The meeting was quorate again: members who counted: {{counted}}; needed: {{needed}}.',
    'Yr oedd cworwm eto: aelodau a oedd yn cyfrif: {{counted}}; angen: {{needed}}.',
  ],
  'minutes.said.declared': [
    '{{name}} declared an interest: {{nature}}. {{followed}}.',
    'Datganodd {{name}} fuddiant: {{nature}}. {{followed}}.',
  ],
  'minutes.said.dispensation': [
    'Under a dispensation granted by {{grantedBy}} on {{day}}: {{matter}} ({{scope}}).',
    'O dan ollyngiad a roddwyd gan {{grantedBy}} ar {{day}}: {{matter}} ({{scope}}).',
  ],
  'minutes.said.resolved': ['Resolved: {{text}}', 'Penderfynwyd: {{text}}'],
  'minutes.said.lost': ['Not carried: {{text}}', 'Ni chariwyd: {{text}}'],
  'minutes.said.put': ['Put to the meeting: {{text}}', 'Rhoddwyd gerbron y cyfarfod: {{text}}'],
  'minutes.said.moved': ['Moved by {{mover}}.', 'Cynigiwyd gan {{mover}}.'],
  'minutes.said.seconded': ['Seconded by {{seconder}}.', 'Eiliwyd gan {{seconder}}.'],
  'minutes.said.moved-seconded': [
    'Moved by {{mover}}, seconded by {{seconder}}.',
    'Cynigiwyd gan {{mover}}, eiliwyd gan {{seconder}}.',
  ],
  'minutes.said.asked-by': [
    'The vote was taken by name at the request of {{names}}.',
    'Cymerwyd y bleidlais yn ôl enw ar gais {{names}}.',
  ],
  'minutes.said.votes': ['{{vote}}: {{names}}.', '{{vote}}: {{names}}.'],
  'minutes.said.reasons': ['Reasons: {{reasons}}', 'Rhesymau: {{reasons}}'],
  'minutes.said.action': ['Action: {{what}} ({{owner}})', 'Cam gweithredu: {{what}} ({{owner}})'],
  'minutes.said.action-by': [
    'Action: {{what}} ({{owner}}, by {{due}})',
    'Cam gweithredu: {{what}} ({{owner}}, erbyn {{due}})',
  ],
  'minutes.said.outcome': ['{{was}}.', '{{was}}.'],
  'minutes.said.outcome-to': ['{{was}} to the meeting on {{day}}.', '{{was}} i’r cyfarfod ar {{day}}.'],
  'minutes.said.excluded': ['The public were excluded.', 'Gwaharddwyd y cyhoedd.'],
  'minutes.said.excluded-at': ['The public were excluded at {{at}}.', 'Gwaharddwyd y cyhoedd am {{at}}.'],
  'minutes.said.admitted': ['The public were admitted again.', 'Derbyniwyd y cyhoedd eto.'],
  'minutes.said.admitted-at': [
    'The public were admitted again at {{at}}.',
    'Derbyniwyd y cyhoedd eto am {{at}}.',
  ],
  'minutes.said.adjourned': ['The meeting was adjourned to {{day}}.', 'Gohiriwyd y cyfarfod tan {{day}}.'],
  'minutes.said.adjourned-at': [
    'The meeting was adjourned to {{day}} at {{at}}.',
    'Gohiriwyd y cyfarfod tan {{day}} am {{at}}.',
  ],
  'minutes.said.corrected': [
    'Corrected on {{day}}: for “{{original}}” read “{{corrected}}”. Reason: {{reason}}',
    'Cywirwyd ar {{day}}: yn lle “{{original}}” darllener “{{corrected}}”. Rheswm: {{reason}}',
  ],
  'minutes.said.corrected-at': [
    'Corrected on {{day}}, as decided by the meeting of {{meeting}}: for “{{original}}” read “{{corrected}}”. Reason: {{reason}}',
    'Cywirwyd ar {{day}}, fel y penderfynodd cyfarfod {{meeting}}: yn lle “{{original}}” darllener “{{corrected}}”. Rheswm: {{reason}}',
  ],
} as const satisfies Words;
