// The screen of the register of interests, what is done there, and what is said of it at a meeting and on Attention.

import type { Words } from '../language/words.ts';

export const interestsWords = {
  'interests.views': ['What is shown', 'Beth a ddangosir'],
  'interests.view.entries': ['Entries', 'Cofnodion'],
  'interests.view.members': ['By member', 'Fesul aelod'],
  'interests.view.dispensations': ['Dispensations', 'Gollyngiadau'],
  'interests.view.classes': ['Classes', 'Dosbarthiadau'],
  'interests.member': ['Member', 'Aelod'],
  'interests.ofClass': ['Class', 'Dosbarth'],
  'interests.allClasses': ['All classes', 'Pob dosbarth'],
  'interests.allMembers': ['All members', 'Pob aelod'],
  'interests.text': ['Interest', 'Buddiant'],
  'interests.textHint': [
    'As the member put it: who, what, where.',
    'Fel y dywedodd yr aelod: pwy, beth, ble.',
  ],
  'interests.from': ['Held from', 'Yn ei ddal o'],
  'interests.to': ['Held until', 'Yn ei ddal hyd at'],
  'interests.notifiedOn': ['Notified on', 'Hysbyswyd ar'],
  'interests.notNotified': ['not notified yet', 'heb ei hysbysu eto'],
  'interests.held': ['Held', 'Daliwyd'],
  'interests.sensitive': ['Sensitive', 'Sensitif'],
  'interests.sensitiveHint': [
    'Its details could lead to violence or intimidation. The published copy says only that there is such an interest ({{source}}).',
    'Gallai ei fanylion arwain at drais neu fygythiadau. Dim ond bod buddiant o’r fath y mae’r copi cyhoeddedig yn ei ddweud ({{source}}).',
  ],
  'interests.bodies': ['Concerns', 'Yn ymwneud â'],
  'interests.allTheirBodies': ['All on which the member sits', 'Pob un y mae’r aelod yn eistedd arno'],
  'interests.ended': ['ended', 'wedi dod i ben'],
  'interests.add': ['Add an interest', 'Ychwanegu buddiant'],
  'interests.addNothing': ['Record that there is nothing', 'Cofnodi nad oes dim'],
  'interests.endToday': ['It ended today', 'Daeth i ben heddiw'],
  'interests.removal': ['Entered by mistake', 'Rhoddwyd drwy gamgymeriad'],
  'interests.removalHint': [
    'What has ended gets a last day and stays. Only what was never right is deleted, and the reason stays in the history.',
    'Mae’r hyn a ddaeth i ben yn cael diwrnod olaf ac yn aros. Dim ond yr hyn na fu erioed yn gywir a ddilëir, ac mae’r rheswm yn aros yn yr hanes.',
  ],
  'interests.whyRemoved': ['Why it was wrong', 'Pam yr oedd yn anghywir'],
  'interests.remove': ['Delete the entry', 'Dileu’r cofnod'],
  'interests.count': [
    { one: 'One entry', other: '{{count}} entries' },
    { one: 'Un cofnod', two: '{{count}} gofnod', other: '{{count}} o gofnodion' },
  ],
  'interests.countMembers': [
    { one: 'One member', other: '{{count}} members' },
    { one: 'Un aelod', two: '{{count}} aelod', other: '{{count}} o aelodau' },
  ],
  'interests.countDispensations': [
    { one: 'One dispensation', other: '{{count}} dispensations' },
    { one: 'Un gollyngiad', two: '{{count}} ollyngiad', other: '{{count}} o ollyngiadau' },
  ],
  'interests.emptyTitle': ['No interests recorded yet', 'Dim buddiannau wedi’u cofnodi eto'],
  'interests.emptyText': [
    'Enter what each member registers, with its class and the day it was notified. What a member declares at a meeting is taken over from there.',
    'Rhowch yr hyn y mae pob aelod yn ei gofrestru, gyda’i ddosbarth a’r diwrnod yr hysbyswyd ef. Cymerir drosodd yr hyn y mae aelod yn ei ddatgan mewn cyfarfod.',
  ],
  'interests.noPeople': [
    'Nobody is in the register yet. Add a body and its seats first.',
    'Nid oes neb yn y gofrestr eto. Ychwanegwch gorff a’i seddi yn gyntaf.',
  ],
  'interests.noneShown': [
    'No entry under this filter. Choose all classes or all members to see the rest.',
    'Dim cofnod o dan yr hidlydd hwn. Dewiswch bob dosbarth neu bob aelod i weld y gweddill.',
  ],
  'interests.stateOf': ['Recorded', 'Cofnodwyd'],
  'interests.state.entries': ['Entries', 'Cofnodion'],
  'interests.state.nothing': ['Declared nothing to register', 'Datganodd nad oes dim i’w gofrestru'],
  'interests.state.unknown': ['Nothing recorded yet', 'Dim wedi’i gofnodi eto'],
  'interests.dueBy': ['due by {{day}}', 'i’w wneud erbyn {{day}}'],
  'interests.seats': ['Seats', 'Seddi'],
  'interests.entries': ['Entries', 'Cofnodion'],
  'interests.addDispensation': ['Add a dispensation', 'Ychwanegu gollyngiad'],
  'interests.matter': ['Matter', 'Mater'],
  'interests.scope': ['For', 'Ar gyfer'],
  'interests.reason': ['Reason', 'Rheswm'],
  'interests.grantedBy': ['Granted by', 'Rhoddwyd gan'],
  'interests.grantedOn': ['Granted on', 'Rhoddwyd ar'],
  'interests.body': ['Body', 'Corff'],
  'interests.inForceFrom': ['In force from', 'Mewn grym o'],
  'interests.inForceTo': ['In force until', 'Mewn grym hyd at'],
  'interests.now': ['State', 'Cyflwr'],
  'interests.now.to come': ['To come', 'I ddod'],
  'interests.now.in force': ['In force', 'Mewn grym'],
  'interests.now.ended': ['Ended', 'Wedi dod i ben'],
  'interests.noDispensations': [
    'No dispensations yet. One is granted in writing, for a matter and a time, and lets a member take part in spite of an interest.',
    'Dim gollyngiadau eto. Rhoddir un yn ysgrifenedig, ar gyfer mater ac am gyfnod, ac mae’n gadael i aelod gymryd rhan er gwaethaf buddiant.',
  ],
  'interests.removeDispensation': ['Delete the dispensation', 'Dileu’r gollyngiad'],
  'interests.disclosable': [
    'Neither speaks nor votes on it, save under a dispensation',
    'Nid yw’n siarad nac yn pleidleisio arno, ac eithrio o dan ollyngiad',
  ],
  'interests.notDisclosable': ['As the code of the body says', 'Fel y mae cod y corff yn ei ddweud'],
  'interests.classSource': ['From', 'O'],
  'interests.classCertainty': ['How sure', 'Pa mor sicr'],
  'interests.classBars': ['What follows at a meeting', 'Beth sy’n dilyn mewn cyfarfod'],
  'interests.toRegister': [
    'Declared at a meeting and not in the register',
    'Datganwyd mewn cyfarfod ac nid yw yn y gofrestr',
  ],
  'interests.enter': ['Enter it in the register', 'Ei roi yn y gofrestr'],
  'interests.isEntry': ['It is this entry', 'Y cofnod hwn ydyw'],
  'interests.make': ['Make a copy of the register…', 'Gwneud copi o’r gofrestr…'],
  'interests.makeTitle': ['Register of interests', 'Cofrestr buddiannau'],
  'interests.makeHint': [
    'The published copy says of a sensitive interest only that there is one. The full one is for whoever keeps the register.',
    'Am fuddiant sensitif, dim ond ei fod yno y mae’r copi cyhoeddedig yn ei ddweud. I’r un sy’n cadw’r gofrestr y mae’r un llawn.',
  ],

  'interests.document': ['Register of interests', 'Cofrestr buddiannau'],
  'interests.documentFull': [
    'Register of interests, not for publication',
    'Cofrestr buddiannau, nid i’w chyhoeddi',
  ],
  'interests.asAt': ['As at {{day}}', 'Fel yr oedd ar {{day}}'],
  'interests.withheld': [
    'Sensitive interest: details withheld',
    'Buddiant sensitif: manylion wedi’u dal yn ôl',
  ],
  'interests.withheldWhy': [
    'Details of sensitive interests are withheld ({{source}}).',
    'Mae manylion buddiannau sensitif wedi’u dal yn ôl ({{source}}).',
  ],

  'interests.add-interest': [
    'Enter an interest of {{name}}: {{class}}',
    'Rhoi buddiant {{name}} i mewn: {{class}}',
  ],
  'interests.add-dispensation': [
    'Record a dispensation of {{name}}: {{matter}}',
    'Cofnodi gollyngiad {{name}}: {{matter}}',
  ],
  'interests.no-text': [
    'Say what the interest is. Nothing was written.',
    'Dywedwch beth yw’r buddiant. Ni ysgrifennwyd dim.',
  ],
  'interests.has-interests': [
    {
      one: 'An entry of {{name}} stands, so there is something to register. Give it a last day first. Nothing was written.',
      other:
        '{{count}} entries of {{name}} stand, so there is something to register. Give them a last day first. Nothing was written.',
    },
    {
      one: 'Mae cofnod gan {{name}} yn sefyll, felly mae rhywbeth i’w gofrestru. Rhowch ddiwrnod olaf iddo yn gyntaf. Ni ysgrifennwyd dim.',
      two: 'Mae {{count}} gofnod gan {{name}} yn sefyll, felly mae rhywbeth i’w gofrestru. Rhowch ddiwrnod olaf iddynt yn gyntaf. Ni ysgrifennwyd dim.',
      other:
        'Mae {{count}} o gofnodion gan {{name}} yn sefyll, felly mae rhywbeth i’w gofrestru. Rhowch ddiwrnod olaf iddynt yn gyntaf. Ni ysgrifennwyd dim.',
    },
  ],
  'interests.too-long': [
    {
      one: 'A dispensation lasts at most one year, here until {{last}} ({{source}}). Give it an earlier last day. Nothing was written.',
      other:
        'A dispensation lasts at most {{count}} years, here until {{last}} ({{source}}). Give it an earlier last day. Nothing was written.',
    },
    {
      one: 'Mae gollyngiad yn para blwyddyn ar y mwyaf, yma hyd at {{last}} ({{source}}). Rhowch ddiwrnod olaf cynharach iddo. Ni ysgrifennwyd dim.',
      two: 'Mae gollyngiad yn para {{count}} flynedd ar y mwyaf, yma hyd at {{last}} ({{source}}). Rhowch ddiwrnod olaf cynharach iddo. Ni ysgrifennwyd dim.',
      other:
        'Mae gollyngiad yn para {{count}} blynedd ar y mwyaf, yma hyd at {{last}} ({{source}}). Rhowch ddiwrnod olaf cynharach iddo. Ni ysgrifennwyd dim.',
    },
  ],
  'interests.barred.both': [
    '{{name}} may neither speak nor vote on this item without a dispensation ({{source}}). What happened is recorded; the vote doesn’t count.',
    'Ni chaiff {{name}} siarad na phleidleisio ar yr eitem hon heb ollyngiad ({{source}}). Cofnodir yr hyn a ddigwyddodd; nid yw’r bleidlais yn cyfrif.',
  ],
  'interests.barred.vote': [
    'The dispensation lets {{name}} speak and not vote ({{source}}). What happened is recorded; the vote doesn’t count.',
    'Mae’r gollyngiad yn gadael i {{name}} siarad ond nid pleidleisio ({{source}}). Cofnodir yr hyn a ddigwyddodd; nid yw’r bleidlais yn cyfrif.',
  ],
  'interests.barred.speak': [
    '{{name}} may not speak on this item without a dispensation for that ({{source}}). What happened is recorded.',
    'Ni chaiff {{name}} siarad ar yr eitem hon heb ollyngiad ar gyfer hynny ({{source}}). Cofnodir yr hyn a ddigwyddodd.',
  ],
  'interests.unregistered': [
    '{{name}} declared an interest on {{day}} that is not in the register: {{nature}}. The monitoring officer is to be told by {{due}}.',
    'Datganodd {{name}} ar {{day}} fuddiant nad yw yn y gofrestr: {{nature}}. Rhaid dweud wrth y swyddog monitro erbyn {{due}}.',
  ],
  'interests.unregistered-late': [
    '{{name}} declared an interest on {{day}} that is not in the register: {{nature}}. The monitoring officer was to be told by {{due}}, which has passed.',
    'Datganodd {{name}} ar {{day}} fuddiant nad yw yn y gofrestr: {{nature}}. Roedd angen dweud wrth y swyddog monitro erbyn {{due}}, sydd wedi mynd heibio.',
  ],
  'interests.nothing-said': [
    '{{name}} took a seat on {{body}} on {{day}}, and no interests are recorded. They are due by {{due}}: enter them, or record that there is nothing.',
    'Cymerodd {{name}} sedd ar {{body}} ar {{day}}, ac nid oes buddiannau wedi’u cofnodi. Maent i’w rhoi erbyn {{due}}: rhowch nhw, neu cofnodwch nad oes dim.',
  ],
  'interests.nothing-said-late': [
    '{{name}} took a seat on {{body}} on {{day}}, and no interests are recorded. They were due by {{due}}: enter them, or record that there is nothing.',
    'Cymerodd {{name}} sedd ar {{body}} ar {{day}}, ac nid oes buddiannau wedi’u cofnodi. Roeddent i’w rhoi erbyn {{due}}: rhowch nhw, neu cofnodwch nad oes dim.',
  ],
} as const satisfies Words;
