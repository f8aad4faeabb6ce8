// What is written in a chart, and what it says to those who can't see it.

import type { Words } from '../language/words.ts';

export const chartsWords = {
  'charts.target': ['Target {{figure}}', 'Targed {{figure}}'],
  'charts.actual': ['actual', 'gwirioneddol'],
  'charts.budget': ['budget', 'cyllideb'],
  'charts.forecast': ['forecast', 'rhagolwg'],

  'charts.trend': ['Line chart of {{measure}}: {{figures}}.', 'Siart llinell {{measure}}: {{figures}}.'],
  'charts.trend-and-target': [
    'Line chart of {{measure}}: {{figures}}. Target {{target}} for {{period}}.',
    'Siart llinell {{measure}}: {{figures}}. Targed {{target}} ar gyfer {{period}}.',
  ],
  'charts.figure': ['{{period}} {{figure}}', '{{period}} {{figure}}'],
  'charts.provisional-figure': ['{{period}} {{figure}} (provisional)', '{{period}} {{figure}} (dros dro)'],

  'charts.budget-of': ['Bar chart of {{year}}. {{headings}}.', 'Siart bar {{year}}. {{headings}}.'],
  'charts.heading': ['{{heading}}: {{amounts}}', '{{heading}}: {{amounts}}'],
  'charts.heading-without': ['{{heading}}: no amounts', '{{heading}}: dim symiau'],
  'charts.amount.budget': ['budget {{money}}', 'cyllideb {{money}}'],
  'charts.amount.actual': ['actual {{money}}', 'gwirioneddol {{money}}'],
  'charts.amount.forecast': ['forecast {{money}}', 'rhagolwg {{money}}'],
} as const satisfies Words;
