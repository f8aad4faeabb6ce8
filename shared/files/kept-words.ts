// Of files that are kept in a register: why one can't be taken in, given out or opened.

import type { Words } from '../language/words.ts';

export const keptFilesWords = {
  'files.kept.may-do-harm': [
    '{{file}} isn’t opened from here: a file that ends in .{{ending}} may be a program, or carry one. It can be shown in its folder, for you to look at where it comes from first.',
    'Ni chaiff {{file}} ei hagor o’r fan hon: gall ffeil sy’n gorffen â .{{ending}} fod yn rhaglen, neu gario un. Gellir ei dangos yn ei ffolder, i chi edrych o ble y daw yn gyntaf.',
  ],
  'files.kept.no-ending': [
    '{{file}} isn’t opened from here: without an ending, nothing says what kind of file it is. It can be shown in its folder, for you to look at where it comes from first.',
    'Ni chaiff {{file}} ei hagor o’r fan hon: heb derfyniad, does dim yn dweud pa fath o ffeil ydyw. Gellir ei dangos yn ei ffolder, i chi edrych o ble y daw yn gyntaf.',
  ],
  'files.kept.too-large': [
    '{{file}} is {{size}} MB; a register takes files of up to {{most}} MB. Nothing was attached.',
    'Mae {{file}} yn {{size}} MB; mae cofrestr yn derbyn ffeiliau hyd at {{most}} MB. Nid atodwyd dim.',
  ],
  'files.kept.unreadable': [
    '{{file}} can’t be read: {{why}}. See that it is a file that you may open, then choose it again. Nothing was attached.',
    'Ni ellir darllen {{file}}: {{why}}. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor, yna dewiswch hi eto. Nid atodwyd dim.',
  ],
  'files.kept.not-here': [
    '{{file}} isn’t in this copy of the register. Ask whoever attached it for a full copy.',
    'Nid yw {{file}} yn y copi hwn o’r gofrestr. Gofynnwch am gopi llawn gan bwy bynnag a’i hatododd.',
  ],
  'files.kept.unwritable': [
    '{{file}} can’t be written to {{folder}}: {{why}}. The register still has it.',
    'Ni ellir ysgrifennu {{file}} i {{folder}}: {{why}}. Mae’n dal yn y gofrestr.',
  ],
} as const satisfies Words;
