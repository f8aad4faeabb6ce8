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

function fitsMilestone(
  { due, milestone, progress }: ActivityRow,
  wanted: Filters['milestone'],
  today: string,
) {
  switch (wanted) {
    case '':
      return true;
    case 'none':
      return milestone === null;
    case 'passed':
      return due !== null && due < today && progress !== 'complete' && progress !== 'cancelled';
    case 'ahead':
      return due !== null && due >= today;
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
