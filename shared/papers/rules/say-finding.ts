// What was found in an attached PDF, with what to do about it and where.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { pageRanges } from './page-ranges.ts';
import type { PdfFinding } from '../model/pdf-found.ts';

export function sayFinding({ what, count, pages }: PdfFinding): Saying {
  const said = say(`papers.found.${what}`, { count });
  if (pages.length === 0) return said;
  const [first = 1] = pages;
  if (pages.length === 1) return say('papers.found-on-page', { said, page: first });
  return say('papers.found-on-pages', { said, ...pageRanges(pages) });
}
