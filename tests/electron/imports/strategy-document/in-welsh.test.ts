// Plans in Welsh, alone and beside their English.

import { describe, expect, it } from 'vitest';
import { findingsOf, type Block } from './a-document.ts';

const action = (description: string): Block => ({
  table: [
    ['Action', 'Lead'],
    [description, 'Clerk'],
  ],
});

/** "1 Parks: a, b" for each, and how much was listed and assumed. */
async function read(...blocks: readonly Block[]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(...blocks);
  return {
    found: objectives.map(
      ({ ref, title, activities }) =>
        `${ref} ${title}: ${activities.map(({ description }) => description).join(', ')}`,
    ),
    listed: notUnderstood,
    assumed: assumptions,
  };
}

describe('a strategy in Welsh', () => {
  it('has its nodau and amcanion, and what will be done', async () => {
    const { found, listed } = await read(
      { heading: 'Cyflwyniad' },
      'Dyma ein cynllun.',
      { heading: 'Ein nod 1 Cartrefi cynnes' },
      'Byddwn yn:',
      '• Inswleiddio cartrefi',
      { heading: 'Ein hamcan 2: Bwyd da' },
      'Dros y tair blynedd nesaf byddwn yn:',
      '• Agor pantri',
      { heading: 'Atodiad A' },
      'Diolch.',
    );
    expect(found).toEqual(['1 Cartrefi cynnes: Inswleiddio cartrefi', '2 Bwyd da: Agor pantri']);
    expect(listed).toEqual([]);
  });

  it('beside its English has one objective in each row that heads both', async () => {
    const { found, assumed } = await read(
      { table: [['Ein nod 1: Cartrefi cynnes', 'Our aim 1: Warm homes']] },
      action('a'),
      { table: [['Ein nod 2: Bwyd da', 'Our aim 2: Good food']] },
      action('b'),
    );
    expect(found).toEqual(['1 Cartrefi cynnes / Warm homes: a', '2 Bwyd da / Good food: b']);
    expect(assumed).toEqual([]);
  });
});
