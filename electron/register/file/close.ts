// The end of a connection that writes.

import { isDamage, isRefusedBySystem } from './faults.ts';
import type { Held } from './held.ts';

/**
 * One file again. It is refused while somebody is still reading, who then does it, where the disk is full or gone, and where the file has been
 * damaged meanwhile: all that was committed is in the log beside it then, and the next opening finds it there, and looks for damage.
 */
export function closeFile({ db, close }: Held): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!isRefusedBySystem(error) && !isDamage(error)) throw error;
  } finally {
    close();
  }
}
