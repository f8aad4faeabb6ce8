// Every entity, through the one door, becomes the row its model says.

import { describe, expect, it } from 'vitest';
import { columnName } from '../../../../electron/register/projection/codec.ts';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { entities, entityNamed } from '../../../../shared/register/entities.ts';
import { aRegister, connectionOf } from '../a-register.ts';
import { samples } from './samples.ts';

describe('the projection', () => {
  it.each(samples.map((sample) => [sample.entity, sample] as const))(
    'keeps every field of a new %s',
    (name, sample) => {
      const register = aRegister();
      register.write(...samples);
      const entity = entityNamed(name);
      expect(entity && byId(register, entity, sample.id)).toMatchObject({ id: sample.id, ...sample.fields });
    },
  );

  it.each(entities.map((entity) => [entity.name, entity] as const))(
    'has a sample and a table for %s',
    (name, entity) => {
      const register = aRegister();
      const columns = connectionOf(register)
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(name);
      expect(columns.sort()).toEqual(['id', ...Object.keys(entity.fields).map(columnName), 'deleted'].sort());
      expect(samples.some((sample) => sample.entity === name)).toBe(true);
    },
  );

  it('leaves a deleted row out of every read, and keeps it in the table', () => {
    const register = aRegister();
    register.write(...samples);
    register.write({ entity: 'link', id: 'a/b', field: 'deleted', value: true });
    const link = entityNamed('link');
    expect(link && all(register, link)).toEqual([]);
    expect(connectionOf(register).prepare('SELECT deleted FROM link').pluck().all()).toEqual([1]);
  });
});
