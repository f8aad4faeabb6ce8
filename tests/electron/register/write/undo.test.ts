// Undo and redo through the register's public doors.

import { actOf, originOf } from '../../../../electron/register/log/log.ts';
import { inEnglish } from '../../../in-english.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../../../electron/register/read/query.ts';
import { isUndone, redo, undo } from '../../../../electron/register/write/undo.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { anObjective, aRegister, aStrategy, deletion, messageOf, valueOf } from '../a-register.ts';

describe('undo', () => {
  it('puts a field back to what it was, as a batch of its own with its own author', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(set(strategy, 's', 'title', 'Another title'));
    const receipt = valueOf(undo(register, batch, 'Chair'));
    expect(byId(register, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    const written = register.log.batch(receipt.batch);
    expect(written?.actor).toBe('Chair');
    expect(written && inEnglish(actOf(written))).toBe('Undo: Edit');
    expect(written && originOf(written)).toEqual({
      kind: 'undo',
      reverses: `${register.identity.replica}:2`,
    });
    expect(valueOf(isUndone(register, batch))).toBe(true);
  });

  it('takes back a creation, and redo brings it again with every field', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(anObjective);
    const before = byId(register, objective, 'o');
    valueOf(undo(register, batch, 'A'));
    expect(byId(register, objective, 'o')).toBeUndefined();
    valueOf(redo(register, batch, 'A'));
    expect(byId(register, objective, 'o')).toEqual(before);
  });

  it('brings back what was deleted', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(deletion(strategy, 's'));
    valueOf(undo(register, batch, 'A'));
    expect(byId(register, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
  });

  it('goes back and forth as often as asked', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(set(strategy, 's', 'vision', 'Seen'));
    for (let round = 0; round < 3; round += 1) {
      valueOf(undo(register, batch, 'A'));
      expect(byId(register, strategy, 's')?.vision).toBe('');
      valueOf(redo(register, batch, 'A'));
      expect(byId(register, strategy, 's')?.vision).toBe('Seen');
    }
  });

  it('takes back several changes of one field in one batch as one', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(
      set(strategy, 's', 'vision', 'One'),
      set(strategy, 's', 'vision', 'Two'),
    );
    valueOf(undo(register, batch, 'A'));
    expect(byId(register, strategy, 's')?.vision).toBe('');
  });

  it('takes back several edits of one field one after the other, to its creation, and does them all again', () => {
    const register = aRegister();
    const batches = [register.write(aStrategy).batch];
    const visions = ['First', 'Second', 'Second', 'Third'];
    for (const vision of visions) batches.push(register.write(set(strategy, 's', 'vision', vision)).batch);
    const vision = () => byId(register, strategy, 's')?.vision;
    const before = ['Second', 'Second', 'First', '', undefined];
    for (const [index, batch] of batches.toReversed().entries()) {
      valueOf(undo(register, batch, 'A'));
      expect(vision()).toBe(before[index]);
    }
    for (const [index, batch] of batches.entries()) {
      valueOf(redo(register, batch, 'A'));
      expect(vision()).toBe(['', ...visions][index]);
    }
    const [, , second] = batches;
    expect(messageOf(undo(register, second ?? 0, 'A'))).toMatch(/^changed-since/u);
  });

  it('follows any steps back and forth, each found as it was left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 14 }), (steps) => {
        const register = aRegister();
        register.write(aStrategy);
        const [done, undone]: [number[], number[]] = [[], []];
        const values = [''];
        for (const [index, step] of steps.entries()) {
          if (step === 'edit') {
            const value = `Vision ${index % 3}`;
            done.push(register.write(set(strategy, 's', 'vision', value)).batch);
            values.splice(done.length, Infinity, value);
            undone.length = 0;
          }
          const batch = step === 'undo' ? done.pop() : step === 'redo' ? undone.pop() : undefined;
          if (batch === undefined) continue;
          valueOf((step === 'undo' ? undo : redo)(register, batch, 'A'));
          (step === 'undo' ? undone : done).push(batch);
          expect(byId(register, strategy, 's')?.vision).toBe(values[done.length]);
        }
        register.close();
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when a later change of the same field would be lost, and names it', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(set(strategy, 's', 'title', 'Second'));
    register.write(set(strategy, 's', 'title', 'Third'));
    expect(messageOf(undo(register, batch, 'A'))).toBe(
      'changed-since: “Edit” can’t be undone: Secretary has changed the same thing since (“Edit”), and that would be lost. Undo that first.',
    );
    expect(byId(register, strategy, 's')?.title).toBe('Third');
  });

  it('is not refused for a later change of another field', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { batch } = register.write(set(strategy, 's', 'title', 'Second'));
    register.write(set(strategy, 's', 'vision', 'Seen'));
    valueOf(undo(register, batch, 'A'));
    expect(byId(register, strategy, 's')).toMatchObject({ title: 'Strategy 2024 to 2026', vision: 'Seen' });
  });

  it('of a creation is refused when something made since rests on it', () => {
    const register = aRegister();
    const { batch } = register.write(aStrategy);
    register.write(anObjective);
    expect(messageOf(undo(register, batch, 'A'))).toContain(
      'still-used: This can’t be deleted: strategy Strategy 2024 to 2026 is still used by objective 1',
    );
  });

  it('of a re-entry brings back the deleted state with its old fields', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.write(deletion(strategy, 's'));
    const { batch } = register.write(create(strategy, 's', { title: 'New start' }));
    valueOf(undo(register, batch, 'A'));
    expect(byId(register, strategy, 's')).toBeUndefined();
    valueOf(redo(register, batch, 'A'));
    expect(byId(register, strategy, 's')?.title).toBe('New start');
  });

  it('says so when there is nothing to undo or redo', () => {
    const register = aRegister();
    const { batch } = register.write(aStrategy);
    expect(messageOf(redo(register, batch, 'A'))).toContain('not-undone: “Edit” hasn’t been undone');
    valueOf(undo(register, batch, 'A'));
    expect(messageOf(undo(register, batch, 'A'))).toContain('already-undone: “Edit” has already been undone');
    expect(messageOf(undo(register, 99, 'A'))).toBe('no-such-batch: There is no step 99 in this register.');
    expect(messageOf(redo(register, 99, 'A'))).toBe('no-such-batch: There is no step 99 in this register.');
    expect(messageOf(isUndone(register, 99))).toContain('no-such-batch');
  });
});
