// The first words of a text, for a line that has no room for all of it.

/** One line of at most so many characters, and a sign where it was cut: “Mend the roofs of…”. */
export function firstWords(text: string, length = 60): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}

/** In quotation marks, which English and Welsh have in common. */
export function quoted(text: string, length = 60): string {
  return `“${firstWords(text, length)}”`;
}
