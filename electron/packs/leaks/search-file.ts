// Searches a made file for what it may not hold, in every place where words can be.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { FileKind, Place } from './place.ts';
import type { Finder } from './words.ts';

const beginnings: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF'],
  ['xlsx', 'PK\u0003\u0004'],
];

async function lookInside(bytes: Uint8Array): Promise<Place[] | undefined> {
  const start = String.fromCodePoint(...bytes.subarray(0, 4));
  const kind = beginnings.find(([, beginning]) => beginning === start)?.[0];
  return kind === undefined ? undefined : placesIn(bytes, kind);
}

/** Throws where the file isn’t what it is said to be. Each library is read only when it is needed. */
export async function placesIn(bytes: Uint8Array, kind: FileKind): Promise<Place[]> {
  if (kind === 'pdf') return (await import('./pdf-places.ts')).placesInPdf(bytes, lookInside);
  return (await import('./zip-places.ts')).placesInZip(bytes, lookInside);
}

export interface Found<T> {
  readonly what: T;
  readonly place: Place;
}

/** A short name may be the format’s own: "Table" is the title of no paper there. */
const ownName = /^[A-Za-z\d]{1,24}$/u;

function isTheFormats({ kind, text }: Place): boolean {
  return kind === 'name' && ownName.test(text);
}

/** Each that was found once, where it was found first. Failure: `unsearchable`. */
export async function searchFile<T>(
  bytes: Uint8Array,
  kind: FileKind,
  finder: Finder<T>,
): Promise<Result<readonly Found<T>[]>> {
  let places: Place[];
  try {
    places = await placesIn(bytes, kind);
  } catch {
    return fail('unsearchable', say('leaks.unsearchable'));
  }
  const found = new Map<T, Found<T>>();
  for (const place of places) {
    if (isTheFormats(place)) continue;
    for (const what of finder.in(place.text)) if (!found.has(what)) found.set(what, { what, place });
  }
  return succeed([...found.values()]);
}
