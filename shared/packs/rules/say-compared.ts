// The heading of a section that differs between two issued packs.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { ComparedSection } from './compare-packs.ts';

/** "Agenda, page 3", or "Agenda, pages 3 → 4". */
export function sayCompared({ what, title, before, after }: ComparedSection): Saying {
  const pages = [before, after].filter((each) => each !== '').join(' → ');
  const isOne = !/[–, ]/u.test(pages);
  const where = say(isOne ? 'compare.on-page' : 'compare.on-pages', { title, pages });
  return what === 'other' ? where : say(`compare.${what}`, { where });
}
