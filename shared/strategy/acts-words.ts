// What is done to the strategy, its objectives, measures and notes, as the history tells it; and what is refused there.

import type { Words } from '../language/words.ts';

export const strategyActsWords = {
  'strategy.untitled': ['Strategy', 'Strategaeth'],
  'strategy.change': ['Change the {{field}} of the strategy', 'Newid {{field}} y strategaeth'],
  'strategy.field.title': ['title', 'teitl'],
  'strategy.field.vision': ['vision', 'gweledigaeth'],
  'strategy.field.introduction': ['introduction', 'cyflwyniad'],
  'strategy.field.organisation': ['organisation', 'sefydliad'],
  'strategy.field.periodFrom': ['first day', 'diwrnod cyntaf'],
  'strategy.field.periodTo': ['last day', 'diwrnod olaf'],

  'strategy.add-objective': ['Add objective {{ref}}: {{title}}', 'Ychwanegu amcan {{ref}}: {{title}}'],
  'strategy.change-objective': ['Change the {{field}} of objective {{ref}}', 'Newid {{field}} amcan {{ref}}'],
  'strategy.field.ref': ['ref', 'cyfeirnod'],
  'strategy.field.statement': ['statement', 'datganiad'],
  'strategy.change-objective-leads': [
    'Change who leads objective {{ref}}',
    'Newid pwy sy’n arwain amcan {{ref}}',
  ],
  'strategy.order-objectives': ['Change the order of the objectives', 'Newid trefn yr amcanion'],

  'strategy.add-measure': [
    'Add measure “{{measure}}” to objective {{ref}}',
    'Ychwanegu’r mesur “{{measure}}” at amcan {{ref}}',
  ],
  'strategy.add-candidate': [
    'Add proposed measure “{{measure}}” to objective {{ref}}',
    'Ychwanegu’r mesur arfaethedig “{{measure}}” at amcan {{ref}}',
  ],
  'strategy.adopt-measure': [
    'Adopt the proposed measure “{{measure}}”',
    'Mabwysiadu’r mesur arfaethedig “{{measure}}”',
  ],
  'strategy.change-measure.name': ['Rename the measure “{{measure}}”', 'Ailenwi’r mesur “{{measure}}”'],
  'strategy.change-measure.caveat': ['Change the caveat of {{measure}}', 'Newid cafeat {{measure}}'],
  'strategy.change-measure.unit': [
    'Change what {{measure}} is counted as',
    'Newid sut y cyfrifir {{measure}}',
  ],
  'strategy.change-measure.polarity': [
    'Change which way is good for {{measure}}',
    'Newid pa ffordd sy’n dda ar gyfer {{measure}}',
  ],
  'strategy.change-measure.tolerance': [
    'Change the tolerance of {{measure}}',
    'Newid goddefiant {{measure}}',
  ],
  'strategy.change-use.label': [
    'Change the name of {{measure}} under objective {{ref}}',
    'Newid enw {{measure}} o dan amcan {{ref}}',
  ],
  'strategy.change-use.footnote': [
    'Change the footnote of {{measure}} under objective {{ref}}',
    'Newid troednodyn {{measure}} o dan amcan {{ref}}',
  ],
  'strategy.change-use.groupHeading': [
    'Change the group heading of {{measure}} under objective {{ref}}',
    'Newid pennawd grŵp {{measure}} o dan amcan {{ref}}',
  ],
  'strategy.order-measures': [
    'Change the order of the measures of objective {{ref}}',
    'Newid trefn mesurau amcan {{ref}}',
  ],
  'strategy.count': ['Count {{what}}: {{measure}}', 'Cyfrif {{what}}: {{measure}}'],
  'strategy.count-by-name': ['Count {{measure}} as its name says', 'Cyfrif {{measure}} fel y dywed ei enw'],
  'strategy.count-nothing': [
    'Type or import the figures: {{measure}}',
    'Teipio neu fewnforio’r ffigurau: {{measure}}',
  ],
  'strategy.change-aliases': ['Change the other names of {{measure}}', 'Newid enwau eraill {{measure}}'],
  'strategy.alias-taken': [
    '“{{alias}}” is another name of {{owner}} already. Nothing was written.',
    'Mae “{{alias}}” eisoes yn enw arall ar {{owner}}. Ni ysgrifennwyd dim.',
  ],
  'strategy.set-status': [
    'Set the status of {{measure}} by hand: {{status}}',
    'Gosod statws {{measure}} â llaw: {{status}}',
  ],
  'strategy.unset-status': [
    'Remove the status set by hand for {{measure}}',
    'Tynnu’r statws a osodwyd â llaw ar gyfer {{measure}}',
  ],
  'strategy.which-objective': [
    'The status of a measure is set under one of its objectives, and none was named. Nothing was written.',
    'Gosodir statws mesur o dan un o’i amcanion, ac ni enwyd yr un. Ni ysgrifennwyd dim.',
  ],

  'strategy.add-note': ['Add the note “{{note}}”', 'Ychwanegu’r nodyn “{{note}}”'],
  'strategy.change-note': ['Change the note “{{note}}”', 'Newid y nodyn “{{note}}”'],
  'strategy.order-notes': ['Change the order of the notes', 'Newid trefn y nodiadau'],
} as const satisfies Words;
