// The notice of a meeting, where it is worked out and recorded.

import type { Words } from '../language/words.ts';

export const noticeWords = {
  'meetings.part.notice': ['Notice', 'Hysbysiad'],
  'notice.not-known': [
    'How many days it needs isn’t known. Enter the rule in the body’s panel.',
    'Nid yw’n hysbys sawl diwrnod sydd ei angen. Rhowch y rheol ym mhanel y corff.',
  ],
  'notice.last': ['Publish by {{day}}', 'Cyhoeddi erbyn {{day}}'],
  'notice.cutOff': ['before {{time}}', 'cyn {{time}}'],
  'notice.lastWorking': [
    'The last working day before it is {{day}}.',
    'Y diwrnod gwaith olaf cyn hynny yw {{day}}.',
  ],
  'notice.missed': ['The last day has passed: {{day}}', 'Mae’r diwrnod olaf wedi mynd heibio: {{day}}'],
  'notice.missedHint': [
    'It can still be recorded and will be said to be late. Ask your monitoring officer or adviser whether the meeting can go ahead, or move it.',
    'Gellir ei gofnodi o hyd, a dywedir ei fod yn hwyr. Gofynnwch i’ch swyddog monitro neu’ch cynghorydd a all y cyfarfod fynd yn ei flaen, neu symudwch ef.',
  ],
  'notice.given': ['Published on {{day}}', 'Cyhoeddwyd ar {{day}}'],
  'notice.working': ['The days, one by one', 'Y diwrnodau, fesul un'],
  'notice.otherwise': ['Counted as {{calendar}}: {{day}}', 'O gyfrif {{calendar}}: {{day}}'],
  'notice.onlyIf': ['Only where the business calls for it.', 'Dim ond lle mae’r busnes yn gofyn amdano.'],
  'notice.record': ['Record that it was published', 'Cofnodi iddo gael ei gyhoeddi'],
  'notice.what': ['What was published', 'Yr hyn a gyhoeddwyd'],
  'notice.by': ['By whom', 'Gan bwy'],
  'notice.recorded': ['Recorded.', 'Wedi’i gofnodi.'],
  'notice.days': ['Days for papers', 'Diwrnodau ar gyfer papurau'],
  'notice.setDays': ['Set these days', 'Gosod y diwrnodau hyn'],
  'notice.was': ['What was published', 'Yr hyn a gyhoeddwyd'],
  'notice.numberThen': ['Summoned as', 'Gwysiwyd fel'],
  'notice.numberNow': ['Now', 'Nawr'],
  'notice.since': ['Since then', 'Ers hynny'],
  'notice.held': ['At the meeting', 'Yn y cyfarfod'],
  'notice.taken-as': ['taken {{place}}', 'trafodwyd {{place}}'],
  'notice.calledThen': ['was “{{title}}”', '“{{title}}” gynt'],
  'notice.change.added': ['added', 'ychwanegwyd'],
  'notice.change.late': ['added late', 'ychwanegwyd yn hwyr'],
  'notice.change.withdrawn': ['withdrawn', 'tynnwyd yn ôl'],
  'notice.change.removed': ['taken off', 'tynnwyd oddi ar yr agenda'],
  'notice.change.moved': ['moved', 'symudwyd'],
  'notice.change.renamed': ['renamed', 'ailenwyd'],
  'notice.otherDay': [
    'for another day, {{day}}: give notice again',
    'ar gyfer diwrnod arall, {{day}}: rhowch hysbysiad eto',
  ],
  'notice.not-yet': [
    '{{day}} is still to come. Record what was published once it was. Nothing was written.',
    'Mae {{day}} eto i ddod. Cofnodwch yr hyn a gyhoeddwyd unwaith y digwyddodd. Ni ysgrifennwyd dim.',
  ],
  'notice.no-days': [
    'The day to publish by isn’t known, so no days can be worked back from it. Enter the body’s rules of notice first. Nothing was written.',
    'Nid yw’r diwrnod i gyhoeddi erbyn yn hysbys, felly ni ellir cyfrif diwrnodau yn ôl ohono. Rhowch reolau hysbysu’r corff yn gyntaf. Ni ysgrifennwyd dim.',
  ],
  'notice.published': [
    'Record “{{what}}” of {{meeting}} as published',
    'Cofnodi cyhoeddi “{{what}}” {{meeting}}',
  ],
  'notice.set-days': ['Set the days for papers of {{meeting}}', 'Gosod diwrnodau papurau {{meeting}}'],
} as const satisfies Words;
