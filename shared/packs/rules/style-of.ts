// How the documents of a body look: as its own house style has it where it has one, otherwise as the council's.

import { naturalId } from '../../kernel/entity.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { HouseStyle } from '../../register/snapshot.ts';
import { keptFor } from './kept-for.ts';

export type StyleValues = Omit<HouseStyle, 'id' | 'bodyId'>;

/** Until somebody keeps another. */
const usualStyle: StyleValues = {
  organisation: null,
  logo: null,
  logoName: null,
  logoAlternative: null,
  accent: null,
  typeface: 'sans',
  sides: 'one',
  binding: 0,
  paperSize: 'A4',
};

/** Of the one that is first kept: what two copies keep apart is one style, and where they differ in it somebody is asked. */
export function styleIdOf(bodyId: string | null): string {
  return naturalId(['style', bodyId ?? 'council']);
}

/** Its own, or the council's where null. */
export function keptStyle({ snapshot }: RegisterIndex, bodyId: string | null): HouseStyle | undefined {
  return keptFor(snapshot.houseStyles, bodyId).kept;
}

/** A body's own counts as a whole: a joint committee with its own name isn't to print the council's logo beside it. */
export function styleOf(index: RegisterIndex, bodyId: string | null): StyleValues {
  const own = bodyId === null ? undefined : keptStyle(index, bodyId);
  return own ?? keptStyle(index, null) ?? usualStyle;
}
