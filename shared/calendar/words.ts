// Holidays, clear days and notice, as they are told with their working.

import type { Words } from '../language/words.ts';

export const calendarWords = {
  'calendar.holiday.new-year': ['New Year’s Day', 'Dydd Calan'],
  'calendar.holiday.2-january': ['2 January', '2 Ionawr'],
  'calendar.holiday.st-patrick': ['St Patrick’s Day', 'Dydd Gŵyl Sant Padrig'],
  'calendar.holiday.good-friday': ['Good Friday', 'Dydd Gwener y Groglith'],
  'calendar.holiday.easter-monday': ['Easter Monday', 'Dydd Llun y Pasg'],
  'calendar.holiday.early-may': ['Early May bank holiday', 'Gŵyl Banc Calan Mai'],
  'calendar.holiday.spring': ['Spring bank holiday', 'Gŵyl Banc y Gwanwyn'],
  'calendar.holiday.boyne': ['Battle of the Boyne', 'Brwydr y Boyne'],
  'calendar.holiday.summer': ['Summer bank holiday', 'Gŵyl Banc yr Haf'],
  'calendar.holiday.st-andrew': ['St Andrew’s Day', 'Dydd Gŵyl Sant Andreas'],
  'calendar.holiday.christmas': ['Christmas Day', 'Dydd Nadolig'],
  'calendar.holiday.boxing-day': ['Boxing Day', 'Gŵyl San Steffan'],
  'calendar.holiday.jubilee': [
    'Platinum Jubilee of Queen Elizabeth II',
    'Jiwbilî Blatinwm y Frenhines Elizabeth II',
  ],
  'calendar.holiday.state-funeral': [
    'State Funeral of Queen Elizabeth II',
    'Angladd Gwladol y Frenhines Elizabeth II',
  ],
  'calendar.holiday.coronation': ['Coronation of King Charles III', 'Coroni’r Brenin Charles III'],
  'calendar.holiday.world-cup': ['World Cup bank holiday', 'Gŵyl Banc Cwpan y Byd'],

  'calendar.source.act': [
    'Banking and Financial Dealings Act 1971, Schedule 1, or a proclamation of its substitute day',
    'Deddf Bancio a Thrafodion Ariannol 1971, Atodlen 1, neu broclamasiwn o’r diwrnod yn ei le',
  ],
  'calendar.source.common-law': [
    'a holiday at common law; its substitute day by the Banking and Financial Dealings Act 1971 or a proclamation',
    'gŵyl yn ôl y gyfraith gyffredin; y diwrnod yn ei lle yn ôl Deddf Bancio a Thrafodion Ariannol 1971 neu broclamasiwn',
  ],
  'calendar.source.proclamation': [
    'proclaimed under section 1 of the Banking and Financial Dealings Act 1971',
    'cyhoeddwyd drwy broclamasiwn o dan adran 1 o Ddeddf Bancio a Thrafodion Ariannol 1971',
  ],
  'calendar.source.st-andrew': [
    'St Andrew’s Day Bank Holiday (Scotland) Act 2007',
    'St Andrew’s Day Bank Holiday (Scotland) Act 2007',
  ],
  'calendar.source.expected': [
    'expected: as the law and each year’s proclamations would have it, and not yet announced',
    'disgwyliedig: fel y byddai’r gyfraith a phroclamasiynau pob blwyddyn yn ei roi, a heb ei gyhoeddi eto',
  ],
  'calendar.source.register': ['entered in this register', 'wedi’i nodi yn y gofrestr hon'],

  'calendar.counted': ['counted', 'yn cyfrif'],
  'calendar.not-counted.saturday': ['not counted: a Saturday', 'ddim yn cyfrif: dydd Sadwrn'],
  'calendar.not-counted.sunday': ['not counted: a Sunday', 'ddim yn cyfrif: dydd Sul'],
  'calendar.not-counted.bank-holiday': [
    'not counted: a bank holiday, {{name}}',
    'ddim yn cyfrif: gŵyl banc, {{name}}',
  ],
  'calendar.not-counted.substitute': [
    'not counted: a bank holiday, in place of {{name}}',
    'ddim yn cyfrif: gŵyl banc, yn lle {{name}}',
  ],
  'calendar.not-counted.christmas-break': [
    'not counted: in the Christmas break',
    'ddim yn cyfrif: yn ystod toriad y Nadolig',
  ],
  'calendar.not-counted.easter-break': [
    'not counted: in the Easter break',
    'ddim yn cyfrif: yn ystod toriad y Pasg',
  ],
  'calendar.not-counted.holiday-break': [
    'not counted: in the break of a bank holiday, {{name}}',
    'ddim yn cyfrif: yn ystod toriad gŵyl banc, {{name}}',
  ],
  'calendar.not-counted.mourning': [
    'not counted: a day of mourning or thanksgiving, {{name}}',
    'ddim yn cyfrif: diwrnod o alar neu ddiolchgarwch, {{name}}',
  ],
  'calendar.name.A': ['working days', 'diwrnodau gwaith'],
  'calendar.name.B': [
    'every day but Sundays, bank holidays, the Christmas and Easter breaks and days of mourning',
    'pob diwrnod ac eithrio dyddiau Sul, gwyliau banc, toriadau’r Nadolig a’r Pasg a diwrnodau o alar',
  ],
  'calendar.name.C': [
    'the strict reading: working days outside every break',
    'y darlleniad caeth: diwrnodau gwaith y tu allan i bob toriad',
  ],
  'calendar.name.D': ['every day', 'pob diwrnod'],
  'calendar.earlier-elsewhere': [
    'Counted another way ({{calendar}}), the last day is earlier: {{day}}. The earliest day is the safe one.',
    'O gyfrif mewn ffordd arall ({{calendar}}), mae’r diwrnod olaf yn gynharach: {{day}}. Y diwrnod cynharaf yw’r un diogel.',
  ],
  'calendar.holidays-not-known': [
    'Bank holidays are known from {{from}} to {{to}} only. Outside those days weekends were left out and holidays were not: check the answer with a calendar.',
    'Dim ond o {{from}} hyd {{to}} y mae gwyliau banc yn hysbys. Y tu allan i’r dyddiau hynny hepgorwyd penwythnosau ond nid gwyliau: gwiriwch yr ateb gyda chalendr.',
  ],
  'calendar.notice-enough': [
    'In time. Clear days: {{count}}; needed: {{needed}}.',
    'Mewn pryd. Diwrnodau clir: {{count}}; angen: {{needed}}.',
  ],
  'calendar.notice-short': [
    'Too late. Clear days: {{count}}; needed: {{needed}}.',
    'Yn rhy hwyr. Diwrnodau clir: {{count}}; angen: {{needed}}.',
  ],
} as const satisfies Words;
