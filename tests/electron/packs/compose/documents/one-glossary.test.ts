// A strategy report within the pack of a meeting: what its measures are stands once, at the end, and its mentions lead there.

import { expect, it } from 'vitest';
import { aMeasure, anObjective, aUse, figuresFrom } from '../../../../shared/register/a-snapshot.ts';
import { packOf } from './a-meeting-pack.ts';

const entries = ['July 2023', 'July 2024'].map((heading) => ({ measureId: 'm', heading, text: '45' }));
const strategy = {
  objectives: [anObjective('1')],
  measures: [aMeasure({ id: 'm', name: 'Members' })],
  measureUses: [aUse('1', 'm', 0)],
  ...figuresFrom(entries),
};

it.each([
  [['agenda', 'strategy', 'glossary'] as const, ['glossary', 'legend']],
  [['strategy', 'glossary', 'actions'] as const, ['glossary', 'legend']],
  [['agenda', 'strategy'] as const, []],
])('of %j are %j', (parts, last) => {
  const { sections } = packOf({ audience: 'full', parts, more: strategy });
  const ids = sections.map(({ id }) => id);
  expect(ids).toContain('strategy-report');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === 'glossary' || id === 'legend')).toEqual(last);
});
