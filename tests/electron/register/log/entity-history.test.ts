// The changes of one thing are found from the last of them, each naming the one before: also where it was made when the log knew it already.

import { describe, expect, it } from 'vitest';
import { create, set } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { aRegister, connectionOf } from '../a-register.ts';

const ids = Array.from({ length: 40 }, (_, index) => `s${index}`);

function made(title: string) {
  return ids.map((id) => create(strategy, id, { title }));
}

describe('the history of a thing', () => {
  it('begins with its creation, however many are made at once', () => {
    const register = aRegister();
    register.write(...made('One'), set(strategy, 's39', 'title', 'Two'));
    for (const id of ids) {
      const values = register.log.changesOfEntity(id).map(({ field, value }) => [field, value]);
      expect(values[0]?.[0]).toBeNull();
      expect(values.slice(1)).toEqual(id === 's39' ? [['title', '"Two"']] : []);
    }
  });

  it('goes on where the log knows it and the tables don’t, as of a thing that waited there for a newer version', () => {
    const register = aRegister();
    register.write(...made('One'));
    const waiting = ['s3', 's20', 's39'];
    for (const id of waiting) connectionOf(register).prepare('DELETE FROM strategy WHERE id = ?').run(id);
    register.write(
      ...waiting.map((id) => create(strategy, id, { title: 'Again' })),
      create(strategy, 'new', { title: 'New' }),
    );
    for (const id of waiting)
      expect(register.log.changesOfEntity(id).map(({ value }) => value)).toEqual([
        expect.stringContaining('One'),
        expect.stringContaining('Again'),
      ]);
    expect(register.log.changesOfEntity('new')).toHaveLength(1);
    register.write(set(strategy, 's20', 'title', 'Third'));
    expect(register.log.changesOfEntity('s20')).toHaveLength(3);
  });
});
