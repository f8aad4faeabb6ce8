// The number of an activity that stands before its words, typed or counted by Word: "2.1 Open six hubs". "1." alone numbers only its list.

import { oneLine } from '../../../../shared/language/plain.ts';
import { looksLikeRef } from './table/columns.ts';

const before = /^(?<ref>\p{Lu}{0,3}\d{1,2}(?:\.\d{1,2}){1,2}\p{Ll}?)[.):]?\s+(?=\p{L}{2})/u;

export function typedRef(text: string): { readonly ref: string; readonly rest: string } | undefined {
  const line = oneLine(text);
  const match = before.exec(line);
  const ref = match?.groups?.['ref'];
  return match === null || ref === undefined ? undefined : { ref, rest: line.slice(match[0].length) };
}

export function countedRef(number: string | undefined): string | null {
  if (number === undefined || !/\d\.\d/u.test(number) || !looksLikeRef(number)) return null;
  return number.replace(/[.)]+$/u, '');
}
