// "1.200" beside "1,300": a slip for 1,200, a point for thousands as elsewhere in Europe, or 1.2. Nobody can tell, so it is asked.

const mayBeEither = /^\(?\s*(?:[-−–]\s*)?(?:£\s*)?[-−–]?[1-9]\d{0,2}\.\d{3}\s*\)?$/u;
const grouped = /^\(?\s*(?:[-−–]\s*)?(?:£\s*)?[-−–]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\s*\)?$/u;

/** Whether the point of a number, as it is written, may stand for thousands. */
export function mayBePointOfThousands(text: string): boolean {
  return mayBeEither.test(text.trim());
}

/** Whether a number is written with commas between its thousands. */
export function hasThousands(text: string): boolean {
  return grouped.test(text.trim());
}

/** With a comma in place of the point. */
export function inThousands(text: string): string {
  return text.replace('.', ',');
}
