// A sentence that sends somebody to a screen, or to a part of one, calls it what it is called there, in both languages.

import { expect, it } from 'vitest';
import { catalogue } from '../../../shared/language/catalogue.ts';
import type { Said } from '../../../shared/language/words.ts';

const entries = Object.entries<readonly [Said, Said]>(catalogue);

function forms(said: Said): readonly string[] {
  return typeof said === 'string' ? [said] : Object.values(said).map(String);
}

/** Screens, the parts of a meeting's page, and the dialog of preferences. */
const places = entries.flatMap(([key, [english, welsh]]) =>
  /^(?:nav|meetings\.part)\.[a-z]+$/u.test(key) && typeof english === 'string' && typeof welsh === 'string'
    ? [{ english, welsh }]
    : [],
);

/** Longer names first: “Import figures” isn't “Figures”. */
const byLength = places.toSorted((one, other) => other.english.length - one.english.length);

/** The place that the words “under …” send somebody to. */
function sentTo(text: string): { readonly welsh: string } | undefined {
  const rest = /\bunder “?(?<rest>\p{Lu}.*)/u.exec(text)?.groups?.['rest'];
  return rest === undefined ? undefined : byLength.find(({ english }) => rest.startsWith(english));
}

it('is the place’s own name in Welsh', () => {
  const sent = entries.flatMap(([key, [english, welsh]]) => {
    const place = sentTo(forms(english)[0] ?? '');
    return place === undefined ? [] : [{ key, place, welsh: forms(welsh) }];
  });
  expect(sent.length).toBeGreaterThan(15);
  const otherwise = sent.filter(({ place, welsh }) =>
    welsh.some((text) => !text.includes(`dan ${place.welsh}`) && !text.includes(`dan “${place.welsh}`)),
  );
  expect(otherwise.map(({ key, place }) => `${key}: ${place.welsh}`)).toEqual([]);
});
