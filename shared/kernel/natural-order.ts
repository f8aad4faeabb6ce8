// The order of the board's own refs: 1.9 before 1.10, P1-A before P1-B.

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

export function compareRefs(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return collator.compare(a, b);
}
