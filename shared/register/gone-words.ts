// What somebody asked for that isn’t in the register any more, whole sentences for each kind: in Welsh the verb follows its gender.

import type { Words } from '../language/words.ts';

export const goneWords = {
  'gone.action': [
    'The action isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r cam gweithredu yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.decision': [
    'The decision isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r penderfyniad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.forward': [
    'That item of the forward plan isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r eitem honno o’r blaengynllun yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
  'gone.text': [
    'That text isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r testun hwnnw yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.activity': [
    'The activity isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r gweithgaredd yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.body': [
    'The body isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r corff yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.comment': [
    'The comment isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r sylw yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.concern': [
    'That doesn’t need attention any more. It may have been put right in another window.',
    'Nid oes angen sylw ar hynny mwyach. Efallai iddo gael ei gywiro mewn ffenestr arall.',
  ],
  'gone.contradiction': [
    'The contradiction isn’t in the register any more. It may have been settled in another window.',
    'Nid yw’r gwrthddywediad yn y gofrestr mwyach. Efallai iddo gael ei setlo mewn ffenestr arall.',
  ],
  'gone.correction': [
    'The correction isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r cywiriad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.entry': [
    'That isn’t set aside any more. It may have been put back on the list in another window.',
    'Nid yw hynny wedi’i roi o’r neilltu mwyach. Efallai iddo gael ei godi eto mewn ffenestr arall.',
  ],
  'gone.figure': [
    'The figure isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r ffigur yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.file': [
    'The file isn’t in the register any more. It may have been removed in another window.',
    'Nid yw’r ffeil yn y gofrestr mwyach. Efallai iddi gael ei thynnu mewn ffenestr arall.',
  ],
  'gone.group': [
    'The group isn’t in the register any more. It may have been deleted or merged in another window.',
    'Nid yw’r grŵp yn y gofrestr mwyach. Efallai iddo gael ei ddileu neu ei uno mewn ffenestr arall.',
  ],
  'gone.heading': [
    'The budget heading isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r pennawd cyllideb yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.holiday': [
    'The change to the bank holidays isn’t in the register any more. It may have been taken back in another window.',
    'Nid yw’r newid i’r gwyliau banc yn y gofrestr mwyach. Efallai iddo gael ei dynnu’n ôl mewn ffenestr arall.',
  ],
  'gone.declaration': [
    'The declaration isn’t in the register any more. It may have been removed in another window.',
    'Nid yw’r datganiad yn y gofrestr mwyach. Efallai iddo gael ei dynnu mewn ffenestr arall.',
  ],
  'gone.dispensation': [
    'The dispensation isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r gollyngiad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.interest': [
    'The interest isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r buddiant yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.item': [
    'The item isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r eitem yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
  'gone.link': [
    'The link isn’t in the register any more. It may have been removed in another window.',
    'Nid yw’r cyswllt yn y gofrestr mwyach. Efallai iddo gael ei dynnu mewn ffenestr arall.',
  ],
  'gone.measure': [
    'The measure isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r mesur yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.meeting': [
    'The meeting isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r cyfarfod yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.note': [
    'The note isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r nodyn yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.notice': [
    'The notice isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r hysbysiad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.objective': [
    'The objective isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r amcan yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.organisation': [
    'The organisation isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r sefydliad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.part': [
    'The part isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r rhan yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
  'gone.participant': [
    'The participant isn’t in the project any more. It may have been removed in another window.',
    'Nid yw’r cyfranogwr yn y prosiect mwyach. Efallai iddo gael ei dynnu mewn ffenestr arall.',
  ],
  'gone.period': [
    'The period isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r cyfnod yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.pack': [
    'The issued pack isn’t in the register any more. Its issue may have been undone in another window.',
    'Nid yw’r pecyn a gyhoeddwyd yn y gofrestr mwyach. Efallai i’w gyhoeddi gael ei ddadwneud mewn ffenestr arall.',
  ],
  'gone.paper': [
    'The paper isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r papur yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.person': [
    'The person isn’t in the register any more. They may have been deleted or merged in another window.',
    'Nid yw’r person yn y gofrestr mwyach. Efallai iddo gael ei ddileu neu ei uno mewn ffenestr arall.',
  ],
  'gone.project': [
    'The project isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r prosiect yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.recess': [
    'The recess isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r toriad yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.seat': [
    'The seat isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r sedd yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
  'gone.section': [
    'The heading isn’t on the agenda any more. It may have been deleted in another window.',
    'Nid yw’r pennawd ar yr agenda mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.strategy': [
    'The strategy isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r strategaeth yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
  'gone.value': [
    'That value isn’t in the history any more. The changes it came with may have been taken back in another window.',
    'Nid yw’r gwerth hwnnw yn yr hanes mwyach. Efallai i’r newidiadau y daeth gyda nhw gael eu tynnu’n ôl mewn ffenestr arall.',
  ],
  'gone.report-heading': [
    'The heading isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r pennawd yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.picture': [
    'The picture isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r llun yn y gofrestr mwyach. Efallai iddo gael ei ddileu mewn ffenestr arall.',
  ],
  'gone.report-section': [
    'The section isn’t in the register any more. It may have been deleted in another window.',
    'Nid yw’r adran yn y gofrestr mwyach. Efallai iddi gael ei dileu mewn ffenestr arall.',
  ],
} as const satisfies Words;
