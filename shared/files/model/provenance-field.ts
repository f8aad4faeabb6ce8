// The field that says where a value was read: null where somebody typed it.

import { json } from '../../kernel/entity.ts';
import { provenance } from '../../kernel/provenance.ts';
import { sayProvenance } from '../rules/provenance.ts';

export const provenanceField = {
  ...json(provenance.nullable().default(null), sayProvenance),
  follows: true,
} as const;
