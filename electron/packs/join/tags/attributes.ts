// The attributes of a structure element (ISO 32000-1, 14.7.5): its own, and those of the classes that it belongs to.

import type { PaperFile } from '../file/paper-file.ts';
import { Stream, type Dictionary, type Value } from '../file/values.ts';

/** What is asked of an element: null where neither it nor one of its classes says it. */
export type AttributeOf = (element: Dictionary, owner: string, key: string) => Value;

export function attributesIn(file: PaperFile, catalogue: Dictionary): AttributeOf {
  const root = file.dictionary(catalogue.get('StructTreeRoot'));
  const classes = file.dictionary(root?.get('ClassMap'));
  const said = (given: Value | undefined, owner: string, key: string): Value => {
    const value = file.value(given);
    const each = Array.isArray(value) ? value : [value];
    for (const one of each) {
      const attributes = file.value(one);
      if (attributes instanceof Stream || !(attributes instanceof Map)) continue;
      if (file.name(attributes.get('O')) === owner && attributes.has(key))
        return file.value(attributes.get(key));
    }
    return null;
  };
  return (element, owner, key) => {
    const own = said(element.get('A'), owner, key);
    if (own !== null) return own;
    const named = file.value(element.get('C'));
    for (const name of Array.isArray(named) ? named : [named]) {
      const found = said(classes?.get(file.name(name) ?? ''), owner, key);
      if (found !== null) return found;
    }
    return null;
  };
}
