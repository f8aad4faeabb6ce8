// Statuses, progress, kinds of figure and directions, as the screens say them.

import type { Words } from '../language/words.ts';

export const statusWords = {
  'status.complete': ['Complete', 'Wedi’i gwblhau'],
  'status.on track': ['On track', 'Ar y trywydd'],
  'status.at risk': ['At risk', 'Mewn perygl'],
  'status.off track': ['Off track', 'Oddi ar y trywydd'],
  'status.not started': ['Not started', 'Heb ddechrau'],
  'status.not reported': ['Not reported', 'Heb adroddiad'],
  'status.not understood': ['Not understood', 'Heb ei ddeall'],
  'status.no target': ['No target', 'Dim targed'],
  'status.no comparison': ['No comparison', 'Dim cymhariaeth'],
  'status.not judged': ['Not judged', 'Heb ei farnu'],
  'status.cancelled': ['Cancelled', 'Wedi’i ganslo'],

  'progress.not reported': ['Not reported', 'Heb adroddiad'],
  'progress.not understood': ['Not understood', 'Heb ei ddeall'],
  'progress.not started': ['Not started', 'Heb ddechrau'],
  'progress.on track': ['On track', 'Ar y trywydd'],
  'progress.at risk': ['At risk', 'Mewn perygl'],
  'progress.off track': ['Off track', 'Oddi ar y trywydd'],
  'progress.complete': ['Complete', 'Wedi’i gwblhau'],
  'progress.on hold': ['On hold', 'Wedi’i ohirio'],
  'progress.cancelled': ['Cancelled', 'Wedi’i ganslo'],

  /** The same within a sentence: “Report activity 1.4 on track”, “2 without a target”. */
  'progress-is.not reported': ['not reported', 'heb adroddiad'],
  'progress-is.not understood': ['not understood', 'heb ei ddeall'],
  'progress-is.not started': ['not started', 'heb ddechrau'],
  'progress-is.on track': ['on track', 'ar y trywydd'],
  'progress-is.at risk': ['at risk', 'mewn perygl'],
  'progress-is.off track': ['off track', 'oddi ar y trywydd'],
  'progress-is.complete': ['complete', 'wedi’i gwblhau'],
  'progress-is.on hold': ['on hold', 'wedi’i ohirio'],
  'progress-is.cancelled': ['cancelled', 'wedi’i ganslo'],
  'progress-is.no target': ['without a target', 'heb darged'],
  'progress-is.no comparison': ['with no comparison', 'heb gymhariaeth'],
  'progress-is.not judged': ['not judged', 'heb ei farnu'],

  'direction.improving': ['Better than before', 'Gwell nag o’r blaen'],
  'direction.worsening': ['Worse than before', 'Gwaeth nag o’r blaen'],
  'direction.unchanged': ['As before', 'Fel o’r blaen'],
  'direction.unknown': ['No comparison yet', 'Dim cymhariaeth eto'],

  'kind.actual': ['Actual', 'Gwirioneddol'],
  'kind.target': ['Target', 'Targed'],
  'kind.forecast': ['Forecast', 'Rhagolwg'],
  'kind.baseline': ['Baseline', 'Llinell sylfaen'],
  'kind.comparator': ['Comparator', 'Cymharydd'],

  'unit.number': ['Number', 'Rhif'],
  'unit.percent': ['Percentage', 'Canran'],
  'unit.money': ['Money', 'Arian'],

  'polarity.higher is better': ['Higher is better', 'Uwch sy’n well'],
  'polarity.lower is better': ['Lower is better', 'Is sy’n well'],
  'polarity.not judged': ['Not judged', 'Heb ei farnu'],
  'polarity.not known': ['Not known', 'Ddim yn hysbys'],
  'polarity.in doubt': ['In doubt: said to be both', 'Mewn amheuaeth: dywedir y ddau'],
} as const satisfies Words;
