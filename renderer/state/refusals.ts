// What each refusal of the app was about, so that one isn’t said any longer once the app has taken the same thing.

import type { Failure } from '../../shared/kernel/result.ts';

const names = /^(?:ids?|field|\w+Id)$/u;

/** Where nothing but ids is given: the one that is written, as a paper is put under an item. All others say which thing it is. */
const written: Readonly<Record<string, string>> = {
  'activities.moveTo': 'objectiveId',
  'bodies.orderStandingItems': 'ids',
  'interests.link': 'interestId',
  'minutes.standIn': 'seatId',
  'papers.move': 'toItemId',
  'reportHeadings.arrange': 'ids',
  'reports.arrange': 'ids',
};

/** Which things a call is about, among all that it is given: never what is to be written there. Of a thing named by its own id everything else is. */
function thingsIn(call: string, input: object): readonly (readonly [string, unknown])[] {
  const ids = Object.entries(input).filter(([key]) => names.test(key) && key !== written[call]);
  return 'id' in input ? ids.filter(([key]) => key === 'id' || key === 'field') : ids;
}

const abouts = new WeakMap<Failure, string>();

/** The same for two calls that would write to the same place. */
export function aboutOf(area: string, name: string, input: unknown): string {
  return JSON.stringify([area, name, thingsIn(`${area}.${name}`, Object(input))]);
}

export function refused(failure: Failure, about: string): void {
  abouts.set(failure, about);
}

/** Undefined for what the app didn’t refuse. */
export function aboutRefusal(failure: Failure): string | undefined {
  return abouts.get(failure);
}
