// Acts and regulations as they are cited, and rules with what they say.

import type { Words } from '../language/words.ts';

export const lawWords = {
  'law.title.admission-1960': [
    'Public Bodies (Admission to Meetings) Act 1960',
    'Deddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960',
  ],
  'law.title.lga-1972': ['Local Government Act 1972', 'Deddf Llywodraeth Leol 1972'],
  'law.title.companies-2006': ['Companies Act 2006', 'Deddf Cwmnïau 2006'],
  'law.title.localism-2011': ['Localism Act 2011', 'Deddf Lleoliaeth 2011'],
  'law.title.interests-2012': [
    'Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (SI 2012/1464)',
    'Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (OS 2012/1464)',
  ],
  'law.title.code-wales-2008': [
    'Local Authorities (Model Code of Conduct) (Wales) Order 2008',
    'Gorchymyn Awdurdodau Lleol (Cod Ymddygiad Enghreifftiol) (Cymru) 2008',
  ],
  'law.title.wales-2021': [
    'Local Government and Elections (Wales) Act 2021',
    'Deddf Llywodraeth Leol ac Etholiadau (Cymru) 2021',
  ],
  'law.title.executive-2012': [
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (OS 2012/2089)',
  ],
  'law.title.electronic-2015': [
    'Local Government (Electronic Communications) (England) Order 2015 (SI 2015/5)',
    'Local Government (Electronic Communications) (England) Order 2015 (OS 2015/5)',
  ],
  'law.title.budget-votes-2014': [
    'Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014 (SI 2014/165)',
    'Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014 (OS 2014/165)',
  ],
  'law.title.remote-2020': [
    'remote meetings regulations for England, 2020 (SI 2020/392), which ended on 6 May 2021',
    'rheoliadau cyfarfodydd o bell Lloegr, 2020 (OS 2020/392), a ddaeth i ben ar 6 Mai 2021',
  ],
  'law.title.cio-2012': [
    'Charitable Incorporated Organisations (General) Regulations 2012',
    'Charitable Incorporated Organisations (General) Regulations 2012',
  ],
  'law.title.model-cio': [
    'the Charity Commission’s model constitution of a CIO',
    'cyfansoddiad enghreifftiol y Comisiwn Elusennau ar gyfer SCE',
  ],
  'law.section': ['{{law}}, section {{number}}', '{{law}}, adran {{number}}'],
  'law.paragraph': [
    '{{law}}, Schedule {{schedule}}, paragraph {{number}}',
    '{{law}}, Atodlen {{schedule}}, paragraff {{number}}',
  ],
  'law.schedule': ['{{law}}, Schedule {{number}}', '{{law}}, Atodlen {{number}}'],
  'law.regulation': ['{{law}}, regulation {{number}}', '{{law}}, rheoliad {{number}}'],
  'law.beside': ['{{first}}; {{second}}', '{{first}}; {{second}}'],
  'law.swansea': [
    'R v Swansea City Council ex parte Elitestone (Court of Appeal, 1993)',
    'R v Swansea City Council ex parte Elitestone (y Llys Apêl, 1993)',
  ],
  'law.sector-advice': [
    'the advice of the associations of local councils',
    'cyngor cymdeithasau’r cynghorau lleol',
  ],
  'law.standing-orders': ['the body’s standing orders', 'rheolau sefydlog y corff'],
  'law.governing-document': ['the governing document', 'y ddogfen lywodraethol'],
  'law.terms-of-reference': ['the terms of reference', 'y cylch gorchwyl'],
  'law.own-practice': ['the body’s own practice', 'arfer y corff ei hun'],
  'law.set-by-the-body': ['set by the body', 'wedi’i osod gan y corff'],
  'law.certainty.read': ['read in the source', 'darllenwyd yn y ffynhonnell'],
  'law.certainty.inferred': ['inferred from the source', 'casglwyd o’r ffynhonnell'],
  'law.certainty.check': [
    'check with your monitoring officer or adviser',
    'gwiriwch gyda’ch swyddog monitro neu’ch cynghorydd',
  ],
  'law.certainty.usual': ['usual, and no law', 'arferol, ac nid cyfraith'],

  'rule.name.notice-days': ['Notice of a meeting', 'Hysbysiad o gyfarfod'],
  'rule.name.agenda-days': ['Agenda and papers', 'Agenda a phapurau'],
  'rule.name.calendar': ['Days that count', 'Diwrnodau sy’n cyfrif'],
  'rule.name.cut-off': [
    'Published from this time on counts as the next day',
    'Mae cyhoeddi o’r amser hwn ymlaen yn cyfrif fel y diwrnod wedyn',
  ],
  'rule.name.call-before': ['Papers are called for', 'Galw am bapurau'],
  'rule.name.papers-before': ['Papers are in', 'Papurau i mewn'],
  'rule.name.clear-before': ['Papers are cleared', 'Papurau wedi’u clirio'],
  'rule.name.pack-pages': [
    'Page budget of a pack: its printed pages, or its attached papers before it is made',
    'Cyllideb tudalennau pecyn: ei dudalennau printiedig, neu ei bapurau atodedig cyn ei wneud',
  ],
  'rule.name.item-pages': [
    'Page budget of one item: its printed pages, or its attached papers before the pack is made',
    'Cyllideb tudalennau un eitem: ei thudalennau printiedig, neu ei phapurau atodedig cyn gwneud y pecyn',
  ],
  'rule.name.private-days': ['First notice of a meeting in private', 'Hysbysiad cyntaf o gyfarfod preifat'],
  'rule.name.private-again-days': [
    'Second notice of a meeting in private',
    'Ail hysbysiad o gyfarfod preifat',
  ],
  'rule.name.private-calendar': [
    'Days that count for the first notice in private and key decisions',
    'Diwrnodau sy’n cyfrif ar gyfer yr hysbysiad preifat cyntaf a phenderfyniadau allweddol',
  ],
  'rule.name.key-decision-days': ['Notice of a key decision', 'Hysbysiad o benderfyniad allweddol'],
  'rule.name.general-exception-days': ['General exception', 'Eithriad cyffredinol'],
  'rule.name.urgent-hours': ['Notice of an urgent committee', 'Hysbysiad o bwyllgor brys'],
  'rule.name.added-later': ['Business added later', 'Busnes a ychwanegir yn hwyrach'],
  'rule.name.note-days': ['Note of the meeting published', 'Cyhoeddi nodyn o’r cyfarfod'],
  'rule.name.quorum': ['Quorum', 'Cworwm'],
  'rule.name.barred-count': [
    'A member who may not vote on an item counts for the quorum',
    'Mae aelod na chaiff bleidleisio ar eitem yn cyfrif tuag at y cworwm',
  ],
  'rule.name.remote-counts': ['Attending by link counts', 'Mae mynychu drwy ddolen yn cyfrif'],
  'rule.name.named-votes-at-budget': [
    'Votes by name at a budget meeting',
    'Pleidleisiau yn ôl enw mewn cyfarfod cyllideb',
  ],
  'rule.name.named-votes-asked': ['Votes by name on request', 'Pleidleisiau yn ôl enw ar gais'],
  'rule.name.casting-vote': ['Casting vote', 'Pleidlais fwrw'],
  'rule.name.two-thirds': [
    'Needs two thirds of those voting',
    'Angen dwy ran o dair o’r rhai sy’n pleidleisio',
  ],
  'rule.name.sign': ['Minutes signed', 'Llofnodi’r cofnodion'],
  'rule.name.openness': ['Rules of openness', 'Rheolau bod yn agored'],
  'rule.name.keep-agendas': ['Agendas are kept', 'Cedwir agendâu'],
  'rule.name.keep-minutes': ['Minutes are kept', 'Cedwir cofnodion'],
  'rule.name.keep-reports': ['Reports are kept', 'Cedwir adroddiadau'],
  'rule.name.keep-background': ['Background papers are kept', 'Cedwir papurau cefndir'],
  'rule.name.interest-days': [
    'An unregistered interest is notified',
    'Rhoi gwybod am fuddiant nad yw wedi’i gofrestru',
  ],
  'rule.name.dispensation-years': ['A dispensation lasts at most', 'Mae gollyngiad yn para ar y mwyaf'],

  'rule.value.own': ['as its own document says', 'fel y dywed ei ddogfen ei hun'],
  'rule.value.clear-days': [
    { one: '1 clear day', other: '{{count}} clear days' },
    { one: '1 diwrnod clir', two: '{{count}} ddiwrnod clir', other: '{{count}} diwrnod clir' },
  ],
  'rule.value.with-the-summons': ['with the summons', 'gyda’r wŷs'],
  'rule.value.days': [
    { one: '1 day', other: '{{count}} days' },
    { one: '1 diwrnod', two: '{{count}} ddiwrnod', other: '{{count}} diwrnod' },
  ],
  'rule.value.working-days': [
    { one: '1 working day', other: '{{count}} working days' },
    { one: '1 diwrnod gwaith', two: '{{count}} ddiwrnod gwaith', other: '{{count}} diwrnod gwaith' },
  ],
  'rule.value.hours': [
    { one: '1 hour', other: '{{count}} hours' },
    { one: '1 awr', other: '{{count}} awr' },
  ],
  'rule.value.years': [
    { one: '1 year', other: '{{count}} years' },
    { one: '1 flwyddyn', two: '{{count}} flynedd', other: '{{count}} o flynyddoedd' },
  ],
  'rule.value.at-most-pages': [
    { one: 'at most one page', other: 'at most {{count}} pages' },
    {
      one: 'un dudalen ar y mwyaf',
      two: '{{count}} dudalen ar y mwyaf',
      other: '{{count}} tudalen ar y mwyaf',
    },
  ],
  'rule.value.no-budget': ['none set', 'heb ei gosod'],
  'rule.value.no-cut-off': ['no time of day', 'dim amser o’r dydd'],
  'rule.value.before-publishing': [
    {
      one: '1 working day before the last day to publish',
      other: '{{count}} working days before the last day to publish',
    },
    {
      one: '1 diwrnod gwaith cyn y diwrnod olaf i gyhoeddi',
      two: '{{count}} ddiwrnod gwaith cyn y diwrnod olaf i gyhoeddi',
      other: '{{count}} diwrnod gwaith cyn y diwrnod olaf i gyhoeddi',
    },
  ],
  'rule.value.for-good': ['for good', 'am byth'],
  'rule.value.yes': ['yes', 'ydy'],
  'rule.value.no': ['no', 'nac ydy'],
  'rule.value.added-later.urgent': [
    'only if the chair finds it urgent, for special circumstances that the minutes specify',
    'dim ond os yw’r cadeirydd o’r farn ei fod yn fater brys, oherwydd amgylchiadau arbennig a nodir yn y cofnodion',
  ],
  'rule.value.added-later.urgent and summoned': [
    'only if the chair finds it urgent, for special circumstances that the minutes specify, and the summons names it',
    'dim ond os yw’r cadeirydd o’r farn ei fod yn fater brys, oherwydd amgylchiadau arbennig a nodir yn y cofnodion, a bod y wŷs yn ei enwi',
  ],
  'rule.value.added-later.next meeting': ['it waits for the next meeting', 'mae’n aros am y cyfarfod nesaf'],
  'rule.value.quorum.share-up': [
    'one in {{oneIn}} of the whole number of members, rounded up, and never under {{least}}',
    'un o bob {{oneIn}} o gyfanswm yr aelodau, wedi’i dalgrynnu i fyny, a byth o dan {{least}}',
  ],
  'rule.value.quorum.share-nearest': [
    'the number nearest to one in {{oneIn}} of the whole number, and never under {{least}}',
    'y rhif agosaf at un o bob {{oneIn}} o’r cyfanswm, a byth o dan {{least}}',
  ],
  'rule.value.quorum.number': ['{{number}} members', 'nifer yr aelodau: {{number}}'],
  'rule.value.named-votes-asked': [
    { one: 'when one member asks', other: 'when {{count}} members ask' },
    { one: 'pan fydd un aelod yn gofyn', other: 'pan fydd {{count}} o aelodau’n gofyn' },
  ],
  'rule.value.casting-vote.presiding': [
    'whoever presides has one, and need not use it',
    'mae gan bwy bynnag sy’n llywyddu un, ac nid oes rhaid ei defnyddio',
  ],
  'rule.value.casting-vote.none': ['there is none', 'nid oes un'],
  'rule.value.two-thirds.honorary titles': ['honorary titles', 'teitlau er anrhydedd'],
  'rule.value.two-thirds.nothing': ['nothing', 'dim byd'],
  'rule.value.sign.same or next': [
    'at the same or the next suitable meeting',
    'yn yr un cyfarfod neu’r cyfarfod addas nesaf',
  ],
  'rule.value.sign.next': ['at the next meeting', 'yn y cyfarfod nesaf'],
  'rule.value.openness.england': ['Schedule 12A, England', 'Atodlen 12A, Lloegr'],
  'rule.value.openness.wales': ['Schedule 12A, Wales', 'Atodlen 12A, Cymru'],
  'rule.value.openness.1960': ['the 1960 Act', 'Deddf 1960'],
  'rule.value.openness.own': ['the body’s own', 'rhai’r corff ei hun'],
  'rule.refused.unknown': ['There is no rule “{{rule}}”.', 'Nid oes rheol “{{rule}}”.'],
  'rule.refused.value': [
    '{{rule}}: what was set is nothing that this rule can say. The rule of its kind holds.',
    '{{rule}}: nid yw’r hyn a osodwyd yn rhywbeth y gall y rheol hon ei ddweud. Mae rheol y math o gorff yn sefyll.',
  ],
  'rule.refused.no-reason': [
    '{{rule}}: a rule is set otherwise only with a reason. The rule of its kind holds.',
    '{{rule}}: dim ond gyda rheswm y gosodir rheol yn wahanol. Mae rheol y math o gorff yn sefyll.',
  ],
} as const satisfies Words;
