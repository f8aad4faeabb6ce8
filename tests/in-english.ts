// Sayings in tests: what the app says as data, as a person reads it in English, and acts in a test's own words.

import type { Saying } from '../shared/kernel/saying.ts';
import { say } from '../shared/language/say.ts';
import { speakerIn } from '../shared/language/speak.ts';

export const inEnglish = speakerIn('en');

export function inWords(text: string): Saying {
  return say('verbatim', { text });
}
