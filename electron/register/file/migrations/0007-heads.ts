// Heads without a key into the log: its index cost a merge more than the heads themselves, and only taking a merge back used it. That heads
// name changes that are there is for `verify` to see.

export const heads = {
  number: 7,
  name: 'heads',
  sql: `
CREATE TABLE head_now (
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  change_id INTEGER NOT NULL,
  PRIMARY KEY (entity_id, field, change_id)
) STRICT, WITHOUT ROWID;
INSERT INTO head_now SELECT entity_id, field, change_id FROM head;
DROP TABLE head;
ALTER TABLE head_now RENAME TO head;
`,
} as const;
