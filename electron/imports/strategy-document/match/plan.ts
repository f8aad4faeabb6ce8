// What an import would do, item by item, for a person to read first, and the changes that do it.

import type { Spoken } from '../../../../shared/kernel/saying.ts';
import type { Change } from '../../../../shared/kernel/change.ts';

export type ItemKind = 'new' | 'changed' | 'same' | 'kept' | 'contradiction' | 'settled by the document';

export interface Item {
  readonly kind: ItemKind;
  /** The name of its entity: "objective", "figure", "activity". */
  readonly entity: string;
  readonly id: string;
  /** "activity 1.4", "Full members, July 2024": its name in the document. */
  readonly name: Spoken;
  /** What differs, or what it says; empty when the name says it all. */
  readonly detail: Spoken;
  readonly location: Spoken;
}

export interface Plan {
  readonly items: readonly Item[];
  readonly changes: readonly Change[];
  /** In the register under this strategy, but not in the document. They stay. */
  readonly absent: readonly Spoken[];
}

export interface Collector {
  readonly item: (item: Item) => void;
  readonly change: (...changes: readonly Change[]) => void;
  readonly absent: (name: Spoken) => void;
  readonly plan: () => Plan;
}

export function collector(): Collector {
  const items: Item[] = [];
  const changes: Change[] = [];
  const absent: Spoken[] = [];
  return {
    item: (item) => {
      items.push(item);
    },
    change: (...made) => {
      changes.push(...made);
    },
    absent: (name) => {
      absent.push(name);
    },
    plan: () => ({ items, changes, absent }),
  };
}
