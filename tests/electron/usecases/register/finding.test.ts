// Finding anything in the register, and which screen it leads to.

import { describe, expect, it } from 'vitest';
import { aSession } from '../../session/a-session.ts';

describe('finding', () => {
  it.each([
    ['1.4', 'activities', '1.4'],
    ['Governance', 'people', 'Head of Governance'],
    ['Affiliates', 'figures', 'Affiliates'],
    ['network of members', 'strategy', '1 A network of members'],
  ])('“%s” leads to %s', async (words, screen, title) => {
    const found = await (await aSession()).get('register', 'find', { words });
    expect(found.map((each) => [each.screen, each.title])).toContainEqual([screen, title]);
  });

  it('what nothing has leads nowhere', async () => {
    expect(await (await aSession()).get('register', 'find', { words: 'xyzzy' })).toEqual([]);
  });
});
