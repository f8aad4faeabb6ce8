// Text that runs from right to left, among text that doesn't: the order of a line's words on paper (Unicode's bidirectional algorithm, UAX #9).

import bidiFactory, { type Bidi } from 'bidi-js';

let made: Bidi | undefined;

/** Its types are those of another kind of module: what is imported is the function itself. */
function isFactory(imported: unknown): imported is () => Bidi {
  return typeof imported === 'function';
}

function bidi(): Bidi {
  if (made !== undefined) return made;
  if (!isFactory(bidiFactory)) throw new TypeError('bidi-js is not what it was');
  made = bidiFactory();
  return made;
}

/** For each character of a paragraph how deep it is embedded: odd from right to left. */
export function levelsOf(text: string): Uint8Array {
  return bidi().getEmbeddingLevels(text, 'auto').levels;
}

/** A bracket that opens to the left, where the text runs that way. */
export function mirrored(text: string): string {
  return Array.from(text, (letter) => bidi().getMirroredCharacter(letter) ?? letter).join('');
}

/** The places of a line's pieces from left to right, from their levels (rule L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, place) => place);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[order[from] ?? 0] ?? 0) < level) continue;
      let until = from;
      while (until < order.length && (levels[order[until] ?? 0] ?? 0) >= level) until += 1;
      order.splice(from, until - from, ...order.slice(from, until).reverse());
      from = until;
    }
  }
  return order;
}
