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
