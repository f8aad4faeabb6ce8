// Numbers of agenda items and of minutes. Items are numbered anew whenever they are moved; a minute keeps the number it was given.

import type { ItemNumbering, MinuteNumbering } from '../model/body.ts';

export interface ItemToNumber {
  readonly id: string;
  /** 0 for an item of the agenda or a section, 1 for what is under it, and so on. */
  readonly level: number;
  /** A heading of the agenda: it has a number where items are numbered by section, and none where they are numbered on. */
  readonly isSection?: boolean;
  /** Business without a number, such as a welcome. */
  readonly unnumbered?: boolean;
}

/** A to Z, then AA, AB … as the columns of a sheet. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCodePoint(65 + ((number - 1) % 26))}`;
}

function written(style: ItemNumbering, path: readonly number[]): string {
  const [first = 1, ...rest] = path;
  if (style !== 'by letter') return path.join('.');
  return `${letters(first)}${rest.join('.')}`;
}

/**
 * The number of each item that has one, by its id. What is under business without a number, or a level too deep, counts on at the nearest
 * level there is: no number is left out, and none is given twice.
 */
export function numberItems(
  items: readonly ItemToNumber[],
  style: ItemNumbering,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let path: number[] = [];
  /** The level, as given, of each part of the path. */
  let levels: number[] = [];
  for (const { id, level, isSection = false, unnumbered = false } of items) {
    if (unnumbered || (isSection && style === 'plain')) continue;
    const given = style === 'plain' ? 0 : level;
    const above = levels.findIndex((each) => each >= given);
    const depth = above === -1 ? levels.length : above;
    path = [...path.slice(0, depth), (path[depth] ?? 0) + 1];
    levels = [...levels.slice(0, depth), given];
    numbers.set(id, written(style, path));
  }
  return numbers;
}

/** How the minutes of a body are numbered. */
export interface MinuteRuns {
  readonly style: MinuteNumbering;
  /** The month that the body's year begins in: 5 for a council's, 1 for the calendar's. */
  readonly yearBegins: number;
  /** The first number where the register begins in the middle of a run; 1 otherwise. */
  readonly first?: number | undefined;
}

/** A minute that has its number. */
export interface NumberedMinute {
  readonly meeting: string;
  /** The meeting's day. */
  readonly day: string;
  readonly sequence: number;
}

interface MeetingOn {
  readonly meeting: string;
  readonly day: string;
}

/** By the year in which it began. */
function yearOf(day: string, yearBegins: number): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month < yearBegins ? year - 1 : year;
}

/** What is numbered in one run. */
function runOf({ style, yearBegins }: MinuteRuns, { meeting, day }: MeetingOn): string {
  if (style === 'by year') return String(yearOf(day, yearBegins));
  return style === 'for good' ? '' : meeting;
}

/** The numbers of so many more minutes of a meeting: on from the last of their run, so that no number given ever changes. */
export function nextSequences(
  numbering: MinuteRuns,
  given: readonly NumberedMinute[],
  of: MeetingOn,
  count: number,
): number[] {
  const run = runOf(numbering, of);
  const before = (numbering.style === 'by meeting' ? 1 : (numbering.first ?? 1)) - 1;
  const last = given
    .filter((each) => runOf(numbering, each) === run)
    .reduce((highest, { sequence }) => Math.max(highest, sequence), before);
  return Array.from({ length: count }, (_, index) => last + 1 + index);
}

/** "2026/47", "47". */
export function minuteNumber({ style, yearBegins }: MinuteRuns, minute: NumberedMinute): string {
  return style === 'by year'
    ? `${yearOf(minute.day, yearBegins)}/${minute.sequence}`
    : String(minute.sequence);
}

export interface Gaps {
  /** Numbers of the run that no minute has. */
  readonly missing: readonly string[];
  /** Numbers that more than one has: two copies gave them at the same time. */
  readonly twice: readonly string[];
}

/** What is wrong with the numbers of the minutes there are. */
export function gapsIn(numbering: MinuteRuns, given: readonly NumberedMinute[]): Gaps {
  const runs = Map.groupBy(given, (minute) => runOf(numbering, minute));
  const [missing, twice]: [string[], string[]] = [[], []];
  for (const [sample, ...others] of runs.values()) {
    if (sample === undefined) continue;
    const counts = new Map<number, number>();
    for (const { sequence } of [sample, ...others]) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
    const numbers = [...counts.keys()];
    const first = Math.min(...numbers, numbering.style === 'by meeting' ? 1 : (numbering.first ?? 1));
    for (let sequence = first; sequence <= Math.max(...numbers); sequence += 1) {
      const count = counts.get(sequence) ?? 0;
      if (count === 0) missing.push(minuteNumber(numbering, { ...sample, sequence }));
      if (count > 1) twice.push(minuteNumber(numbering, { ...sample, sequence }));
    }
  }
  return { missing, twice };
}
