// What is done to figures and periods, as the history tells it; and why something typed can't be a figure or a period.

import type { Words } from '../language/words.ts';

export const figuresActsWords = {
  'figures.set': ['Set {{measure}}, {{period}}', 'Gosod {{measure}}, {{period}}'],
  'figures.set-of-kind': [
    'Set {{measure}}, {{period}} ({{kind}})',
    'Gosod {{measure}}, {{period}} ({{kind}})',
  ],
  'figures.set-several': [
    { one: 'Set a figure', other: 'Set {{count}} figures' },
    { one: 'Gosod ffigur', other: 'Gosod {{count}} ffigur' },
  ],
  'figures.mark-provisional': [
    { one: 'Mark a figure as provisional', other: 'Mark {{count}} figures as provisional' },
    { one: 'Nodi ffigur fel dros dro', other: 'Nodi {{count}} ffigur fel dros dro' },
  ],
  'figures.mark-final': [
    { one: 'Mark a figure as final', other: 'Mark {{count}} figures as final' },
    { one: 'Nodi ffigur fel terfynol', other: 'Nodi {{count}} ffigur fel terfynol' },
  ],
  'figures.add-period': ['Add the period {{period}}', 'Ychwanegu’r cyfnod {{period}}'],
  'figures.add-column': [
    'Add a column for {{period}}: {{kind}}',
    'Ychwanegu colofn ar gyfer {{period}}: {{kind}}',
  ],
  'figures.not-a-period': [
    '“{{heading}}” doesn’t name a period. Nothing was written. Write a month and year, a quarter or a year, such as “July 2027”, “Q3 2026/27” or “Target July 2027”.',
    'Nid yw “{{heading}}” yn enwi cyfnod. Ni ysgrifennwyd dim. Ysgrifennwch fis a blwyddyn, chwarter neu flwyddyn, megis “Gorffennaf 2027”, “Ch3 2026/27” neu “Targed Gorffennaf 2027”.',
  ],
} as const satisfies Words;
