// When a step of the history was written.

import type { HistoryBatch } from '../../../shared/history/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { dayOf, isAheadOfToday, timeOf } from '../../state/text.ts';

/**
 * "12 July 2024 14:32"; "by" that where its own clock said an earlier time, which nobody knows any more. One of a day to come says so: somebody
 * who compares two steps mustn’t take it for the later by its clock alone.
 */
export function whenOf(t: Text, { at, atLatest }: Pick<HistoryBatch, 'at' | 'atLatest'>): string {
  const when = `${dayOf(at)} ${timeOf(at)}`;
  if (atLatest) return t('history.at-latest', { when });
  return isAheadOfToday(at) ? t('history.ahead', { when }) : when;
}
