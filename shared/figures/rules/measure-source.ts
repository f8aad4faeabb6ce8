// The rows that the rules of a measure read. The index of a register has them all; the grid has a narrower source, which reads the
// figures of the measures it shows and of no others.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Snapshot } from '../../register/snapshot.ts';

export type MeasureSource = Pick<
  RegisterIndex,
  'measures' | 'periods' | 'objectives' | 'usesOf' | 'figuresOf' | 'statementsOf' | 'participantsOf'
> & {
  readonly snapshot: Pick<
    Snapshot,
    | 'objectives'
    | 'measureUses'
    | 'periods'
    | 'projects'
    | 'memberOrganisations'
    | 'bodies'
    | 'meetings'
    | 'seats'
    | 'attendances'
  >;
};
