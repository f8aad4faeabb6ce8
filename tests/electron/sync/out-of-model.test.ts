// A colleague's value that the model has no room for, in every field of every kind of thing: it is taken only where the model takes it, and
// whatever becomes of it, the register can be read, verified and sent on.

import { expect, it } from 'vitest';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { entities } from '../../../shared/register/entities.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { samples } from '../register/projection/samples.ts';
import { messageOf } from '../register/a-register.ts';
import { forgedBundle } from './forged.ts';
import { take, twoPeople } from './people.ts';

/** As JSON. */
const values = [
  'null',
  'true',
  '1.5',
  '-1',
  '-0',
  '9007199254740993',
  '1e308',
  '""',
  '" "',
  '"words"',
  '"2024-02-30"',
  '"\\u0000"',
  '"__proto__"',
  JSON.stringify('x'.repeat(2_001)),
  '[]',
  '{}',
  '{"__proto__":{"a":1}}',
  '[null]',
  '["a","a"]',
];

it.each(entities.map((entity) => [entity.name, entity] as const))('in a %s', async (name, entity) => {
  const [secretary, officer] = await twoPeople();
  const { register } = officer.computer;
  const id = samples.find((sample) => sample.entity === name)?.id ?? '';
  for (const field of [...Object.keys(entity.fields), 'deleted'])
    for (const value of values) {
      const bytes = forgedBundle(secretary, register, { changes: [{ entity: name, id, field, value }] });
      // One after another, as they come.
      // oxlint-disable-next-line no-await-in-loop
      const taken = await take(officer, bytes);
      expect(taken.ok ? 'taken' : messageOf(taken), `${field} ${value}`).toMatch(
        /^(?:taken$|unsound: |altered: )/u,
      );
      // What wasn't taken has left the register as it was read last.
      const read = () => (taken.ok ? attentionList(indexOf(snapshot(register)), '2024-07-12') : []);
      expect(read, `${field} ${value}`).not.toThrow();
    }
  expect(verify(register).problems).toEqual([]);
});
