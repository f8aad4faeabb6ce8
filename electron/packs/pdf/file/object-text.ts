// Objects as pdfkit has them, and we where it is handier than text: a plain text is a name, a String object a text.

import { nameText, numberText } from '../../join/file/values.ts';
import { textString } from '../operators.ts';

/** Another object, by its number. */
export interface ObjectReference {
  readonly id: number;
}

function isReference(value: object): value is ObjectReference {
  return 'id' in value && typeof value.id === 'number';
}

function isText(value: unknown): value is { readonly valueOf: () => string } {
  return Object.prototype.toString.call(value) === '[object String]';
}

function objectText(value: unknown): string {
  if (typeof value === 'string') return nameText(value);
  if (typeof value === 'number') return numberText(value);
  if (isText(value)) return textString(value.valueOf());
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(objectText).join(' ')}]`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  return isReference(value) ? `${value.id} 0 R` : `<<${entriesText(value)}>>`;
}

/** What stands in a dictionary. */
export function entriesText(data: object): string {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `/${key} ${objectText(value)}`)
    .join('');
}
