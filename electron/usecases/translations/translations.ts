// Texts in their other language: listed with what has been given, and given.

import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { sayField, thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { TextLine, TextState, translationsCalls } from '../../../shared/translations/calls.ts';
import { translation } from '../../../shared/translations/model/translation.ts';
import { TextsGiven } from '../../../shared/translations/rules/index-in.ts';
import { textsOf } from '../../../shared/translations/rules/translatable.ts';
import { gone, write, type Caller } from '../caller.ts';
import { aboutChoices, firstAbout, thingsAbout, type Thing } from './texts-about.ts';

interface Standing {
  readonly text: string;
  readonly state: TextState;
  readonly givenFor: string | null;
}

function standingOf(given: TextsGiven, { kind, id }: Thing, field: string, original: string): Standing {
  const own = given.own(kind, field, id);
  if (own?.original === original.trim()) return { text: own.text, state: 'given', givenFor: null };
  const elsewhere = given.ofTheSameWords(kind, field, original);
  if (elsewhere !== undefined) return { text: elsewhere, state: 'given elsewhere', givenFor: null };
  return own === undefined
    ? { text: '', state: 'missing', givenFor: null }
    : { text: own.text, state: 'changed since', givenFor: own.original };
}

function linesOf(index: RegisterIndex, given: TextsGiven, thing: Thing): TextLine[] {
  const { kind, id } = thing;
  const row = index.row(kind, id);
  return textsOf(kind).flatMap((field): TextLine[] => {
    const original: unknown = row?.[field];
    if (typeof original !== 'string' || original.trim() === '') return [];
    return [
      {
        id: `${kind} ${field} ${id}`,
        kind,
        thingId: id,
        field,
        thing: thingIn(index, kind, id),
        fieldName: sayField(field),
        original,
        ...standingOf(given, thing, field, original),
      },
    ];
  });
}

interface Giving {
  readonly thing: Thing;
  readonly field: string;
  readonly language: Language;
  readonly original: string;
  readonly text: string;
}

function changesOf(index: RegisterIndex, { thing, field, language, original, text }: Giving): Change[] {
  const id = naturalId([thing.kind, thing.id, field, language]);
  const known = index.look(translation, id);
  if (text === '') return known === undefined ? [] : [remove(translation, id)];
  if (known === undefined) {
    const { kind: ofKind, id: ofId } = thing;
    return [create(translation, id, { ofKind, ofId, field, language, text, original })];
  }
  return [
    ...(known.text === text ? [] : [set(translation, id, 'text', text)]),
    ...(known.original === original ? [] : [set(translation, id, 'original', original)]),
  ];
}

export const translations: HandlersOf<typeof translationsCalls, Caller> = {
  list: ({ about, language }, { session }) => {
    const [index, today] = [session.index(), session.today()];
    const choices = aboutChoices(index, today);
    const shown = choices.some(({ id }) => id === about) ? about : firstAbout(index, today);
    const given = new TextsGiven(index.snapshot, language);
    const lines = thingsAbout(index, shown).flatMap((thing) => linesOf(index, given, thing));
    return succeed({ about: shown, choices, lines });
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
