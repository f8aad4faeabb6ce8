// What supplements and consolidated editions of an issued pack say.

import type { Words } from '../language/words.ts';

export const supplementWords = {
  'supplement.numbered': ['Supplement {{number}}', 'Atodiad {{number}}'],
  'supplement.prefix': ['S', 'A'],
  'supplement.to': ['To: {{title}}, issued on {{day}}', 'I: {{title}}, a gyhoeddwyd ar {{day}}'],
  'supplement.list': ['What this supplement changes', 'Yr hyn y mae’r atodiad hwn yn ei newid'],
  'supplement.lead': [
    'Keep this with the pack that was issued on {{day}}. Every page of that pack keeps its number. A page that is new has a letter behind the number of the page that it comes after.',
    'Cadwch hwn gyda’r pecyn a gyhoeddwyd ar {{day}}. Mae pob tudalen o’r pecyn hwnnw’n cadw ei rhif. Mae gan dudalen newydd lythyren ar ôl rhif y dudalen y mae’n ei dilyn.',
  ],
  'supplement.new': ['New', 'Newydd'],
  'supplement.replaced': ['Replaced', 'Wedi’u disodli'],
  'supplement.withdrawn': ['Withdrawn', 'Wedi’u tynnu’n ôl'],
  'supplement.renumbered': ['Items with another number', 'Eitemau â rhif arall'],
  'supplement.item': ['Item', 'Eitem'],
  'supplement.what': ['What it is', 'Beth ydyw'],
  'supplement.pages-replaced': ['Pages replaced', 'Tudalennau a ddisodlir'],
  'supplement.pages-withdrawn': ['Pages withdrawn', 'Tudalennau a dynnir yn ôl'],
  'supplement.pages-new': ['New pages', 'Tudalennau newydd'],
  'supplement.in-agenda': ['in the agenda', 'yn yr agenda'],
  'supplement.sent': ['Sent out with', 'Anfonwyd gyda'],
  'supplement.number-before': ['Before', 'Cynt'],
  'supplement.number-now': ['Now', 'Nawr'],
  'supplement.a-paper': ['A paper', 'Papur'],
  'supplement.is-new': ['New since the pack was issued', 'Newydd ers cyhoeddi’r pecyn'],
  'supplement.replaces-page': ['Replaces page {{page}}', 'Yn disodli tudalen {{page}}'],
  'supplement.replaces-pages': ['Replaces pages {{pages}}', 'Yn disodli tudalennau {{pages}}'],
  'supplement.consolidated': ['Consolidated edition', 'Argraffiad cyfun'],
  'supplement.list-consolidated': ['What differs from the pack', 'Yr hyn sy’n wahanol i’r pecyn'],
  'supplement.lead-consolidated': [
    'This is the pack that was issued on {{day}}, with everything in its place that was added, replaced or withdrawn since. A page that hasn’t changed keeps its number.',
    'Dyma’r pecyn a gyhoeddwyd ar {{day}}, gyda phopeth a ychwanegwyd, a ddisodlwyd neu a dynnwyd yn ôl ers hynny yn ei le. Mae tudalen nad yw wedi newid yn cadw ei rhif.',
  ],
  'supplement.differences': [
    'What differs from version {{version}}',
    'Yr hyn sy’n wahanol i fersiwn {{version}}',
  ],
  'supplement.differences-lead': [
    'Version {{version}} was issued on {{day}}. The pages before are those of that version and its supplements; the new pages are those of this one.',
    'Cyhoeddwyd fersiwn {{version}} ar {{day}}. Tudalennau’r fersiwn honno a’i hatodiadau yw’r tudalennau cynt; tudalennau’r un hon yw’r tudalennau newydd.',
  ],
  'supplement.no-differences': [
    'No item, paper or minutes differ from version {{version}}, which was issued on {{day}}.',
    'Nid oes eitem, papur na chofnodion yn wahanol i fersiwn {{version}}, a gyhoeddwyd ar {{day}}.',
  ],
  'supplement.differences-unknown': [
    'Version {{version}} was issued on {{day}}. What it was made from isn’t in this copy of the register, so what differs from it isn’t known here.',
    'Cyhoeddwyd fersiwn {{version}} ar {{day}}. Nid yw’r hyn y’i gwnaed ohono yn y copi hwn o’r gofrestr, felly nid yw’n hysbys yma beth sy’n wahanol iddi.',
  ],
  'supplement.this': ['This edition', 'Yr argraffiad hwn'],
  'supplement.withdrawn-titled': ['Withdrawn: {{title}}', 'Tynnwyd yn ôl: {{title}}'],
  'supplement.was-withdrawn-page': ['Page {{page}} was withdrawn.', 'Tynnwyd tudalen {{page}} yn ôl.'],
  'supplement.was-withdrawn-pages': [
    'Pages {{pages}} were withdrawn.',
    'Tynnwyd tudalennau {{pages}} yn ôl.',
  ],
  'supplement.nothing': [
    'No item, paper or minutes in this pack have changed since it was issued, as at {{day}}: there is nothing to send out.',
    'Nid oes eitem, papur na chofnodion yn y pecyn hwn wedi newid ers ei gyhoeddi, fel ar {{day}}: nid oes dim i’w anfon.',
  ],
  'supplement.not-held': [
    'What {{title}} was made from, or what its pages are called, isn’t in this copy of the register. Exchange with the copy it was issued on, and try again.',
    'Nid yw’r hyn y gwnaed {{title}} ohono, neu rifau ei dudalennau, yn y copi hwn o’r gofrestr. Cyfnewidiwch â’r copi y’i cyhoeddwyd arno, a cheisiwch eto.',
  ],
  'compare.count': [
    { one: '{{count}} section differs', other: '{{count}} sections differ' },
    { other: 'Mae {{count}} adran yn wahanol' },
  ],
  'compare.other': ['{{title}}, pages {{pages}}', '{{title}}, tudalennau {{pages}}'],
  'compare.only before': [
    '{{title}}, pages {{pages}}: in the first alone',
    '{{title}}, tudalennau {{pages}}: yn y cyntaf yn unig',
  ],
  'compare.only after': [
    '{{title}}, pages {{pages}}: in the second alone',
    '{{title}}, tudalennau {{pages}}: yn yr ail yn unig',
  ],
  'compare.before': ['First', 'Cyntaf'],
  'compare.after': ['Second', 'Ail'],
  'packs.form': ['What it is', 'Beth ydyw'],
  'packs.versionOfPack': ['Version of the pack', 'Fersiwn y pecyn'],
  'packs.make.supplement': ['Make the supplement', 'Gwneud yr atodiad'],
  'packs.make.consolidated': ['Make the edition', 'Gwneud yr argraffiad'],
  'packs.formHint.supplement': [
    'What is new, replaced or withdrawn since version {{version}} was issued on {{day}}, with pages numbered to go into it.',
    'Yr hyn sy’n newydd, wedi’i ddisodli neu wedi’i dynnu’n ôl ers cyhoeddi fersiwn {{version}} ar {{day}}, gyda rhifau tudalennau i fynd i mewn iddi.',
  ],
  'packs.formHint.consolidated': [
    'Version {{version}}, issued on {{day}}, with everything since in its place. Each unchanged page keeps its number.',
    'Fersiwn {{version}}, a gyhoeddwyd ar {{day}}, gyda phopeth ers hynny yn ei le. Mae pob tudalen heb newid yn cadw ei rhif.',
  ],
  'packs.supplemented': [
    '{{title}} was issued since this was made, and pages of both may have one number. Make this again.',
    'Cyhoeddwyd {{title}} ers gwneud hwn, a gall fod gan dudalennau’r ddau yr un rhif. Gwnewch hwn eto.',
  ],
} as const satisfies Words;
