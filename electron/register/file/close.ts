// The end of a connection that writes.

import type { Database } from 'better-sqlite3';
import { isDamage, isRefusedBySystem } from './faults.ts';

/**
 * One file again. It is refused while somebody is still reading, who then does it, where the disk is full or gone, and where the file has been
 * damaged meanwhile: all that was committed is in the log beside it then, and the next opening finds it there, and looks for damage.
 */
export function closeFile(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!isRefusedBySystem(error) && !isDamage(error)) throw error;
  } finally {
    db.close();
  }
}
