// One of each kind of thing, as a register of their own.

import { indexOf } from '../../../shared/register/register-index.ts';
import { snapshotOf } from '../../../shared/register/snapshot.ts';
import { samples } from '../../electron/register/projection/samples.ts';

export const indexOfSamples = indexOf(
  snapshotOf((entity) =>
    samples
      .filter((sample) => sample.entity === entity.name)
      .map(({ id, fields: given }) => ({
        id,
        ...Object.fromEntries(
          Object.entries(entity.fields).map(([field, { schema }]) => [field, schema.parse(given[field])]),
        ),
      })),
  ),
);
