// What is to be said of a PDF that was made, before anybody issues it.

import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { sayLetters } from '../../shared/packs/rules/letters.ts';
import type { RenderedPdf } from './pdf/render-pdf.ts';

export function noticesOf({ undrawn, unread }: Pick<RenderedPdf, 'undrawn' | 'unread'>): Saying[] {
  return [
    ...(undrawn.length === 0 ? [] : [say('packs.letters-not-drawn', { letters: sayLetters(undrawn) })]),
    ...unread.map(({ name, why }) => say('packs.paperLeftOut', { file: name, why })),
  ];
}

/** All of them in one; undefined where there is nothing to say. */
export function together(notices: readonly Saying[]): Saying | undefined {
  if (notices.length < 2) return notices[0];
  return say('packs.noticed', { notices: { several: notices, between: ' ' } });
}
