// What an import takes, counted in words: by its figures, and by the lines that are words.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export interface TakenLines {
  readonly lines: number;
  /** Those of them that are figures or amounts. */
  readonly figures: number;
}

/** "32 figures and 4 other lines". */
export function whatIsTaken({ lines, figures }: TakenLines): Saying {
  const others = lines - figures;
  if (others === 0) return say('sheet.figures', { count: figures });
  if (figures === 0) return say('sheet.lines-of-words', { count: others });
  return say('sheet.figures-and-others', {
    figures: say('sheet.figures', { count: figures }),
    others: say('sheet.others', { count: others }),
  });
}
