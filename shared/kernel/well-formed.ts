// Text as Unicode has it. Half of a character, as a cut in the wrong place leaves it, can't be stored: what is read back is other text, and
// hashes differently.

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSound(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSound);
  if (!isRecord(value)) return true;
  for (const name in value) if (!name.isWellFormed() || !isSound(value[name])) return false;
  return true;
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(mended);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.toWellFormed(), mended(each)]));
}

/** The same, with a sign in place of each half of a character. */
export function wellFormed<T>(value: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only text within it is replaced, by text
  return isSound(value) ? value : (mended(value) as T);
}
