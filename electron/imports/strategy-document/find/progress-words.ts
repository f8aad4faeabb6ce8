// Progress as organisations write it, in words and as RAG colours.

import { say } from '../../../../shared/language/say.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { comparable, lines, oneLine } from '../../../../shared/language/plain.ts';
import { isStillToCome } from './progress-days.ts';
import { isAnotherThing, leavesDoubt, type Told } from './progress-doubt.ts';

/** A status by its own name, in English or Welsh, is taken as it is. */
const names: readonly (readonly [string, Progress])[] = [
  ['not(?: yet)? started|heb ddechrau|heb gychwyn', 'not started'],
  ['not reported|heb adroddiad|heb ei adrodd|heb ei hadrodd', 'not reported'],
  ['off[ -]track|oddi ar y trywydd', 'off track'],
  ['at[ -]risk|mewn perygl', 'at risk'],
  ['on[ -]track|ar y trywydd(?: iawn| cywir)?', 'on track'],
  ["completed?|cwblhawyd|wedi.i gwblhau|wedi.i chwblhau|wedi'u cwblhau", 'complete'],
  ["on[ -]hold|gohiriwyd|wedi.i ohirio|wedi.i gohirio|wedi'u gohirio", 'on hold'],
  ["cancell?ed|wedi.i ganslo|wedi.i chanslo|wedi'u canslo|canslwyd", 'cancelled'],
];

/** Other words mean a status only as somebody understands them: they are kept, and what they were taken for is said. */
const likenesses: readonly (readonly [string, Progress])[] = [
  [
    "(?:has|have)(?: not|n't)(?: yet)? (?:started|begun|commenced)|not(?: yet)? (?:begun|commenced|under ?way)|yet to (?:begin|commence)|heb ei (?:ddechrau|dechrau)|eto i (?:ddechrau|gychwyn)",
    'not started',
  ],
  [
    "not(?: yet)? on[ -]track|not on (?:target|schedule|course)|(?:not|never|(?:has|have)(?: not|n't)(?: been)?|wasn't|weren't) (?:achieved|met|delivered)|unsuccessful|failed|ddim ar y trywydd(?: iawn| cywir)?|heb ei (?:gyflawni|chyflawni)|ni chyflawnwyd|aflwyddiannus|methwyd",
    'off track',
  ],
  ['yet to start|to start|to be started|planned|scheduled', 'not started'],
  ["no update|not updated|update awaited|tbc|to be confirmed|to follow|i'w gadarnhau", 'not reported'],
  [
    'off target|behind schedule|behind|delayed|overdue|late|missed|red|ar ei h[ôo]l hi|oedi|wedi.i (?:oedi|hoedi)|coch',
    'off track',
  ],
  [
    'some risk|minor delay|slipping|slipped|some slippage|slippage|some concerns?|issues|amber|yellow|oren|ambr|melyn',
    'at risk',
  ],
  ['on target|on schedule|on course|progressing well|green|gwyrdd', 'on track'],
  [
    'done|closed|achieved|delivered|finished|met|blue|100%|glas|cyflawnwyd|wedi cwblhau|cyflawn|wedi.i (?:gyflawni|chyflawni)',
    'complete',
  ],
  ['paused|deferred|suspended|postponed', 'on hold'],
  [
    'withdrawn|abandoned|stopped|discontinued|removed|ceased|terminated|scrapped|rhoddwyd y gorau',
    'cancelled',
  ],
];
/** Of what is done they say when, and by themselves how it goes. */
const inTime: readonly (readonly [string, Progress])[] = [
  ['on time|ar amser|mewn pryd', 'on track'],
  ['yn hwyr|hwyr', 'off track'],
];
const letters: Readonly<Record<string, Progress>> = {
  r: 'off track',
  a: 'at risk',
  g: 'on track',
  b: 'complete',
};
/** It says that work goes on, and not how well. */
const moving =
  'in progress|under ?way|ongoing|on-going|started|commenced|progressing|active|continuing|begun|in hand|work in progress|wip|ar y gweill|ar waith|yn mynd rhagddo|parhaus|wedi (?:dechrau|cychwyn)|dechreuwyd|cychwynnwyd';

export interface ReadProgress {
  readonly progress: Progress;
  /** The words it was taken from, unless they are its own name, and whatever else the cell says. */
  readonly note: string | null;
  readonly assumption?: Saying;
  /** The words that were taken for a status though they are none's name. */
  readonly inferred?: string;
}

/** Colours as they are drawn. */
const drawn: readonly (readonly [RegExp, Progress])[] = [
  [/^[\u{1f7e2}\u{1f49a}]/u, 'on track'],
  [/^[\u{1f7e1}\u{1f7e0}\u{1f49b}]/u, 'at risk'],
  [/^[\u{1f534}\u{2764}]/u, 'off track'],
  [/^[\u{1f535}\u{1f499}]/u, 'complete'],
];

const lastDay = '9999-12-31';

type Sort = 'name' | 'likeness' | 'moving';

interface Kind extends Told {
  readonly sort: Sort;
  readonly starts: RegExp;
}

function kindsOf(sort: Sort, list: readonly (readonly [string, Progress])[]): Kind[] {
  return list.map(([pattern, progress]) => ({
    sort,
    progress,
    isName: sort === 'name',
    goesOnFreely: sort === 'moving',
    starts: new RegExp(`^(?:${pattern})(?![\\p{L}\\d/])`, 'u'),
    anywhere: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u'),
  }));
}

const kinds: readonly Kind[] = [
  ...kindsOf('name', names),
  ...kindsOf('likeness', likenesses),
  ...kindsOf('likeness', inTime),
  ...kindsOf('moving', [[moving, 'on track']]),
];
const statuses = [...kindsOf('name', names), ...kindsOf('likeness', likenesses)];

/**
 * Undefined when the text isn't progress as anybody writes it, or leaves a doubt, or tells of what is done after `today`. Blank is "not
 * reported". Without `today` any day will do.
 */
export function readProgress(cell: string, today = lastDay): ReadProgress | undefined {
  const whole = lines(cell).join('\n');
  const colour = drawn.find(([pattern]) => pattern.test(whole));
  // Comparing ignores what is at the front, so that goes first; then the rest is cut where the word ends.
  const text = whole
    .replace(/^(?:[\s.,:;*†‡•·\p{S}-]|\u{fe0f}|\u{200d})+/u, '')
    .replace(/^(?:status|rag|progress|statws|cynnydd)(?:\s+(?:status|rating|statws))?\s*[:-]\s*/iu, '');
  const plain = comparable(text);
  if (saysSeveral(cell, today)) return undefined;
  if (plain === '' && colour !== undefined)
    return {
      progress: colour[1],
      note: null,
      assumption: say('document.mark-taken', {
        words: oneLine(whole),
        progress: say(`progress-is.${colour[1]}`),
      }),
    };
  if (plain === '')
    return whole === '' || /^[\s.,:;-]+$/u.test(whole) ? { progress: 'not reported', note: null } : undefined;
  const said = inTwoLanguages(text, today) ?? inWordsOnly(text, plain, today);
  // A colour and a word that say two things say neither.
  return colour === undefined || said === undefined || said.progress === colour[1] ? said : undefined;
}

/** "Blue" over "Green": of several things, one each, or two states of one. */
function saysSeveral(cell: string, today: string): boolean {
  const states = lines(cell).flatMap((line) => {
    const read = inWordsOnly(line, comparable(line), today);
    const isAlone = read !== undefined && (read.note === null || read.inferred === line);
    return isAlone ? [read.progress] : [];
  });
  return new Set(states).size > 1;
}

/** "Ar y trywydd / On track": one status, said twice. */
function inTwoLanguages(text: string, today: string): ReadProgress | undefined {
  const parts = text.split(/\s*[/|]\s*/u);
  const read = parts.map((part) => inWordsOnly(part, comparable(part), today));
  const [first, other] = read;
  if (read.length !== 2 || first === undefined || other?.progress !== first.progress) return undefined;
  const saysMore = read.some((each, index) => each?.note != null && each.note !== parts[index]?.trim());
  if (saysMore) return undefined;
  const byName = read.find((each) => each?.inferred === undefined);
  return byName ?? { ...first, note: text, inferred: text };
}

function inWordsOnly(text: string, plain: string, today: string): ReadProgress | undefined {
  const letter = letters[plain];
  if (letter !== undefined) return { progress: letter, note: text, inferred: text };
  for (const kind of kinds) {
    const words = kind.starts.exec(plain)?.[0];
    if (words === undefined) continue;
    const rest = text.slice(words.length);
    return isAnotherThing(words, rest) ||
      leavesDoubt(kind, rest, statuses) ||
      isStillToCome(kind.progress, words, rest, today)
      ? undefined
      : taken(kind, text, words.length);
  }
  return undefined;
}

function taken({ sort, progress }: Kind, text: string, used: number): ReadProgress {
  if (sort === 'moving')
    return { progress, note: text, assumption: say('document.moving', { words: oneLine(text) }) };
  return sort === 'name'
    ? { progress, note: remainder(text, used) }
    : { progress, note: text, inferred: text.slice(0, used) };
}

function remainder(text: string, used: number): string | null {
  const rest = text
    .slice(used)
    .replace(/^[\s:;.,–—()!-]+/u, '')
    .replace(/^\((.*)\)$/su, '$1')
    .replace(/\)$/u, '');
  return rest === '' ? null : rest;
}
