// The names of measures as terms: each mention in a table leads to the glossary, and the glossary back to where an objective uses it.

import type { Run } from '../../../../shared/packs/pack-document.ts';
import type { MeasureUse } from '../../../../shared/register/snapshot.ts';

/** The id of its section. */
export const glossary = 'glossary';

function explainedAt(measureId: string): string {
  return `measure-${measureId}`;
}

function mentionedAt(useId: string): string {
  return `use-${useId}`;
}

/** The name of a measure where an objective uses it: it leads to what it counts. */
export function mentioned(words: string, { id, measureId }: MeasureUse): Run {
  return { text: words, term: { is: 'mentioned', name: mentionedAt(id), to: explainedAt(measureId) } };
}

/** The same where another of its mentions is the one that the glossary leads back to. */
export function mentionedAgain(words: string, { measureId }: MeasureUse): Run {
  return { text: words, term: { is: 'mentioned', to: explainedAt(measureId) } };
}

/** The name of a measure in the glossary: it leads back to its first use. */
export function explained(words: string, { id, measureId }: MeasureUse): Run {
  return { text: words, term: { is: 'explained', name: explainedAt(measureId), to: mentionedAt(id) } };
}
