// What an import of figures says of sums and totals, and of the side of the rows that they are of.

import type { Words } from '../language/words.ts';

export const sheetSumsWords = {
  'sheet.sum-unnamed': [
    '“{{label}}” comes to the sum of the rows above it, so it is taken for a total.',
    'Cyfanswm y rhesi uwch ei ben yw “{{label}}”, felly cymerir mai cyfanswm ydyw.',
  ],
  'sheet.sum-of-one': [
    '“{{label}}” says the same as the row above it, and a sum below counts the two once, so it may be a total of that row.',
    'Yr un peth a ddywed “{{label}}” â’r rhes uwch ei ben, ac unwaith y mae cyfanswm islaw yn cyfrif y ddwy, felly gall fod yn gyfanswm o’r rhes honno.',
  ],
  'sheet.sum-of-below': [
    '“{{label}}” comes to the sum of rows below it, which may be parts of it: taken with them, it counts twice.',
    'Cyfanswm rhesi islaw iddo yw “{{label}}”, a allai fod yn rhannau ohono: o’i gymryd gyda hwy, fe’i cyfrifir ddwywaith.',
  ],
  'sheet.part-by-mark': [
    '“{{label}}” stands below “{{whole}}” as a part of it does, so “{{whole}}” may have it in it already: it would be counted twice. If it is a heading of its own, tick it.',
    'Saif “{{label}}” o dan “{{whole}}” fel y gwna rhan ohono, felly gall “{{whole}}” ei gynnwys eisoes: byddai’n cael ei gyfrif ddwywaith. Os pennawd ar ei ben ei hun ydyw, ticiwch ef.',
  ],
  'sheet.left-of-totals': [
    '“{{label}}” comes to the difference between “{{one}}” and “{{other}}”, so it may be what is left and no heading. If it is one, tick it.',
    'Y gwahaniaeth rhwng “{{one}}” ac “{{other}}” yw “{{label}}”, felly gall fod yn weddill ac nid yn bennawd. Os pennawd ydyw, ticiwch ef.',
  ],
  'sheet.side-of-name': [
    '“{{label}}” may be income, and nothing says so. Write “Income” or “Expenditure” above such rows, then import again.',
    'Gall “{{label}}” fod yn incwm, ac nid oes dim yn dweud hynny. Ysgrifennwch “Incwm” neu “Gwariant” uwchben rhesi o’r fath, ac yna mewnforiwch eto.',
  ],
  'sheet.sum-says': ['It is calculated here as {{amount}}.', 'Caiff ei gyfrifo yma fel {{amount}}.'],
  'sheet.heading-renamed': [
    'The register has “{{heading}}” in {{year}}, and this file doesn’t name it. If it is called “{{now}}” now, rename it in the register and compare again; if this is another heading, tick it.',
    'Mae “{{heading}}” yn y gofrestr yn {{year}}, ac nid yw’r ffeil hon yn ei enwi. Os “{{now}}” yw ei enw bellach, ailenwch ef yn y gofrestr a chymharwch eto; os pennawd arall yw hwn, ticiwch ef.',
  ],
  'sheet.total-in-error': [
    '{{sheet}}, {{cell}}: the total “{{label}}” is {{shown}}. The rows above it were read.',
    '{{sheet}}, {{cell}}: {{shown}} yw’r cyfanswm “{{label}}”. Darllenwyd y rhesi uwch ei ben.',
  ],
  'sheet.total-differs': [
    '{{sheet}}, {{cell}}: “{{label}}” says {{shown}}, and its rows come to {{sum}}.',
    '{{sheet}}, {{cell}}: mae “{{label}}” yn dweud {{shown}}, a chyfanswm ei resi yw {{sum}}.',
  ],
  'sheet.total-left-out': [
    '{{sheet}}, {{cell}}: “{{label}}” is taken for a total, and nobody has said what it stands for, so it wasn’t read.',
    '{{sheet}}, {{cell}}: cymerir mai cyfanswm yw “{{label}}”, ac nid oes neb wedi dweud beth y mae’n sefyll amdano, felly nis darllenwyd.',
  ],
  'sheet.below-total': [
    '“{{label}}” stands below the total with one amount, where the rows above have several, so it may be no heading of the budget.',
    'Saif “{{label}}” o dan y cyfanswm gydag un swm, a sawl un gan y rhesi uwch ei ben, felly efallai nad pennawd yn y gyllideb ydyw.',
  ],
  'sheet.side-open': [
    '“{{total}}” below may count “{{label}}” or not, so nothing says whether it is income or spending. Write “Income” or “Expenditure” above its rows, then import again.',
    'Gall “{{total}}” islaw gyfrif “{{label}}” neu beidio, felly nid oes dim yn dweud ai incwm ynteu gwariant ydyw. Ysgrifennwch “Incwm” neu “Gwariant” uwchben ei resi, ac yna mewnforiwch eto.',
  ],
  'sheet.side-after': [
    '“{{label}}” stands below “{{total}}”, and nothing says whether it is income or spending. Write “Income” or “Expenditure” above such rows, then import again.',
    'Saif “{{label}}” o dan “{{total}}”, ac nid oes dim yn dweud ai incwm ynteu gwariant ydyw. Ysgrifennwch “Incwm” neu “Gwariant” uwchben rhesi o’r fath, ac yna mewnforiwch eto.',
  ],
  'sheet.side-unsaid': [
    '“{{total}}” is neither the sum of the rows above it nor what is left of income, as they are read: “{{label}}” may be income, and nothing says so. Write “Income” above such rows, then import again.',
    'Nid yw “{{total}}” yn gyfanswm y rhesi uwch ei ben nac yn weddill yr incwm, fel y’u darllenir: gall “{{label}}” fod yn incwm, ac nid oes dim yn dweud hynny. Ysgrifennwch “Incwm” uwchben rhesi o’r fath, ac yna mewnforiwch eto.',
  ],
  'sheet.below-zero-unsaid': [
    'It is below zero as the income of its table is, and nothing says whether “{{label}}” is income. Write “Income” or “Expenditure” above its rows, then import again.',
    'Mae’n is na sero fel incwm ei dabl, ac nid oes dim yn dweud ai incwm yw “{{label}}”. Ysgrifennwch “Incwm” neu “Gwariant” uwchben ei resi, ac yna mewnforiwch eto.',
  ],
} as const satisfies Words;
