// A name for a file that is put beside a register, which people read: it says when, and takes no other file's place.

import { existsSync } from 'node:fs';

/** An instant as part of such a name, in Universal Time: “2024-07-12-0900”. */
export function stampOf(now: number): string {
  const universal = new Date(now).toISOString();
  return `${universal.slice(0, 10)}-${universal.slice(11, 16).replace(':', '')}`;
}

/** The beginning and the ending, with a number between them where there is such a file already. */
export function freeName(beginning: string, ending = ''): string {
  for (let number = 1; ; number += 1) {
    const path = `${beginning}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(path)) return path;
  }
}
