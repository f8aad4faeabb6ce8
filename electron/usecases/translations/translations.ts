// Texts in their other language: listed with what has been given, and given.

import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { sayField, thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AnyTextLine, SectionLine, translationsCalls } from '../../../shared/translations/calls.ts';
import { translation } from '../../../shared/translations/model/translation.ts';
import { TextsGiven } from '../../../shared/translations/rules/texts-given.ts';
import { plainText, saysSomething } from '../../../shared/reports/rules/in-text.ts';
import { sectionTranslationId, standingIn } from '../../../shared/reports/rules/section-given.ts';
import { writtenIn } from '../../../shared/reports/rules/written-in.ts';
import {
  textsOf,
  textsWritten,
  translationId,
  type TranslatableKind,
} from '../../../shared/translations/rules/translatable.ts';
import { gone, write, type Caller } from '../caller.ts';
import { aboutChoices, firstAbout, thingsAbout, type Thing } from './texts-about.ts';

function sectionLines(index: RegisterIndex, language: Language, id: string): SectionLine[] {
  const section = writtenIn(index).sectionOf(id);
  if (section === undefined || !saysSomething(section.text)) return [];
  const { text, state } = standingIn(index, language, section);
  return [
    {
      id: sectionTranslationId(section.paperId, id, language),
      kind: 'section_text',
      paperId: section.paperId,
      thingId: id,
      field: 'text',
      thing: thingIn(index, 'report_section', id),
      fieldName: sayField('text'),
      original: plainText(section.text),
      text: plainText(text),
      state,
    },
  ];
}

function linesOf(index: RegisterIndex, language: Language, given: TextsGiven, thing: Thing): AnyTextLine[] {
  const { kind, id } = thing;
  if (kind === 'section_text') return sectionLines(index, language, id);
  return textsWritten(kind, index.row(kind, id) ?? {}).map(({ field, original }) => ({
    id: translationId(kind, id, field, language),
    kind,
    thingId: id,
    field,
    thing: thingIn(index, kind, id),
    fieldName: sayField(field),
    original,
    ...given.standing(kind, field, id, original),
  }));
}

interface Giving {
  readonly thing: { readonly kind: TranslatableKind; readonly id: string };
  readonly field: string;
  readonly language: Language;
  readonly original: string;
  readonly text: string;
}

function changesOf(index: RegisterIndex, { thing, field, language, original, text }: Giving): Change[] {
  const id = translationId(thing.kind, thing.id, field, language);
  const known = index.look(translation, id);
  if (text === '') return known === undefined ? [] : [remove(translation, id)];
  if (known === undefined) {
    const { kind: ofKind, id: ofId } = thing;
    return [create(translation, id, { ofKind, ofId, field, language, text, original })];
  }
  if (known.text === text && known.original === original) return [];
  // Each is written with the other even where it is the same: else a text that a colleague gives meanwhile would stand with words that it wasn't given for.
  return [set(translation, id, 'text', text), set(translation, id, 'original', original)];
}

export const translations: HandlersOf<typeof translationsCalls, Caller> = {
  list: ({ about, showing, language }, { session }) => {
    const [index, today] = [session.index(), session.today()];
    const choices = aboutChoices(index, today);
    const given = new TextsGiven(index, language);
    const linesAbout = (id: string) =>
      thingsAbout(index, id).flatMap((thing) => linesOf(index, language, given, thing));
    const among =
      about === '' && showing !== ''
        ? choices.find((choice) => linesAbout(choice.id).some(({ id }) => id === showing))?.id
        : choices.find(({ id }) => id === about)?.id;
    const shown = among ?? firstAbout(index, today);
    return succeed({ about: shown, choices, lines: linesAbout(shown) });
  },

  give: ({ kind, id, field, language, original, text }, caller) => {
    const index = caller.session.index();
    const row = index.row(kind, id);
    if (row === undefined || !textsOf(kind).includes(field)) return gone('text');
    // What is translated must be what stands there: somebody may have changed it meanwhile.
    if (row[field] !== original) return fail('has-changed', say('translations.has-changed'));
    const giving = { thing: { kind, id }, field, language, original: original.trim(), text: text.trim() };
    const act = say(giving.text === '' ? 'translations.act.take-out' : 'translations.act.give', {
      thing: thingIn(index, kind, id),
      language: say(`translations.in.${language}`),
    });
    return write(caller, act, changesOf(index, giving));
  },
};
