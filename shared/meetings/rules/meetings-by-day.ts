// Finds the meetings of a day or a month that somebody types: "20 October", "Network Board 20/10/2026", "Rhagfyr 2026".

import { findDates, type DateWords } from '../../language/date-words.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { byWhen } from './in-order.ts';
import { body } from '../../bodies/model/body.ts';
import type { Meeting } from '../../register/snapshot.ts';

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A month by its name, as somebody writes it: "1.4" is a ref, and "may" a word that much is searched for by. */
const hasMonth = /\d\s*\p{L}|\p{L}\s*\d|\p{L}{4}/u;

/** In this year, where nobody types one. */
function dateIn(
  typed: string,
  year: string,
): { readonly date: DateWords; readonly rest: string } | undefined {
  for (const text of hasMonth.test(typed) ? [typed, `${typed} ${year}`] : [typed]) {
    const date = findDates(text).find(({ precision }) => precision === 'day' || precision === 'month');
    if (date !== undefined) return { date, rest: `${text.slice(0, date.start)} ${text.slice(date.end)}` };
  }
  return undefined;
}

/** The earliest first. Whatever else is typed has to be in what the meeting is called. */
export function meetingsByDay({ snapshot, look }: RegisterIndex, typed: string): Meeting[] {
  const isTyped = ({ title, bodyId, day }: Meeting) => {
    const found = dateIn(typed, day.slice(0, 4));
    if (found === undefined || day < found.date.from || day > found.date.to) return false;
    const called = wordsOf(`${title ?? ''} ${look(body, bodyId)?.name ?? ''}`);
    return wordsOf(found.rest).every((word) => called.some((each) => each.startsWith(word)));
  };
  return snapshot.meetings.filter(isTyped).toSorted(byWhen);
}
