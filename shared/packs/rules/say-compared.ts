// The heading of a section that differs between two issued packs.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { ComparedSection } from './compare-packs.ts';

/** Whether what pages are called is one page, and neither a range nor several. */
export function isOnePage(pages: string): boolean {
  return !/[–, ]/u.test(pages);
}

/** "Agenda, page 3", or "Agenda, pages 3 → 4" where it isn’t the same in both. */
export function sayCompared({ what, title, before, after }: ComparedSection): Saying {
  const pages = [...new Set([before, after])].filter((each) => each !== '').join(' → ');
  const where = say(isOnePage(pages) ? 'compare.on-page' : 'compare.on-pages', { title, pages });
  return what === 'other' ? where : say(`compare.${what}`, { where });
}
