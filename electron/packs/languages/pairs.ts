// Which block of a section is which of the same in the other language. Those that are surely the same hold the others in their places: what
// stands between two of them pairs in its order where there is as much of it of the same kinds in both, and otherwise not at all.

import { wordsOfRuns, type Block } from '../../../shared/packs/pack-document.ts';

/** What stands in the place of one another; of what has no other, one alone. */
export type Pair = readonly [first: Block | undefined, second: Block | undefined];

/** The kind of a block, and how it is built. */
function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}`;
    case 'paragraph':
      return `paragraph ${block.style ?? ''} ${block.ofPictures === true}`;
    case 'list':
      return `list ${block.items.map(({ level = 0, number, goesOn }) => `${level}.${number}.${goesOn}`).join()}`;
    case 'table':
      return `table ${block.columns.length}`;
    case 'picture':
      return `picture ${block.width} ${block.height} ${block.bytes.length}`;
    case 'charts':
      return `charts ${block.charts.length}`;
  }
}

/** Of text that differs nothing is known but its kind. */
function sureOf(block: Block): string {
  if (block.kind === 'paragraph') return `${shapeOf(block)} ${wordsOfRuns(block.runs)}`;
  if (block.kind === 'list')
    return `${shapeOf(block)} ${block.items.map(({ runs }) => wordsOfRuns(runs)).join('\n')}`;
  return shapeOf(block);
}

/** The places of the longest series of keys that both have, in their order. */
export function longestCommon(
  first: readonly string[],
  second: readonly string[],
): (readonly [number, number])[] {
  const width = second.length + 1;
  const lengths = new Uint32Array((first.length + 1) * width);
  const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = first.length - 1; a >= 0; a -= 1)
    for (let b = second.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        first[a] === second[b]
          ? lengthAt(a + 1, b + 1) + 1
          : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
  const places: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (first[a] === second[b]) {
      places.push([a, b]);
      a += 1;
      b += 1;
    } else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return places;
}

/** In their order where they are built alike, and otherwise the one language after the other. */
function pairsBetween(first: readonly Block[], second: readonly Block[]): Pair[] {
  const isAlike =
    first.length === second.length &&
    first.every((block, at) => {
      const other = second[at];
      return other !== undefined && shapeOf(block) === shapeOf(other);
    });
  if (isAlike) return first.map((block, at): Pair => [block, second[at]]);
  return [
    ...first.map((block): Pair => [block, undefined]),
    ...second.map((block): Pair => [undefined, block]),
  ];
}

export function pairsOf(first: readonly Block[], second: readonly Block[]): Pair[] {
  const whole = pairsBetween(first, second);
  if (whole.every(([one, other]) => one !== undefined && other !== undefined)) return whole;
  const pairs: Pair[] = [];
  let [fromFirst, fromSecond] = [0, 0];
  const upTo = (a: number, b: number) => {
    pairs.push(...pairsBetween(first.slice(fromFirst, a), second.slice(fromSecond, b)));
  };
  for (const [a, b] of longestCommon(first.map(sureOf), second.map(sureOf))) {
    upTo(a, b);
    pairs.push([first[a], second[b]]);
    [fromFirst, fromSecond] = [a + 1, b + 1];
  }
  upTo(first.length, second.length);
  return pairs;
}
