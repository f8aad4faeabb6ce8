// What a row that reads in another language said first: what a text says to a rule is told by these words, whatever language it is read in.

const written = new WeakMap<object, object>();

/** Notes what a row was made from: the same with texts in another language. */
export function madeFrom<T extends object>(row: T, first: T): T {
  written.set(row, first);
  return row;
}

/** The row in the words that were written first; itself where none of its texts was given. */
export function asWritten<T extends object>(row: T): T {
  // `madeFrom` notes only rows of one type with each other.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (written.get(row) as T | undefined) ?? row;
}
