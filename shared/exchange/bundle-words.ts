// What is done about other computers, as the history tells it; and why a bundle or a shared folder can't be used.

import type { Words } from '../language/words.ts';

export const bundleWords = {
  'exchange.list-computer': ['List the computer “{{computer}}”', 'Rhestru’r cyfrifiadur “{{computer}}”'],
  'exchange.vouch-for': [
    'Vouch for the computer “{{computer}}” ({{fingerprint}})',
    'Tystio dros y cyfrifiadur “{{computer}}” ({{fingerprint}})',
  ],
  'exchange.retire-computer': ['Retire the computer “{{computer}}”', 'Ymddeol y cyfrifiadur “{{computer}}”'],
  'exchange.unretire-computer': [
    'Accept changes from the computer “{{computer}}” again',
    'Derbyn newidiadau’r cyfrifiadur “{{computer}}” eto',
  ],
  'exchange.ahead': [
    {
      one: 'The clock of “{{computer}}” is {{count}} day ahead of this computer’s: where you both changed something, its change is shown until you choose.',
      other:
        'The clock of “{{computer}}” is {{count}} days ahead of this computer’s: where you both changed something, its change is shown until you choose.',
    },
    {
      two: 'Mae cloc “{{computer}}” {{count}} ddiwrnod o flaen cloc y cyfrifiadur hwn: lle mae’r ddau ohonoch wedi newid rhywbeth, dangosir ei newid ef nes i chi ddewis.',
      other:
        'Mae cloc “{{computer}}” {{count}} diwrnod o flaen cloc y cyfrifiadur hwn: lle mae’r ddau ohonoch wedi newid rhywbeth, dangosir ei newid ef nes i chi ddewis.',
    },
  ],
  'exchange.put-back': [
    'This computer was put back to an earlier day: steps that it had written come back to it with this bundle. If anything was written here since, that goes on beside them as another copy’s, and Undo reaches no further back than that. Whoever was sent it by hand meanwhile, and is then told that two files have written under one name, has to begin afresh from everything that is here.',
    'Rhoddwyd y cyfrifiadur hwn yn ôl i ddiwrnod cynharach: mae camau yr oedd wedi’u hysgrifennu yn dod yn ôl iddo gyda’r bwndel hwn. Os ysgrifennwyd rhywbeth yma ers hynny, mae hwnnw’n mynd ymlaen wrth eu hochr fel petai copi arall wedi’i ysgrifennu, ac nid yw Dadwneud yn cyrraedd ymhellach yn ôl na hynny. Rhaid i bwy bynnag a’i cafodd â llaw yn y cyfamser, ac y dywedir wrthynt wedyn fod dwy ffeil wedi ysgrifennu o dan un enw, ddechrau o’r newydd o bopeth sydd yma.',
  ],
  'exchange.own-ahead': [
    'This register has changes dated {{day}}, after what this computer’s clock says. If the clock is wrong, set it right. If it is right, colleagues’ computers don’t take those changes, nor what is written here after them: begin again from a colleague’s copy, and enter what is missing there.',
    'Mae gan y gofrestr hon newidiadau â’r dyddiad {{day}}, ar ôl yr hyn y mae cloc y cyfrifiadur hwn yn ei ddweud. Os yw’r cloc yn anghywir, cywirwch ef. Os yw’n gywir, nid yw cyfrifiaduron cydweithwyr yn derbyn y newidiadau hynny, na’r hyn a ysgrifennir yma ar eu hôl: dechreuwch eto o gopi cydweithiwr, a nodwch yr hyn sydd ar goll yno.',
  ],

  'bundle.out-of-date': [
    'The register has changed since {{file}} was shown, and it would come to something else now. Nothing was taken. Look at it again.',
    'Mae’r gofrestr wedi newid ers dangos {{file}}, a byddai’r canlyniad yn wahanol erbyn hyn. Ni chymerwyd dim. Edrychwch arno eto.',
  ],
  'bundle.forgotten': [
    'That bundle isn’t waiting any more. Nothing was changed. Choose it again.',
    'Nid yw’r bwndel hwnnw’n aros mwyach. Ni newidiwyd dim. Dewiswch ef eto.',
  ],
  'bundle.unreadable': [
    '{{file}} can’t be read: {{why}}. See that it is a file that you may open, then try again. Nothing was changed.',
    'Ni ellir darllen {{file}}: {{why}}. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor, yna rhowch gynnig arall arni. Ni newidiwyd dim.',
  ],
  'bundle.untaken': [
    '{{file}} can’t be taken in: {{why}}. Nothing was changed. The next exchange tries it again.',
    'Ni ellir cymryd {{file}} i mewn: {{why}}. Ni newidiwyd dim. Rhoddir cynnig arall arni yn y cyfnewid nesaf.',
  ],
  'bundle.too-large': [
    '{{file}} is larger than any bundle. Nothing was changed.',
    'Mae {{file}} yn fwy nag unrhyw fwndel. Ni newidiwyd dim.',
  ],
  'bundle.too-large-unpacked': [
    '{{file}} is larger when unpacked than any bundle is. Nothing was changed.',
    'Mae {{file}} yn fwy o’i ddadbacio nag unrhyw fwndel. Ni newidiwyd dim.',
  ],
  'bundle.not-a-bundle': [
    '{{file}} isn’t a bundle of changes. Choose a file that a colleague exported from Minutebook, ending in .mbsync. Nothing was changed.',
    'Nid yw {{file}} yn fwndel o newidiadau. Dewiswch ffeil a allforiodd cydweithiwr o Minutebook, sy’n gorffen gyda .mbsync. Ni newidiwyd dim.',
  ],
  'bundle.several-inside': [
    '{{file}} is a zip file with {{count}} bundles in it. Unpack it, and import them one after another, the oldest first. Nothing was changed.',
    'Ffeil zip yw {{file}}, a {{count}} bwndel ynddi. Dadbaciwch hi, a mewnforiwch hwy y naill ar ôl y llall, yr hynaf yn gyntaf. Ni newidiwyd dim.',
  ],
  'bundle.newer-form': [
    '{{file}} was made by a newer version of Minutebook in a form that this one can’t read. Nothing was changed. Update Minutebook, then import it.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook, mewn ffurf na all yr un hon ei darllen. Ni newidiwyd dim. Diweddarwch Minutebook, yna mewnforiwch ef.',
  ],
  'bundle.newer': [
    '{{file}} was made by a newer version of Minutebook. No register was made. Update Minutebook, then begin from it.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook. Ni wnaed cofrestr. Diweddarwch Minutebook, yna dechreuwch ohono.',
  ],
  'bundle.not-everything': [
    '{{file}} holds only what was new. No register was made. Ask {{author}} for a bundle with everything, to begin from.',
    'Dim ond yr hyn oedd yn newydd sydd yn {{file}}. Ni wnaed cofrestr. Gofynnwch i {{author}} am fwndel gyda phopeth, i ddechrau ohono.',
  ],
  'bundle.needs-passphrase': [
    '{{file}} is protected by a passphrase. Nothing was changed. Enter it, then import again.',
    'Mae {{file}} wedi’i ddiogelu â chyfrinymadrodd. Ni newidiwyd dim. Ysgrifennwch ef, yna mewnforiwch eto.',
  ],
  'bundle.wrong-passphrase': [
    'That isn’t the passphrase for {{file}}. Nothing was changed. Ask whoever sent it for the passphrase, and mind capitals and spaces.',
    'Nid dyna gyfrinymadrodd {{file}}. Ni newidiwyd dim. Gofynnwch i bwy bynnag a’i hanfonodd am y cyfrinymadrodd, a gwyliwch y priflythrennau a’r bylchau.',
  ],
  'bundle.not-for-us': [
    '{{file}} isn’t encrypted for this computer. Ask the sender to choose this computer too. Nothing was changed.',
    'Nid yw {{file}} wedi’i amgryptio ar gyfer y cyfrifiadur hwn. Gofynnwch i’r anfonwr ei ddewis ymhlith y cydweithwyr y mae ar eu cyfer. Ni newidiwyd dim.',
  ],
  'bundle.unopened': [
    '{{file}} can’t be opened: {{why}}. Ask for it again. Nothing was changed.',
    'Ni ellir agor {{file}}: {{why}}. Gofynnwch amdano eto. Ni newidiwyd dim.',
  ],
  'bundle.not-unpacked': [
    '{{file}} can’t be unpacked: {{why}}. Ask for it again. Nothing was changed.',
    'Ni ellir dadbacio {{file}}: {{why}}. Gofynnwch amdano eto. Ni newidiwyd dim.',
  ],
  'bundle.locked': [
    '{{part}} in it is locked with a password: unpack it with that, and take the file that comes out',
    'mae {{part}} ynddi wedi’i chloi â chyfrinair: dadbaciwch hi â hwnnw, a defnyddiwch y ffeil a ddaw allan',
  ],
  'bundle.name-leads-out': [
    'the name {{part}} in it leads out of it, as no name in a bundle does',
    'mae’r enw {{part}} ynddi’n arwain allan ohoni, yn wahanol i bob enw mewn bwndel',
  ],
  'bundle.packed-otherwise': [
    '{{part}} isn’t packed the way a bundle’s parts are',
    'mae {{part}} wedi’i bacio mewn ffordd wahanol i ran o fwndel',
  ],
  'bundle.other-size': [
    '{{part}} isn’t the size it says it is',
    'mae maint {{part}} yn wahanol i’r hyn a ddywed',
  ],
  'bundle.part-twice': ['it holds {{part}} twice', 'mae’n dal {{part}} ddwywaith'],
  'bundle.altered': [
    '{{file}} was altered or damaged on its way: {{what}}. Ask for it again. Nothing was changed.',
    'Cafodd {{file}} ei newid neu ei ddifrodi ar y ffordd: {{what}}. Gofynnwch amdano eto. Ni newidiwyd dim.',
  ],
  'bundle.list-unread': ['its list of parts can’t be read', 'ni ellir darllen ei restr o rannau'],
  'bundle.list-unsound': [
    'its list of parts has no valid {{field}}',
    'nid yw {{field}} yn gywir yn ei restr o rannau',
  ],
  'bundle.part-missing': ['{{part}} is missing', 'mae {{part}} ar goll'],
  'bundle.part-changed': ['{{part}} isn’t what was signed', 'nid {{part}} yw’r hyn a lofnodwyd'],
  'bundle.part-misnamed': [
    'the name of {{part}} doesn’t match its content',
    'nid yw enw {{part}} yn cyfateb i’w gynnwys',
  ],
  'bundle.part-unsigned': ['{{part}} wasn’t signed', 'ni lofnodwyd {{part}}'],
  'bundle.no-batches': ['it has no steps', 'nid oes ganddo gamau'],
  'bundle.bad-signature': ['its signature isn’t valid', 'nid yw ei lofnod yn dal'],
  'bundle.other-key': [
    'its sender’s key isn’t that of the computer it names',
    'nid allwedd y cyfrifiadur y mae’n ei enwi yw allwedd ei anfonwr',
  ],
  'bundle.miscounted': [
    'it lists {{listed}} changes and holds {{held}}',
    'mae’n rhestru {{listed}} newid ac yn dal {{held}}',
  ],
  'bundle.cut-short': ['it stops in the middle', 'mae’n stopio yn y canol'],
  'bundle.line-too-long': ['a line is longer than any change is', 'mae llinell yn hwy nag unrhyw newid'],
  'bundle.dangling': [
    'something in it refers to what isn’t there, or stands where nothing of its kind can',
    'mae rhywbeth ynddo’n cyfeirio at yr hyn nad yw yno, neu’n sefyll lle na all dim o’i fath',
  ],
  'bundle.not-json': ['a line isn’t valid JSON', 'nid yw llinell yn JSON'],
  'bundle.bad-batch': ['a step isn’t as it should be ({{field}})', 'nid yw cam fel y dylai fod ({{field}})'],
  'bundle.parts-of-change': [
    'a change has too few or too many parts',
    'mae gan newid rhy ychydig neu ormod o rannau',
  ],
  'bundle.no-subject': [
    'a change doesn’t say what it changes',
    'nid yw newid yn dweud beth y mae’n ei newid',
  ],
  'bundle.no-value': ['a value is missing', 'mae gwerth ar goll'],
  'bundle.bad-salt': ['a salt isn’t text', 'nid yw halen yn destun'],
  'bundle.follows-nothing': ['a change follows one that isn’t there', 'mae newid yn dilyn un nad yw yno'],
  'bundle.no-antecedent': [
    'a change doesn’t say what it follows',
    'nid yw newid yn dweud beth y mae’n ei ddilyn',
  ],
  'bundle.other-register': [
    '{{file}} belongs to another register (“{{title}}”), not to “{{here}}”. Open that register, then import it there. Nothing was changed.',
    'Mae {{file}} o gofrestr arall (“{{title}}”), nid o “{{here}}”. Agorwch y gofrestr honno, yna mewnforiwch ef yno. Ni newidiwyd dim.',
  ],
  'bundle.held': [
    '{{file}} was made by a newer version of Minutebook. It is kept in this register, and imported as soon as Minutebook is updated here.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook. Fe’i cedwir yn y gofrestr hon, a’i fewnforio cyn gynted ag y caiff Minutebook ei ddiweddaru yma.',
  ],
  'bundle.held-meanwhile': [
    '{{file}} is kept in this register. It can be taken in once you are back at today.',
    'Cedwir {{file}} yn y gofrestr hon. Gellir ei gymryd i mewn unwaith y byddwch yn ôl yn heddiw.',
  ],
  'bundle.no-such-device': [
    'This register doesn’t list a computer “{{computer}}”. Nothing was written. Choose one that it lists, by name or fingerprint.',
    'Nid yw’r gofrestr hon yn rhestru cyfrifiadur “{{computer}}”. Ni ysgrifennwyd dim. Dewiswch un y mae’n ei restru, yn ôl enw neu ôl bys.',
  ],
  'bundle.nobody': [
    'This register lists no other computer yet, so there is nobody to encrypt it for. Nothing was written. Protect it with a passphrase; once a colleague’s bundle has been imported, their computer is listed.',
    'Nid yw’r gofrestr hon yn rhestru cyfrifiadur arall eto, felly nid oes neb i amgryptio ar ei gyfer. Ni ysgrifennwyd dim. Diogelwch ef â chyfrinymadrodd; unwaith y bydd bwndel cydweithiwr wedi’i fewnforio, rhestrir ei gyfrifiadur.',
  ],
  'bundle.unwritable': [
    '{{file}} can’t be written: {{why}}. Nothing was sent.',
    'Ni ellir ysgrifennu {{file}}: {{why}}. Nid anfonwyd dim.',
  ],
  'bundle.listed-only': [
    '{{why}} The register lists this computer, “{{computer}}”, from now on; nothing else was changed.',
    '{{why}} Mae’r gofrestr yn rhestru’r cyfrifiadur hwn, “{{computer}}”, o hyn ymlaen; ni newidiwyd dim arall.',
  ],

  'folder.missing': [
    'The shared folder {{folder}} isn’t there. Nothing was exchanged. Plug it in, or choose another.',
    'Nid yw’r ffolder a rennir {{folder}} yno. Ni chyfnewidiwyd dim. Plygiwch hi i mewn, neu dewiswch un arall.',
  ],
  'folder.not-for-us': [
    '{{file}} was put there for other computers, so this one can’t read it. Once its sender lists this computer, Minutebook puts everything there again by itself. If nothing comes, ask them whether they have vouched for this computer.',
    'Rhoddwyd {{file}} yno ar gyfer cyfrifiaduron eraill, felly ni all yr un hwn ei darllen. Unwaith y bydd ei hanfonwr yn rhestru’r cyfrifiadur hwn, bydd Minutebook yn rhoi popeth yno eto ohono’i hun. Os na ddaw dim, gofynnwch iddo a yw wedi dweud ei fod yn adnabod y cyfrifiadur hwn.',
  ],
  'folder.unfinished': [
    '{{file}} wasn’t read to its end: Minutebook stopped on the way, for lack of memory or because the computer did. Nothing of it was taken in, and it isn’t read again by itself. To try once more, look at it; or ask whoever made it for a smaller file: only what changed.',
    'Ni ddarllenwyd {{file}} i’w diwedd: stopiodd Minutebook ar y ffordd, am ddiffyg cof neu am i’r cyfrifiadur stopio. Ni chymerwyd dim ohoni i mewn, ac ni chaiff ei darllen eto ohoni ei hun. I roi cynnig arall arni, edrychwch arni; neu gofynnwch i bwy bynnag a’i gwnaeth am ffeil lai: dim ond yr hyn a newidiodd.',
  ],
  'folder.unusable': [
    'The shared folder {{folder}} can’t be used: {{why}}. Your own changes are in the register, and the next exchange puts there what the folder lacks.',
    'Ni ellir defnyddio’r ffolder a rennir {{folder}}: {{why}}. Mae eich newidiadau eich hun yn y gofrestr, a bydd y cyfnewid nesaf yn rhoi yno yr hyn sydd ar goll o’r ffolder.',
  ],
  'bundle.too-much-work': [
    '{{file}} is protected in a way that would take this computer too long to open. Nothing was changed. Ask for it to be saved again with Minutebook.',
    'Mae {{file}} wedi’i diogelu mewn ffordd a gymerai’r cyfrifiadur hwn yn rhy hir i’w hagor. Ni newidiwyd dim. Gofynnwch am iddi gael ei chadw eto gyda Minutebook.',
  ],
  'device.no-keychain': [
    'The system has no keychain, or none that is unlocked, so the keys of this computer can’t be kept as they should be. Changes can’t be exchanged until they are.',
    'Nid oes gan y system gylch allweddi, neu ddim un sydd wedi’i ddatgloi, felly ni ellir cadw allweddi’r cyfrifiadur hwn fel y dylid. Ni ellir cyfnewid newidiadau nes gwneud hynny.',
  ],
  'device.no-keys': [
    'The keys of this computer can’t be read: {{why}}. Without them bundles can’t be signed or opened. Put that right, then try again; your registers open without them.',
    'Ni ellir darllen allweddi’r cyfrifiadur hwn: {{why}}. Hebddynt ni ellir llofnodi nac agor bwndeli. Unionwch hynny, yna rhowch gynnig arall arni; mae eich cofrestrau’n agor hebddynt.',
  ],
} as const satisfies Words;
