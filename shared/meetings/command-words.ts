// What the commands about meetings say.

import type { Words } from '../language/words.ts';

export const meetingsCommandWords = {
  'command.meetings': ['what is sent out about meetings', 'yr hyn a anfonir am gyfarfodydd'],
  'command.meetings-pack': [
    'make the whole pack of a meeting: agenda, minutes to adopt, papers and appendices',
    'gwneud holl becyn cyfarfod: agenda, cofnodion i’w mabwysiadu, papurau ac atodiadau',
  ],
  'command.option.pack-parts': [
    'the parts of the pack in their order, with commas between them: to decide, agenda, minutes, arising, papers, background, strategy, finance, actions, forward plan, glossary; all but strategy and finance unless you say otherwise',
    'rhannau’r pecyn yn eu trefn, â choma rhyngddynt: to decide, agenda, minutes, arising, papers, background, strategy, finance, actions, forward plan, glossary; y cyfan heblaw strategy a finance oni ddywedwch yn wahanol',
  ],
  'command.option.both-languages': [
    'make it in English and Welsh, one after the other: what --language names comes first',
    'ei wneud yn Gymraeg ac yn Saesneg, y naill ar ôl y llall: yr iaith y mae --language yn ei henwi sy’n dod gyntaf',
  ],
  'command.option.side-by-side': [
    'make it in English and Welsh, side by side: what --language names stands on the left',
    'ei wneud yn Gymraeg ac yn Saesneg, ochr yn ochr: yr iaith y mae --language yn ei henwi sydd ar y chwith',
  ],
  'command.option.pack-comments': [
    'print the comments in attached PDFs too',
    'argraffu’r sylwadau mewn PDFs atodedig hefyd',
  ],
  'command.option.pack-supplement': [
    'make the supplement to the last pack issued to these readers: what is new, replaced or withdrawn since',
    'gwneud yr atodiad i’r pecyn diwethaf a gyhoeddwyd i’r darllenwyr hyn: yr hyn sy’n newydd, wedi’i ddisodli neu wedi’i dynnu’n ôl ers hynny',
  ],
  'command.option.pack-consolidated': [
    'make that pack as it stands now: each unchanged page keeps its number',
    'gwneud y pecyn hwnnw fel y mae nawr: mae pob tudalen heb newid yn cadw ei rhif',
  ],
  'command.meetings.none-issued': [
    'No pack of this meeting was issued to these readers in the language or languages asked for: there is nothing to go on from. Make the pack, and issue it in the app.',
    'Ni chyhoeddwyd pecyn o’r cyfarfod hwn i’r darllenwyr hyn yn yr iaith neu’r ieithoedd y gofynnwyd amdanynt: nid oes dim i fynd ymlaen ohono. Gwnewch y pecyn, a’i gyhoeddi yn yr ap.',
  ],
  'command.meetings-compare': [
    'say what two issued packs of a meeting say differently: a version and the one before, or two editions',
    'dweud yr hyn y mae dau becyn a gyhoeddwyd o gyfarfod yn ei ddweud yn wahanol: fersiwn a’r un cynt, neu ddau argraffiad',
  ],
  'command.option.compare-with': [
    'the edition that it is compared with; without one, the version issued before',
    'yr argraffiad y’i cymherir ag ef; heb un, y fersiwn a gyhoeddwyd cynt',
  ],
  'command.meetings.none-issued-yet': [
    'There is nothing to compare: no pack of this meeting was issued to these readers. Make the pack, and issue it in the app.',
    'Nid oes dim i’w gymharu: ni chyhoeddwyd pecyn o’r cyfarfod hwn i’r darllenwyr hyn. Gwnewch y pecyn, a’i gyhoeddi yn yr ap.',
  ],
  'command.meetings.one-version': [
    'There is nothing to compare it with: the pack last issued to these readers is the only version in its language. Name another edition with --with, or issue the pack again in the app.',
    'Nid oes dim i’w gymharu ag ef: y pecyn a gyhoeddwyd ddiwethaf i’r darllenwyr hyn yw’r unig fersiwn yn ei iaith. Enwch argraffiad arall gyda --with, neu cyhoeddwch y pecyn eto yn yr ap.',
  ],
  'command.meetings.other-not-issued': [
    'There is nothing to compare it with: the edition named by --with wasn’t issued. Make the pack of that edition, and issue it in the app.',
    'Nid oes dim i’w gymharu ag ef: ni chyhoeddwyd yr argraffiad a enwir gan --with. Gwnewch becyn yr argraffiad hwnnw, a’i gyhoeddi yn yr ap.',
  ],
  'command.option.pack-page-sizes': [
    'what becomes of attached pages of other sizes: “kept” as they are, or “scaled” to the paper of the pack; as the body has it otherwise',
    'beth a ddaw o dudalennau atodedig o feintiau eraill: “kept” fel y maent, neu “scaled” i bapur y pecyn; fel y mae gan y corff fel arall',
  ],
  'command.meetings-agenda': ['make the agenda of a meeting', 'gwneud agenda cyfarfod'],
  'command.meetings-notice': ['make the notice of a meeting', 'gwneud hysbysiad o gyfarfod'],
  'command.meetings-summons': [
    'make the summons to a meeting of a council',
    'gwneud y wŷs i gyfarfod o gyngor',
  ],
  'command.meetings-private-notice': [
    'make the 28 days’ notice of business in private of an executive in England',
    'gwneud yr hysbysiad 28 diwrnod o fusnes preifat gweithrediaeth yn Lloegr',
  ],
  'command.meetings-private-notice-again': [
    'make the further notice, of 5 days, of business in private',
    'gwneud yr hysbysiad pellach, o 5 diwrnod, o fusnes preifat',
  ],
  'command.meetings-key-decision': [
    'make the notice of the key decisions of a meeting',
    'gwneud yr hysbysiad o benderfyniadau allweddol cyfarfod',
  ],
  'command.meetings-general-exception': [
    'make the notice of key decisions by general exception',
    'gwneud yr hysbysiad o benderfyniadau allweddol drwy eithriad cyffredinol',
  ],
  'command.meetings-special-urgency': [
    'make the notice of key decisions by special urgency',
    'gwneud yr hysbysiad o benderfyniadau allweddol drwy frys arbennig',
  ],
  'command.meetings.no-item-notice': [
    'No item of this meeting of {{body}} needs that notice. It is for key decisions and private business of executives in England, and is begun on the Notice part of the meeting. Nothing was saved.',
    'Nid oes eitem o’r cyfarfod hwn o {{body}} sydd angen yr hysbysiad hwnnw. Mae ar gyfer penderfyniadau allweddol a busnes preifat gweithrediaethau yn Lloegr, a dechreuir ef ar ran Hysbysiad y cyfarfod. Ni chadwyd dim.',
  ],
  'command.meetings-minutes': ['make the minutes of a meeting', 'gwneud cofnodion cyfarfod'],
  'command.meetings-attendance': ['make the attendance of a body', 'gwneud presenoldeb corff'],
  'command.meetings-interests': ['make the register of interests', 'gwneud y gofrestr buddiannau'],
  'command.meetings-actions': ['make the action log', 'gwneud y cofnod camau gweithredu'],
  'command.meetings-decisions': ['make the register of decisions', 'gwneud y gofrestr penderfyniadau'],
  'command.meetings-forward-plan': ['make the forward plan', 'gwneud y blaengynllun'],
  'command.meetings-calendar': [
    'make the calendar of meetings, to print or for calendar programs (.ics)',
    'gwneud y calendr cyfarfodydd, i’w argraffu neu ar gyfer rhaglenni calendr (.ics)',
  ],
  'command.option.calendar-out': [
    'where to put the calendar, like meetings.ics, meetings.pdf, meetings.xlsx or meetings.docx',
    'ble i roi’r calendr, fel cyfarfodydd.ics, cyfarfodydd.pdf, cyfarfodydd.xlsx neu cyfarfodydd.docx',
  ],
  'command.option.document-out': [
    'where to put it; its ending says as what: .pdf, .xlsx or .docx',
    'ble i’w rhoi; mae’r diweddiad yn dweud fel beth: .pdf, .xlsx neu .docx',
  ],
  'command.meetings-paper-section': [
    'make a paper that shows a section of the register',
    'gwneud papur sy’n dangos adran o’r gofrestr',
  ],
  'command.option.paper': [
    'the paper, by its title or its reference',
    'y papur, yn ôl ei deitl neu ei gyfeirnod',
  ],
  'command.meetings.no-sections': [
    '“{{text}}” names no paper: no paper of this register shows a section of it. Nothing was saved.',
    'Nid yw “{{text}}” yn enwi papur: nid oes papur yn y gofrestr hon sy’n dangos adran ohoni. Ni chadwyd dim.',
  ],
  'command.meetings.no-such-paper': [
    '“{{text}}” names no paper that shows a section of the register. These do: {{papers}}. Nothing was saved.',
    'Nid yw “{{text}}” yn enwi papur sy’n dangos adran o’r gofrestr. Mae’r rhain: {{papers}}. Ni chadwyd dim.',
  ],
  'command.meetings.several-papers': [
    '“{{text}}” names several papers: {{papers}}. Name one by its reference. Nothing was saved.',
    'Mae “{{text}}” yn enwi sawl papur: {{papers}}. Enwch un yn ôl ei gyfeirnod. Ni chadwyd dim.',
  ],
  'command.option.meeting': [
    'the meeting by its body and day, like "Board 2026-07-21"',
    'y cyfarfod yn ôl ei gorff a’i ddiwrnod, fel "Bwrdd 2026-07-21"',
  ],
  'command.option.draft': [
    'also for the public while the minutes are a draft',
    'hefyd i’r cyhoedd tra bo’r cofnodion yn ddrafft',
  ],
  'command.option.edition': [
    'for whom: public (nothing exempt; unless you say otherwise) or full',
    'i bwy: public (dim byd eithriedig; oni ddywedwch yn wahanol) neu full',
  ],
  'command.option.for-person': [
    'instead of an edition: the one of this person, who doesn’t get what they may not see',
    'yn lle argraffiad: un y person hwn, nad yw’n cael yr hyn na chaiff ei weld',
  ],
  'command.meetings.no-such-person': [
    'Nobody in the register is called {{name}}. Nothing was made. Give the name as it is under People.',
    'Nid oes neb o’r enw {{name}} yn y gofrestr. Ni wnaed dim. Rhowch yr enw fel y mae dan Pobl.',
  ],
  'command.one-of': ['It must be one of: {{all}}.', 'Rhaid iddo fod yn un o’r rhain: {{all}}.'],
  'command.named-twice': [
    '{{part}} is named twice; each is there once.',
    'Enwir {{part}} ddwywaith; mae pob un yno unwaith.',
  ],
  'command.option.one-body': ['the body whose it is', 'y corff dan sylw'],
  'command.option.body': [
    'the meetings of this body; otherwise of all bodies',
    'cyfarfodydd y corff hwn; fel arall rhai pob corff',
  ],
  'command.option.from-day': ['the meetings from this day on', 'y cyfarfodydd o’r diwrnod hwn ymlaen'],
  'command.option.to-day': ['the meetings to this day', 'y cyfarfodydd hyd y diwrnod hwn'],
  'command.meetings.made': ['Saved {{file}}: {{title}}.', 'Cadwyd {{file}}: {{title}}.'],
  'command.meetings.how-named': [
    '“{{text}}” names no meeting. Name one by its body and day: {{meetings}}. Nothing was saved.',
    'Nid yw “{{text}}” yn enwi cyfarfod. Enwch un yn ôl ei gorff a’i ddiwrnod: {{meetings}}. Ni chadwyd dim.',
  ],
  'command.meetings.none-to-name': [
    '“{{text}}” names no meeting, and the register has none. Nothing was saved.',
    'Nid yw “{{text}}” yn enwi cyfarfod, ac nid oes un yn y gofrestr. Ni chadwyd dim.',
  ],
  'command.meetings.no-such-meeting': [
    '{{body}} has no meeting then, on {{day}}. It meets: {{meetings}}. Nothing was saved.',
    'Nid oes gan {{body}} gyfarfod bryd hynny, ar {{day}}. Mae’n cyfarfod: {{meetings}}. Ni chadwyd dim.',
  ],
  'command.meetings.several': [
    '{{body}} meets more than once on {{day}}: {{meetings}}. Name the time too, like "Board 2026-07-21 19:00". Nothing was saved.',
    'Mae {{body}} yn cyfarfod fwy nag unwaith ar {{day}}: {{meetings}}. Enwch yr amser hefyd, fel "Bwrdd 2026-07-21 19:00". Ni chadwyd dim.',
  ],
  'command.meetings.body-has-none': [
    '{{body}} has no meeting on {{day}}: it has none at all. Nothing was saved.',
    'Nid oes gan {{body}} gyfarfod ar {{day}}: nid oes ganddo’r un. Ni chadwyd dim.',
  ],
  'command.meetings.not-summoned': [
    'Nobody is summoned to a meeting of {{body}}: by its rules it gives notice. Make the notice instead. Nothing was saved.',
    'Nid oes neb yn cael ei wysio i gyfarfod {{body}}: yn ôl ei reolau mae’n rhoi hysbysiad. Gwnewch yr hysbysiad yn lle hynny. Ni chadwyd dim.',
  ],
  'command.meetings.saved': ['Saved {{file}}: {{count}}.', 'Cadwyd {{file}}: {{count}}.'],
  'command.meetings.no-bodies': [
    'The register has no body called “{{name}}”: it has none at all. Nothing was saved.',
    'Nid oes gan y gofrestr gorff o’r enw “{{name}}”: nid oes ganddi’r un. Ni chadwyd dim.',
  ],
  'command.meetings.no-such-body': [
    'The register has no body called “{{name}}”. It has: {{names}}. Nothing was saved.',
    'Nid oes gan y gofrestr gorff o’r enw “{{name}}”. Mae ganddi: {{names}}. Ni chadwyd dim.',
  ],
} as const satisfies Words;
