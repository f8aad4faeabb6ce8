// A file that SQLite opens here, and that nothing of this process opens by hand meanwhile.

import Database from 'better-sqlite3';
import { holdOpen } from '../../held-open.ts';
import { nameForSqlite } from './name-for-sqlite.ts';

export interface Held {
  readonly db: Database.Database;
  readonly close: () => void;
}

/** Throws what SQLite refuses. */
export function openHeld(path: string, options: Database.Options = {}): Held {
  const letGo = holdOpen(path);
  try {
    const db = new Database(nameForSqlite(path), options);
    return {
      db,
      close: () => {
        db.close();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}
