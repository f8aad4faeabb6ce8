// Why a measure has the status it has, in parts: what its figures did, what its target is, and what that comes to.

import type { Words } from '../language/words.ts';

export const reasonWords = {
  'measure.candidate': ['A proposed measure, not adopted.', 'Mesur arfaethedig, heb ei fabwysiadu.'],
  'measure.in-words': [
    'Reported in words; it has no figures.',
    'Caiff ei adrodd mewn geiriau; nid oes ganddo ffigurau.',
  ],
  'measure.no-figure': ['No figure has been reported.', 'Nid oes ffigur wedi’i adrodd.'],
  'measure.not-calculated': [
    'It is calculated, and there is nothing to calculate it from yet.',
    'Caiff ei gyfrifo, ac nid oes dim i’w gyfrifo ohono eto.',
  ],
  'measure.given-as': [
    'The figure for {{period}} is given as “{{figure}}”.',
    'Rhoddwyd y ffigur ar gyfer {{period}} fel “{{figure}}”.',
  ],

  'measure.only-baseline': [
    'Nothing has been reported since {{baseline}}.',
    'Nid oes dim wedi’i adrodd ers {{baseline}}.',
  ],

  // What the figures did.
  'measure.figure': ['{{figure}} in {{period}}', '{{figure}} ({{period}})'],
  'measure.provisional-figure': [
    '{{figure}} in {{period}} (provisional)',
    '{{figure}} ({{period}}, dros dro)',
  ],
  'measure.baseline': ['the baseline of {{figure}}', 'y llinell sylfaen o {{figure}}'],
  'measure.baseline-for': [
    'the baseline of {{figure}} ({{period}})',
    'y llinell sylfaen o {{figure}} ({{period}})',
  ],
  'measure.up': ['{{latest}}, up from {{previous}}', '{{latest}}, i fyny o {{previous}}'],
  'measure.down': ['{{latest}}, down from {{previous}}', '{{latest}}, i lawr o {{previous}}'],
  'measure.unchanged': ['{{latest}}, as in {{period}}', '{{latest}}, heb newid ers {{period}}'],

  'measure.as-baseline': [
    '{{latest}}, the same as the baseline',
    '{{latest}}, yr un fath â’r llinell sylfaen',
  ],

  // What they are held against.
  'measure.target': ['the target is {{target}}', 'y targed yw {{target}}'],
  'measure.target-for': [
    'the target for {{period}} is {{target}}',
    'y targed ar gyfer {{period}} yw {{target}}',
  ],
  'measure.target-in-words': ['the target is “{{target}}”', 'y targed yw “{{target}}”'],

  'measure.target-in-words-for': [
    'the target for {{period}} is given as “{{target}}”',
    'rhoddwyd y targed ar gyfer {{period}} fel “{{target}}”',
  ],

  // What nobody can compare.
  'measure.given-in-words': [
    'Reported as “{{figure}}” in {{period}}, which isn’t understood',
    'Adroddwyd fel “{{figure}}” ({{period}}), ac ni ddeallwyd hynny',
  ],
  'measure.not-understood': [
    '{{figures}}, so it can’t be compared.',
    '{{figures}}, felly ni ellir ei gymharu.',
  ],
  'measure.target-not-understood': [
    '{{figures}}; {{target}}, which isn’t understood, so the two can’t be compared.',
    '{{figures}}; {{target}}, ac ni ddeallwyd hynny, felly ni ellir cymharu’r ddau.',
  ],
  'measure.target-given-as': [
    '{{figures}}; the target for {{period}} is given as “{{target}}”.',
    '{{figures}}; rhoddwyd y targed ar gyfer {{period}} fel “{{target}}”.',
  ],

  // The two together.
  'measure.judged': ['{{figures}}; {{target}}.', '{{figures}}; {{target}}.'],
  'measure.passed-missed': [
    '{{figures}}; the target for {{period}}, {{target}}, has passed and the last figure misses it.',
    '{{figures}}; mae’r targed ar gyfer {{period}}, {{target}}, wedi mynd heibio ac nid yw’r ffigur diwethaf yn ei gyrraedd.',
  ],
  'measure.passed-met': [
    '{{figures}}; the target for {{period}}, {{target}}, has passed and the last figure meets it.',
    '{{figures}}; mae’r targed ar gyfer {{period}}, {{target}}, wedi mynd heibio ac mae’r ffigur diwethaf yn ei gyrraedd.',
  ],
  'measure.way-in-doubt': [
    '{{judged}} It is said both that high is good and that low is.',
    '{{judged}} Dywedir bod uchel yn dda a bod isel yn dda.',
  ],
  'measure.way-not-known': [
    '{{judged}} Which way is good is not known.',
    '{{judged}} Nid yw’n hysbys pa ffordd sy’n dda.',
  ],
  'measure.not-comparable': [
    '{{figures}}; {{target}}, and the two can’t be compared.',
    '{{figures}}; {{target}}, ac ni ellir cymharu’r ddau.',
  ],
  'measure.nothing-earlier': [
    '{{figures}}; {{target}}, and no earlier figure can be compared with it.',
    '{{figures}}; {{target}}, ac nid oes ffigur cynharach y gellir ei gymharu ag ef.',
  ],
  'measure.no-target': ['{{figures}}; no target is set.', '{{figures}}; nid oes targed wedi’i osod.'],
  'measure.watched': ['{{figures}}; watched, not judged.', '{{figures}}; caiff ei wylio, nid ei farnu.'],

  'status.set-by-hand': ['{{reason}} (set by {{by}})', '{{reason}} (gosodwyd gan {{by}})'],
} as const satisfies Words;
