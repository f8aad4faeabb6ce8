// Which activities are wanted: by text, objective, lead, status, milestone and progress. Plain data, kept in saved views as it is.

import type { ActivityRow } from '../../../shared/activities/calls.ts';

export interface Filters {
  readonly words: string;
  readonly objective: string;
  /** A person's or group's id, or `nobody`. */
  readonly lead: string;
  readonly status: string;
  readonly milestone: '' | 'passed' | 'ahead' | 'none';
  readonly layout: 'table' | 'board';
}

export const noFilters: Filters = {
  words: '',
  objective: '',
  lead: '',
  status: '',
  milestone: '',
  layout: 'table',
};

export const nobody = 'nobody';

function fitsLead({ leads, parts }: ActivityRow, lead: string): boolean {
  if (lead === '') return true;
  const all = [...leads, ...parts.flatMap((part) => part.leads)];
  return lead === nobody ? all.length === 0 : all.some(({ holderId, name }) => (holderId ?? name) === lead);
}

function isOpen({ progress }: Pick<ActivityRow, 'progress'>): boolean {
  return progress !== 'complete' && progress !== 'cancelled';
}

/** The last days of its own milestone and of those of its open parts, the first of them first. */
export function duesOf({ due, parts }: ActivityRow): string[] {
  return [due, ...parts.filter(isOpen).map((part) => part.due)].flatMap((day) => day ?? []).toSorted();
}

function fitsMilestone(row: ActivityRow, wanted: Filters['milestone'], today: string) {
  const { milestone, parts } = row;
  switch (wanted) {
    case '':
      return true;
    case 'none':
      return milestone === null && parts.every((part) => part.milestone === null);
    case 'passed':
      return isOpen(row) && duesOf(row).some((due) => due < today);
    case 'ahead':
      return duesOf(row).some((due) => due >= today);
  }
}

/** The activities that fit; `today` decides which milestones have passed. */
export function filtered(rows: readonly ActivityRow[], filters: Filters, today: string): ActivityRow[] {
  const words = filters.words.trim().toLowerCase();
  return rows.filter((row) => {
    const text = `${row.ref ?? ''} ${row.description} ${row.parts.map((part) => part.description).join(' ')}`;
    return (
      (words === '' || text.toLowerCase().includes(words)) &&
      (filters.objective === '' || row.objectiveId === filters.objective) &&
      (filters.status === '' || row.judgement.status === filters.status) &&
      fitsLead(row, filters.lead) &&
      fitsMilestone(row, filters.milestone, today)
    );
  });
}

export function isFiltered({ layout: _layout, ...filters }: Filters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

const milestones = ['', 'passed', 'ahead', 'none'] as const;

/** A saved view, read from whatever an older version kept. */
export function filtersOf(kept: Readonly<Record<string, string>>): Filters {
  return {
    words: kept['words'] ?? '',
    objective: kept['objective'] ?? '',
    lead: kept['lead'] ?? '',
    status: kept['status'] ?? '',
    milestone: milestones.find((each) => each === kept['milestone']) ?? '',
    layout: kept['layout'] === 'board' ? 'board' : 'table',
  };
}
