// The form of the catalogue: each key with its words in English, then in Welsh. What is done is kept in registers by its key (acts-words.ts):
// its words may be changed, but a key and its blanks that were released stay as they are.

/** `other` is the general form; the rest stand where a language's own plural rules ask for them. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Said = string | Plural;

export type Words = Readonly<Record<string, readonly [english: Said, welsh: Said]>>;
