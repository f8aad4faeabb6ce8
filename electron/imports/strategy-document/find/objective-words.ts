// How objectives are headed: "Objective 2: Cooperative councils", a label and a statement in one cell, a title before its statement.

import { lines, oneLine } from '../../../../shared/language/plain.ts';

export interface ObjectiveWords {
  readonly ref: string | null;
  readonly title: string;
  readonly statement: string;
}

const label =
  '(?:(?:strategic|corporate|key|our)\\s+)?(?:objective|priority|aim|goal|theme|outcome|pillar|ambition)';
const labelled = new RegExp(
  `^${label}\\s+(?:no\\.?\\s*)?([A-Z]?\\d{1,2}|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\s*[:.)–—-]*\\s*(.*)$`,
  'isu',
);
const labelOnly = new RegExp(`^${label}s?\\s*:?$`, 'iu');
const labelColon = new RegExp(`^${label}\\s*:\\s*(.+)$`, 'isu');

const numerals: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

const longestTitle = 160;

/** "Objective" or "Priority:" alone: what follows is the objective. */
export function isObjectiveLabel(text: string): boolean {
  return labelOnly.test(oneLine(text));
}

/** A heading that calls itself an objective; undefined for any other text. */
export function labelledObjective(text: string): ObjectiveWords | undefined {
  const match = labelled.exec(text.trim());
  if (match !== null) {
    const ref = (match[1] ?? '').toLowerCase();
    return { ...splitStatement(match[2] ?? ''), ref: numerals[ref] ?? ref.toUpperCase() };
  }
  const colon = labelColon.exec(text.trim());
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
  const cuts = separators.map((separator) => whole.indexOf(separator)).filter((start) => start > 0);
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
