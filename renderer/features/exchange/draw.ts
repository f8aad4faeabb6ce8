// Chance that nobody can foretell, from the browser's own source for keys.

const span = 2 ** 32;

/** A whole number from 0 up to but not including `limit`, each as likely as the other. */
export function drawBelow(limit: number): number {
  // The last, incomplete round of the span would make the low numbers likelier: it is drawn again.
  const fair = span - (span % limit);
  for (;;) {
    const [drawn = span] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % limit;
  }
}
