// Texts in the other language on two copies: one text is one, what differs is a conflict, and each stands with the words that it was given for.

import { describe, expect, it } from 'vitest';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../in-english.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

const conflictsAt = ({ session }: TestSession) =>
  openLines(session.live, indexOf(snapshot(session.live))).map(({ line }) => inEnglish(line.what));

async function anItem() {
  const two = twoSessions();
  const { get } = two.clerk;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const { id } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Roof',
    purpose: 'decide',
    late: null,
  });
  await two.exchange();
  const give = async (copy: TestSession, original: string, text: string) => {
    const of = { kind: 'agenda_item', id, field: 'title', language: 'cy' } as const;
    await copy.get('translations', 'give', { ...of, original, text });
  };
  const lineAt = async (copy: TestSession) =>
    (await copy.get('translations', 'list', { about: meetingId, showing: '', language: 'cy' })).lines.find(
      ({ thingId, field }) => thingId === id && field === 'title',
    );
  return { ...two, id, give, lineAt };
}

describe('a text on two copies', () => {
  it('given alike is one, and given differently is a conflict of that text', async () => {
    const { clerk, officer, exchange, give, lineAt } = await anItem();
    await give(clerk, 'Roof', 'To');
    await give(officer, 'Roof', 'To');
    await exchange();
    for (const copy of [clerk, officer]) {
      expect(conflictsAt(copy)).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop
      expect(await lineAt(copy)).toMatchObject({ state: 'given', text: 'To' });
    }
    await give(clerk, 'Roof', 'Y to');
    await give(officer, 'Roof', 'To’r neuadd');
    await exchange();
    expect(conflictsAt(clerk)).toHaveLength(1);
    expect(conflictsAt(officer)).toEqual(conflictsAt(clerk));
    expect(await lineAt(clerk)).toEqual(await lineAt(officer));
  });

  it.each(['clerk', 'officer'] as const)(
    'given for the words of before, where the other copy kept it for new ones, stands with its own: %s last',
    async (last) => {
      const { clerk, officer, exchange, give, lineAt, id } = await anItem();
      await give(clerk, 'Roof', 'To');
      await exchange();
      const keepsForNew = async () => {
        await clerk.get('agenda', 'setItem', { id, field: 'title', value: 'Roof of the hall' });
        await give(clerk, 'Roof of the hall', 'To');
      };
      const givesAnother = async () => {
        await give(officer, 'Roof', 'Y to');
      };
      if (last === 'clerk') await givesAnother();
      await keepsForNew();
      if (last === 'officer') await givesAnother();
      await exchange();
      expect(conflictsAt(officer)).toHaveLength(1);
      const line = await lineAt(officer);
      expect(line).toEqual(await lineAt(clerk));
      expect([line?.text, line?.state]).toEqual(
        line?.text === 'To' ? ['To', 'given'] : ['Y to', 'changed since'],
      );
    },
  );
});
