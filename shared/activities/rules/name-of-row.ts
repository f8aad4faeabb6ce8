// What is compared of a row's name when its workbook comes back.

import { beginningOf } from '../../language/first-words.ts';
import { oneLine } from '../../language/plain.ts';

export function nameOfRow(words: string): string {
  return beginningOf(oneLine(words), 200);
}
