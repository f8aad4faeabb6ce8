// Money that doesn't add up, and what the register counts its projects and members as.

import type { Words } from '../language/words.ts';

export const contradictionWords = {
  'finance.headings-come-to': [
    'The headings under it come to {{money}}.',
    'Mae’r penawdau oddi tano’n dod i {{money}}.',
  ],
  'finance.variance-comes-to': [
    'Its budget and its forecast or actual give {{money}}.',
    'Mae ei gyllideb a’i ragolwg neu ei ffigur gwirioneddol yn rhoi {{money}}.',
  ],
  'finance.not-its-headings': [
    '{{heading}}, {{year}}: {{amount}} is stated as {{stated}}, but the headings under it come to {{money}}.',
    '{{heading}}, {{year}}: nodwyd {{amount}} fel {{stated}}, ond mae’r penawdau oddi tano’n dod i {{money}}.',
  ],
  'finance.not-its-variance': [
    '{{heading}}, {{year}}: {{amount}} is stated as {{stated}}, but its budget and its forecast or actual give {{money}}.',
    '{{heading}}, {{year}}: nodwyd {{amount}} fel {{stated}}, ond mae ei gyllideb a’i ragolwg neu ei ffigur gwirioneddol yn rhoi {{money}}.',
  ],
  'finance.the.budget': ['the budget', 'y gyllideb'],
  'finance.the.virement': ['the virement', 'y trosglwyddiad'],
  'finance.the.commitment': ['the commitment', 'yr ymrwymiad'],
  'finance.the.actual': ['the actual', 'y ffigur gwirioneddol'],
  'finance.the.forecast': ['the forecast', 'y rhagolwg'],
  'finance.the.variance': ['the variance', 'yr amrywiant'],

  'projects.counted': [
    'the number of {{kind}} projects in the register',
    'nifer y prosiectau yn y gofrestr ({{kind}})',
  ],
  'projects.counted-organisations': [
    'the number of organisations in the register’s {{kind}} projects',
    'nifer y sefydliadau ym mhrosiectau’r gofrestr ({{kind}})',
  ],
  'members.counted': [
    'the number of {{members}} in the register',
    'cyfanswm y gofrestr ar gyfer {{members}}',
  ],
  'members.several-kinds': ['{{first}} and {{second}}', '{{first}}, {{second}}'],
  'members.plural.full': ['full members', 'aelodau llawn'],
  'members.plural.associate': ['associate members', 'aelodau cyswllt'],
  'members.plural.town or parish': ['town and parish councils', 'cynghorau tref a chymuned'],
  'members.plural.affiliate': ['affiliate members', 'aelodau cysylltiedig'],
  'members.plural.supporter': ['supporters', 'cefnogwyr'],
  'members.plural.not a member': ['organisations that are not members', 'sefydliadau nad ydynt yn aelodau'],
} as const satisfies Words;
