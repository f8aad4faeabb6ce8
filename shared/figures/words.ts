// The grid of figures.

import type { Words } from '../language/words.ts';

export const figuresWords = {
  'figures.grid': ['Measures by periods', 'Mesurau yn ôl cyfnodau'],
  'figures.measure': ['Measure', 'Mesur'],
  'figures.heading': ['Heading', 'Pennawd'],
  'figures.filter': ['Find a measure', 'Canfod mesur'],
  'figures.objective': ['Objective', 'Amcan'],
  'figures.allObjectives': ['All objectives', 'Pob amcan'],
  'figures.count': [
    { one: '{{count}} measure', other: '{{count}} measures' },
    { other: '{{count}} mesur', two: '{{count}} fesur' },
  ],
  'figures.countFiltered': [
    { one: '{{shown}} of {{count}} measure, filtered', other: '{{shown}} of {{count}} measures, filtered' },
    { two: '{{shown}} o {{count}} fesur, wedi’u hidlo', other: '{{shown}} o {{count}} mesur, wedi’u hidlo' },
  ],
  'figures.addPeriod': ['Add a period', 'Ychwanegu cyfnod'],
  'figures.column-there': [
    'There is a column for {{period}} already: {{kind}}.',
    'Mae colofn ar gyfer {{period}} yno’n barod: {{kind}}.',
  ],
  'figures.periodHeading': ['Period', 'Cyfnod'],
  'figures.periodHint': [
    'Such as “July 2027”, “Target July 2027”, “Q3 2026/27” or “Forecast 2027/28”.',
    'Megis “Gorffennaf 2027”, “Targed Gorffennaf 2027”, “Ch3 2026/27” neu “Rhagolwg 2027/28”.',
  ],
  'figures.provisional': ['Mark as provisional', 'Nodi fel dros dro'],
  'figures.final': ['Mark as final', 'Nodi fel terfynol'],
  'figures.fillDown': ['Fill down', 'Llenwi i lawr'],
  'figures.story': ['History of this cell', 'Hanes y gell hon'],
  'figures.menu': ['Actions for the chosen cells', 'Camau ar gyfer y celloedd a ddewiswyd'],
  'figures.closed': ['closed', 'ar gau'],
  'figures.derived': ['calculated', 'wedi’i gyfrifo'],
  'figures.isProvisional': ['provisional', 'dros dro'],
  'figures.isNotUnderstood': [
    'not understood: it stands in its words, and is compared with nothing',
    'heb ei ddeall: saif yn ei eiriau, ac ni chaiff ei gymharu â dim',
  ],
  'figures.isComputed': ['calculated by its formula', 'wedi’i gyfrifo gan ei fformiwla'],
  'figures.written': [
    { one: '{{count}} figure is saved.', other: '{{count}} figures are saved.' },
    { other: 'Mae {{count}} ffigur wedi’u cadw.', two: 'Mae {{count}} ffigur wedi’u cadw.' },
  ],
  'figures.them.target': [
    { one: 'One of them is a target.', other: '{{count}} of them are targets.' },
    { one: 'Mae un ohonynt yn darged.', other: 'Mae {{count}} ohonynt yn dargedau.' },
  ],
  'figures.them.forecast': [
    { one: 'One of them is a forecast.', other: '{{count}} of them are forecasts.' },
    { one: 'Mae un ohonynt yn rhagolwg.', other: 'Mae {{count}} ohonynt yn rhagolygon.' },
  ],
  'figures.them.baseline': [
    { one: 'One of them is a baseline.', other: '{{count}} of them are baselines.' },
    { one: 'Mae un ohonynt yn llinell sylfaen.', other: 'Mae {{count}} ohonynt yn llinellau sylfaen.' },
  ],
  'figures.them.comparator': [
    { one: 'One of them is a comparator.', other: '{{count}} of them are comparators.' },
    { one: 'Mae un ohonynt yn gymharydd.', other: 'Mae {{count}} ohonynt yn gymaryddion.' },
  ],
  'figures.removed': [
    { one: '{{count}} figure is removed.', other: '{{count}} figures are removed.' },
    { other: 'Mae {{count}} ffigur wedi’u dileu.' },
  ],
  'figures.inClosed': [
    {
      one: 'One is in a period that is closed: {{periods}}.',
      other: '{{count}} are in periods that are closed: {{periods}}.',
    },
    {
      one: 'Mae un mewn cyfnod sydd wedi’i gau: {{periods}}.',
      other: 'Mae {{count}} mewn cyfnodau sydd wedi’u cau: {{periods}}.',
    },
  ],
  'figures.leftOut': [
    {
      one: 'One cell couldn’t be read and was left out.',
      other: '{{count}} cells couldn’t be read and were left out.',
    },
    {
      one: 'Ni ellid darllen un gell, ac fe’i gadawyd allan.',
      two: 'Ni ellid darllen {{count}} gell, ac fe’u gadawyd allan.',
      other: 'Ni ellid darllen {{count}} cell, ac fe’u gadawyd allan.',
    },
  ],
  'figures.asBefore': [
    'Nothing has changed: the cells say this already.',
    'Nid oes dim wedi newid: mae’r celloedd yn dweud hyn eisoes.',
  ],
  'figures.hint': [
    'Type over a cell, or press F2 to edit it. Copy and paste work with Excel. Esc, then Tab, leaves the grid.',
    'Teipiwch dros gell, neu pwyswch F2 i’w golygu. Mae copïo a gludo yn gweithio gydag Excel. Mae Esc, yna Tab, yn gadael y grid.',
  ],
  'figures.copyAgain': [
    'These figures have only just been read, and nothing was copied. Copy them again.',
    'Newydd gael eu darllen y mae’r ffigurau hyn, ac ni chopïwyd dim. Copïwch nhw eto.',
  ],
  'figures.rejectedTitle': [
    { one: '{{count}} cell can’t be read', other: '{{count}} cells can’t be read' },
    {
      one: 'Ni ellir darllen {{count}} gell',
      two: 'Ni ellir darllen {{count}} gell',
      other: 'Ni ellir darllen {{count}} cell',
    },
  ],
  'figures.rejectedKept': [
    {
      zero: 'Nothing has been written.',
      one: 'Nothing has been written. The other figure is ready.',
      other: 'Nothing has been written. The other {{count}} figures are ready.',
    },
    { other: 'Nid oes dim wedi’i ysgrifennu. Mae’r {{count}} ffigur arall yn barod.' },
  ],
  'figures.writeRest': [
    { one: 'Save the other figure', other: 'Save the other {{count}} figures' },
    { one: 'Cadw’r ffigur arall', other: 'Cadw’r {{count}} ffigur arall' },
  ],
  'figures.rowsPasted': [
    { one: '{{count}} row', other: '{{count}} rows' },
    { other: '{{count}} rhes', two: '{{count}} res' },
  ],
  'figures.columnsPasted': [
    { one: '{{count}} column', other: '{{count}} columns' },
    { one: '{{count}} golofn', two: '{{count}} golofn', other: '{{count}} colofn' },
  ],
  'figures.tooMuch': [
    'What you paste is {{rows}} by {{columns}}, which doesn’t fit from this cell. Nothing was written. Choose a cell further up or left, or copy less.',
    'Mae’r hyn rydych yn ei ludo yn {{rows}} wrth {{columns}}, ac nid yw’n ffitio o’r gell hon. Nid oes dim wedi’i ysgrifennu. Dewiswch gell ymhellach i fyny neu i’r chwith, neu gopïo llai.',
  ],
  'figures.measure-gone': [
    'The measure isn’t in the register any more.',
    'Nid yw’r mesur yn y gofrestr mwyach.',
  ],
  'figures.period-gone': [
    'The period isn’t in the register any more.',
    'Nid yw’r cyfnod yn y gofrestr mwyach.',
  ],
  'figures.in-words-only': [
    '{{measure}} is reported in words and has no figures.',
    'Adroddir ar {{measure}} mewn geiriau, ac nid oes ganddo ffigurau.',
  ],
  'figures.provenance': ['Where it came from', 'O ble y daeth'],
  'figures.typed': ['Typed in', 'Teipiwyd i mewn'],
  'figures.noFigure': ['No figure has been given here.', 'Ni roddwyd ffigur yma.'],
  'figures.now': ['Now', 'Nawr'],
  'figures.closedOn': [
    'Reporting for this period was closed on {{day}}.',
    'Caewyd adrodd ar gyfer y cyfnod hwn ar {{day}}.',
  ],
  'figures.emptyTitle': ['No measures with figures yet', 'Dim mesurau â ffigurau eto'],
  'figures.emptyText': [
    'Add measures to an objective under Strategy, or import your strategy document. They appear here, one row each.',
    'Ychwanegwch fesurau at amcan o dan Strategaeth, neu mewnforiwch eich dogfen strategaeth. Dônt yma, un rhes yr un.',
  ],
  'figures.noColumns': [
    'There is no period yet. Add the first one to begin.',
    'Does dim cyfnod eto. Ychwanegwch yr un cyntaf i ddechrau.',
  ],
} as const satisfies Words;
