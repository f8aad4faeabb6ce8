// A definition must say everything about its kind: one that leaves something out doesn't compile. Each of these lacks one thing.

import { describe, expect, it } from 'vitest';
import {
  defineEntity,
  exactlyOneOf,
  naturalId,
  partsOfNaturalId,
  reference,
  requiredText,
  sealsNothing,
} from '../../../shared/kernel/entity.ts';
import { say } from '../../../shared/language/say.ts';

const fields = { groupId: reference('group'), title: requiredText };
const kind = say('people.thing.group');
const named = ({ title }: { readonly title: string }) => title;
const main = 'title' as const;
const calledBy = [] as const;
const opens = () => 'nowhere' as const;
const owns = {};
const sealedBy = [] as const;
const seals = sealsNothing;

const whole = defineEntity('seat', fields, { kind, named, main, calledBy, opens, owns, sealedBy, seals });

/** None of these is ever made: they prove their point by not compiling. */
export const unmade = () => [
  // @ts-expect-error -- without its kind
  defineEntity('seat', fields, { named, main, calledBy, opens, owns, sealedBy, seals }),
  // @ts-expect-error -- without its name
  defineEntity('seat', fields, { kind, main, calledBy, opens, owns, sealedBy, seals }),
  // @ts-expect-error -- without the field that says most of it
  defineEntity('seat', fields, { kind, named, calledBy, opens, owns, sealedBy, seals }),
  // @ts-expect-error -- without what it is asked for by
  defineEntity('seat', fields, { kind, named, main, opens, owns, sealedBy, seals }),
  // @ts-expect-error -- without where it opens
  defineEntity('seat', fields, { kind, named, main, calledBy, owns, sealedBy, seals }),
  // @ts-expect-error -- without what becomes of what it owns
  defineEntity('seat', fields, { kind, named, main, calledBy, opens, sealedBy, seals }),
  // @ts-expect-error -- without what seals it
  defineEntity('seat', fields, { kind, named, main, calledBy, opens, owns, seals }),
  // @ts-expect-error -- without what it seals
  defineEntity('seat', fields, { kind, named, main, calledBy, opens, owns, sealedBy }),
  // @ts-expect-error -- sealed by a field that it does not have
  defineEntity('seat', fields, { ...whole, sealedBy: ['yearId'] }),
];

describe('a definition', () => {
  it('has what it declares, and its name and fields', () => {
    expect(whole).toMatchObject({ name: 'seat', fields, main: 'title', owns: {}, sealedBy: [] });
    expect(whole.named({ id: 's', title: 'Chair', groupId: 'g' }, () => undefined)).toBe('Chair');
  });
});

describe('a natural id', () => {
  it.each([
    [['m', '2024-07', 'actual'], 'm/2024-07/actual', ['m', '2024-07', 'actual']],
    [['2024-07'], '2024-07', ['2024-07']],
    // There is no telling any more which separator was its own.
    [['m/2024-07/actual', 'o/m'], 'm∕2024-07∕actual/o∕m', undefined],
  ])('of %j is %s', (parts, id, told) => {
    expect(naturalId(parts)).toBe(id);
    expect(partsOfNaturalId(id)).toEqual(told);
  });
});

describe('a rule of one among several', () => {
  it('holds when exactly one of them is given', () => {
    const { broken, over } = exactlyOneOf(['measureId', 'objectiveId']);
    expect(over).toEqual(['measureId', 'objectiveId']);
    expect(broken({ measureId: 'x', objectiveId: null })).toBeUndefined();
    expect([broken({ measureId: 'x', objectiveId: 'y' }), broken({})]).toEqual(
      [2, 0].map((given) =>
        say('write.exactly-one-of', {
          fields: {
            several: [say('history.field.measureId'), say('history.field.objectiveId')],
            between: ', ',
          },
          given,
        }),
      ),
    );
  });
});
