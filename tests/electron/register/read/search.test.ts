// Full-text search, kept by the projection.

import { describe, expect, it } from 'vitest';
import { search } from '../../../../electron/register/read/search.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { aRegister, connectionOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

function aSearchable() {
  const register = aRegister();
  register.write(...samples);
  return register;
}

describe('search', () => {
  it.each([
    ['a title', 'network', 'objective'],
    ['a description', 'legal form', 'activity'],
    ['a part of an activity', 'rules', 'activity_part'],
    ['a note', 'budget', 'note'],
    ['a name', 'treasurer', 'person'],
    ['a group', 'finance', 'group'],
    ['the beginning of a word', 'treas', 'person'],
    ['a measure, whatever the capitals', 'FULL MEMBERS', 'measure'],
  ])('finds %s', (_, words, entity) => {
    expect(search(aSearchable(), words)).toMatchObject([{ entity }]);
  });

  it('forgets the old text of a row when it changes, and the row when it is deleted', () => {
    const register = aSearchable();
    register.write(set(note, 'n', 'text', 'Nothing to add.'));
    expect(search(register, 'budget')).toEqual([]);
    expect(search(register, 'nothing')).toEqual([{ entity: 'note', id: 'n' }]);
    register.write({ entity: 'note', id: 'n', field: 'deleted', value: true });
    expect(search(register, 'nothing')).toEqual([]);
    register.write({ entity: 'note', id: 'n', field: 'deleted', value: false });
    expect(search(register, 'nothing')).toHaveLength(1);
  });

  it('doesn’t touch the index when a field that isn’t searched changes', () => {
    const register = aSearchable();
    const rows = () => connectionOf(register).prepare('SELECT id FROM search_row ORDER BY id').pluck().all();
    const before = rows();
    register.write(set(activity, 'a', 'progress', 'complete'));
    expect(rows()).toEqual(before);
  });

  it.each(['', '   ', '"', 'AND OR NOT', "a' OR 1=1 --", 'legal" NEAR("', '(*)'])(
    'takes %j as words and never as a query',
    (words) => {
      expect(() => search(aSearchable(), words)).not.toThrow();
    },
  );
});
