// What a refused part of a call is called: in the words of the field that it becomes, and never by its name in the code.

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { partSaid } from '../../../electron/wall/part-said.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { entities } from '../../../shared/register/entities.ts';
import { speak } from '../../../shared/language/speak.ts';

function inBoth(path: readonly string[], input: unknown = {}): readonly (string | undefined)[] {
  const said = partSaid(path, input);
  return said === undefined ? [] : [speak('en', said), speak('cy', said)];
}

describe('a part of what was asked', () => {
  it('is called as its field is', () => {
    expect(inBoth(['description'])).toEqual(['description', 'disgrifiad']);
    expect(inBoth(['answers', '3', 'sentence'])).toEqual(['sentence', 'brawddeg']);
    expect(inBoth(['passphrase'])).toEqual(['passphrase', 'cyfrinymadrodd']);
  });

  it('is called as the field that an edit names, when it is that edit’s value', () => {
    expect(inBoth(['value'], { id: 'm', field: 'tolerance' })).toEqual(['tolerance', 'goddefiant']);
    expect(inBoth(['value', 'parts', '0'], { id: 'm', field: 'tolerance' })).toEqual([
      'tolerance',
      'goddefiant',
    ]);
    expect(inBoth(['value'], { id: 'm', field: 'noSuchField' })).toEqual([]);
    expect(inBoth(['value'], null)).toEqual([]);
  });

  it.each(['id', 'to', 'from', 'key', 'useId', 'measure_use', 'constructor'])(
    'has no words where nobody wrote it: %s',
    (name) => {
      expect(inBoth([name])).toEqual([]);
    },
  );
});

describe('an edit of a field', () => {
  /** The fields that the calls of the screens set by name. */
  const edited = Object.values(contract).flatMap((calls) =>
    Object.values<{ readonly input: z.ZodType }>(calls).flatMap(({ input }) => fieldsNamedIn(input)),
  );

  function fieldsNamedIn(schema: z.ZodType): string[] {
    if (schema instanceof z.ZodUnion)
      return schema.options.flatMap((option) => (option instanceof z.ZodType ? fieldsNamedIn(option) : []));
    const field: unknown = schema instanceof z.ZodObject ? schema.shape['field'] : undefined;
    if (field instanceof z.ZodEnum) return field.options.map(String);
    return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
  }

  it('has words for every field that can be set', () => {
    expect(edited.length).toBeGreaterThan(10);
    expect(edited.filter((field) => inBoth(['value'], { field }).length === 0)).toEqual([]);
  });

  it('has words for every field of every kind, which is what a refused write names', () => {
    const fields = entities.flatMap((entity) => Object.keys(entity.fields));
    expect(fields.filter((field) => inBoth(['value'], { field }).length === 0)).toEqual([]);
  });
});
