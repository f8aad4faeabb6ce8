// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const minutesThingWords = {
  'minutes.thing.attendance': ['attendance of', 'presenoldeb'],
  'minutes.thing.movement': ['arrival or departure of', 'cyrraedd neu ymadael:'],
  'minutes.thing.decision': ['decision', 'penderfyniad'],
  'minutes.thing.vote': ['vote of', 'pleidlais'],
  'minutes.thing.minute': ['minute of', 'cofnod'],
  'minutes.thing.circulation': ['circulation to', 'cylchredeg i'],
  'minutes.thing.comment': ['comment', 'sylw'],
  'minutes.thing.correction': ['correction', 'cywiriad'],
  'minutes.thing.declaration': ['declaration of interest by', 'datganiad o fuddiant gan'],
  'minutes.thing.action': ['action', 'cam gweithredu'],
  'minutes.state.expected': ['Expected', 'Disgwylir'],
  'minutes.state.present': ['Present', 'Yn bresennol'],
  'minutes.state.apologies': ['Apologies', 'Ymddiheuriadau'],
  'minutes.state.absent': ['Absent', 'Yn absennol'],
  'minutes.movement.arrives': ['Arrives', 'Yn cyrraedd'],
  'minutes.movement.leaves': ['Leaves', 'Yn ymadael'],
  'minutes.movement.comes-back': ['Comes back', 'Yn dychwelyd'],
  'minutes.moved.arrives': ['Arrived', 'Wedi cyrraedd'],
  'minutes.moved.leaves': ['Left', 'Wedi ymadael'],
  'minutes.moved.comes-back': ['Came back', 'Wedi dychwelyd'],
  'minutes.outForItem': ['Out for this item', 'Allan ar gyfer yr eitem hon'],
  'minutes.how.assent': ['Agreed without a vote', 'Cytunwyd heb bleidlais'],
  'minutes.how.show of hands': ['Show of hands', 'Codi dwylo'],
  'minutes.how.named': ['By name', 'Yn ôl enw'],
  'minutes.casting.for': ['Casting vote for', 'Pleidlais fwrw o blaid'],
  'minutes.casting.against': ['Casting vote against', 'Pleidlais fwrw yn erbyn'],
  'minutes.casting.not used': ['Casting vote not used', 'Ni ddefnyddiwyd y bleidlais fwrw'],
  'minutes.vote.for': ['For', 'O blaid'],
  'minutes.vote.against': ['Against', 'Yn erbyn'],
  'minutes.vote.abstained': ['Abstained', 'Ymataliodd'],
  'minutes.vote.not voting': ['Not voting', 'Heb bleidleisio'],
  'minutes.followed.stayed': ['Stayed and took part', 'Arhosodd a chymryd rhan'],
  'minutes.followed.spoke': ['Spoke, did not vote', 'Siaradodd, ni phleidleisiodd'],
  'minutes.followed.left': ['Left the room', 'Gadawodd yr ystafell'],
  'minutes.followed.did not vote': ['Stayed, did not speak or vote', 'Arhosodd, heb siarad na phleidleisio'],
  'minutes.answered.open': ['Not answered yet', 'Heb ei ateb eto'],
  'minutes.answered.taken up': ['Taken up', 'Derbyniwyd'],
  'minutes.answered.not taken up': ['Not taken up', 'Ni dderbyniwyd'],
  'minutes.could-vote': [
    { one: 'One person could vote', other: '{{count}} people could vote' },
    { one: 'Gallai un person bleidleisio', other: 'Gallai {{count}} o bobl bleidleisio' },
  ],
  'minutes.one-owner': [
    'An action is one person’s or one group’s, not both. Nothing was written.',
    'Mae cam gweithredu’n perthyn i un person neu i un grŵp, nid i’r ddau. Ni ysgrifennwyd dim.',
  ],
  'minutes.was-decided': [
    'A decision was taken on “{{title}}”, and that is kept. Remove the decision first, or withdraw the item. Nothing was written.',
    'Gwnaed penderfyniad ar “{{title}}”, a chedwir hynny. Dilëwch y penderfyniad yn gyntaf, neu tynnwch yr eitem yn ôl. Ni ysgrifennwyd dim.',
  ],
  'minutes.seat-attended': [
    {
      one: 'Somebody attended a meeting in this seat, and that is kept. Give the seat a last day instead. Nothing was written.',
      other:
        '{{count}} attendances were in this seat, and they are kept. Give the seat a last day instead. Nothing was written.',
    },
    {
      one: 'Bu rhywun mewn cyfarfod yn y sedd hon, a chedwir hynny. Rhowch ddiwrnod olaf i’r sedd yn lle hynny. Ni ysgrifennwyd dim.',
      two: 'Bu {{count}} bresenoldeb yn y sedd hon, ac fe’u cedwir. Rhowch ddiwrnod olaf i’r sedd yn lle hynny. Ni ysgrifennwyd dim.',
      other:
        'Bu {{count}} presenoldeb yn y sedd hon, ac fe’u cedwir. Rhowch ddiwrnod olaf i’r sedd yn lle hynny. Ni ysgrifennwyd dim.',
    },
  ],
} as const satisfies Words;
