// What is told of a value by its text alone, against parsing it and holding it to its schema: for every field of every kind.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isCanonicalIn } from '../../../../electron/register/projection/canonical-json.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { figureValue } from '../../../../shared/figures/model/figure-value.ts';
import { provenance } from '../../../../shared/kernel/provenance.ts';
import { entities } from '../../../../shared/register/entities.ts';
import { samples } from './samples.ts';

const fields = entities.flatMap((entity) =>
  Object.entries(entity.fields).map(([name, { schema }]) => ({ entity: entity.name, name, schema })),
);

/** Found by what the kinds' samples hold, and by what nobody should send. */
const texts = [
  ...new Set([
    ...samples.flatMap((sample) => Object.values(sample.fields).map((value) => JSON.stringify(value))),
    'null',
    'true',
    '0',
    '-0',
    '7',
    '007',
    '1.0',
    '1e3',
    '9007199254740993',
    '""',
    '" "',
    '[]',
    '{}',
    '"2024-02-30"',
    '"over"',
    '"12:60"',
    '"\\u0041"',
    '"\\ud800"',
    '"\ud800"',
    '"😀"',
    '"a\u2028b"',
    '{"__proto__":{"a":1}}',
    JSON.stringify('x'.repeat(2_001)),
    '{"kind":"exact","quantity":{"unit":"number","amount":"74"},"written":"74"}',
    '{"kind":"range","low":{"unit":"money","pence":1},"high":{"unit":"money","pence":-20},"written":"1p to –20p"}',
    '{"kind":"exact","quantity":{"unit":"percent","amount":"5","numerator":"1","denominator":"20"},"written":"5%"}',
  ]),
];

/** A text with some of its letters taken out or put in. */
const altered = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.tuple(
        fc.nat({ max: 1_000 }),
        fc.nat({ max: 3 }),
        fc.constantFrom('', ' ', '0', '9', '-', '.', '"', '\\', ',', '}', 'e', 'é', '\n', '\ud800', '"x":1,'),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([text, edits]) => {
    let made = text;
    for (const [at, out, put] of edits) {
      const from = at % (made.length + 1);
      made = `${made.slice(0, from)}${put}${made.slice(from + out)}`;
    }
    return made;
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whatever is recognised is what the schema takes, and would be written again to the letter. */
function holds(text: string) {
  for (const { entity, name, schema } of fields) {
    if (!isCanonicalIn(schema)(text)) continue;
    const value = parsed(text);
    expect(schema.safeParse(value).success, `${entity}.${name} ${text}`).toBe(true);
    expect(JSON.stringify(value), `${entity}.${name}`).toBe(text);
  }
}

describe('a value that is recognised by its text', () => {
  it('is one that its field takes, written as it would be written', () => {
    for (const text of texts) holds(text);
    fc.assert(fc.property(altered, holds), { numRuns: 500 });
  });

  it('is every figure that a copy writes in words without marks', () => {
    const decimal = fc.integer({ min: -99_999, max: 99_999 }).map(String);
    const quantity = fc.oneof(
      fc.record({ unit: fc.constant('number'), amount: decimal }),
      fc.record(
        { unit: fc.constant('percent'), amount: decimal, numerator: decimal, denominator: decimal },
        { requiredKeys: ['unit', 'amount'] },
      ),
      fc.record({ unit: fc.constant('money'), pence: fc.integer() }),
    );
    const written = fc.stringMatching(/^[a-z0-9 £%é–]{0,40}$/u);
    const value = fc.oneof(
      fc.record({ kind: fc.constantFrom('exact', 'approximate'), quantity, written }),
      fc.record({ kind: fc.constant('range'), low: quantity, high: quantity, written }),
      fc.record({ kind: fc.constantFrom('unknown', 'not understood'), written }),
    );
    fc.assert(
      fc.property(value, (given) => {
        const json = JSON.stringify(figureValue.parse(given));
        expect(isCanonicalIn(figure.fields.value.schema)(json), json).toBe(true);
      }),
    );
  });

  it('is every place in a workbook that a copy writes, however short its names may be', () => {
    const isPlace = isCanonicalIn(provenance);
    const place = { file: 'Outcomes 2024-25 quarter 2.xlsx', sheet: 'Measures', cell: 'C5' };
    expect(isPlace(JSON.stringify(place))).toBe(true);
    expect(isPlace(JSON.stringify({ ...place, replaced: true }))).toBe(true);
    expect(isPlace(JSON.stringify({ ...place, cell: 'C'.repeat(20) }))).toBe(true);
    expect(isPlace(JSON.stringify({ ...place, cell: 'C'.repeat(21) }))).toBe(false);
    expect(isPlace(JSON.stringify({ ...place, cell: '' }))).toBe(false);
  });

  it('is none that is longer than its field allows', () => {
    const isTitle = isCanonicalIn(z.string().max(5));
    const isPlace = isCanonicalIn(z.strictObject({ a: z.string().min(1).max(20), b: z.string().optional() }));
    expect([isTitle('"abc"'), isTitle('"abcdef"')]).toEqual([true, false]);
    expect([isPlace('{"a":"x"}'), isPlace('{"a":""}'), isPlace('{"a":"x","b":"y"}')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['a rule over the whole of it', z.strictObject({ a: z.int() }).refine(({ a }) => a > 1), '{"a":1}'],
    ['a rule of a text', z.string().refine((words) => words !== 'x'), '"x"'],
    ['a rule of what may be left out', z.boolean().default(true).refine(Boolean), 'false'],
    ['a text that is made another', z.string().trim().min(1), '" "'],
    ['a pattern that reaches beyond its digits', z.string().regex(/^.*$/), '"1"2"'],
    ['a form of its own', z.email(), '"nobody"'],
    ['a number within bounds', z.int().min(5), '1'],
    ['one of several rules that exclude each other', z.xor([z.boolean(), z.literal(true)]), 'true'],
    ['a list with a limit', z.array(z.int()).max(1), '[1,2]'],
  ])('is none where the text can’t tell: %s', (_, schema, text) => {
    expect(isCanonicalIn(schema)(text)).toBe(false);
  });
});
