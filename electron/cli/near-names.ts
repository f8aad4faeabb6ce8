// Which of several names somebody may have meant by one that there isn't.

import { slipsBetween } from '../../shared/language/reading/names/slips.ts';

const longestCompared = 100;

/** A command of a group may be asked for without its group. */
function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function isNear(given: string, name: string): boolean {
  return [name, lastWord(name)].some(
    (each) =>
      slipsBetween(given, each) <= Math.max(1, Math.floor(each.length / 3)) ||
      (given.length > 1 && (each.startsWith(given) || given.startsWith(each))),
  );
}

export function nearNames(given: string, names: readonly string[]): readonly string[] {
  const word = given.slice(0, longestCompared).toLowerCase();
  const meant = names.filter((name) => lastWord(name) === word);
  return meant.length > 0 ? meant : names.filter((name) => isNear(word, name));
}
