// The words of one file by themselves. The whole catalogue, with its plurals, takes longer to make than a short pack to set.

import { isolated } from './isolate.ts';
import type { Language } from './language.ts';

/** None of them counts: a plural is the catalogue's to choose. */
type FewWords = Readonly<Record<string, readonly [english: string, welsh: string]>>;

export type FewText<W extends FewWords> = (
  key: keyof W,
  values?: Readonly<Record<string, string | number>>,
) => string;

const blanks = /\{\{(?<blank>\w+)\}\}/gu;

export function fewWordsIn<W extends FewWords>(language: Language, words: W): FewText<W> {
  const column = language === 'en' ? 0 : 1;
  return (key, values) => {
    const text = words[key]?.[column] ?? '';
    // Most have none, and some are asked for at every cell of a pack.
    if (values === undefined) return text;
    return text.replaceAll(blanks, (_, blank: string) => isolated(String(values[blank] ?? '')));
  };
}
