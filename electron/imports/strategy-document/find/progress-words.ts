// Progress as organisations write it, in words and as RAG colours.

import { say } from '../../../../shared/language/say.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';

const words: readonly (readonly [string, Progress])[] = [
  [
    'not yet started|not started|yet to start|to start|to be started|planned|not due|scheduled|no progress|heb ddechrau|heb gychwyn',
    'not started',
  ],
  ['not reported|no update|not updated', 'not reported'],
  [
    'off track|off target|behind schedule|behind|delayed|overdue|late|missed|not on track|red|oddi ar y trywydd|ar ei h[ôo]l hi|coch',
    'off track',
  ],
  [
    'at risk|some risk|minor delay|slipping|some slippage|slippage|some concerns?|issues|amber|yellow|amber\\/green|amber\\/red|mewn perygl|oren|ambr',
    'at risk',
  ],
  [
    'on track|on target|on schedule|on course|progressing well|green|ar y trywydd(?: iawn)?|ar y trywydd cywir|gwyrdd',
    'on track',
  ],
  [
    'completed?|done|closed|achieved|delivered|finished|met|blue|100%|cwblhawyd|wedi.i gwblhau|wedi.i chwblhau|glas',
    'complete',
  ],
  ['on hold|paused|deferred|suspended|postponed|wedi.i ohirio|wedi.i gohirio', 'on hold'],
  ['cancelled|canceled|withdrawn|abandoned|stopped|discontinued|removed', 'cancelled'],
];
const letters: Readonly<Record<string, Progress>> = {
  r: 'off track',
  a: 'at risk',
  g: 'on track',
  b: 'complete',
};
const moving =
  /^(in progress|under ?way|ongoing|on-going|started|commenced|progressing|active|continuing|begun|partially complete|partly complete|in hand|work in progress|wip|ar y gweill|yn mynd rhagddo|parhaus)\b/u;

export interface ReadProgress {
  readonly progress: Progress;
  /** Whatever else the cell says. */
  readonly note: string | null;
  readonly assumption?: Saying;
}

/** Colours as they are drawn. */
const drawn: readonly (readonly [RegExp, Progress])[] = [
  [/^[\u{1f7e2}\u{1f49a}]/u, 'on track'],
  [/^[\u{1f7e1}\u{1f7e0}\u{1f49b}]/u, 'at risk'],
  [/^[\u{1f534}\u{2764}]/u, 'off track'],
  [/^[\u{1f535}\u{1f499}]/u, 'complete'],
];

/** Words behind a status that take it back, make it a part, or set another against it. */
const turning =
  /\b(?:not|never|nor|isn't|wasn't|hasn't|haven't|but|however|although|though|except|unless|apart from|rather|was|were|now|previously|formerly|start|completion|part|parts|partly|partial|partially|some|almost|nearly|mostly|half|of|out of|ond|nid|heb)\b|→|->|=>|➔|➜|>|\/|\d\s*%/u;
const wholes = /^100\s*%|\b100\s*%/u;
const inWords = words.map(([pattern, progress]) => ({
  progress,
  anywhere: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u'),
}));
const fewWords = 4;
/** It was done all the same. */
const justLate = /^(?:late|early|behind schedule|ahead of schedule|on time|overdue)$/u;
/** At the beginning of a note. */
const takesBack = /^(?:not|never|now|was|but)\b/u;

/**
 * Whether what follows a status leaves it standing: "Closed - not achieved", "Met in part" and "Green → Amber" don't. A sentence of its own
 * behind it is a note, whatever it says.
 */
function stands(progress: Progress, rest: string): boolean {
  const [clause = ''] = rest.replace(/^[\s:;.,()–—-]+/u, '').split(/[.;:\n]/u);
  const isSentence = /^\s*(?:[.;:,\n]|[–—-]\s)/u.test(rest) && clause.trim().split(/\s+/u).length > fewWords;
  const plain = comparable(clause.replaceAll(/[()]/gu, ' ')).replace(wholes, '');
  if (isSentence || justLate.test(plain)) return true;
  if (/^\s*:/u.test(rest)) return !takesBack.test(plain);
  if (turning.test(plain)) return false;
  return inWords.every((other) => other.progress === progress || !other.anywhere.test(plain));
}

/** Undefined when the text isn't progress as anybody writes it. Blank is "not reported". */
export function readProgress(cell: string): ReadProgress | undefined {
  const whole = oneLine(cell);
  const colour = drawn.find(([pattern]) => pattern.test(whole));
  // Comparing ignores what is at the front, so that goes first; then the rest is cut where the word ends.
  const text = whole
    .replace(/^(?:[\s.,:;*†‡•·\p{S}-]|\u{fe0f}|\u{200d})+/u, '')
    .replace(/^(status|rag|progress)\s*[:-]\s*/iu, '');
  const plain = comparable(text);
  if (plain === '' && colour !== undefined) return { progress: colour[1], note: null };
  if (plain === '')
    return whole === '' || /^[\s.,:;-]+$/u.test(whole) ? { progress: 'not reported', note: null } : undefined;
  const said = inTwoLanguages(text) ?? inWordsOnly(text, plain);
  // A colour and a word that say two things say neither.
  return colour === undefined || said === undefined || said.progress === colour[1] ? said : undefined;
}

/** "Ar y trywydd / On track": one status, said twice. */
function inTwoLanguages(text: string): ReadProgress | undefined {
  const parts = text.split(/\s*[/|]\s*/u);
  const [first, ...others] = parts.map((part) => inWordsOnly(part, comparable(part)));
  if (first === undefined || first.note !== null || others.length !== 1) return undefined;
  return others.every((other) => other?.progress === first.progress && other.note === null)
    ? first
    : undefined;
}

function inWordsOnly(text: string, plain: string): ReadProgress | undefined {
  const letter = letters[plain];
  if (letter !== undefined) return { progress: letter, note: null };
  for (const [pattern, progress] of words) {
    const match = new RegExp(`^(?:${pattern})(?![\\p{L}\\d/])`, 'u').exec(plain);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    return stands(progress, rest) ? { progress, note: remainder(text, match[0].length) } : undefined;
  }
  const match = moving.exec(plain);
  if (match === null) return undefined;
  return {
    progress: 'on track',
    note: text,
    assumption: say('document.moving', { words: text }),
  };
}

function remainder(text: string, used: number): string | null {
  const rest = text
    .slice(used)
    .replace(/^[\s:;.,–—()-]+/u, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/\)$/u, '');
  return rest === '' ? null : rest;
}
