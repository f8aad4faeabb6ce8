// The register of interests and dispensations, kept by whoever the members tell.

import { body } from '../../../shared/bodies/model/body.ts';
import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import type { interestsCalls } from '../../../shared/interests/calls.ts';
import { dispensation } from '../../../shared/interests/model/dispensation.ts';
import { interest } from '../../../shared/interests/model/interest.ts';
import { tooLong } from '../../../shared/interests/rules/dispensations.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { declaration } from '../../../shared/minutes/model/declaration.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Dispensation, Interest } from '../../../shared/register/snapshot.ts';
import { emptyAsNull, gone, writeAnswering, type Caller } from '../caller.ts';
import { removeThing } from '../register/removal.ts';
import { setField } from '../register/set-field.ts';
import { interestsView } from './interests-view.ts';

function standing(index: RegisterIndex, personId: string, today: string): Interest[] {
  return index.snapshot.interests.filter(
    (row) => row.personId === personId && (row.to === null || row.to >= today),
  );
}

/** Of two entries that can't both hold: who has something to register hasn't nothing. The earlier "nothing" ends where the new entry begins. */
function besideNothing(
  index: RegisterIndex,
  name: string,
  added: Pick<Interest, 'personId' | 'class' | 'from'>,
  today: string,
): Result<readonly Change[]> {
  const known = standing(index, added.personId, today);
  if (added.class === 'nothing') {
    const count = known.length;
    return count === 0 ? succeed([]) : fail('has-interests', say('interests.has-interests', { name, count }));
  }
  const day = added.from ?? today;
  return succeed(
    known
      .filter((row) => row.class === 'nothing')
      .map((row) => set(interest, row.id, 'to', row.from !== null && row.from > day ? row.from : day)),
  );
}

function refusedAsTooLong(
  index: RegisterIndex,
  row: Pick<Dispensation, 'bodyId' | 'from' | 'to'>,
  field: string,
): Result<never> | undefined {
  const why = tooLong(row, rulesOfBody(index, row.bodyId, row.from));
  return why === undefined ? undefined : fail('too-long', why, { field });
}

export const interests: HandlersOf<typeof interestsCalls, Caller> = {
  show: (_input, { session }) => succeed(interestsView(session.index(), session.today())),

  add: ({ declarationId, ...given }, caller) => {
    const { session } = caller;
    const index = session.index();
    const who = index.people.get(given.personId);
    if (who === undefined) return gone('person');
    const declared = index.look(declaration, declarationId);
    if (declarationId !== null && declared === undefined) return gone('declaration');
    const from = emptyAsNull(given.from);
    const text =
      given.text === '' && given.class === 'nothing'
        ? speak(caller.language, say('interests.class.nothing'))
        : given.text;
    if (text === '') return fail('no-text', say('interests.no-text'), { field: 'text' });
    const beside = besideNothing(index, who.name, { ...given, from }, session.today());
    if (!beside.ok) return beside;
    const id = session.newId();
    const made = create(interest, id, {
      ...given,
      text,
      from,
      to: emptyAsNull(given.to),
      notifiedOn: emptyAsNull(given.notifiedOn),
    });
    const linked = declared === undefined ? [] : [set(declaration, declared.id, 'interestId', id)];
    return writeAnswering(
      caller,
      say('interests.add-interest', { name: who.name, class: say(`interests.class.${given.class}`) }),
      [...beside.value, made, ...linked],
      { id },
    );
  },

  set: ({ id, field, value }, caller) => {
    if (caller.session.index().look(interest, id) === undefined) return gone('interest');
    return setField(caller, interest, id, { field, value: value === '' ? null : value });
  },

  remove: ({ id, reason }, caller) =>
    caller.session.index().look(interest, id) === undefined
      ? gone('interest')
      : removeThing({ ...caller, reason }, interest, id),

  link: ({ declarationId, interestId }, caller) => {
    const index = caller.session.index();
    const [declared, entry] = [index.look(declaration, declarationId), index.look(interest, interestId)];
    if (declared === undefined) return gone('declaration');
    if (entry === undefined || entry.personId !== declared.personId) return gone('interest');
    return setField(caller, declaration, declarationId, { field: 'interestId', value: interestId });
  },

  addDispensation: (given, caller) => {
    const { session } = caller;
    const index = session.index();
    const who = index.people.get(given.personId);
    const of = index.look(body, given.bodyId);
    if (who === undefined) return gone('person');
    if (of === undefined) return gone('body');
    const refused = refusedAsTooLong(index, given, 'to');
    if (refused !== undefined) return refused;
    const id = session.newId();
    const act = say('interests.add-dispensation', { name: who.name, matter: given.matter });
    return writeAnswering(caller, act, [create(dispensation, id, given)], { id });
  },

  setDispensation: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const row = index.look(dispensation, id);
    if (row === undefined) return gone('dispensation');
    if (field === 'from' || field === 'to') {
      const refused = refusedAsTooLong(index, { ...row, [field]: value }, field);
      if (refused !== undefined) return refused;
    }
    return setField(caller, dispensation, id, { field, value });
  },

  removeDispensation: ({ id, reason }, caller) =>
    caller.session.index().look(dispensation, id) === undefined
      ? gone('dispensation')
      : removeThing({ ...caller, reason }, dispensation, id),
};
