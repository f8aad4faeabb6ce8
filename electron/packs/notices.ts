// What is to be said of a PDF that was made, before anybody issues it.

import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { pageRanges } from '../../shared/papers/rules/page-ranges.ts';
import { sayLetters } from '../../shared/packs/rules/letters.ts';
import type { PaperGap } from './join/open-paper.ts';
import type { RenderedPdf } from './pdf/render-pdf.ts';

type Notable = Pick<RenderedPdf, 'undrawn' | 'unread' | 'withGaps'>;

export function noticesOf({ undrawn, unread, withGaps }: Notable): Saying[] {
  return [
    ...(undrawn.length === 0 ? [] : [say('packs.letters-not-drawn', { letters: sayLetters(undrawn) })]),
    ...unread.map(({ name, why }) => say('packs.paperLeftOut', { file: name, why })),
    ...sayPapers(withGaps),
  ];
}

/** What is the same of many papers is said once; one that is attached twice is named once. */
function sayPapers(withGaps: Notable['withGaps']): Saying[] {
  const all = withGaps.map(({ name, gaps }) => ({
    file: name,
    gaps: { several: gaps.map(sayGap), between: '; ' },
  }));
  const papers = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  const [only] = papers;
  if (only === undefined) return [];
  if (papers.length === 1) return [say('packs.paper-gaps', only)];
  const several = papers.map((each) => say('packs.gaps-of', each));
  return [say('packs.papers-gaps', { papers: { several, between: '. ' } })];
}

function sayGap({ what, pages }: PaperGap): Saying {
  const gap = say(`packs.gap.${what}`);
  const [first] = pages;
  if (first === undefined) return gap;
  if (pages.length === 1) return say('packs.gap-on-page', { gap, page: first + 1 });
  return say('packs.gap-on-pages', { gap, ...pageRanges(pages.map((page) => page + 1)) });
}

/** All of them in one; undefined where there is nothing to say. */
export function together(notices: readonly Saying[]): Saying | undefined {
  if (notices.length < 2) return notices[0];
  return say('packs.noticed', { notices: { several: notices, between: ' ' } });
}
