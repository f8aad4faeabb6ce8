// The words of the commands that ask leads for their updates and take them back.

import type { Words } from '../language/words.ts';

export const updatesCommandWords = {
  'command.lead-sheets': [
    'make every lead’s sheet for a reporting period: a page to print, and a workbook to fill in',
    'gwneud taflen pob arweinydd ar gyfer cyfnod adrodd: tudalen i’w hargraffu, a llyfr gwaith i’w lenwi',
  ],
  'command.import-updates': [
    'read a workbook that a lead filled in and sent back into a register',
    'darllen llyfr gwaith a lenwyd ac a ddychwelwyd gan arweinydd i gofrestr',
  ],
  'command.option.sheets-out': ['where to put the sheets', 'ble i roi’r taflenni'],
  'command.option.period': [
    'the reporting period, like "July 2024"; otherwise the one that is due now',
    'y cyfnod adrodd, fel "Gorffennaf 2024"; fel arall yr un sy’n ddyledus nawr',
  ],
  'command.option.take-cells': [
    'cells that are asked about and are right, like Activities!E5,Measures!F7',
    'celloedd y gofynnir amdanynt ac sy’n gywir, fel Gweithgareddau!E5,Mesurau!F7',
  ],
  'command.option.answered-by': [
    'who answered; otherwise whom the workbook was sent to',
    'pwy a atebodd; fel arall yr un yr anfonwyd y llyfr gwaith ato',
  ],
  'command.sheets.no-periods': [
    'The register has no reporting period yet. Add one under Figures. Nothing was made.',
    'Nid oes cyfnod adrodd yn y gofrestr eto. Ychwanegwch un o dan Ffigurau. Ni wnaed dim.',
  ],
  'command.sheets.no-such-period': [
    'There is no reporting period “{{name}}”. These are there: {{known}}. Nothing was made.',
    'Nid oes cyfnod adrodd “{{name}}”. Mae’r rhain yno: {{known}}. Ni wnaed dim.',
  ],
  'command.sheets.kept': [
    '{{file}} is there already, and holds what this register doesn’t. Nothing was made. Take its answers in with import-updates, or choose another folder.',
    'Mae {{file}} yno eisoes, ac mae ynddi’r hyn nad yw yn y gofrestr hon. Ni wnaed dim. Cymerwch ei hatebion i mewn gydag import-updates, neu dewiswch ffolder arall.',
  ],
  'command.sheets.made': [
    {
      one: 'Updates for {{period}}: one lead’s sheet, in {{folder}}',
      other: 'Updates for {{period}}: {{count}} leads’ sheets, in {{folder}}',
    },
    {
      one: 'Diweddariadau ar gyfer {{period}}: taflen un arweinydd, yn {{folder}}',
      other: 'Diweddariadau ar gyfer {{period}}: taflenni {{count}} arweinydd, yn {{folder}}',
    },
  ],
  'command.sheets.lead': [
    {
      zero: '  {{who}}, all answered: {{pdf}}, {{xlsx}}',
      other: '  {{who}}, {{count}} to answer: {{pdf}}, {{xlsx}}',
    },
    {
      zero: '  {{who}}, popeth wedi’i ateb: {{pdf}}, {{xlsx}}',
      other: '  {{who}}, {{count}} i’w hateb: {{pdf}}, {{xlsx}}',
    },
  ],
  'command.sheets.all': ['  All leads together: {{xlsx}}', '  Pob arweinydd gyda’i gilydd: {{xlsx}}'],
  'command.sheets.nothing': ['They owe nothing: {{names}}.', 'Nid oes dim yn ddyledus ganddynt: {{names}}.'],
  'command.returned.taken': ['Taken ({{count}})', 'Cymerir ({{count}})'],
  'command.returned.asked': [
    'Asked: taken only with --take ({{count}})',
    'Gofynnir: cymerir â --take yn unig ({{count}})',
  ],
  'command.returned.left': ['Left out ({{count}})', 'Hepgorir ({{count}})'],
  'command.returned.refused': ['Can’t be taken ({{count}})', 'Ni ellir eu cymryd ({{count}})'],
  'command.returned.same': [
    'In the register already: {{same}}. As they went out: {{untouched}}.',
    'Yn y gofrestr eisoes: {{same}}. Fel yr aethant allan: {{untouched}}.',
  ],
  'command.returned.not-asked': [
    '{{cells}}: no cell of {{file}} that can be taken. Look with --dry-run at what is asked. Nothing was imported.',
    '{{cells}}: nid yw’n gell o {{file}} y gellir ei chymryd. Edrychwch â --dry-run ar yr hyn a ofynnir. Ni fewnforiwyd dim.',
  ],
  'command.returned.dry-run': [
    {
      one: 'Nothing was written: this was a dry run. It would import one answer.',
      other: 'Nothing was written: this was a dry run. It would import {{count}} answers.',
    },
    {
      one: 'Ni ysgrifennwyd dim: rhediad prawf oedd hwn. Byddai’n mewnforio un ateb.',
      other: 'Ni ysgrifennwyd dim: rhediad prawf oedd hwn. Byddai’n mewnforio {{count}} ateb.',
    },
  ],
  'command.returned.done': [
    {
      one: 'Imported one answer into {{register}}, as step {{batch}}.',
      other: 'Imported {{count}} answers into {{register}}, as step {{batch}}.',
    },
    {
      one: 'Mewnforiwyd un ateb i {{register}}, fel cam {{batch}}.',
      other: 'Mewnforiwyd {{count}} ateb i {{register}}, fel cam {{batch}}.',
    },
  ],
} as const satisfies Words;
