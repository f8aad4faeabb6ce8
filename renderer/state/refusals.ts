// What each refusal of the app was about, so that one isn’t said any longer once the app has taken the same thing.

import type { Failure } from '../../shared/kernel/result.ts';

/** Which thing a call is about, among all that it is given: never what is to be written there. */
const names = /^(?:id|field|\w+Id)$/u;

const abouts = new WeakMap<Failure, string>();

/** The same for two calls that would write to the same place. */
export function aboutOf(area: string, name: string, input: unknown): string {
  const which = Object.entries(Object(input)).filter(
    ([key, value]) => typeof value === 'string' && names.test(key),
  );
  return JSON.stringify([area, name, which]);
}

export function refused(failure: Failure, about: string): void {
  abouts.set(failure, about);
}

/** Undefined for what the app didn’t refuse. */
export function aboutRefusal(failure: Failure): string | undefined {
  return abouts.get(failure);
}
