// What is done at a meeting, and what is refused or said there.

import type { Words } from '../language/words.ts';

export const minutesWords = {
  'minutes.who': ['Who is here', 'Pwy sydd yma'],
  'minutes.here': ['Here', 'Yma'],
  'minutes.hereNamed': ['{{name}} is here', 'Mae {{name}} yma'],
  'minutes.byLink': ['By link', 'Drwy ddolen'],
  'minutes.byLinkNamed': ['{{name}} joins by link', 'Mae {{name}} yn ymuno drwy ddolen'],
  'minutes.apologiesNamed': ['{{name}} sent apologies', 'Anfonodd {{name}} ymddiheuriadau'],
  'minutes.takeBackMovement': [
    'Take back the last arrival or departure of {{name}}',
    'Tynnu’n ôl gyrraedd neu ymadael diwethaf {{name}}',
  ],
  'minutes.quorumLost': ['The quorum is lost.', 'Collwyd y cworwm.'],
  'minutes.at': ['Time of an arrival or departure', 'Amser cyrraedd neu ymadael'],
  'minutes.atHint': [
    '19:05, or nothing where nobody looked at the clock.',
    '19:05, neu ddim lle nad edrychodd neb ar y cloc.',
  ],
  'minutes.addPerson': ['Somebody without a seat, by name', 'Rhywun heb sedd, yn ôl enw'],
  'minutes.discussion': ['Discussion', 'Trafodaeth'],
  'minutes.declarations': ['Declarations of interest', 'Datganiadau o fuddiant'],
  'minutes.removeDeclaration': ['Remove the declaration of {{name}}', 'Dileu datganiad {{name}}'],
  'minutes.declaredBy': ['Who declares it', 'Pwy sy’n ei ddatgan'],
  'minutes.followedBy': ['What followed', 'Beth a ddilynodd'],
  'minutes.nature': ['Nature of the interest', 'Natur y buddiant'],
  'minutes.decision': ['Decision', 'Penderfyniad'],
  'minutes.decided': ['Decided', 'Penderfynwyd'],
  'minutes.how': ['How', 'Sut'],
  'minutes.decide': ['Decide', 'Penderfynu'],
  'minutes.action': ['Action', 'Cam gweithredu'],
  'minutes.actionHint': [
    '@Head of Finance by 30 June: write to the auditor',
    '@Pennaeth Cyllid erbyn 30 Mehefin: ysgrifennu at yr archwilydd',
  ],
  'minutes.removeAction': ['Remove the action: {{what}}', 'Dileu’r cam gweithredu: {{what}}'],
  'minutes.take': ['Take this item now', 'Trafod yr eitem hon nawr'],
  'minutes.voteKeys': [
    'F for, A against, X abstained, N not voting.',
    'F o blaid, A yn erbyn, X yn ymatal, N heb bleidleisio.',
  ],
  'minutes.count.inFavour': ['For', 'O blaid'],
  'minutes.count.against': ['Against', 'Yn erbyn'],
  'minutes.count.abstained': ['Abstained', 'Yn ymatal'],
  'minutes.keepCount': ['Keep the count', 'Cadw’r cyfrif'],
  'minutes.nobody': ['None', 'Neb'],
  'minutes.mover': ['Mover', 'Cynigydd'],
  'minutes.seconder': ['Seconder', 'Eilydd'],
  'minutes.castingVote': ['Casting vote', 'Pleidlais fwrw'],
  'minutes.removeDecision': ['Remove this decision', 'Dileu’r penderfyniad hwn'],
  'minutes.was-not-quorate': [
    'The meeting was not quorate when this was taken: {{counted}} counted, {{needed}} needed.',
    'Nid oedd cworwm pan gymerwyd hyn: {{counted}} yn cyfrif, {{needed}} eu hangen.',
  ],
  'minutes.remote-unclear': [
    'Whether members who join by link count is in the body’s own document. Until it is entered as a rule of the body, they are not counted.',
    'Mae’r ateb a yw aelodau sy’n ymuno drwy ddolen yn cyfrif yn nogfen y corff ei hun. Nes y’i rhoddir fel rheol y corff, ni chânt eu cyfrif.',
  ],
  'minutes.must-be-named': [
    '{{why}} Choose “By name”. Nothing was written.',
    '{{why}} Dewiswch “Yn ôl enw”. Ni ysgrifennwyd dim.',
  ],
  'minutes.is-here': [
    '{{name}} is here already. Nothing was written.',
    'Mae {{name}} yma eisoes. Ni ysgrifennwyd dim.',
  ],
  'minutes.is-not-here': [
    '{{name}} isn’t here, and so can’t leave. Nothing was written.',
    'Nid yw {{name}} yma, ac felly ni all ymadael. Ni ysgrifennwyd dim.',
  ],
  'minutes.may-not-vote': [
    '{{name}} could not vote when this was taken. Nothing was written.',
    'Ni allai {{name}} bleidleisio pan gymerwyd hyn. Ni ysgrifennwyd dim.',
  ],
  'minutes.no-action': [
    'Write who is to do what: “@Head of Finance by 30 June: write to the auditor”. Nothing was written.',
    'Ysgrifennwch pwy sydd i wneud beth: “@Pennaeth Cyllid erbyn 30 Mehefin: ysgrifennu at yr archwilydd”. Ni ysgrifennwyd dim.',
  ],
  'minutes.owner-unknown': [
    'Nobody here is called “{{owner}}”: the action keeps those words.',
    'Nid oes neb yma o’r enw “{{owner}}”: mae’r cam gweithredu’n cadw’r geiriau hynny.',
  ],
  'minutes.owner-several': [
    'Several are called “{{owner}}”: the action keeps those words.',
    'Mae sawl un o’r enw “{{owner}}”: mae’r cam gweithredu’n cadw’r geiriau hynny.',
  ],
  'minutes.due-unknown': [
    'No day was found in “{{due}}”: the action keeps those words.',
    'Ni chafwyd diwrnod yn “{{due}}”: mae’r cam gweithredu’n cadw’r geiriau hynny.',
  ],
  'minutes.act.attend': ['Attendance of {{name}}: {{state}}', 'Presenoldeb {{name}}: {{state}}'],
  'minutes.act.arrives': ['{{name}} arrives', '{{name}} yn cyrraedd'],
  'minutes.act.leaves': ['{{name}} leaves', '{{name}} yn ymadael'],
  'minutes.act.take': ['Take “{{title}}”', 'Trafod “{{title}}”'],
  'minutes.act.put-off': ['“{{title}}”: {{outcome}}', '“{{title}}”: {{outcome}}'],
  'minutes.act.write': ['Minute “{{title}}”', 'Cofnodi “{{title}}”'],
  'minutes.act.declare': ['Declaration of {{name}} on “{{title}}”', 'Datganiad {{name}} ar “{{title}}”'],
  'minutes.act.decide': ['Decide on “{{title}}”', 'Penderfynu ar “{{title}}”'],
  'minutes.act.count': ['Count the votes on “{{title}}”', 'Cyfrif y pleidleisiau ar “{{title}}”'],
  'minutes.act.vote': ['Vote of {{name}}: {{vote}}', 'Pleidlais {{name}}: {{vote}}'],
  'minutes.act.act': ['Action for {{owner}}', 'Cam gweithredu i {{owner}}'],
} as const satisfies Words;
