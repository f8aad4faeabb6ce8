// What each refusal of the app was about, so that one isn’t said any longer once the app has taken the same thing.

import type { Failure } from '../../shared/kernel/result.ts';

const names = /^(?:ids?|field|\w+Id)$/u;

/**
 * Which things a call is about, among all that it is given: never what is to be written there. Of a thing named by its own id everything else
 * is; where nothing else is given than ids, the last is, as a paper is put under an item.
 */
function thingsIn(input: object): readonly (readonly [string, unknown])[] {
  const given = Object.entries(input);
  const ids = given.filter(([key]) => names.test(key));
  if ('id' in input) return ids.filter(([key]) => key === 'id' || key === 'field');
  const namesOnly = ids.length === given.length && ids.length > 1;
  return namesOnly ? ids.slice(0, -1) : ids;
}

const abouts = new WeakMap<Failure, string>();

/** The same for two calls that would write to the same place. */
export function aboutOf(area: string, name: string, input: unknown): string {
  return JSON.stringify([area, name, thingsIn(Object(input))]);
}

export function refused(failure: Failure, about: string): void {
  abouts.set(failure, about);
}

/** Undefined for what the app didn’t refuse. */
export function aboutRefusal(failure: Failure): string | undefined {
  return abouts.get(failure);
}
