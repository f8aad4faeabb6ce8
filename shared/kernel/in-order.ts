// The order that people gave things, the same on every copy: two that were put in one place on two copies have theirs by their ids.

interface Placed {
  readonly id: string;
  readonly position: number;
}

export function byPosition(a: Placed, b: Placed): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
