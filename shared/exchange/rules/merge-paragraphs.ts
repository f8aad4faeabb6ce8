// A proposal for a text that two people changed concurrently: paragraph by paragraph, from what both began with. It is only ever proposed; a
// person accepts or edits it.

import { diff3Merge } from 'node-diff3';

export interface ParagraphMerge {
  readonly text: string;
  /** How many passages both changed differently: the text holds both versions, one after the other. */
  readonly clashes: number;
}

/** However many empty lines part them, or stand before the first and after the last. */
function paragraphs(text: string): string[] {
  const found: string[][] = [[]];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

export function mergeParagraphs(ancestor: string, ours: string, theirs: string): ParagraphMerge {
  const parts = diff3Merge(paragraphs(ours), paragraphs(ancestor), paragraphs(theirs), {
    excludeFalseConflicts: true,
  });
  let clashes = 0;
  const merged = parts.flatMap(({ ok, conflict }) => {
    if (conflict === undefined) return ok ?? [];
    clashes += 1;
    return [...conflict.a, ...conflict.b];
  });
  return { text: merged.join('\n\n'), clashes };
}
