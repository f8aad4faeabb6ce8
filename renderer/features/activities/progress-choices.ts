// What somebody may choose as the progress of an activity.

import {
  progressesByHand,
  type Progress,
  type ProgressByHand,
} from '../../../shared/strategy/model/status.ts';
import type { Text } from '../../../shared/language/speak.ts';

interface ProgressChoice {
  readonly value: Progress;
  readonly label: string;
}

/** What a document's words leave in doubt is there only while it is so: nobody chooses it. */
export function progressChoices(t: Text, now?: Progress): readonly ProgressChoice[] {
  const offered: readonly Progress[] =
    now === 'not understood' ? [now, ...progressesByHand] : progressesByHand;
  return offered.map((value) => ({ value, label: t(`progress.${value}`) }));
}

export function isByHand(progress: Progress): progress is ProgressByHand {
  return progress !== 'not understood';
}
