// Measures two ways of doing one thing in turns, so that whatever else the machine does affects both alike.

export interface Finding {
  readonly what: string;
  /** "at most 3": of the ratio. */
  readonly target: { readonly atMost: number } | { readonly atLeast: number } | undefined;
  readonly ratio: number;
  readonly ours: string;
  readonly peer: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Milliseconds. */
export interface Timed {
  readonly ours: number;
  readonly peer: number;
  /** The median of the rounds' own ratios, ours to the peer's. */
  readonly ratio: number;
}

export type Stopwatch = () => number | Promise<number>;

/** Each round runs both, in alternating order, and each reports how long the part that counts took. */
export async function inTurns(rounds: number, ours: Stopwatch, peer: Stopwatch): Promise<Timed> {
  const times: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      times.push({ ours: first, peer: await peer() });
    } else {
      const first = await peer();
      times.push({ peer: first, ours: await ours() });
    }
  }
  return {
    ours: median(times.map((time) => time.ours)),
    peer: median(times.map((time) => time.peer)),
    ratio: median(times.map((time) => time.ours / time.peer)),
  };
}

export function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export function milliseconds(time: number): string {
  if (time >= 1000) return `${(time / 1000).toFixed(2)} s`;
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function isMet({ target, ratio }: Finding): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
}
