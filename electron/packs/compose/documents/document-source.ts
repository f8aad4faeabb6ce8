// What every document of a meeting is made from.

import type { Language } from '../../../../shared/language/language.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { DocumentKind, WantedOf } from '../../../../shared/packs/documents.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';

export interface DocumentSource {
  readonly index: RegisterIndex;
  readonly today: string;
  readonly language: Language;
  /** The bytes of a file that is kept in the register, by their hash; undefined where they aren't here. Only a document with pictures asks for it. */
  readonly blob?: (sha256: string) => Uint8Array | undefined;
}

/** Undefined where what it is about is no longer in the register. */
export type Composer<K extends DocumentKind> = (
  source: DocumentSource,
  wanted: WantedOf<K>,
) => PackDocument | undefined;
