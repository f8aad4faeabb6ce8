// What somebody has typed and not saved yet: on disk with every key, in the register it belongs to, and no part of its log. A copy of the
// register begins without it.

import { connection } from '../connection.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

export type Drafts = Readonly<Record<string, string>>;

interface Draft {
  readonly name: string;
  readonly text: string;
}

export function draftsOf({ [connection]: db }: ReadableRegister): Drafts {
  const rows = db.prepare<[], Draft>('SELECT name, text FROM draft').all();
  return Object.fromEntries(rows.map(({ name, text }) => [name, text]));
}

/** Each under its name; null where it was saved or given up. */
export function keepDrafts(
  { [connection]: db }: WritableRegister,
  drafts: Readonly<Record<string, string | null>>,
): void {
  const put = db.prepare<[string, string]>(
    'INSERT INTO draft (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text',
  );
  const remove = db.prepare<[string]>('DELETE FROM draft WHERE name = ?');
  db.transaction(() => {
    for (const [name, text] of Object.entries(drafts)) {
      if (text === null) remove.run(name);
      else put.run(name, text);
    }
  })();
}
