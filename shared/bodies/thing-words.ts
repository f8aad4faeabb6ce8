// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const bodiesThingWords = {
  'bodies.thing.body': ['body', 'corff'],
  'bodies.thing.rule': ['rule', 'rheol'],
  'bodies.thing.seat': ['seat', 'sedd'],
  'bodies.thing.standing-item': ['standing item', 'eitem sefydlog'],
  'bodies.adopts.minutes': ['the minutes of earlier meetings', 'cofnodion cyfarfodydd cynharach'],
  'bodies.adopts.no minutes': ['no minutes', 'dim cofnodion'],
  'bodies.rule-of': ['“{{rule}}” of {{body}}', '“{{rule}}” {{body}}'],
  'bodies.seat-of': ['of {{person}} ({{role}}) on {{body}}', '{{person}} ({{role}}) ar {{body}}'],
  'bodies.vacant': ['nobody', 'neb'],
  'bodies.has-met': [
    {
      one: '{{name}} has a meeting, and what was published of it is kept. End the seats of its members instead. Nothing was written.',
      other:
        '{{name}} has {{count}} meetings, and what was published of them is kept. End the seats of its members instead. Nothing was written.',
    },
    {
      one: 'Mae gan {{name}} gyfarfod, a chedwir yr hyn a gyhoeddwyd amdano. Rhowch derfyn ar seddi ei aelodau yn lle hynny. Ni ysgrifennwyd dim.',
      two: 'Mae gan {{name}} {{count}} gyfarfod, a chedwir yr hyn a gyhoeddwyd amdanynt. Rhowch derfyn ar seddi ei aelodau yn lle hynny. Ni ysgrifennwyd dim.',
      other:
        'Mae gan {{name}} {{count}} o gyfarfodydd, a chedwir yr hyn a gyhoeddwyd amdanynt. Rhowch derfyn ar seddi ei aelodau yn lle hynny. Ni ysgrifennwyd dim.',
    },
  ],
  'bodies.is-counted-on': [
    {
      one: '{{name}} is still named once, by a dispensation or by a measure that is worked out from its meetings. Change that first. Nothing was written.',
      other:
        '{{name}} is still named {{count}} times, by dispensations or by measures that are worked out from its meetings. Change those first. Nothing was written.',
    },
    {
      one: 'Enwir {{name}} unwaith o hyd, gan ollyngiad neu gan fesur a gyfrifir o’i gyfarfodydd. Newidiwch hynny yn gyntaf. Ni ysgrifennwyd dim.',
      two: 'Enwir {{name}} {{count}} waith o hyd, gan ollyngiadau neu gan fesurau a gyfrifir o’i gyfarfodydd. Newidiwch y rheini yn gyntaf. Ni ysgrifennwyd dim.',
      other:
        'Enwir {{name}} {{count}} gwaith o hyd, gan ollyngiadau neu gan fesurau a gyfrifir o’i gyfarfodydd. Newidiwch y rheini yn gyntaf. Ni ysgrifennwyd dim.',
    },
  ],
  'bodies.ends-before-it-begins': [
    'A seat can’t end before it begins. Give a later last day. Nothing was written.',
    'Ni all sedd ddod i ben cyn iddi ddechrau. Rhowch ddiwrnod olaf diweddarach. Ni ysgrifennwyd dim.',
  ],
  'bodies.kind.council-england': ['Principal council, England', 'Prif gyngor, Lloegr'],
  'bodies.kind.committee-england': [
    'Committee of a principal council, England',
    'Pwyllgor prif gyngor, Lloegr',
  ],
  'bodies.kind.executive-england': ['Cabinet or executive, England', 'Cabinet neu weithrediaeth, Lloegr'],
  'bodies.kind.council-wales': ['Principal council, Wales', 'Prif gyngor, Cymru'],
  'bodies.kind.committee-wales': ['Committee of a principal council, Wales', 'Pwyllgor prif gyngor, Cymru'],
  'bodies.kind.parish-england': ['Parish or town council, England', 'Cyngor plwyf neu dref, Lloegr'],
  'bodies.kind.community-wales': ['Community or town council, Wales', 'Cyngor cymuned neu dref, Cymru'],
  'bodies.kind.charity': ['Charity trustees or board', 'Ymddiriedolwyr neu fwrdd elusen'],
  'bodies.kind.cio': ['Charitable incorporated organisation', 'Sefydliad corfforedig elusennol'],
  'bodies.kind.partnership': ['Partnership, network or panel', 'Partneriaeth, rhwydwaith neu banel'],
  'bodies.nation.england-and-wales': ['England and Wales', 'Cymru a Lloegr'],
  'bodies.nation.scotland': ['Scotland', 'Yr Alban'],
  'bodies.nation.northern-ireland': ['Northern Ireland', 'Gogledd Iwerddon'],
  'bodies.item-numbering.plain': ['1, 2, 3', '1, 2, 3'],
  'bodies.item-numbering.by section': ['1.1 by section', '1.1 fesul adran'],
  'bodies.item-numbering.by letter': ['A1 by section', 'A1 fesul adran'],
  'bodies.minute-numbering.by year': ['2026/47, anew each year', '2026/47, o’r newydd bob blwyddyn'],
  'bodies.minute-numbering.for good': ['47, without end', '47, heb ddiwedd'],
  'bodies.minute-numbering.by meeting': ['1, anew each meeting', '1, o’r newydd bob cyfarfod'],
  'bodies.role.chair': ['Chair', 'Cadeirydd'],
  'bodies.role.vice-chair': ['Vice-chair', 'Is-gadeirydd'],
  'bodies.role.member': ['Member', 'Aelod'],
  'bodies.role.co-opted': ['Co-opted member', 'Aelod cyfetholedig'],
  'bodies.role.substitute': ['Substitute', 'Dirprwy'],
  'bodies.role.observer': ['Observer', 'Sylwedydd'],
  'bodies.role.invitee': ['Standing invitee', 'Gwahoddedig sefydlog'],
  'bodies.purpose.decide': ['To decide', 'I’w benderfynu'],
  'bodies.purpose.discuss': ['To discuss', 'I’w drafod'],
  'bodies.purpose.note': ['To note', 'I’w nodi'],
  'bodies.purpose.receive': ['To receive', 'I’w dderbyn'],
} as const satisfies Words;
