// What needs attention.

import type { Words } from '../language/words.ts';

export const attentionWords = {
  'concern.contradiction': ['Figures that contradict each other', 'Ffigurau sy’n gwrth-ddweud ei gilydd'],
  'concern.formula': [
    'Figures that their own counts do not give',
    'Ffigurau nad yw eu cyfrifon eu hunain yn eu rhoi',
  ],
  'concern.overdue': ['Milestones that have passed', 'Cerrig milltir sydd wedi mynd heibio'],
  'concern.finance': ['Money that does not add up', 'Arian nad yw’n cyfateb'],
  'concern.grant limit': ['Grants over their limit', 'Grantiau dros eu terfyn'],
  'concern.completed early': ['Complete before their milestone', 'Cwblhawyd cyn eu carreg filltir'],
  'concern.missing figure': ['Missing figures', 'Ffigurau coll'],
  'concern.lapsed override': [
    'Statuses set by hand that have lapsed',
    'Statysau a osodwyd â llaw sydd wedi dod i ben',
  ],
  'concern.likely duplicate': ['Likely duplicates', 'Dyblygiadau tebygol'],
  'attention.count': [
    { one: '{{count}} thing needs attention', other: '{{count}} things need attention' },
    { other: 'Mae angen sylw ar {{count}} peth' },
  ],
  'attention.kind': ['Kind', 'Math'],
  'attention.allKinds': ['All kinds', 'Pob math'],
  'attention.go': ['Go there', 'Mynd yno'],
  'attention.goTo': ['Go there: {{what}}', 'Mynd yno: {{what}}'],
  'attention.keep': ['Keep {{figure}} (objective {{place}})', 'Cadw {{figure}} (amcan {{place}})'],
  'attention.mergeInto': ['Keep {{stays}}, merge {{goes}} into it', 'Cadw {{stays}}, uno {{goes}} iddo'],
  'attention.dismiss': ['Set aside', 'Rhoi o’r neilltu'],
  'attention.dismissWhat': ['Set aside: {{what}}', 'Rhoi o’r neilltu: {{what}}'],
  'attention.dismissWhy': ['Why can it be left as it is?', 'Pam y gellir ei adael fel y mae?'],
  'attention.dismissHint': [
    'It comes back by itself when the facts behind it change.',
    'Daw yn ôl ei hun pan fydd y ffeithiau y tu ôl iddo’n newid.',
  ],
  'attention.setAside': ['Set aside for now', 'Wedi’i roi o’r neilltu am y tro'],
  'attention.setAsideBy': ['{{reason}} ({{by}}, {{day}})', '{{reason}} ({{by}}, {{day}})'],
  'attention.restore': ['Take up again', 'Codi eto'],
  'attention.restoreWhat': ['Take up again: {{what}}', 'Codi eto: {{what}}'],
  'attention.settled': ['Settled. Ctrl+Z takes it back.', 'Setlwyd. Mae Ctrl+Z yn ei dynnu’n ôl.'],
  'attention.emptyTitle': ['Nothing needs attention', 'Does dim angen sylw'],
  'attention.emptyText': [
    'Contradictions, passed milestones, missing figures and likely duplicates come here by themselves.',
    'Daw gwrthddywediadau, cerrig milltir a aeth heibio, ffigurau coll a dyblygiadau tebygol yma ohonynt eu hunain.',
  ],
} as const satisfies Words;
