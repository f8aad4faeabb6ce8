// What is found in a PDF more than once, in Welsh: two of it are said as Welsh says two.

import { expect, it } from 'vitest';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';

it.each([
  [1, 'Mae un darn wedi’i farcio'],
  [2, 'Mae 2 ddarn wedi’u marcio'],
  [5, 'Mae 5 darn wedi’u marcio'],
])('%i passages marked to be blacked out are said in Welsh', (count, words) => {
  expect(speak('cy', say('papers.found.redactions not applied', { count }))).toMatch(
    new RegExp(`^${words}`, 'u'),
  );
});
