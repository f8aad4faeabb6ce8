// A sheet says the same few words in row after row: what they mean is made out once.

export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (words) => {
    const found = known.get(words) ?? { made: make(words) };
    known.set(words, found);
    return found.made;
  };
}
