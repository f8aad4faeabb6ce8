// Which of several names somebody may have meant by one that there isn't.

/** How many letters are added, left out, replaced or exchanged with their neighbour between two names. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}

const longestCompared = 100;

/** A command of a group may be asked for without its group. */
function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function isNear(given: string, name: string): boolean {
  return [name, lastWord(name)].some(
    (each) =>
      distance(given, each) <= Math.max(1, Math.floor(each.length / 3)) ||
      (given.length > 1 && (each.startsWith(given) || given.startsWith(each))),
  );
}

export function nearNames(given: string, names: readonly string[]): readonly string[] {
  const word = given.slice(0, longestCompared).toLowerCase();
  const meant = names.filter((name) => lastWord(name) === word);
  return meant.length > 0 ? meant : names.filter((name) => isNear(word, name));
}
