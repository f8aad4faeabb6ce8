// Figures and amounts of the register, found by words of their names.

import type { FigureInText } from '../../../shared/reports/calls.ts';
import { figureShown } from '../../../shared/reports/rules/figures-placed.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

/** As many as anybody reads before typing another word. */
const most = 50;

export function placeable(index: RegisterIndex, words: string, language: Language): FigureInText[] {
  const wanted = comparable(words).split(' ').filter(Boolean);
  const { figures, financeAmounts } = index.snapshot;
  const all = [
    ...figures.map(({ id }) => ({ of: 'figure', id }) as const),
    ...financeAmounts.map(({ id }) => ({ of: 'finance_amount', id }) as const),
  ];
  const found: FigureInText[] = [];
  for (const placed of all) {
    const shown = figureShown(index, placed, undefined);
    const name = comparable(speak(language, shown.about));
    if (wanted.every((word) => name.includes(word))) found.push({ ...placed, ...shown });
    if (found.length === most) break;
  }
  return found;
}
