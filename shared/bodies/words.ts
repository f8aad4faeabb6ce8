// The screen of bodies, and what is done there.

import type { Words } from '../language/words.ts';

export const bodiesWords = {
  'bodies.add': ['Add a body', 'Ychwanegu corff'],
  'bodies.name': ['Name', 'Enw'],
  'bodies.kind': ['Kind', 'Math'],
  'bodies.kindHint': [
    'The kind brings its rules of notice, quorum and votes. Each can be changed afterwards in the body’s panel, with the reason.',
    'Daw’r math â’i reolau am rybudd, cworwm a phleidleisiau. Gellir newid pob un wedyn ym mhanel y corff, gyda’r rheswm.',
  ],
  'bodies.nation': ['Bank holidays of', 'Gwyliau banc'],
  'bodies.members': ['Members', 'Aelodau'],
  'bodies.membersVacant': [
    { one: '{{members}}, one seat vacant', other: '{{members}}, {{count}} seats vacant' },
    {
      one: '{{members}}, un sedd wag',
      two: '{{members}}, {{count}} sedd wag',
      other: '{{members}}, {{count}} sedd wag',
    },
  ],
  'bodies.next': ['Next meeting', 'Cyfarfod nesaf'],
  'bodies.noNext': ['None planned', 'Dim wedi’i gynllunio'],
  'bodies.count': [
    { one: 'One body', other: '{{count}} bodies' },
    { one: 'Un corff', two: '{{count}} gorff', other: '{{count}} corff' },
  ],
  'bodies.emptyTitle': ['No bodies yet', 'Dim cyrff eto'],
  'bodies.emptyText': [
    'Add the council, committee, board or panel whose meetings are prepared here. Its members, notice and standing agenda are entered once.',
    'Ychwanegwch y cyngor, y pwyllgor, y bwrdd neu’r panel y paratoir ei gyfarfodydd yma. Rhoddir ei aelodau, ei rybudd a’i agenda sefydlog unwaith.',
  ],
  'bodies.delete': ['Delete this body', 'Dileu’r corff hwn'],
  'bodies.terms': ['Terms of reference', 'Cylch gorchwyl'],
  'bodies.wholeNumber': ['Number of seats', 'Nifer y seddi'],
  'bodies.wholeNumberHint': [
    'All of them, vacant seats too: the quorum is worked out from it. Empty: the seats below that have a vote.',
    'Pob un, gan gynnwys seddi gwag: cyfrifir y cworwm ohono. Gwag: y seddi isod sydd â phleidlais.',
  ],
  'bodies.itemNumbering': ['Agenda items are numbered', 'Rhifir eitemau’r agenda'],
  'bodies.minuteNumbering': ['Minutes are numbered', 'Rhifir y cofnodion'],
  'bodies.minuteYearBegins': ['Their year begins in', 'Mae eu blwyddyn yn dechrau ym mis'],
  'bodies.minuteYearOfKind': ['{{month}}, as for its kind', '{{month}}, fel i’w fath'],
  'bodies.would-renumber': [
    'Minute {{was}} of {{meeting}} would be read as {{is}}, and those minutes are adopted. That needs a reason. Give one, or leave the numbering as it is. Nothing was written.',
    'Byddai cofnod {{was}} o {{meeting}} yn cael ei ddarllen fel {{is}}, ac mae’r cofnodion hynny wedi’u mabwysiadu. Mae angen rheswm dros hynny. Rhowch un, neu gadewch y rhifo fel y mae. Ni ysgrifennwyd dim.',
  ],
  'bodies.usualDays': ['Meets on', 'Yn cyfarfod ar'],
  'bodies.usualDaysHint': [
    'As you would say it: third Tuesday of alternate months.',
    'Fel y byddech yn ei ddweud: trydydd dydd Mawrth bob yn ail fis.',
  ],
  'bodies.usualTime': ['Usual time', 'Amser arferol'],
  'bodies.usualPlace': ['Usual place', 'Lle arferol'],
  'bodies.usualLink': ['Usual link', 'Dolen arferol'],
  'bodies.seats': ['Seats', 'Seddi'],
  'bodies.noSeats': [
    'Nobody sits on it yet, so none of its meetings can be quorate. Add a seat for each member, vacant ones too.',
    'Nid oes neb yn eistedd arno eto, felly ni all yr un o’i gyfarfodydd gael cworwm. Ychwanegwch sedd i bob aelod, a’r rhai gwag hefyd.',
  ],
  'bodies.substituteFor': ['Stands in for', 'Yn dirprwyo dros'],
  'bodies.substituteForAny': ['Anybody', 'Unrhyw un'],
  'bodies.standsInFor': ['stands in for {{name}}', 'yn dirprwyo dros {{name}}'],
  'bodies.addSeat': ['Add a seat', 'Ychwanegu sedd'],
  'bodies.person': ['Who holds it', 'Pwy sy’n ei dal'],
  'bodies.personHint': [
    'A name. Somebody new is entered in the register. Empty: the seat is vacant.',
    'Enw. Rhoddir rhywun newydd yn y gofrestr. Gwag: mae’r sedd yn wag.',
  ],
  'bodies.role': ['Role', 'Rôl'],
  'bodies.votes': ['Has a vote', 'Â phleidlais'],
  'bodies.noVote': ['no vote', 'dim pleidlais'],
  'bodies.from': ['From', 'O'],
  'bodies.to': ['Until', 'Hyd at'],
  'bodies.capacity': ['Capacity', 'Swyddogaeth'],
  'bodies.capacityHint': [
    'Whom they sit for, as “Ward of Upper Town” or “appointed by the county”.',
    'Dros bwy y maent yn eistedd, fel “Ward y Dref Uchaf” neu “penodwyd gan y sir”.',
  ],
  'bodies.removeSeat': ['Delete this seat', 'Dileu’r sedd hon'],
  'bodies.seatNow.to come': ['to come', 'i ddod'],
  'bodies.seatNow.stands': ['stands', 'yn sefyll'],
  'bodies.seatNow.ended': ['ended', 'wedi dod i ben'],
  'bodies.standingItems': ['Standing agenda', 'Agenda sefydlog'],
  'bodies.noStandingItems': [
    'No items yet. A new meeting begins with those that stand here.',
    'Dim eitemau eto. Mae cyfarfod newydd yn dechrau gyda’r rhai sydd yma.',
  ],
  'bodies.addStandingItem': ['Add an item', 'Ychwanegu eitem'],
  'bodies.itemTitle': ['Title', 'Teitl'],
  'bodies.section': ['Under the heading', 'O dan y pennawd'],
  'bodies.purpose': ['Purpose', 'Pwrpas'],
  'bodies.presenter': ['Presented by', 'Cyflwynir gan'],
  'bodies.minutes': ['Minutes allotted', 'Munudau a neilltuir'],
  'bodies.recommendation': ['Recommendation', 'Argymhelliad'],
  'bodies.unnumbered': ['Has no number', 'Heb rif'],
  'bodies.removeItem': ['Delete this item', 'Dileu’r eitem hon'],

  'bodies.add-body': ['Add the body {{name}}', 'Ychwanegu’r corff {{name}}'],
  'bodies.add-seat': [
    'Add a seat of {{person}} ({{role}}) on {{body}}',
    'Ychwanegu sedd {{person}} ({{role}}) ar {{body}}',
  ],
  'bodies.adoptsMinutes': [
    'Adopts the minutes of earlier meetings',
    'Mae’n mabwysiadu cofnodion cyfarfodydd cynharach',
  ],
  'bodies.add-standing-item': [
    'Add “{{title}}” to the standing agenda of {{body}}',
    'Ychwanegu “{{title}}” at agenda sefydlog {{body}}',
  ],
  'bodies.order-standing-items': [
    'Change the order of the standing agenda of {{body}}',
    'Newid trefn agenda sefydlog {{body}}',
  ],
  'bodies.taken': [
    '{{name}} is in the register already. Give this one another name. Nothing was written.',
    'Mae {{name}} yn y gofrestr eisoes. Rhowch enw arall i hwn. Ni ysgrifennwyd dim.',
  ],
  'bodies.not-a-whole-number': [
    '“{{text}}” isn’t a whole number from 1 to {{most}}. Nothing was written.',
    'Nid yw “{{text}}” yn rhif cyfan o 1 i {{most}}. Ni ysgrifennwyd dim.',
  ],
  'bodies.not-a-time': [
    '“{{text}}” isn’t a time of day. Write it like 19:00. Nothing was written.',
    'Nid yw “{{text}}” yn amser o’r dydd. Ysgrifennwch ef fel 19:00. Ni ysgrifennwyd dim.',
  ],
} as const satisfies Words;
