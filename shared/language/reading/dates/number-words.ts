// Numbers in English words, for use in a pattern, in their order from one.

export const numbersInWords = [
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|twenty[- ]one|twenty[- ]two|twenty[- ]three|twenty[- ]four|twenty[- ]five|twenty[- ]six|twenty[- ]seven',
  'twenty[- ]eight|twenty[- ]nine|thirty|thirty[- ]one|thirty[- ]two',
].flatMap((words) => words.split('|'));

/** As far as people count in words. */
export const upToTwelve = numbersInWords.slice(0, 12).join('|');
