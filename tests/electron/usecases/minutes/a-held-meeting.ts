// A meeting that is over, and what its minutes say as they are drafted.

import { speak } from '../../../../shared/language/speak.ts';
import type { DraftBlock } from '../../../../shared/minutes/rules/draft-blocks.ts';
import { aMeeting } from './a-meeting.ts';

/** With the calls of drafting, and the meeting held. */
export async function aHeldMeeting(kind?: Parameters<typeof aMeeting>[0]) {
  const made = await aMeeting(kind);
  const { get, meetingId, bodyId } = made;
  await get('meetings', 'set', { id: meetingId, field: 'state', value: 'held' });
  const drafting = () => get('drafting', 'show', { meetingId });
  const draft = async () => (await drafting()).draft;
  const addItem = async (title: string, openness: 'open' | 'exempt' = 'open') => {
    const { id } = await get('agenda', 'addItem', {
      meetingId,
      sectionId: null,
      title,
      purpose: 'decide',
      late: null,
    });
    if (openness === 'exempt') await get('agenda', 'setItem', { id, field: 'openness', value: 'exempt' });
    return id;
  };
  const another = async (day: string, held = true) => {
    const { id } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
    if (held) await get('meetings', 'set', { id, field: 'state', value: 'held' });
    return id;
  };
  return { ...made, drafting, draft, addItem, another };
}

/** What blocks of a minute say, and what stands below each. */
export function lines(blocks: readonly DraftBlock[]): string[] {
  return blocks.flatMap(({ says, more }) => [says, ...more].map((each) => speak('en', each)));
}
