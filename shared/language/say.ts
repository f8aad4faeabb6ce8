// Makes a saying of a key of the catalogue. Only types are taken from there: whoever says something as data carries no words.

import type { Saying, Spoken } from '../kernel/saying.ts';
import type { catalogue, TextKey } from './catalogue.ts';
import type { Plural, Said } from './words.ts';

/** Of a plural with its count, which not all of its forms speak of. */
type English<K extends TextKey> = (typeof catalogue)[K][0] extends infer S extends Said
  ? S extends Plural
    ? `${S['other']}{{count}}`
    : S
  : never;

/** The names between double braces. */
type Blanks<Text> = Text extends `${string}{{${infer Blank}}}${infer Rest}` ? Blank | Blanks<Rest> : never;

/** What a key's words have blanks for; `count` chooses the plural. */
export type ValuesOf<K extends TextKey> = { readonly [B in Blanks<English<K>>]: Spoken };

/** A key with all that its words speak of: one left out doesn't compile. */
export function say<K extends TextKey>(
  key: K,
  ...values: [Blanks<English<K>>] extends [never] ? [] : [ValuesOf<K>]
): Saying {
  return { say: key, ...values[0] };
}
