// Every table, as the first release has them. Forms 1 to 7 were those of trial versions.

import { exchangeTables } from './exchange-tables.ts';
import { financeTables } from './finance-tables.ts';
import { logTables } from './log-tables.ts';
import { reportingTables } from './reporting-tables.ts';
import { strategyTables } from './strategy-tables.ts';

export const register = {
  number: 8,
  name: 'register',
  sql: [logTables, strategyTables, reportingTables, financeTables, exchangeTables].join(''),
} as const;
