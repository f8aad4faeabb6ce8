// The words that a page has of its own, beside what its pack says: numbered, continued, led to. Setting pages needs no others of the catalogue.

import type { Words } from '../language/words.ts';

export const pageWords = {
  'pack.provisional-mark': ['p', 'dd'],
  'pack.provisional': ['Provisional', 'Dros dro'],
  'pack.travel.improving': ['Improving', 'Yn gwella'],
  'pack.travel.worsening': ['Worsening', 'Yn gwaethygu'],
  'pack.travel.unchanged': ['Unchanged', 'Heb newid'],
  'pack.in-language': ['English', 'Cymraeg'],
  'pack.contents': ['Contents', 'Cynnwys'],
  'pack.cover': ['Cover', 'Clawr'],
  'pack.blank': ['This page is intentionally blank', 'Gadawyd y dudalen hon yn wag yn fwriadol'],
  'pack.page-of': ['Page {{page}} of {{count}}', 'Tudalen {{page}} o {{count}}'],
  'pack.to-page': ['Page {{page}}', 'Tudalen {{page}}'],
  'pack.to-note': ['Note {{mark}}', 'Nodyn {{mark}}'],
  'pack.from-note': ['Back to the mark {{mark}}', 'Yn ôl at y marc {{mark}}'],
  'pack.to-explained': ['What “{{what}}” counts', 'Yr hyn y mae “{{what}}” yn ei gyfrif'],
  'pack.to-mention': ['The figures of “{{what}}”', 'Ffigurau “{{what}}”'],
  'pack.entry': ['{{title}}, page {{page}}', '{{title}}, tudalen {{page}}'],
  'pack.continued': ['{{what}} (continued)', '{{what}} (parhad)'],
} as const satisfies Words;
