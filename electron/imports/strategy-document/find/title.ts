// What a strategy is called and which years it covers: from its title page, its properties, or the name of its file.

import { oneLine } from '../../../../shared/language/plain.ts';
import type { SourceDocument, SourceParagraph } from '../read/source-document.ts';

export interface DocumentTitle {
  readonly text: string;
  /** The paragraph it was read from, if any. */
  readonly from: SourceParagraph | undefined;
}

export function titleOf(document: SourceDocument, fileName: string): DocumentTitle {
  const from = document.blocks.find(
    (block): block is SourceParagraph => block.kind === 'paragraph' && block.style === 'title',
  );
  if (from !== undefined) return { text: oneLine(from.text), from };
  return { text: document.title ?? fromFileName(fileName), from: undefined };
}

/** "strategy-2024-2026.txt" is "Strategy 2024-2026": a dash between years stays. */
function fromFileName(fileName: string): string {
  const words = oneLine(
    fileName
      .replace(/\.[^.]*$/u, '')
      .replaceAll(/[_]+/gu, ' ')
      .replaceAll(/(?<!\d)-|-(?!\d)/gu, ' '),
  );
  return words === '' ? 'Strategy' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export interface Years {
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** "2024-2026" is both whole years; "2024/25 to 2026/27" begins in April and ends in March. */
export function yearsIn(title: string): Years {
  const financial = /\b(20\d{2})\/(?:20)?(\d{2})\b(?:.{0,5}\b20\d{2}\/(?:20)?(\d{2})\b)?/u.exec(title);
  if (financial !== null) {
    const [, start = '', first = '', last = first] = financial;
    return { periodFrom: `${start}-04-01`, periodTo: `20${last}-03-31` };
  }
  const whole = /\b(20\d{2})\s*(?:[-–—]|to)\s*(?:20)?(\d{2})\b/u.exec(title);
  if (whole === null) return { periodFrom: null, periodTo: null };
  return { periodFrom: `${whole[1]}-01-01`, periodTo: `20${whole[2]}-12-31` };
}
