// Undoes what PNG does to each line of bytes before packing it (PNG, 9; ISO 32000-1, 7.4.4.4). Pictures keep theirs; some programs do it to
// what a page draws as well.

export function withoutPredictor(packed: Buffer, across: number, step: number): Buffer {
  const lines = Math.ceil(packed.length / (across + 1));
  const out = Buffer.alloc(Math.max(0, packed.length - lines));
  for (let line = 0; line < lines; line += 1) {
    const from = line * (across + 1);
    const filter = packed[from] ?? 0;
    const long = Math.min(across, packed.length - from - 1);
    for (let at = 0; at < long; at += 1) {
      const place = line * across + at;
      const left = at >= step ? (out[place - step] ?? 0) : 0;
      const up = line > 0 ? (out[place - across] ?? 0) : 0;
      const corner = line > 0 && at >= step ? (out[place - across - step] ?? 0) : 0;
      out[place] = (packed[from + 1 + at] ?? 0) + predicted(filter, { left, up, corner });
    }
  }
  return out;
}

interface Around {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function predicted(filter: number, { left, up, corner }: Around): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [byLeft, byUp, byCorner] = [
        Math.abs(guess - left),
        Math.abs(guess - up),
        Math.abs(guess - corner),
      ];
      if (byLeft <= byUp && byLeft <= byCorner) return left;
      return byUp <= byCorner ? up : corner;
    }
    default:
      return 0;
  }
}
