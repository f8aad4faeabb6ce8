// Which rows are chosen. A range goes from where it was begun to where it has come, whichever way, and adds to what was chosen before it.

export interface Choosing {
  /** Where a range begins. */
  readonly anchor: string | null;
  /** What was chosen before the range. */
  readonly before: ReadonlySet<string>;
}

export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** `ids` are those of all rows as they are shown. */
export function rangeTo(
  ids: readonly string[],
  { anchor, before }: Choosing,
  to: string,
): ReadonlySet<string> {
  const end = ids.indexOf(to);
  const begun = anchor === null ? -1 : ids.indexOf(anchor);
  if (end === -1) return before;
  // What the range was begun from may have been filtered away meanwhile.
  const from = begun === -1 ? end : begun;
  return new Set([...before, ...ids.slice(Math.min(from, end), Math.max(from, end) + 1)]);
}
