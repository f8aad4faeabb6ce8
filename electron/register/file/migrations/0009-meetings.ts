// Bodies that meet, their seats and rules, and their meetings.

import { agendaTables } from './0009-meetings/agenda-tables.ts';
import { bodiesTables } from './0009-meetings/bodies-tables.ts';

export const meetings = {
  number: 9,
  name: 'meetings',
  sql: [bodiesTables, agendaTables].join(''),
} as const;
