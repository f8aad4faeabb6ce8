// Rows kept in memory are those of the file, whatever was written: as a property.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../electron/register/query.ts';
import { snapshotCache } from '../../../electron/register/table-cache.ts';
import { note } from '../../../shared/model/note.ts';
import { person } from '../../../shared/model/person.ts';
import { create, remove, set, type Change } from '../../../shared/model/change.ts';
import { aRegister, anObjective, aStrategy } from './a-register.ts';

type Step =
  | { readonly kind: 'note'; readonly position: number }
  | { readonly kind: 'person' }
  | { readonly kind: 'move'; readonly which: number; readonly position: number }
  | { readonly kind: 'reword' | 'delete' | 'rename'; readonly which: number };

const which = fc.nat({ max: 20 });
const position = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), position }),
  fc.record({ kind: fc.constant('person' as const) }),
  fc.record({ kind: fc.constant('move' as const), which, position }),
  fc.record({ kind: fc.constantFrom('reword' as const, 'delete' as const, 'rename' as const), which }),
);

describe('the rows in memory', () => {
  it('are those of the file after any edits', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const register = aRegister();
        register.write(aStrategy, anObjective);
        const cache = snapshotCache(register);
        const notes: string[] = [];
        const people: string[] = [];
        cache.snapshot();
        steps.forEach((each, index) => {
          const change = changeOf(each, index, notes, people);
          if (change === undefined) return;
          if (!register.tryToWrite(change).ok) return;
          cache.refresh([{ entity: change.entity, id: change.id }]);
          expect(cache.snapshot()).toEqual(snapshot(register));
        });
        register.close();
      }),
      { numRuns: 60 },
    );
  });
});

function changeOf(each: Step, index: number, notes: string[], people: string[]): Change | undefined {
  const at = (ids: readonly string[], place: number) => ids[place % Math.max(1, ids.length)];
  switch (each.kind) {
    case 'note': {
      notes.push(`n${index}`);
      return create(note, `n${index}`, {
        objectiveId: 'o',
        kind: 'note',
        text: `Note ${index}`,
        position: each.position,
      });
    }
    case 'person': {
      people.push(`p${index}`);
      return create(person, `p${index}`, { name: `Officer ${index}` });
    }
    case 'move': {
      const id = at(notes, each.which);
      return id === undefined ? undefined : set(note, id, 'position', each.position);
    }
    case 'reword': {
      const id = at(notes, each.which);
      return id === undefined ? undefined : set(note, id, 'text', `Reworded ${index}`);
    }
    case 'rename': {
      const id = at(people, each.which);
      return id === undefined ? undefined : set(person, id, 'name', `Renamed ${index}`);
    }
    case 'delete': {
      const id = at(notes, each.which);
      return id === undefined ? undefined : remove(note, id);
    }
  }
}
