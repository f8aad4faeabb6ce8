// The sections of a report in their order, each with what it says.

import { byPosition } from '../../kernel/in-order.ts';
import type { ReportSection, Snapshot } from '../../register/snapshot.ts';
import { nothingWritten, type ReportText } from '../model/report-text.ts';

export interface WrittenSection extends ReportSection {
  readonly text: ReportText;
}

/** Two copies that each added a section may have given both the same place. */
export function sectionsOf(
  { reportSections, sectionTexts }: Pick<Snapshot, 'reportSections' | 'sectionTexts'>,
  paperId: string,
): WrittenSection[] {
  const texts = new Map(
    sectionTexts.filter((row) => row.paperId === paperId).map(({ sectionId, text }) => [sectionId, text]),
  );
  return reportSections
    .filter((row) => row.paperId === paperId)
    .sort(byPosition)
    .map((row) => ({ ...row, text: texts.get(row.id) ?? nothingWritten }));
}
