// Concurrent changes: both stay heads, the later by clock is shown, and the field is a conflict until somebody decides.

import { inEnglish, inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { inside } from '../../../../electron/register/connection.ts';
import { foldEntity, orderedHistory } from '../../../../electron/register/projection/entity-state.ts';
import { changeId } from '../../../../electron/register/log/heads.ts';
import { noHash } from '../../../../electron/register/log/hash-chain.ts';
import { byId, conflicts } from '../../../../electron/register/read/query.ts';
import { formatStamp } from '../../../../electron/register/log/clock.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { aRegister, aStrategy, connectionOf, morning, type TestRegister } from '../a-register.ts';

interface Foreign {
  readonly field: string | null;
  readonly value: unknown;
  readonly supersedes: readonly string[];
  readonly minutes: number;
}

let foreignBatches = 100;

/** What a merge does with one batch from another copy: log it as it is, and project it. */
function receive(register: TestRegister, change: Foreign) {
  connectionOf(register).transaction(() => logAndProject(register, change))();
}

function logAndProject(register: TestRegister, { field, value, supersedes, minutes }: Foreign) {
  const batch = (foreignBatches += 1);
  const id = changeId(batch, 0);
  const hlc = formatStamp({ milliseconds: morning + minutes * 60_000, counter: 0 });
  register[inside].writer.appendBatch({
    id: batch,
    replica: 'other',
    seq: batch,
    hlc,
    actor: 'Officer',
    act: JSON.stringify(inWords('Away')),
    origin: null,
    reason: null,
    dependencies: null,
    seed: null,
    changes: 1,
    previousHash: noHash,
    hash: noHash,
  });
  const place = { id, entity: 'strategy', entityId: 's', field };
  const kept = { value: JSON.stringify(value), salt: null, valueHash: null };
  register[inside].writer.appendChange({ ...place, ...kept, supersedes: JSON.stringify(supersedes) });
  register[inside].projection.apply({ ...place, value, supersedes });
}

function shared(): { register: TestRegister; creation: string } {
  const register = aRegister();
  const { name } = register.write(aStrategy);
  return { register, creation: `${name}:0` };
}

const title = (register: TestRegister) => byId(register, strategy, 's')?.title;
const folded = (register: TestRegister) => foldEntity(orderedHistory(register.log, 's'));

describe('two concurrent changes', () => {
  it.each([
    ['later', 5, 'Theirs'],
    ['earlier', -5, 'Ours'],
  ])('show the later one when theirs is %s, and are listed as a conflict', (_, minutes, shown) => {
    const { register, creation } = shared();
    register.write(set(strategy, 's', 'title', 'Ours'));
    receive(register, { field: 'title', value: 'Theirs', supersedes: [creation], minutes });
    expect(title(register)).toBe(shown);
    expect(folded(register)?.fields['title']).toBe(shown);
    expect(conflicts(register)).toEqual([{ entity: 'strategy', entityId: 's', field: 'title' }]);
  });

  it('end their conflict when somebody sets the field after both', () => {
    const { register, creation } = shared();
    register.write(set(strategy, 's', 'title', 'Ours'));
    receive(register, { field: 'title', value: 'Theirs', supersedes: [creation], minutes: 5 });
    register.write(set(strategy, 's', 'title', 'Agreed'));
    expect(title(register)).toBe('Agreed');
    expect(conflicts(register)).toEqual([]);
  });

  it('are not a conflict when theirs came after ours', () => {
    const { register } = shared();
    const { name } = register.write(set(strategy, 's', 'title', 'Ours'));
    receive(register, { field: 'title', value: 'Theirs', supersedes: [`${name}:0`], minutes: 5 });
    expect(title(register)).toBe('Theirs');
    expect(conflicts(register)).toEqual([]);
  });

  it('are one entity when both created it, field by field', () => {
    const { register } = shared();
    receive(register, {
      field: null,
      value: { ...aStrategy.fields, title: 'Theirs', vision: 'V' },
      supersedes: [],
      minutes: 5,
    });
    expect(byId(register, strategy, 's')).toMatchObject({ title: 'Theirs', vision: 'V' });
    expect(conflicts(register).map(({ field }) => field)).toContain('title');
  });

  it('show an edit concurrent with the deletion as still waiting, not as lost', () => {
    const { register, creation } = shared();
    register.write({ entity: 'strategy', id: 's', field: 'deleted', value: true });
    receive(register, { field: 'title', value: 'Theirs', supersedes: [creation], minutes: 5 });
    expect(byId(register, strategy, 's')).toBeUndefined();
    expect(conflicts(register)).toEqual([{ entity: 'strategy', entityId: 's', field: 'deleted' }]);
  });

  it('keep a field that this version doesn’t know, untouched', () => {
    const { register } = shared();
    receive(register, { field: 'colour', value: 'green', supersedes: [], minutes: 5 });
    expect(title(register)).toBe('Strategy 2024 to 2026');
    expect(register.log.changesOfEntity('s').at(-1)).toMatchObject({ field: 'colour', value: '"green"' });
    expect(verify(register).problems.map(inEnglish).join()).not.toContain('strategy s:');
  });
});
