// The pages of a paper, in order, with what each has from the nodes above it (ISO 32000-1, 7.7.3). What the tree promises and
// doesn't hold is no small fault: a page would be lost without a word.

import { DamagedPaper, type PaperFile } from './file/paper-file.ts';
import { seenOf, type Seen } from './placing.ts';
import { Reference, type Dictionary, type Value } from './file/values.ts';

export interface PaperPage {
  /** Its object in the paper. */
  readonly id: number;
  /** With what it inherits. */
  readonly dictionary: Dictionary;
  readonly seen: Seen;
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const mostPages = 20_000;

interface Step {
  readonly kid: Value;
  readonly above: Dictionary;
}

/** `promised`: how many the file says it has. */
export function pagesOf(file: PaperFile, promised: number | undefined): readonly PaperPage[] {
  const catalogue = file.dictionary(file.trailer.get('Root'));
  const root = catalogue?.get('Pages');
  const top = file.dictionary(root);
  if (root === undefined || top === undefined) throw new DamagedPaper('no page tree');
  const pages: PaperPage[] = [];
  const visited = new Set<number>();
  const stack: Step[] = [{ kid: root, above: new Map() }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { kid, above } = step;
    const node = file.dictionary(kid);
    if (!(kid instanceof Reference) || node === undefined) throw new DamagedPaper('a page that isn’t there');
    if (visited.has(kid.id)) throw new DamagedPaper('a page tree that leads back to itself');
    visited.add(kid.id);
    const own = withInherited(node, above);
    const kids = file.list(node.get('Kids'));
    if (kids !== undefined) {
      for (const each of kids.toReversed()) stack.push({ kid: each, above: own });
      continue;
    }
    if (node === top || file.name(node.get('Type')) === 'Pages') {
      if ((file.number(node.get('Count')) ?? 0) > 0) throw new DamagedPaper('pages that aren’t there');
      continue;
    }
    if (pages.length === mostPages) throw new DamagedPaper('too many pages');
    const dictionary = new Map([...node, ...own]);
    pages.push({ id: kid.id, dictionary, seen: seenOf(file, dictionary) });
  }
  if (Math.max(promised ?? 0, file.number(top.get('Count')) ?? 0) > pages.length)
    throw new DamagedPaper('fewer pages than it says');
  return pages;
}

function withInherited(node: Dictionary, above: Dictionary): Dictionary {
  const own: Dictionary = new Map();
  for (const key of inherited) {
    const value = node.get(key) ?? above.get(key);
    if (value !== undefined) own.set(key, value);
  }
  return own;
}
