// What the things of this subject are called, and how their values are said.

import type { Words } from '../language/words.ts';

export const figuresThingWords = {
  'figures.thing.period': ['period', 'cyfnod'],
  'figures.period-closed': [
    'Reporting for {{period}} was closed on {{day}}',
    'Caewyd yr adrodd ar gyfer {{period}} ar {{day}}',
  ],
  'figures.thing.figure': ['figure', 'ffigur'],
  'figures.figure-named': ['{{measure}}, {{period}} ({{kind}})', '{{measure}}, {{period}} ({{kind}})'],
  'figures.kind.actual': ['actual', 'gwirioneddol'],
  'figures.kind.target': ['target', 'targed'],
  'figures.kind.forecast': ['forecast', 'rhagolwg'],
  'figures.kind.baseline': ['baseline', 'llinell sylfaen'],
  'figures.kind.comparator': ['comparator', 'cymharydd'],
  'figures.thing.statement': ['statement', 'datganiad'],
  'figures.statement-named': ['of objective {{ref}} on {{figure}}', 'amcan {{ref}} ar {{figure}}'],
} as const satisfies Words;
