// What is written in a chart, and what it says to those who can't see it.

import type { Words } from '../language/words.ts';

export const chartsWords = {
  'charts.target': ['Target {{figure}}', 'Targed {{figure}}'],
  'charts.forecast-of': ['Forecast {{figure}}', 'Rhagolwg {{figure}}'],
  'charts.actual': ['actual', 'gwirioneddol'],
  'charts.budget': ['budget', 'cyllideb'],
  'charts.forecast': ['forecast', 'rhagolwg'],

  'charts.trend': ['Line chart of {{measure}}: {{figures}}.', 'Siart llinell {{measure}}: {{figures}}.'],
  'charts.trend-and-target': [
    'Line chart of {{measure}}: {{figures}}. Target {{target}} for {{period}}.',
    'Siart llinell {{measure}}: {{figures}}. Targed {{target}} ar gyfer {{period}}.',
  ],
  'charts.figure': ['{{period}} {{figure}}', '{{period}} {{figure}}'],
  'charts.no-figure': ['{{period}} no figure', '{{period}} dim ffigur'],
  'charts.provisional-figure': ['{{period}} {{figure}} (provisional)', '{{period}} {{figure}} (dros dro)'],

  'charts.baseline-figure': ['{{period}} {{figure}} (baseline)', '{{period}} {{figure}} (llinell sylfaen)'],
  'charts.forecast-figure': ['{{period}} {{figure}} (forecast)', '{{period}} {{figure}} (rhagolwg)'],

  'charts.mark.hollow': [
    '○ A hollow dot is a figure that is provisional or not exact.',
    '○ Mae dot gwag yn ffigur dros dro neu’n ffigur nad yw’n union.',
  ],
  'charts.mark.baseline': [
    '● A dot that the line goes past is a baseline.',
    '● Mae dot y mae’r llinell yn mynd heibio iddo yn llinell sylfaen.',
  ],
  'charts.mark.target': ['– – A dashed line is the target.', '– – Llinell doredig yw’r targed.'],
  'charts.mark.forecast': [
    '○ A hollow dot on a dotted line is a forecast.',
    '○ Mae dot gwag ar linell ddotiog yn rhagolwg.',
  ],
  'charts.mark.more': [
    '↑ An arrow up: the figure is that or more.',
    '↑ Saeth i fyny: y ffigur yw hwnnw neu fwy.',
  ],
  'charts.mark.less': [
    '↓ An arrow down: the figure is that or less.',
    '↓ Saeth i lawr: y ffigur yw hwnnw neu lai.',
  ],

  'charts.budget-of': ['Bar chart of {{year}}. {{sides}}', 'Siart bar {{year}}. {{sides}}'],
  'charts.side-of': ['{{side}}: {{headings}}.', '{{side}}: {{headings}}.'],
  'charts.side.income': ['Income', 'Incwm'],
  'charts.side.expenditure': ['Expenditure', 'Gwariant'],
  'charts.heading': ['{{heading}}, {{amounts}}', '{{heading}}, {{amounts}}'],
  'charts.other-headings': [
    { one: '{{count}} smaller heading', other: '{{count}} smaller headings' },
    { one: '{{count}} pennawd llai', other: '{{count}} phennawd llai' },
  ],
  'charts.which-headings': ['{{headings}} ({{which}})', '{{headings}} ({{which}})'],
  'charts.no-amounts': ['nothing to draw', 'dim i’w ddangos'],
  'charts.amount.budget': ['budget {{money}}', 'cyllideb {{money}}'],
  'charts.amount.actual': ['actual {{money}}', 'gwirioneddol {{money}}'],
  'charts.amount.forecast': ['forecast {{money}}', 'rhagolwg {{money}}'],
} as const satisfies Words;
