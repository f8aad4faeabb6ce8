// What the app says of itself: registers and files that can't be had, calls that can't be answered, and why it asks for reasons.

import type { Words } from '../language/words.ts';

export const appWords = {
  'app.no-register': [
    'No register is open. Open one, or create one, first.',
    'Does dim cofrestr ar agor. Agorwch un, neu crëwch un, yn gyntaf.',
  ],
  'app.no-sandbox': [
    'This system lets Minutebook run only without its sandbox, which protects you from what a harmful file might do. It works all the same. Installed from its Debian package, it keeps its sandbox.',
    'Dim ond heb ei flwch tywod, sy’n eich diogelu rhag ffeiliau niweidiol, y mae’r system hon yn gadael i Minutebook redeg. Mae’n gweithio yr un fath. O’i osod o’i becyn Debian, mae’n cadw ei flwch tywod.',
  ],
  'app.closing': [
    'Minutebook is closing. Start it again to open a register.',
    'Mae Minutebook yn cau. Dechreuwch ef eto i agor cofrestr.',
  ],
  'app.not-started': [
    'Minutebook can’t start: {{why}}. It keeps its own things in {{folder}}; see that this folder can be read and written to. No register was touched.',
    'Ni all Minutebook ddechrau: {{why}}. Mae’n cadw ei bethau ei hun yn {{folder}}; gwnewch yn siŵr y gellir darllen y ffolder honno ac ysgrifennu iddi. Ni chyffyrddwyd ag unrhyw gofrestr.',
  ],
  'app.not-recent': [
    'That file isn’t in the list of recent files any more.',
    'Nid yw’r ffeil honno yn y rhestr o ffeiliau diweddar mwyach.',
  ],
  'app.unknown-file': [
    'That file isn’t available any more. Make it again.',
    'Nid yw’r ffeil honno’n hysbys mwyach. Gwnewch hi eto.',
  ],
  'app.cannot-open': [
    '{{file}} can’t be opened: {{why}}. The file is in its folder.',
    'Ni ellir agor {{file}}: {{why}}. Mae’r ffeil yn ei ffolder.',
  ],
  'app.attachment-not-opened': ['The file can’t be opened: {{why}}.', 'Ni ellir agor y ffeil: {{why}}.'],
  'app.name.register': ['Register', 'Cofrestr'],
  'app.name.table': ['Table', 'Tabl'],
  'app.name.pack': ['Board pack', 'Pecyn bwrdd'],
  'app.name.pack-file': ['board-pack', 'pecyn-bwrdd'],
  'app.name.sample': ['Sample strategy', 'Strategaeth enghreifftiol'],
  'app.copy-name': ['{{register}} copy', 'Copi o {{register}}'],
  'app.register-lost': [
    'The part of Minutebook that holds the register has stopped. Everything up to your last edit is saved. Open the register again.',
    'Mae’r rhan o Minutebook sy’n dal y gofrestr wedi stopio. Mae popeth hyd at eich golygiad diwethaf wedi’i gadw. Agorwch y gofrestr eto.',
  ],
  'app.register-no-memory': [
    'What came from a colleague takes more memory than there is to read it, and the register was closed. Each file was taken in whole or not at all, which the history shows, and everything up to your last edit is saved. Open the register again, and ask for a smaller file: only what changed. If it came through the shared folder, it is named there.',
    'Mae angen mwy o gof nag sydd ar gael i ddarllen yr hyn a ddaeth gan gydweithiwr, a chaewyd y gofrestr. Cymerwyd pob ffeil i mewn yn gyfan neu ddim o gwbl, fel y dengys yr hanes, ac mae popeth hyd at eich golygiad diwethaf wedi’i gadw. Agorwch y gofrestr eto, a gofynnwch am ffeil lai: dim ond yr hyn a newidiodd. Os daeth drwy’r ffolder a rennir, fe’i henwir yno.',
  ],
  'app.register-not-opened': [
    'The register couldn’t be opened: {{why}}.',
    'Ni ellid agor y gofrestr: {{why}}.',
  ],
  'app.refused': [
    'This page isn’t allowed to ask the app for anything.',
    'Ni chaiff y dudalen hon ofyn i’r ap am ddim.',
  ],

  'sure.title': ['Take back so much?', 'Tynnu cymaint yn ôl?'],
  'sure.undo': ['Undo it', 'Dadwneud'],
  'reason.title': ['A reason is needed', 'Mae angen rheswm'],
  'reason.why': ['Why is it changing?', 'Pam y mae’n newid?'],
  'reason.write': ['Save with this reason', 'Cadw gyda’r rheswm hwn'],
  'reason.not-given': ['Nothing was written.', 'Ni ysgrifennwyd dim.'],

  'job.cancelled': ['Cancelled. Nothing was written.', 'Canslwyd. Ni ysgrifennwyd dim.'],
  'job.closing': [
    'Minutebook is closing. Nothing was written.',
    'Mae Minutebook yn cau. Ni ysgrifennwyd dim.',
  ],
  'job.lost': [
    'The work stopped before it was done. The register is as it was.',
    'Stopiodd y gwaith cyn iddo gael ei orffen. Mae’r gofrestr fel yr oedd.',
  ],
  'job.fault': [
    'The work stopped because of a fault ({{why}}). The register is as it was.',
    'Stopiodd y gwaith oherwydd nam ({{why}}). Mae’r gofrestr fel yr oedd.',
  ],

  'job.no-memory': [
    'This took more memory than one piece of work may have, and was stopped. Ask for less at once, a pack of fewer parts for example, or do it on a computer with more memory. {{kept}}',
    'Cymerodd hyn fwy o gof nag a gaiff un darn o waith, ac fe’i stopiwyd. Gofynnwch am lai ar y tro, pecyn â llai o rannau er enghraifft, neu gwnewch hynny ar gyfrifiadur â mwy o gof. {{kept}}',
  ],
  'job.no-memory-for-file': [
    '“{{file}}” took more memory to read than one file may have, and was stopped. Ask whoever made it for a smaller one, or save the part that is needed as a file of its own. {{kept}}',
    'Cymerodd “{{file}}” fwy o gof i’w ddarllen nag a gaiff un ffeil, ac fe’i stopiwyd. Gofynnwch i bwy bynnag a’i gwnaeth am un lai, neu cadwch y rhan sydd ei hangen yn ffeil ar ei phen ei hun. {{kept}}',
  ],
  'job.not-written': ['Nothing was written.', 'Ni ysgrifennwyd dim.'],
  'job.perhaps-written': [
    'It may have been written just before: look before you try again.',
    'Efallai iddo gael ei ysgrifennu ychydig cyn hynny: edrychwch cyn rhoi cynnig arall arni.',
  ],

  'wall.no-call': [
    'That isn’t something this app can be asked.',
    'Nid yw hynny’n rhywbeth y gellir ei ofyn i’r ap hwn.',
  ],
  'wall.invalid': [
    'This can’t be accepted: {{problem}}. Nothing was written.',
    'Ni ellir derbyn hyn: {{problem}}. Ni ysgrifennwyd dim.',
  ],
  'wall.invalid-field': [
    'This can’t be accepted ({{field}}): {{problem}}. Nothing was written.',
    'Ni ellir derbyn hyn ({{field}}): {{problem}}. Ni ysgrifennwyd dim.',
  ],
  'wall.part.author': ['your name', 'eich enw'],
  'wall.part.computer': ['name of this computer', 'enw’r cyfrifiadur hwn'],
  'wall.part.passphrase': ['passphrase', 'cyfrinymadrodd'],
  'wall.part.note': ['note', 'nodyn'],
  'wall.part.year': ['year', 'blwyddyn'],
  'wall.part.leads': ['leads', 'arweinwyr'],
  'wall.part.words': ['words to look for', 'geiriau i chwilio amdanynt'],
  'wall.not-expected': ['it isn’t what was expected', 'nid dyna a ddisgwylid'],
  'wall.not-a-value': ['it can’t have this value', 'ni all gael y gwerth hwn'],
  'wall.refused-by-system-somewhere': [
    'The system refused Minutebook a file: {{why}}. Everything saved so far is kept. Put that right, then try again.',
    'Gwrthododd y system ffeil i Minutebook: {{why}}. Mae popeth a gadwyd hyd yma yn ddiogel. Unionwch hynny, yna rhowch gynnig arall arni.',
  ],
  'wall.refused-by-system': [
    'The system refused Minutebook a file, {{file}}: {{why}}. Everything saved so far is kept. Put that right, then try again.',
    'Gwrthododd y system ffeil i Minutebook, {{file}}: {{why}}. Mae popeth a gadwyd hyd yma yn ddiogel. Unionwch hynny, yna rhowch gynnig arall arni.',
  ],
  'wall.bug': [
    'Something went wrong inside Minutebook ({{what}}). Everything saved so far is kept. Look in History whether this step was saved too; if it wasn’t, try again. If it happens again, close the register and open it again.',
    'Aeth rhywbeth o’i le y tu mewn i Minutebook ({{what}}). Mae popeth a gadwyd hyd yma yn ddiogel. Edrychwch yn Hanes a gadwyd y cam hwn hefyd; os na, rhowch gynnig arall arni. Os digwydd eto, caewch y gofrestr a’i hagor eto.',
  ],
} as const satisfies Words;
