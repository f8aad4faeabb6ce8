// Steps of writing reports, as the history names them, and why one couldn't be taken.

import type { Words } from '../language/words.ts';

export const reportsActsWords = {
  'reports.act.begin': ['Begin the report “{{title}}”', 'Dechrau’r adroddiad “{{title}}”'],
  'reports.act.write': ['Write “{{title}}”', 'Ysgrifennu “{{title}}”'],
  'reports.act.writeInLanguage': ['Write “{{title}}” {{language}}', 'Ysgrifennu “{{title}}” {{language}}'],
  'reports.act.saysTheSame': [
    'Say that “{{title}}” says the same {{language}}',
    'Dweud bod “{{title}}” yn dweud yr un peth {{language}}',
  ],
  'reports.act.isBeingWritten': [
    'Say that “{{title}}” isn’t finished {{language}}',
    'Dweud nad yw “{{title}}” wedi’i orffen {{language}}',
  ],
  'reports.text-changed': [
    'The text of the section has been changed meanwhile. Read it again before you say that the two say the same.',
    'Mae testun yr adran wedi’i newid yn y cyfamser. Darllenwch ef eto cyn dweud bod y ddau yn dweud yr un peth.',
  ],
  'reports.act.addSection': ['Add the section “{{title}}”', 'Ychwanegu’r adran “{{title}}”'],
  'reports.act.arrange': ['Move a section of a report', 'Symud adran o adroddiad'],
  'reports.act.issue': [
    'Keep the figures of “{{title}}” as they are',
    'Cadw ffigurau “{{title}}” fel y maent',
  ],
  'reports.act.reopen': [
    'Let the figures of “{{title}}” follow the register again',
    'Gadael i ffigurau “{{title}}” ddilyn y gofrestr eto',
  ],
  'reports.act.picture': [
    'Add the picture “{{file}}” to “{{title}}”',
    'Ychwanegu’r llun “{{file}}” at “{{title}}”',
  ],
  'reports.act.choose': ['Choose headings of reports', 'Dewis penawdau adroddiadau'],
  'reports.act.addHeading': [
    'Add the heading “{{title}}” to reports',
    'Ychwanegu’r pennawd “{{title}}” at adroddiadau',
  ],
  'reports.act.arrangeHeadings': ['Move a heading of reports', 'Symud pennawd adroddiadau'],
  'reports.not-kept': ['{{why}} Nothing was written.', '{{why}} Ni ysgrifennwyd dim.'],
  'reports.picture-too-large': [
    '{{file}} is larger than {{most}} MB. Save it smaller and choose it again. Nothing was added.',
    'Mae {{file}} yn fwy na {{most}} MB. Cadwch ef yn llai a’i ddewis eto. Nid ychwanegwyd dim.',
  ],
  'reports.no-picture': [
    '{{file}} isn’t a picture that every document can show. Save it as a JPEG in RGB, or as a PNG of 8 bits that isn’t interlaced, and choose it again. Nothing was added.',
    'Nid yw {{file}} yn llun y gall pob dogfen ei ddangos. Cadwch ef fel JPEG mewn RGB, neu fel PNG 8 did heb ei gydblethu, a’i ddewis eto. Nid ychwanegwyd dim.',
  ],
} as const satisfies Words;
