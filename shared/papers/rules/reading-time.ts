// How long papers are to read: an estimate, and said to be one.

/** Minutes, at about two a page. */
export function readingMinutes(pages: number): number {
  return pages * 2;
}
