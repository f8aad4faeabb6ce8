// Which block of a section is which of the same in the other language. Where both are built alike they pair in their order. Where one has more,
// those pair that are most alike: in how they are built, in their figures and names, and in how much they say. What is like nothing stands alone.

import { wordsOf, wordsOfRuns, type Block, type ListItem } from '../../../shared/packs/pack-document.ts';

/** What stands in the place of one another; of what has no other, one alone. */
export type PairOf<T> = readonly [first: T | undefined, second: T | undefined];
export type Pair = PairOf<Block>;

/** The kind of a block, and how it is built; of a list, whether it is numbered: one language may have an item more. */
function shapeOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}`;
    case 'paragraph':
      return `paragraph ${block.style ?? ''} ${block.ofPictures === true}`;
    case 'list':
      return `list ${block.items[0]?.number !== undefined}`;
    case 'table':
      return `table ${block.columns.length}`;
    case 'picture':
      return `picture ${block.width} ${block.height} ${block.bytes.length}`;
    case 'charts':
      return `charts ${block.charts.length}`;
  }
}

/** Above nothing where what stands at these places may pair. */
type Likeness = (first: number, second: number) => number;

/** The places of those that pair, in their order: those that are most alike in all. */
function mostAlike(
  firstCount: number,
  secondCount: number,
  likenessAt: Likeness,
): (readonly [number, number])[] {
  const width = secondCount + 1;
  const sums = new Float64Array((firstCount + 1) * width);
  const sumAt = (a: number, b: number) => sums[a * width + b] ?? 0;
  const withPair = (a: number, b: number) => {
    const like = likenessAt(a, b);
    return like > 0 ? like + sumAt(a + 1, b + 1) : Number.NEGATIVE_INFINITY;
  };
  for (let a = firstCount - 1; a >= 0; a -= 1)
    for (let b = secondCount - 1; b >= 0; b -= 1)
      sums[a * width + b] = Math.max(withPair(a, b), sumAt(a + 1, b), sumAt(a, b + 1));
  const places: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < firstCount && b < secondCount) {
    const sum = sumAt(a, b);
    if (withPair(a, b) === sum) {
      places.push([a, b]);
      a += 1;
      b += 1;
    } else if (sumAt(a + 1, b) === sum) a += 1;
    else b += 1;
  }
  return places;
}

/** The places of the longest series of keys that both have, in their order. */
export function longestCommon(
  first: readonly string[],
  second: readonly string[],
): (readonly [number, number])[] {
  return mostAlike(first.length, second.length, (a, b) => (first[a] === second[b] ? 1 : 0));
}

/** What is compared of a block. */
interface Features {
  /** What only pairs with the same. */
  readonly shape: string;
  /** With what stands beneath it, of an item. */
  readonly built: string;
  readonly text: string;
  readonly figures: ReadonlySet<string>;
  /** Mostly: words that begin with a capital. */
  readonly names: ReadonlySet<string>;
}

function textOfItems(items: readonly ListItem[]): string {
  return items.map(({ runs }) => wordsOfRuns(runs)).join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return wordsOfRuns(block.runs);
    case 'list':
      return textOfItems(block.items);
    case 'table':
      return block.rows
        .flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells.map(wordsOf)))
        .join('\n');
    case 'picture':
    case 'charts':
      return '';
  }
}

function featuresOf(shape: string, text: string, built: string = shape): Features {
  return {
    shape,
    built,
    text,
    figures: new Set(text.match(/\d(?:[\d.,]*\d)?/gu)),
    names: new Set(text.match(/\p{Lu}[\p{L}’'-]{2,}/gu)),
  };
}

/** The same words are surely the same; more than any likeness. */
const same = 4;

function commonOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let count = 0;
  for (const each of first) if (second.has(each)) count += 1;
  return count;
}

/** A translation is about as long; what is short differs more. */
function likeLength(first: string, second: string): number {
  return 1 - Math.abs(Math.log((first.length + 20) / (second.length + 20)));
}

/** A translation has the same figures, unless one of the two says them in words. */
function likeFigures({ figures: first }: Features, { figures: second }: Features): number {
  const most = Math.max(first.size, second.size);
  if (most === 0) return 0;
  if (first.size === 0 || second.size === 0) return -0.25;
  return (1.5 * commonOf(first, second)) / most - 0.5;
}

/** Above nothing where they had better stand side by side than each alone. */
function likeness(first: Features | undefined, second: Features | undefined): number {
  if (first === undefined || second === undefined) return Number.NEGATIVE_INFINITY;
  if (first.shape !== second.shape) return Number.NEGATIVE_INFINITY;
  if (first.text === second.text) return same;
  const likeNames = Math.min(0.6, 0.3 * commonOf(first.names, second.names));
  return likeLength(first.text, second.text) + likeFigures(first, second) + likeNames;
}

function areBuiltAlike(first: readonly Features[], second: readonly Features[]): boolean {
  return first.length === second.length && first.every(({ built }, at) => built === second[at]?.built);
}

function pairsBy<T>(
  first: readonly T[],
  second: readonly T[],
  featuresIn: (each: T) => Features,
): PairOf<T>[] {
  const [features, others] = [first.map(featuresIn), second.map(featuresIn)];
  if (areBuiltAlike(features, others)) return first.map((each, at): PairOf<T> => [each, second[at]]);
  const pairs: PairOf<T>[] = [];
  let [fromFirst, fromSecond] = [0, 0];
  const upTo = (a: number, b: number) => {
    for (const each of first.slice(fromFirst, a)) pairs.push([each, undefined]);
    for (const each of second.slice(fromSecond, b)) pairs.push([undefined, each]);
  };
  for (const [a, b] of mostAlike(features.length, others.length, (one, other) =>
    likeness(features[one], others[other]),
  )) {
    upTo(a, b);
    pairs.push([first[a], second[b]]);
    [fromFirst, fromSecond] = [a + 1, b + 1];
  }
  upTo(first.length, second.length);
  return pairs;
}

export function pairsOf(first: readonly Block[], second: readonly Block[]): Pair[] {
  return pairsBy(first, second, (block) => featuresOf(shapeOf(block), textOf(block)));
}

/** Each item with what stands beneath it. A further paragraph of the item above them is by itself. */
function branchesOf(items: readonly ListItem[]): (readonly [ListItem, ...ListItem[]])[] {
  const branches: [ListItem, ...ListItem[]][] = [];
  for (const item of items) {
    const last = branches.at(-1);
    const isBeneath =
      last !== undefined &&
      last[0].goesOn !== true &&
      (item.goesOn === true || (item.level ?? 0) > (last[0].level ?? 0));
    if (isBeneath) last.push(item);
    else branches.push([item]);
  }
  return branches;
}

function featuresOfBranch(branch: readonly [ListItem, ...ListItem[]]): Features {
  const shapes = branch.map(
    ({ level = 0, number, goesOn }) => `${level} ${number !== undefined} ${goesOn === true}`,
  );
  return featuresOf(shapes[0] ?? '', textOfItems(branch), shapes.join());
}

/** Of two lists: what stands beneath an item pairs with what stands beneath its other. */
export function pairsOfItems(first: readonly ListItem[], second: readonly ListItem[]): PairOf<ListItem>[] {
  return pairsBy(branchesOf(first), branchesOf(second), featuresOfBranch).flatMap(([one, other]) => {
    if (one === undefined) return (other ?? []).map((item): PairOf<ListItem> => [undefined, item]);
    if (other === undefined) return one.map((item): PairOf<ListItem> => [item, undefined]);
    return [[one[0], other[0]] as const, ...pairsOfItems(one.slice(1), other.slice(1))];
  });
}
