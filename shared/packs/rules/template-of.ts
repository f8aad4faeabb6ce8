// What the packs of a body are made of, as far as the register has been told.

import { naturalId } from '../../kernel/entity.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { PackLanguages } from '../model/pack-languages.ts';
import { keptFor } from './kept-for.ts';
import { usualParts, type PackPart, type PageSizes } from '../meeting-pack.ts';

export interface TemplateView {
  /** In their order. */
  readonly parts: readonly PackPart[];
  readonly comments: boolean;
  readonly pageSizes: PageSizes;
  /** Null where a pack is in the language of whoever makes it. */
  readonly languages: PackLanguages | null;
}

/** Of the one that is first kept: what two copies keep apart is one template, and where they differ in it somebody is asked. */
export function templateIdOf(bodyId: string): string {
  return naturalId(['template', bodyId]);
}

export function templateOf(index: RegisterIndex, bodyId: string): TemplateView {
  const { kept } = keptFor(index.snapshot.packTemplates, bodyId);
  return kept === undefined
    ? { parts: usualParts, comments: false, pageSizes: 'kept', languages: null }
    : {
        parts: kept.parts,
        comments: kept.comments,
        pageSizes: kept.pageSizes,
        languages: kept.languages,
      };
}
