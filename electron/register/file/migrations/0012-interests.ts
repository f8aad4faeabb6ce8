// The register of interests, dispensations, and which of them a declaration at a meeting was of.

import { deleted, to } from './0008-register/columns.ts';

const tables = `
CREATE TABLE interest (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL ${to('person')},
  class TEXT NOT NULL,
  text TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  notified_on TEXT,
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
  body_ids TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX interest_by_person ON interest (person_id);

CREATE TABLE dispensation (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  person_id TEXT NOT NULL ${to('person')},
  matter TEXT NOT NULL,
  scope TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  reason TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  granted_on TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX dispensation_by_body ON dispensation (body_id);
CREATE INDEX dispensation_by_person ON dispensation (person_id);

ALTER TABLE declaration ADD COLUMN interest_class TEXT;
ALTER TABLE declaration ADD COLUMN interest_id TEXT ${to('interest')};
ALTER TABLE declaration ADD COLUMN dispensation_id TEXT ${to('dispensation')};
CREATE INDEX declaration_by_interest ON declaration (interest_id) WHERE interest_id IS NOT NULL;
CREATE INDEX declaration_by_dispensation ON declaration (dispensation_id) WHERE dispensation_id IS NOT NULL;
`;

export const interests = { number: 12, name: 'interests', sql: tables } as const;
