// The forward plan: its screen, and what is done there; and filling an agenda.

import type { Words } from '../language/words.ts';

export const forwardWords = {
  'forward.add': ['Add to the forward plan', 'Ychwanegu at y blaengynllun'],
  'forward.document': ['Make the forward plan', 'Gwneud y blaengynllun'],
  'forward.documentHint': [
    'Of the body that is chosen here, or of all. The public’s leaves out exempt and confidential business, parked ideas and notes.',
    'Y corff a ddewisir yma, neu bob corff. Mae un y cyhoedd yn hepgor busnes eithriedig a chyfrinachol, syniadau wedi’u parcio a nodiadau.',
  ],
  'forward.find': ['Find business', 'Chwilio am fusnes'],
  'forward.title': ['Title', 'Teitl'],
  'forward.body': ['Body', 'Corff'],
  'forward.noBody': ['Not known yet', 'Heb fod yn hysbys eto'],
  'forward.anyBody': ['All bodies', 'Pob corff'],
  'forward.meeting': ['Wanted at the meeting', 'Ei eisiau yn y cyfarfod'],
  'forward.noMeeting': ['No meeting named', 'Dim cyfarfod wedi’i enwi'],
  'forward.wanted': ['Wanted', 'Ei eisiau'],
  'forward.wantedAbout': ['Or wanted about', 'Neu ei eisiau tua'],
  'forward.wantedHint': ['A month or a season: “October 2026”.', 'Mis neu dymor: “Hydref 2026”.'],
  'forward.no-day': ['no day yet', 'dim diwrnod eto'],
  'forward.is-parked': ['parked', 'wedi’i barcio'],
  'forward.purpose': ['Purpose', 'Pwrpas'],
  'forward.presenter': ['Presented by', 'Cyflwynir gan'],
  'forward.lead': ['Prepared by', 'Paratoir gan'],
  'forward.keyDecision': ['A key decision', 'Penderfyniad allweddol'],
  'forward.openness': ['Openness', 'Agored neu gaeedig'],
  'forward.note': ['Note', 'Nodyn'],
  'forward.objectives': ['Objectives', 'Amcanion'],
  'forward.link': ['Link an objective', 'Cysylltu amcan'],
  'forward.unlink': ['Remove the link to {{what}}', 'Tynnu’r cyswllt â {{what}}'],
  'forward.choose': ['Choose…', 'Dewis…'],
  'forward.which': ['Which', 'Pa rai'],
  'forward.which.planned': ['Planned', 'Wedi’u cynllunio'],
  'forward.which.parked': ['Parked ideas', 'Syniadau wedi’u parcio'],
  'forward.which.picked': ['On an agenda', 'Ar agenda'],
  'forward.which.all': ['All', 'Pob un'],
  'forward.parkIt': ['A parked idea', 'Syniad wedi’i barcio'],
  'forward.pick': ['Put it on an agenda', 'Ei roi ar agenda'],
  'forward.pickNow': ['Put it there', 'Ei roi yno'],
  'forward.pickedAt': ['On the agenda of {{meeting}}', 'Ar agenda {{meeting}}'],
  'forward.picked': ['It is on the agenda now.', 'Mae ar yr agenda nawr.'],
  'forward.delete': ['Delete it from the forward plan', 'Ei ddileu o’r blaengynllun'],
  'forward.count': [
    { one: 'One item', other: '{{count}} items' },
    { one: 'Un eitem', two: '{{count}} eitem', other: '{{count}} eitem' },
  ],
  'forward.countFiltered': [
    { one: '{{shown}} of {{count}} item', other: '{{shown}} of {{count}} items' },
    { other: '{{shown}} o {{count}} eitem' },
  ],
  'forward.emptyTitle': ['Nothing is planned yet', 'Nid oes dim wedi’i gynllunio eto'],
  'forward.emptyText': [
    'Keep here what meetings to come are to deal with, and ideas that nobody has planned yet. An agenda is filled from it.',
    'Cadwch yma yr hyn y mae cyfarfodydd i ddod i ymdrin ag ef, a syniadau nad oes neb wedi’u cynllunio eto. Llenwir agenda ohono.',
  ],
  'forward.noneFit': ['Nothing fits.', 'Nid oes dim yn cyfateb.'],
  'forward.act.add': ['Add “{{title}}” to the forward plan', 'Ychwanegu “{{title}}” at y blaengynllun'],
  'forward.act.link': [
    'Link “{{title}}” of the forward plan to an objective',
    'Cysylltu “{{title}}” o’r blaengynllun ag amcan',
  ],
  'forward.act.unlink': [
    'Remove a link of “{{title}}” of the forward plan',
    'Tynnu cyswllt “{{title}}” o’r blaengynllun',
  ],
  'forward.act.pick': [
    'Put “{{title}}” on the agenda of {{meeting}}',
    'Rhoi “{{title}}” ar agenda {{meeting}}',
  ],
  'forward.cannot-pick': [
    '“{{title}}” is on an agenda already, is parked, or is planned for another body. Nothing was written.',
    'Mae “{{title}}” ar agenda eisoes, wedi’i barcio, neu wedi’i gynllunio ar gyfer corff arall. Ni ysgrifennwyd dim.',
  ],

  'fill.title': ['Fill the agenda', 'Llenwi’r agenda'],
  'fill.standing': ['Stands on every agenda', 'Yn sefyll ar bob agenda'],
  'fill.carried': ['Carried over from earlier meetings', 'Wedi’i gario drosodd o gyfarfodydd cynharach'],
  'fill.forward': ['From the forward plan', 'O’r blaengynllun'],
  'fill.hint': [
    'What is ticked is put on the agenda in one step. What is there already isn’t offered again.',
    'Rhoddir yr hyn sydd wedi’i dicio ar yr agenda mewn un cam. Ni chynigir eto’r hyn sydd yno eisoes.',
  ],
  'fill.add': [
    { one: 'Add one item', other: 'Add {{count}} items' },
    { one: 'Ychwanegu un eitem', two: 'Ychwanegu {{count}} eitem', other: 'Ychwanegu {{count}} eitem' },
  ],
  'fill.nothing': [
    'Nothing waits for this agenda: what stands on every agenda is here, nothing was put off, and the forward plan has nothing for it.',
    'Nid oes dim yn aros am yr agenda hon: mae’r hyn sy’n sefyll ar bob agenda yma, ni ohiriwyd dim, ac nid oes gan y blaengynllun ddim ar ei chyfer.',
  ],
  'fill.waiting': [
    {
      one: 'One item waits for this agenda: standing, carried over, or planned.',
      other: '{{count}} items wait for this agenda: standing, carried over, or planned.',
    },
    {
      one: 'Mae un eitem yn aros am yr agenda hon: sefydlog, wedi’i chario drosodd, neu wedi’i chynllunio.',
      other:
        'Mae {{count}} eitem yn aros am yr agenda hon: sefydlog, wedi’u cario drosodd, neu wedi’u cynllunio.',
    },
  ],
} as const satisfies Words;
