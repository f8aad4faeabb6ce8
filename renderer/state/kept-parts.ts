// An answer that comes again: whatever in it is as it was stays the same object, so that what shows it needn't be drawn again.

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const parts = after.map((each, at) => keptParts(before[at], each));
  const isSame = parts.length === before.length && parts.every((each, at) => Object.is(each, before[at]));
  return isSame ? before : parts;
}

/** `after`, with the parts of `before` that equal its own in their place. */
export function keptParts(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return keptList(before, after);
  if (!isPlain(before) || !isPlain(after)) return after;
  const names = Object.keys(after);
  const parts = names.map((name) => [name, keptParts(before[name], after[name])] as const);
  const isSame =
    names.length === Object.keys(before).length &&
    parts.every(([name, part]) => name in before && Object.is(part, before[name]));
  return isSame ? before : Object.fromEntries(parts);
}
