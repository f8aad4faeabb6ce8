// What is written in the reports of a register: their sections in order, each with what it says, and what went out of each.

import { byPosition } from '../../kernel/in-order.ts';
import { oncePer } from '../../kernel/once.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Paper, ReportIssue, ReportSection } from '../../register/snapshot.ts';
import { nothingWritten, type ReportText } from '../model/report-text.ts';
import { saysSomething } from './in-text.ts';

export interface WrittenSection extends ReportSection {
  readonly text: ReportText;
}

interface WrittenIn {
  /** None until it is begun. Two copies that each added a section may have given both the same place. */
  readonly sectionsOf: (paperId: string) => readonly WrittenSection[];
  readonly sectionOf: (id: string) => WrittenSection | undefined;
  /** The oldest first. */
  readonly issuesOf: (paperId: string) => readonly ReportIssue[];
  /** Whose figures hold: the last, unless its figures follow the register again. */
  readonly issueOf: (paperId: string) => ReportIssue | undefined;
}

/** Read out of a register once for each state of it. */
export const writtenIn = oncePer(
  () => '',
  ({ snapshot }: RegisterIndex): WrittenIn => {
    const sections = Map.groupBy(snapshot.reportSections, ({ paperId }) => paperId);
    const byId = new Map(snapshot.reportSections.map((row) => [row.id, row]));
    const texts = new Map(snapshot.sectionTexts.map(({ sectionId, text }) => [sectionId, text]));
    const issues = Map.groupBy(snapshot.reportIssues, ({ paperId }) => paperId);
    const issuesOf = (paperId: string) => (issues.get(paperId) ?? []).toSorted(byPosition);
    const written = (row: ReportSection) => ({ ...row, text: texts.get(row.id) ?? nothingWritten });
    return {
      sectionsOf: (paperId) => (sections.get(paperId) ?? []).toSorted(byPosition).map(written),
      sectionOf: (id) => {
        const row = byId.get(id);
        return row === undefined ? undefined : written(row);
      },
      issuesOf,
      issueOf: (paperId) => {
        const last = issuesOf(paperId).at(-1);
        return last?.reopened === false ? last : undefined;
      },
    };
  },
);

/** A report needs it, and it says nothing. */
export function isMissing({ required, text }: Pick<WrittenSection, 'required' | 'text'>): boolean {
  return required && !saysSomething(text);
}

/**
 * Whether there is a report to read: something is written, and either nothing that it needs is missing, or somebody said that it is ready, or
 * it went out. Until then it is promised, like any other paper that hasn't come.
 */
export function isReportThere(index: RegisterIndex, { id, state }: Pick<Paper, 'id' | 'state'>): boolean {
  const { sectionsOf, issueOf } = writtenIn(index);
  const sections = sectionsOf(id);
  if (!sections.some(({ text }) => saysSomething(text))) return false;
  return state !== 'draft' || issueOf(id) !== undefined || !sections.some(isMissing);
}
