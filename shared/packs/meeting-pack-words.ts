// The pack of a meeting: what its parts are called, and what it says between them.

import type { Words } from '../language/words.ts';

export const meetingPackWords = {
  'meetingPack.pack': ['Meeting pack', 'Pecyn cyfarfod'],
  'meetingPack.item': ['Item {{number}}', 'Eitem {{number}}'],
  'meetingPack.page': ['Page', 'Tudalen'],
  'meetingPack.papers': ['Papers', 'Papurau'],
  'meetingPack.paper': ['Paper', 'Papur'],
  'meetingPack.standing': ['How it stands', 'Ei sefyllfa'],
  'meetingPack.toDecide': ['To be decided', 'I’w benderfynu'],
  'meetingPack.itemAndRecommendation': ['Item and recommendation', 'Eitem ac argymhelliad'],
  'meetingPack.minutes': ['Minutes of {{day}}', 'Cofnodion {{day}}'],
  'meetingPack.minutesDraft': ['Draft minutes of {{day}}', 'Cofnodion drafft {{day}}'],
  'meetingPack.minutesKept': [
    'These minutes aren’t adopted yet, and the public is given no draft.',
    'Nid yw’r cofnodion hyn wedi’u mabwysiadu eto, ac ni roddir drafft i’r cyhoedd.',
  ],
  'meetingPack.strategy': ['Strategy report', 'Adroddiad strategaeth'],
  'meetingPack.glossary': ['Abbreviations', 'Byrfoddau'],
  'meetingPack.paperKept': ['A paper for this item is left out.', 'Hepgorwyd papur ar gyfer yr eitem hon.'],
  'meetingPack.paper.draft': ['draft', 'drafft'],
  'meetingPack.paper.withdrawn': ['withdrawn', 'tynnwyd yn ôl'],
  'meetingPack.paper.tabled': ['to be handed out at the meeting', 'i’w ddosbarthu yn y cyfarfod'],
  'meetingPack.paper.missing': ['no paper yet', 'dim papur eto'],
  'meetingPack.paper.promised': ['to follow, promised for {{day}}', 'i ddilyn, addawyd erbyn {{day}}'],
  'meetingPack.attached': [
    '{{name}}, {{pages}}: in the PDF of this pack.',
    '{{name}}, {{pages}}: ym PDF y pecyn hwn.',
  ],
  'meetingPack.notHere': [
    'This paper is {{name}}, {{pages}}. The file isn’t in this copy of the register yet. Exchange with a colleague who has it, and make the pack again.',
    'Y papur hwn yw {{name}}, {{pages}}. Nid yw’r ffeil yn y copi hwn o’r gofrestr eto. Cyfnewidiwch â chydweithiwr sydd â hi, a gwnewch y pecyn eto.',
  ],
  'meetingPack.nothing': [
    'There is nothing yet in any part that was chosen for this pack.',
    'Nid oes dim eto yn unrhyw ran a ddewiswyd ar gyfer y pecyn hwn.',
  ],
  'meetingPack.madeOn': ['Made on {{day}}', 'Gwnaed ar {{day}}'],
  'meetingPack.beganLater': [
    'The register began after {{day}}: this is what it holds now, judged on that day',
    'Dechreuodd y gofrestr ar ôl {{day}}: dyma’r hyn sydd ynddi nawr, wedi’i farnu ar y diwrnod hwnnw',
  ],
  'meetingPack.actionsThen': [
    'As the meeting of {{day}} found them: what was asked for before, by what was said of it until then.',
    'Fel yr oedd cyfarfod {{day}} yn eu cael: yr hyn y gofynnwyd amdano cynt, yn ôl yr hyn a ddywedwyd amdano tan hynny.',
  ],
  'meetingPack.planNow': [
    'The plan as it stands on {{day}}, and not as on the day of the meeting.',
    'Y cynllun fel y mae ar {{day}}, ac nid fel ar ddiwrnod y cyfarfod.',
  ],
  'meetingPack.edition.public': ['For the public', 'I’r cyhoedd'],
  'meetingPack.edition.full': [
    'For members: with what is not for publication',
    'I aelodau: gyda’r hyn nad yw i’w gyhoeddi',
  ],
  'meetingPack.edition.person': ['For {{name}} alone', 'I {{name}} yn unig'],
  'meetingPack.parts': ['Parts of the pack', 'Rhannau’r pecyn'],
  'meetingPack.part.differences': [
    'What differs from the version issued before',
    'Yr hyn sy’n wahanol i’r fersiwn a gyhoeddwyd cynt',
  ],
  'meetingPack.part.to decide': ['What is to be decided', 'Yr hyn sydd i’w benderfynu'],
  'meetingPack.part.agenda': ['Agenda, with the page of each item', 'Agenda, gyda thudalen pob eitem'],
  'meetingPack.part.minutes': ['Minutes to adopt', 'Cofnodion i’w mabwysiadu'],
  'meetingPack.part.arising': ['Matters arising', 'Materion yn codi'],
  'meetingPack.part.papers': ['Papers, item by item', 'Papurau, fesul eitem'],
  'meetingPack.part.background': ['List of background papers', 'Rhestr o bapurau cefndir'],
  'meetingPack.part.strategy': ['Strategy report', 'Adroddiad strategaeth'],
  'meetingPack.part.finance': ['Finance report', 'Adroddiad cyllid'],
  'meetingPack.part.actions': ['Action log: what is open', 'Cofnod camau: yr hyn sydd ar agor'],
  'meetingPack.part.forward plan': ['Forward plan', 'Blaengynllun'],
  'meetingPack.part.glossary': ['Abbreviations and how to read it', 'Byrfoddau a sut i’w ddarllen'],
  'meetingPack.keep': ['Keep for the packs of {{body}}', 'Cadw ar gyfer pecynnau {{body}}'],
  'meetingPack.keepHint': [
    'The parts, their order and whether comments are printed.',
    'Y rhannau, eu trefn ac a argreffir sylwadau.',
  ],
  'meetingPack.comments': ['Comments in attached PDFs', 'Sylwadau mewn PDFs atodedig'],
  'meetingPack.draftForPublic': ['Give the public the draft minutes', 'Rhoi’r cofnodion drafft i’r cyhoedd'],
  'meetingPack.begin': [
    'Choose for whom it is and what goes into it, and make the pack. It is shown here before you send it to anybody.',
    'Dewiswch i bwy y mae a beth sy’n mynd iddo, a gwnewch y pecyn. Caiff ei ddangos yma cyn i chi ei anfon at neb.',
  ],
} as const satisfies Words;
