// A document as the house style has it: whose body it is of, and its logo read out of the register.

import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import type { DocumentWanted } from '../../../../shared/packs/documents.ts';
import type { Logo, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { styleOf, type StyleValues } from '../../../../shared/packs/rules/style-of.ts';
import { papersIn } from '../../../../shared/papers/rules/papers-in.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import { pictureKindOf } from '../../../../shared/reports/rules/picture-kind.ts';
import type { DocumentSource } from './document-source.ts';

/** Null for what is of no single body: it goes out in the council's style. */
export function bodyOfDocument(index: RegisterIndex, wanted: DocumentWanted): string | null {
  if ('meetingId' in wanted) return index.look(meeting, wanted.meetingId)?.bodyId ?? null;
  if ('bodyId' in wanted) return wanted.bodyId === '' ? null : wanted.bodyId;
  if (wanted.document === 'decisions') return wanted.filters.bodyId === '' ? null : wanted.filters.bodyId;
  if (!('paperId' in wanted)) return null;
  const [first] = papersIn(index).itemsOf(wanted.paperId);
  const item = first === undefined ? undefined : index.look(agendaItem, first.itemId);
  return item === undefined ? null : (index.look(meeting, item.meetingId)?.bodyId ?? null);
}

function logoOf({ logo, logoAlternative }: StyleValues, blob: DocumentSource['blob']): Logo | undefined {
  const bytes = logo === null ? undefined : blob?.(logo);
  const kind = bytes === undefined ? undefined : pictureKindOf(bytes);
  if (bytes === undefined || kind === undefined) return undefined;
  const { width, height } = kind;
  return { bytes, width, height, alternative: logoAlternative ?? '' };
}

/** The same document, in the style of the body; of the council where null. */
export function inHouseStyle(
  document: PackDocument,
  { index, blob }: Pick<DocumentSource, 'index' | 'blob'>,
  bodyId: string | null,
): PackDocument {
  const values = styleOf(index, bodyId);
  const { organisation, accent, typeface, sides, binding, paperSize } = values;
  const logo = logoOf(values, blob);
  return {
    ...document,
    cover: { ...document.cover, organisation: organisation ?? document.cover.organisation },
    style: {
      ...(logo === undefined ? {} : { logo }),
      ...(accent === null ? {} : { accent }),
      typeface,
      sides,
      binding,
      paperSize,
    },
  };
}
