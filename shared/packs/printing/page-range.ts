// Which pages somebody wants printed, by what is printed on them: "1–4, 9, 45a".

import { fail, succeed, type Result } from '../../kernel/result.ts';
import { say } from '../../language/say.ts';

const dashes = /[-–—]/gu;

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A keyboard has one dash, and a page that stands for several has another in its name ("41–44"). */
function asTyped(name: string): string {
  return name.toLowerCase().replaceAll(dashes, '-');
}

/** A page may have a dash in its own name ("S1-2"): every place is tried at which a range could be cut in two. */
function cutsOf(part: string): Ends[] {
  return Array.from(part.matchAll(dashes), ({ index }) => ({
    from: part.slice(0, index).trim(),
    to: part.slice(index + 1).trim(),
  }));
}

/**
 * The positions of the pages, from 0, each once and in their order; all of them where nothing is given. A range without an end goes to the
 * last page, one without a beginning starts at the first. Of pages that are called alike, all are meant. Failures: `no-page`, `backwards`.
 */
export function pagesInRange(text: string, labels: readonly string[]): Result<readonly number[]> {
  const names = labels.map(asTyped);
  const first = (name: string) => (name === '' ? 0 : names.indexOf(asTyped(name)));
  const last = (name: string) => (name === '' ? names.length - 1 : names.lastIndexOf(asTyped(name)));
  const parts = text
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return succeed(labels.map((_, index) => index));
  const wanted = new Set<number>();
  for (const part of parts) {
    const known = [{ from: part, to: part }, ...cutsOf(part)].find(
      ({ from, to }) => `${from}${to}` !== '' && first(from) >= 0 && last(to) >= 0,
    );
    if (known === undefined)
      return fail(
        'no-page',
        say('print.no-page', { page: part, first: labels[0] ?? '', last: labels.at(-1) ?? '' }),
      );
    const [from, to] = [first(known.from), last(known.to)];
    if (to < from) return fail('backwards', say('print.backwards', { from: known.from, to: known.to }));
    for (let index = from; index <= to; index += 1) wanted.add(index);
  }
  return succeed([...wanted].toSorted((one, other) => one - other));
}
