// What every document of a meeting is made from.

import type { Language } from '../../../../shared/language/language.ts';
import { say } from '../../../../shared/language/say.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { DocumentKind, WantedOf } from '../../../../shared/packs/documents.ts';
import type { PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import type { PackIssue } from '../../../../shared/register/snapshot.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import type { PackInput, PastOfInput } from '../pack-input.ts';

export interface DocumentSource {
  readonly index: RegisterIndex;
  readonly today: string;
  readonly language: Language;
  /** What the whole document is written in, where that is both: `language` is the one that is composed. */
  readonly languages?: PackLanguages;
  /** Each of its languages by itself, however a pack has them. */
  readonly apart?: true;
  /** The bytes of a file that is kept in the register, by their hash; undefined where they aren't here. Only a document with pictures asks for it. */
  readonly blob?: (sha256: string) => Uint8Array | undefined;
  /** Where the same is composed again and again: gives the report of the strategy the parts that are as they were. For one composition. */
  readonly inParts?: (input: PackInput) => PackInput;
}

/** What was before: asked for by those few documents that say something of it, since reading it takes a while. */
export interface RegisterPast extends PastOfInput {
  /** What is seen in the register as it stood at the end of a day, with its own past; undefined where it hadn't begun then. */
  readonly asAt: <T>(day: string, look: (index: RegisterIndex, past: RegisterPast) => T) => T | undefined;
  /** The oldest first. */
  readonly issuedPacks: () => readonly PackIssue[];
  /** What is composed of the register as it was when a pack was made that was issued; undefined where this copy doesn’t hold that. */
  readonly asIssued: <T>(
    issue: PackIssue,
    compose: (source: DocumentSource, past: RegisterPast) => T,
  ) => T | undefined;
  /**
   * Where the same is composed again and again: an object that stays the same for as long as what the register was at the end of that day does, or,
   * with no day, what it was when each pack was issued. What is composed of that is kept by it: to read it, the register is replayed.
   */
  readonly keptBy?: (day: string | null) => object;
}

/** Of a register that was never anything else. */
export const noPast: RegisterPast = {
  before: () => new Map(),
  lastPack: () => undefined,
  edition: () => say('pack.edition', { batch: 0, print: '' }),
  asAt: () => undefined,
  issuedPacks: () => [],
  asIssued: () => undefined,
};

/** Undefined where what it is about is no longer in the register. */
export type Composer<K extends DocumentKind> = (
  source: DocumentSource,
  wanted: WantedOf<K>,
  past: RegisterPast,
) => PackDocument | undefined;
