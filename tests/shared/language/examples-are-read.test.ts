// What a person is told to write is read as it stands there, in either language.

import { expect, it } from 'vitest';
import { catalogue, translator, type TextKey } from '../../../shared/language/catalogue.ts';
import { languages } from '../../../shared/language/language.ts';
import { typedMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { readPeriod } from '../../../shared/language/reading/dates/read-period.ts';
import { readLeads } from '../../../shared/language/reading/names/read-leads.ts';

const readers: readonly { readonly key: TextKey; readonly isRead: (example: string) => boolean }[] = [
  { key: 'figures.periodHint', isRead: (example) => readPeriod(example) !== undefined },
  { key: 'figures.not-a-period', isRead: (example) => readPeriod(example) !== undefined },
  {
    key: 'activities.milestoneHint',
    isRead: (example) => typedMilestone(example, '2024-01-01')?.from?.length === 10,
  },
  { key: 'activities.leadHint', isRead: (example) => readLeads(example)[0]?.kind === 'to be identified' },
];

const hints = readers.flatMap((reader) => languages.map((language) => ({ ...reader, language })));

it.each(hints)('$key, $language', ({ key, language, isRead }) => {
  const words = translator(language)(key, key === 'figures.not-a-period' ? { heading: '?' } : {});
  const examples = [...words.matchAll(/“(?<example>[^”?]+)”/gu)].map(
    ({ groups }) => groups?.['example'] ?? '',
  );
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.filter((example) => !isRead(example))).toEqual([]);
});

it.each(['figures.periodHint', 'figures.not-a-period', 'activities.milestoneHint'] as const)(
  '%s has no English month, season or kind in Welsh',
  (key) => {
    const [, welsh] = catalogue[key];
    expect(welsh).not.toMatch(/July|November|Summer|Target|Forecast|Q\d/u);
  },
);
