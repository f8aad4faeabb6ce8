// Values as text of a PDF, one character a byte.

import {
  PdfString,
  Reference,
  Stream,
  nameText,
  numberText,
  stringText,
  type Dictionary,
  type Value,
} from './values.ts';

/** What a reference is written as. */
export type Refer = (id: number) => string;

const asItIs: Refer = (id) => `${id} 0 R`;

/** A dictionary's text is of the entries that `keep` wants. A stream is written as its dictionary. */
export function valueText(
  value: Value,
  refer: Refer = asItIs,
  keep?: (key: string, value: Value) => boolean,
): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return nameText(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Reference) return refer(value.id);
  if (value instanceof PdfString) return stringText(value.bytes);
  if (Array.isArray(value)) return `[${joined(value.map((each) => valueText(each, refer, keep)))}]`;
  return dictionaryText(value instanceof Stream ? value.dictionary : value, refer, keep);
}

function dictionaryText(
  dictionary: Dictionary,
  refer: Refer = asItIs,
  keep?: (key: string, value: Value) => boolean,
): string {
  let text = '<<';
  for (const [key, value] of dictionary) {
    if (value === null || keep?.(key, value) === false) continue;
    text += entryText(key, valueText(value, refer, keep));
  }
  return `${text}>>`;
}

export function entryText(key: string, value: string): string {
  return needsSpace(value) ? `${nameText(key)} ${value}` : `${nameText(key)}${value}`;
}

function needsSpace(value: string): boolean {
  return !/^[/(<[]/u.test(value);
}

function joined(parts: readonly string[]): string {
  return parts.join(' ');
}
