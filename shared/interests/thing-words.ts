// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const interestsThingWords = {
  'interests.thing.interest': ['interest', 'buddiant'],
  'interests.thing.dispensation': ['dispensation', 'gollyngiad'],
  'interests.of-person': ['{{what}} of {{person}}', '{{what}} {{person}}'],
  'interests.class.employment': [
    'Employment, office, trade, profession or vocation',
    'Cyflogaeth, swydd, masnach, proffesiwn neu alwedigaeth',
  ],
  'interests.class.sponsorship': ['Sponsorship', 'Nawdd'],
  'interests.class.contracts': ['Contracts with the authority', 'Contractau â’r awdurdod'],
  'interests.class.land': ['Land', 'Tir'],
  'interests.class.licences': ['Licences to occupy land', 'Trwyddedau i feddiannu tir'],
  'interests.class.corporate-tenancies': ['Corporate tenancies', 'Tenantiaethau corfforaethol'],
  'interests.class.securities': ['Securities', 'Gwarannau'],
  'interests.class.other-bodies': [
    'Other registrable: bodies one belongs to or helps to run',
    'Cofrestradwy arall: cyrff y mae rhywun yn perthyn iddynt neu’n helpu i’w rhedeg',
  ],
  'interests.class.gifts': ['Gifts and hospitality', 'Rhoddion a lletygarwch'],
  'interests.class.wales-employment': ['Wales: employment or business', 'Cymru: cyflogaeth neu fusnes'],
  'interests.class.wales-election-expenses': [
    'Wales: who paid election expenses',
    'Cymru: pwy a dalodd dreuliau etholiad',
  ],
  'interests.class.wales-companies': [
    'Wales: companies in which securities are held',
    'Cymru: cwmnïau y delir gwarannau ynddynt',
  ],
  'interests.class.wales-contracts': [
    'Wales: contracts with the authority',
    'Cymru: contractau â’r awdurdod',
  ],
  'interests.class.wales-land': ['Wales: land in its area', 'Cymru: tir yn ei ardal'],
  'interests.class.wales-tenancies': [
    'Wales: land let by the authority',
    'Cymru: tir a osodir gan yr awdurdod',
  ],
  'interests.class.wales-bodies': [
    'Wales: bodies, companies, charities and clubs one belongs to',
    'Cymru: cyrff, cwmnïau, elusennau a chlybiau y mae rhywun yn perthyn iddynt',
  ],
  'interests.class.charity-employment': ['Charity: employment and business', 'Elusen: cyflogaeth a busnes'],
  'interests.class.charity-trusteeships': [
    'Charity: other trusteeships and offices',
    'Elusen: ymddiriedolaethau a swyddi eraill',
  ],
  'interests.class.charity-holdings': [
    'Charity: holdings in what it deals with',
    'Elusen: daliadau yn yr hyn y mae’n ymwneud ag ef',
  ],
  'interests.class.charity-benefits': [
    'Charity: payments and benefits from it',
    'Elusen: taliadau a buddion ganddi',
  ],
  'interests.class.charity-family': [
    'Charity: people and bodies one is connected with',
    'Elusen: pobl a chyrff y mae rhywun yn gysylltiedig â nhw',
  ],
  'interests.class.other': ['Other', 'Arall'],
  'interests.class.nothing': ['Declared nothing to register', 'Datganodd nad oes dim i’w gofrestru'],
  'interests.scope.discussion': ['To speak, not to vote', 'I siarad, nid i bleidleisio'],
  'interests.scope.vote': ['To vote, not to speak', 'I bleidleisio, nid i siarad'],
  'interests.scope.both': ['To speak and to vote', 'I siarad ac i bleidleisio'],
  'interests.ends-before-it-begins': [
    'An interest can’t end before it begins. Give a later last day. Nothing was written.',
    'Ni all buddiant ddod i ben cyn iddo ddechrau. Rhowch ddiwrnod olaf diweddarach. Ni ysgrifennwyd dim.',
  ],
  'interests.dispensation-ends-before-it-begins': [
    'A dispensation can’t end before it begins. Give a later last day. Nothing was written.',
    'Ni all gollyngiad ddod i ben cyn iddo ddechrau. Rhowch ddiwrnod olaf diweddarach. Ni ysgrifennwyd dim.',
  ],
  'interests.was-declared': [
    {
      one: 'This interest was declared at a meeting, and that is kept. Give it a last day instead. Nothing was written.',
      other:
        'This interest was declared {{count}} times at meetings, and that is kept. Give it a last day instead. Nothing was written.',
    },
    {
      one: 'Datganwyd y buddiant hwn mewn cyfarfod, a chedwir hynny. Rhowch ddiwrnod olaf iddo yn lle hynny. Ni ysgrifennwyd dim.',
      two: 'Datganwyd y buddiant hwn {{count}} waith mewn cyfarfodydd, a chedwir hynny. Rhowch ddiwrnod olaf iddo yn lle hynny. Ni ysgrifennwyd dim.',
      other:
        'Datganwyd y buddiant hwn {{count}} gwaith mewn cyfarfodydd, a chedwir hynny. Rhowch ddiwrnod olaf iddo yn lle hynny. Ni ysgrifennwyd dim.',
    },
  ],
  'interests.was-relied-on': [
    {
      one: 'A declaration relies on this dispensation, and that is kept. Give it an earlier last day instead. Nothing was written.',
      other:
        '{{count}} declarations rely on this dispensation, and that is kept. Give it an earlier last day instead. Nothing was written.',
    },
    {
      one: 'Mae datganiad yn dibynnu ar y gollyngiad hwn, a chedwir hynny. Rhowch ddiwrnod olaf cynharach iddo yn lle hynny. Ni ysgrifennwyd dim.',
      two: 'Mae {{count}} ddatganiad yn dibynnu ar y gollyngiad hwn, a chedwir hynny. Rhowch ddiwrnod olaf cynharach iddo yn lle hynny. Ni ysgrifennwyd dim.',
      other:
        'Mae {{count}} o ddatganiadau’n dibynnu ar y gollyngiad hwn, a chedwir hynny. Rhowch ddiwrnod olaf cynharach iddo yn lle hynny. Ni ysgrifennwyd dim.',
    },
  ],
} as const satisfies Words;
