// The words of the page for the chair, and of the strip at the head of each objective.

import type { Words } from '../language/words.ts';

export const chairWords = {
  'pack.chair': ['For the chair', 'I’r cadeirydd'],
  'pack.attention-further': [
    {
      one: '{{count}} further matter needs somebody’s attention.',
      other: '{{count}} further matters need somebody’s attention.',
    },
    {
      two: 'Mae angen sylw rhywun ar {{count}} fater arall.',
      other: 'Mae angen sylw rhywun ar {{count}} mater arall.',
    },
  ],
  'pack.chair-matter': ['Matter', 'Mater'],
  'pack.chair-how': ['How it stands', 'Sut y mae'],
  'pack.chair-where': ['Where', 'Ble'],
  'pack.chair-counted': ['{{what}}: {{counts}}.', '{{what}}: {{counts}}.'],
  'pack.chair-count': ['{{count}} {{status}}', '{{count}} {{status}}'],
  'pack.chair-measures': [
    { one: '{{count}} measure with figures', other: '{{count}} measures with figures' },
    { other: '{{count}} mesur gyda ffigurau', two: '{{count}} fesur gyda ffigurau' },
  ],
  'pack.chair-measures-without': [
    { one: '{{count}} measure without figures yet', other: '{{count}} measures without figures yet' },
    { other: '{{count}} mesur heb ffigurau eto', two: '{{count}} fesur heb ffigurau eto' },
  ],
  // Of measures that several objectives use, each of which is counted once here and has a status in each.
  'pack.chair-measures-judged': [
    {
      one: '{{measures}} (judged {{count}} time, under each of their objectives)',
      other: '{{measures}} (judged {{count}} times, under each of their objectives)',
    },
    {
      other: '{{measures}} (a fernir {{count}} gwaith, o dan bob un o’u hamcanion)',
      two: '{{measures}} (a fernir {{count}} waith, o dan bob un o’u hamcanion)',
    },
  ],
  'pack.chair-activities': [
    { one: '{{count}} activity', other: '{{count}} activities' },
    { other: '{{count}} gweithgaredd', two: '{{count}} weithgaredd' },
  ],
  'pack.chair-was': ['In the pack of {{day}} it was {{status}}.', 'Ym mhecyn {{day}} roedd {{status}}.'],
  'pack.chair-moved': ['Moved since the pack of {{day}}', 'Wedi symud ers pecyn {{day}}'],
  'pack.chair-also-moved': ['Also moved since the pack of {{day}}', 'Hefyd wedi symud ers pecyn {{day}}'],
  'pack.chair-from-to': ['From {{before}} to {{now}}.', 'Cynt: {{before}}; nawr: {{now}}.'],
  'pack.chair-led': ['Lead: {{leads}}.', 'Arweinydd: {{leads}}.'],
  'pack.chair-more': [{ one: '{{count}} more', other: '{{count}} more' }, { other: '{{count}} arall' }],
  'pack.chair-money': ['Forecast', 'Rhagolwg'],
  'pack.chair-surplus': ['A surplus of {{sum}}', 'Gwarged o {{sum}}'],
  'pack.chair-deficit': ['A deficit of {{sum}}', 'Diffyg o {{sum}}'],
  'pack.chair-balance': ['Neither surplus nor deficit', 'Dim gwarged na diffyg'],
  'pack.chair-forecast': [
    '{{outcome}}: {{income}} of income against {{expenditure}} of expenditure.',
    '{{outcome}}: {{income}} o incwm yn erbyn {{expenditure}} o wariant.',
  ],
  'pack.chair-income-alone': [
    '{{income}} of income; no expenditure is forecast.',
    '{{income}} o incwm; ni ragwelir gwariant.',
  ],
  'pack.chair-expenditure-alone': [
    '{{expenditure}} of expenditure; no income is forecast.',
    '{{expenditure}} o wariant; ni ragwelir incwm.',
  ],
  'pack.chair-no-forecast': ['No forecast is recorded.', 'Ni chofnodwyd rhagolwg.'],
  'pack.chair-budgeted': ['Budgeted: {{outcome}}.', 'Yn y gyllideb: {{outcome}}.'],
  'pack.chair-budgeted-surplus': ['a surplus of {{sum}}', 'gwarged o {{sum}}'],
  'pack.chair-budgeted-deficit': ['a deficit of {{sum}}', 'diffyg o {{sum}}'],
  'pack.chair-budgeted-balance': ['neither surplus nor deficit', 'dim gwarged na diffyg'],
  'pack.chair-not-forecast': [
    {
      one: 'One heading has no forecast and isn’t counted.',
      other: '{{count}} headings have no forecast and aren’t counted.',
    },
    {
      one: 'Nid oes rhagolwg i un pennawd, ac ni chaiff ei gyfrif.',
      other: 'Nid oes rhagolwg i {{count}} pennawd, ac ni chânt eu cyfrif.',
      two: 'Nid oes rhagolwg i {{count}} bennawd, ac ni chânt eu cyfrif.',
    },
  ],
  'pack.strip': ['Objective {{ref}} in brief', 'Amcan {{ref}} yn fyr'],
  'pack.strip-lead': ['Lead', 'Arweinydd'],
  'pack.strip-figure': ['{{figure}}, {{period}}', '{{figure}}, {{period}}'],
  'pack.strip-target': ['Target: {{target}}', 'Targed: {{target}}'],
  'pack.strip-target-for': ['Target: {{target}}, {{period}}', 'Targed: {{target}}, {{period}}'],
  'pack.strip-no-target': ['No target', 'Dim targed'],
  'pack.strip-no-figure': ['No figure reported', 'Dim ffigur wedi’i adrodd'],
  'pack.strip-wrong': ['Off track or at risk: {{what}}.', 'Oddi ar y trywydd neu mewn perygl: {{what}}.'],
  'pack.strip-more': ['{{count}} more', '{{count}} arall'],
  'pack.strip-right': ['Nothing is off track or at risk.', 'Does dim oddi ar y trywydd nac mewn perygl.'],
  'pack.strip-right-so-far': [
    'Nothing that has been reported is off track or at risk.',
    'Does dim a adroddwyd oddi ar y trywydd nac mewn perygl.',
  ],
  'pack.strip-unreported': ['Nothing has been reported yet.', 'Does dim wedi’i adrodd eto.'],
} as const satisfies Words;
