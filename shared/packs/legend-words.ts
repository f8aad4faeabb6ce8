// The words of "How to read this": what each mark, colour and measure of a pack stands for.

import type { Words } from '../language/words.ts';

export const legendWords = {
  'pack.legend': ['How to read this', 'Sut i ddarllen hwn'],
  'pack.legend-lead': [
    'What the marks, the colours and the measures of this pack stand for.',
    'Yr hyn y mae marciau, lliwiau a mesurau’r pecyn hwn yn ei olygu.',
  ],
  'pack.legend-meaning': ['What it means', 'Beth mae’n ei olygu'],
  'pack.legend-marks': ['Marks', 'Marciau'],
  'pack.legend.complete': [
    'The work is done, or the last target is met. Blue.',
    'Mae’r gwaith wedi’i wneud, neu mae’r targed olaf wedi’i gyrraedd. Glas.',
  ],
  'pack.legend.on track': [
    'The latest figure meets its target, or moves towards one still to come; work is going as planned. Green.',
    'Mae’r ffigur diweddaraf yn cyrraedd ei darged, neu’n symud tuag at un sydd eto i ddod; mae’r gwaith yn mynd yn ôl y cynllun. Gwyrdd.',
  ],
  'pack.legend.at risk': [
    'The target is missed by little, or is still to come and the figure doesn’t move; or a milestone has passed with its work open. Amber.',
    'Methwyd y targed o ychydig, neu mae eto i ddod ac nid yw’r ffigur yn symud; neu mae carreg filltir wedi mynd heibio a’i gwaith yn dal ar agor. Oren.',
  ],
  'pack.legend.off track': [
    'The target is missed by more than that, or is still to come and the figure moves away from it; or the work is reported so, or its milestone has passed with it not begun. Red.',
    'Methwyd y targed o fwy na hynny, neu mae eto i ddod ac mae’r ffigur yn symud oddi wrtho; neu adroddwyd hynny am y gwaith, neu mae ei garreg filltir wedi mynd heibio heb iddo ddechrau. Coch.',
  ],
  'pack.legend.not reported': [
    'Nobody has reported a figure or progress. Grey.',
    'Nid oes neb wedi adrodd ffigur na chynnydd. Llwyd.',
  ],
  'pack.legend.not understood': [
    'Progress was reported in words that leave a doubt; they are printed with it. Grey.',
    'Adroddwyd cynnydd mewn geiriau sy’n gadael amheuaeth; argreffir hwy gydag ef. Llwyd.',
  ],
  'pack.legend.not started': [
    'The work is reported not started, and its milestone hasn’t passed. Grey.',
    'Adroddwyd nad yw’r gwaith wedi dechrau, ac nid yw ei garreg filltir wedi mynd heibio. Llwyd.',
  ],
  'pack.legend.no target': [
    'There is a figure, and no target to judge it by. Grey.',
    'Mae ffigur, ond nid oes targed i’w farnu yn ei erbyn. Llwyd.',
  ],
  'pack.legend.no comparison': [
    'The figure can’t be compared with its target, or there is none before it to compare it with, or one of them is in words that can’t be compared. Grey.',
    'Ni ellir cymharu’r ffigur â’i darged, neu nid oes un o’i flaen i’w gymharu ag ef, neu mae un ohonynt mewn geiriau na ellir eu cymharu. Llwyd.',
  ],
  'pack.legend.not judged': [
    'It is watched and not judged, or nobody has said which way is good. Grey.',
    'Caiff ei wylio ac nid ei farnu, neu nid oes neb wedi dweud pa ffordd sy’n dda. Llwyd.',
  ],
  'pack.legend.cancelled': ['The work will not be done. Grey.', 'Ni wneir y gwaith. Llwyd.'],
  'pack.legend.improving': [
    'Better than the figure before: more where higher is better, less where lower is better.',
    'Gwell na’r ffigur blaenorol: mwy lle mae uwch yn well, llai lle mae is yn well.',
  ],
  'pack.legend.worsening': ['Worse than the figure before.', 'Gwaeth na’r ffigur blaenorol.'],
  'pack.legend.unchanged': ['The same as the figure before.', 'Yr un fath â’r ffigur blaenorol.'],
  'pack.legend-provisional': [
    'Provisional: the figure may still change. It is set in italic.',
    'Dros dro: gall y ffigur newid eto. Fe’i gosodir mewn llythrennau italig.',
  ],
  'pack.legend-adverse': [
    'Beside an amount: more is spent, or less earned, than budgeted.',
    'Wrth ymyl swm: gwariwyd mwy, neu enillwyd llai, nag a gyllidebwyd.',
  ],
  'pack.legend-tint': ['A tinted column', 'Colofn liw'],
  'pack.legend-targets': ['Targets.', 'Targedau.'],
  'pack.legend-abbreviations': ['Abbreviations', 'Byrfoddau'],
  'pack.legend-short': ['In short', 'Yn fyr'],
  'pack.legend-owner': ['Owner', 'Perchennog'],
  'pack.legend-definition': ['Definition', 'Diffiniad'],
  'pack.legend-source': ['Source of the latest figure', 'Ffynhonnell y ffigur diweddaraf'],
  'pack.legend-entered': ['Entered in the register', 'Cofnodwyd yn y gofrestr'],
  'pack.legend-counted': ['Worked out by the register', 'Cyfrifwyd gan y gofrestr'],
  'pack.sheet.legend-marks': ['Marks', 'Marciau'],
  'pack.sheet.glossary': ['Measures explained', 'Esbonio’r mesurau'],
  'pack.glossary': ['Glossary of measures', 'Geirfa’r mesurau'],
  'pack.glossary-unit': ['Counted as', 'Fe’i cyfrifir fel'],
  'pack.glossary-reported': ['Reported', 'Adroddir'],
  'pack.glossary-used': ['Used in', 'Defnyddir yn'],
  'pack.glossary-not-given': ['Not given', 'Heb ei roi'],
  'pack.glossary-no-figure': ['No figure yet', 'Dim ffigur eto'],
  'pack.glossary-one-figure': ['1 figure, {{from}}', '1 ffigur, {{from}}'],
  'pack.glossary-figures': ['{{count}} figures, {{from}} to {{to}}', '{{count}} ffigur, {{from}} hyd {{to}}'],
  'pack.glossary-every.month': ['Every month', 'Bob mis'],
  'pack.glossary-every.quarter': ['Every quarter', 'Bob chwarter'],
  'pack.glossary-every.half-year': ['Every half year', 'Bob hanner blwyddyn'],
  'pack.glossary-every.year': ['Every year', 'Bob blwyddyn'],
} as const satisfies Words;
