// What is done to the budget, projects and the membership, as the history tells it; and what is refused there.

import type { Words } from '../language/words.ts';

export const financeActsWords = {
  'finance.add-heading': [
    'Add the budget heading {{heading}}, {{year}}',
    'Ychwanegu’r pennawd cyllideb {{heading}}, {{year}}',
  ],
  'finance.change': ['Change the {{field}} of {{heading}}', 'Newid {{field}} {{heading}}'],
  'finance.field.heading': ['heading', 'pennawd'],
  'finance.field.budgetHolder': ['budget holder', 'deiliad cyllideb'],
  'finance.field.reason': ['reason', 'rheswm'],
  'finance.field.notes': ['notes', 'nodiadau'],
  'finance.change-side': [
    'Change whether {{heading}} is income or expenditure',
    'Newid a yw {{heading}} yn incwm neu’n wariant',
  ],
  'finance.move-heading': ['Change the heading above {{heading}}', 'Newid y pennawd uwchben {{heading}}'],
  'finance.own-parent': [
    '{{heading}} can’t come under itself or under one of its own headings. Nothing was written.',
    'Ni all {{heading}} sefyll oddi tano’i hun nac o dan un o’i benawdau ei hun. Ni ysgrifennwyd dim.',
  ],
  'finance.set-amount': [
    'Set the {{kind}} of {{heading}} to {{amount}}',
    'Gosod {{kind}} {{heading}}: {{amount}}',
  ],
  'finance.remove-amount': ['Remove the {{kind}} of {{heading}}', 'Tynnu {{kind}} {{heading}}'],
  'finance.amount.budget': ['budget', 'cyllideb'],
  'finance.amount.virement': ['virement', 'trosglwyddiad'],
  'finance.amount.commitment': ['commitment', 'ymrwymiad'],
  'finance.amount.actual': ['actual', 'ffigur gwirioneddol'],
  'finance.amount.forecast': ['forecast', 'rhagolwg'],
  'finance.amount.variance': ['stated variance', 'amrywiant datganedig'],
  'finance.not-money': [
    '“{{text}}” isn’t an amount of money. Write it in pounds, like 1,234.50. Nothing was written.',
    'Nid yw “{{text}}” yn swm o arian. Ysgrifennwch ef mewn punnoedd, fel 1,234.50. Ni ysgrifennwyd dim.',
  ],
  'finance.in-two-years': [
    'Years begin in January here, so “{{text}}” lies in two of them. Write one, like {{year}}. Nothing was written.',
    'Mae blynyddoedd yn dechrau ym mis Ionawr yma, felly mae “{{text}}” mewn dwy ohonynt. Ysgrifennwch un, fel {{year}}. Ni ysgrifennwyd dim.',
  ],
  'finance.not-a-year': [
    '“{{text}}” isn’t a financial year. Write it like 2024/25. Nothing was written.',
    'Nid yw “{{text}}” yn flwyddyn ariannol. Ysgrifennwch hi fel 2024/25. Ni ysgrifennwyd dim.',
  ],
  'finance.link-objective': [
    'Link {{heading}} to objective {{ref}}, which it pays for',
    'Cysylltu {{heading}} ag amcan {{ref}}, y mae’n talu amdano',
  ],
  'finance.link-activity': [
    'Link {{heading}} to activity {{activity}}, which it pays for',
    'Cysylltu {{heading}} â gweithgaredd {{activity}}, y mae’n talu amdano',
  ],
  'finance.remove-link': [
    'Remove a link of {{heading}} to what it pays for',
    'Tynnu cyswllt {{heading}} â’r hyn y mae’n talu amdano',
  ],
  'finance.remove': ['Delete the budget heading {{heading}}', 'Dileu’r pennawd cyllideb {{heading}}'],

  'projects.add-project': ['Add the project {{project}}', 'Ychwanegu’r prosiect {{project}}'],
  'projects.change': [
    'Change the {{field}} of the project {{project}}',
    'Newid {{field}} y prosiect {{project}}',
  ],
  'projects.field.title': ['title', 'teitl'],
  'projects.field.kind': ['kind', 'math'],
  'projects.field.year': ['year', 'blwyddyn'],
  'projects.field.theme': ['theme', 'thema'],
  'projects.field.report': ['report', 'adroddiad'],
  'projects.field.changed': ['“What has changed because of it”', '“Beth sydd wedi newid o’i herwydd”'],
  'projects.field.stage': ['stage', 'cam'],
  'projects.field.leadId': ['lead organisation', 'sefydliad arweiniol'],
  'projects.field.grantPence': ['grant', 'grant'],
  'projects.field.matchedPence': ['matched funding', 'arian cyfatebol'],
  'projects.field.spentPence': ['spending', 'gwariant'],
  'projects.add-organisation': [
    'Add {{organisation}} to the project {{project}}',
    'Ychwanegu {{organisation}} at y prosiect {{project}}',
  ],
  'projects.remove-organisation': [
    'Remove {{organisation}} from the project {{project}}',
    'Tynnu {{organisation}} o’r prosiect {{project}}',
  ],
  'projects.remove-attached': [
    'Remove {{file}} from the project {{project}}',
    'Tynnu {{file}} o’r prosiect {{project}}',
  ],
  'projects.remove': ['Delete the project {{project}}', 'Dileu’r prosiect {{project}}'],
  'projects.overspent': [
    'More has been spent than its grant and matched funding.',
    'Gwariwyd mwy na’i grant ynghyd â’r arian cyfatebol.',
  ],
  'projects.over-limit': [
    'A {{kind}} may have at most {{amount}}.',
    '{{kind}}: {{amount}} yw’r mwyaf y gellir ei roi.',
  ],
  'projects.limit-grants': [
    'Limit {{kind}} grants to {{amount}} each, from {{year}}',
    'Cyfyngu grantiau {{kind}} i {{amount}} yr un, o {{year}}',
  ],
  'projects.remove-limit': [
    'Remove the limit on {{kind}} grants that began in {{year}}',
    'Tynnu’r terfyn ar grantiau {{kind}} a ddechreuodd yn {{year}}',
  ],

  'attachments.attach': [
    'Attach {{file}} to the project {{project}}',
    'Atodi {{file}} i’r prosiect {{project}}',
  ],

  'members.add-organisation': ['Add the organisation {{name}}', 'Ychwanegu’r sefydliad {{name}}'],
  'members.taken': [
    '{{name}} is in the register already. Nothing was written.',
    'Mae {{name}} yn y gofrestr eisoes. Ni ysgrifennwyd dim.',
  ],
  'members.change': ['Change the {{field}} of {{name}}', 'Newid {{field}} {{name}}'],
  'members.field.name': ['name', 'enw'],
  'members.field.kind': ['membership', 'aelodaeth'],
  'members.field.nation': ['nation', 'cenedl'],
  'members.field.region': ['region', 'rhanbarth'],
  'members.field.joinedOn': ['day of joining', 'diwrnod ymuno'],
  'members.field.leftOn': ['day of leaving', 'diwrnod gadael'],
  'members.still-used': [
    '{{name}} takes part in projects. An organisation that has left stays in them: give the day it left instead. Nothing was written.',
    'Mae {{name}} yn cymryd rhan mewn prosiectau. Mae sefydliad a adawodd yn aros ynddynt: rhowch y diwrnod y gadawodd yn lle hynny. Ni ysgrifennwyd dim.',
  ],
  'members.remove': ['Delete the organisation {{name}}', 'Dileu’r sefydliad {{name}}'],
} as const satisfies Words;
