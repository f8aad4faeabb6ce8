// The number of an activity that stands before its words, typed or counted by Word: "2.1 Open six hubs". "1." alone numbers only its list.

import { looksLikeRef } from '../table/columns.ts';

const numbered = /^\s*(?<ref>\p{Lu}{0,3}\d{1,2}(?:\.\d{1,2}){1,2}\p{Ll}?)[.):]?\s+(?=\p{L}{2})/u;

/** What is `before` the words of a line is its number, and what parts the two. */
export function typedRef(text: string): { readonly ref: string; readonly before: string } | undefined {
  const match = numbered.exec(text);
  const ref = match?.groups?.['ref'];
  return match === null || ref === undefined ? undefined : { ref, before: match[0] };
}

export function countedRef(number: string | undefined): string | null {
  if (number === undefined || !/\d\.\d/u.test(number) || !looksLikeRef(number)) return null;
  return number.replace(/[.)]+$/u, '');
}
