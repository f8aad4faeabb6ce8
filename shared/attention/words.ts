// What needs attention: each concern in a sentence, and what is done about it.

import type { Words } from '../language/words.ts';

export const attentionWords = {
  'concern.off track': ['Off track', 'Oddi ar y trywydd'],
  'concern.at risk': ['At risk', 'Mewn perygl'],
  'concern.changed status': [
    'Changed status since the last pack',
    'Newidiodd eu statws ers y pecyn diwethaf',
  ],
  'concern.not understood': ['Not understood', 'Heb ei ddeall'],
  'concern.contradiction': ['Figures that contradict each other', 'Ffigurau sy’n gwrth-ddweud ei gilydd'],
  'concern.formula': ['Figures that don’t match their counts', 'Ffigurau nad ydynt yn cyfateb i’w cyfrifon'],
  'concern.interest unregistered': [
    'Interests declared and not registered',
    'Buddiannau a ddatganwyd ac nas cofrestrwyd',
  ],
  'concern.no interests said': [
    'Members whose interests are not known',
    'Aelodau nad yw eu buddiannau’n hysbys',
  ],
  'concern.overdue': ['Milestones that have passed', 'Cerrig milltir sydd wedi mynd heibio'],
  'concern.written unaware': ['Written before its seal was known', 'Ysgrifennwyd cyn gwybod am ei sêl'],
  'concern.kept twice': ['Kept twice', 'Cadwyd ddwywaith'],
  'concern.same supplement': [
    'Supplements issued on two copies at once',
    'Atodiadau a gyhoeddwyd ar ddau gopi ar yr un pryd',
  ],
  'concern.meeting missed': ['Meetings: what was missed', 'Cyfarfodydd: yr hyn a gollwyd'],
  'concern.meeting due': ['Meetings: what is due soon', 'Cyfarfodydd: yr hyn sydd i’w wneud yn fuan'],
  'concern.action overdue': ['Actions that are overdue', 'Camau gweithredu hwyr'],
  'concern.no date': ['Milestones that are no date', 'Cerrig milltir nad ydynt yn ddyddiad'],
  'concern.finance': ['Money that doesn’t add up', 'Arian nad yw’n cyfateb'],
  'concern.grant limit': ['Grants over their limit', 'Grantiau dros eu terfyn'],
  'concern.completed early': ['Complete before their milestone', 'Cwblhawyd cyn eu carreg filltir'],
  'concern.missing figure': ['Missing figures', 'Ffigurau coll'],
  'concern.latest not known': [
    'Which figure is the latest is not known',
    'Nid yw’n hysbys pa ffigur yw’r diweddaraf',
  ],
  'concern.way not known': ['Which way is good is not known', 'Nid yw’n hysbys pa ffordd sy’n dda'],
  'concern.unexplained override': [
    'Statuses set by hand that don’t say why',
    'Statysau a osodwyd â llaw nad ydynt yn dweud pam',
  ],
  'concern.lapsed override': [
    'Statuses set by hand that have lapsed',
    'Statysau a osodwyd â llaw sydd wedi dod i ben',
  ],
  'concern.likely duplicate': ['Likely duplicates', 'Dyblygiadau tebygol'],
  'concern.letters': ['Letters that can’t be printed', 'Llythrennau na ellir eu hargraffu'],
  'attention.letters': [
    '{{thing}}: a pack prints [?] for {{letters}}.',
    '{{thing}}: mae pecyn yn argraffu [?] yn lle {{letters}}.',
  ],
  'attention.unaware-changed': [
    '{{thing}}: {{actor}} changed it on another copy without knowing this: {{seal}}. So nobody was asked for a reason. Look at its history: put it back, with the reason, or set this aside and say why it may stand.',
    '{{thing}}: newidiodd {{actor}} hyn ar gopi arall heb wybod hyn: {{seal}}. Felly ni ofynnwyd i neb am reswm. Edrychwch ar ei hanes: rhowch ef yn ôl, gyda’r rheswm, neu rhowch hyn o’r neilltu a dweud pam y caiff sefyll.',
  ],
  'attention.unaware-added': [
    '{{thing}}: {{actor}} added it on another copy without knowing this: {{seal}}. So nobody was asked for a reason. Delete it, with the reason, or set this aside and say why it may stand.',
    '{{thing}}: ychwanegodd {{actor}} hyn ar gopi arall heb wybod hyn: {{seal}}. Felly ni ofynnwyd i neb am reswm. Dilëwch ef, gyda’r rheswm, neu rhowch hyn o’r neilltu a dweud pam y caiff sefyll.',
  ],
  'attention.unaware-deleted': [
    '{{thing}}: {{actor}} deleted it on another copy without knowing this: {{seal}}. So nobody was asked for a reason. Take that step back in the history, with the reason, or set this aside and say why it may go.',
    '{{thing}}: dileodd {{actor}} hyn ar gopi arall heb wybod hyn: {{seal}}. Felly ni ofynnwyd i neb am reswm. Tynnwch y cam yn ôl yn yr hanes, gyda’r rheswm, neu rhowch hyn o’r neilltu a dweud pam y caiff fynd.',
  ],
  'attention.meeting-missed': [
    '{{meeting}}: {{what}}. That day has passed, and it isn’t recorded as done.',
    '{{meeting}}: {{what}}. Mae’r diwrnod hwnnw wedi mynd heibio, ac nid yw wedi’i gofnodi.',
  ],
  'attention.meeting-due': [
    '{{meeting}}: {{what}}. You are told {{because}}.',
    '{{meeting}}: {{what}}. Dywedir wrthych {{because}}.',
  ],
  'attention.kept-twice': [
    '{{thing}}: kept twice, differently, on copies that hadn’t exchanged, and one of the two counts. See whether it is as it should be: with the next change of it the other goes. If it needs none, set this aside and say so.',
    '{{thing}}: cadwyd ddwywaith, yn wahanol, ar gopïau nad oeddent wedi cyfnewid, ac un o’r ddau sy’n cyfrif. Gwelwch a yw fel y dylai fod: gyda’r newid nesaf iddo bydd y llall yn mynd. Os nad oes angen newid, rhowch hyn o’r neilltu a dweud hynny.',
  ],
  'attention.issued-by': ['by {{by}} on {{day}}', 'gan {{by}} ar {{day}}'],
  'attention.issued-twice': [
    '{{title}} was issued more than once, on copies that hadn’t exchanged: {{issues}}. Issue a consolidated edition, and tell the readers that it takes the place of each.',
    'Cyhoeddwyd {{title}} fwy nag unwaith, ar gopïau nad oeddent wedi cyfnewid: {{issues}}. Cyhoeddwch argraffiad cyfun, a dywedwch wrth y darllenwyr ei fod yn cymryd lle pob un.',
  ],
  'attention.issued-twice-pages': [
    '{{title}} was issued more than once, on copies that hadn’t exchanged: {{issues}}. Each has pages called {{pages}}. Issue a consolidated edition, and tell the readers that it takes the place of each.',
    'Cyhoeddwyd {{title}} fwy nag unwaith, ar gopïau nad oeddent wedi cyfnewid: {{issues}}. Mae gan bob un dudalennau a elwir yn {{pages}}. Cyhoeddwch argraffiad cyfun, a dywedwch wrth y darllenwyr ei fod yn cymryd lle pob un.',
  ],
  'attention.action-overdue': [
    '{{action}}: {{what}} was to be done by {{due}} by {{owner}}, and is still open.',
    '{{action}}: roedd {{what}} i’w wneud erbyn {{due}} gan {{owner}}, ac mae’n dal ar agor.',
  ],
  'attention.standing': ['{{subject}}: {{reason}}', '{{subject}}: {{reason}}'],
  'attention.standing-led': [
    '{{subject}}: {{reason}} Lead: {{leads}}.',
    '{{subject}}: {{reason}} Arweinydd: {{leads}}.',
  ],
  'attention.changed': [
    '{{subject}}: {{before}} in the pack of {{day}}, {{now}} now.',
    '{{subject}}: {{before}} ym mhecyn {{day}}, {{now}} nawr.',
  ],
  'attention.nothing': [
    'Nothing needs attention: nothing is off track or at risk, no figure contradicts another, none is missing, and no milestone has passed with its work open.',
    'Does dim angen sylw: nid oes dim oddi ar y trywydd nac mewn perygl, nid oes ffigur yn gwrth-ddweud un arall, nid oes un ar goll, ac nid oes carreg filltir wedi mynd heibio a’i gwaith yn dal ar agor.',
  ],
  'attention.nothing-but-unreported': [
    {
      one: 'Nothing that has been reported needs attention. One measure or activity has not been reported, so nothing can be said of it.',
      other:
        'Nothing that has been reported needs attention. {{count}} measures and activities have not been reported, so nothing can be said of them.',
    },
    {
      one: 'Nid oes angen sylw ar ddim a adroddwyd. Ni adroddwyd un mesur neu weithgaredd, felly ni ellir dweud dim amdano.',
      other:
        'Nid oes angen sylw ar ddim a adroddwyd. Ni adroddwyd {{count}} o fesurau a gweithgareddau, felly ni ellir dweud dim amdanynt.',
    },
  ],
  'attention.nothing-to-judge': [
    'There are no measures with figures and no activities yet, so there is nothing to judge.',
    'Nid oes mesurau gyda ffigurau na gweithgareddau eto, felly nid oes dim i’w farnu.',
  ],
  'attention.contradiction': [
    '{{measure}}, {{period}}: {{ours}}, {{theirs}}.',
    '{{measure}}, {{period}}: {{ours}}, {{theirs}}.',
  ],
  'attention.register-says': ['the register says {{figure}}', 'mae’r gofrestr yn dweud {{figure}}'],
  'attention.objective-says': ['objective {{ref}} says {{figure}}', 'mae amcan {{ref}} yn dweud {{figure}}'],
  'attention.objectives-say': [
    'objectives {{refs}} say {{figure}}',
    'mae amcanion {{refs}} yn dweud {{figure}}',
  ],
  'attention.formula': [
    '{{measure}}, {{period}}: stated as {{stated}}, but {{working}} is {{figure}}.',
    '{{measure}}, {{period}}: nodwyd {{stated}}, ond {{working}} yw {{figure}}.',
  ],
  'attention.given-as': [
    '{{measure}}, {{period}}: given as “{{figure}}”.',
    '{{measure}}, {{period}}: rhoddwyd y ffigur fel “{{figure}}”.',
  ],
  'attention.target-given-as': [
    '{{measure}}: the target for {{period}} is given as “{{target}}”.',
    '{{measure}}: rhoddwyd y targed ar gyfer {{period}} fel “{{target}}”.',
  ],
  'attention.undated-target-given-as': [
    '{{measure}}: the target is given as “{{target}}”.',
    '{{measure}}: rhoddwyd y targed fel “{{target}}”.',
  ],
  'attention.none-has-figure': [
    {
      other:
        '{{period}} has passed, and none of the {{count}} measures of objective {{ref}} has a figure for it.',
    },
    {
      two: 'Mae {{period}} wedi mynd heibio heb ffigur ar gyfer yr un o {{count}} fesur amcan {{ref}}.',
      other: 'Mae {{period}} wedi mynd heibio heb ffigur ar gyfer yr un o {{count}} mesur amcan {{ref}}.',
    },
  ],
  'attention.no-figure-for': [
    '{{period}} has passed, and there is no figure for: {{measures}}.',
    'Mae {{period}} wedi mynd heibio, ac nid oes ffigur ar gyfer: {{measures}}.',
  ],
  'attention.latest-not-known': [
    '{{measure}}: “{{period}}” names no days, and its figure is taken for the latest one. Give the figure to a month, quarter or year.',
    '{{measure}}: nid yw “{{period}}” yn enwi dyddiau, a chymerir mai ei ffigur yw’r diweddaraf. Rhowch y ffigur i fis, chwarter neu flwyddyn.',
  ],
  'attention.way-not-known': [
    'It isn’t known whether high or low is good, so these are not judged: {{measures}}.',
    'Nid yw’n hysbys ai uchel ynteu isel sy’n dda, felly ni chaiff y rhain eu barnu: {{measures}}.',
  ],
  'attention.and-more': ['{{measures}} and {{count}} more', '{{measures}} a {{count}} arall'],
  'attention.unexplained': [
    '{{subject}}: the status was set by hand to “{{status}}”, and its reason, “{{reason}}”, doesn’t say why. Set it again with a reason, or go back to the calculated status.',
    '{{subject}}: gosodwyd y statws “{{status}}” â llaw, ac nid yw’r rheswm a roddwyd, “{{reason}}”, yn dweud pam. Gosodwch ef eto gyda rheswm, neu ewch yn ôl i’r statws a gyfrifwyd.',
  ],
  'attention.new-figures': [
    '{{measure}}: the status set by hand, “{{status}}”, has lapsed because there are new figures.',
    '{{measure}}: nid yw’r statws “{{status}}” a osodwyd â llaw yn dal mwyach, am fod ffigurau newydd wedi dod.',
  ],
  'attention.new-progress': [
    '{{activity}}: the status set by hand, “{{status}}”, has lapsed because its progress has changed.',
    '{{activity}}: nid yw’r statws “{{status}}” a osodwyd â llaw yn dal mwyach, am fod ei gynnydd wedi newid.',
  ],
  'attention.passed': [
    '{{activity}}: milestone {{milestone}} has passed, still {{progress}}.',
    '{{activity}}: mae’r garreg filltir {{milestone}} wedi mynd heibio, ac mae’n dal {{progress}}.',
  ],
  'attention.no-date': [
    '{{activity}}: its milestone {{milestone}} is no date, so it is never counted as passed.',
    '{{activity}}: nid yw ei garreg filltir {{milestone}} yn ddyddiad, felly ni chaiff byth ei chyfrif fel un a aeth heibio.',
  ],
  'attention.figure-in-words': [
    '{{measure}}, {{period}}: reported as {{words}}, which isn’t understood.',
    '{{measure}}, {{period}}: adroddwyd {{words}}, ac ni ddeallwyd hynny.',
  ],
  'attention.figure-of-kind-in-words': [
    '{{measure}}, {{period}}, {{kind}}: given as {{words}}, which isn’t understood.',
    '{{measure}}, {{period}}, {{kind}}: rhoddwyd {{words}}, ac ni ddeallwyd hynny.',
  ],
  'attention.target-of-another-unit': [
    '{{measure}}, {{period}}: the target {{target}} isn’t in the unit of the figures, such as {{figure}}, so the two can’t be compared.',
    '{{measure}}, {{period}}: nid yw’r targed {{target}} yn uned y ffigurau, megis {{figure}}, felly ni ellir cymharu’r ddau.',
  ],
  'attention.undated-figure-in-words': [
    '{{measure}}, {{kind}}: given as {{words}}, which isn’t understood.',
    '{{measure}}, {{kind}}: rhoddwyd {{words}}, ac ni ddeallwyd hynny.',
  ],
  'attention.undated-target-of-another-unit': [
    '{{measure}}: the target {{target}} isn’t in the unit of the figures, such as {{figure}}, so the two can’t be compared.',
    '{{measure}}: nid yw’r targed {{target}} yn uned y ffigurau, megis {{figure}}, felly ni ellir cymharu’r ddau.',
  ],
  'attention.progress-given-as': [
    '{{activity}}: its progress is given as {{words}}, which isn’t understood. Choose the progress that is meant.',
    '{{activity}}: rhoddwyd ei gynnydd fel {{words}}, ac ni ddeallwyd hynny. Dewiswch y cynnydd a olygir.',
  ],
  'attention.progress-not-understood': [
    '{{activity}}: its progress was given in words that aren’t understood. Choose the progress that is meant.',
    '{{activity}}: rhoddwyd ei gynnydd mewn geiriau nas deallwyd. Dewiswch y cynnydd a olygir.',
  ],
  'attention.part-not-understood': [
    '{{activity}}, its part {{part}}: the progress of the part was given in words that aren’t understood. They stand in the activity’s note. Choose the progress that is meant.',
    '{{activity}}, ei ran {{part}}: rhoddwyd cynnydd y rhan mewn geiriau nas deallwyd. Maent yn nodyn y gweithgaredd. Dewiswch y cynnydd a olygir.',
  ],
  'attention.passed-not-understood': [
    '{{activity}}: milestone {{milestone}} has passed, and its progress isn’t understood.',
    '{{activity}}: mae’r garreg filltir {{milestone}} wedi mynd heibio, ac ni ddeallwyd ei gynnydd.',
  ],
  'attention.passed-unreported': [
    '{{activity}}: milestone {{milestone}} has passed, with no progress reported.',
    '{{activity}}: mae’r garreg filltir {{milestone}} wedi mynd heibio, heb adrodd unrhyw gynnydd.',
  ],
  'attention.completed-early': [
    '{{activity}}: reported complete, though its milestone {{milestone}} is still to come.',
    '{{activity}}: adroddwyd ei fod wedi’i gwblhau, er bod ei garreg filltir {{milestone}} eto i ddod.',
  ],
  'attention.same-words': [
    '{{activities}} have the same wording. If they are one activity, merge them.',
    'Mae {{activities}} yn yr un geiriau. Os un gweithgaredd ydynt, unwch nhw.',
  ],
  'attention.alike-words': [
    '{{activities}} have nearly the same wording. If they are one activity, merge them.',
    'Mae {{activities}} bron yn yr un geiriau. Os un gweithgaredd ydynt, unwch nhw.',
  ],

  'attention.over-limit': [
    '{{project}}: the grant of {{grant}} is more than the {{limit}} that a {{kind}} may have.',
    '{{project}}: mae’r grant o {{grant}} yn fwy na’r {{limit}} y caiff prosiect o’r math hwn ei gael ({{kind}}).',
  ],
  'attention.overspent': [
    '{{project}}: {{spent}} has been spent, but its grant and matched funding come to {{funds}}.',
    '{{project}}: gwariwyd {{spent}}, a {{funds}} yw ei grant ynghyd â’r arian cyfatebol.',
  ],

  'attention.settle': [
    'Settle {{measure}}, {{period}}: {{figure}}',
    'Setlo {{measure}}, {{period}}: {{figure}}',
  ],
  'attention.set-aside': ['Set aside: {{concern}}', 'Rhoi o’r neilltu: {{concern}}'],
  'attention.take-up': ['Put back on the list: {{concern}}', 'Codi eto: {{concern}}'],

  'attention.count': [
    { one: '{{count}} thing needs attention', other: '{{count}} things need attention' },
    { two: 'Mae angen sylw ar {{count}} beth', other: 'Mae angen sylw ar {{count}} peth' },
  ],
  'attention.kind': ['Kind', 'Math'],
  'attention.allKinds': ['All kinds', 'Pob math'],
  'attention.go': ['Go there', 'Mynd yno'],
  'attention.goTo': ['Go there: {{what}}', 'Mynd yno: {{what}}'],
  'attention.keep': ['Keep {{figure}} (objective {{refs}})', 'Cadw {{figure}} (amcan {{refs}})'],
  'attention.first-alike': ['the first (objective {{ref}})', 'y cyntaf (amcan {{ref}})'],
  'attention.second-alike': ['the second (objective {{ref}})', 'yr ail (amcan {{ref}})'],
  'attention.mergeInto': ['Keep {{stays}}, merge {{goes}} into it', 'Cadw {{stays}}, uno {{goes}} iddo'],
  'attention.dismiss': ['Set aside', 'Rhoi o’r neilltu'],
  'attention.dismissWhy': ['Why can it be left as it is?', 'Pam y gellir ei adael fel y mae?'],
  'attention.dismissHint': [
    'It comes back by itself when the facts behind it change.',
    'Daw yn ôl ei hun pan fydd y ffeithiau y tu ôl iddo’n newid.',
  ],
  'attention.setAside': ['Set aside for now', 'Wedi’i roi o’r neilltu am y tro'],
  'attention.setAsideBy': ['{{reason}} ({{by}}, {{day}})', '{{reason}} ({{by}}, {{day}})'],
  'attention.restore': ['Put back on the list', 'Codi eto'],
  'attention.settled': ['Settled. Ctrl+Z undoes it.', 'Setlwyd. Mae Ctrl+Z yn ei dynnu’n ôl.'],
  'attention.emptyText': [
    'Contradictions, passed milestones, missing figures and likely duplicates appear here by themselves.',
    'Daw gwrthddywediadau, cerrig milltir a aeth heibio, ffigurau coll a dyblygiadau tebygol yma ohonynt eu hunain.',
  ],
} as const satisfies Words;
