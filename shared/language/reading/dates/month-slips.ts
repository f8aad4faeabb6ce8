// Months and seasons that somebody has mistyped: "Febuary 2027" is a month that isn't read, and not the whole of 2027.

const english = [
  'january',
  'february',
  'march',
  'april',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const welsh = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mehefin',
  'gorffennaf',
  'rhagfyr',
  'tachwedd',
  'hydref',
];
const seasons = ['spring', 'summer', 'autumn', 'winter', 'gwanwyn'];
const known = [...english, ...welsh, ...seasons];
/** Too short to be told from other words by their letters. */
const short = new Set([
  'mae',
  'jume',
  'juen',
  'jnue',
  'juny',
  'jully',
  'jluy',
  'medu',
  'mdei',
  'octber',
  'awts',
]);

/** How many letters have to be put in, left out, changed or exchanged with their neighbour; more than `most` isn't told apart. */
function slips(word: string, name: string, most: number): number {
  if (Math.abs(word.length - name.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= name.length; at += 1) {
      const isSame = word[row - 1] === name[at - 1];
      const isExchanged =
        row > 1 && at > 1 && word[row - 1] === name[at - 2] && word[row - 2] === name[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      const exchanged = isExchanged ? (before[at - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, exchanged, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    [before, last] = [last, next];
  }
  return last[name.length] ?? 0;
}

const lastWord = /(\p{L}+)[.,]?\s*(?:of |o )?$/iu;

/** Whether the last word is nearly the name of a month or a season, and none. */
export function endsWithSlip(before: string): boolean {
  const word = (lastWord.exec(before)?.[1] ?? '').toLowerCase();
  if (word.length < 3) return false;
  if (short.has(word)) return true;
  return known.some((name) => {
    const most = name.length < 7 ? 1 : 2;
    const count = slips(word, name, most);
    return count > 0 && count <= most;
  });
}
