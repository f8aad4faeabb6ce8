// Numbers in words, for use in a pattern and for what they come to.

/** In English, in their order from one. */
export const numbersInWords = [
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|twenty[- ]one|twenty[- ]two|twenty[- ]three|twenty[- ]four|twenty[- ]five|twenty[- ]six|twenty[- ]seven',
  'twenty[- ]eight|twenty[- ]nine|thirty|thirty[- ]one|thirty[- ]two',
].flatMap((words) => words.split('|'));

/** Beyond those that days of a month need. */
const larger = ['thirty[- ]six', 'forty', 'forty[- ]eight', 'fifty', 'sixty', 'ninety'];

/** With their mutations, of either gender. */
const inWelsh: readonly (readonly [string, number])[] = [
  ['un', 1],
  ['d?dau|d?dwy', 2],
  ['[td]ri|[td]air', 3],
  ['[pb]edwar|[pb]edair', 4],
  ['[pb]ump?', 5],
  ['chwech?', 6],
  ['saith', 7],
  ['wyth', 8],
  ['naw', 9],
  ['d?de(?:g|ng)', 10],
  ['un ar ddeg', 11],
  ['d?deudden?g', 12],
  ['[pb]ymtheg', 15],
  ['d?deunaw', 18],
  ['h?ugain', 20],
];

/** Any of them, the longest first, so that none is taken for the beginning of another. */
export const anyNumberInWords = [
  ...[...numbersInWords, ...larger].toReversed(),
  ...inWelsh.map(([words]) => words).toReversed(),
].join('|');

const named: readonly (readonly [RegExp, number])[] = [
  ...numbersInWords.map((words, at) => [words, at + 1] as const),
  ...inWelsh,
].map(([words, number]) => [new RegExp(`^(?:${words})$`, 'iu'), number]);

/** "Three" and "tair" are 3. */
export function numberNamed(word: string): number | undefined {
  return named.find(([pattern]) => pattern.test(word))?.[1];
}
