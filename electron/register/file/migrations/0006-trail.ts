// How the log finds the changes of one entity: by the last of them, each of which names the one before. An index of every change cost
// more to keep than the log itself, and most of the time of a merge.

export const trail = {
  number: 6,
  name: 'trail',
  sql: `
-- previous: the change of the same entity before this one in this file. NULL: it is the first.
ALTER TABLE change ADD COLUMN previous INTEGER;
UPDATE change SET previous = trodden.previous
  FROM (SELECT id, lag(id) OVER (PARTITION BY entity_id ORDER BY id) AS previous FROM change) AS trodden
  WHERE trodden.id = change.id AND trodden.previous IS NOT NULL;

-- Of each entity its first creation in this file, NULL where none came yet, and its last change.
CREATE TABLE trail (
  entity_id TEXT PRIMARY KEY,
  creation INTEGER,
  last_change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO trail
  SELECT entity_id, min(id) FILTER (WHERE field IS NULL), max(id) FROM change GROUP BY entity_id ORDER BY entity_id;

DROP INDEX change_by_entity;
`,
} as const;
