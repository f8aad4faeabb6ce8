// Planning a year of meetings, what they clash with, and the calendar files of them.

import type { Words } from '../language/words.ts';

export const yearWords = {
  'meetings.clash.body-at': ['{{body}} at {{time}}', '{{body}} am {{time}}'],
  'meetings.clash.body-on': ['{{body}} on {{day}} at {{time}}', '{{body}} ar {{day}} am {{time}}'],
  'meetings.clash.members': [
    '{{meeting}} meets then too. With a seat on both: {{people}}.',
    'Mae {{meeting}} yn cyfarfod bryd hynny hefyd. Â sedd ar y ddau: {{people}}.',
  ],
  'meetings.clash.place': [
    '{{meeting}} meets then too in the same place: {{place}}.',
    'Mae {{meeting}} yn cyfarfod bryd hynny hefyd yn yr un lle: {{place}}.',
  ],
  'meetings.clashes': ['Clashes', 'Gwrthdaro'],

  'meetings.view.list': ['List', 'Rhestr'],
  'meetings.view.plan': ['Plan a year', 'Cynllunio blwyddyn'],
  'meetings.view.calendar': ['Recesses and holidays', 'Toriadau a gwyliau'],
  'meetings.views': ['Parts of this screen', 'Rhannau’r sgrin hon'],

  'meetings.plan.rule': ['Meets on', 'Yn cyfarfod ar'],
  'meetings.plan.ruleHint': [
    'As you would say it: “third Tuesday of alternate months”.',
    'Fel y byddech yn ei ddweud: “trydydd dydd Mawrth bob yn ail fis”.',
  ],
  'meetings.plan.understood': ['Understood as: {{rule}}', 'Deallwyd fel: {{rule}}'],
  'meetings.plan.from': ['From', 'O'],
  'meetings.plan.to': ['To', 'Hyd'],
  'meetings.plan.policy': ['On a bank holiday or in a recess', 'Ar ŵyl banc neu yn ystod toriad'],
  'meetings.policy.next working day': ['Meet on the next working day', 'Cyfarfod ar y diwrnod gwaith nesaf'],
  'meetings.policy.week later': ['Meet a week later', 'Cyfarfod wythnos yn ddiweddarach'],
  'meetings.policy.week earlier': ['Meet a week earlier', 'Cyfarfod wythnos yn gynharach'],
  'meetings.policy.leave out': ['Leave the meeting out', 'Hepgor y cyfarfod'],
  'meetings.plan.make': [
    { zero: 'Make no meetings', one: 'Make one meeting', other: 'Make {{count}} meetings' },
    {
      zero: 'Creu dim cyfarfod',
      one: 'Creu un cyfarfod',
      two: 'Creu {{count}} gyfarfod',
      other: 'Creu {{count}} o gyfarfodydd',
    },
  ],
  'meetings.plan.made': [
    { one: 'One meeting was made.', other: '{{count}} meetings were made.' },
    {
      one: 'Crëwyd un cyfarfod.',
      two: 'Crëwyd {{count}} gyfarfod.',
      other: 'Crëwyd {{count}} o gyfarfodydd.',
    },
  ],
  'meetings.plan.days': ['Days of the plan', 'Dyddiau’r cynllun'],
  'meetings.plan.counts': [
    {
      one: 'One day by the rule, from {{from}} to {{to}}',
      other: '{{count}} days by the rule, from {{from}} to {{to}}',
    },
    {
      one: 'Un diwrnod yn ôl y rheol, o {{from}} hyd {{to}}',
      two: '{{count}} ddiwrnod yn ôl y rheol, o {{from}} hyd {{to}}',
      other: '{{count}} o ddiwrnodau yn ôl y rheol, o {{from}} hyd {{to}}',
    },
  ],
  'meetings.plan.none': [
    'The rule gives no day between these two.',
    'Nid yw’r rheol yn rhoi diwrnod rhwng y ddau hyn.',
  ],
  'meetings.plan.waiting': [
    'Say when the body meets, from when and to when: every day is shown here before anything is made.',
    'Nodwch pryd mae’r corff yn cyfarfod, o bryd a hyd pryd: dangosir pob diwrnod yma cyn creu dim.',
  ],
  'meetings.plan.choose': ['Choose a body', 'Dewiswch gorff'],
  'meetings.plan.waitingForBody': [
    'Choose the body whose year is to be planned: its usual days are offered then.',
    'Dewiswch y corff y cynllunnir ei flwyddyn: cynigir ei ddyddiau arferol wedyn.',
  ],
  'meetings.plan.leftOut': ['Left out', 'Wedi’i hepgor'],
  'meetings.plan.weekdayDay': ['{{weekday}} {{day}}', 'dydd {{weekday}} {{day}}'],
  'meetings.plan.newDay': ['Meet on another day', 'Cyfarfod ar ddiwrnod arall'],
  'meetings.plan.changeDay': ['Another day for {{day}}', 'Diwrnod arall yn lle {{day}}'],
  'meetings.plan.there': ['There already: {{meeting}}.', 'Yno eisoes: {{meeting}}.'],
  'meetings.plan.there-cancelled': [
    'Planned before and cancelled: {{meeting}}.',
    'Cynlluniwyd o’r blaen a’i ganslo: {{meeting}}.',
  ],
  'meetings.plan.day-twice': [
    'Another line of this plan has that day.',
    'Mae gan linell arall o’r cynllun hwn y diwrnod hwnnw.',
  ],
  'meetings.plan.by-hand': [
    'Moved by hand from {{planned}} to {{day}}.',
    'Symudwyd â llaw o {{planned}} i {{day}}.',
  ],
  'meetings.plan.chosen-though': [
    '{{day}} was chosen by hand. It is {{because}}.',
    'Dewiswyd {{day}} â llaw. Y mae’n {{because}}.',
  ],
  'meetings.plan.ends-before': [
    'The last day is before the first. Give a later last day.',
    'Mae’r diwrnod olaf cyn y cyntaf. Rhowch ddiwrnod olaf diweddarach.',
  ],
  'meetings.plan.too-long': [
    'That is more than five years. Plan a shorter time.',
    'Mae hynny’n fwy na phum mlynedd. Cynlluniwch gyfnod byrrach.',
  ],
  'meetings.plan-year': [
    'Plan the meetings of {{body}} from {{from}} to {{to}}',
    'Cynllunio cyfarfodydd {{body}} o {{from}} hyd {{to}}',
  ],

  'meetings.file.save': ['Save a calendar file', 'Cadw ffeil galendr'],
  'meetings.file.name': ['Meetings', 'Cyfarfodydd'],
  'meetings.file.of-body': ['Meetings of {{body}}', 'Cyfarfodydd {{body}}'],
  'meetings.file.titled': ['{{title}} ({{body}})', '{{title}} ({{body}})'],
  'meetings.file.cancelled': ['Cancelled: {{reason}}', 'Canslwyd: {{reason}}'],
  'meetings.file.no-end': [
    'Nobody has said when it ends: two hours are kept free.',
    'Nid oes neb wedi dweud pryd y daw i ben: cedwir dwy awr yn rhydd.',
  ],
  'meetings.file.none': [
    'There is no meeting to put into a calendar file. Show other meetings, or plan some first.',
    'Nid oes cyfarfod i’w roi mewn ffeil galendr. Dangoswch gyfarfodydd eraill, neu cynlluniwch rai yn gyntaf.',
  ],
} as const satisfies Words;
