// Statuses, progress, kinds of figure and directions, as the screens say them.

import type { Words } from '../language/words.ts';

export const statusWords = {
  'status.complete': ['Complete', 'Wedi’i gwblhau'],
  'status.on track': ['On track', 'Ar y trywydd'],
  'status.at risk': ['At risk', 'Mewn perygl'],
  'status.off track': ['Off track', 'Oddi ar y trywydd'],
  'status.not reported': ['Not reported', 'Heb adroddiad'],

  'progress.not reported': ['Not reported', 'Heb adroddiad'],
  'progress.not started': ['Not started', 'Heb ddechrau'],
  'progress.on track': ['On track', 'Ar y trywydd'],
  'progress.at risk': ['At risk', 'Mewn perygl'],
  'progress.off track': ['Off track', 'Oddi ar y trywydd'],
  'progress.complete': ['Complete', 'Wedi’i gwblhau'],
  'progress.on hold': ['On hold', 'Wedi’i ohirio'],
  'progress.cancelled': ['Cancelled', 'Wedi’i ganslo'],

  'direction.improving': ['Better than before', 'Gwell nag o’r blaen'],
  'direction.worsening': ['Worse than before', 'Gwaeth nag o’r blaen'],
  'direction.unchanged': ['As before', 'Fel o’r blaen'],
  'direction.unknown': ['No comparison yet', 'Dim cymhariaeth eto'],

  'kind.actual': ['Actual', 'Gwirioneddol'],
  'kind.target': ['Target', 'Targed'],
  'kind.forecast': ['Forecast', 'Rhagolwg'],
  'kind.baseline': ['Baseline', 'Llinell sylfaen'],

  'unit.number': ['Number', 'Rhif'],
  'unit.percent': ['Percentage', 'Canran'],
  'unit.money': ['Money', 'Arian'],

  'polarity.higher is better': ['Higher is better', 'Uwch sy’n well'],
  'polarity.lower is better': ['Lower is better', 'Is sy’n well'],
  'polarity.not judged': ['Not judged', 'Heb ei farnu'],
} as const satisfies Words;
