// The frame that all these documents share: of the organisation, of today, a few pages without contents.

import type { Cover, PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { DocumentSource } from './document-source.ts';

export function organisationOf({ index }: DocumentSource): string | null {
  return index.snapshot.strategies[0]?.organisation ?? null;
}

/** Where it is nobody's in particular, what it is stands there once. */
export function headOf(whose: string | null, what: string, day: string): PackDocument['runningHead'] {
  return whose === null ? { whose: what, what: day } : { whose, what: `${what}, ${day}` };
}

interface Sheet extends Pick<PackDocument, 'title' | 'runningHead' | 'marking' | 'sections'> {
  readonly cover: Omit<Cover, 'organisation'>;
}

export function sheetDocument(source: DocumentSource, { cover, ...sheet }: Sheet): PackDocument {
  return {
    ...sheet,
    language: source.language,
    date: source.today,
    isSheet: true,
    cover: { organisation: organisationOf(source), ...cover },
  };
}
