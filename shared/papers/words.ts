// What is said of papers: how they stand, and why something can't be done to one.

import type { Words } from '../language/words.ts';

export const papersWords = {
  'papers.shown-of': ['The activities of {{name}}', 'Gweithgareddau {{name}}'],
  'papers.shown-since': ['What changed since {{day}}', 'Yr hyn a newidiodd ers {{day}}'],
  'papers.shown-between': [
    'What changed from {{day}} to {{until}}',
    'Yr hyn a newidiodd o {{day}} hyd {{until}}',
  ],
  'papers.decisionsTaken': ['Decisions', 'Penderfyniadau'],
  'papers.compared': [
    'Compared are the name, status, figures, definition and leads of each measure that is adopted and has figures; the words, objective, status, milestone, leads, parts and progress note of each activity; and decisions and actions of business that is open to the public.',
    'Cymharir enw, statws, ffigurau, diffiniad ac arweinwyr pob mesur a fabwysiadwyd ac sydd â ffigurau; geiriau, amcan, statws, carreg filltir, arweinwyr, rhannau a nodyn cynnydd pob gweithgaredd; a phenderfyniadau a chamau busnes sydd ar agor i’r cyhoedd.',
  ],
  'papers.comparedHere': [
    'Compared are the name, status, figures, definition and leads of each measure that is adopted and has figures; the words, objective, status, milestone, leads, parts and progress note of each activity; and decisions and actions of business that is open to the public and about an objective that this pack shows.',
    'Cymharir enw, statws, ffigurau, diffiniad ac arweinwyr pob mesur a fabwysiadwyd ac sydd â ffigurau; geiriau, amcan, statws, carreg filltir, arweinwyr, rhannau a nodyn cynnydd pob gweithgaredd; a phenderfyniadau a chamau busnes sydd ar agor i’r cyhoedd, ac sy’n ymwneud ag amcan y mae’r pecyn hwn yn ei ddangos.',
  ],
  'papers.budgetCompared': [
    'Of the budget, the headings, where they stand, their amounts and their reasons are compared too. What else changed, such as what an objective says, isn’t listed here.',
    'O’r gyllideb, cymharir hefyd y penawdau, ble maent yn sefyll, eu symiau a’u rhesymau. Ni restrir yma beth arall a newidiodd, megis yr hyn y mae amcan yn ei ddweud.',
  ],
  'papers.budgetNotCompared': [
    'What else changed, such as the budget or what an objective says, isn’t listed here.',
    'Ni restrir yma beth arall a newidiodd, megis y gyllideb neu’r hyn y mae amcan yn ei ddweud.',
  ],
  'papers.documentOf': ['{{title}}, {{day}}', '{{title}}, {{day}}'],
  'papers.asAt': ['As the register stood on {{day}}', 'Fel yr oedd y gofrestr ar {{day}}'],
  'papers.sectionEmpty': ['The register has nothing of this yet.', 'Nid oes gan y gofrestr ddim o hyn eto.'],
  'papers.nothingChanged': [
    'Nothing that is compared here has changed since {{day}}.',
    'Nid oes dim a gymharir yma wedi newid ers {{day}}.',
  ],
  'papers.notBegun': [
    'The register hadn’t begun on {{day}}, so nothing can be compared with it.',
    'Nid oedd y gofrestr wedi dechrau ar {{day}}, felly ni ellir cymharu dim â hi.',
  ],
  'papers.notThere': ['Not in the register', 'Nid yn y gofrestr'],
  'papers.notHere': ['Not under this objective', 'Nid o dan yr amcan hwn'],
  'papers.notReported': ['In the register, and not reported', 'Yn y gofrestr, a heb ei adrodd'],
  'papers.notListed': ['Not listed', 'Heb ei restru'],
  'papers.merged': ['Merged into another activity', 'Wedi’i gyfuno â gweithgaredd arall'],
  'papers.change': ['Change', 'Newid'],
  'papers.happened.new': ['New', 'Newydd'],
  'papers.happened.overdue': ['Overdue', 'Yn hwyr'],
  'papers.happened.reworded': ['Reworded', 'Wedi’i aileirio'],
  'papers.happened.gone': ['Removed', 'Wedi’i dynnu'],
  'papers.happened.finished': ['Finished', 'Wedi’i orffen'],
  'papers.happened.slipped': ['Slipped', 'Wedi llithro'],
  'papers.happened.moved': ['Another status', 'Statws arall'],
  'papers.happened.elsewhere': ['Under another objective', 'O dan amcan arall'],
  'papers.happened.merged': ['Merged', 'Wedi’i gyfuno'],
  'papers.happened.unmerged': ['No longer merged', 'Heb ei gyfuno mwyach'],
  'papers.happened.reported': ['Newly reported', 'Newydd ei adrodd'],
  'papers.happened.unreported': ['No longer reported', 'Heb ei adrodd mwyach'],
  'papers.happened.changed': ['Changed', 'Wedi newid'],
  'papers.milestone': ['Milestone: {{milestone}}', 'Carreg filltir: {{milestone}}'],
  'papers.shown-gone': [
    '{{what}} that isn’t in the register any more: choose another section',
    '{{what}} nad yw yn y gofrestr mwyach: dewiswch adran arall',
  ],
  'papers.item-elsewhere': ['{{item}} ({{meeting}})', '{{item}} ({{meeting}})'],
  'papers.two-at-once': [
    '“{{first}}” and “{{second}}” were added at the same time, on two copies of the register. Both are kept, and “{{second}}” counts. Remove the wrong one, or add the right one again, to make it the next version.',
    'Ychwanegwyd “{{first}}” a “{{second}}” yr un pryd, ar ddau gopi o’r gofrestr. Cedwir y ddau, a “{{second}}” sy’n cyfrif. Dilëwch yr un anghywir, neu ychwanegwch yr un cywir eto, i’w wneud yn fersiwn nesaf.',
  ],
  'papers.each-removed': [
    '“{{first}}” and “{{second}}” were each removed for the other, on two copies of the register. Both are kept, and “{{second}}” counts. Remove the wrong one, or add the right one again, to make it the next version.',
    'Dilëwyd “{{first}}” a “{{second}}” y naill er mwyn y llall, ar ddau gopi o’r gofrestr. Cedwir y ddau, a “{{second}}” sy’n cyfrif. Dilëwch yr un anghywir, neu ychwanegwch yr un cywir eto, i’w wneud yn fersiwn nesaf.',
  ],
  'papers.last-item': [
    '“{{title}}” is for this item only. Move it to another item, or remove the paper. Nothing was written.',
    'Ar gyfer yr eitem hon yn unig y mae “{{title}}”. Symudwch ef i eitem arall, neu dilëwch y papur. Ni ysgrifennwyd dim.',
  ],
  'papers.has-content': [
    '“{{title}}” has its content already. Add another paper, or a new version. Nothing was written.',
    'Mae gan “{{title}}” ei gynnwys eisoes. Ychwanegwch bapur arall, neu fersiwn newydd. Ni ysgrifennwyd dim.',
  ],
  'papers.is-published': [
    '“{{title}}” was published with the agenda, and that is kept. Withdraw it instead. Nothing was written.',
    'Cyhoeddwyd “{{title}}” gyda’r agenda, a chedwir hynny. Tynnwch ef yn ôl yn lle hynny. Ni ysgrifennwyd dim.',
  ],
  'papers.version-published': [
    '“{{file}}” was published with the agenda, and that is kept. Add the right one again instead, to make it the next version. Nothing was written.',
    'Cyhoeddwyd “{{file}}” gyda’r agenda, a chedwir hynny. Ychwanegwch yr un cywir eto yn lle hynny, i’w wneud yn fersiwn nesaf. Ni ysgrifennwyd dim.',
  ],
  'papers.came-alone': [
    '“{{file}}” came as a version by itself, and every version is kept. Add another, to make it the next. Nothing was written.',
    'Daeth “{{file}}” yn fersiwn ar ei ben ei hun, a chedwir pob fersiwn. Ychwanegwch un arall, i’w wneud yn fersiwn nesaf. Ni ysgrifennwyd dim.',
  ],
  'papers.remove-version-why': [
    '“{{file}}” came at the same time as another. Say why it is removed: the reason stays in the history. Nothing has been written yet.',
    'Daeth “{{file}}” yr un pryd ag un arall. Dywedwch pam y caiff ei ddileu: erys y rheswm yn yr hanes. Nid oes dim wedi’i ysgrifennu eto.',
  ],
  'papers.same-file': [
    '{{file}} is what the register has already. Nothing was written.',
    '{{file}} sydd yn y gofrestr eisoes. Ni ysgrifennwyd dim.',
  ],
  'papers.changed-meanwhile': [
    '{{file}} was changed while it was being read. Nothing was written. Attach it again once it is finished.',
    'Newidiwyd {{file}} wrth iddi gael ei darllen. Ni ysgrifennwyd dim. Atodwch hi eto pan fydd wedi’i gorffen.',
  ],
  'papers.source-gone': [
    'Where that paper came from isn’t known on this computer any more. Attach the file instead.',
    'Nid yw’r cyfrifiadur hwn yn gwybod mwyach o ble y daeth y papur hwnnw. Atodwch y ffeil yn lle hynny.',
  ],
  'papers.act.version': ['A new version of “{{title}}”: {{file}}', 'Fersiwn newydd o “{{title}}”: {{file}}'],
  'papers.act.add': [
    'Add the paper “{{title}}” to “{{item}}”',
    'Ychwanegu’r papur “{{title}}” at “{{item}}”',
  ],
  'papers.act.serve': [
    'Use “{{title}}” for “{{item}}” as well',
    'Defnyddio “{{title}}” ar gyfer “{{item}}” hefyd',
  ],
  'papers.act.leave': ['Take “{{title}}” from an item', 'Tynnu “{{title}}” oddi ar eitem'],
  'papers.act.move': ['Move “{{title}}” to “{{item}}”', 'Symud “{{title}}” i “{{item}}”'],
  'papers.act.arrange': ['Arrange the papers of “{{item}}”', 'Trefnu papurau “{{item}}”'],
  'papers.act.sign-off': ['Sign-off of “{{title}}”', 'Cymeradwyo “{{title}}”'],
  'papers.act.background': ['Add the background paper “{{title}}”', 'Ychwanegu’r papur cefndir “{{title}}”'],
  'papers.act.remove-version': ['Remove {{file}}', 'Dileu {{file}}'],
  'papers.act.reader': ['{{name}}, “{{title}}”: {{access}}', '{{name}}, “{{title}}”: {{access}}'],
} as const satisfies Words;
