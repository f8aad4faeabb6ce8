// What a person calls a part of what was asked. Only what people write or choose has a word: the rest is between programs.

import type { Saying } from '../../shared/kernel/saying.ts';
import { isTextKey } from '../../shared/language/catalogue.ts';
import { say } from '../../shared/language/say.ts';

/** The parts that go by the name of the field that they become. */
const asItsField = new Set([
  'title',
  'name',
  'ref',
  'text',
  'description',
  'heading',
  'sentence',
  'reason',
  'organisation',
  'owner',
  'unit',
  'timeZone',
  'joinedOn',
]);

const ofItsOwn = ['author', 'computer', 'passphrase', 'note', 'year', 'leads', 'words'] as const;

function fieldSaid(field: string): Saying | undefined {
  const key = `history.field.${field}`;
  return isTextKey(key) ? { say: key } : undefined;
}

function ownSaid(name: string): Saying | undefined {
  const own = ofItsOwn.find((each) => each === name);
  return own === undefined ? undefined : say(`wall.part.${own}`);
}

/** `{ field: 'tolerance', value: … }`: its value is that field's. */
function fieldIn(input: unknown): string {
  const named = typeof input === 'object' && input !== null && 'field' in input ? input.field : undefined;
  return typeof named === 'string' ? named : '';
}

/** `path` leads to the part in the input. Undefined for one that has no word. */
export function partSaid(path: readonly string[], input: unknown): Saying | undefined {
  const name = path.findLast((part) => !/^\d+$/u.test(part)) ?? '';
  if (path[0] === 'value') return fieldSaid(fieldIn(input)) ?? ownSaid(fieldIn(input));
  return asItsField.has(name) ? fieldSaid(name) : ownSaid(name);
}
