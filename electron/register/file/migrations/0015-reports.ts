// Reports that are written here.

import { reportsTables } from './0015-reports/tables.ts';

export const reports = { number: 15, name: 'reports', sql: reportsTables } as const;
