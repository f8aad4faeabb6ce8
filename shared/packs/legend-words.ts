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
    'The target is missed by more than that, or is still to come and the figure moves away from it; or the work is reported so. Red.',
    'Methwyd y targed o fwy na hynny, neu mae eto i ddod ac mae’r ffigur yn symud oddi wrtho; neu adroddwyd hynny am y gwaith. Coch.',
  ],
  'pack.legend.not reported': [
    'There is no figure or report yet, or no target to judge it by. Grey.',
    'Nid oes ffigur nac adroddiad eto, neu nid oes targed i’w farnu. Llwyd.',
  ],
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
  'pack.legend-measures': ['What each measure counts', 'Yr hyn y mae pob mesur yn ei gyfrif'],
  'pack.legend-definition': ['Definition', 'Diffiniad'],
  'pack.legend-source': ['Source of the latest figure', 'Ffynhonnell y ffigur diweddaraf'],
  'pack.legend-entered': ['Entered in the register', 'Cofnodwyd yn y gofrestr'],
  'pack.legend-counted': ['Worked out by the register', 'Cyfrifwyd gan y gofrestr'],
  'pack.sheet.legend-marks': ['Marks', 'Marciau'],
  'pack.sheet.legend-measures': ['Measures explained', 'Esbonio’r mesurau'],
} as const satisfies Words;
