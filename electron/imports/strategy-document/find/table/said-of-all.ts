// What a table of labels says once for all activities of its objective: "By when" beside a date, "Status" beside a word.

import { isNoDate } from '../../../../../shared/activities/model/milestone.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { lines } from '../../../../../shared/language/plain.ts';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { SourceParagraph } from '../../read/source-document.ts';
import { sayState, type Account } from '../account.ts';
import { sayHowDue } from '../due-said.ts';
import type { FoundActivity } from '../findings.ts';
import { readProgress } from '../progress-words.ts';
import type { Clock } from '../walk.ts';

export interface SaidOfAll {
  readonly role: 'milestone' | 'progress';
  readonly paragraphs: readonly SourceParagraph[];
  readonly location: DocumentLocation;
}

interface Reading {
  readonly account: Account;
  readonly clock: Clock;
}

/** Whether it could be said of the activities from `first` on; what couldn't is listed. */
export function takeOfAll(
  activities: FoundActivity[],
  first: number,
  said: SaidOfAll,
  reading: Reading,
): boolean {
  return said.role === 'milestone'
    ? takeDue(activities, first, said, reading)
    : takeProgress(activities, first, said, reading);
}

/** Those with a date of their own keep it; as many dates as activities are one each. */
function takeDue(
  activities: FoundActivity[],
  first: number,
  { paragraphs, location }: SaidOfAll,
  { account, clock: { years } }: Reading,
): boolean {
  const words = paragraphs.flatMap(({ text }) => lines(text));
  const isOneEach = words.length > 1 && words.length === activities.length - first;
  const due = words.map((line) => readMilestone(line, years));
  const whole = readMilestone(words.join('; '), years);
  if (due.some(isNoDate) || isNoDate(whole)) return false;
  const undated = activities.slice(first).filter(({ milestone }) => milestone === null).length;
  if (undated === 0 || whole === null) return false;
  for (const [index, activity] of activities.entries())
    if (index >= first && activity.milestone === null)
      activities[index] = { ...activity, milestone: isOneEach ? (due[index - first] ?? null) : whole };
  if (isOneEach) account.assume(location, say('document.due-one-each', { count: words.length }));
  else {
    sayHowDue(words.join('; '), whole, location, { account, years });
    if (undated > 1)
      account.assume(location, say('document.due-of-all', { words: words.join('; '), count: undated }));
  }
  return true;
}

/** Of several activities nobody can tell which of them it is said of. */
function takeProgress(
  activities: FoundActivity[],
  first: number,
  { paragraphs, location }: SaidOfAll,
  { account, clock }: Reading,
): boolean {
  const activity = activities[first];
  if (activity === undefined || activities.length !== first + 1) return false;
  const text = paragraphs.flatMap((paragraph) => lines(paragraph.text)).join('\n');
  const read = readProgress(text, clock.today);
  if (read === undefined) {
    activities[first] = { ...activity, progress: 'not understood', progressNote: text };
    return false;
  }
  sayState(account, location, read);
  activities[first] = { ...activity, progress: read.progress, progressNote: read.note };
  return true;
}
