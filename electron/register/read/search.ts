// Full-text search over titles, descriptions, notes and names.

import { connection } from '../connection.ts';
import type { ReadableRegister } from '../register.ts';

export interface Found {
  readonly entity: string;
  readonly id: string;
}

/** Best first. Every word must occur; the last may be unfinished. Whatever else is typed is taken as words, never as a query language. */
export function search({ [connection]: db }: ReadableRegister, words: string, limit = 50): Found[] {
  const terms = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (terms.length === 0) return [];
  const query = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`).join(' ');
  return db
    .prepare<[string, number], Found>(
      `SELECT search_row.entity, search_row.entity_id AS id
       FROM search JOIN search_row ON search_row.id = search.rowid
       WHERE search MATCH ? ORDER BY rank LIMIT ?`,
    )
    .all(query, limit);
}
