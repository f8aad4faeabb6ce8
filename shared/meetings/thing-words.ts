// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const meetingsThingWords = {
  'meetings.thing.meeting': ['meeting', 'cyfarfod'],
  'meetings.thing.publication': ['publication', 'cyhoeddiad'],
  'meetings.thing.section': ['heading of an agenda', 'pennawd agenda'],
  'meetings.thing.item': ['agenda item', 'eitem agenda'],
  'meetings.thing.bar': ['bar', 'gwaharddiad'],
  'meetings.bar-named': ['{{name}} from “{{item}}”', '{{name}} o “{{item}}”'],
  'meetings.thing.link': ['link of an agenda item', 'dolen eitem agenda'],
  'meetings.named': ['{{title}}, {{day}}', '{{title}}, {{day}}'],
  'meetings.arising-kept': [
    { one: 'one action', other: '{{count}} actions' },
    { one: 'un cam gweithredu', two: '{{count}} gam gweithredu', other: '{{count}} cam gweithredu' },
  ],
  'meetings.items-summoned': [
    { one: 'one item', other: '{{count}} items' },
    { one: 'un eitem', two: '{{count}} eitem', other: '{{count}} eitem' },
  ],
  'meetings.pack-issued': [
    'A pack was issued for this meeting: that is kept. Cancel the meeting instead. Nothing was written.',
    'Cyhoeddwyd pecyn ar gyfer y cyfarfod hwn: cedwir hynny. Canslwch y cyfarfod yn lle hynny. Ni ysgrifennwyd dim.',
  ],
  'meetings.was-published': [
    'Something was published of this meeting, or another meeting adopted its minutes there: that is kept. Cancel the meeting instead. Nothing was written.',
    'Cyhoeddwyd rhywbeth am y cyfarfod hwn, neu mabwysiadodd cyfarfod arall ei gofnodion ynddo: cedwir hynny. Canslwch y cyfarfod yn lle hynny. Ni ysgrifennwyd dim.',
  ],
  'meetings.minutes-adopted': [
    'The minutes of this meeting were adopted on {{day}}',
    'Mabwysiadwyd cofnodion y cyfarfod hwn ar {{day}}',
  ],
  'meetings.kind.ordinary': ['Ordinary', 'Cyffredin'],
  'meetings.kind.annual': ['Annual', 'Blynyddol'],
  'meetings.kind.extraordinary': ['Extraordinary', 'Eithriadol'],
  'meetings.kind.budget': ['Budget', 'Cyllideb'],
  'meetings.kind.adjourned': ['Adjourned', 'Wedi’i ohirio'],
  'meetings.state.planned': ['Planned', 'Wedi’i gynllunio'],
  'meetings.state.called': ['Papers called for', 'Galwyd am bapurau'],
  'meetings.state.summoned': ['Published', 'Cyhoeddwyd'],
  'meetings.state.held': ['Held', 'Cynhaliwyd'],
  'meetings.state.drafted': ['Minutes in draft', 'Cofnodion drafft'],
  'meetings.state.cancelled': ['Cancelled', 'Canslwyd'],
  'meetings.publication.notice': ['Notice of meeting', 'Hysbysiad o gyfarfod'],
  'meetings.publication.summons': ['Summons', 'Gwŷs'],
  'meetings.publication.agenda': ['Agenda and papers', 'Agenda a phapurau'],
  'meetings.publication.private, 28 days': [
    'Notice of a private meeting, 28 days',
    'Hysbysiad o gyfarfod preifat, 28 diwrnod',
  ],
  'meetings.publication.private, 5 days': [
    'Notice of a private meeting, 5 days',
    'Hysbysiad o gyfarfod preifat, 5 diwrnod',
  ],
  'meetings.publication.key decision': ['Notice of a key decision', 'Hysbysiad o benderfyniad allweddol'],
  'meetings.publication.general exception': ['General exception', 'Eithriad cyffredinol'],
  'meetings.publication.special urgency': ['Special urgency', 'Brys arbennig'],
  'meetings.publication.cancellation': ['Notice of cancellation', 'Hysbysiad o ganslo'],
  'meetings.openness.open': ['Open', 'Agored'],
  'meetings.openness.exempt': ['Exempt', 'Eithriedig'],
  'meetings.openness.confidential': ['Confidential', 'Cyfrinachol'],
  'meetings.outcome.to come': ['To come', 'I ddod'],
  'meetings.outcome.taken': ['Taken', 'Trafodwyd'],
  'meetings.outcome.deferred': ['Deferred', 'Wedi’i ohirio'],
  'meetings.outcome.withdrawn': ['Withdrawn', 'Tynnwyd yn ôl'],
  'meetings.outcome.adjourned': ['Adjourned', 'Gohiriwyd y drafodaeth'],
} as const satisfies Words;
