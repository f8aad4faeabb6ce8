// The words behind a number that say it is of thousands, millions or billions. "Mil" isn't one: it is millions to some, and a thousand in
// Welsh.

export const scales: Readonly<Record<string, string>> = {
  k: '1000',
  thou: '1000',
  thous: '1000',
  thsd: '1000',
  thousand: '1000',
  m: '1000000',
  mn: '1000000',
  mln: '1000000',
  mio: '1000000',
  mill: '1000000',
  million: '1000000',
  miliwn: '1000000',
  bn: '1000000000',
  bil: '1000000000',
  billion: '1000000000',
  biliwn: '1000000000',
};

/** For use in a pattern, within a group, where what follows ends the word. */
export const scaleWords = Object.keys(scales).join('|');
