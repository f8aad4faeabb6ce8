// What every part of the register of interests is given.

import type { ReactNode } from 'react';
import type { InterestsView } from '../../../shared/interests/calls.ts';

export interface InterestsPartProps {
  readonly view: InterestsView;
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly switcher: ReactNode;
  /** Makes a copy of the register as a document. */
  readonly make: ReactNode;
}
