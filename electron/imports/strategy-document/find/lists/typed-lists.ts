// Lists whose numbers or dashes are typed: "1. Build homes", "2. Mend roofs", each a paragraph of its own. A number alone may head a part, or begin a
// sentence; the next one right below shows that it doesn't.

import type { SourceBlock } from '../../read/source-document.ts';
import { leadsToActivities } from '../part-words.ts';
import { saysADeed } from './deeds.ts';
import { typedRef } from './typed-ref.ts';

const item = /^\s*\(?(?<count>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\p{L}{2})/u;

/** "- Build homes": a dash alone is a missing figure. */
const dash = /^\s*[-–]\s+(?=\p{L}+\s+\S)/u;
/** Elsewhere than right under "We will:", and under others of its kind, it marks a note. */
const star = /^\s*\*\s+(?=\p{L}+\s+\S)/u;

function bulletOf(blocks: readonly SourceBlock[], index: number, isUnderBullet: boolean): string | undefined {
  const [above, block] = [blocks[index - 1], blocks[index]];
  if (block?.kind !== 'paragraph' || block.style !== 'body' || block.bold) return undefined;
  const isUnderLine = above?.kind === 'paragraph' && above.text.trimEnd().endsWith(':');
  return (dash.exec(block.text) ?? (isUnderLine || isUnderBullet ? star.exec(block.text) : null))?.[0];
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

interface Count {
  readonly of: string;
  readonly at: number;
}

/** What is counted, and which it is: "i" is a letter, or a number. */
function countsOf(block: SourceBlock | undefined): readonly Count[] {
  if (block?.kind !== 'paragraph' || block.style !== 'body' || block.bold) return [];
  const ref = typedRef(block.text)?.ref;
  const parts = /^(?<of>.*\.)(?<at>\d+)$/u.exec(ref ?? '')?.groups;
  if (parts !== undefined) return [{ of: parts['of'] ?? '', at: Number(parts['at']) }];
  const count = item.exec(block.text)?.groups?.['count'];
  if (count === undefined) return [];
  if (/^\d/u.test(count)) return [{ of: '1', at: Number(count) }];
  return [
    ...(count.length === 1 ? [{ of: 'a', at: count.codePointAt(0) ?? 0 }] : []),
    ...(roman.includes(count) ? [{ of: 'i', at: roman.indexOf(count) }] : []),
  ];
}

/**
 * All that go on with a count, right below the one before; under "We will:" also below the lines of a list within it, which elsewhere may stand
 * under "1. Homes" as under a heading.
 */
function goingOn(blocks: readonly SourceBlock[]): ReadonlySet<SourceBlock> {
  const found = new Set<SourceBlock>();
  const last = new Map<string, { readonly at: number; readonly block: SourceBlock }>();
  let isAnnounced = false;
  blocks.forEach((block, index) => {
    const counts = countsOf(block);
    if (counts.length === 0) {
      last.clear();
      isAnnounced = block.kind === 'paragraph' && leadsToActivities(block.text);
    }
    for (const { of, at } of counts) {
      const before = last.get(of);
      if (before?.at === at - 1 && (isAnnounced || before.block === blocks[index - 1])) {
        found.add(before.block);
        found.add(block);
      }
      last.set(of, { at, block });
    }
  });
  return found;
}

/** "2.1 We will run a fair." */
function isSentence(words: string): boolean {
  return words.trimEnd().endsWith('.') && saysADeed(words);
}

/** The blocks with such paragraphs as lines of lists; a number that says whose a line is, "2.1", stays before it. */
export function withTypedLists(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const counted = goingOn(blocks);
  let isUnderBullet = false;
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') {
      isUnderBullet = false;
      return block;
    }
    const bullet = bulletOf(blocks, index, isUnderBullet);
    isUnderBullet = bullet !== undefined;
    if (bullet !== undefined) return { ...block, style: 'list', text: block.text.slice(bullet.length) };
    const ref = typedRef(block.text);
    if (!counted.has(block) && !(ref !== undefined && isSentence(block.text.slice(ref.before.length))))
      return block;
    const depth = /^\W*\d/u.test(block.text) ? 0 : 1;
    const line = { ...block, style: 'list', depth } as const;
    const number = item.exec(block.text)?.groups?.['count'];
    return ref === undefined && number !== undefined
      ? { ...line, text: block.text.replace(item, ''), number }
      : line;
  });
}

/** Lines that are counted from the first to the last, "1. Catalogue", "2. Open", without their numbers. */
export function withoutCounts(lines: readonly string[]): readonly string[] {
  const counts = lines.map((line) => Number(item.exec(line)?.groups?.['count']));
  return counts.every((count, index) => count === index + 1)
    ? lines.map((line) => line.replace(item, ''))
    : lines;
}
