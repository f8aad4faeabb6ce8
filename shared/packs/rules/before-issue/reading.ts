// How much there is to read, which item asks for most of it, and whether that is more than the body allows itself. Pages of attached papers are
// known at any time; what a pack prints only once it has been made, and each sentence says which of them it counts.

import { rulesOfBody } from '../../../bodies/rules/rules-of-body.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { isolated } from '../../../language/isolate.ts';
import { say } from '../../../language/say.ts';
import { readingMinutes } from '../../../papers/rules/reading-time.ts';
import type { Paper, PackIssue } from '../../../register/snapshot.ts';
import { areSideBySide, languagesIn } from '../../model/pack-languages.ts';
import { isIssuedFor } from '../issued-series.ts';
import type { PagesOfSection } from '../page-labels.ts';
import { sectionOfItem, sectionOfPaper } from '../sections-of-pack.ts';
import { issuedIn } from '../two-languages.ts';
import { calledFor, type IssueFinding, type ItemToIssue, type ToIssue } from './finding.ts';

function sayTime(pages: number): Saying {
  const minutes = readingMinutes(pages);
  const hours = Math.round(minutes / 60);
  return minutes < 90 ? say('issue.minutes', { count: minutes }) : say('issue.hours', { count: hours });
}

function sayPages(count: number): Saying {
  return say('papers.pages', { count });
}

/** Pages, by one way of counting them. */
interface Counted {
  readonly pages: number;
  readonly ofItem: (item: ItemToIssue) => number;
  readonly say: (blanks: { readonly pages: Saying; readonly time: Saying }) => Saying;
}

function attached({ papersIn, papers }: ToIssue): Counted {
  const pagesOf = (rows: readonly Paper[]) =>
    rows.reduce((sum, row) => sum + (papersIn.pagesOf(row) ?? 0), 0);
  return {
    pages: pagesOf(papers),
    ofItem: (item) => pagesOf(item.papers),
    say: (blanks) => say('issue.pages', blanks),
  };
}

/** A paper that serves several items counts for each, as an attached one does. */
function inSections(sections: readonly PagesOfSection[]): Omit<Counted, 'say'> {
  const counts = new Map(sections.map(({ section, pages }) => [section, pages.length]));
  const countOf = (section: string) => counts.get(section) ?? 0;
  return {
    pages: sections.reduce((sum, { pages }) => sum + pages.length, 0),
    ofItem: ({ row, papers }) =>
      papers.reduce((sum, paper) => sum + countOf(sectionOfPaper(paper)), countOf(sectionOfItem(row))),
  };
}

function printed({ printed: sections }: ToIssue): Counted | undefined {
  return sections === undefined
    ? undefined
    : { ...inSections(sections), say: (blanks) => say('issue.pages-printed', blanks) };
}

/** What these readers were given last, as a whole. Of one in two languages, what somebody reads: one of them. */
function issued({ meeting, audience }: ToIssue, packs: readonly PackIssue[]): Counted | undefined {
  const last = packs.findLast(
    (pack) =>
      pack.meetingId === meeting.id &&
      pack.form !== 'supplement' &&
      pack.pageMap.length > 0 &&
      isIssuedFor(pack, audience),
  );
  if (last === undefined || last.issuedOn === null) return undefined;
  const [first, second] = languagesIn(last.language);
  const day = { day: last.issuedOn };
  const { pageMap } = issuedIn(last, first);
  return {
    ...inSections(pageMap),
    say: (blanks) =>
      second === undefined || areSideBySide(last.language)
        ? say('issue.pages-issued', { ...blanks, day })
        : say('issue.pages-issued-in-each', { ...blanks, day }),
  };
}

/** "Attached papers: 213 pages, about 7 hours' reading; item 6 alone: 90 pages." */
function sayReading({ items }: ToIssue, counted: Counted): Saying {
  const { pages, ofItem } = counted;
  const all = counted.say({ pages: sayPages(pages), time: sayTime(pages) });
  const longest = longestOf(items, counted);
  if (longest === undefined) return say('issue.pages-all', { all });
  const own = ofItem(longest);
  const standsOut = own < pages && own * 3 >= pages;
  return standsOut
    ? say('issue.pages-longest', { all, item: calledFor(longest), pages: sayPages(own) })
    : say('issue.pages-all', { all });
}

function longestOf(items: readonly ItemToIssue[], { ofItem }: Counted): ItemToIssue | undefined {
  return items.toSorted((a, b) => ofItem(b) - ofItem(a))[0];
}

/** Each way of counting that is known: attached papers, what was issued last, and what was just made. `packs`: those issued, the oldest first. */
export function readingOf(toIssue: ToIssue, packs: readonly PackIssue[]): Saying[] {
  return [attached(toIssue), issued(toIssue, packs), printed(toIssue)].flatMap((counted) =>
    counted === undefined || counted.pages === 0 ? [] : [sayReading(toIssue, counted)],
  );
}

function packOverBudget(toIssue: ToIssue, counted: Counted, budget: number | null): IssueFinding[] {
  if (budget === null || counted.pages <= budget) return [];
  const reading = sayReading(toIssue, counted);
  const sentence = say('issue.over-budget', { reading, budget: sayPages(budget) });
  const id = longestOf(toIssue.items, counted)?.row.id ?? '';
  return [{ concern: 'reading', sentence, at: { part: 'agenda', id } }];
}

function itemsOverBudget(
  { items, printed: sections }: ToIssue,
  { ofItem }: Counted,
  budget: number | null,
): IssueFinding[] {
  if (budget === null) return [];
  return items.flatMap((item): IssueFinding[] => {
    const pages = ofItem(item);
    if (pages <= budget) return [];
    const { id, title } = item.row;
    const about = { item: calledFor(item), title: isolated(title), pages: sayPages(pages) };
    const blanks = { ...about, budget: sayPages(budget) };
    const sentence =
      sections === undefined
        ? say('issue.item-over-budget', blanks)
        : say('issue.item-prints-over-budget', blanks);
    return [{ concern: 'reading', sentence, at: { part: 'agenda', id } }];
  });
}

/** By the pages that are printed, where these are known; by those of attached papers else. */
export function readingFindings(toIssue: ToIssue): IssueFinding[] {
  const { index, meeting } = toIssue;
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  const counted = printed(toIssue) ?? attached(toIssue);
  return [
    ...packOverBudget(toIssue, counted, rules.rule('pack-pages')?.value ?? null),
    ...itemsOverBudget(toIssue, counted, rules.rule('item-pages')?.value ?? null),
  ];
}
