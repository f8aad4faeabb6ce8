// The texts of the register in their other language: what has been given, what is missing, and what was given for words that have changed since.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id } from '../kernel/inputs.ts';
import type { Spoken } from '../kernel/saying.ts';
import { languages } from '../language/language.ts';
import type { SectionState } from '../reports/rules/section-given.ts';
import type { TextState } from './rules/texts-given.ts';
import { translatableKinds, type TranslatableKind } from './rules/translatable.ts';

export interface TextLine {
  /** The one that a translation of it has, there or not. */
  readonly id: string;
  readonly kind: TranslatableKind;
  readonly thingId: string;
  readonly field: string;
  readonly thing: Spoken;
  readonly fieldName: Spoken;
  readonly original: string;
  /** Empty where it is missing. */
  readonly text: string;
  readonly state: TextState;
  /** The words that it was given for, where they have changed since. */
  readonly givenFor: string | null;
}

/** What stands under a heading of a report: given in the report, beside the text. */
export interface SectionLine {
  readonly id: string;
  readonly kind: 'section_text';
  readonly paperId: string;
  /** The section. */
  readonly thingId: string;
  readonly field: 'text';
  readonly thing: Spoken;
  readonly fieldName: Spoken;
  /** In plain lines. */
  readonly original: string;
  readonly text: string;
  readonly state: SectionState;
}

export type AnyTextLine = TextLine | SectionLine;

export interface TextsView {
  /** Whose texts these are: the id of a meeting, or what of the register. */
  readonly about: string;
  readonly choices: readonly { readonly id: string; readonly label: Spoken }[];
  readonly lines: readonly AnyTextLine[];
}

const whole = z.string().max(100_000);

export const translationsCalls = {
  /**
   * `about`: one of the choices. Without it, those among which the line `showing` is; without either, those of the next meeting that has an
   * agenda, or of the strategy.
   */
  list: call<TextsView>()(
    z.strictObject({
      about: z.string().max(500),
      showing: z.string().max(2_000),
      language: z.enum(languages),
    }),
  ),
  /** Without words, what was given is taken out. Failure: `has-changed`, where the text no longer reads as it did to whoever translated it. */
  give: call<null>()(
    z.strictObject({
      kind: z.enum(translatableKinds),
      id,
      field: z.string().min(1).max(100),
      language: z.enum(languages),
      original: whole,
      text: whole,
    }),
  ),
} as const;
