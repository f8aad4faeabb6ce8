// A text of the register in its other language, as somebody gave it, with the words that it was given for: where those have changed since,
// it no longer says the same, and isn't printed.

import * as z from 'zod';
import { defineEntity, oneOf, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { languages } from '../../language/language.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import {
  textsOf,
  translatableFields,
  translatableKinds,
  type TranslatableKind,
} from '../rules/translatable.ts';

/** What each kind of thing is called. */
const kindsSaid: Readonly<Record<TranslatableKind, Saying>> = {
  strategy: say('strategy.thing.strategy'),
  objective: say('strategy.thing.objective'),
  measure: say('strategy.thing.measure'),
  measure_use: say('strategy.thing.use'),
  activity: say('activities.thing.activity'),
  activity_part: say('activities.thing.part'),
  note: say('strategy.thing.note'),
  progress_update: say('activities.thing.update'),
  finance_line: say('finance.thing.heading'),
  project: say('finance.thing.project'),
  body: say('bodies.thing.body'),
  meeting: say('meetings.thing.meeting'),
  agenda_section: say('meetings.thing.section'),
  agenda_item: say('meetings.thing.item'),
  paper: say('papers.thing.paper'),
  report_section: say('reports.thing.section'),
  minute: say('minutes.thing.minute'),
  decision: say('minutes.thing.decision'),
  action: say('minutes.thing.action'),
};

const wholeText = z.string().trim().min(1).max(100_000);

export const translation = defineEntity(
  'translation',
  {
    ofKind: oneOf(translatableKinds, (kind) => kindsSaid[kind]),
    ofId: { ...requiredText, mentions: translatableKinds },
    /** The name of the field that it says in another language. */
    field: oneOf(translatableFields, (name) => ({ say: `history.field.${name}` })),
    language: oneOf(languages, (language) => say(`language.${language}`)),
    text: { schema: wholeText, column: 'text', searched: true },
    /** The words that it was given for. */
    original: { schema: wholeText, column: 'text', follows: true },
  },
  {
    naturalKey: ['ofKind', 'ofId', 'field', 'language'],
    rule: {
      over: ['ofKind', 'field'],
      broken: ({ ofKind, field }) =>
        textsOf(String(ofKind)).includes(String(field)) ? undefined : say('translations.no-such-text'),
    },
    kind: say('translations.thing.translation'),
    named: ({ text }) => quoted(text),
    main: 'text',
    calledBy: [],
    opens: ({ id }) => ({ screen: 'translations', focus: id }),
    owns: {},
    sealedBy: ['ofId'],
    seals: sealsNothing,
  },
);
