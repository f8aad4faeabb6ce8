// A file damaged by chance, the same for the same number.

/** Numbers from 0 up to 1, from a seed: mulberry32, which is public domain. */
function chanceFrom(seed: number): () => number {
  let state = (seed + 0x9e37_79b9) | 0;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

type Damage = (bytes: Buffer, chance: () => number) => Buffer;

const within = (most: number, chance: () => number) => Math.floor(chance() * most);

/** Where something stands, and how much of it there is: mostly little. */
function pieceOf(bytes: Buffer, chance: () => number): readonly [from: number, to: number] {
  const from = within(bytes.length, chance);
  const most = chance() < 0.8 ? 40 : 4_000;
  return [from, Math.min(bytes.length, from + 1 + within(most, chance))];
}

const flipped: Damage = (bytes, chance) => {
  const made = Buffer.from(bytes);
  made[within(bytes.length, chance)] = within(256, chance);
  return made;
};

const cutOut: Damage = (bytes, chance) => {
  const [from, to] = pieceOf(bytes, chance);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const doubled: Damage = (bytes, chance) => {
  const [from, to] = pieceOf(bytes, chance);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

const moved: Damage = (bytes, chance) => {
  const [from, to] = pieceOf(bytes, chance);
  const at = within(bytes.length, chance);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
};

/** One number becomes another: what refers to something refers elsewhere. */
const renumbered: Damage = (bytes, chance) => {
  const from = within(bytes.length, chance);
  const at = bytes.findIndex((byte, place) => place >= from && byte >= 0x30 && byte <= 0x39);
  const made = Buffer.from(bytes);
  if (at >= 0) made[at] = 0x30 + within(10, chance);
  return made;
};

const cutShort: Damage = (bytes, chance) => bytes.subarray(0, within(bytes.length, chance));

/** The last is the rarest: nothing is to be learnt from more of it. */
const damages = [flipped, flipped, cutOut, doubled, moved, renumbered, renumbered, renumbered, cutShort];

export function mutated(whole: Buffer, seed: number): Buffer {
  const chance = chanceFrom(seed);
  let bytes = whole;
  for (let left = 1 + within(4, chance); left > 0; left -= 1) {
    const damage = damages[within(damages.length, chance)] ?? flipped;
    bytes = damage(bytes, chance);
  }
  return bytes;
}
