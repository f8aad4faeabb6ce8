// How objectives are headed: "Objective 2: Cooperative councils", a label and a statement in one cell, a title before its statement.

import { lines, oneLine } from '../../../../shared/language/plain.ts';
import { anyNumberInWords, numberNamed } from '../../../../shared/language/reading/number-words.ts';

export interface ObjectiveWords {
  readonly ref: string | null;
  readonly title: string;
  readonly statement: string;
}

const kindOfObjective =
  '(?:strategic|corporate|key|our|well-?being|council|community|organisational|service|equality|business|improvement|headline|overarching|main|core|local|national|quality|clinical|patient|safety|people|workforce|learning|education|teaching|research|digital|climate|environment(?:al)?|financial|health|housing|policing|partnership|plan|delivery|transformation|improvement|development|school|trust|board|charity|society)';
const label =
  `(?:(?:${kindOfObjective}\\s+){0,2}(?:objective|priority|aim|goal|theme|outcome|pillar|ambition|mission|commitment|pledge|promise|strand)` +
  '|(?:(?:ein|y|yr)\\s+)?(?:h?amcan|blaenoriaeth|nod|thema|canlyniad|h?uchelgais)(?:\\s+(?:llesiant|strategol|corfforaethol|allweddol))?)';
/** "2", "2.1", "1a", "SO4". */
const numbered = '[A-Z]{0,3}-?\\d{1,3}(?:\\.\\d{1,2})*[A-Z]?';
const numberedLabel = new RegExp(
  `^${label}\\s+(?:no\\.?\\s*|number\\s+)?(${numbered}|${anyNumberInWords})(?![\\p{L}\\d])(\\s*[:.)|–—-]*)\\s*(.*)$`,
  'isu',
);
/** A letter is a ref only where something parts it from the words: "an aim I share" has none. */
const letteredLabel = new RegExp(
  `^${label}\\s+([A-Z]|[ivx]{1,4})(?:\\s*[:.)–—]+\\s*|\\s+-\\s+|\\n\\s*|$)(.*)$`,
  'isu',
);
/** A sentence about an objective goes on so: "Priority 1 is about homes". */
const goesOn =
  /^(?:,|is|are|was|were|has|have|had|will|would|can|could|should|must|may|and|or|but|to|in|of|for|by|on|with|at|from|that|which|where|when|includes?|covers?|sets?|aims?|focus(?:es)?|concerns?|supports?|delivers?|relates?|contributes?|says?|means?|shows?|remains?|needs?|did|does|also|years?|months?|weeks?|days?|times?|below|above)\b/u;
const labelOnly = new RegExp(`^${label}s?\\s*:?$`, 'iu');
const labelColon = new RegExp(`^${label}\\s*:\\s*(.+)$`, 'isu');

const itself = new RegExp(
  `^(?:(?:${kindOfObjective}\\s+){0,2}objective|(?:(?:ein|y|yr)\\s+)?h?amcan)(?!\\p{L})`,
  'iu',
);

/** "Objective 1.1", and not "Theme 1", which other plans call their objectives. */
export function callsItselfObjective(text: string): boolean {
  return itself.test(oneLine(text));
}

const kindWord = new RegExp(`^${label}(?!\\p{L})`, 'iu');

/** What a heading calls what it heads, "theme" of "Our Theme A", by which those of a kind are known. */
export function kindSaid(text: string): string | undefined {
  return kindWord.exec(oneLine(text))?.[0].toLowerCase();
}

/** "One" as 1; any other is the board's own, and stays as it is written. */
function inDigits(ref: string): string {
  return String(numberNamed(ref) ?? ref);
}

const longestTitle = 160;

/** "Objective" or "Priority:" alone: what follows is the objective. */
export function isObjectiveLabel(text: string): boolean {
  return labelOnly.test(oneLine(text));
}

/** A heading that calls itself an objective; undefined for any other text. */
export function labelledObjective(text: string): ObjectiveWords | undefined {
  const [label = '', ...rest] = text.trim().split(/\n+/u);
  const both = rest.length === 0 ? undefined : objectiveInTwoLanguages(label.split(/\s+[/|]\s+/u));
  // A label in two languages, and its words below.
  if (both?.title === '') return { ...splitStatement(rest.join('\n')), ref: both.ref };
  return objectiveInTwoLanguages(text.trim().split(/\s+[/|]\s+|\n+/u)) ?? inOneLanguage(text.trim());
}

/** "Amcan 1: Cymunedau cryf / Objective 1: Strong communities" is one, and keeps both its titles. */
export function objectiveInTwoLanguages(parts: readonly string[]): ObjectiveWords | undefined {
  const [first, second] = parts.map((part) => inOneLanguage(part));
  if (parts.length !== 2 || first === undefined || second === undefined) return undefined;
  if (first.ref === null || first.ref !== second.ref) return undefined;
  const both = (one: string, other: string) => [one, other].filter((each) => each !== '').join(' / ');
  return {
    ref: first.ref,
    title: both(first.title, second.title),
    statement: both(first.statement, second.statement),
  };
}

function inOneLanguage(whole: string): ObjectiveWords | undefined {
  const match = numberedLabel.exec(whole);
  if (match !== null) {
    const [, ref = '', separator = '', rest = ''] = match;
    if (separator.trim() === '' && goesOn.test(rest)) return undefined;
    return { ...splitStatement(rest), ref: inDigits(ref) };
  }
  const lettered = letteredLabel.exec(whole);
  if (lettered !== null)
    return { ...splitStatement(lettered[2] ?? ''), ref: (lettered[1] ?? '').toUpperCase() };
  const colon = labelColon.exec(whole);
  return colon === null ? undefined : { ...splitStatement(colon[1] ?? ''), ref: null };
}

const separators = [' - ', ' – ', ' — ', ': ', '. '];

/** A short title and what it means, however the two are separated. */
export function splitStatement(text: string): Omit<ObjectiveWords, 'ref'> {
  const [first = '', ...rest] = lines(text);
  if (rest.length > 0 && first.length <= longestTitle && !/[.:]\s/u.test(first)) {
    return { title: trimmed(first), statement: rest.join('\n') };
  }
  const whole = lines(text).join(' ');
  const open = whole.replaceAll(/\([^()]*\)/gu, (inner) => '_'.repeat(inner.length));
  const cuts = separators.map((separator) => open.indexOf(separator)).filter((start) => start > 0);
  const cut = cuts.length === 0 ? -1 : Math.min(...cuts);
  if (cut === -1 || cut > longestTitle) {
    return whole.length <= longestTitle
      ? { title: trimmed(whole), statement: '' }
      : { title: '', statement: whole };
  }
  const separator = separators.find((candidate) => whole.startsWith(candidate, cut)) ?? ' ';
  return { title: trimmed(whole.slice(0, cut)), statement: oneLine(whole.slice(cut + separator.length)) };
}

/** A title without the colon or full stop it ends with. */
export function trimmed(title: string): string {
  return oneLine(title)
    .replace(/[:.;–-]+$/u, '')
    .trim();
}
