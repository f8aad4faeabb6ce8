// A value is recognised by its JSON before it is parsed: nothing gets through the door by it that the schema would turn away.

import { describe, expect, it } from 'vitest';
import { commit } from '../../../../electron/register/write/commit.ts';
import type { Creation } from '../../../../shared/kernel/change.ts';
import { deletedField } from '../../../../shared/kernel/change.ts';
import { entityNamed } from '../../../../shared/register/entities.ts';
import { inWords } from '../../../in-english.ts';
import { aRegister, connectionOf, valueOf } from '../a-register.ts';
import { samples } from '../projection/samples.ts';

/** JSON makes null or text of each, or leaves it out. */
const lost = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(0),
  Object('words'),
  { toJSON: () => 'words' },
  () => 'words',
];

function written(register: ReturnType<typeof aRegister>, change: Creation) {
  return commit(register, {
    actor: 'Secretary',
    act: inWords('Try it'),
    reason: 'To see',
    changes: [change],
  });
}

describe('a value that JSON would change', () => {
  it('is refused in every field of every kind', () => {
    const register = aRegister();
    for (const sample of samples) {
      for (const field of Object.keys(entityNamed(sample.entity)?.fields ?? {})) {
        for (const value of lost) {
          const refused = written(register, { ...sample, fields: { ...sample.fields, [field]: value } });
          expect(refused.ok, `${sample.entity}.${field} ${String(value)}`).toBe(false);
        }
      }
      valueOf(written(register, sample));
    }
  });

  it('is refused inside a value of several parts', () => {
    const register = aRegister();
    const answers: boolean[] = [];
    for (const sample of samples) {
      if (sample.entity === 'figure') {
        for (const pence of lost) {
          const value = { kind: 'exact', quantity: { unit: 'money', pence }, written: '£5' };
          answers.push(written(register, { ...sample, fields: { ...sample.fields, value } }).ok);
        }
      }
      valueOf(written(register, sample));
    }
    expect(answers.length).toBeGreaterThanOrEqual(lost.length);
    expect(new Set(answers)).toEqual(new Set([false]));
  });
});

describe('a value that is recognised', () => {
  it('is logged as the same value is that has to be parsed, its fields in another order', () => {
    const logged = (turned: boolean) => {
      const register = aRegister();
      for (const sample of samples) {
        const fields = Object.entries(sample.fields);
        valueOf(
          written(register, { ...sample, fields: Object.fromEntries(turned ? fields.toReversed() : fields) }),
        );
      }
      return connectionOf(register).prepare('SELECT entity_id, value FROM change ORDER BY id').all();
    };
    expect(logged(true)).toEqual(logged(false));
    expect(samples.some(({ fields }) => deletedField in fields)).toBe(false);
  });
});
