// A sheet says the same few words in row after row: what they mean is made out once.

/** A column with more different texts than this is no column of names: what is remembered of them is forgotten. */
const most = 50_000;

export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found.made;
    const made = make(words);
    if (known.size >= most) known.clear();
    known.set(words, { made });
    return made;
  };
}
