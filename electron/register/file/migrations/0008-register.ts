// Every table, as the first release has them. Forms 1 to 7 were those of trial versions.

import { exchangeTables } from './0008-register/exchange-tables.ts';
import { financeTables } from './0008-register/finance-tables.ts';
import { logTables } from './0008-register/log-tables.ts';
import { reportingTables } from './0008-register/reporting-tables.ts';
import { strategyTables } from './0008-register/strategy-tables.ts';

export const register = {
  number: 8,
  name: 'register',
  sql: [logTables, strategyTables, reportingTables, financeTables, exchangeTables].join(''),
} as const;
