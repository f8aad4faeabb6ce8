// The rules of a body where they are shown and changed.

import type { Words } from '../language/words.ts';

export const bodyRuleWords = {
  'rules.title': ['Rules', 'Rheolau'],
  'rules.intro': [
    'These hold today. They are no legal advice: a source says what it says, and your monitoring officer or adviser says what that means for you.',
    'Mae’r rhain yn sefyll heddiw. Nid cyngor cyfreithiol ydynt: mae ffynhonnell yn dweud yr hyn y mae’n ei ddweud, a’ch swyddog monitro neu’ch cynghorydd sy’n dweud beth y mae’n ei olygu i chi.',
  ],
  'rules.group.notice': ['Notice and agenda', 'Hysbysiad ac agenda'],
  'rules.group.papers': ['Papers', 'Papurau'],
  'rules.group.meeting': ['Quorum, votes and minutes', 'Cworwm, pleidleisiau a chofnodion'],
  'rules.group.openness': ['Openness, interests and keeping', 'Bod yn agored, buddiannau a chadw'],
  'rules.change': ['Change', 'Newid'],
  'rules.changeRule': ['Change “{{rule}}”', 'Newid “{{rule}}”'],
  'rules.back': ['Back to the rule of its kind', 'Yn ôl i reol y math o gorff'],
  'rules.value': ['What it says', 'Yr hyn y mae’n ei ddweud'],
  'rules.why': ['Why is it otherwise here?', 'Pam y mae’n wahanol yma?'],
  'rules.whyHint': [
    'Such as “Standing order 12” or “Article 4 of the constitution”.',
    'Er enghraifft “Rheol sefydlog 12” neu “Erthygl 4 o’r cyfansoddiad”.',
  ],
  'rules.because': ['Set by the body: {{reason}}', 'Wedi’i gosod gan y corff: {{reason}}'],
  'rules.instead': ['Its kind has: {{value}}', 'Rheol y math o gorff: {{value}}'],
  'rules.set': ['Change “{{rule}}” of {{body}}', 'Newid “{{rule}}” {{body}}'],
  'rule.how.choice': ['Choose one of those listed.', 'Dewiswch un o’r rhai a restrir.'],
  'rule.how.number': ['A whole number, like 5.', 'Rhif cyfan, fel 5.'],
  'rule.how.agenda': [
    'A number of clear days, like 3, or “with the summons”.',
    'Nifer o ddiwrnodau clir, fel 3, neu “gyda’r wŷs”.',
  ],
  'rule.how.time': ['A time of day, like 17:00.', 'Amser o’r dydd, fel 17:00.'],
  'rule.how.kept': ['A number of years, or “for good”.', 'Nifer o flynyddoedd, neu “am byth”.'],
  'rule.how.quorum': [
    'A number of members, like 3, or a share of them, like 1/4; “1/3, 3” is a third and never under three.',
    'Nifer o aelodau, fel 3, neu gyfran ohonynt, fel 1/4; “1/3, 3” yw traean a byth o dan dri.',
  ],
  'rule.wrong': [
    '{{rule}}: “{{text}}” is nothing that this rule can say. {{how}} Nothing was written.',
    '{{rule}}: nid yw “{{text}}” yn rhywbeth y gall y rheol hon ei ddweud. {{how}} Ni ysgrifennwyd dim.',
  ],
  'rule.wrong-empty': [
    '{{rule}}: nothing was given. {{how}} To do as its kind does, go back to the rule of its kind. Nothing was written.',
    '{{rule}}: ni roddwyd dim. {{how}} I wneud fel y math o gorff, ewch yn ôl i reol y math o gorff. Ni ysgrifennwyd dim.',
  ],
} as const satisfies Words;
