// Exchange with colleagues by file and through a shared folder.

import type { Words } from '../language/words.ts';

export const exchangeWords = {
  'exchange.send': ['Send changes', 'Anfon newidiadau'],
  'exchange.sendHint': [
    'Saves a file with what your colleagues don’t have yet. Send it by e-mail, or hand it over on a memory stick.',
    'Mae’n cadw ffeil gyda’r hyn nad oes gan eich cydweithwyr eto. Anfonwch hi drwy e-bost, neu rhowch hi ar gof bach.',
  ],
  'exchange.sendNow': ['Save the file', 'Cadw’r ffeil'],
  'exchange.sendTo': ['Who can open it', 'Pwy all ei hagor'],
  'exchange.to.devices': ['The computers ticked below', 'Y cyfrifiaduron a diciwyd isod'],
  'exchange.to.passphrase': ['Anybody with a passphrase', 'Unrhyw un â chyfrinymadrodd'],
  'exchange.to.anybody': ['Anybody who has the file', 'Unrhyw un sydd â’r ffeil'],
  'exchange.passphrase': ['Passphrase', 'Cyfrinymadrodd'],
  'exchange.madePassphrase': [
    '{{words}} words drawn at random out of {{outOf}}: worth {{bits}} bits, far more than one thought up. Write it down or read it out on the telephone; it isn’t kept here, and must not travel with the file.',
    '{{words}} gair wedi’u tynnu ar hap o {{outOf}}: gwerth {{bits}} did, llawer mwy nag un a feddyliwyd. Ysgrifennwch ef neu ei ddarllen dros y ffôn; nid yw’n cael ei gadw yma, ac ni ddylai deithio gyda’r ffeil.',
  ],
  'exchange.passphraseHint': [
    'Four words or twelve characters at least, that you can tell your colleague by telephone. Never send it with the file.',
    'O leiaf bedwar gair neu ddeuddeg nod y gellir eu dweud wrth eich cydweithiwr dros y ffôn. Peidiwch byth â’u hanfon gyda’r ffeil.',
  ],
  'exchange.passphraseWeak': [
    'Too easy to guess: at least four words, or twelve characters.',
    'Rhy hawdd ei ddyfalu: o leiaf bedwar gair, neu ddeuddeg nod.',
  ],
  'exchange.weak-passphrase': [
    'The passphrase is too easy to guess: whoever gets hold of the file can try as often as they like. Use at least four words, or twelve characters. Nothing was saved.',
    'Mae’r cyfrinymadrodd yn rhy hawdd ei ddyfalu: gall pwy bynnag sydd â’r ffeil roi cynnig arni mor aml ag y mynnant. Defnyddiwch o leiaf bedwar gair, neu ddeuddeg nod. Ni chadwyd dim.',
  ],
  'exchange.suggestPassphrase': ['Suggest one', 'Awgrymu un'],
  'exchange.newKeysHint': [
    'If the system asked for a password and you declined, open this screen again and allow it. Otherwise make new keys: your colleagues then see this computer as a new one, and vouch for it again. The old keys are kept.',
    'Os gofynnodd y system am gyfrinair a chithau wedi gwrthod, agorwch y sgrin hon eto a’i ganiatáu. Fel arall, gwnewch allweddi newydd: bydd eich cydweithwyr wedyn yn gweld y cyfrifiadur hwn fel un newydd, ac yn rhoi eu gair drosto eto. Cedwir yr hen allweddi.',
  ],
  'exchange.newKeys': ['Make new keys', 'Gwneud allweddi newydd'],
  'exchange.keysInFileHint': [
    'Without a keychain the keys can be kept in a file that only your account on this computer can read. Whoever can use your account, or copy its files, could then open what colleagues send you.',
    'Heb gylch allweddi gellir cadw’r allweddi mewn ffeil na all ond eich cyfrif ar y cyfrifiadur hwn ei darllen. Gallai pwy bynnag sy’n gallu defnyddio eich cyfrif, neu gopïo ei ffeiliau, agor wedyn yr hyn y mae cydweithwyr yn ei anfon atoch.',
  ],
  'exchange.keysInFile': ['Keep the keys in a file', 'Cadw’r allweddi mewn ffeil'],
  'exchange.everything': [
    'Everything, for a colleague who is just starting',
    'Popeth, i gydweithiwr sy’n dechrau',
  ],
  'exchange.sent': [
    { one: 'Saved {{name}} with {{count}} change.', other: 'Saved {{name}} with {{count}} changes.' },
    { other: 'Cadwyd {{name}} gyda {{count}} newid.' },
  ],
  'exchange.receive': ['Receive changes', 'Derbyn newidiadau'],
  'exchange.receiveHint': [
    'Choose a file that a colleague sent. You see what it would change before anything is written.',
    'Dewiswch ffeil a anfonodd cydweithiwr. Cewch weld beth fyddai’n newid cyn i ddim gael ei ysgrifennu.',
  ],
  'exchange.choose': ['Choose a file', 'Dewis ffeil'],
  'exchange.looking': ['Looking at the file…', 'Yn edrych ar y ffeil…'],
  'exchange.needsPassphrase': [
    '{{file}} is protected by a passphrase.',
    'Mae {{file}} wedi’i diogelu â chyfrinymadrodd.',
  ],
  'exchange.wrongPassphrase': [
    'That isn’t the passphrase for {{file}}.',
    'Nid dyna gyfrinymadrodd {{file}}.',
  ],
  'exchange.open': ['Open it', 'Ei hagor'],
  'exchange.strangerTitle': [
    'A computer that this register doesn’t know',
    'Cyfrifiadur nad yw’r gofrestr hon yn ei adnabod',
  ],
  'exchange.strangerText': [
    '{{file}} comes from “{{computer}}” and names {{author}}. Telephone {{author}} and ask for the fingerprint of that computer, which is shown under Exchange there. Vouch for it only if it is the same:',
    'Daw {{file}} o “{{computer}}” ac mae’n enwi {{author}}. Ffoniwch {{author}} a gofyn am ôl bys y cyfrifiadur hwnnw, sydd o dan Cyfnewid yno. Tystiwch drosto dim ond os yw’r un fath:',
  ],
  'exchange.vouch': ['It is the same: vouch for it', 'Yr un fath: tystio drosto'],
  'exchange.from': [
    {
      one: '{{count}} change from {{author}}, “{{computer}}”. Nothing has been written yet.',
      other: '{{count}} changes from {{author}}, “{{computer}}”. Nothing has been written yet.',
    },
    { other: '{{count}} newid gan {{author}}, “{{computer}}”. Nid oes dim wedi’i ysgrifennu eto.' },
  ],
  'exchange.fromOnlyConflicts': [
    'From {{author}}, “{{computer}}”: only what was changed on both sides. Nothing has been written yet.',
    'Gan {{author}}, “{{computer}}”: dim ond yr hyn a newidiwyd ar y ddwy ochr. Nid oes dim wedi’i ysgrifennu eto.',
  ],
  'exchange.nothingNew': [
    'Everything in {{file}} is in the register already.',
    'Mae popeth yn {{file}} yn y gofrestr eisoes.',
  ],
  'exchange.conflicts': [
    {
      one: 'One thing would wait for you to choose: it was changed on both sides.',
      other: '{{count}} things would wait for you to choose: they were changed on both sides.',
    },
    {
      two: 'Byddai {{count}} beth yn aros i chi ddewis: newidiwyd nhw ar y ddwy ochr.',
      other: 'Byddai {{count}} peth yn aros i chi ddewis: newidiwyd nhw ar y ddwy ochr.',
    },
  ],
  'exchange.conflictsAlready': [
    {
      one: 'One other conflict is waiting already.',
      other: '{{count}} other conflicts are waiting already.',
    },
    {
      two: 'Mae {{count}} wrthdaro arall yn aros eisoes.',
      other: 'Mae {{count}} gwrthdaro arall yn aros eisoes.',
    },
  ],
  'exchange.steps': ['What your colleagues did', 'Beth wnaeth eich cydweithwyr'],
  'exchange.changes': [
    {
      one: 'What would change at once: one change',
      other: 'What would change at once: {{count}} changes',
    },
    { other: 'Beth fyddai’n newid ar unwaith: {{count}} newid' },
  ],
  'exchange.take': ['Accept these changes', 'Derbyn y newidiadau hyn'],
  'exchange.taken': [
    { one: '{{count}} change accepted.', other: '{{count}} changes accepted.' },
    { other: 'Derbyniwyd {{count}} newid.' },
  ],
  'exchange.takenConflicts': [
    {
      one: 'One conflict is waiting for you to choose, under Conflicts.',
      other: '{{count}} conflicts are waiting for you to choose, under Conflicts.',
    },
    {
      two: 'Mae {{count}} wrthdaro yn aros i chi ddewis, o dan Gwrthdaro.',
      other: 'Mae {{count}} gwrthdaro yn aros i chi ddewis, o dan Gwrthdaro.',
    },
  ],
  'exchange.takeBack': ['Take back what came from {{source}}', 'Tynnu’n ôl yr hyn a ddaeth o {{source}}'],
  'exchange.takeBackHint': [
    'You can do this until something is written on top of it. Your colleague keeps it, and it can be imported again.',
    'Mae’n bosibl nes i rywbeth gael ei ysgrifennu ar ei ben. Mae eich cydweithiwr yn ei gadw, a gellir ei fewnforio eto.',
  ],
  'exchange.takenBack': ['Taken back.', 'Tynnwyd yn ôl.'],
  'exchange.folder': ['Shared folder', 'Ffolder a rennir'],
  'exchange.folderHint': [
    'Any folder that another program keeps in step between you: OneDrive, SharePoint, Nextcloud, Syncthing, a memory stick. While this register is open, changes go both ways through it by themselves, encrypted to the computers below.',
    'Unrhyw ffolder y mae rhaglen arall yn ei chario rhyngoch: OneDrive, SharePoint, Nextcloud, Syncthing, cof bach. Tra bo’r gofrestr hon ar agor, mae newidiadau’n mynd y ddwy ffordd drwyddi, wedi’u hamgryptio i’r cyfrifiaduron isod.',
  ],
  'exchange.chooseFolder': ['Choose a folder', 'Dewis ffolder'],
  'exchange.leaveFolder': ['Stop using it', 'Peidio â’i defnyddio'],
  'exchange.folderNow': ['Exchange now', 'Cyfnewid nawr'],
  'exchange.folderAt': ['Last read and written {{when}}.', 'Darllenwyd ac ysgrifennwyd ddiwethaf {{when}}.'],
  'exchange.folderNever': ['Not read yet.', 'Heb ei ddarllen eto.'],
  'exchange.waiting': ['Waiting', 'Yn aros'],
  'exchange.held': ['Kept in the register', 'Wedi’u cadw yn y gofrestr'],
  'exchange.lookAt': ['Look at it', 'Edrych arno'],
  'exchange.removeHeld': ['Remove', 'Tynnu'],
  'exchange.removeHeldWhat': ['Remove {{file}}', 'Tynnu {{file}}'],
  'exchange.removeHeldTitle': ['Remove {{file}}?', 'Tynnu {{file}}?'],
  'exchange.remove-held-sure': [
    'Nothing in it has been taken in. Once it is removed from this register, it has to be sent again to be taken in.',
    'Nid oes dim ohono wedi’i gymryd i mewn. Unwaith y caiff ei dynnu o’r gofrestr hon, rhaid ei anfon eto i’w gymryd i mewn.',
  ],
  'exchange.lookAtWhat': ['Look at {{file}}', 'Edrych ar {{file}}'],
  'exchange.ignored': ['Left alone: {{files}}', 'Gadawyd: {{files}}'],
  'exchange.devices': [
    'Computers that this register accepts changes from',
    'Cyfrifiaduron y mae’r gofrestr hon yn derbyn newidiadau ganddynt',
  ],
  'exchange.noDevices': [
    'None yet. The first file you send lists this computer; a colleague’s is listed once somebody vouches for it.',
    'Dim eto. Mae’r ffeil gyntaf a anfonwch yn rhestru’r cyfrifiadur hwn; rhestrir un cydweithiwr unwaith y bydd rhywun yn tystio drosto.',
  ],
  'exchange.device': ['Computer', 'Cyfrifiadur'],
  'exchange.fingerprint': ['Fingerprint', 'Ôl bys'],
  'exchange.vouchedBy': ['Vouched for by', 'Tystiwyd gan'],
  'exchange.heard': ['Last heard from', 'Clywyd ddiwethaf'],
  'exchange.ownDevice': ['this computer', 'y cyfrifiadur hwn'],
  'exchange.retired': ['retired', 'wedi ymddeol'],
  'exchange.retire': ['Retire', 'Ymddeol'],
  'exchange.retireWhat': [
    'Retire {{name}}: its changes won’t be accepted any more',
    'Ymddeol {{name}}: ni dderbynnir ei newidiadau mwyach',
  ],
  'exchange.unretire': ['Reinstate', 'Adfer'],
  'exchange.unretireWhat': [
    'Reinstate {{name}}: its changes are accepted again',
    'Adfer {{name}}: derbyn ei newidiadau eto',
  ],
  'exchange.computerName': ['What colleagues know this computer as', 'Enw’r cyfrifiadur hwn i gydweithwyr'],
  'exchange.own': [
    'Its fingerprint, to read out by telephone: {{fingerprint}}',
    'Ei ôl bys, i’w ddarllen dros y ffôn: {{fingerprint}}',
  ],
  'exchange.file-of-everything': ['{{register}} everything {{day}}', '{{register}} popeth {{day}}'],
  'exchange.file-of-changes': ['{{register}} changes {{day}}', '{{register}} newidiadau {{day}}'],
  'exchange.no-passphrase': ['Enter a passphrase first.', 'Ysgrifennwch gyfrinymadrodd yn gyntaf.'],
  'exchange.no-folder': ['No shared folder has been chosen.', 'Nid oes ffolder a rennir wedi’i dewis.'],
  'start.join': ['Begin from a colleague’s file', 'Dechrau o ffeil cydweithiwr'],
  'start.joinHint': [
    'A file with everything (.mbsync) becomes your own copy of their register.',
    'Mae ffeil gyda phopeth (.mbsync) yn dod yn gopi i chi o’u cofrestr.',
  ],
  'exchange.would-be-held': [
    '{{file}} was made by a newer version of Minutebook. It would be kept in this register, and imported as soon as Minutebook is updated here. Nothing was written.',
    'Gwnaed {{file}} gan fersiwn mwy newydd o Minutebook. Byddai’n cael ei gadw yn y gofrestr hon, a’i fewnforio cyn gynted ag y caiff Minutebook ei ddiweddaru yma. Ni ysgrifennwyd dim.',
  ],
  'exchange.unknown-device': [
    '{{file}} comes from “{{computer}}”, a computer that this register doesn’t know. If {{author}} confirms by telephone that its fingerprint is {{fingerprint}}, vouch for it, then import again. Nothing was changed.',
    'Daw {{file}} o “{{computer}}”, cyfrifiadur nad yw’r gofrestr hon yn ei adnabod. Os bydd {{author}} yn cadarnhau dros y ffôn mai {{fingerprint}} yw ei ôl bys, tystiwch drosto, yna mewnforiwch eto. Ni newidiwyd dim.',
  ],
  'exchange.retired-device': [
    '{{file}} comes from “{{computer}}”, a computer that was retired from this register. Nothing was changed.',
    'Daw {{file}} o “{{computer}}”, cyfrifiadur sydd wedi’i ymddeol o’r gofrestr hon. Ni newidiwyd dim.',
  ],
} as const satisfies Words;
