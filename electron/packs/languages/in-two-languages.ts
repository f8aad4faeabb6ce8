// A document in both languages, arranged as its pack is.

import { areSideBySide, type PackLanguages } from '../../../shared/packs/model/pack-languages.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { sideBySide } from './side-by-side.ts';

/** The same document in its two languages, as one. */
export function inTwoLanguages(
  first: PackDocument,
  second: PackDocument,
  languages: PackLanguages,
): PackDocument {
  return areSideBySide(languages) ? sideBySide(first, second) : oneAfterTheOther(first, second);
}
