// Which rows are selected. A range goes from where it began to where it has got to, in either direction, and adds to the earlier selection.

export interface Choosing {
  /** Where a range begins. */
  readonly anchor: string | null;
  /** What was selected before the range. */
  readonly before: ReadonlySet<string>;
}

export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** `ids` are those of all rows, in the order shown. */
export function rangeTo(
  ids: readonly string[],
  { anchor, before }: Choosing,
  to: string,
): ReadonlySet<string> {
  const end = ids.indexOf(to);
  const begun = anchor === null ? -1 : ids.indexOf(anchor);
  if (end === -1) return before;
  // The row where the range began may have been filtered out since.
  const from = begun === -1 ? end : begun;
  return new Set([...before, ...ids.slice(Math.min(from, end), Math.max(from, end) + 1)]);
}
