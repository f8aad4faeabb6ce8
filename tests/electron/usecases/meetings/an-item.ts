// A body, its meeting and an item of that meeting's agenda: where what is tested begins that is about something else.

import type { BodyKind } from '../../../../shared/bodies/model/body.ts';
import type { TestSession } from '../../session/a-session.ts';

interface Differs {
  readonly body?: string;
  readonly kind?: BodyKind;
  readonly day?: string;
  readonly title?: string;
  readonly purpose?: 'decide' | 'note';
}

/** Unless it is said otherwise, a board's, to decide something on 4 March 2031. */
export async function anItem(
  { get }: Pick<TestSession, 'get'>,
  { body = 'Board', kind = 'charity', day = '2031-03-04', title = 'Roof', purpose = 'decide' }: Differs = {},
) {
  const { id: bodyId } = await get('bodies', 'add', { name: body, kind, nation: 'england-and-wales' });
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
  const item = { meetingId, sectionId: null, title, purpose, late: null } as const;
  const { id: itemId } = await get('agenda', 'addItem', item);
  return { bodyId, meetingId, itemId };
}
