// Why a register can't be opened, copied or written to, and what is wrong with one whose log doesn't hold.

import type { Words } from '../language/words.ts';

export const refusalsWords = {
  'register.nothing-as-at': [
    'The register held nothing as at {{day}}.',
    'Nid oedd y gofrestr yn dal dim ar {{day}}.',
  ],
  'register.nothing-at-step': [
    'The register held nothing as at step {{batch}}.',
    'Nid oedd y gofrestr yn dal dim wrth gam {{batch}}.',
  ],
  'register.no-file': [
    'There is no file {{file}}. It may have been moved or renamed.',
    'Does dim ffeil {{file}}. Efallai iddi gael ei symud neu ei hailenwi.',
  ],
  'register.unreadable': [
    '{{file}} can’t be read: {{why}}. It was left as it is.',
    'Ni ellir darllen {{file}}: {{why}}. Fe’i gadawyd fel y mae.',
  ],
  'register.not-a-register': [
    '{{file}} isn’t a Minutebook register. It was left as it is. Choose a file made by Minutebook, ending in .minutebook.',
    'Nid cofrestr Minutebook yw {{file}}. Fe’i gadawyd fel y mae. Dewiswch ffeil a wnaed gan Minutebook, sy’n gorffen gyda .minutebook.',
  ],
  'register.damaged': [
    '{{file}} is damaged: {{fault}}. Nothing was changed in it. Keep this file, and open your latest backup.',
    'Mae {{file}} wedi’i difrodi: {{fault}}. Ni newidiwyd dim ynddi. Cadwch y ffeil hon, ac agorwch eich copi wrth gefn diweddaraf.',
  ],
  'register.unusable': [
    '{{file}} can’t be read or written: {{why}}. Everything saved so far is kept, and nothing is half written. Put that right, then try again. If it was open meanwhile and is still refused, close it and open it again.',
    'Ni ellir darllen {{file}} nac ysgrifennu iddi: {{why}}. Mae popeth a gadwyd hyd yma yn ddiogel, ac nid oes dim wedi’i hanner ysgrifennu. Unionwch hynny, yna rhowch gynnig arall arni. Os oedd hi ar agor yn y cyfamser ac y’i gwrthodir o hyd, caewch hi ac agorwch hi eto.',
  ],
  'register.set-aside': [
    'A log that another file had left lay beside {{file}}, as happens when a backup is put where a program stopped. The register was opened without it, and the log was set aside as {{aside}}. Later changes may be missing: if they should be here, keep both files and ask for help.',
    'Roedd cofnod a adawyd gan ffeil arall wrth ochr {{file}}, fel sy’n digwydd pan roddir copi wrth gefn lle stopiodd rhaglen. Agorwyd y gofrestr hebddo, a rhoddwyd y cofnod o’r neilltu fel {{aside}}. Gall newidiadau diweddarach fod ar goll: os dylent fod yma, cadwch y ddwy ffeil a gofynnwch am gymorth.',
  ],
  'register.left-beside': [
    'A log that another file had left lies beside {{file}}. The register was read without it.',
    'Mae cofnod a adawyd gan ffeil arall wrth ochr {{file}}. Darllenwyd y gofrestr hebddo.',
  ],
  'register.no-identity': [
    'it doesn’t say which copy of the register it is',
    'nid yw’n dweud pa gopi o’r gofrestr ydyw',
  ],
  'register.unmade-by-name': [
    '{{file}} can’t be made: {{why}}. Nothing was written. Choose another name.',
    'Ni ellir gwneud {{file}}: {{why}}. Ni ysgrifennwyd dim. Dewiswch enw arall.',
  ],
  'register.unmade': [
    '{{file}} can’t be made: {{why}}. Nothing was written. Choose another folder.',
    'Ni ellir gwneud {{file}}: {{why}}. Ni ysgrifennwyd dim. Dewiswch ffolder arall.',
  ],
  'register.exists': [
    '{{file}} already exists. It was left as it is. Choose another name.',
    'Mae {{file}} yn bodoli eisoes. Fe’i gadawyd fel y mae. Dewiswch enw arall.',
  ],
  'register.open-elsewhere': [
    '{{file}} is open elsewhere, in {{by}}. Close it there first.',
    'Mae {{file}} ar agor mewn man arall: {{by}}. Caewch hi yno yn gyntaf.',
  ],
  'register.another-computer': [
    'Minutebook on the computer {{computer}}',
    'Minutebook ar y cyfrifiadur {{computer}}',
  ],
  'register.another-program': ['another program on this computer', 'rhaglen arall ar y cyfrifiadur hwn'],
  'register.no-memory': [
    '{{file}} can’t be opened: what this computer remembers of its copies, at {{memory}}, can’t be read or kept ({{why}}). Nothing was written.',
    'Ni ellir agor {{file}}: ni ellir darllen na chadw’r hyn y mae’r cyfrifiadur hwn yn ei gofio am ei chopïau, yn {{memory}} ({{why}}). Ni ysgrifennwyd dim.',
  ],
  'register.opened-to-read': [
    'Nothing can be written beside {{file}} ({{why}}), so it can only be read. To work on it, save a copy in a folder of your own and open the copy.',
    'Ni ellir ysgrifennu dim wrth ymyl {{file}} ({{why}}), felly dim ond ei darllen a ellir. I weithio arni, cadwch gopi yn eich ffolder eich hun ac agorwch y copi.',
  ],
  'register.no-room-beside': [
    'The disk that {{file}} is on is full, so for now it can only be read. Make room there, then open it again.',
    'Mae’r ddisg y mae {{file}} arni yn llawn, felly am y tro dim ond ei darllen a ellir. Gwnewch le yno, yna agorwch hi eto.',
  ],
  'register.file-read-only': [
    '{{file}} mustn’t be written to ({{why}}), so it can only be read. To work on it, allow writing to it in its properties and open it again, or save a copy in a folder of your own and open the copy.',
    'Ni chaniateir ysgrifennu i {{file}} ({{why}}), felly dim ond ei darllen a ellir. I weithio arni, caniatewch ysgrifennu iddi yn ei phriodweddau a’i hagor eto, neu cadwch gopi yn eich ffolder eich hun ac agorwch y copi.',
  ],
  'register.too-many-open': [
    '{{file}} can only be read for now: too many files are open on this computer. Close some programs, then open it again.',
    'Dim ond ei darllen a ellir am y tro: mae gormod o ffeiliau ar agor ar y cyfrifiadur hwn. Caewch rai rhaglenni, yna agorwch {{file}} eto.',
  ],
  'register.no-room-for-past': [
    '{{file}} can be read, but what its history says is put together in {{folder}}, the folder for temporary files, and that was refused: {{why}}. Nothing was changed. Make room there, then try again.',
    'Gellir darllen {{file}}, ond caiff yr hyn y mae ei hanes yn ei ddweud ei roi at ei gilydd yn {{folder}}, y ffolder ar gyfer ffeiliau dros dro, a gwrthodwyd hynny: {{why}}. Ni newidiwyd dim. Gwnewch le yno, yna rhowch gynnig arall arni.',
  ],
  'register.no-copy': [
    '{{file}} can only be read from a copy in {{folder}}, the folder for temporary files, and that can’t be made: {{why}}. Nothing was changed. Make room there, then try again.',
    'Dim ond o gopi yn {{folder}}, y ffolder ar gyfer ffeiliau dros dro, y gellir darllen {{file}}, ac ni ellir gwneud hwnnw: {{why}}. Ni newidiwyd dim. Gwnewch le yno, yna rhowch gynnig arall arni.',
  ],
  'register.several-names': [
    '{{file}} has a second name on this disk (a hard link), under which it could be changed at the same time, so it can only be read. To work on it, save a copy in a folder of your own and open the copy.',
    'Mae gan {{file}} ail enw ar y ddisg hon (dolen galed), y gellid ei newid oddi tano ar yr un pryd, felly dim ond ei darllen a ellir. I weithio arni, cadwch gopi yn eich ffolder eich hun ac agorwch y copi.',
  ],
  'register.lock-unusable': [
    '{{lock}} can’t be used ({{why}}). Minutebook keeps a file of that name while {{file}} is open, so the register can only be read. If nobody else has it open, delete what has that name, or rename it, then open the register again.',
    'Ni ellir defnyddio {{lock}} ({{why}}). Mae Minutebook yn cadw ffeil o’r enw hwnnw tra bo {{file}} ar agor, felly dim ond darllen y gofrestr a ellir. Os nad yw hi ar agor gan neb arall, dilëwch yr hyn sydd â’r enw hwnnw, neu ailenwch ef, yna agorwch y gofrestr eto.',
  ],
  'register.newer': [
    '{{file}} was made by a newer version of Minutebook (format {{version}}; this one reads up to {{newest}}). It can be read here but not changed. Update Minutebook to edit it.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook (fformat {{version}}; mae’r un hon yn darllen hyd at {{newest}}). Gellir ei darllen yma ond nid ei newid. Diweddarwch Minutebook i’w golygu.',
  ],
  'register.shown-read-only': [
    '{{file}} was made by a newer version of Minutebook. It is shown read-only, and anything only that version has isn’t shown.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook. Fe’i dangosir i’w darllen yn unig, ac ni ddangosir yr hyn sydd gan y fersiwn honno’n unig.',
  ],
  'register.copy-over-itself': [
    'A copy can’t be saved over the register itself. Nothing was written. Choose another name.',
    'Ni ellir cadw copi dros y gofrestr ei hun. Ni ysgrifennwyd dim. Dewiswch enw arall.',
  ],
  'register.copy-open-elsewhere': [
    'The copy can’t replace {{file}}: that register is open, in {{by}}. Nothing was written. Close it there first, or choose another name.',
    'Ni all y copi gymryd lle {{file}}: mae’r gofrestr honno ar agor, yn {{by}}. Ni ysgrifennwyd dim. Caewch hi yno yn gyntaf, neu dewiswch enw arall.',
  ],
  'register.copy-unsaved': [
    'The copy can’t be saved as {{file}}: {{why}}. The register is as it was.',
    'Ni ellir cadw’r copi fel {{file}}: {{why}}. Mae’r gofrestr fel yr oedd.',
  ],

  'write.nothing': ['There is nothing to write.', 'Does dim i’w ysgrifennu.'],
  'write.too-much': [
    'At most {{most}} changes can be written at once; there are {{count}} here. Nothing was written.',
    'Gellir ysgrifennu {{most}} newid ar y mwyaf ar unwaith; mae {{count}} yma. Ni ysgrifennwyd dim.',
  ],
  'write.nobody': [
    'A change must say who makes it. Nothing was written. Give your name or role under Preferences.',
    'Rhaid i newid ddweud pwy sy’n ei wneud. Ni ysgrifennwyd dim. Rhowch eich enw neu’ch rôl o dan Dewisiadau.',
  ],
  'write.no-act': [
    'A change must say what it is for. Nothing was written.',
    'Rhaid i newid ddweud beth yw ei bwrpas. Ni ysgrifennwyd dim.',
  ],
  'write.read-only': [
    'This register can only be read here: it was made by a newer version of Minutebook. Nothing was written. Update Minutebook to edit it.',
    'Dim ond darllen y gofrestr hon y gellir ei wneud yma: fe’i gwnaed gan fersiwn mwy newydd o Minutebook. Ni ysgrifennwyd dim. Diweddarwch Minutebook i’w golygu.',
  ],
  'write.in-the-past': [
    'You are looking at the register as it stood on a past day. Nothing was written. Return to today, then make the change.',
    'Rydych yn edrych ar y gofrestr fel yr oedd ar ddiwrnod a fu. Ni ysgrifennwyd dim. Dychwelwch i heddiw, yna gwnewch y newid.',
  ],
  'write.exists': [
    'This is in the register already: {{thing}}. Nothing was written.',
    'Mae hyn yn y gofrestr eisoes: {{thing}}. Ni ysgrifennwyd dim.',
  ],
  'write.missing': [
    'There is no such {{kind}} to change. Nothing was written.',
    'Does dim {{kind}} o’r fath i’w newid. Ni ysgrifennwyd dim.',
  ],
  'write.deleted': [
    'This can’t be changed, because it was deleted: {{thing}}. Nothing was written. Restore it first.',
    'Ni ellir newid hyn, am iddo gael ei ddileu: {{thing}}. Ni ysgrifennwyd dim. Adferwch ef yn gyntaf.',
  ],
  'write.dangling': [
    'This names something that isn’t in the register or was deleted: {{thing}}, {{field}}. Nothing was written.',
    'Mae hyn yn enwi rhywbeth nad yw yn y gofrestr neu a ddilëwyd: {{thing}}, {{field}}. Ni ysgrifennwyd dim.',
  ],
  'write.still-used': [
    'This can’t be deleted: {{thing}} is still used by {{by}}. Nothing was written. Delete that first, or both together.',
    'Ni ellir dileu hyn: mae {{by}} yn dal i ddefnyddio {{thing}}. Ni ysgrifennwyd dim. Dilëwch hwnnw’n gyntaf, neu’r ddau gyda’i gilydd.',
  ],
  'write.invalid': [
    'This can’t be saved: {{thing}}: {{problem}}. Nothing was written.',
    'Ni ellir cadw hyn: {{thing}}: {{problem}}. Ni ysgrifennwyd dim.',
  ],
  'write.invalid-field': [
    'This can’t be saved: {{thing}}, {{field}}: {{problem}}. Nothing was written.',
    'Ni ellir cadw hyn: {{thing}}, {{field}}: {{problem}}. Ni ysgrifennwyd dim.',
  ],
  'write.no-such-kind': ['there is no such kind of thing', 'does dim math o’r fath o beth'],
  'write.no-such-field': ['it has nothing of that name', 'nid oes ganddo ddim o’r enw hwnnw'],
  'write.bad-id': [
    'what it is filed under is empty or too long',
    'mae’r hyn y’i ffeiliwyd odano yn wag neu’n rhy hir',
  ],
  'write.fixed-field': [
    'it is part of the identity and never changes',
    'mae’n rhan o’r hunaniaeth ac nid yw byth yn newid',
  ],
  'write.other-id': [
    'it isn’t filed under what identifies it',
    'nid yw wedi’i ffeilio o dan yr hyn sy’n ei adnabod',
  ],
  'write.not-a-deletion': ['it is either deleted or not', 'naill ai mae wedi’i ddileu neu nid yw'],
  'write.not-a-value': ['that isn’t a value it can have', 'nid yw hynny’n werth y gall ei gael'],
  'write.not-a-value-inside': ['part of it can’t have this value', 'ni all rhan ohono gael y gwerth hwn'],
  'verify.missing-batches': [
    'Step {{batch}} is number {{seq}} of its copy, and {{expected}} was expected: steps are missing.',
    'Cam {{batch}} yw rhif {{seq}} ei gopi, a disgwylid {{expected}}: mae camau ar goll.',
  ],
  'verify.broken-chain': [
    'Step {{batch}} doesn’t follow the step before it: its previous hash is different.',
    'Nid yw cam {{batch}} yn dilyn y cam o’i flaen: mae ei stwnsh blaenorol yn un arall.',
  ],
  'verify.no-value': [
    'Change {{change}} of {{kind}} {{id}} has neither a value nor the hash of an erased one.',
    'Nid oes gan newid {{change}} o {{kind}} {{id}} na gwerth na stwnsh un a ddilëwyd.',
  ],
  'verify.miscounted': [
    'Step {{batch}} should hold {{listed}} changes and holds {{held}}.',
    'Dylai cam {{batch}} ddal {{listed}} newid ac mae’n dal {{held}}.',
  ],
  'verify.altered': [
    'Step {{batch}} was altered after it was written: its hash doesn’t hold.',
    'Newidiwyd cam {{batch}} ar ôl ei ysgrifennu: nid yw ei stwnsh yn dal.',
  ],
  'verify.stray-changes': [
    {
      one: '{{count}} change in the log belongs to no step.',
      other: '{{count}} changes in the log belong to no step.',
    },
    { other: 'Nid yw {{count}} newid yn y log yn perthyn i unrhyw gam.' },
  ],
  'verify.broken-histories': [
    {
      one: '{{count}} change in the log doesn’t name the change to the same thing before it.',
      other: '{{count}} changes in the log don’t name the change to the same thing before them.',
    },
    { other: 'Nid yw {{count}} newid yn y log yn enwi’r newid blaenorol i’r un peth.' },
  ],
  'verify.not-in-log': [
    '{{kind}} {{id}}: is in the table but not in the log',
    '{{kind}} {{id}}: mae yn y tabl ac nid yn y log',
  ],
  'verify.not-in-table': [
    '{{kind}} {{id}}: is in the log but not in the table',
    '{{kind}} {{id}}: mae yn y log ac nid yn y tabl',
  ],
  'verify.table.head': ['latest change of a field', 'newid diweddaraf maes'],
  'verify.table.conflict': ['conflict', 'gwrthdaro'],
  'verify.table.entity_history': ['chain of changes', 'cadwyn newidiadau'],
  'verify.differs': [
    '{{kind}} {{id}}: isn’t what the log says ({{fields}})',
    '{{kind}} {{id}}: nid yr hyn a ddywed y log ({{fields}})',
  ],
  'verify.more-differ': [
    { one: '{{kind}}: {{count}} more row differs', other: '{{kind}}: {{count}} more rows differ' },
    {
      two: '{{kind}}: mae {{count}} res arall yn wahanol',
      other: '{{kind}}: mae {{count}} rhes arall yn wahanol',
    },
  ],
  'verify.search': [
    'The search index doesn’t hold the words it should.',
    'Nid yw’r mynegai chwilio yn dal y geiriau y dylai.',
  ],
} as const satisfies Words;
