// What becomes of actions and decisions, and what is planned for meetings to come.

import { followUpTables } from './0014-follow-up/tables.ts';

export const followUp = { number: 14, name: 'follow-up', sql: followUpTables } as const;
