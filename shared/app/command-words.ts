// The words of the command line: what commands are for, what they print, and how their help is headed.

import type { Words } from '../language/words.ts';

export const commandWords = {
  'command.about': [
    'Keep a strategy register, and make board packs from it.',
    'Cadw cofrestr strategaeth, a gwneud pecynnau bwrdd ohoni.',
  ],
  'command.help-hint': [
    'Add --help to see how the command is written.',
    'Ychwanegwch --help i weld sut i ysgrifennu’r gorchymyn.',
  ],
  'command.exit-codes': ['Exit codes:', 'Codau gadael:'],
  'command.exit-done': ['done', 'wedi’i wneud'],
  'command.exit-damaged': [
    'the register is damaged, or isn’t what its log says',
    'mae’r gofrestr wedi’i difrodi, neu nid dyna y mae ei log yn ei ddweud',
  ],
  'command.exit-usage': ['the command wasn’t understood', 'ni ddeallwyd y gorchymyn'],
  'command.exit-failed': [
    'the command couldn’t be carried out; nothing was changed',
    'ni ellid cyflawni’r gorchymyn; ni newidiwyd dim',
  ],
  'command.nameless': ['command line', 'llinell orchymyn'],
  'command.demo.secretary': ['Board secretary', 'Ysgrifennydd y bwrdd'],
  'command.demo.finance-group': ['Finance group', 'Grŵp cyllid'],
  'command.exit-stopped': [
    'the command stopped before it was done: the computer refused something, or Minutebook is at fault',
    'stopiodd y gorchymyn cyn gorffen: gwrthododd y cyfrifiadur rywbeth, neu mae nam ar Minutebook',
  ],
  'command.stopped': [
    'The command stopped before it was done: {{why}}. Nothing in a register is half written.',
    'Stopiodd y gorchymyn cyn gorffen: {{why}}. Nid oes dim mewn cofrestr wedi’i hanner ysgrifennu.',
  ],
  'command.stopped-at': [
    'The command stopped before it was done, at {{file}}: {{why}}. Nothing in a register is half written.',
    'Stopiodd y gorchymyn cyn gorffen, wrth {{file}}: {{why}}. Nid oes dim mewn cofrestr wedi’i hanner ysgrifennu.',
  ],
  'command.to-report': [
    'To report it, send what the same command prints with --json.',
    'I roi gwybod amdano, anfonwch yr hyn a argreffir gan yr un gorchymyn gyda --json.',
  ],
  'command.not-printed': [
    'The command was done, but what it did can’t be printed: {{why}}.',
    'Cyflawnwyd y gorchymyn, ond ni ellir argraffu’r hyn a wnaeth: {{why}}.',
  ],
  'command.usage': ['Usage:', 'Defnydd:'],
  'command.arguments': ['Arguments:', 'Ymresymiadau:'],
  'command.options': ['Options:', 'Dewisiadau:'],
  'command.commands': ['Commands:', 'Gorchmynion:'],
  'command.global-options': ['Global Options:', 'Dewisiadau cyffredinol:'],
  'command.help-of': ['display help for command', 'dangos cymorth ar gyfer y gorchymyn'],
  'command.bracket.options': ['[options]', '[dewisiadau]'],
  'command.bracket.command': ['[command]', '[gorchymyn]'],
  'command.default': ['{{about}} (default: {{value}})', '{{about}} (diofyn: {{value}})'],
  'command.error.missing-argument': [
    "error: missing required argument '{{argument}}'",
    "gwall: mae angen yr ymresymiad '{{argument}}'",
  ],
  'command.error.either-option': [
    'error: {{option}} and {{other}} can’t both be given: leave one out',
    'gwall: ni ellir rhoi {{option}} a {{other}} ill dau: hepgorwch un',
  ],
  'command.error.missing-value': [
    "error: option '{{option}}' argument missing",
    "gwall: mae angen gwerth ar gyfer y dewisiad '{{option}}'",
  ],
  'command.error.missing-option': [
    "error: required option '{{option}}' not specified",
    "gwall: mae angen y dewisiad '{{option}}'",
  ],
  'command.error.unknown-option': [
    "error: unknown option '{{option}}'",
    "gwall: nid oes dewisiad '{{option}}'",
  ],
  'command.error.unknown-command': [
    "error: unknown command '{{command}}' (the commands are: {{names}})",
    "gwall: nid oes gorchymyn '{{command}}' (y gorchmynion yw: {{names}})",
  ],
  'command.error.near-command': [
    "error: unknown command '{{command}}'. Did you mean {{near}}? (the commands are: {{names}})",
    "gwall: nid oes gorchymyn '{{command}}'. Ai {{near}} oedd mewn golwg? (y gorchmynion yw: {{names}})",
  ],
  'command.error.excess': [
    "error: too many arguments for '{{command}}'. Expected {{expected}} but got {{given}}: {{list}}.",
    "gwall: gormod o ymresymiadau i '{{command}}'. Disgwylid {{expected}} a chafwyd {{given}}: {{list}}.",
  ],
  'command.error.invalid': [
    "error: '{{value}}' isn’t a value for '{{name}}'. {{why}}",
    "gwall: nid yw '{{value}}' yn werth ar gyfer '{{name}}'. {{why}}",
  ],
  'command.a-day': [
    'Write the day as year-month-day, like 2024-07-12.',
    'Ysgrifennwch y diwrnod fel blwyddyn-mis-diwrnod, fel 2024-07-12.',
  ],
  'command.a-language': [
    'Write en for English or cy for Welsh.',
    'Ysgrifennwch en am Saesneg neu cy am Gymraeg.',
  ],
  'command.a-time-zone': [
    'Write a time zone by its name, like Europe/London.',
    'Ysgrifennwch gylchfa amser wrth ei henw, fel Europe/London.',
  ],

  // What is to be put in its place: “--out <folder>”.
  'command.place.bundle': ['bundle', 'bwndel'],
  'command.place.cells': ['cells', 'celloedd'],
  'command.place.computers': ['computers', 'cyfrifiaduron'],
  'command.place.day': ['day', 'diwrnod'],
  'command.place.document': ['document', 'dogfen'],
  'command.place.parts': ['parts', 'rhannau'],
  'command.place.edition': ['edition', 'fersiwn'],
  'command.place.file': ['file', 'ffeil'],
  'command.place.fingerprint': ['fingerprint', 'olion-bysedd'],
  'command.place.folder': ['folder', 'ffolder'],
  'command.place.language': ['language', 'iaith'],
  'command.place.meeting': ['meeting', 'cyfarfod'],
  'command.place.paper': ['paper', 'papur'],
  'command.place.name': ['name', 'enw'],
  'command.place.ref': ['ref', 'cyfeirnod'],
  'command.place.register': ['register', 'cofrestr'],
  'command.place.sizes': ['sizes', 'meintiau'],
  'command.place.words': ['words', 'geiriau'],
  'command.place.zone': ['zone', 'cylchfa'],

  'command.option.json': [
    'print the result as JSON, for programs',
    'argraffu’r canlyniad fel JSON, ar gyfer rhaglenni',
  ],
  'command.option.language': [
    'en or cy: what it prints, and the pack it makes',
    'en neu cy: yr hyn a argreffir, a’r pecyn a wneir',
  ],
  'command.option.dry-run': [
    'show what would change, and write nothing',
    'dangos beth fyddai’n newid, heb ysgrifennu dim',
  ],
  'command.option.author': [
    'who makes the change, for the history',
    'pwy sy’n gwneud y newid, ar gyfer yr hanes',
  ],
  'command.option.reason': [
    'why something already closed is being changed',
    'pam y mae’r hyn sydd wedi’i gau yn newid',
  ],
  'command.option.time-zone': [
    'where a new register is kept, like Europe/London: its days begin and end there',
    'ble y cedwir cofrestr newydd, fel Europe/London: yno y mae ei dyddiau’n dechrau ac yn gorffen',
  ],
  'command.option.profile': [
    'the saved profile to read the file with; if left out, the one that fits',
    'sut y darllenir y ffeil, fel y’i cadwyd yn y gofrestr; hebddo, yr hyn sy’n ffitio',
  ],
  'command.option.pack-out': [
    'where to put board-pack.pdf and board-pack.xlsx',
    'ble i roi pecyn-bwrdd.pdf a pecyn-bwrdd.xlsx',
  ],
  'command.option.as-at': [
    'the register as it stood at the end of this day, like 2024-07-12',
    'y gofrestr fel yr oedd ar ddiwedd y diwrnod hwn, fel 2024-07-12',
  ],
  'command.option.csv': ['its tables as CSV too, in a zip', 'ei dablau fel CSV hefyd, mewn zip'],
  'command.option.chart-data': [
    'put a table of its figures under each chart',
    'rhoi tabl o’i ffigurau o dan bob siart',
  ],
  'command.option.since': [
    'with a section of what has changed since this day, like 2024-07-12',
    'gydag adran o’r hyn sydd wedi newid ers y diwrnod hwn, fel 2024-07-12',
  ],
  'command.option.judged-at': [
    'judge what is late or missing on this day',
    'barnu beth sy’n hwyr neu ar goll ar y diwrnod hwn',
  ],
  'command.option.demo-out': ['where to put them', 'ble i’w rhoi'],
  'command.option.sender': [
    'who sends or vouches, for the history',
    'pwy sy’n anfon neu’n tystio, ar gyfer yr hanes',
  ],
  'command.option.computer': [
    'what colleagues know this computer as; otherwise its network name',
    'yr enw y mae cydweithwyr yn ei adnabod ar y cyfrifiadur hwn; fel arall ei enw rhwydwaith',
  ],
  'command.option.passphrase-file': [
    'a file with the passphrase in its first line',
    'ffeil â’r cyfrinymadrodd yn ei llinell gyntaf',
  ],
  'command.option.bundle-out': ['where to put the bundle', 'ble i roi’r bwndel'],
  'command.option.for': [
    'by name or fingerprint; otherwise every computer the register lists',
    'yn ôl enw neu ôl bys; fel arall pob un y mae’r gofrestr yn ei restru',
  ],
  'command.option.everything': [
    'the whole register, for a colleague who is just starting',
    'y gofrestr gyfan, ar gyfer cydweithiwr sy’n dechrau',
  ],
  'command.option.unprotected': ['sign it, but don’t encrypt it', 'ei lofnodi, heb ei amgryptio'],
  'command.option.vouch': [
    'accept a sender nobody has vouched for yet, whose fingerprint you have compared',
    'derbyn anfonwr nad oes neb wedi tystio drosto eto, ac yr ydych wedi cymharu ei ôl bys',
  ],
  'command.import': [
    'read a strategy (.docx or .txt) into a register; makes the register if there isn’t one',
    'darllen strategaeth (.docx neu .txt) i gofrestr; yn gwneud y gofrestr pan nad oes un',
  ],
  'command.import-figures': [
    'read figures from a spreadsheet (.xlsx, .xlsm, .ods, .csv, .tsv) into a register',
    'darllen ffigurau o daenlen (.xlsx, .xlsm, .ods, .csv, .tsv) i gofrestr',
  ],
  'command.pack': ['make the board pack as PDF and workbook', 'gwneud y pecyn bwrdd fel PDF a llyfr gwaith'],
  'command.check': [
    'say whether the register is sound, and what in it needs attention',
    'dweud a yw’r gofrestr yn gyfan, a beth ynddi sydd angen sylw',
  ],
  'command.history': [
    'who changed an objective, activity, measure, person or group: “2.3”, “Full members”',
    'pwy newidiodd amcan, gweithgaredd, mesur, person neu grŵp: “2.3”, “Full members”',
  ],
  'command.verify': [
    'prove that the register is what its log says: replay it all and check every hash',
    'profi mai’r hyn y mae ei log yn ei ddweud yw’r gofrestr: ailchwarae’r cyfan a gwirio pob stwnsh',
  ],
  'command.demo': [
    'turn the sample into a register, a board pack, an agenda and minutes',
    'yr enghraifft yn gofrestr, pecyn bwrdd, agenda a chofnodion',
  ],
  'command.dry-run': [
    'Nothing was written: this was a dry run.',
    'Ni ysgrifennwyd dim: rhediad prawf oedd hwn.',
  ],
  'command.nothing-written': ['Nothing was written.', 'Ni ysgrifennwyd dim.'],
  'command.import.holds-already': [
    '{{register}} holds all of this already. Nothing was written.',
    'Mae {{register}} eisoes yn cynnwys hyn i gyd. Ni ysgrifennwyd dim.',
  ],
  'command.import.made': ['Made {{register}} with {{tally}}.', 'Gwnaed {{register}} gyda {{tally}}.'],
  'command.import.made-as-batch': [
    'Made {{register}}, as step {{batch}}.',
    'Gwnaed {{register}}, fel cam {{batch}}.',
  ],
  'command.import.written': [
    'Written to {{register}}, as step {{batch}}.',
    'Ysgrifennwyd i {{register}}, fel cam {{batch}}.',
  ],
  'command.pack.as-at': ['Board pack as at {{day}}:', 'Pecyn bwrdd fel yr oedd ar {{day}}:'],
  'command.pack.pdf': ['  {{file}}  ({{pages}})', '  {{file}}  ({{pages}})'],
  'command.pack.csv': ['  {{file}}  (its tables as CSV)', '  {{file}}  (ei dablau fel CSV)'],
  'command.check.damaged': [
    '{{register}} is damaged: {{faults}}. Nothing was changed in it. Keep this file, and open your latest backup.',
    'Mae {{register}} wedi’i difrodi: {{faults}}. Ni newidiwyd dim ynddi. Cadwch y ffeil hon, ac agorwch eich copi wrth gefn diweddaraf.',
  ],
  'command.check.whole': [
    '{{register}} is sound. As at {{day}}, nothing needs attention.',
    'Mae {{register}} yn gyfan. Ar {{day}}, does dim angen sylw.',
  ],
  'command.check.whole-but': [
    {
      one: '{{register}} is sound. As at {{day}}, {{count}} matter needs attention.',
      other: '{{register}} is sound. As at {{day}}, {{count}} matters need attention.',
    },
    {
      two: 'Mae {{register}} yn gyfan. Ar {{day}}, mae angen sylw ar {{count}} fater.',
      other: 'Mae {{register}} yn gyfan. Ar {{day}}, mae angen sylw ar {{count}} mater.',
    },
  ],
  'command.check.objective': ['Objective', 'Amcan'],
  'command.check.concern': ['Concern', 'Pryder'],
  'command.check.what': ['What needs attention', 'Beth sydd angen sylw'],
  'command.history.nothing-called': [
    'Nothing in {{register}} is called “{{ref}}”. Give the ref of an objective (“2”) or an activity (“2.3”), or the name of a measure, a person or a group as it is in the register.',
    'Nid oes dim yn {{register}} o’r enw “{{ref}}”. Rhowch gyfeirnod amcan (“2”) neu weithgaredd (“2.3”), neu enw mesur, person neu grŵp fel y mae yn y gofrestr.',
  ],
  'command.history.when': ['When ({{zone}})', 'Pryd ({{zone}})'],
  'command.history.who': ['Who', 'Pwy'],
  'command.history.why': ['What was done', 'Beth a wnaed'],
  'command.history.what': ['What changed', 'Beth a newidiodd'],
  'command.verify.sound': [
    '{{register}} is sound: {{batches}} and {{changes}} replayed give the same tables, and every hash holds.',
    'Mae {{register}} yn gywir: mae ailchwarae {{batches}} a {{changes}} yn rhoi’r un tablau, ac mae pob stwnsh yn dal.',
  ],
  'command.verify.unsound': [
    '{{register}} isn’t what its log says. Nothing was changed in it.',
    'Nid {{register}} yw’r hyn y mae ei log yn ei ddweud. Ni newidiwyd dim ynddi.',
  ],
  'command.unsound': [
    '{{register}} isn’t what its log says: {{faults}}. Nothing was made of it, nor changed in it. Open your latest backup.',
    'Nid {{register}} yw’r hyn y mae ei log yn ei ddweud: {{faults}}. Ni wnaed dim ohoni, ac ni newidiwyd dim ynddi. Agorwch eich copi wrth gefn diweddaraf.',
  ],
  'command.batches': [
    { one: '{{count}} step', other: '{{count}} steps' },
    { two: '{{count}} gam', other: '{{count}} cam' },
  ],
  'command.changes': [{ one: '{{count}} change', other: '{{count}} changes' }, { other: '{{count}} newid' }],
  'command.files': [{ one: '{{count}} file', other: '{{count}} files' }, { other: '{{count}} ffeil' }],
  'command.figures.no-such-profile': [
    'This register has no import profile “{{name}}”. It has {{known}}. Nothing was imported.',
    'Nid oes gan y gofrestr hon broffil mewnforio “{{name}}”. Mae ganddi {{known}}. Ni fewnforiwyd dim.',
  ],
  'command.figures.no-profiles': [
    'This register has no import profile “{{name}}”. It has none yet: import the file once in the app, and save how it is read. Nothing was imported.',
    'Nid oes gan y gofrestr hon broffil mewnforio “{{name}}”. Nid oes ganddi’r un eto: mewnforiwch y ffeil unwaith yn yr ap, a chadwch sut y caiff ei darllen. Ni fewnforiwyd dim.',
  ],
  'command.say-reason': ['{{why}} Give the reason with --reason.', '{{why}} Rhowch y rheswm gyda --reason.'],
  'command.figures.out-of-date': [
    '{{register}} was changed while the file was read. Nothing was imported. Try again.',
    'Newidiwyd {{register}} tra oedd y ffeil yn cael ei darllen. Ni fewnforiwyd dim. Rhowch gynnig arall arni.',
  ],
  'command.figures.new': ['New ({{count}})', 'Newydd ({{count}})'],
  'command.figures.changed': ['Changed ({{count}})', 'Newidiwyd ({{count}})'],
  'command.figures.contradictory': [
    'Contradictory, and not imported ({{count}})',
    'Yn gwrth-ddweud, a heb eu mewnforio ({{count}})',
  ],
  'command.figures.rejected': ['Not imported ({{count}})', 'Heb eu mewnforio ({{count}})'],
  'command.figures.more': ['  … and {{count}} more', '  … a {{count}} arall'],
  'command.figures.no-label': ['(no label)', '(dim label)'],
  'command.figures.without-profile': ['{{file}}, without a profile', '{{file}}, heb broffil'],
  'command.figures.by-profile': [
    '{{file}}, read by the profile “{{profile}}”',
    '{{file}}, wedi’i ddarllen gyda’r proffil “{{profile}}”',
  ],
  'command.figures.asked': ['Questions not answered', 'Gofynnwyd, heb ateb'],
  'command.figures.noticed': ['Noticed', 'Sylwyd'],
  'command.figures.same': [
    'The same as in the register: {{count}}',
    'Yr un fath ag yn y gofrestr: {{count}}',
  ],
  'command.figures.dry-run': [
    'Nothing was written: this was a dry run. It would import {{figures}}.',
    'Ni ysgrifennwyd dim: rhediad prawf oedd hwn. Byddai’n mewnforio {{figures}}.',
  ],
  'command.figures.dry-run-nothing': [
    'Nothing was written: this was a dry run. It would import nothing.',
    'Ni ysgrifennwyd dim: rhediad prawf oedd hwn. Ni fyddai’n mewnforio dim.',
  ],
  'command.figures.nothing': [
    'There was nothing to import. {{register}} is as it was.',
    'Nid oedd dim i’w fewnforio. Mae {{register}} fel yr oedd.',
  ],
  'command.figures.done': [
    'Imported {{figures}} into {{register}}, as step {{batch}}.',
    'Mewnforiwyd {{figures}} i {{register}}, fel cam {{batch}}.',
  ],
  'command.demo.unwritable': [
    'The sample’s documents can’t be put into {{folder}} ({{why}}). Choose another folder with --out.',
    'Ni ellir rhoi dogfennau’r enghraifft yn {{folder}} ({{why}}). Dewiswch ffolder arall gyda --out.',
  ],
  'command.demo.from': [
    'From {{file}}, a made-up strategy for a network of councils:',
    'O {{file}}, strategaeth ddychmygol rhwydwaith o gynghorau:',
  ],
  'command.demo.register': ['      The register. {{held}}', '      Y gofrestr. {{held}}'],
  'command.demo.there-already': [
    'It was there already and holds all of the sample; nothing was written.',
    'Roedd yno eisoes ac mae’n cynnwys yr enghraifft gyfan; ni ysgrifennwyd dim.',
  ],
  'command.demo.finance': [
    '      From {{file}}, the finance group’s workbook: {{outcome}}',
    '      O {{file}}, llyfr gwaith y grŵp cyllid: {{outcome}}',
  ],
  'command.demo.pdf': ['      The board pack, {{pages}}.', '      Y pecyn bwrdd, {{pages}}.'],
  'command.demo.workbook': [
    '      The same as a workbook, {{sheets}}.',
    '      Yr un peth fel llyfr gwaith, {{sheets}}.',
  ],
  'command.demo.agenda': [
    '      The agenda of the board’s next meeting.',
    '      Agenda cyfarfod nesaf y bwrdd.',
  ],
  'command.demo.minutes': [
    '      The last minutes that the board adopted.',
    '      Y cofnodion diwethaf a fabwysiadodd y bwrdd.',
  ],
  'command.demo.meeting-pack': [
    '      The pack of the board’s next meeting, for the public.',
    '      Pecyn cyfarfod nesaf y bwrdd, i’r cyhoedd.',
  ],
  'command.demo.meeting-pack-full': [
    '      The same for members, with the reports of the strategy and of money.',
    '      Yr un peth i aelodau, gydag adroddiadau’r strategaeth ac arian.',
  ],
  'command.demo.attention': [
    'What needs attention as at {{day}} ({{count}}):',
    'Beth sydd angen sylw ar {{day}} ({{count}}):',
  ],
  'command.demo.all-understood': [
    'Not understood in the document: nothing.',
    'Heb ei ddeall yn y ddogfen: dim.',
  ],
  'command.demo.not-understood': [
    'Not understood in the document: {{count}}.',
    'Heb ei ddeall yn y ddogfen: {{count}}.',
  ],
} as const satisfies Words;
