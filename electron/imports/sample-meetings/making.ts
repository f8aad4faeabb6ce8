// What the steps that write the sample's meetings share: the register as the step before left it, and where a month lies from the day of
// the opening.

import type { Change } from '../../../shared/kernel/change.ts';
import { lastDayOfMonth } from '../../../shared/kernel/days.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';
import { bodiesWords, type BodyWords } from '../../../resources/sample/bodies-words.ts';
import { meetingsWords, type MeetingWords } from '../../../resources/sample/meetings-words.ts';
import type { ArrivingFile } from '../attached-pdf/arriving-file.ts';

export interface AttachedFile extends ArrivingFile {
  readonly size: number;
}

export interface Making {
  readonly index: RegisterIndex;
  readonly today: string;
  readonly actor: string;
  readonly newId: () => string;
  /** By their names. */
  readonly files: ReadonlyMap<string, AttachedFile>;
}

export interface Step {
  readonly act: Saying;
  readonly changes: readonly Change[];
}

/** The first and the last day of the month that lies so many after today's. */
export function monthFrom(today: string, months: number): { readonly first: string; readonly last: string } {
  const counted = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  const last = lastDayOfMonth(Math.floor(counted / 12), (counted % 12) + 1);
  return { first: `${last.slice(0, 8)}01`, last };
}

/** The sample's words name only what its steps have made. */
export function found<T>(row: T | undefined, name: string): T {
  if (row === undefined) throw new Error(`The sample names ${name}, which it does not have`);
  return row;
}

export function bodyOf({ index }: Making, key: BodyWords['key']) {
  const { name } = found(
    bodiesWords.find((words) => words.key === key),
    key,
  );
  return found(
    index.snapshot.bodies.find((row) => row.name === name),
    name,
  );
}

export function personOf({ index }: Making, name: string) {
  return found(
    index.snapshot.people.find((row) => row.name === name),
    name,
  );
}

export function groupOf({ index }: Making, name: string) {
  return found(
    index.snapshot.groups.find((row) => row.name === name),
    name,
  );
}

/** Those of a body, the earliest first. */
function meetingsOf(making: Making, key: BodyWords['key']): readonly Meeting[] {
  const { id } = bodyOf(making, key);
  return making.index.snapshot.meetings
    .filter(({ bodyId }) => bodyId === id)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

export function meetingIn(making: Making, key: BodyWords['key'], months: number): Meeting {
  const { first, last } = monthFrom(making.today, months);
  return found(
    meetingsOf(making, key).find(({ day }) => day >= first && day <= last),
    `a meeting of ${key} in month ${months}`,
  );
}

export interface Told {
  readonly meeting: Meeting;
  readonly body: BodyWords;
  /** Undefined where nothing was dealt with but what stands on every agenda. */
  readonly words: MeetingWords | undefined;
  readonly wasHeld: boolean;
}

/** The meetings that have an agenda: those that were held, and those that words were written for. */
export function toldOf(making: Making): readonly Told[] {
  return bodiesWords.flatMap((body) =>
    meetingsOf(making, body.key)
      .map((meeting): Told => {
        const words = meetingsWords.find(
          (each) => each.body === body.key && meetingIn(making, each.body, each.month).id === meeting.id,
        );
        return { meeting, body, words, wasHeld: meeting.day < making.today };
      })
      .filter(({ words, wasHeld }) => wasHeld || words !== undefined),
  );
}
