// Which figure of a measure is the latest, where one of them is of a period that names no days.

import { describe, expect, it } from 'vitest';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { inEnglish } from '../../in-english.ts';
import { aMeasure, anIndex, anObjective, aUse, figuresFrom, type Entry } from '../register/a-snapshot.ts';

function sentences(...given: (readonly [heading: string, text: string])[]): string[] {
  const entries = given.map(([heading, text]): Entry => ({ measureId: 'A', heading, text }));
  const index = anIndex({
    objectives: [anObjective('1')],
    measures: [aMeasure({ id: 'A', name: 'Visits' })],
    measureUses: [aUse('1', 'A')],
    ...figuresFrom(entries),
  });
  return attentionList(index, '2025-04-12').map(({ sentence }) => inEnglish(sentence));
}

describe('a figure of a period without days', () => {
  it('isn’t the latest of all in silence', () => {
    expect(sentences(['March 2025', '47'], ['Week 3 2025', '40'])).toEqual([
      'Visits: “Week 3 2025” names no days, and its figure is taken for the latest one. Give the figure to a month, quarter or year.',
    ]);
  });

  it('stands at the end of the time that it names, which may leave no doubt', () => {
    expect(sentences(['Week 3 2024', '40'], ['March 2025', '47'])).toEqual([]);
    expect(sentences(['Week 3 2025', '40'], ['March 2024', '47'])).toEqual([]);
  });

  it.each(['Current', 'Latest position', 'Year to date'])(
    'is the latest where it says so: “%s”',
    (heading) => {
      expect(sentences(['March 2025', '47'], [heading, '40'])).toEqual([]);
    },
  );

  it('is the only one, or an earlier one by its words, and raises no question', () => {
    expect(sentences(['Week 3 2025', '40'])).toEqual([]);
    expect(sentences(['Last year', '40'], ['March 2025', '47'])).toEqual([]);
  });
});
