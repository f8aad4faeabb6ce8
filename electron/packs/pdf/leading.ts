// Where words lead to, with what is said of it to those who hear it: to a section, a note, an explanation, or outside the document.

import type { Language } from '../../../shared/language/language.ts';
import type { NoteMark, Run } from '../../../shared/packs/pack-document.ts';
import { inBoth } from '../../../shared/packs/rules/two-languages.ts';
import { pageTextIn, type PageText } from './page-text.ts';

/** The mark of a footnote, or words that lead to a section. */
export interface Leading {
  /** What it is to those who hear it: a reference, or the label of its note. */
  readonly tag: 'Reference' | 'Lbl';
  /** What leads to it; nothing does where it has none. */
  readonly name?: string;
  readonly to: string;
  readonly alternative: string;
}

/** Words that lead outside the document. */
export interface LeadingOut {
  readonly uri: string;
  readonly alternative: string;
}

/** The language that words are in; both, in their order, of words that stand once for both. */
export type Spoken = readonly [first: Language, second?: Language | undefined];

/** A run's own language is that of its words, whatever stands around them. */
export function spokenBy({ language }: Run, around: Spoken): Spoken {
  return language === undefined ? around : [language];
}

function saidIn([first, second]: Spoken, say: (t: PageText) => string): string {
  const own = say(pageTextIn(first));
  return second === undefined ? own : inBoth(own, say(pageTextIn(second)));
}

/** `terms`: the names that terms lead to; a term without its other end leads nowhere. */
export function leadsOf(
  run: Run,
  around: Spoken,
  terms?: ReadonlySet<string>,
): Leading | LeadingOut | undefined {
  const { text, link, section, pageOf } = run;
  const own = spokenBy(run, around);
  if (link !== undefined) return { uri: link, alternative: `${text}: ${link}` };
  const to = section ?? pageOf;
  if (to === undefined) return termOf(run, own, terms);
  const alternative = pageOf === undefined ? text : saidIn(own, (t) => t('pack.to-page', { page: text }));
  return { tag: 'Reference', to, alternative };
}

function termOf({ text, term }: Run, spoken: Spoken, terms?: ReadonlySet<string>): Leading | undefined {
  if (term === undefined || terms?.has(term.to) !== true) return undefined;
  const { is, name, to } = term;
  const key = `pack.to-${is === 'mentioned' ? 'explained' : 'mention'}` as const;
  const alternative = saidIn(spoken, (t) => t(key, { what: text }));
  return { tag: 'Reference', ...(name === undefined ? {} : { name }), to, alternative };
}

/** In the text a mark leads to its note, and before the note back to the text. */
export function noteLeading({ note, stands }: NoteMark, mark: string, spoken: Spoken): Leading {
  const [inText, atNote] = [`mark-${note}`, `note-${note}`];
  return stands === 'in the text'
    ? {
        tag: 'Reference',
        name: inText,
        to: atNote,
        alternative: saidIn(spoken, (t) => t('pack.to-note', { mark })),
      }
    : {
        tag: 'Lbl',
        name: atNote,
        to: inText,
        alternative: saidIn(spoken, (t) => t('pack.from-note', { mark })),
      };
}
