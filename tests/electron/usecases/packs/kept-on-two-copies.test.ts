// A house style and the parts of a pack that two copies keep apart: one of each, and where the two differ somebody is asked.

import { expect, it } from 'vitest';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { say } from '../../../../shared/language/say.ts';
import { create, type Change } from '../../../../shared/kernel/change.ts';
import { houseStyle } from '../../../../shared/packs/model/house-style.ts';
import { packTemplate } from '../../../../shared/packs/model/pack-template.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { valueOf } from '../../register/a-register.ts';
import { inEnglish } from '../../../in-english.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

const linesAt = ({ session }: TestSession) => openLines(session.live, indexOf(snapshot(session.live)));
const askedAt = (copy: TestSession) => linesAt(copy).map(({ line }) => inEnglish(line.what));
const sidesAt = (copy: TestSession) =>
  linesAt(copy).map(({ line }) => line.sides.map(({ says }) => inEnglish(says)).sort());

async function twoCopies() {
  const two = twoSessions();
  const { id: bodyId } = await two.clerk.get('bodies', 'add', {
    name: 'Joint Committee',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  await two.exchange();
  const both = [two.clerk, two.officer];
  const keep = ({ get }: TestSession, id: string | null, changed: object) =>
    get('houseStyles', 'keep', { bodyId: id, changed });
  return { ...two, both, keep, bodyId };
}

it.each(['the council', 'a body'])(
  'the first house style of %s is one, and its colour is asked for',
  async (of) => {
    const { clerk, officer, both, keep, bodyId, exchange } = await twoCopies();
    const whose = of === 'a body' ? bodyId : null;
    await keep(clerk, whose, { accent: '#8A1538', binding: 8 });
    await keep(officer, whose, { accent: '#1F5FA8', binding: 8 });
    await exchange();
    for (const copy of both) {
      expect(snapshot(copy.session.live).houseStyles).toHaveLength(1);
      expect(askedAt(copy)).toEqual([expect.stringContaining('house style of ')]);
      expect(sidesAt(copy)).toEqual([['“#1F5FA8”', '“#8A1538”']]);
    }
  },
);

it('a house style that was dropped can be kept again', async () => {
  const { clerk, keep } = await twoCopies();
  await keep(clerk, null, { accent: '#8A1538', organisation: 'Anytown' });
  await clerk.get('houseStyles', 'drop', { bodyId: null });
  await keep(clerk, null, { binding: 5 });
  expect(await clerk.get('houseStyles', 'show', { bodyId: null })).toMatchObject({
    accent: null,
    organisation: null,
    binding: 5,
  });
});

it('the parts that the packs of a body have are one template, and the difference is asked for', async () => {
  const { clerk, officer, both, bodyId, exchange } = await twoCopies();
  const kept = { bodyId, comments: false, pageSizes: 'kept' } as const;
  await clerk.get('packTemplates', 'keep', { ...kept, parts: ['agenda', 'papers'] });
  await officer.get('packTemplates', 'keep', { ...kept, parts: ['agenda'] });
  await exchange();
  for (const copy of both) {
    expect(snapshot(copy.session.live).packTemplates).toHaveLength(1);
    expect(askedAt(copy)).toHaveLength(1);
  }
});

it('two that an older version kept are told of, until one of them is kept again', async () => {
  const { clerk, bodyId } = await twoCopies();
  const look = { organisation: null, accent: null, typeface: 'sans', sides: 'one', paperSize: 'A4' } as const;
  const template = { bodyId, comments: false, pageSizes: 'kept' } as const;
  const told = async () =>
    (await clerk.get('attention', 'list')).open
      .filter(({ concern }) => concern === 'kept twice')
      .map(({ sentence, screen }) => [inEnglish(sentence), screen]);
  const write = (...changes: Change[]) =>
    valueOf(clerk.session.write({ actor: 'The Clerk', act: say('verbatim', { text: 'Keep' }), changes }));
  write(
    create(strategy, 's', { title: 'Strategy' }),
    create(houseStyle, 'theirs', { ...look, bodyId: null, binding: 5 }),
    create(houseStyle, 'ours', { ...look, bodyId: null, binding: 8 }),
    create(houseStyle, 'the same', { ...look, bodyId, binding: 8 }),
    create(houseStyle, 'the same again', { ...look, bodyId, binding: 8 }),
    create(packTemplate, 'a', { ...template, parts: ['agenda'] }),
    create(packTemplate, 'b', { ...template, parts: ['agenda', 'papers'] }),
  );
  expect(await told()).toEqual([
    [expect.stringMatching(/^house style of .+: kept twice, differently/u), 'packs'],
    [expect.stringContaining('Joint Committee'), 'bodies'],
  ]);
  const { binding } = await clerk.get('houseStyles', 'show', { bodyId: null });
  await clerk.get('houseStyles', 'keep', { bodyId: null, changed: { binding } });
  await clerk.get('packTemplates', 'keep', { ...template, parts: ['agenda', 'papers'] });
  expect(await told()).toEqual([]);
  expect(await clerk.get('houseStyles', 'show', { bodyId: null })).toMatchObject({ binding });
});
