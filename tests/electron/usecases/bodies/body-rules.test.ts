// The rules of a body: those its kind brings, what it does otherwise and why, and the way back.

import { describe, expect, it } from 'vitest';
import { bodyKinds, type BodyKind } from '../../../../shared/bodies/model/body.ts';
import type { RuleName } from '../../../../shared/bodies/rules/rule-values.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

async function aBody(kind: BodyKind) {
  const session = anEmptySession();
  const { id: bodyId } = await session.get('bodies', 'add', {
    name: 'Council',
    kind,
    nation: 'england-and-wales',
  });
  const all = async () =>
    (await session.get('bodyRules', 'show', { bodyId })).groups.flatMap(({ rules }) => rules);
  const rule = async (name: RuleName) => (await all()).find((each) => each.rule === name);
  return { ...session, bodyId, all, rule };
}

describe('the rules of a body', () => {
  it('are said with their source, and with what is to be checked', async () => {
    const { rule } = await aBody('parish-england');
    const [notice, calendar] = [await rule('notice-days'), await rule('calendar')];
    expect(speak('en', notice?.value ?? '')).toBe('3 clear days');
    expect(speak('en', notice?.source ?? '')).toBe('Local Government Act 1972, Schedule 12, paragraph 10');
    expect(notice).toMatchObject({ certainty: 'read', set: null, typed: '3' });
    expect(calendar?.certainty).toBe('check');
    expect(calendar?.ways.map(({ value }) => value)).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each(bodyKinds)('of a %s can be changed to what they say already, and back', async (kind) => {
    const { all, ask, get, bodyId } = await aBody(kind);
    for (const { rule, typed } of await all()) {
      if (typed === '') continue;
      const set = await ask('bodyRules', 'set', { bodyId, rule, text: typed, reason: 'Standing orders' });
      expect(set.ok, rule).toBe(true);
    }
    for (const { rule, typed, set, value } of await all()) {
      if (typed === '') continue;
      expect(set?.reason, rule).toBe('Standing orders');
      expect(set?.instead, rule).toEqual(value);
      await get('bodyRules', 'clear', { bodyId, rule });
    }
    expect((await all()).filter(({ set }) => set !== null)).toEqual([]);
  });

  it('say what the body does otherwise, why, and what its kind would have', async () => {
    const { get, bodyId, rule } = await aBody('charity');
    await get('bodyRules', 'set', { bodyId, rule: 'notice-days', text: '14', reason: 'Article 4' });
    await get('bodyRules', 'set', { bodyId, rule: 'quorum', text: '1/4, 2', reason: 'Article 9' });
    const notice = await rule('notice-days');
    expect(speak('en', notice?.value ?? '')).toBe('14 clear days');
    expect(notice).toMatchObject({ certainty: null, set: { reason: 'Article 4' } });
    expect(speak('en', notice?.set?.instead ?? '')).toBe('as its own document says');
    expect(speak('en', (await rule('quorum'))?.value ?? '')).toBe(
      'one in 4 of the whole number of members, rounded up, and never under 2',
    );
    await get('bodyRules', 'clear', { bodyId, rule: 'notice-days' });
    expect(await rule('notice-days')).toMatchObject({ set: null });
    await get('bodyRules', 'set', { bodyId, rule: 'notice-days', text: '7', reason: 'Article 5' });
    expect(await rule('notice-days')).toMatchObject({ typed: '7', set: { reason: 'Article 5' } });
  });

  it.each([
    ['notice-days', 'five', 'A whole number, like 5.'],
    ['notice-days', '400', 'A whole number, like 5.'],
    ['quorum', 'some', 'A number of members, like 3, or a share of them'],
    ['cut-off', '25:00', 'A time of day, like 17:00.'],
    ['calendar', 'E', 'Choose one of those listed.'],
    ['keep-minutes', 'a while', 'A number of years, or “for good”.'],
    ['notice-days', '', 'go back to the rule of its kind'],
  ] as const)('refuse for %s “%s”, and say what is right', async (name, text, right) => {
    const { ask, bodyId, rule } = await aBody('council-england');
    const before = await rule(name);
    const refused = messageOf(await ask('bodyRules', 'set', { bodyId, rule: name, text, reason: 'Because' }));
    expect(refused).toMatch(/^wrong-rule: .*Nothing was written\.$/u);
    expect(refused).toContain(right);
    expect(await rule(name)).toEqual(before);
  });
});
