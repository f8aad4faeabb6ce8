// How much there is to read, which item asks for most of it, and whether that is more than the body allows itself.

import { rulesOfBody } from '../../../bodies/rules/rules-of-body.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { isolated } from '../../../language/isolate.ts';
import { say } from '../../../language/say.ts';
import { readingMinutes } from '../../../papers/rules/reading-time.ts';
import type { Paper } from '../../../register/snapshot.ts';
import { calledFor, type IssueFinding, type ToIssue } from './finding.ts';

function sayTime(pages: number): Saying {
  const minutes = readingMinutes(pages);
  const hours = Math.round(minutes / 60);
  return minutes < 90 ? say('issue.minutes', { count: minutes }) : say('issue.hours', { count: hours });
}

function sayPages(count: number): Saying {
  return say('papers.pages', { count });
}

function pagesOf({ papersIn }: ToIssue, papers: readonly Paper[]): number {
  return papers.reduce((sum, row) => sum + (papersIn.pagesOf(row) ?? 0), 0);
}

interface Reading {
  readonly pages: number;
  /** "213 pages of attached papers, about 7 hours' reading; item 6 alone is 90 pages". */
  readonly said: Saying;
  /** The longest item; undefined where nothing is attached for one. */
  readonly longest: string | undefined;
}

/** Undefined where nothing is attached. */
export function readingOf(toIssue: ToIssue): Reading | undefined {
  const { items, papers } = toIssue;
  const pages = pagesOf(toIssue, papers);
  if (pages === 0) return undefined;
  const all = say('issue.pages', { pages: sayPages(pages), time: sayTime(pages) });
  const [longest] = items
    .map((item) => ({ item, pages: pagesOf(toIssue, item.papers) }))
    .toSorted((a, b) => b.pages - a.pages);
  const standsOut = longest !== undefined && longest.pages < pages && longest.pages * 3 >= pages;
  return {
    pages,
    longest: longest?.item.row.id,
    said: standsOut
      ? say('issue.pages-longest', {
          all,
          item: calledFor(longest.item),
          pages: sayPages(longest.pages),
        })
      : say('issue.pages-all', { all }),
  };
}

function packOverBudget(toIssue: ToIssue, budget: number | null): IssueFinding[] {
  const reading = readingOf(toIssue);
  if (reading === undefined || budget === null || reading.pages <= budget) return [];
  const { said, longest = '' } = reading;
  const sentence = say('issue.over-budget', { reading: said, budget: sayPages(budget) });
  return [{ concern: 'reading', sentence, at: { part: 'agenda', id: longest } }];
}

function itemsOverBudget(toIssue: ToIssue, budget: number | null): IssueFinding[] {
  if (budget === null) return [];
  return toIssue.items.flatMap((item): IssueFinding[] => {
    const pages = pagesOf(toIssue, item.papers);
    if (pages <= budget) return [];
    const { id, title } = item.row;
    const blanks = { item: calledFor(item), title: isolated(title), pages: sayPages(pages) };
    const sentence = say('issue.item-over-budget', { ...blanks, budget: sayPages(budget) });
    return [{ concern: 'reading', sentence, at: { part: 'agenda', id } }];
  });
}

export function readingFindings(toIssue: ToIssue): IssueFinding[] {
  const { index, meeting } = toIssue;
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  return [
    ...packOverBudget(toIssue, rules.rule('pack-pages')?.value ?? null),
    ...itemsOverBudget(toIssue, rules.rule('item-pages')?.value ?? null),
  ];
}
