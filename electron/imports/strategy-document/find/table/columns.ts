// What a column heading means. Every organisation has words of its own for the same column.

import { findDate } from '../../../../../shared/language/date-words.ts';
import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { readPeriod, type ReadPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { aboutFigures } from '../../../../../shared/language/reading/kind-words.ts';
import { wayInWords, withoutWay } from '../../../../../shared/strategy/rules/way-in-words.ts';
import { headingWords, type Role } from './column-words.ts';

export type { Role };

export type Column =
  /** `dated` where the heading names a period too: with figures under it, the column is that period's. */
  | { readonly role: Role; readonly dated?: ReadPeriod }
  | { readonly role: 'period'; readonly period: ReadPeriod }
  | { readonly role: 'unknown' };

function roleOf(words: string): Role | undefined {
  return headingWords.find(([pattern]) => pattern.test(words))?.[1];
}

/** What a heading says without what it says in brackets, and with plurals as one word: "Lead officer(s)", "Status (RAG)". */
function plainly(words: string): string {
  return oneLine(
    words.replaceAll(/(?<=\p{L})\((?:e?s|au|ion)\)/gu, 's').replaceAll(/\([^()]*\)/gu, ' '),
  ).replace(/[:?.]+$/u, '');
}

/** "Pwy / Who" says one thing twice; "Measure / Target" says two. */
function roleOfParts(words: string): Role | undefined {
  const parts = words.split(/\s*[/|]\s*/u);
  const roles = new Set(parts.flatMap((part) => roleOf(part) ?? []));
  const [only] = roles;
  return parts.length > 1 && roles.size === 1 && parts.every((part) => readPeriod(part) === undefined)
    ? only
    : undefined;
}

const ofDated: ReadonlySet<Role> = new Set([
  'activity',
  'lead',
  'milestone',
  'progress',
  'comment',
  'measure',
]);

/** "Key activities 2025/26", "Status at 31 March 2025": the words around the date say what the column is. */
function datedRole(heading: string): { readonly role: Role; readonly dated: ReadPeriod } | undefined {
  const text = oneLine(heading);
  const date = findDate(text);
  const dated = date === undefined ? undefined : readPeriod(text);
  if (date === undefined || dated === undefined) return undefined;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replaceAll(/[()]/gu, ' ')
    .replaceAll(/^[\s,:–-]+|[\s,:–-]+$/gu, '')
    .replaceAll(
      /^(?:in|for|at|as at)\s+|\s+(?:in|for|at|as at|as of|of|to|by|on|from|up to|end|during|-|–)+$/giu,
      '',
    );
  const words = plainly(comparable(rest));
  const role = /^(?:by|due|when|year|quarter|how|who)$/u.test(words) ? undefined : roleOf(words);
  return role !== undefined && ofDated.has(role) ? { role, dated } : undefined;
}

/** "Q1", "Chwarter 2", of no year. */
export const quarterAlone = /(?<!\p{L})(?:q(?:tr|uarter)?|ch(?:warter)?)\.?\s*([1-4])(?!\d)/iu;

/** "Q1 RAG", "Status – Quarter 2": how it went in that quarter. */
function roleInQuarter(words: string): Role | undefined {
  if (!quarterAlone.test(words)) return undefined;
  const role = roleOf(
    oneLine(words.replace(quarterAlone, ' ')).replaceAll(/^[\s,:()–-]+|[\s,:()–-]+$/gu, ''),
  );
  return role === 'progress' || role === 'comment' ? role : undefined;
}

/** "Measures – higher is better" heads the measures. */
function roleBesideWay(words: string): Role | undefined {
  if (wayInWords(words) === undefined) return undefined;
  const rest = comparable(withoutWay(words));
  return rest === '' ? undefined : (roleOf(rest) ?? roleOf(plainly(rest)));
}

/** A text longer than this heads no column, and isn't searched for dates. */
const longestHeading = 300;

/** A column without a heading is known by what its cells hold. */
export function columnFor(heading: string): Column {
  if (heading.length > longestHeading) return { role: 'unknown' };
  const words = comparable(heading).replaceAll(/\s+/gu, ' ');
  if (words === '') return { role: 'unknown' };
  const role =
    roleOf(words) ??
    roleOf(plainly(words)) ??
    roleOfParts(words) ??
    roleBesideWay(words) ??
    roleInQuarter(words);
  if (role !== undefined) return { role };
  const dated = datedRole(heading);
  if (dated !== undefined) return dated;
  const period = aboutFigures.test(words) ? undefined : readPeriod(heading);
  return period === undefined ? { role: 'unknown' } : { role: 'period', period };
}

const refPattern =
  /^[\p{L}]{0,6}[-. /]?\d{1,3}([.\-/]\d{1,3})*[-. ]?[\p{L}]?[.)]?$|^[\p{L}]\d*-[\p{L}\d]{1,3}$|^[\p{L}]{1,3}\d?-?[\p{L}]?[.)]$/u;

/** "1.4", "P1-A", "1a", "A1.", "SO2.3". */
export function looksLikeRef(text: string): boolean {
  const line = oneLine(text);
  return line.length > 0 && line.length <= 12 && refPattern.test(line);
}
