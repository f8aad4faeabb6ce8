// The papers of a meeting.

import { papersTables } from './0011-papers/tables.ts';

export const papers = { number: 11, name: 'papers', sql: papersTables } as const;
