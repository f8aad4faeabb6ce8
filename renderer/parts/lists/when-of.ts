// When a step of the history was written.

import type { HistoryBatch } from '../../../shared/history/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { dayOf, timeOf } from '../../state/text.ts';

/** "12 July 2024 14:32"; "by" that where its own clock said an earlier time, which nobody knows any more. */
export function whenOf(t: Text, { at, atLatest }: Pick<HistoryBatch, 'at' | 'atLatest'>): string {
  const when = `${dayOf(at)} ${timeOf(at)}`;
  return atLatest ? t('history.at-latest', { when }) : when;
}
