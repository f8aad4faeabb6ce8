// What a figure is calculated from, and what contradicts it.

import type { Words } from '../language/words.ts';

export const disagreementWords = {
  'figures.register-says': ['The register says {{figure}}.', 'Mae’r gofrestr yn dweud {{figure}}.'],
  'figures.formula-gives': [
    'It is calculated: {{working}} is {{figure}}.',
    'Caiff ei gyfrifo: {{working}} yw {{figure}}.',
  ],
  'figures.both-disagree': ['{{first}} {{second}}', '{{first}} {{second}}'],
  /** What a percentage is calculated from: 25 of 46. */
  'figures.of': ['{{numerator}} of {{denominator}}', '{{numerator}} o {{denominator}}'],
  'figures.for-period': ['{{figure}} ({{period}})', '{{figure}} ({{period}})'],
} as const satisfies Words;
