// Names that run from right to left, among words that don't: set apart, they keep their own order, and that of what stands around them.

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|[\u200f\u202b\u202e\u2067]/u;

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Nearly all text. */
const leftToRight = /^[ -\u058f]*$/u;
const isolates = /[\u2066-\u2069]/gu;

/**
 * A name as it stands within a line of other words: between the marks that isolate it, with the order that its own first letter has (UAX #9,
 * FSI and PDI). What it isolates itself is already so.
 */
export function isolated(name: string): string {
  if (leftToRight.test(name) || !hasRightToLeft(name)) return name;
  const isWhole = isBalanced(name);
  return `\u2068${isWhole ? name : name.replaceAll(isolates, '')}\u2069`;
}

/** Every isolate is closed, and none is closed that wasn't opened. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(isolates)) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A beginning of a text, with what was isolated in it closed. */
export function closed(beginning: string): string {
  const marks = [...beginning.matchAll(isolates)].map(([mark]) => mark);
  const open = marks.filter((mark) => mark !== '\u2069').length * 2 - marks.length;
  return open > 0 ? beginning + '\u2069'.repeat(open) : beginning;
}

const isolatedWhole = /^\u2068(?<name>[^\u2066-\u2069]*)\u2069$/gmu;

/** Each line that is one isolated name, as that name: nothing stands around it, and whoever looks it up elsewhere finds it. */
export function withoutNeedlessMarks(text: string): string {
  return text.replace(isolatedWhole, '$<name>');
}
