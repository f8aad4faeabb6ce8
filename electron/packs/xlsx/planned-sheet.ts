// What is on one sheet, before any of it is written.

import type { Block } from '../../../shared/packs/pack-document.ts';
import type { SheetTable } from './sheet-table.ts';

export interface SheetPlan {
  /** As it is wanted, until it is made one that Excel accepts. */
  readonly name: string;
  readonly title: string;
  /** That it isn’t for publication: under its title, and at the foot of each page. */
  readonly marking?: string;
  readonly before: readonly Block[];
  readonly table: SheetTable | undefined;
  readonly after: readonly Block[];
  /** The section that begins here; a sheet of several objectives names each beside its row instead. */
  readonly section: string | undefined;
  /** The sections of the rows of its table, where it is the sheet that tells of them. */
  readonly sections?: readonly string[];
}
