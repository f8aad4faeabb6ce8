// What the command line says of the house style.

import type { Words } from '../language/words.ts';

export const styleCommandWords = {
  'command.place.colour': ['colour', 'lliw'],
  'command.place.millimetres': ['millimetres', 'milimetrau'],
  'command.place.sides': ['sides', 'ochrau'],
  'command.place.typeface': ['typeface', 'ffurfdeip'],
  'command.style': [
    'show or change the house style of the council, or of a body: what its documents look like',
    'dangos neu newid arddull y cyngor, neu gorff: sut mae ei ddogfennau’n edrych',
  ],
  'command.style.line': ['{{what}}: {{is}}', '{{what}}: {{is}}'],
  'command.style.drop-alone': [
    '--drop takes the whole style back: give nothing else with it. Nothing was changed.',
    'Mae --drop yn tynnu’r arddull gyfan yn ôl: peidiwch â rhoi dim arall gydag ef. Ni newidiwyd dim.',
  ],
  'command.style.one-logo': [
    'Give either --logo or --remove-logo. Nothing was changed.',
    'Rhowch naill ai --logo neu --remove-logo. Ni newidiwyd dim.',
  ],
  'command.a-binding': [
    'Give whole millimetres from 0 to {{most}}.',
    'Rhowch filimetrau cyfan o 0 i {{most}}.',
  ],
  'command.option.style-body': [
    'the body whose own style it is; the council’s without it',
    'y corff y mae’r arddull yn eiddo iddo; un y cyngor hebddo',
  ],
  'command.option.style-organisation': [
    'the name as printed; empty for that of the strategy',
    'yr enw fel y’i hargreffir; gwag am un y strategaeth',
  ],
  'command.option.style-logo': ['a PNG or JPEG of at most 4 MB', 'PNG neu JPEG o ddim mwy na 4 MB'],
  'command.option.style-logo-alternative': [
    'what the logo shows, for those who can’t see it; empty for decoration',
    'beth mae’r logo’n ei ddangos, i’r rhai na allant ei weld; gwag am addurn',
  ],
  'command.option.style-remove-logo': ['print no logo', 'peidio ag argraffu logo'],
  'command.option.style-accent': [
    'colour of headings and rules, like #1F5FA8; empty for black',
    'lliw penawdau a llinellau, fel #1F5FA8; gwag am ddu',
  ],
  'command.option.style-typeface': ['of PDFs: sans or serif', 'PDFs: sans neu serif'],
  'command.option.style-sides': ['printed on sides: one or two', 'argraffu ar ochrau: one neu two'],
  'command.option.style-binding': ['room for binding, in millimetres', 'lle i rwymo, mewn milimetrau'],
  'command.option.style-paper': ['A4 or Letter', 'A4 neu Letter'],
  'command.option.style-drop': [
    'take the style back: a body takes the council’s, the council the usual one',
    'tynnu’r arddull yn ôl: mae corff yn cymryd un y cyngor, a’r cyngor yr un arferol',
  ],
} as const satisfies Words;
