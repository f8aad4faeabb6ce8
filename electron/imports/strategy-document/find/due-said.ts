// How the words that say when something is due were read, where they may mean something else.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import type { Milestone } from '../../../../shared/activities/model/milestone.ts';
import { findDates } from '../../../../shared/language/date-words.ts';
import {
  monthOfTwoNumbers,
  monthOrDay,
  namesSeveral,
} from '../../../../shared/language/reading/dates/read-milestone.ts';
import { whereAmong, type YearsAround } from '../../../../shared/language/reading/dates/years-around.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Account } from './account.ts';

interface Reading {
  readonly account: Account;
  readonly years: YearsAround;
}

/** `due` is what was made of the words; null where they are of several things, each with a date of its own. */
export function sayHowDue(
  words: string,
  due: Milestone | null,
  location: DocumentLocation,
  { account, years }: Reading,
): void {
  const dates = findDates(words);
  for (const date of dates) {
    const { assumption, key } = date;
    // "Hydref 2027 / October 2027" can't mean something else.
    const isSaidAgain = dates.some((other) => other !== date && other.key === key);
    if (assumption !== undefined && !isSaidAgain) account.assume(location, assumption);
    const month = monthOrDay(words, date);
    if (month !== undefined) account.assume(location, month);
  }
  if (due === null || due.to === null) return;
  const month = monthOfTwoNumbers(words);
  if (month !== undefined) account.assume(location, month);
  const { from, to } = due;
  if (dates.length === 0 && from === years.plan?.from && to === years.plan?.to)
    account.assume(location, say('document.due-with-plan', { words, day: { day: to } }));
  if (from !== null && whereAmong({ from, to }, years) === 'an aim')
    account.assume(location, say('document.far-date', { words, day: { day: to } }));
  if (namesSeveral(words))
    account.assume(location, say('document.several-dates', { words, day: { day: to } }));
}
