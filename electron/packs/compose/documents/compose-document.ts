// Which composer makes which document of a meeting. A new one is a line here, and one in `shared/packs/documents.ts`.

import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { DocumentKind, DocumentWanted } from '../../../../shared/packs/documents.ts';
import { composeAgenda } from './agenda.ts';
import type { Composer, DocumentSource } from './document-source.ts';

const composers: { readonly [K in DocumentKind]: Composer<K> } = {
  agenda: composeAgenda,
};

export function composeDocument(source: DocumentSource, wanted: DocumentWanted): PackDocument | undefined {
  return composers[wanted.document](source, wanted);
}
