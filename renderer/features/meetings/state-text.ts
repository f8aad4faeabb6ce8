// How far a meeting has come, in words: once its minutes are adopted they are no draft any more.

import type { Text } from '../../../shared/language/speak.ts';
import type { MeetingView } from '../../../shared/meetings/calls.ts';

export function stateText(t: Text, { state, adoptedOn }: Pick<MeetingView, 'state' | 'adoptedOn'>): string {
  return adoptedOn === null ? t(`meetings.state.${state}`) : t('meetings.adopted');
}
