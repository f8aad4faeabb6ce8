// What the import of a strategy document took its words to mean, where they don't say it.

import type { Words } from '../language/words.ts';

export const documentReadingWords = {
  'document.parts-shared': [
    'It has {{parts}} parts and {{leads}} leads or milestones: they are taken to belong to its last {{leads}} parts.',
    'Mae ganddo {{parts}} rhan a {{leads}} arweinydd neu garreg filltir: cymerir mai rhai ei {{leads}} rhan olaf ydynt.',
  ],
  'document.ref-twice': [
    'Two objectives have the number {{ref}}. “{{title}}” keeps it, as the document says.',
    'Mae gan ddau amcan y rhif {{ref}}. Mae “{{title}}” yn ei gadw, fel y dywed y ddogfen.',
  ],
  'document.stated-aim': [
    'Nothing calls “{{heading}}” an objective: it is taken for one by its words.',
    'Nid oes dim yn galw “{{heading}}” yn amcan: cymerir ei fod yn un yn ôl ei eiriau.',
  ],
  'document.head-of-deeds': [
    'Nothing calls “{{heading}}” an objective: it is taken for one by the list under it, which says what will be done.',
    'Nid oes dim yn galw “{{heading}}” yn amcan: cymerir ei fod yn un oherwydd y rhestr oddi tano, sy’n dweud beth fydd yn cael ei wneud.',
  ],
  'document.list-of-deeds': [
    'Nothing says what the list from “{{words}}” on is: its lines are taken for activities of “{{title}}”.',
    'Nid oes dim yn dweud beth yw’r rhestr o “{{words}}” ymlaen: cymerir bod ei llinellau yn weithgareddau o dan “{{title}}”.',
  ],
  'document.list-in-statement': [
    'Nothing says what the list from “{{words}}” on is: its lines are kept as a part of what “{{title}}” means, and are no activities or measures.',
    'Nid oes dim yn dweud beth yw’r rhestr o “{{words}}” ymlaen: cedwir ei llinellau fel rhan o ystyr “{{title}}”, ac nid ydynt yn weithgareddau nac yn fesurau.',
  ],
  'document.deed-in-statement': [
    '“{{words}}” says what will be done and when, in a sentence: it is kept as a part of what the objective means, and is no activity.',
    'Mae “{{words}}” yn dweud beth fydd yn cael ei wneud a phryd, mewn brawddeg: fe’i cedwir fel rhan o ystyr yr amcan, ac nid yw’n weithgaredd.',
  ],
  'document.promise-in-statement': [
    '“{{words}}” says what is to come and when, in a sentence: it is kept as a part of what the objective means, and is no activity and no measure.',
    'Mae “{{words}}” yn dweud beth sydd i ddod a phryd, mewn brawddeg: fe’i cedwir fel rhan o ystyr yr amcan, ac nid yw’n weithgaredd nac yn fesur.',
  ],
  'document.list-in-notes': [
    'Nothing says what the list from “{{words}}” on is: its lines are kept as a text of “{{title}}”, and are no activities or measures.',
    'Nid oes dim yn dweud beth yw’r rhestr o “{{words}}” ymlaen: cedwir ei llinellau fel testun o dan “{{title}}”, ac nid ydynt yn weithgareddau nac yn fesurau.',
  ],
  'document.heading-kept': [
    'Nothing says whether “{{heading}}” is an objective: what stands under it is kept as a text.',
    'Nid oes dim yn dweud a yw “{{heading}}” yn amcan: cedwir yr hyn sydd oddi tano fel testun.',
  ],
  'document.lead-in-brackets': [
    '“{{words}}”, in brackets or behind a dash at the end, is taken to be the lead.',
    'Cymerir mai “{{words}}”, mewn cromfachau neu ar ôl llinell ar y diwedd, yw’r arweinydd.',
  ],
  'document.behind-tabs': [
    '“{{words}}”, behind a tab in the line, is taken to say who leads it or when it is due.',
    'Cymerir bod “{{words}}”, y tu ôl i dab yn y llinell, yn dweud pwy sy’n ei arwain neu erbyn pryd y mae i’w wneud.',
  ],
  'document.part-of-objective': [
    '“{{heading}}” isn’t headed as the objectives are: what stands under it is taken to belong to “{{title}}”.',
    'Nid oes i “{{heading}}” bennawd fel yr amcanion: cymerir bod yr hyn sydd oddi tano yn perthyn i “{{title}}”.',
  ],
  'document.beside-objectives': [
    '“{{heading}}” stands beside the objectives and not within one: this table is taken to belong to “{{title}}”, the last before it.',
    'Saif “{{heading}}” wrth ochr yr amcanion ac nid o fewn un: cymerir bod y tabl hwn yn perthyn i “{{title}}”, yr olaf o’i flaen.',
  ],
  'document.by-is-target': [
    'The figures under “{{words}}” are taken for targets.',
    'Cymerir bod y ffigurau o dan “{{words}}” yn dargedau.',
  ],
  'document.baseline-and-target': [
    'The figures under “{{baseline}}” are taken for baselines, and those under “{{target}}” for targets.',
    'Cymerir bod y ffigurau o dan “{{baseline}}” yn llinellau sylfaen, a’r rhai o dan “{{target}}” yn dargedau.',
  ],
  'document.several-objectives': [
    '“{{words}}” names several objectives: what it is said of is taken to belong to “{{title}}”, the first of them.',
    'Mae “{{words}}” yn enwi sawl amcan: cymerir bod yr hyn y’i dywedir amdano yn perthyn i “{{title}}”, y cyntaf ohonynt.',
  ],
  'document.holds-objectives': [
    '“{{heading}}” is taken for a heading above its objectives, and is no objective itself.',
    'Cymerir mai pennawd uwchben ei amcanion yw “{{heading}}”, ac nad yw’n amcan ei hun.',
  ],
  'document.no-such-objective': [
    'There is no objective {{ref}}: what is said to be of it is taken to belong to “{{title}}”.',
    'Nid oes amcan {{ref}}: cymerir bod yr hyn y dywedir ei fod yn perthyn iddo yn perthyn i “{{title}}”.',
  ],
  'document.objectives-by-refs': [
    'This table stands under none of its objectives: each row is taken to belong to the one whose number its own begins with.',
    'Nid yw’r tabl hwn o dan yr un o’i amcanion: cymerir bod pob rhes yn perthyn i’r un y mae ei rif yn dechrau gyda’i rif ef.',
  ],
  'document.under-no-objective': [
    'This table stands under no objective: it is taken to belong to “{{title}}”, the last before it.',
    'Nid yw’r tabl hwn o dan unrhyw amcan: cymerir ei fod yn perthyn i “{{title}}”, yr olaf o’i flaen.',
  ],
  'document.several-dates': [
    '“{{words}}” has several dates: it is taken to be due by {{day}}.',
    'Mae sawl dyddiad yn “{{words}}”: cymerir ei fod i’w gyflawni erbyn {{day}}.',
  ],
  'document.due-with-plan': [
    '“{{words}}” is taken to be the years of the plan, up to {{day}}.',
    'Cymerir mai blynyddoedd y cynllun yw “{{words}}”, hyd at {{day}}.',
  ],
  'document.due-in-its-words': [
    '“{{words}}” says when it is due by no day that can be known: it is kept in these words.',
    'Nid yw “{{words}}” yn dweud ar ba ddiwrnod y mae i’w gyflawni: cedwir y geiriau hyn.',
  ],
  'document.time-unread': [
    '“{{words}}” may say when it is due, or something else: no date is made of it.',
    'Gall “{{words}}” ddweud pryd y mae i’w gyflawni, neu rywbeth arall: ni wneir dyddiad ohono.',
  ],
  'document.due-in-line': [
    '“{{words}}”, at the end of the line, is taken to say when it is due.',
    'Cymerir bod “{{words}}”, ar ddiwedd y llinell, yn dweud pryd y mae i’w gyflawni.',
  ],
  'document.row-of-several': [
    'Its row has {{count}} lines and as many dates: they are taken for {{count}} activities, each with what stands level with it.',
    'Mae yn ei res {{count}} llinell a chynifer o ddyddiadau: cymerir mai {{count}} gweithgaredd ydynt, pob un â’r hyn sydd gyferbyn ag ef.',
  ],
  'document.two-languages': [
    'Welsh and English stand side by side in a table. The English was read, and objectives keep both their titles; the rest of the Welsh was left out.',
    'Saif y Gymraeg a’r Saesneg ochr yn ochr mewn tabl. Darllenwyd y Saesneg, a cheidw’r amcanion y ddau deitl; gadawyd gweddill y Gymraeg allan.',
  ],
  'document.column-is-activity': [
    'No column is headed as what will be done: what stands under “{{heading}}” is taken for it.',
    'Nid oes colofn dan bennawd sy’n dweud beth fydd yn cael ei wneud: cymerir mai’r hyn sydd o dan “{{heading}}” ydyw.',
  ],
  'document.filled': ['Filled with a colour, and no words', 'Wedi’i lenwi â lliw, heb eiriau'],
  'document.filled-in': [
    'Filled in {{colour}}, with no words',
    'Wedi’i lenwi â lliw, heb eiriau: {{colour}}',
  ],
  'document.times-marked': [
    'What is marked under “{{words}}” is taken to say when each activity is worked on: it is due by the end of the last.',
    'Cymerir bod yr hyn a farciwyd o dan “{{words}}” yn dweud pryd y gweithir ar bob gweithgaredd: mae i’w gyflawni erbyn diwedd yr olaf.',
  ],
  'document.same-words': [
    '“{{words}}” stands in another row too: each row is taken for an activity of its own.',
    'Saif “{{words}}” mewn rhes arall hefyd: cymerir bod pob rhes yn weithgaredd ar wahân.',
  ],
  'document.first-of-list': [
    'The cell holds nothing but a list: its first line, “{{words}}”, is taken for the activity, and the others for parts of it.',
    'Nid oes ond rhestr yn y gell: cymerir mai ei llinell gyntaf, “{{words}}”, yw’r gweithgaredd, a bod y lleill yn rhannau ohono.',
  ],
  'document.lines-in-text': [
    'Sentences stand among the lines under “{{heading}}”: all of it is kept as a text, and none is a measure or an activity.',
    'Mae brawddegau ymhlith y llinellau o dan “{{heading}}”: cedwir y cyfan fel testun, ac nid oes mesur na gweithgaredd yn eu plith.',
  ],
  'document.lead-unread': [
    '“{{words}}”, at the end of the line, may say who leads it, or something else: it stays in the words, and nobody leads it.',
    'Gall “{{words}}”, ar ddiwedd y llinell, ddweud pwy sy’n ei arwain, neu rywbeth arall: erys yn y geiriau, ac nid oes neb yn ei arwain.',
  ],
  'document.heading-is-activity': [
    '“{{heading}}” is taken for an activity, since what stands under it says who leads it or when it is due.',
    'Cymerir mai gweithgaredd yw “{{heading}}”, gan fod yr hyn sydd oddi tano’n dweud pwy sy’n ei arwain neu erbyn pryd y mae i’w wneud.',
  ],
  'document.row-of-numbered': [
    'Its row has {{count}} lines, each with a number of its own: they are taken for {{count}} activities.',
    'Mae yn ei res {{count}} llinell, pob un â’i rhif ei hun: cymerir mai {{count}} gweithgaredd ydynt.',
  ],
  'document.people-by-look': [
    'Only how these names look says that they are people’s, and not a team’s or a service’s: {{names}}.',
    'Dim ond golwg yr enwau hyn sy’n dweud mai enwau pobl ydynt, ac nid tîm neu wasanaeth: {{names}}.',
  ],
  'document.measures-beside': [
    'What stands under “{{words}}” is taken for measures of “{{title}}”, in words.',
    'Cymerir mai mesurau “{{title}}”, mewn geiriau, yw’r hyn sydd o dan “{{words}}”.',
  ],
  'document.stages': [
    'What stands under “{{words}}” and the times beside it is taken to be what will be done in each: a part of the activity in its row.',
    'Cymerir mai’r hyn sydd o dan “{{words}}” a’r amserau wrth ei ochr yw’r hyn a wneir ym mhob un: rhan o’r gweithgaredd yn ei res.',
  ],
  'document.figures-in-line': [
    '“{{words}}” is read as the measure “{{name}}”, with {{baseline}} as its baseline and {{target}} as its target for {{by}}.',
    'Darllenir “{{words}}” fel y mesur “{{name}}”, gyda {{baseline}} yn llinell sylfaen iddo a {{target}} yn darged iddo ar gyfer {{by}}.',
  ],
  'document.figures-kept': [
    '“{{words}}” is the name of a measure: the figures and years in it stay there, and none of them is read.',
    'Enw mesur yw “{{words}}”: mae’r ffigurau a’r blynyddoedd sydd ynddo yn aros yno, ac ni ddarllenir yr un ohonynt.',
  ],
  'document.last-state': [
    '“{{words}}” are reports at several times: the last that is filled in is taken, and the earlier ones are listed.',
    'Adroddiadau ar sawl adeg yw “{{words}}”: cymerir yr olaf sydd wedi’i lenwi, a rhestrir y rhai cynharach.',
  ],
  'document.due-of-all': [
    '“{{words}}” is said of the whole objective: its {{count}} activities without a date of their own are taken to be due by then.',
    'Dywedir “{{words}}” am yr amcan cyfan: cymerir bod ei weithgareddau heb ddyddiad eu hunain, {{count}} ohonynt, i’w cyflawni erbyn hynny.',
  ],
  'document.due-one-each': [
    'There are as many dates as activities, {{count}}: one is taken for each, in their order.',
    'Mae cynifer o ddyddiadau ag o weithgareddau, sef {{count}}: cymerir un ar gyfer pob un, yn eu trefn.',
  ],
  'document.far-date': [
    '“{{words}}” is far from the years of the plan: it is taken to be due by {{day}}.',
    'Mae “{{words}}” ymhell o flynyddoedd y cynllun: cymerir ei fod i’w gyflawni erbyn {{day}}.',
  ],
  'document.parts-shared-all': [
    'It has {{parts}} parts and as many milestones: one is taken for each part, with its lead where there are as many.',
    'Mae ganddo {{parts}} rhan a chynifer o gerrig milltir: cymerir un ar gyfer pob rhan, gyda’i arweinydd lle mae cynifer.',
  ],
  'document.colour-read': [
    'The cell says nothing but is filled in {{status}}: that is taken for its status.',
    'Nid yw’r gell yn dweud dim ond mae wedi’i lliwio’n {{status}}: cymerir hynny fel ei statws.',
  ],
  'document.colour-not-read': [
    'The cell says nothing but is filled in a colour that is no status. It is taken as not reported.',
    'Nid yw’r gell yn dweud dim ond mae wedi’i lliwio â lliw nad yw’n statws. Cymerir nad adroddwyd arno.',
  ],
  'document.colour.red': ['red', 'goch'],
  'document.colour.amber': ['amber', 'oren'],
  'document.colour.green': ['green', 'wyrdd'],
  'document.colour.blue': ['blue', 'las'],
  'document.mark-taken': [
    '“{{words}}” is taken as {{progress}}.',
    'Cymerir bod “{{words}}” yn golygu {{progress}}.',
  ],
  'document.status-taken': [
    '“{{words}}” is taken as {{progress}}, and the wording is kept.',
    'Cymerir bod “{{words}}” yn golygu {{progress}}, a chedwir y geiriau.',
  ],
  'document.status-taken-often': [
    {
      one: '“{{words}}” is taken as {{progress}}, here and in another cell, and the wording is kept.',
      other:
        '“{{words}}” is taken as {{progress}}, here and in {{count}} other cells, and the wording is kept.',
    },
    {
      one: 'Cymerir bod “{{words}}” yn golygu {{progress}}, yma ac mewn un gell arall, a chedwir y geiriau.',
      two: 'Cymerir bod “{{words}}” yn golygu {{progress}}, yma ac mewn {{count}} gell arall, a chedwir y geiriau.',
      other:
        'Cymerir bod “{{words}}” yn golygu {{progress}}, yma ac mewn {{count}} cell arall, a chedwir y geiriau.',
    },
  ],
  'document.moving': [
    '“{{words}}” says it is moving but not how well; it is taken as on track, and the wording is kept.',
    'Mae “{{words}}” yn dweud ei fod yn symud ond nid pa mor dda; cymerir ei fod ar y trywydd, a chedwir y geiriau.',
  ],
} as const satisfies Words;
