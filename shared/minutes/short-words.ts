// The line of short commands at the foot of a meeting: what was understood of one, what to choose from, and why it can't be done.

import type { Words } from '../language/words.ts';

export const shortCommandWords = {
  'minutes.short.label': ['Short command', 'Gorchymyn byr'],
  'minutes.short.hint': [
    'Initials and what they do, as “ab here” or “cd left 19:40”; or “next”. ? lists all',
    'Llythrennau cyntaf a’r hyn a wneir, fel “ab yma” neu “cd gadael 19:40”; neu “nesaf”. Mae ? yn eu rhestru',
  ],
  'minutes.short.enter': ['Enter: {{what}}', 'Enter: {{what}}'],
  'minutes.short.done': ['Done: {{what}}', 'Gwnaed: {{what}}'],
  'minutes.short.choose': ['Which one is meant?', 'Pa un a olygir?'],
  'minutes.short.list': ['Short commands', 'Gorchmynion byr'],
  'minutes.short.closeList': ['Close the list', 'Cau’r rhestr'],
  'minutes.short.who': [
    'People go by their initials, or by the beginning of a name. English and Welsh are both understood.',
    'Mae pobl yn mynd wrth eu llythrennau cyntaf, neu wrth ddechrau enw. Deellir Cymraeg a Saesneg.',
  ],
  'minutes.short.at-time': ['{{what}}, {{at}}', '{{what}}, {{at}}'],
  'minutes.short.count': [
    'Votes: {{inFavour}} for, {{against}} against, {{abstained}} abstained',
    'Pleidleisiau: {{inFavour}} o blaid, {{against}} yn erbyn, {{abstained}} yn ymatal',
  ],
  'minutes.short.decide': ['{{how}}: “{{text}}”', '{{how}}: “{{text}}”'],
  'minutes.short.action': ['Action for {{owner}}: {{what}}', 'Cam gweithredu i {{owner}}: {{what}}'],
  'minutes.short.action-by': [
    'Action for {{owner}} by {{day}}: {{what}}',
    'Cam gweithredu i {{owner}} erbyn {{day}}: {{what}}',
  ],
  'minutes.short.go': ['Go to {{item}}', 'Mynd i {{item}}'],
  'minutes.short.several': [
    {
      one: 'One goes by “{{typed}}”.',
      other: '{{count}} go by “{{typed}}”: choose one, or type more of the name.',
    },
    { other: 'Mae {{count}} yn mynd wrth “{{typed}}”: dewiswch un, neu deipio mwy o’r enw.' },
  ],
  'minutes.short.nobody': [
    'Nobody here or expected goes by “{{typed}}”.',
    'Nid oes neb yma nac yn cael ei ddisgwyl yn mynd wrth “{{typed}}”.',
  ],
  'minutes.short.is-here': ['{{name}} is here already.', 'Mae {{name}} yma eisoes.'],
  'minutes.short.is-not-here': [
    '{{name}} isn’t here, and so can’t leave.',
    'Nid yw {{name}} yma, ac felly ni all ymadael.',
  ],
  'minutes.short.was-here': [
    '{{name}} was there already at {{at}}, by the times before it.',
    'Roedd {{name}} yno eisoes am {{at}}, yn ôl yr amserau cyn hynny.',
  ],
  'minutes.short.was-not-here': [
    '{{name}} wasn’t there at {{at}}, by the times before it, and so can’t have left.',
    'Nid oedd {{name}} yno am {{at}}, yn ôl yr amserau cyn hynny, ac felly ni all fod wedi ymadael.',
  ],
  'minutes.short.may-not-vote': [
    '{{name}} could not vote when this was taken.',
    'Ni allai {{name}} bleidleisio pan gymerwyd hyn.',
  ],
  'minutes.short.nothing-decided': [
    'Nothing is decided on this item yet: write “hands: …” or “named: …” with the decision first.',
    'Nid oes dim wedi’i benderfynu ar yr eitem hon eto: ysgrifennwch “dwylo: …” neu “enwau: …” â’r penderfyniad yn gyntaf.',
  ],
  'minutes.short.not-by-name': [
    'The last decision on this item isn’t taken by name: change how under “Change this decision”.',
    'Ni chymerir y penderfyniad diwethaf ar yr eitem hon yn ôl enw: newidiwch sut o dan “Newid y penderfyniad hwn”.',
  ],
  'minutes.short.not-by-hands': [
    'The last decision on this item isn’t taken by a show of hands: change how under “Change this decision”.',
    'Ni chymerir y penderfyniad diwethaf ar yr eitem hon drwy godi dwylo: newidiwch sut o dan “Newid y penderfyniad hwn”.',
  ],
  'minutes.short.is-last': ['This is the last item.', 'Hon yw’r eitem olaf.'],
  'minutes.short.is-first': ['This is the first item.', 'Hon yw’r eitem gyntaf.'],
  'minutes.short.no-item': [
    'No item has the number {{number}}.',
    'Nid oes gan yr un eitem y rhif {{number}}.',
  ],
  'minutes.short.no-time': [
    '“{{text}}” isn’t a time of day: write it like 19:05.',
    'Nid yw “{{text}}” yn amser o’r dydd: ysgrifennwch ef fel 19:05.',
  ],
  'minutes.short.no-time-there': [
    'A time goes with “here”, “arrives” and “left” only.',
    'Gydag “yma”, “cyrraedd” a “gadael” yn unig y mae amser yn mynd.',
  ],
  'minutes.short.no-action': [
    'Write who is to do what: “@Head of Finance by 30 June: write to the auditor”.',
    'Ysgrifennwch pwy sydd i wneud beth: “@Pennaeth Cyllid erbyn 30 Mehefin: ysgrifennu at yr archwilydd”.',
  ],
  'minutes.short.not-understood': [
    'That isn’t a short command: ? lists them.',
    'Nid gorchymyn byr yw hwnnw: mae ? yn eu rhestru.',
  ],
  'minutes.short.form.here': ['ab here', 'ab yma'],
  'minutes.short.form.link': ['ab by link', 'ab drwy ddolen'],
  'minutes.short.form.apologies': ['ab apologies', 'ab ymddiheuriadau'],
  'minutes.short.form.arrives': ['ab arrives 19:05', 'ab cyrraedd 19:05'],
  'minutes.short.form.leaves': ['ab left 19:40', 'ab gadael 19:40'],
  'minutes.short.form.decide': ['agreed: …, hands: …, named: …', 'cytunwyd: …, dwylo: …, enwau: …'],
  'minutes.short.form.count': ['vote 5 2 1', 'pleidlais 5 2 1'],
  'minutes.short.form.vote': [
    'ab for, ab against, ab abstains, ab not voting',
    'ab o blaid, ab yn erbyn, ab ymatal, ab heb bleidleisio',
  ],
  'minutes.short.form.action': ['@Head of Finance by 30 June: …', '@Pennaeth Cyllid erbyn 30 Mehefin: …'],
  'minutes.short.form.take': ['take', 'trafod'],
  'minutes.short.form.putOff': ['defer, adjourn, withdraw', 'gohirio, gohirio’r drafodaeth, tynnu’n ôl'],
  'minutes.short.form.go': ['next, previous, item 5', 'nesaf, blaenorol, eitem 5'],
  'minutes.short.does.here': ['They are in the room', 'Maent yn yr ystafell'],
  'minutes.short.does.link': ['They join by link', 'Maent yn ymuno drwy ddolen'],
  'minutes.short.does.apologies': ['They sent apologies', 'Anfonasant ymddiheuriadau'],
  'minutes.short.does.arrives': [
    'They arrive, or come back; the time can be left out',
    'Maent yn cyrraedd, neu’n dychwelyd; gellir hepgor yr amser',
  ],
  'minutes.short.does.leaves': [
    'They leave; the time can be left out',
    'Maent yn ymadael; gellir hepgor yr amser',
  ],
  'minutes.short.does.decide': [
    'What is decided: without a vote, by a show of hands, by name',
    'Yr hyn a benderfynir: heb bleidlais, drwy godi dwylo, yn ôl enw',
  ],
  'minutes.short.does.count': [
    'The hands counted: for, against, abstained',
    'Y dwylo a gyfrifwyd: o blaid, yn erbyn, yn ymatal',
  ],
  'minutes.short.does.vote': ['A vote by name', 'Pleidlais yn ôl enw'],
  'minutes.short.does.action': ['An action on this item', 'Cam gweithredu ar yr eitem hon'],
  'minutes.short.does.take': ['This item is taken now', 'Trafodir yr eitem hon nawr'],
  'minutes.short.does.putOff': ['What becomes of this item', 'Beth ddaw o’r eitem hon'],
  'minutes.short.does.go': ['Another item', 'Eitem arall'],
} as const satisfies Words;
