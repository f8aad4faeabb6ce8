// The pack of a meeting for those who are to read it: cover, what is to be decided, the agenda with the page of each item, minutes, papers and
// appendices. What somebody may not see is never composed for them, not hidden later.

import type { WantedOf } from '../../../../../shared/packs/documents.ts';
import { text, type PackDocument, type Section } from '../../../../../shared/packs/pack-document.ts';
import type { DocumentSource, RegisterPast } from '../document-source.ts';
import { bodyNameOf } from '../meeting-document.ts';
import { abbreviationsUsed } from './appendices.ts';
import { composingOf, frameOf, partsOf } from './pack-parts.ts';
import { differencesSection } from './supplement/differences.ts';

/** Undefined for a meeting that isn't there. */
export function composeMeetingPack(
  source: DocumentSource,
  wanted: WantedOf<'meeting-pack'>,
  past: RegisterPast,
): PackDocument | undefined {
  const composing = composingOf(source, wanted, past);
  if (composing === undefined) return undefined;
  const { meeting, t } = composing;
  const parts = new Map(partsOf(composing));
  if (parts.has('differences')) parts.set('differences', differencesSection(composing));
  const sections = [...parts.values()].flat();
  const abbreviations = abbreviationsUsed(composing, sections);
  const name = meeting.title ?? bodyNameOf(source, meeting);
  const what = t('meetingPack.pack');
  const nothing: Section = {
    id: 'nothing',
    title: what,
    reference: name,
    blocks: [{ kind: 'paragraph', style: 'lead', runs: text(t('meetingPack.nothing')) }],
  };
  return {
    ...frameOf(composing, what),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    sections: sections.length === 0 ? [nothing] : sections,
  };
}
