// What is kept once for a body, or for all bodies: its house style, the parts of its packs.

/** One that is kept, for a body or, where null, for all. */
export interface KeptOf {
  readonly id: string;
  readonly bodyId: string | null;
}

/** Older versions could keep two on two copies: one of them counts, the same on every copy, and the others go with its next change. */
export function keptFor<R extends KeptOf>(
  rows: readonly R[],
  bodyId: string | null,
): { readonly kept: R | undefined; readonly others: readonly R[] } {
  const all = rows.filter((row) => row.bodyId === bodyId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { kept: all.at(-1), others: all.slice(0, -1) };
}
