// How much there is to read, and which item asks for most of it.

import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../../language/say.ts';
import { readingMinutes } from '../../../papers/rules/reading-time.ts';
import { calledFor, type IssueFinding, type ToIssue } from './finding.ts';

/** More than this is said to be long: nobody reads it the evening before. */
const longPack = 100;

function sayTime(pages: number): Saying {
  const minutes = readingMinutes(pages);
  const hours = Math.round(minutes / 60);
  return minutes < 90 ? say('issue.minutes', { count: minutes }) : say('issue.hours', { count: hours });
}

interface Reading {
  readonly pages: number;
  /** "213 pages of attached papers, about 7 hours' reading; item 6 alone is 90 pages". */
  readonly said: Saying;
  /** The longest item; undefined where no one item stands out. */
  readonly longest: string | undefined;
}

/** Undefined where nothing is attached. */
export function readingOf({ items, papers, papersIn }: ToIssue): Reading | undefined {
  const pages = papers.reduce((sum, row) => sum + (papersIn.pagesOf(row) ?? 0), 0);
  if (pages === 0) return undefined;
  const all = say('issue.pages', { pages: say('papers.pages', { count: pages }), time: sayTime(pages) });
  const [longest] = items
    .map((item) => ({
      item,
      pages: item.papers.reduce((sum, row) => sum + (papersIn.pagesOf(row) ?? 0), 0),
    }))
    .toSorted((a, b) => b.pages - a.pages);
  const standsOut = longest !== undefined && longest.pages < pages && longest.pages * 3 >= pages;
  return {
    pages,
    longest: longest?.item.row.id,
    said: standsOut
      ? say('issue.pages-longest', {
          all,
          item: calledFor(longest.item),
          pages: say('papers.pages', { count: longest.pages }),
        })
      : say('issue.pages-all', { all }),
  };
}

export function readingFindings(toIssue: ToIssue): IssueFinding[] {
  const reading = readingOf(toIssue);
  if (reading === undefined || reading.pages <= longPack) return [];
  const { said, longest = '' } = reading;
  return [{ concern: 'reading', sentence: said, at: { part: 'agenda', id: longest } }];
}
