// What a field says, or those above it (ISO 32000-1, 12.7.3.1).

import { oncePer } from '../../../../shared/kernel/once.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { PdfString, readText, type Dictionary, type Value } from '../file/values.ts';

const deepest = 30;

export function inherited(file: PaperFile, field: Dictionary, key: string): Value | undefined {
  let at: Dictionary | undefined = field;
  for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
    const value = at.get(key);
    if (value !== undefined) return value;
    at = file.dictionary(at.get('Parent'));
  }
  return undefined;
}

/** Bits of /Ff (tables 226, 228 and 230). */
const fieldFlags = {
  multiline: 1 << 12,
  password: 1 << 13,
  radio: 1 << 15,
  button: 1 << 16,
  comb: 1 << 24,
} as const;

export function hasFlag(file: PaperFile, field: Dictionary, flag: keyof typeof fieldFlags): boolean {
  return ((file.number(inherited(file, field, 'Ff')) ?? 0) & fieldFlags[flag]) !== 0;
}

/** `unknown`: one of several boxes is on, and nothing says which. */
export type BoxState = { readonly on: string } | 'off' | 'unknown';

/**
 * Of a box or a button: its own state, or the one that its value names. Of several that have one value, it is the state of that which can look so;
 * where none has a look, of that whose place in the list of options says it (12.7.4.2.4).
 */
export function boxStateOf(file: PaperFile, field: Dictionary): BoxState {
  const own = file.name(field.get('AS'));
  const value = inherited(file, field, 'V');
  const state = own ?? file.name(value);
  if (state === undefined || state === 'Off') return 'off';
  if (own !== undefined) return { on: state };
  const appearance = file.dictionary(field.get('AP'));
  const looks = [appearance?.get('N'), appearance?.get('D')].map((each) => file.value(each));
  const named = looks.find((each) => each instanceof Map);
  if (named instanceof Map) return named.has(state) ? { on: state } : 'off';
  const parent = field.has('T') ? undefined : file.dictionary(field.get('Parent'));
  const places = parent === undefined ? undefined : placesIn(parent, file);
  const place = places?.get(field);
  if (places === undefined || place === undefined || places.size < 2) return { on: state };
  const options = file.list(inherited(file, field, 'Opt'));
  if (options === undefined) return 'unknown';
  const option = file.value(options[place]);
  const isNamed = option instanceof PdfString && readText(option) === state;
  return isNamed || state === String(place) ? { on: state } : 'off';
}

/** The boxes that are one field, by their places. Kept with the field: each of them asks. */
const placesIn = oncePer<Dictionary, [file: PaperFile], ReadonlyMap<Dictionary, number>>(
  () => '',
  (parent, file) =>
    new Map(
      (file.list(parent.get('Kids')) ?? []).flatMap((kid, place) => {
        const box = file.dictionary(kid);
        return box === undefined ? [] : [[box, place] as const];
      }),
    ),
);

/** Undefined where it is off, and where that isn't known. */
export function stateOf(file: PaperFile, field: Dictionary): string | undefined {
  const state = boxStateOf(file, field);
  return typeof state === 'string' ? undefined : state.on;
}
