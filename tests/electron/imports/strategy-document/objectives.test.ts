// Which lines of a document are objectives, by which number, and which of its tables belong to them.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type Block } from './a-document.ts';

const actions = (...refs: readonly string[]): Block => ({
  table: [['Ref', 'Action', 'Lead'], ...refs.map((ref) => [ref, `Work ${ref}`, 'Clerk'])],
});
const measures = (...names: readonly string[]): Block => ({
  table: [['Measure', '2024'], ...names.map((name) => [name, '7'])],
});

/** "1 Parks: a, b" for each. */
async function objectivesOf(...blocks: readonly Block[]) {
  const findings = await findingsOf(...blocks);
  return {
    ...findings,
    found: findings.objectives.map(
      ({ ref, title, measures: judged, activities }) =>
        `${ref} ${title}: ${[...judged.map(({ name }) => name), ...activities.map((each) => each.ref ?? each.description)].join(', ')}`,
    ),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('the number of an objective', () => {
  it('is never taken by one that has none', async () => {
    const { found } = await objectivesOf(
      { heading: 'Priority 1: Parks' },
      actions('a'),
      { heading: 'Fair pay' },
      actions('b'),
      { heading: 'Priority 2: Roads' },
      actions('c'),
    );
    expect(found).toEqual(['1 Parks: a', '3 Fair pay: b', '2 Roads: c']);
  });

  it('stays what two headings say, and that is said', async () => {
    const { found, assumed } = await objectivesOf(
      { heading: 'Objective 1: Parks' },
      actions('1.1'),
      { heading: 'Objective 1: Roads' },
      actions('1.1'),
    );
    expect(found).toEqual(['1 Parks: 1.1', '1 Roads: 1.1']);
    expect(assumed).toContain('Two objectives have the number 1. “Roads” keeps it, as the document says.');
  });

  it('may have a point, a letter or a prefix', async () => {
    const { found } = await objectivesOf(
      { heading: 'Outcome 2.1: Parks' },
      actions('a'),
      { heading: 'Objective 1b: Roads' },
      actions('b'),
      { heading: 'Strategic objective SO4: Money' },
      actions('c'),
    );
    expect(found).toEqual(['2.1 Parks: a', '1B Roads: b', 'SO4 Money: c']);
  });
});
