// What a field says, or those above it (ISO 32000-1, 12.7.3.1).

import type { PaperFile } from '../file/paper-file.ts';
import type { Dictionary, Value } from '../file/values.ts';

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

/**
 * Of a box or a button: its own state, or the one that its value names; undefined where it is off. Of several that have one value, it is the state
 * of that which can look so.
 */
export function stateOf(file: PaperFile, field: Dictionary): string | undefined {
  const own = file.name(field.get('AS'));
  const state = own ?? file.name(inherited(file, field, 'V'));
  if (state === undefined || state === 'Off') return undefined;
  const looks = file.value(file.dictionary(field.get('AP'))?.get('N'));
  return own === undefined && looks instanceof Map && !looks.has(state) ? undefined : state;
}
