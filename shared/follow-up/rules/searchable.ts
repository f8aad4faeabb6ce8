// Text as it is searched.

import { comparable } from '../../language/plain.ts';

/** Letters alone, without case or accents, so that whoever types "ty" finds "tŷ". */
export function searchable(text: string): string {
  return comparable(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
}
