// For any sequence of batches, undo and redo: the log replayed is the tables, and undo then redo changes nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntity, orderedHistory } from '../../../../electron/register/projection/entity-state.ts';
import { byId, snapshot } from '../../../../electron/register/read/query.ts';
import { redo, undo } from '../../../../electron/register/write/undo.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import type { Change } from '../../../../shared/kernel/change.ts';
import { entityNamed } from '../../../../shared/register/entities.ts';
import { aRegister, type TestRegister } from '../a-register.ts';
import { samples } from './samples.ts';

const texts = ['Alpha', 'Beta', 'Gamma'] as const;
const editable: readonly [entity: string, id: string, field: string][] = [
  ['strategy', 's', 'title'],
  ['objective', 'o', 'statement'],
  ['activity', 'a', 'description'],
  ['activity', 'b', 'progressNote'],
  ['person', 'p', 'name'],
  ['note', 'n', 'text'],
];

const edit = fc
  .tuple(fc.constantFrom(...editable), fc.constantFrom(...texts))
  .map(([[entity, id, field], value]): Change => ({ entity, id, field, value }));
const deletion = fc
  .tuple(fc.constantFrom(...samples), fc.boolean())
  .map(([{ entity, id }, value]): Change => ({ entity, id, field: 'deleted', value }));
const creation = fc.constantFrom<Change[]>(...samples);
const batch = fc.record({
  step: fc.constant('write'),
  changes: fc.array(fc.oneof({ weight: 4, arbitrary: edit }, { weight: 2, arbitrary: deletion }, creation), {
    minLength: 1,
    maxLength: 4,
  }),
});
const undoing = fc.record({ step: fc.constant('undo'), changes: fc.constant([]), pick: fc.nat() });
const redoing = fc.record({ step: fc.constant('redo'), changes: fc.constant([]), pick: fc.nat() });
type Step = { readonly step: string; readonly changes: readonly Change[]; readonly pick?: number };
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof({ weight: 3, arbitrary: batch }, undoing, redoing), {
  maxLength: 14,
});

/** A step may be refused; whatever is accepted must hold. */
function take(register: TestRegister, { step, changes, pick = 0 }: Step) {
  const last = register.log.latestBatches(1)[0]?.id ?? 1;
  if (step === 'write') register.tryToWrite(...changes);
  else if (step === 'undo') undo(register, 1 + (pick % last), 'A');
  else redo(register, 1 + (pick % last), 'A');
}

describe('any sequence of batches, undo and redo', () => {
  it('leaves tables that a replay of the log reproduces, with every hash holding', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const register = aRegister();
        register.write(...samples);
        for (const step of sequence) take(register, step);
        expect(verify(register).problems).toEqual([]);
        for (const { entity, id } of samples) {
          const definition = entityNamed(entity);
          const state = foldEntity(orderedHistory(register.log, id));
          const row = definition && byId(register, definition, id);
          expect(state?.deleted ? undefined : { id, ...state?.fields }).toEqual(row);
        }
        register.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after undo and then redo of any batch', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (sequence, pick) => {
        const register = aRegister();
        try {
          register.write(...samples);
          for (const step of sequence) take(register, step);
          const last = register.log.latestBatches(1)[0]?.id ?? 1;
          const chosen = 1 + (pick % last);
          const before = snapshot(register);
          fc.pre(undo(register, chosen, 'A').ok);
          expect(redo(register, chosen, 'A').ok).toBe(true);
          expect(snapshot(register)).toEqual(before);
        } finally {
          register.close(); // even where the batch can't be undone, and another run is tried
        }
      }),
      { numRuns: 60 },
    );
  });
});
