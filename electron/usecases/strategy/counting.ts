// What a measure is counted from, and the other names it goes by in spreadsheets.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Counted, strategyCalls } from '../../../shared/strategy/calls.ts';
import { alias } from '../../../shared/files/model/alias.ts';
import { create, remove, set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { body } from '../../../shared/bodies/model/body.ts';
import { countedAttendance } from '../../../shared/minutes/rules/counted-attendance.ts';
import { countedMembers, countedProjects } from '../../../shared/finance/rules/counted.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { gone, write, type Caller } from '../caller.ts';

/** A formula over other measures isn't part of this choice. */
export function countedOf({ formula }: Measure): Counted | null {
  return formula === null || formula.kind === 'sum' || formula.kind === 'percentage' ? null : formula;
}

export function aliasesOf({ snapshot }: RegisterIndex, measureId: string): string[] {
  return snapshot.aliases.filter((row) => row.measureId === measureId).map(({ words }) => words);
}

function whatOf(index: RegisterIndex, counted: Exclude<Counted, { kind: 'stated' }>): Saying {
  switch (counted.kind) {
    case 'members':
      return countedMembers(counted);
    case 'projects':
      return countedProjects(counted);
    case 'attendance':
      return countedAttendance(counted.count, index.look(body, counted.bodyId)?.name ?? '');
  }
}

function act(index: RegisterIndex, counted: Counted | null, measureName: string): Saying {
  const about = { measure: firstWords(measureName) };
  if (counted === null) return say('strategy.count-by-name', about);
  if (counted.kind === 'stated') return say('strategy.count-nothing', about);
  return say('strategy.count', { ...about, what: whatOf(index, counted) });
}

type Calls = Pick<HandlersOf<typeof strategyCalls, Caller>, 'setCounted' | 'setAliases'>;

export const counting: Calls = {
  setCounted: ({ id, counted }, caller) => {
    const index = caller.session.index();
    const found = index.measures.get(id);
    if (found === undefined) return gone('measure');
    if (counted?.kind === 'attendance' && index.look(body, counted.bodyId) === undefined) return gone('body');
    if (JSON.stringify(countedOf(found)) === JSON.stringify(counted)) return succeed(null);
    return write(caller, act(index, counted, found.name), [set(measure, id, 'formula', counted)]);
  },

  setAliases: ({ id, text }, caller) => {
    const { snapshot, measures } = caller.session.index();
    const found = measures.get(id);
    if (found === undefined) return gone('measure');
    const wanted = new Set(
      text
        .split(';')
        .map(comparable)
        .filter((name) => name !== ''),
    );
    const taken = snapshot.aliases.find((row) => row.measureId !== id && wanted.has(row.words));
    if (taken !== undefined) {
      const owner = measures.get(taken.measureId ?? '')?.name ?? taken.heading ?? '';
      return fail('taken', say('strategy.alias-taken', { alias: taken.words, owner }), { field: 'aliases' });
    }
    const held = snapshot.aliases.filter((row) => row.measureId === id);
    const known = new Set(held.map((row) => row.words));
    return write(caller, say('strategy.change-aliases', { measure: firstWords(found.name) }), [
      ...held.filter((row) => !wanted.has(row.words)).map((row) => remove(alias, row.id)),
      ...[...wanted]
        .filter((name) => !known.has(name))
        .map((name) => create(alias, naturalId([name]), { words: name, measureId: id })),
    ]);
  },
};
