// What a person said a unit is that the sheet leaves open, kept by the words that leave it open.

import { comparable } from '../../../../shared/language/plain.ts';
import type { Scale } from '../../../../shared/language/reading/units/read-unit.ts';
import type { Answers } from './periods.ts';

export const unitAnswers = ['1', '1000', '1000000'] as const;

export function unitKey(words: string): string {
  return `unit ${comparable(words)}`;
}

export function answeredUnit(answers: Answers, words: string): Scale | undefined {
  const answer = answers[unitKey(words)];
  const at = unitAnswers.findIndex((each) => each === answer);
  return ([1, 1_000, 1_000_000] as const)[at];
}
