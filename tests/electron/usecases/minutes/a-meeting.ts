// A parish council of five and its meeting on 4 March 2031, with one item.

import { speak } from '../../../../shared/language/speak.ts';
import { anEmptySession } from '../../session/a-session.ts';

export const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder'] as const;
export type Name = (typeof names)[number];

/** A parish council of five, three needed, with one item; nobody is here yet. */
export async function aMeeting(
  kind: 'parish-england' | 'council-england' = 'parish-england',
  isBudget = false,
) {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', { name: 'Council', kind, nation: 'england-and-wales' });
  const seats = new Map<string, string>();
  for (const person of names) {
    const role = person === 'Alder' ? ('chair' as const) : ('member' as const);
    const seat = { bodyId, person, role, from: '', to: '', capacity: '' };
    seats.set(person, (await get('bodies', 'addSeat', seat)).id);
  }
  const { id: meetingId } = await get('meetings', 'add', {
    bodyId,
    day: '2031-03-04',
    kind: isBudget ? 'budget' : 'ordinary',
  });
  const { id: itemId } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Adopt the accounts',
    purpose: 'decide',
    late: null,
  });
  const ids = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  const idOf = (name: Name) => ids.get(name) ?? '';
  const show = () => get('minutes', 'show', { meetingId });
  const item = async () => {
    const first = await get('minutes', 'item', { meetingId, itemId: null });
    if (first === null) throw new Error('There is no item');
    return first;
  };
  const come = async (...who: readonly Name[]) => {
    for (const name of who) {
      await get('minutes', 'attend', { meetingId, personId: idOf(name), state: 'present', remote: false });
    }
  };
  const move = (name: Name, what: 'arrives' | 'leaves', at = '') =>
    ({ meetingId, personId: idOf(name), what, at, itemId }) as const;
  const quorum = async () => speak('en', (await item()).quorum);
  const decide = async (how: 'assent' | 'show of hands' | 'named' = 'assent') =>
    (await get('minutes', 'decide', { itemId, text: 'That the accounts be adopted', how })).id;
  const decided = async () => {
    const [first] = (await item()).decisions;
    if (first === undefined) throw new Error('Nothing was decided');
    return first;
  };
  const result = async () => speak('en', (await decided()).result ?? '');
  return {
    ...session,
    bodyId,
    seats,
    meetingId,
    itemId,
    idOf,
    show,
    item,
    come,
    move,
    quorum,
    decide,
    decided,
    result,
  };
}
