// Whether what is said behind a status takes it back, makes it a part, hedges it, or sets another against it. In doubt nothing is taken.

import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { findDates } from '../../../../shared/language/date-words.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { anyNumberInWords } from '../../../../shared/language/reading/number-words.ts';

/** A status as words tell it. */
export interface Told {
  readonly progress: Progress;
  /** They are its own name. */
  readonly isName: boolean;
  readonly anywhere: RegExp;
  /** Any words may go on from it, as they may from "In progress". */
  readonly goesOnFreely: boolean;
}

function anyOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u');
}

function firstOf(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'u');
}

const negations =
  "not|never|nor|no longer|none|without|isn't|wasn't|hasn't|haven't|won't|can't|cannot|nid|nad|heb|ddim|byth";
const turns =
  'but|however|although|though|except|excepting|excluding|unless|apart from|aside from|other than|all but|bar|rather|yet|despite|ond|fodd bynnag|er|ac eithrio|heblaw';
const parts =
  'part|parts|partly|partial|partially|some|almost|nearly|mostly|mainly|largely|half|majority|most|out of|in principle|rhan|rhannol|rhannau|bron|hanner|allan o|y rhan fwyaf';
const before = 'was|were|previously|formerly|used to|roedd|gynt|cynt';
const hedges =
  'hopefully|hoping|hoped|hope to|probably|possibly|perhaps|maybe|likely|unlikely|should|would|could|might|may (?:be|have|not|well)|expected|expect|anticipated|believed|believe|thought|think|assumed|assuming|apparently|seems?|appears?|reportedly|presumably|provided|providing|if|subject to|dependent on|depending on|tbc|to be (?:confirmed|agreed|verified|completed)|unclear|unsure|unknown|uncertain|debatable|gobeithio|efallai|dylai|dylid|os|tebyg|tebygol|ymddangos|yn amodol ar|i.w (?:gadarnhau|chadarnhau)';
/** Of what is said to go well: it isn't over, or doesn't go, until then. */
const awaited = 'pending|awaiting|await|aros am|disgwyl am';

/** What is over came to nothing. */
const failures =
  'failed|fails|failing|failure|unsuccessful|unsuccessfully|in vain|rejected|refused|lapsed|expired|abandoned|methwyd|methu|aflwyddiannus|gwrthodwyd';

const doubtful = anyOf([negations, turns, parts, before, hedges, 'start|completion'].join('|'));
const doubtfulFirst = firstOf([negations, turns, parts, 'was|were', hedges].join('|'));
const awaiting = anyOf(awaited);
const failedFirst = firstOf(failures);
const failed = anyOf(failures);
const goingWell: ReadonlySet<Progress> = new Set<Progress>(['on track', 'complete']);
const goingBadly: ReadonlySet<Progress> = new Set<Progress>(['off track', 'at risk', 'on hold', 'cancelled']);

/** "Green → Amber", "3/5", "75%", "40 of 100". */
const turnsInSigns = new RegExp(
  `→|->|=>|➔|➜|>|\\/|\\d\\s*%|(?:\\d|(?<!\\p{L})(?:${anyNumberInWords}))\\s*(?:out )?of\\s|(?:phase|stage)\\s\\d`,
  'u',
);
/** What doesn't go as it should, by no name of a status. */
const slips = anyOf('delayed|overdue|behind|slipp(?:ed|ing|age)');
const wholes = /^100\s*%|\b100\s*%/u;
const fewWords = 4;
/** It was done all the same. */
const justLate =
  /^(?:late|early|behind schedule|ahead of schedule|on time|(?:yn )?hwyr|yn gynnar|ar amser|mewn pryd)$/u;

/** What may follow a status without a sign between them and leave it as it is: when, why, for whom, and "and …". */
const goesOn = firstOf(
  'for|by|in|on|at|since|from|until|till|to|with|within|under|due|because|owing|as|after|before|following|ahead|early|late|and|against|via|through|during|this|last|next|per|overall|fully|successfully|so far|see|awaiting|pending|erbyn|ym|yn|mewn|ers|gan|oherwydd|ar gyfer|hyd|tan|wrth|a|ac|dros|ar|i|cyn',
);

/** Days aren't counts: "Completed 31/03/2024". */
function withoutDays(text: string): string {
  let rest = text;
  for (const { start, end } of findDates(text).toReversed())
    if (/\p{L}{3}|\d{4}|\d[./-]\d+[./-]\d/u.test(text.slice(start, end)))
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

function isLong(words: string): boolean {
  return words.trim().split(/\s+/u).length > fewWords;
}

/** Behind a sign, a long remark is about more than the status: it leaves it in doubt by how it begins, or by a status that can't be true with it. */
function remarkLeavesDoubt({ progress }: Told, plain: string, statuses: readonly Told[]): boolean {
  if (doubtfulFirst.test(plain)) return true;
  if (goingWell.has(progress) && (firstOf(awaited).test(plain) || failedFirst.test(plain))) return true;
  if (goingWell.has(progress) && slips.test(plain)) return true;
  const against = goingWell.has(progress) ? goingBadly : goingWell;
  return statuses.some((other) => other.isName && against.has(other.progress) && other.anywhere.test(plain));
}

/** A few words, or words that go straight on, are all about the status. */
function clauseLeavesDoubt(told: Told, plain: string, statuses: readonly Told[]): boolean {
  if (doubtful.test(plain) || turnsInSigns.test(plain)) return true;
  if (goingWell.has(told.progress) && (awaiting.test(plain) || failed.test(plain))) return true;
  return statuses.some((other) => other.progress !== told.progress && other.anywhere.test(plain));
}

/** Whether it is said of the status itself: behind a sign, or with a word that commonly follows one. */
function follows(told: Told, clause: string, plain: string, statuses: readonly Told[]): boolean {
  return (
    told.goesOnFreely ||
    goesOn.test(plain) ||
    statuses.some((same) => same.progress === told.progress && same.anywhere.test(plain)) ||
    findDates(clause.trim())[0]?.start === 0
  );
}

/** Words that mean something else with what follows: "Closed to applications", "Met with partners", "Delivered to members for comment". */
const otherThings: readonly (readonly [RegExp, RegExp])[] = [
  [/^closed$/u, firstOf('to|for|until|till|during|between|from|off|down|to the public|i|ar gyfer|tan|rhwng')],
  [
    /^met$/u,
    firstOf('with|to|at|in(?! full)|on(?! time)|for|and|by|up|every|weekly|monthly|office|police|gyda'),
  ],
  [
    /^(?:delivered|achieved)$/u,
    firstOf('to(?! (?:plan|budget|time|schedule|specification|spec|target|standard|scope|quality|deadline))'),
  ],
  [/^(?:removed|withdrawn|stopped)$/u, firstOf('from|by')],
  [
    /^(?:red|amber|yellow|green|coch|oren|ambr|melyn|gwyrdd|on[ -]track|at[ -]risk|off[ -]track)$/u,
    firstOf(
      '(?:(?:in|at) )?(?:the )?(?:last|previous|prior) (?:quarter|month|period|year|time|report|meeting)|y (?:chwarter|mis|tro) diwethaf',
    ),
  ],
];

/** Whether a word for a status is another word, with `rest` behind it. "Completed by 2029" is a promise. */
export function isAnotherThing(words: string, rest: string): boolean {
  if (behindSign.test(rest) || /^\s*[.;]/u.test(rest)) return false;
  const plain = comparable(rest);
  if (otherThings.some(([word, then]) => word.test(words) && then.test(plain))) return true;
  const promised = byThen.exec(rest)?.[0];
  return promised !== undefined && findDates(rest.slice(promised.length))[0]?.start === 0;
}

const byThen =
  /^\s*(?:by|before|no later than|erbyn|cyn)\s+(?:the )?(?:end of |start of |early |late |mid[- ]|ddiwedd |diwedd )?/iu;

const behindSign = /^\s*(?:[:,(!–—]|-\s)/u;

/** Whether `rest`, what is said behind the status it tells, leaves anybody in doubt. A sentence of its own is a note, unless it says what can't be true with it. */
export function leavesDoubt(told: Told, rest: string, statuses: readonly Told[]): boolean {
  const [clause = '', ...others] = rest.split(/[.;](?=\s|$)|(?<=\?)\s|\n/u);
  const notes = others.filter((each) => each.trim() !== '');
  const isBare = clause.trim() === '';
  if (notes.some((note, nth) => takesBack(told, note, isBare && nth === 0, statuses))) return true;
  if (isBare) return false;
  if (clause.includes('?')) return true;
  const words = withoutDays(clause.replace(/^[\s:,()!–—-]+/u, ''));
  const plain = comparable(words.replaceAll(/[()]/gu, ' ')).replace(wholes, '').trim();
  if (!/[\p{L}\d]/u.test(plain)) return false;
  if (told.progress === 'complete' && justLate.test(plain)) return false;
  const isRemark = behindSign.test(clause);
  if (isRemark && isLong(words)) return remarkLeavesDoubt(told, plain, statuses);
  return clauseLeavesDoubt(told, plain, statuses) || !(isRemark || follows(told, clause, plain, statuses));
}

/** Of what is done: there is more to come. */
const stillToCome = anyOf('to follow|yet to|still to|remaining|i ddilyn|eto i');

/** Whether a sentence behind it can't be true with it: a phase of what is on track may be complete, and nothing that is complete hasn't started. */
function contradicts({ progress }: Told, other: Progress): boolean {
  if (progress === 'complete') return other !== 'complete';
  if (progress === 'on track') return goingBadly.has(other) || other === 'not started';
  return goingBadly.has(progress) && other === 'on track';
}

/** "On track. But not for long.", "Complete. ?", "On track. Now cancelled." */
function takesBack(told: Told, note: string, isNext: boolean, statuses: readonly Told[]): boolean {
  const plain = comparable(note);
  if (!/[\p{L}\d]/u.test(plain)) return note.includes('?');
  if (isNext && firstOf(`${turns}|was|were|not`).test(plain)) return true;
  if (goingWell.has(told.progress) && isNext && failedFirst.test(plain)) return true;
  if (told.progress === 'complete' && stillToCome.test(plain)) return true;
  return statuses.some(
    (other) => other.isName && contradicts(told, other.progress) && other.anywhere.test(plain),
  );
}
