// What an activity is called in a sentence.

import { quoted } from '../../language/first-words.ts';

interface Called {
  readonly ref: string | null;
  readonly description: string;
}

/** Its ref, or its first words when the board gave it none. */
export function activityTitle({ ref, description }: Called): string {
  return ref ?? quoted(description, 50);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What a part is called beside its activity: “1.4 a”. */
export function partTitle(activity: Called, place: number): string {
  return `${activityTitle(activity)} ${letters[place] ?? String(place + 1)}`;
}
