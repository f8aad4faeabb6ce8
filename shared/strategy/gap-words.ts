// How far a figure is from its target, in a few words: they stand in a column beside both.

import type { Words } from '../language/words.ts';

export const gapWords = {
  'gap.no-target': ['No target', 'Dim targed'],
  'gap.not-judged': ['Not judged', 'Heb ei farnu'],
  'gap.no-figure': ['No figure yet', 'Dim ffigur eto'],
  'gap.figure-in-words': ['The figure is in words', 'Mae’r ffigur mewn geiriau'],
  'gap.no-number': ['No number to reach', 'Dim rhif i’w gyrraedd'],
  'gap.target-in-words': ['The target is in words', 'Mae’r targed mewn geiriau'],
  'gap.other-unit': ['Not in the target’s unit', 'Nid yn uned y targed'],
  'gap.cannot-tell': ['“{{figure}}” leaves it open', 'Mae “{{figure}}” yn ei adael yn agored'],

  'gap.met': ['Met', 'Cyrhaeddwyd'],
  'gap.met-by': ['Met, by {{gap}}', 'Cyrhaeddwyd, o {{gap}}'],
  'gap.missed': ['Missed', 'Methwyd'],
  'gap.short': ['{{gap}} short', '{{gap}} yn brin'],
  'gap.over': ['{{gap}} over', '{{gap}} yn ormod'],
  'gap.in-range': ['Within the range', 'O fewn yr ystod'],
  'gap.below-range': ['{{gap}} below the range', '{{gap}} o dan yr ystod'],
  'gap.above-range': ['{{gap}} above the range', '{{gap}} uwchlaw’r ystod'],

  'gap.same': ['On the target', 'Ar y targed'],
  'gap.below': ['{{gap}} below', '{{gap}} yn is'],
  'gap.above': ['{{gap}} above', '{{gap}} yn uwch'],
  'gap.way-not-known': ['{{side}}; which way is good isn’t known', '{{side}}; ni wyddys pa ffordd sy’n dda'],
  'gap.way-in-doubt': [
    '{{side}}; which way is good is in doubt',
    '{{side}}; mae amheuaeth pa ffordd sy’n dda',
  ],

  'gap.one-point': ['1 point', '1 pwynt'],
  'gap.points': ['{{points}} points', '{{points}} pwynt'],
  'gap.working day': [
    { one: '{{count}} working day', other: '{{count}} working days' },
    { two: '{{count}} ddiwrnod gwaith', other: '{{count}} diwrnod gwaith' },
  ],
  'gap.day': [
    { one: '{{count}} day', other: '{{count}} days' },
    { two: '{{count}} ddiwrnod', other: '{{count}} diwrnod' },
  ],
  'gap.week': [{ one: '{{count}} week', other: '{{count}} weeks' }, '{{count}} wythnos'],
  'gap.month': [
    { one: '{{count}} month', other: '{{count}} months' },
    { two: '{{count}} fis', other: '{{count}} mis' },
  ],
  'gap.year': [
    { one: '{{count}} year', other: '{{count}} years' },
    { one: '{{count}} flwyddyn', two: '{{count}} flynedd', other: '{{count}} o flynyddoedd' },
  ],
  'gap.hour': [{ one: '{{count}} hour', other: '{{count}} hours' }, '{{count}} awr'],
  'gap.minute': [
    { one: '{{count}} minute', other: '{{count}} minutes' },
    { two: '{{count}} funud', other: '{{count}} munud' },
  ],
  'gap.second': [{ one: '{{count}} second', other: '{{count}} seconds' }, { other: '{{count}} eiliad' }],
  'gap.about': ['about {{gap}}', 'tua {{gap}}'],
  'gap.more-than': ['more than {{gap}}', 'mwy na {{gap}}'],
  'gap.at-least': ['at least {{gap}}', 'o leiaf {{gap}}'],
} as const satisfies Words;
