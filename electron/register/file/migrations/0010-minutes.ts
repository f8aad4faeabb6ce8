// What happened at meetings, to be minuted.

import { minutesTables } from './0010-minutes/tables.ts';

export const minutes = { number: 10, name: 'minutes', sql: minutesTables } as const;
